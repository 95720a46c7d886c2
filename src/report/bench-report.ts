// Owns how benchmark rows are written for a person: a table a suite with bars, then what it says about the project's goals.
import { againstBase, baseOf, ratiosBeside } from '../bench/comparison.ts';
import type { Row } from '../bench/contender.ts';
import type { Goal, Verdict } from '../bench/goals.ts';
import type { Machine } from '../bench/machine.ts';
import type { Spread } from '../bench/statistics.ts';
import { UNITS } from '../bench/units.ts';
import { bytes, grouped, threeDigits } from './figures.ts';
import { type TableColumn, table } from './table.ts';
import type { Look } from './text.ts';

const BAR_COLUMNS = 12;

export function machineLine({ cpu, cores, memoryBytes, platform, node, load }: Machine): string {
  return `${cpu}, ${cores} cores, ${bytes(memoryBytes)}, ${platform}, Node ${node}, load ${load.toFixed(1)}`;
}

/** The rows of one suite; those without a ratio of their own are held against the first row where that is held against them. */
export function suiteLines(rows: readonly Row[], look: Look): readonly string[] {
  const [first] = rows;
  if (first === undefined) return [];
  const base = baseOf(rows);
  const columns: readonly TableColumn[] = [
    { heading: first.suite, align: 'left', cells: rows.map(({ id }) => id), giveWay: 0, leastWidth: 12 },
    { heading: 'what', align: 'left', cells: rows.map(({ title }) => title), giveWay: 5 },
    { heading: 'customers', align: 'right', cells: rows.map(({ size }) => (size === undefined ? '' : grouped(size.customers))), giveWay: 6 },
    { heading: UNITS[first.unit].per ?? 'time', align: 'right', cells: rows.map(timeOf), giveWay: 0 },
    { heading: 'quartiles', align: 'right', cells: rows.map(quartilesOf), giveWay: 4 },
    ...(base === undefined
      ? []
      : ratioColumns(
          `/ ${base.id}`,
          rows.map((row) => againstBase(row, base)),
        )),
    { heading: '', align: 'left', cells: bars(rows, look), giveWay: 2, paint: (cell) => look.paint.cyan(cell) },
  ];
  const further = rows.flatMap((row) =>
    ratiosBeside(row, rows, base).map(([name, ratio]) => look.paint.dim(`  ${row.id} / ${name}: ${ratioText(ratio.median)} (${spreadText(ratio)})`)),
  );
  const lines = [...table(columns, look), ...further, ...rows.flatMap((row) => warning(row, look))];
  return look.unicode ? lines : lines.map(asciiOf);
}

function ratioColumns(heading: string, ratios: readonly (Spread | undefined)[]): readonly TableColumn[] {
  return [
    { heading, align: 'right', cells: ratios.map((x) => (x === undefined ? '' : ratioText(x.median))), giveWay: 1 },
    { heading: 'quartiles', align: 'right', cells: ratios.map((x) => (x === undefined ? '' : spreadText(x))), giveWay: 3 },
  ];
}

const asciiOf = (line: string): string => line.replaceAll('×', 'x').replaceAll('–', '-').replaceAll('µ', 'u');

/** Of random shares: beyond this many standard errors they are not the same model. */
const MOST_SHARES_OFF = 5;

export const isAnotherModel = ({ sharesOff = 0 }: Row): boolean => sharesOff > MOST_SHARES_OFF;

function warning(row: Row, look: Look): readonly string[] {
  if (!isAnotherModel(row)) return [];
  return [look.paint.red(`  ${row.id}: its shares are ${row.sharesOff?.toFixed(1)} standard errors away: it is not the same model`)];
}

function timeOf({ unit, spread }: Row): string {
  return `${threeDigits(spread.median)} ${UNITS[unit].symbol}`;
}

function quartilesOf({ spread }: Row): string {
  return spreadText(spread);
}

const spreadText = ({ low, high }: Spread): string => `${threeDigits(low)}–${threeDigits(high)}`;

const ratioText = (x: number): string => `${threeDigits(x)}×`;

/** One bar a row; on a logarithmic scale where the longest is more than thirty times the shortest, and then it says so by its fill. */
function bars(rows: readonly Row[], { unicode }: Look): readonly string[] {
  const values = rows.map(({ spread }) => spread.median);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isLog = most > 30 * least;
  const full = unicode ? (isLog ? '▒' : '█') : isLog ? '=' : '#';
  return values.map((value) => {
    const share = isLog ? (1 + Math.log(value / least)) / (1 + Math.log(most / least)) : value / most;
    return full.repeat(Math.max(1, Math.round(share * BAR_COLUMNS)));
  });
}

export function goalLines(verdicts: readonly Verdict[], look: Look): readonly string[] {
  if (verdicts.length === 0) return [];
  const columns: readonly TableColumn[] = [
    { heading: 'goal', align: 'left', cells: verdicts.map(({ goal }) => goal.says), giveWay: 0, leastWidth: 24 },
    { heading: 'wanted', align: 'right', cells: verdicts.map(({ goal }) => wantedText(goal)), giveWay: 1 },
    { heading: 'found', align: 'right', cells: verdicts.map(({ found }) => amount(found)), giveWay: 0 },
    {
      heading: '',
      align: 'left',
      cells: verdicts.map(({ met }) => (met ? 'met' : 'missed')),
      giveWay: 0,
      paint: (cell, row) => (verdicts[row]?.met === true ? look.paint.green(cell) : look.paint.yellow(cell)),
    },
  ];
  return table(columns, look);
}

/** The limit as it was set. */
export function wantedText({ most, least }: Goal): string {
  const plain = (x: number): string => (x >= 1e6 ? bytes(x) : String(Number(x.toPrecision(3))));
  return most !== undefined ? `at most ${plain(most)}` : `at least ${plain(least ?? 0)}`;
}

export function amount(x: number): string {
  return x >= 1e6 ? bytes(x) : threeDigits(x);
}
