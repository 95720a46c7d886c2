// Owns `overbuild run`: from the words of the command line to a saved run and a report of it.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CompiledCore } from '../../core/core.ts';
import { CoreTrap } from '../../core/trap.ts';
import type { RunRequest } from '../../engine/request.ts';
import { type RunOptions, type RunOutcome, runMarket } from '../../engine/run.ts';
import { quarterLabel } from '../../model/calendar.ts';
import { runIdOf } from '../../model/run-id.ts';
import type { Scenario } from '../../model/scenario.ts';
import { checkSize } from '../../model/size.ts';
import type { Pack } from '../../replay/encode.ts';
import { type FinishedRun, runResult } from '../../report/result.ts';
import { runReport } from '../../report/run-report.ts';
import { printable } from '../../report/text.ts';
import { LAYOUT_HASH } from '../../schema/layout.ts';
import { MAX_CUSTOMERS, MAX_QUARTERS, MAX_RECORDED_CUSTOMERS, MIN_CUSTOMERS } from '../../schema/limits.ts';
import { nodeGzip } from '../../store/node-gzip.ts';
import { type RunToWrite, writeRun } from '../../store/write-run.ts';
import { clockSeconds } from '../clock.ts';
import { type ExitName, Failure } from '../failure.ts';
import type { RunFlags } from '../flags.ts';
import { type Interrupts, listenForInterrupts } from '../interrupts.ts';
import { fastestBuild, loadCore } from '../load-core.ts';
import { machineBytes } from '../machine-bytes.ts';
import { wholeNumber } from '../numbers.ts';
import { coreHash, packageVersion } from '../package-files.ts';
import { type ProgressMode, progressTeller } from '../progress.ts';
import { loadOrFail } from '../scenario-files.ts';
import type { Terminal } from '../terminal.ts';

const MAX_SEED = 0xffff_ffff;
/** Each shard is a thread. */
const MAX_SHARDS = 1_024;

/** Throws a Failure of every kind but `check` and `determinism`. */
export async function run(reference: string, flags: RunFlags, terminal: Terminal): Promise<ExitName> {
  const shards = wholeNumber(flags.shards ?? '1', { flag: '--shards', min: 1, max: MAX_SHARDS });
  const request = requestOf(reference, flags, terminal);
  const hash = coreHash();
  const runId = await runIdOf({ coreHash: hash, ...request });
  const place = placeOf(flags.out, runId);
  makeParent(place.folder);
  const interrupts = listenForInterrupts(terminal);
  try {
    const { begin, pack } = nodeGzip();
    const outcome = await compute(request, shards, flags, terminal, { onMoves: begin, shouldStop: () => interrupts.asked() !== undefined });
    const out = await save(place, { runId, hash, request, outcome, pack });
    const failure = stopped(request, outcome.quarters, out, interrupts);
    if (failure !== undefined) throw failure;
    const finished: FinishedRun = { runId, ...request, ...outcome, totalSeconds: clockSeconds(), out };
    tell(finished, reference, flags, terminal);
    return 'done';
  } finally {
    terminal.status('');
    interrupts.release();
  }
}

/** What is asked for, checked against what this version, this scenario and this machine can do. */
function requestOf(reference: string, flags: RunFlags, terminal: Terminal): RunRequest {
  const seed = wholeNumber(flags.seed ?? '1', { flag: '--seed', min: 0, max: MAX_SEED });
  const quarters =
    flags.quarters === undefined ? undefined : wholeNumber(flags.quarters, { flag: '--quarters', min: 1, max: MAX_QUARTERS, aboveIsBudget: 'a run can hold' });
  const customers =
    flags.customers === undefined
      ? undefined
      : wholeNumber(flags.customers, { flag: '--customers', min: MIN_CUSTOMERS, max: MAX_CUSTOMERS, aboveIsBudget: 'a run can hold' });
  const scenario = loadOrFail(reference, flags.set ?? [], terminal.talkLook);
  const size = { quarters: quarters ?? scenario.quarters, customers: customers ?? scenario.customers };
  const tooLarge = checkSize(scenario, size, machineBytes());
  if (tooLarge !== undefined) throw new Failure('budget', tooLarge.message);
  return { scenario, seed, ...size };
}

async function compute(
  request: RunRequest,
  shards: number,
  flags: RunFlags,
  terminal: Terminal,
  asked: Pick<RunOptions, 'onMoves' | 'shouldStop'>,
): Promise<RunOutcome> {
  const labelOf = (quarter: number): string => quarterLabel(request.scenario.firstQuarter, quarter);
  const mode: ProgressMode = flags.quiet || !flags.progress ? 'none' : flags.json ? 'json' : 'talk';
  const onQuarter = progressTeller({ mode, terminal, labelOf, clockSeconds });
  const core = await loadCore(fastestBuild());
  const options = { ...asked, now: clockSeconds, onQuarter, recordCustomers: MAX_RECORDED_CUSTOMERS };
  return runIn(shards, core, request, options);
}

/** What was computed is saved; that it is not all of it is said, and by the exit code. */
function stopped({ scenario, quarters }: RunRequest, done: number, out: string, interrupts: Interrupts): Failure | undefined {
  const by = interrupts.asked();
  if (done === quarters || by === undefined) return undefined;
  const where = `after quarter ${quarterLabel(scenario.firstQuarter, done - 1)}, ${done} of ${quarters}`;
  return new Failure(by, `stopped ${where}; these quarters are saved in ${out}`, ['the same command computes the whole run from its start'], {
    quarters: done,
    out,
  });
}

/** One shard needs no thread of its own. */
async function runIn(shards: number, core: CompiledCore, request: RunRequest, options: RunOptions): Promise<RunOutcome> {
  try {
    if (shards === 1) return await runMarket(core, request, options);
    const { runSharded } = await import('../../pool/sharded.ts');
    return await runSharded(core, request, { ...options, shards });
  } catch (error) {
    if (!(error instanceof CoreTrap) || error.kind !== 'overflow') throw error;
    throw new Failure('budget', error.message, ['lower what grows it: growth and lead time multiply, and so do prices and quarters']);
  }
}

/** Where a run goes: a folder that was asked for, or one that is free. */
interface Place {
  readonly folder: string;
  /** The next folder to try where this one was taken meanwhile; none where the user chose it. */
  readonly next?: () => Place;
}

/** A folder that was named is never touched where it exists; the one that was not gets a number. */
function placeOf(out: string | undefined, runId: string): Place {
  if (out !== undefined) {
    if (out === '') throw new Failure('usage', '--out is empty', ['name a folder that does not exist yet']);
    if (existsSync(out))
      throw new Failure('usage', `--out ${out} exists, and nothing is overwritten`, ['name another folder, or leave --out away to save under runs/']);
    return { folder: out };
  }
  const numbered = (number: number): Place => {
    const folder = join('runs', number === 1 ? runId : `${runId}-${number}`);
    return existsSync(folder) ? numbered(number + 1) : { folder, next: () => numbered(number + 1) };
  };
  return numbered(1);
}

/** Before the run rather than after it: who cannot save should hear so at once. */
function makeParent(folder: string): void {
  try {
    mkdirSync(dirname(folder), { recursive: true });
  } catch (error) {
    throw new Failure('storage', `${dirname(folder)} cannot be made (${error instanceof Error && 'code' in error ? String(error.code) : String(error)})`, [
      'choose another place with --out',
    ]);
  }
}

interface Computed {
  readonly runId: string;
  readonly hash: string;
  readonly request: RunRequest;
  readonly outcome: RunOutcome;
  readonly pack: Pack;
}

/** The folder that the run was saved to. */
async function save(place: Place, computed: Computed): Promise<string> {
  const { runId, hash, request, outcome, pack } = computed;
  const { recording, quarters, weight, timing } = outcome;
  const content: RunToWrite = {
    version: packageVersion(),
    coreHash: hash,
    layoutHash: LAYOUT_HASH,
    runId,
    seed: request.seed,
    quarters,
    quartersAsked: request.quarters,
    customers: request.customers,
    weight,
    scenario: request.scenario,
    ...recording,
    quarterLabels: labelsOf(request.scenario, quarters),
    createdAt: new Date().toISOString(),
    timing: { ...timing, totalSeconds: clockSeconds() },
  };
  // A first Ctrl-C does not undo what is being written; a second one leaves nothing half-written behind.
  const written = await writeRun(place.folder, content, { pack });
  if (written.ok) return place.folder;
  const { kind, message } = written.failure;
  if (kind === 'exists' && place.next !== undefined) return save(place.next(), computed);
  throw new Failure(kind === 'exists' ? 'usage' : 'storage', message, ['the run was computed and is not saved; choose another place with --out']);
}

function labelsOf(scenario: Scenario, quarters: number): readonly string[] {
  return Array.from({ length: quarters }, (_, quarter) => quarterLabel(scenario.firstQuarter, quarter));
}

function tell(finished: FinishedRun, reference: string, flags: RunFlags, terminal: Terminal): void {
  terminal.status('');
  if (flags.json) terminal.json(runResult(finished, { series: flags.series === true }));
  else if (flags.quiet) terminal.data(printable(finished.out));
  else for (const line of runReport(finished, terminal.look)) terminal.data(line);
  if (flags.whatNext && !flags.quiet) for (const line of whatNext(finished, reference)) terminal.talk(printable(line));
}

function whatNext(finished: FinishedRun, reference: string): readonly string[] {
  const [knob] = finished.scenario.knobs;
  const next: readonly (readonly [string, string])[] = [
    [`npx overbuild run ${reference} --seed ${(finished.seed + 1) % (MAX_SEED + 1)}`, 'another draw of luck'],
    ...(knob === undefined ? [] : [[`npx overbuild explain ${knob.name} --scenario ${reference}`, 'one thing that can be turned'] as const]),
    [`npx overbuild scenario show ${reference}`, 'the market in full'],
    [`npx overbuild replay verify ${finished.out}`, 'the same bytes again'],
    [`npx overbuild view ${finished.out}`, 'the run as a picture that moves'],
  ];
  const width = Math.max(...next.map(([command]) => command.length));
  return ['', 'what next:', ...next.map(([command, says]) => `  ${command.padEnd(width)}  ${says}`)];
}
