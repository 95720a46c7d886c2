// Owns what a person reads at the end of a run: labs, market, events, and where the run was saved.
import { quarterLabel } from '../model/calendar.ts';
import type { Scenario } from '../model/scenario.ts';
import { compact, compactUsd, duration, grouped, percent, usd } from './figures.ts';
import { notableEvents } from './notable.ts';
import { type History, labCount, labHistory, lastExact, lastNumber, marketHistory, numbersOf } from './recorded.ts';
import { defaultCauseOf, type FinishedRun, speedOf } from './result.ts';
import { sparkline } from './sparkline.ts';
import { type TableColumn, table } from './table.ts';
import { cut, type Look, pad, printable, wrap } from './text.ts';
import { whyLines } from './why.ts';

const EVENT_LINES = 12;
/** Columns of a quarter’s label and the blanks after it. */
const EVENT_INDENT = 9;
const NAME_COLUMNS = 24;
const LEAST_NAME_COLUMNS = 16;
const QUARTERS_A_YEAR = 4n;
/** More labs than this fill a screen. */
const MOST_LABS = 24;

/** Lines without line ends, each at most `look.width` columns wide. */
export function runReport(run: FinishedRun, look: Look): readonly string[] {
  return [
    ...header(run, look),
    '',
    ...labLines(run, look),
    '',
    ...marketLines(run, look),
    ...whyLines(run, look),
    ...eventLines(run, look),
    '',
    ...footer(run, look),
  ];
}

/**
 * What a scenario must say with its results: the sentences of its notes that tell what its agents are and are not;
 * the first sentence where there is none.
 */
export function noteOf(notes: string): { readonly text: string; readonly isDisclaimer: boolean } {
  const sentences = notes.split(/(?<=[.!?])\s+|\n{2,}/).map((s) => s.trim().replace(/\s+/g, ' '));
  const disclaimers = sentences.filter((s) => /stylised agents|not a statement about any firm|not advice/i.test(s));
  return disclaimers.length > 0 ? { text: disclaimers.join(' '), isDisclaimer: true } : { text: sentences[0] ?? '', isDisclaimer: false };
}

function header(run: FinishedRun, look: Look): readonly string[] {
  const { scenario } = run;
  const note = noteOf(scenario.notes);
  const span = `${labelOf(scenario, 0)} to ${labelOf(scenario, run.quarters - 1)}`;
  const facts = `${scenario.name}, seed ${run.seed}, ${run.quarters} quarters (${span}), ${compact(run.customers)} customers (each stands for ${compact(run.weight)})`;
  const noteLines = wrap(printable(note.text), look.width).map(note.isDisclaimer ? look.paint.yellow : look.paint.dim);
  return [look.paint.bold(cut(printable(scenario.title), look.width, look.unicode)), ...wrap(printable(facts), look.width), ...noteLines];
}

function labLines(run: FinishedRun, look: Look): readonly string[] {
  const all = labRows(run);
  const shown = all.length <= MOST_LABS ? all : [...all].sort((a, b) => b.share - a.share).slice(0, MOST_LABS);
  const rest = all.length - shown.length;
  return [
    ...table(labColumns(shown, look), look),
    ...(rest > 0 ? [look.paint.dim(`and ${rest} labs with a smaller share`)] : []),
    ...wrap('Money in USD; revenue is the last quarter times four; share is of served revenue.', look.width).map(look.paint.dim),
    ...causeLines(all, look),
  ];
}

interface LabRow {
  readonly name: string;
  readonly strategy: string;
  /** `alive`, `waits` before it enters, `taken over`, or the quarter of the default. */
  readonly fate: string;
  readonly cause: string | null;
  readonly share: number;
  readonly history: History;
}

function labRows(run: FinishedRun): readonly LabRow[] {
  return Array.from({ length: labCount(run.recording) }, (_, lab) => {
    const history = labHistory(run.recording, lab);
    const quarter = lastNumber(history, 'defaultQuarter');
    const named = run.scenario.labs[lab];
    return {
      name: printable(named?.name ?? `Lab ${lab}`),
      strategy: named?.strategy ?? '',
      fate: quarter >= 0 ? labelOf(run.scenario, quarter) : lastNumber(history, 'alive') === 0 ? 'waits' : ownerOf(history) >= 0 ? 'taken over' : 'alive',
      cause: defaultCauseOf(history),
      share: lastNumber(history, 'share'),
      history,
    };
  });
}

/** The lab that owns it, −1 where none does. */
function ownerOf(history: History): number {
  return history.table.columns.some((c) => c.name === 'owner') ? lastNumber(history, 'owner') : -1;
}

function labColumns(rows: readonly LabRow[], look: Look): readonly TableColumn[] {
  const text = (heading: string, giveWay: number, cell: (row: LabRow) => string): TableColumn => ({ heading, align: 'left', giveWay, cells: rows.map(cell) });
  const figure = (heading: string, giveWay: number, cell: (row: LabRow) => string): TableColumn => ({
    heading,
    align: 'right',
    giveWay,
    cells: rows.map(cell),
  });
  const drawn = (giveWay: number, column: string): TableColumn => ({
    ...text('', giveWay, (row) => sparkline(numbersOf(row.history, column), { width: look.width >= 110 ? 9 : 6, unicode: look.unicode })),
    paint: look.paint.cyan,
    tight: true,
  });
  return [
    { ...text('lab', 0, (row) => cut(row.name, NAME_COLUMNS, look.unicode)), leastWidth: LEAST_NAME_COLUMNS, paint: look.paint.bold },
    text('strategy', 3, (row) => row.strategy),
    { ...text('fate', 0, (row) => row.fate), paint: (cell, i) => (rows[i]?.cause === null ? look.paint.green(cell) : look.paint.red(cell)) },
    figure('share', 0, (row) => percent(row.share)),
    figure('revenue', 0, (row) => compactUsd(lastExact(row.history, 'revenueCents') * QUARTERS_A_YEAR)),
    drawn(4, 'revenueCents'),
    figure('cash', 0, (row) => compactUsd(lastExact(row.history, 'cashCents'))),
    drawn(5, 'cashCents'),
    figure('value', 1, (row) => compactUsd(lastExact(row.history, 'marketValueCents'))),
    figure('units', 2, (row) => compact(lastNumber(row.history, 'capacityUnits'))),
    figure('used', 2, (row) => percent(lastNumber(row.history, 'utilization'))),
    figure('customers', 6, (row) => percent(lastNumber(row.history, 'customerShare'))),
  ];
}

/** One line for each cause: most defaults of a run have the same. */
function causeLines(rows: readonly LabRow[], look: Look): readonly string[] {
  const causes = new Set(rows.flatMap((row) => row.cause ?? []));
  return [...causes].flatMap((cause) => {
    const labs = rows.filter((row) => row.cause === cause).map((row) => `${row.name} ${row.fate}`);
    const named = labs.length <= MOST_LABS ? labs : [...labs.slice(0, MOST_LABS), `and ${labs.length - MOST_LABS} more`];
    return wrap(`Defaulted because ${cause}: ${named.join(', ')}.`, look.width).map((line) => look.paint.red(line));
  });
}

function marketLines(run: FinishedRun, look: Look): readonly string[] {
  const history = marketHistory(run.recording);
  const annual = (cents: number): string => usd(BigInt(Math.round(cents)) * QUARTERS_A_YEAR);
  const units = (value: number): string => `${compact(value)} units`;
  const rows: readonly (readonly [string, string, (value: number) => string])[] = [
    ['revenue a year', 'revenueCents', annual],
    ['value of all labs', 'marketValueCents', (cents) => usd(BigInt(Math.round(cents)))],
    ['capacity', 'capacityUnits', units],
    ['on order', 'pipelineUnits', units],
    ['utilisation', 'utilization', percent],
    ['demand unserved', 'unserved', percent],
    ['concentration', 'hhi', (value) => `${value.toFixed(2)} HHI`],
    ['labs alive', 'labsAlive', String],
  ];
  const drawn = rows.map(([, column]) => sparkline(numbersOf(history, column), { width: Math.max(8, Math.min(40, look.width - 72)), unicode: look.unicode }));
  const first = labelOf(run.scenario, 0);
  const last = labelOf(run.scenario, run.quarters - 1);
  const cellsAt = (row: 0 | -1): readonly string[] => rows.map(([, column, write]) => write(numbersOf(history, column).at(row) ?? 0));
  const highest = rows.map(([, column, write]) => write(Math.max(...numbersOf(history, column))));
  const columns: readonly TableColumn[] = [
    { heading: 'market', align: 'left', giveWay: 0, cells: rows.map(([label]) => label), paint: look.paint.bold },
    { heading: '', align: 'left', giveWay: 2, cells: drawn, paint: look.paint.cyan },
    { heading: first, align: 'right', giveWay: 1, cells: cellsAt(0) },
    { heading: 'highest', align: 'right', giveWay: 3, cells: highest },
    { heading: last, align: 'right', giveWay: 0, cells: cellsAt(-1) },
  ];
  return table(columns, look);
}

function eventLines(run: FinishedRun, look: Look): readonly string[] {
  const { events, leftOut } = notableEvents(run.recording.events, EVENT_LINES);
  if (events.length === 0) return [];
  const told = events.flatMap((event) =>
    wrap(printable(event.text), look.width - EVENT_INDENT).map(
      (line, i) => pad(i === 0 ? labelOf(run.scenario, event.quarter) : '', EVENT_INDENT, 'left') + line,
    ),
  );
  const rest = leftOut > 0 ? [look.paint.dim(`${' '.repeat(EVENT_INDENT)}and ${grouped(leftOut)} smaller ones`)] : [];
  return ['', look.paint.dim('events'), ...told, ...rest];
}

function footer(run: FinishedRun, look: Look): readonly string[] {
  const took = `took ${duration(run.totalSeconds)}, ${compact(Math.round(speedOf(run)))} customer-quarters a second`;
  return [`hash   ${run.recording.quarterHashes.at(-1) ?? ''}`, `saved  ${printable(run.out)}`, look.paint.dim(took)];
}

function labelOf(scenario: Scenario, quarter: number): string {
  return quarterLabel(scenario.firstQuarter, quarter);
}
