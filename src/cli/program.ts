// Owns what can be typed: every command, argument and flag, with its default, unit and range. What they do is loaded when asked for.
import { Command, Option } from 'commander';
import { MAX_CUSTOMERS, MAX_QUARTERS } from '../schema/limits.ts';
import { EXIT_CODES, type ExitName } from './failure.ts';
import type { BenchFlags, JsonFlag, RunFlags, ViewFlags } from './flags.ts';
import { packageVersion } from './package-files.ts';
import type { Terminal } from './terminal.ts';

type Finish = (exit: ExitName) => void;

/** `finish` hears how a command ended that did not fail outright. */
export function buildProgram(terminal: Terminal, finish: Finish): Command {
  const program = described(new Command('overbuild'), 'Simulates the market of AI labs that order compute ahead of demand.', [
    'overbuild run frontier-2023',
    'overbuild run trap --set growth=10 --set lagQuarters=6',
    'overbuild explain labs.leadQuarters',
  ]);
  program.version(packageVersion(), '-V, --version', 'print the version').option('--debug', 'show where in the program an error arose');
  program.addHelpText(
    'after',
    () =>
      `\nExit codes:\n${Object.values(EXIT_CODES)
        .map((exit) => `  ${String(exit.code).padEnd(4)}${exit.says}`)
        .join('\n')}`,
  );
  addRun(program, terminal, finish);
  addScenario(program, terminal, finish);
  addExplain(program, terminal);
  addReplay(program, terminal, finish);
  addView(program, terminal);
  addLs(program, terminal);
  addBench(program, terminal, finish);
  addDoctor(program, terminal, finish);
  addCompletions(program, terminal);
  quieten(program, terminal);
  return program;
}

function addRun(program: Command, terminal: Terminal, finish: Finish): void {
  described(program.command('run'), 'Run a scenario and save it.', [
    'overbuild run duopoly',
    'overbuild run frontier-2023 --seed 7 --customers 200k --out runs/mine',
    'overbuild run trap --set growth=10 --json | tail -n 1',
  ])
    .argument('<scenario>', 'name of a scenario of the package (see `overbuild scenario list`), or a path to a YAML or JSON file')
    .option('--seed <n>', 'seed of every random draw, 0 to 4294967295 (default: 1)')
    .option('--quarters <n>', `quarters to run, 1 to ${MAX_QUARTERS} (default: what the scenario says)`)
    .option('--customers <n>', `customers to simulate, 1 to ${MAX_CUSTOMERS / 1e6}M; 20k and 1.5M can be written (default: what the scenario says)`)
    .option('--shards <k>', 'threads that the customers are split over, 1 to 1024; the same bytes for any number (default: 1)')
    .option(...SET_FLAG)
    .option('--out <dir>', 'folder to save to; it must not exist (default: runs/<run id>, with -2, -3 … where that exists)')
    .option('--json', 'one JSON object a line on stdout: progress, then the result')
    .option('--series', 'with --json: every recorded figure of every quarter')
    .option('--quiet', 'no progress and no report: only the folder that the run was saved to, or the result line with --json')
    .option('--no-progress', 'no progress')
    .addOption(new Option('--what-next', 'say what to type next').hideHelp())
    .action(async (scenario: string, options: RunFlags) => finish(await (await import('./commands/run.ts')).run(scenario, options, terminal)));
}

const SET_FLAG = [
  '--set <name=value>',
  'set a knob or the path of a parameter; may be repeated',
  (value: string, all: readonly string[] | undefined): readonly string[] => [...(all ?? []), value],
] as const;
const JSON_FLAG = ['--json', 'answer in JSON, one object a line'] as const;

function addScenario(program: Command, terminal: Terminal, finish: Finish): void {
  const scenario = described(program.command('scenario'), 'List, check, show and write scenarios.', [
    'overbuild scenario list',
    'overbuild scenario new mine && overbuild scenario check mine.yaml',
    'overbuild scenario show duopoly',
  ]);
  const load = (): Promise<typeof import('./commands/scenario.ts')> => import('./commands/scenario.ts');
  described(scenario.command('list'), 'List the scenarios that come with the package.', ['overbuild scenario list'])
    .option(...JSON_FLAG)
    .action(async (options: JsonFlag) => (await load()).listScenarios(options, terminal));
  described(scenario.command('check'), 'Name every problem of a scenario file.', [
    'overbuild scenario check mine.yaml',
    'overbuild scenario check mine.yaml --json',
  ])
    .argument('<file>', 'a YAML or JSON file, or the name of a scenario of the package')
    .option(...JSON_FLAG)
    .action(async (file: string, options: JsonFlag) => finish(await (await load()).checkScenario(file, options, terminal)));
  described(scenario.command('show'), 'Show a scenario as it will be run, with everything filled in.', [
    'overbuild scenario show duopoly',
    'overbuild scenario show duopoly --json',
  ])
    .argument('<name>', 'name of a scenario of the package, or a path')
    .option(...SET_FLAG)
    .option(...JSON_FLAG)
    .action(async (name: string, options: JsonFlag & { readonly set?: readonly string[] }) => (await load()).showScenario(name, options, terminal));
  described(scenario.command('new'), 'Write a small scenario to start from.', ['overbuild scenario new mine'])
    .argument('<name>', 'lower-case letters, digits and dashes; NAME.yaml is written to this folder and never overwritten')
    .option(...JSON_FLAG)
    .action(async (name: string, options: JsonFlag) => (await load()).newScenarioFile(name, options, terminal));
  described(scenario.command('schema'), 'Print the JSON Schema of scenario files.', ['overbuild scenario schema > scenario.schema.json']).action(async () =>
    (await load()).printSchema(terminal),
  );
}

function addExplain(program: Command, terminal: Terminal): void {
  described(program.command('explain'), 'Say what a parameter or knob is: unit, range, baseline, source.', [
    'overbuild explain labs.leadQuarters',
    'overbuild explain market.demandGrowthPerYear --scenario duopoly',
    'overbuild explain growth --scenario trap',
  ])
    .argument('<path>', 'dotted path of a parameter, or a knob of the scenario')
    .option('--scenario <name>', 'also show the value in this scenario: a name or a path (default: none)')
    .option(...JSON_FLAG)
    .action(async (path: string, options: JsonFlag & { readonly scenario?: string }) =>
      (await import('./commands/explain.ts')).explain(path, options, terminal),
    );
}

function addReplay(program: Command, terminal: Terminal, finish: Finish): void {
  const replay = described(program.command('replay'), 'Look into a saved run, and compute it again.', [
    'overbuild replay info runs/ID',
    'overbuild replay verify runs/ID',
  ]);
  const load = (): Promise<typeof import('./commands/replay.ts')> => import('./commands/replay.ts');
  described(replay.command('info'), 'Say what a saved run holds.', ['overbuild replay info runs/ID'])
    .argument('<path>', 'a replay file, or the folder of a run')
    .option(...JSON_FLAG)
    .action(async (path: string, options: JsonFlag) => (await load()).replayInfo(path, options, terminal));
  described(replay.command('verify'), 'Compute a saved run again and compare every quarter.', ['overbuild replay verify runs/ID'])
    .argument('<path>', 'a replay file, or the folder of a run')
    .option(...JSON_FLAG)
    .action(async (path: string, options: JsonFlag) => finish(await (await load()).replayVerify(path, options, terminal)));
}

function addView(program: Command, terminal: Terminal): void {
  described(program.command('view'), 'Watch a saved run in the browser.', [
    'overbuild view',
    'overbuild view runs/ID',
    'overbuild view some.replay --port 8080',
  ])
    .argument('[run]', 'a replay file, the folder of a run, or its id below runs/ (default: the newest run)')
    .option('--port <n>', 'port on 127.0.0.1, 0 to 65535; 0 takes any free one (default: 0)')
    .option('--no-open', 'print the address and open no browser')
    .option(...JSON_FLAG)
    .action(async (run: string | undefined, options: ViewFlags) => (await import('./commands/view.ts')).view(run, options, terminal));
}

function addLs(program: Command, terminal: Terminal): void {
  described(program.command('ls'), 'List saved runs.', ['overbuild ls', 'overbuild ls results --json'])
    .argument('[dir]', 'folder that holds the folders of runs', 'runs')
    .option(...JSON_FLAG)
    .action(async (dir: string, options: JsonFlag) => (await import('./commands/ls.ts')).ls(dir, options, terminal));
}

function addBench(program: Command, terminal: Terminal, finish: Finish): void {
  described(program.command('bench'), 'Time the core on this machine, beside native code and other frameworks.', [
    'overbuild bench --quick',
    'overbuild bench --filter scale-l,scale-k',
    'overbuild bench --record --json | grep k0-limit',
  ])
    .option('--quick', 'smaller markets and three rounds: a first look in a minute or two')
    .option('--filter <text>', 'only rows whose name, or the name of their suite, holds one of these texts, separated by commas (default: all rows)')
    .option('--rounds <n>', 'rounds in which all take turns, 1 to 101 (default: 7; with --quick 3)')
    .option('--record', 'append the rows to bench/results.jsonl')
    .option('--list', 'name the rows and time nothing')
    .option(...JSON_FLAG)
    .option('--no-progress', 'no progress')
    .action(async (options: BenchFlags) => finish(await (await import('./commands/bench.ts')).bench(options, terminal)));
}

function addDoctor(program: Command, terminal: Terminal, finish: Finish): void {
  described(program.command('doctor'), 'Check that this machine and this build can run, in about two seconds.', ['overbuild doctor'])
    .option(...JSON_FLAG)
    .action(async (options: JsonFlag) => finish(await (await import('./commands/doctor.ts')).doctor(options, terminal)));
}

function addCompletions(program: Command, terminal: Terminal): void {
  described(program.command('completions'), 'Print a script that completes commands, flags, scenarios and knobs.', [
    'source <(overbuild completions bash)',
    'source <(overbuild completions zsh)',
    'overbuild completions fish > ~/.config/fish/completions/overbuild.fish',
  ])
    .argument('<shell>', 'bash, zsh or fish')
    .action(async (shell: string) => (await import('./commands/completions.ts')).completions(shell, program, terminal));
}

/** A sentence, and examples above everything else: most readers of help want a line to copy. */
function described(command: Command, sentence: string, examples: readonly string[]): Command {
  return command.description(sentence).addHelpText('before', `Examples:\n${examples.map((line) => `  ${line}`).join('\n')}\n`);
}

/** Help goes where data goes; errors are told by the command line, once. */
function quieten(command: Command, terminal: Terminal): void {
  command
    .exitOverride()
    .showSuggestionAfterError(false)
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ writeOut: (text) => terminal.data(text.replace(/\n$/, '')), writeErr: () => undefined, outputError: () => undefined });
  for (const child of command.commands) quieten(child, terminal);
}
