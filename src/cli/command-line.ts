// Owns one call of the program: argv in, exit code out, and every failure told once, in words.
import { CommanderError } from 'commander';
import { printable } from '../report/text.ts';
import { EXIT_CODES, type ExitName, Failure } from './failure.ts';
import { buildProgram } from './program.ts';
import type { Terminal } from './terminal.ts';
import { explainUsage } from './usage.ts';

export const ERROR_SCHEMA = 'overbuild/error/1';

/** `argv` without the two words that Node puts in front. Returns the exit code; throws nothing. */
export async function commandLine(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exit: ExitName = 'done';
  const program = buildProgram(terminal, (name) => {
    exit = name;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return EXIT_CODES[exit].code;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT_CODES.done.code;
    terminal.status('');
    const failure = error instanceof CommanderError ? explainUsage(error, program, argv) : error;
    return tell(failure, terminal, { json: argv.includes('--json'), debug: argv.includes('--debug') });
  }
}

function tell(error: unknown, terminal: Terminal, mode: { readonly json: boolean; readonly debug: boolean }): number {
  const { paint } = terminal.talkLook;
  const isExpected = error instanceof Failure;
  const message = printableLines(error instanceof Error ? error.message : String(error));
  const hints = isExpected ? error.hints : mode.debug ? [] : ['this is a bug of overbuild; the same command with --debug shows where it happened'];
  terminal.talk(`${paint.red('error:')} ${message}`);
  for (const hint of hints) terminal.talk(`  ${printableLines(hint)}`);
  if (mode.debug && error instanceof Error && error.stack !== undefined) terminal.talk(error.stack);
  const exit = isExpected ? error.exit : 'bug';
  if (mode.json)
    terminal.json({ schema: ERROR_SCHEMA, type: 'error', code: exit, exitCode: EXIT_CODES[exit].code, message, hints, ...(isExpected ? error.details : {}) });
  return EXIT_CODES[exit].code;
}

const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');
