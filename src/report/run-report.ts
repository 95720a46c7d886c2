// Owns what a person reads at the end of a run: labs, market, events, and where the run was saved.
import { quarterLabel } from '../model/quarter-label.ts';
import type { Scenario } from '../model/scenario.ts';
import { compact, compactUsd, duration, percent, usd } from './figures.ts';
import { notableEvents } from './notable.ts';
import { labCount, labHistory, lastExact, lastNumber, marketHistory, numbersOf } from './recorded.ts';
import { defaultCauseOf, speedOf, type FinishedRun } from './result.ts';
import { sparkline } from './sparkline.ts';
import { table, type TableColumn } from './table.ts';
import { cut, pad, printable, wrap, type Look } from './text.ts';

const EVENT_LINES = 12;
const NAME_COLUMNS = 18;
const QUARTERS_A_YEAR = 4;

/** Lines without line ends, each at most `look.width` columns wide. */
export function runReport(run: FinishedRun, look: Look): readonly string[] {
  return [...header(run, look), '', ...labLines(run, look), '', ...marketLines(run, look), ...eventLines(run, look), '', ...footer(run, look)];
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
  const columns = labColumns(run, look);
  const causes = fates(run).filter((fate) => fate.cause !== null);
  return [
    ...table(columns, look),
    look.paint.dim('Money in USD. Revenue is the last quarter times four; share is of served revenue.'),
    ...causes.flatMap((fate) => wrap(`${fate.name} defaulted in ${fate.when}: ${fate.cause}.`, look.width).map((line) => look.paint.red(line))),
  ];
}

function labColumns(run: FinishedRun, look: Look): readonly TableColumn[] {
  const fate = fates(run);
  const histories = fate.map((_, lab) => labHistory(run.recording, lab));
  const spark = (name: string): readonly string[] => histories.map((h) => sparkline(numbersOf(h, name), { width: look.width >= 100 ? 10 : 6, unicode: look.unicode }));
  const text = (heading: string, giveWay: number, cells: readonly string[]): TableColumn => ({ heading, align: 'left', giveWay, cells });
  const figure = (heading: string, giveWay: number, cells: readonly string[]): TableColumn => ({ heading, align: 'right', giveWay, cells });
  const drawn = (giveWay: number, name: string): TableColumn => ({ heading: '', align: 'left', giveWay, cells: spark(name), paint: look.paint.cyan });
  const isAlive = (row: number): boolean => fate[row]?.cause === null;
  return [
    { ...text('lab', 0, fate.map((f) => cut(f.name, NAME_COLUMNS, look.unicode))), paint: look.paint.bold },
    text('strategy', 2, run.recording.tables.length === 0 ? [] : fate.map((_, lab) => run.scenario.labs[lab]?.strategy ?? '')),
    { ...text('fate', 0, fate.map((f) => f.when)), paint: (cell, row) => (isAlive(row) ? look.paint.green(cell) : look.paint.red(cell)) },
    figure('share', 0, histories.map((h) => percent(lastNumber(h, 'share')))),
    figure('revenue', 0, histories.map((h) => compactUsd(lastExact(h, 'revenueCents') * BigInt(QUARTERS_A_YEAR)))),
    drawn(5, 'revenueCents'),
    figure('cash', 0, histories.map((h) => compactUsd(lastExact(h, 'cashCents')))),
    drawn(6, 'cashCents'),
    figure('value', 1, histories.map((h) => compactUsd(lastExact(h, 'marketValueCents')))),
    figure('units', 3, histories.map((h) => compact(lastNumber(h, 'capacityUnits')))),
    figure('used', 3, histories.map((h) => percent(lastNumber(h, 'utilization')))),
    figure('clients', 4, histories.map((h) => percent(lastNumber(h, 'customerShare')))),
  ];
}

interface Fate {
  readonly name: string;
  /** `alive`, or the quarter of the default. */
  readonly when: string;
  readonly cause: string | null;
}

function fates(run: FinishedRun): readonly Fate[] {
  return Array.from({ length: labCount(run.recording) }, (_, lab) => {
    const history = labHistory(run.recording, lab);
    const quarter = lastNumber(history, 'defaultQuarter');
    const name = printable(run.scenario.labs[lab]?.name ?? `Lab ${lab}`);
    return { name, when: quarter < 0 ? 'alive' : labelOf(run.scenario, quarter), cause: defaultCauseOf(history) };
  });
}

function marketLines(run: FinishedRun, look: Look): readonly string[] {
  const history = marketHistory(run.recording);
  const annual = (cents: number): string => usd(BigInt(Math.round(cents)) * BigInt(QUARTERS_A_YEAR));
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
  const drawn = rows.map(([, column]) => sparkline(numbersOf(history, column), { width: Math.max(8, Math.min(40, look.width - 60)), unicode: look.unicode }));
  const first = labelOf(run.scenario, 0);
  const last = labelOf(run.scenario, run.quarters - 1);
  const cellsAt = (row: 0 | -1): readonly string[] => rows.map(([, column, write]) => write(numbersOf(history, column).at(row) ?? 0));
  const columns: readonly TableColumn[] = [
    { heading: 'market', align: 'left', giveWay: 0, cells: rows.map(([label]) => label), paint: look.paint.bold },
    { heading: '', align: 'left', giveWay: 2, cells: drawn, paint: look.paint.cyan },
    { heading: first, align: 'right', giveWay: 1, cells: cellsAt(0) },
    { heading: last, align: 'right', giveWay: 0, cells: cellsAt(-1) },
  ];
  return table(columns, look);
}

function eventLines(run: FinishedRun, look: Look): readonly string[] {
  const { events, leftOut } = notableEvents(run.recording.events, EVENT_LINES);
  if (events.length === 0) return [];
  const told = events.map((event) => `${pad(labelOf(run.scenario, event.quarter), 9, 'left')}${printable(event.text)}`);
  const rest = leftOut > 0 ? [look.paint.dim(`${' '.repeat(9)}and ${leftOut.toLocaleString('en-US')} smaller ones`)] : [];
  return ['', look.paint.dim('events'), ...told.map((line) => cut(line, look.width, look.unicode)), ...rest];
}

function footer(run: FinishedRun, look: Look): readonly string[] {
  const took = `took ${duration(run.totalSeconds)}, ${compact(Math.round(speedOf(run)))} customer-quarters a second`;
  return [`hash   ${run.recording.quarterHashes.at(-1) ?? ''}`, `saved  ${printable(run.out)}`, look.paint.dim(took)];
}

function labelOf(scenario: Scenario, quarter: number): string {
  return quarterLabel(scenario.firstQuarter, quarter);
}
