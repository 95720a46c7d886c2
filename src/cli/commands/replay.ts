// Owns `overbuild replay`: what a saved run holds, and whether the core still computes it.
import { type RunOutcome, runMarket } from '../../engine/run.ts';
import { quarterLabel } from '../../model/calendar.ts';
import { bytes, compact, duration, percent } from '../../report/figures.ts';
import { printable } from '../../report/text.ts';
import { verifyRunFiles } from '../../store/read-runs.ts';
import { clockSeconds } from '../clock.ts';
import { type ExitName, Failure } from '../failure.ts';
import type { JsonFlag } from '../flags.ts';
import { listenForInterrupts } from '../interrupts.ts';
import { fastestBuild, loadCore } from '../load-core.ts';
import { coreHash } from '../package-files.ts';
import { progressTeller } from '../progress.ts';
import { placeOfRun, readSavedReplay, type SavedReplay } from '../saved-run.ts';
import type { Terminal } from '../terminal.ts';
import { winnerOf } from './ls.ts';

export const REPLAY_INFO_SCHEMA = 'overbuild/replay-info/1';
export const VERIFY_SCHEMA = 'overbuild/verify/1';

export async function replayInfo(path: string, options: JsonFlag, terminal: Terminal): Promise<void> {
  const saved = await readSavedReplay(await placeOfRun(path));
  const { header, scenario, events, notes } = saved.replay;
  const { runId, seed, quarters, quartersAsked, customers, weight, createdBy, columnHash } = header;
  const winner = winnerOf(saved.replay, scenario);
  const stateHash = header.quarterHashes.at(-1) ?? '';
  const tables = saved.replay.tables.map((table) => ({
    name: table.name,
    rows: table.rows,
    columns: table.columns.map(({ name, type, unit }) => ({ name, type, unit })),
  }));
  if (options.json) {
    const facts = { file: saved.file, bytes: saved.bytes, runId, scenario: scenario.name, seed, quarters, quartersAsked, firstQuarter: scenario.firstQuarter };
    const more = {
      customers,
      weight,
      createdBy,
      coreHash: header.coreHash,
      stateHash,
      columnHash,
      winner,
      labs: scenario.labs.length,
      events: events.length,
      tables,
      notes,
    };
    terminal.json({ schema: REPLAY_INFO_SCHEMA, type: 'result', ...facts, ...more });
    return;
  }
  const rows: readonly (readonly [string, string])[] = [
    ['scenario', `${scenario.name}: ${scenario.title}`],
    ['run', runId],
    ['seed', String(seed)],
    [
      'quarters',
      `${quarters}${quarters < quartersAsked ? ` of ${quartersAsked}` : ''}${quarters > 0 ? `, ${scenario.firstQuarter} to ${quarterLabel(scenario.firstQuarter, quarters - 1)}` : ''}`,
    ],
    ['customers', `${compact(customers)}, each stands for ${compact(weight)}`],
    ['labs', `${scenario.labs.length}, ${winner === null ? 'nothing was sold at the end' : `${winner.name} ends with ${percent(winner.share)} of revenue`}`],
    ['tables', tables.map((table) => `${table.name} (${table.rows} rows)`).join(', ')],
    ['events', String(events.length)],
    ['hash', stateHash],
    ['written by', `${createdBy}, core ${header.coreHash.slice(0, 16)}`],
    ['size', bytes(saved.bytes)],
  ];
  for (const [name, value] of rows) terminal.data(`${terminal.look.paint.dim(name.padEnd(12))}${printable(value)}`);
  for (const note of notes) terminal.talk(printable(note));
}

/** Errors: storage where a byte is wrong, determinism where a quarter is. */
export async function replayVerify(path: string, options: JsonFlag, terminal: Terminal): Promise<ExitName> {
  const saved = await readSavedReplay(await placeOfRun(path));
  if (saved.folder !== undefined) await checkFiles(saved.folder);
  const started = clockSeconds();
  const interrupts = listenForInterrupts(terminal);
  let outcome: RunOutcome;
  try {
    outcome = await computeAgain(saved, options, terminal, () => interrupts.asked() !== undefined);
  } finally {
    interrupts.release();
    terminal.status('');
  }
  const stoppedBy = interrupts.asked();
  if (stoppedBy !== undefined && outcome.quarters < saved.replay.header.quarters)
    throw new Failure(stoppedBy, `stopped after ${outcome.quarters} of ${saved.replay.header.quarters} quarters; nothing was verified`);
  const difference = differenceOf(saved, outcome);
  if (difference !== undefined) throw differs(saved, difference);
  const { header, scenario } = saved.replay;
  const seconds = clockSeconds() - started;
  const stateHash = header.quarterHashes.at(-1) ?? '';
  if (options.json)
    terminal.json({
      schema: VERIFY_SCHEMA,
      type: 'result',
      verified: true,
      file: saved.file,
      runId: header.runId,
      quarters: header.quarters,
      stateHash,
      columnHash: header.columnHash,
      seconds,
    });
  else
    terminal.data(
      `verified: all ${header.quarters} quarters of ${printable(scenario.name)}, seed ${header.seed}, came out the same again (${stateHash}, ${duration(seconds)})`,
    );
  return 'done';
}

async function checkFiles(folder: string): Promise<void> {
  const verdict = await verifyRunFiles(folder);
  if (!verdict.ok)
    throw new Failure(
      'storage',
      verdict.failures[0]?.message ?? `${folder} is damaged`,
      verdict.failures.slice(1).map((failure) => failure.message),
    );
}

async function computeAgain(saved: SavedReplay, options: JsonFlag, terminal: Terminal, shouldStop: () => boolean): Promise<RunOutcome> {
  const { header, scenario } = saved.replay;
  const core = await loadCore(fastestBuild());
  const onQuarter = progressTeller({
    mode: options.json ? 'json' : 'talk',
    terminal,
    labelOf: (quarter) => quarterLabel(scenario.firstQuarter, quarter),
    clockSeconds,
  });
  return runMarket(core, { scenario, seed: header.seed, quarters: header.quarters, customers: header.customers }, { now: clockSeconds, onQuarter, shouldStop });
}

interface Difference {
  /** Counted from 0; null where only the customers at the end differ. */
  readonly quarter: number | null;
  readonly stored: string;
  readonly computed: string;
}

/** The first difference between what was stored and what was computed. */
export function differenceOf(saved: Pick<SavedReplay, 'replay'>, outcome: Pick<RunOutcome, 'recording'>): Difference | undefined {
  const { quarterHashes, columnHash } = saved.replay.header;
  const { recording } = outcome;
  const quarter = quarterHashes.findIndex((hash, q) => hash !== recording.quarterHashes[q]);
  if (quarter >= 0) return { quarter, stored: quarterHashes[quarter] ?? '', computed: recording.quarterHashes[quarter] ?? 'nothing' };
  return columnHash === recording.columnHash ? undefined : { quarter: null, stored: columnHash, computed: recording.columnHash };
}

function differs(saved: SavedReplay, { quarter, stored, computed }: Difference): Failure {
  const { header, scenario } = saved.replay;
  const where =
    quarter === null
      ? 'all quarters agree, but the customers at the end differ'
      : `quarter ${quarter} (${quarterLabel(scenario.firstQuarter, quarter)}) is the first that differs`;
  const mine = coreHash();
  const why =
    mine === header.coreHash
      ? 'the core is the one that wrote it: please report this as a bug'
      : `it was written by core ${header.coreHash.slice(0, 16)}, this is core ${mine.slice(0, 16)}`;
  return new Failure('determinism', `${saved.file}: ${where}: stored ${stored}, computed ${computed}`, [why], {
    quarter,
    stored,
    computed,
    sameCore: mine === header.coreHash,
  });
}
