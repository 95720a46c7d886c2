// Owns the completion scripts: complete in themselves, so that pressing TAB starts no Node.
import type { Command } from 'commander';
import { nearest } from '../../model/nearest.ts';
import { Failure } from '../failure.ts';
import { scenarioNames } from '../package-files.ts';
import { knobNames } from '../scenario-files.ts';
import type { Terminal } from '../terminal.ts';

/** One command that can be typed, `scenario check` say, and what may follow it. */
interface Typed {
  readonly path: readonly string[];
  readonly says: string;
  readonly flags: readonly { readonly long: string; readonly takesValue: boolean; readonly says: string }[];
  /** Words that may follow, besides files. */
  readonly words: readonly string[];
}

interface Vocabulary {
  readonly commands: readonly Typed[];
  readonly scenarios: readonly string[];
  /** Knobs by scenario. */
  readonly knobs: Readonly<Record<string, readonly string[]>>;
}

const SHELLS = ['bash', 'zsh', 'fish'] as const;
type Shell = (typeof SHELLS)[number];

export async function completions(shell: string, program: Command, terminal: Terminal): Promise<void> {
  if (!isShell(shell)) {
    const meant = nearest(shell, SHELLS);
    throw new Failure('usage', `no completions for ${shell}${meant === undefined ? '' : `: did you mean ${meant}?`}`, [`there are ${SHELLS.join(', ')}`]);
  }
  const scenarios = scenarioNames();
  const knobs = Object.fromEntries(scenarios.map((name) => [name, knobNames(name)]));
  terminal.data(PRINTERS[shell]({ commands: typedOf(program, scenarios), scenarios, knobs }));
}

const PRINTERS: Readonly<Record<Shell, (vocabulary: Vocabulary) => string>> = { bash: printBash, zsh: printZsh, fish: printFish };

function isShell(word: string): word is Shell {
  return (SHELLS as readonly string[]).includes(word);
}

function typedOf(command: Command, scenarios: readonly string[], path: readonly string[] = []): readonly Typed[] {
  const flags = [...command.options, ...(command.parent?.options ?? [])].filter(
    (option) => !option.hidden && option.long !== undefined && option.long !== '--version',
  );
  const children = command.commands.flatMap((child) => typedOf(child, scenarios, [...path, child.name()]));
  const own: Typed = {
    path,
    says: command.description(),
    flags: [
      ...flags.map((option) => ({ long: option.long ?? '', takesValue: option.required, says: option.description })),
      { long: '--help', takesValue: false, says: 'show help' },
    ],
    words: command.commands.length > 0 ? command.commands.map((child) => child.name()) : wordsOf(command, scenarios),
  };
  return [own, ...children];
}

function wordsOf(command: Command, scenarios: readonly string[]): readonly string[] {
  if (command.name() === 'completions') return SHELLS;
  return ['run', 'check', 'show'].includes(command.name()) ? scenarios : [];
}

const uniqueKnobs = ({ knobs }: Vocabulary): readonly string[] => [...new Set(Object.values(knobs).flat())];
const assignments = (names: readonly string[]): string => names.map((name) => `${name}=`).join(' ');

function printBash(vocabulary: Vocabulary): string {
  const cases = vocabulary.commands.map(
    ({ path, flags, words }) => `    '${path.join(' ')}') words='${words.join(' ')}'; flags='${flags.map((f) => f.long).join(' ')}' ;;`,
  );
  const knobs = Object.entries(vocabulary.knobs).map(([name, names]) => `        *' ${name} '*) words='${assignments(names)}' ;;`);
  return `# Completes overbuild in bash: source <(overbuild completions bash)
_overbuild() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" path='' words='' flags='' word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in -*) break ;; esac
    case "\${path:+$path }$word" in
      ${vocabulary.commands
        .filter(({ path }) => path.length > 0)
        .map(({ path }) => `'${path.join(' ')}'`)
        .join('|')}) path="\${path:+$path }$word" ;;
      *) break ;;
    esac
  done
  case "$previous" in
    --set)
      case " \${COMP_WORDS[*]} " in
${knobs.join('\n')}
        *) words='${assignments(uniqueKnobs(vocabulary))}' ;;
      esac
      compopt -o nospace 2>/dev/null
      COMPREPLY=( $(compgen -W "$words" -- "$current") )
      return ;;
    --scenario) COMPREPLY=( $(compgen -W '${vocabulary.scenarios.join(' ')}' -- "$current") $(compgen -f -- "$current") ); return ;;
    --out) COMPREPLY=( $(compgen -d -- "$current") ); return ;;
  esac
  case "$path" in
${cases.join('\n')}
  esac
  case "$current" in
    -*) COMPREPLY=( $(compgen -W "$flags" -- "$current") ) ;;
    *) COMPREPLY=( $(compgen -W "$words" -- "$current") )
       if [ "\${#COMPREPLY[@]}" -eq 0 ]; then COMPREPLY=( $(compgen -f -- "$current") ); fi ;;
  esac
}
complete -o filenames -F _overbuild overbuild`;
}

function printZsh(vocabulary: Vocabulary): string {
  const cases = vocabulary.commands.map(
    ({ path, flags, words }) => `    '${path.join(' ')}') follow=(${words.join(' ')}); flags=(${flags.map((f) => f.long).join(' ')}) ;;`,
  );
  const knobs = Object.entries(vocabulary.knobs).map(([name, names]) => `        *' ${name} '*) compadd -S '' -- ${assignments(names)} ;;`);
  return `#compdef overbuild
# Completes overbuild in zsh: source <(overbuild completions zsh)
_overbuild() {
  local place='' word
  local -a follow flags
  for word in "\${(@)words[2,CURRENT-1]}"; do
    [[ "$word" == -* ]] && break
    case "\${place:+$place }$word" in
      ${vocabulary.commands
        .filter(({ path }) => path.length > 0)
        .map(({ path }) => `'${path.join(' ')}'`)
        .join('|')}) place="\${place:+$place }$word" ;;
      *) break ;;
    esac
  done
  case "\${words[CURRENT-1]}" in
    --set)
      case " \${words[*]} " in
${knobs.join('\n')}
        *) compadd -S '' -- ${assignments(uniqueKnobs(vocabulary))} ;;
      esac
      return ;;
    --scenario) compadd -- ${vocabulary.scenarios.join(' ')}; _files; return ;;
    --out) _files -/; return ;;
  esac
  case "$place" in
${cases.join('\n')}
  esac
  if [[ "\${words[CURRENT]}" == -* ]]; then compadd -- $flags; else compadd -- $follow; _files; fi
}
if [[ "\${funcstack[1]}" == _overbuild ]]; then _overbuild "$@"; else compdef _overbuild overbuild; fi`;
}

function printFish(vocabulary: Vocabulary): string {
  const quote = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = vocabulary.commands.flatMap((typed) => {
    const [first, second] = typed.path;
    const children = vocabulary.commands.filter((other) => other.path.length === typed.path.length + 1 && other.path[0] === (first ?? other.path[0]));
    const here =
      first === undefined
        ? '__fish_use_subcommand'
        : `__fish_seen_subcommand_from ${first}${second === undefined ? '' : `; and __fish_seen_subcommand_from ${second}`}`;
    const untaken = children.length > 0 && first !== undefined ? `${here}; and not __fish_seen_subcommand_from ${typed.words.join(' ')}` : here;
    return [
      ...children.map((child) => `complete -c overbuild -n ${quote(untaken)} -f -a ${quote(child.path.at(-1) ?? '')} -d ${quote(child.says)}`),
      ...(children.length === 0 && typed.words.length > 0 ? [`complete -c overbuild -n ${quote(here)} -a ${quote(typed.words.join(' '))}`] : []),
      ...typed.flags.map((flag) => `complete -c overbuild -n ${quote(here)} -l ${flag.long.slice(2)}${flag.takesValue ? ' -r' : ''} -d ${quote(flag.says)}`),
    ];
  });
  const set = Object.entries(vocabulary.knobs).map(
    ([name, names]) => `complete -c overbuild -n ${quote(`__fish_seen_subcommand_from ${name}`)} -l set -x -a ${quote(assignments(names))}`,
  );
  const named = `complete -c overbuild -n '__fish_seen_subcommand_from explain' -l scenario -x -a ${quote(vocabulary.scenarios.join(' '))}`;
  return ['# Completes overbuild in fish: overbuild completions fish > ~/.config/fish/completions/overbuild.fish', ...lines, ...set, named].join('\n');
}
