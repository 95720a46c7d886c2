// Owns `overbuild bench`: how fast this machine runs the core, and what else runs on it.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row, Suite } from '../../bench/contender.ts';
import { type Verdict, verdictsOn } from '../../bench/goals.ts';
import { type Machine, thisMachine } from '../../bench/machine.ts';
import { contendersFor, measure, type Wants } from '../../bench/measure.ts';
import { findPrograms, PROGRAM_NAMES, type Programs } from '../../bench/programs.ts';
import { appendRows } from '../../bench/results.ts';
import { allSuites } from '../../bench/suites.ts';
import { nearest } from '../../model/nearest.ts';
import { goalLines, isAnotherModel, machineLine, suiteLines } from '../../report/bench-report.ts';
import { printable } from '../../report/text.ts';
import { turnTeller } from '../bench-progress.ts';
import { clockSeconds } from '../clock.ts';
import { type ExitName, Failure } from '../failure.ts';
import type { BenchFlags } from '../flags.ts';
import { type Interrupts, listenForInterrupts } from '../interrupts.ts';
import { fastestBuild, loadCore } from '../load-core.ts';
import { machineBytes } from '../machine-bytes.ts';
import { wholeNumber } from '../numbers.ts';
import { coreHash, packageRoot, packageVersion } from '../package-files.ts';
import { loadOrFail } from '../scenario-files.ts';
import type { Terminal } from '../terminal.ts';

export const BENCH_SCHEMA = 'overbuild/bench/1';
/** Every submodel of it is switched on. */
const ECONOMY = 'frontier-2023';
const RESULTS = 'bench/results.jsonl';
const [ROUNDS, QUICK_ROUNDS, MOST_ROUNDS] = [7, 3, 101];

/** Errors: usage for a filter that fits nothing, storage where the rows cannot be appended, what ended it early. `check` where shares disagree. */
export async function bench(flags: BenchFlags, terminal: Terminal): Promise<ExitName> {
  const rounds = flags.rounds === undefined ? undefined : wholeNumber(flags.rounds, { flag: '--rounds', min: 1, max: MOST_ROUNDS });
  const core = await loadCore(fastestBuild());
  const quick = flags.quick === true;
  const main = fileURLToPath(new URL('dist/program/main.js', packageRoot()));
  const economy = loadOrFail(ECONOMY, [], terminal.talkLook);
  const suitesWith = (programs: Programs['found']): readonly Suite[] => allSuites({ core, programs, economy, main, quick, memoryBytes: machineBytes() });
  const known = suitesWith(PROGRAM_NAMES.map((name) => ({ name, run: () => Promise.reject(new Error(`${name} was only named`)) })));
  const wants = filterOf(flags.filter, known);
  if (flags.list) return list(known, wants, flags, terminal);
  const interrupts = listenForInterrupts(terminal, 'this turn');
  const needed = new Set(known.flatMap((suite) => contendersFor(suite, wants).flatMap(({ program }) => program ?? [])));
  let programs: Programs | undefined;
  try {
    if (terminal.isLive) terminal.status('looking for what else is on this machine');
    const folder = fileURLToPath(new URL('bench/', packageRoot()));
    programs = await findPrograms({ folder, wants: (name) => needed.has(name), signal: interrupts.signal });
    // Before anything runs: the load is that of others.
    const machine = thisMachine();
    begin(programs, machine, flags, terminal);
    const onSuite = (rows: readonly Row[]): void => {
      if (flags.record) record(rows, quick, machine);
    };
    const rows = await timeAll(suitesWith(programs.found), { rounds: rounds ?? (quick ? QUICK_ROUNDS : ROUNDS), wants, onSuite }, flags, terminal, interrupts);
    // The goals speak of the markets at their full size.
    return end(rows, quick ? [] : verdictsOn(rows), flags, terminal, interrupts);
  } catch (error) {
    // A search for programs that was ended because all should end has not failed.
    if (programs === undefined && interrupts.asked() !== undefined) return end([], [], flags, terminal, interrupts);
    throw error;
  } finally {
    terminal.status('');
    programs?.close();
    interrupts.release();
  }
}

/** Rows and suites whose name holds one of the texts. */
function filterOf(filter: string | undefined, suites: readonly Suite[]): Wants {
  const texts = (filter ?? '').split(',').filter((text) => text !== '');
  if (texts.length === 0) return () => true;
  const names = suites.flatMap(({ name, contenders }) => [name, ...contenders.map(({ id }) => id)]);
  for (const text of texts) {
    if (names.some((name) => name.includes(text))) continue;
    const meant = nearest(text, names);
    const hint = meant === undefined ? '`overbuild bench --list` names all rows' : `did you mean "${meant}"? \`overbuild bench --list\` names all rows`;
    throw new Failure('usage', `--filter: no row or suite holds "${printable(text)}" in its name`, [hint]);
  }
  return (suite, id) => texts.some((text) => suite.includes(text) || id.includes(text));
}

function list(suites: readonly Suite[], wants: Wants, flags: BenchFlags, terminal: Terminal): ExitName {
  const rows = suites.flatMap(({ name, contenders }) => contenders.filter(({ id }) => wants(name, id)).map(({ id, title }) => ({ suite: name, id, title })));
  for (const row of rows) {
    if (flags.json) terminal.json({ schema: BENCH_SCHEMA, type: 'name', ...row });
    else terminal.data(`${row.suite.padEnd(10)} ${row.id.padEnd(18)} ${row.title}`);
  }
  return 'done';
}

function begin({ missing }: Programs, machine: Machine, flags: BenchFlags, terminal: Terminal): void {
  if (flags.json) terminal.json({ schema: BENCH_SCHEMA, type: 'machine', ...machine, version: packageVersion(), core: coreHash() });
  else terminal.data(machineLine(machine));
  for (const { name, why } of missing) {
    if (flags.json) terminal.json({ schema: BENCH_SCHEMA, type: 'missing', id: name, why });
    else terminal.talk(`not here: ${name}: ${printable(why)}`);
  }
}

/** Tells each suite as it ends, so that nothing of it is lost where a later one fails. */
async function timeAll(
  suites: readonly Suite[],
  { onSuite, ...options }: { readonly rounds: number; readonly wants: Wants; readonly onSuite: (rows: readonly Row[]) => void },
  flags: BenchFlags,
  terminal: Terminal,
  interrupts: Interrupts,
): Promise<readonly Row[]> {
  const mode = flags.progress ? (flags.json ? 'json' : 'talk') : 'none';
  const onTurn = turnTeller(mode, terminal, clockSeconds, BENCH_SCHEMA);
  const all: Row[] = [];
  for await (const rows of measure(suites, { ...options, onTurn, now: clockSeconds, shouldStop: () => interrupts.asked() !== undefined })) {
    if (flags.json) for (const row of rows) terminal.json(rowObject(row));
    else for (const line of ['', ...suiteLines(rows, terminal.look)]) terminal.data(line);
    onSuite(rows);
    all.push(...rows);
  }
  return all;
}

/** A row as the JSON line of it; the figure is named by its unit. */
export function rowObject({ unit, spread, ratios, also, choices, size, ...row }: Row): object {
  const each = <T>(pick: (name: string) => T): Record<string, T> => Object.fromEntries(Object.keys(ratios).map((name) => [name, pick(name)]));
  return {
    schema: BENCH_SCHEMA,
    type: 'bench',
    ...row,
    ...size,
    [unit]: spread.median,
    spread: [spread.low, spread.high],
    ...(choices === undefined ? {} : { choicesPerCustomerQuarter: choices }),
    ...also,
    ratios: each((name) => ratios[name]?.median),
    ratioSpreads: each((name) => [ratios[name]?.low, ratios[name]?.high]),
  };
}

function record(rows: readonly Row[], quick: boolean, machine: Machine): void {
  try {
    mkdirSync(dirname(RESULTS), { recursive: true });
    appendRows(RESULTS, rows.map(rowObject), { version: packageVersion(), core: coreHash(), quick, machine });
  } catch (error) {
    throw new Failure('storage', `${RESULTS} cannot be appended to: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function end(rows: readonly Row[], verdicts: readonly Verdict[], flags: BenchFlags, terminal: Terminal, interrupts: Interrupts): ExitName {
  const strangers = rows.filter(isAnotherModel).map(({ id }) => id);
  if (flags.json) terminal.json({ schema: BENCH_SCHEMA, type: 'result', rows: rows.length, goals: verdicts.map(verdictObject), otherModels: strangers });
  else if (verdicts.length > 0) for (const line of ['', ...goalLines(verdicts, terminal.look)]) terminal.data(line);
  const by = interrupts.asked();
  if (by !== undefined) throw new Failure(by, `stopped after ${rows.length} rows${flags.record && rows.length > 0 ? `, which are in ${RESULTS}` : ''}`);
  return strangers.length === 0 ? 'done' : 'check';
}

const verdictObject = ({ goal, found, met }: Verdict): object => ({ ...goal, found, met });
