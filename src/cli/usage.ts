// Owns turning what commander says about a wrong command line into a sentence with the nearest name.
import type { Command, CommanderError } from 'commander';
import { nearest } from '../model/nearest.ts';
import { Failure } from './failure.ts';

/** The failure to report; a call without any command asks for help, which commander has printed by then. */
export function explainUsage(error: CommanderError, program: Command, argv: readonly string[]): Failure {
  const command = commandOf(program, argv);
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const help = `\`${pathOf(command)} --help\` shows what there is`;
  switch (error.code) {
    case 'commander.unknownOption': {
      const flag = named.split('=')[0] ?? named;
      return new Failure('usage', `unknown option ${flag}${meant(flag, flagsOf(command))}`, [help]);
    }
    case 'commander.unknownCommand':
      return new Failure('usage', `unknown command ${named}${meant(named, namesOf(command))}`, [help]);
    case 'commander.missingArgument':
      return new Failure('usage', `${pathOf(command)} wants ${named.toUpperCase()}`, [`usage: ${pathOf(command)} ${command.usage()}`, help]);
    case 'commander.optionMissingArgument':
      return new Failure('usage', `${named.split(' ')[0] ?? named} wants a value: ${named}`, [help]);
    case 'commander.excessArguments':
      return new Failure('usage', `${pathOf(command)} takes fewer words: ${command.usage()}`, [help]);
    case 'commander.help': {
      const [, strange] = argv.filter((word) => !word.startsWith('-'));
      if (argv[0] === 'help' && strange !== undefined) return new Failure('usage', `unknown command ${strange}${meant(strange, namesOf(program))}`, [help]);
      const what = command === program ? 'no command was given' : `${pathOf(command)} wants a command`;
      return new Failure('usage', what, [`one of: ${namesOf(command).join(', ')}`, help]);
    }
    default:
      return new Failure('usage', error.message.replace(/^error: /, ''), [help]);
  }
}

/** Long flags that a command takes, those of the program included. */
export function flagsOf(command: Command): readonly string[] {
  const own = command.options.filter((option) => !option.hidden).flatMap((option) => option.long ?? []);
  return [...own, ...(command.parent === null ? [] : flagsOf(command.parent)), '--help'];
}

/** Names of the commands below a command. */
export function namesOf(command: Command): readonly string[] {
  return command.commands.map((child) => child.name());
}

function meant(typed: string, candidates: readonly string[]): string {
  // `--output` for `--out`: what was typed may be a longer word for the same thing.
  const begun = candidates.find((name) => name.length >= 4 && typed.startsWith(name));
  const found = nearest(typed, candidates) ?? begun;
  return found === undefined ? '' : `: did you mean ${found}?`;
}

function commandOf(program: Command, argv: readonly string[]): Command {
  const child = program.commands.find((command) => command.name() === argv.find((word) => !word.startsWith('-')));
  if (child === undefined) return program;
  return commandOf(child, argv.slice(argv.indexOf(child.name()) + 1));
}

function pathOf(command: Command): string {
  return command.parent === null ? command.name() : `${pathOf(command.parent)} ${command.name()}`;
}
