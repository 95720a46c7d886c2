// Writes the tables and pictures of docs/benchmarks.md from the newest recorded figure of each row, so that no figure there is typed by hand.
// Usage: npm run bench:page [-- --check], which writes nothing and fails where the page would change.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { verdictsOn } from '../src/bench/goals.ts';
import type { Spread } from '../src/bench/statistics.ts';
import { type Bar, barsSvg, type Panel, panelsSvg } from './svg.ts';

interface Recorded {
  readonly id: string;
  readonly title: string;
  readonly suite: string;
  readonly customers?: number;
  readonly labs?: number;
  readonly classes?: number;
  readonly rounds: number;
  readonly spread: readonly [number, number];
  readonly ratios: Readonly<Record<string, number>>;
  readonly ratioSpreads: Readonly<Record<string, readonly [number, number]>>;
  readonly at: string;
  readonly core: string;
  readonly quick: boolean;
  readonly machine: { readonly cpu: string; readonly cores: number; readonly node: string; readonly load: number };
  readonly [figure: string]: unknown;
}

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PAGE = at('../docs/benchmarks.md');
const UNITS: Readonly<Record<string, string>> = {
  nsPerCustomerQuarter: 'ns',
  nsPerCustomer: 'ns a customer',
  nsPerQuarter: 'ns a quarter',
  microseconds: 'µs',
  seconds: 's',
};

/** Ten thousand customers in 32 classes are slow each, for tables are made for few: the table says so, and the picture would show nothing else. */
const SHOWN_BELOW_NS = 20;

const rows = newest(readFileSync(at('results.jsonl'), 'utf8'));
const check = process.argv.includes('--check');
const outdated = [writePage(), ...writePictures()].filter((path) => path !== undefined);
if (check && outdated.length > 0) {
  console.error(`not what bench/results.jsonl says: ${outdated.join(', ')}; npm run bench:page writes them`);
  process.exitCode = 1;
}

/** The last full row of each id. */
function newest(lines: string): ReadonlyMap<string, Recorded> {
  const all = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Recorded);
  return new Map(all.filter(({ quick }) => !quick).map((row) => [row.id, row]));
}

function writePage(): string | undefined {
  const old = readFileSync(PAGE, 'utf8');
  const text = old.replaceAll(/(<!-- figures: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, open: string, name: string, close: string) => {
    return `${open}${name === 'goals' ? goalTable() : name === 'machine' ? machineLine() : suiteTable(name)}${close}`;
  });
  return write(PAGE, text, old);
}

function writePictures(): readonly (string | undefined)[] {
  mkdirSync(at('../docs/pictures'), { recursive: true });
  return Object.entries({ 'bench-peers.svg': peersPicture(), 'bench-scaling.svg': scalingPicture() }).map(([name, text]) => {
    const path = at(`../docs/pictures/${name}`);
    return write(path, text, readOr(path));
  });
}

/** The path, where its content changed. */
function write(path: string, text: string, old: string): string | undefined {
  if (text === old) return undefined;
  if (!check) writeFileSync(path, text);
  return path;
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function machineLine(): string {
  const [first] = rows.values();
  if (first === undefined) return '';
  const { machine, at: when, core, rounds } = first;
  return `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}; ${rounds} rounds; load ${machine.load.toFixed(1)}; ${when.slice(0, 10)}, core \`${core.slice(0, 12)}\`.\n`;
}

function suiteTable(suite: string): string {
  const own = [...rows.values()].filter((row) => row.suite === suite);
  const base = own.find((row) => own.some((other) => other.ratios[row.id] !== undefined)) ?? own.find((row) => own.some((o) => row.ratios[o.id] !== undefined));
  const lines = own.map((row) => {
    const size = row.customers === undefined ? '' : row.customers.toLocaleString('en-US');
    return `| ${row.title} | ${size} | ${timeOf(row)} | ${threeDigits(row.spread[0])} to ${threeDigits(row.spread[1])} | ${ratioTo(row, base)} | \`${row.id}\` |`;
  });
  return `${['| what | customers | time | quartiles | against the first | row |', '|---|---|---|---|---|---|', ...lines, ''].join('\n')}${furtherRatios(own, base)}`;
}

function ratioTo(row: Recorded, base: Recorded | undefined): string {
  if (base === undefined || row === base) return '';
  const own = row.ratios[base.id];
  const other = base.ratios[row.id];
  return own !== undefined ? `${threeDigits(own)} ×` : other !== undefined ? `${threeDigits(1 / other)} ×` : '';
}

function goalTable(): string {
  const judged = [...rows.values()].map((row) => ({ id: row.id, spread: spreadOf(row, timeIn(row)), ratios: ratiosOf(row), also: numbersOf(row) }));
  const lines = verdictsOn(judged).map(({ goal: { row, figure, most, least, says }, found, met }) => {
    const quartiles = rows.get(row)?.ratioSpreads[figure];
    const spread = quartiles === undefined ? '' : ` (${amount(quartiles[0])} to ${amount(quartiles[1])})`;
    const wanted = most === undefined ? `at least ${amount(least ?? 0)}` : `at most ${amount(most)}`;
    return `| ${says} | ${wanted} | ${amount(found)}${spread} | ${met ? 'met' : '**missed**'} |`;
  });
  return ['| goal | wanted | found (quartiles) | |', '|---|---|---|---|', ...lines, ''].join('\n');
}

function spreadOf(row: Recorded, median: number): Spread {
  return { median, low: row.spread[0], high: row.spread[1] };
}

function numbersOf(row: Recorded): Record<string, number> {
  return Object.fromEntries(Object.entries(row).flatMap(([name, x]) => (typeof x === 'number' ? [[name, x]] : [])));
}

function ratiosOf({ ratios, ratioSpreads }: Recorded): Record<string, Spread> {
  return Object.fromEntries(
    Object.entries(ratios).map(([name, median]) => {
      const [low, high] = ratioSpreads[name] ?? [median, median];
      return [name, { median, low, high }];
    }),
  );
}

/** Ratios of a suite's rows that no column shows. */
function furtherRatios(own: readonly Recorded[], base: Recorded | undefined): string {
  const lines = own.flatMap((row) =>
    Object.entries(row.ratios)
      .filter(([name]) => (row === base ? !own.some(({ id }) => id === name) : name !== base?.id))
      .map(([name, ratio]) => `| ${row.title} | ${name} | ${threeDigits(ratio)} | ${(row.ratioSpreads[name] ?? []).map(threeDigits).join(' to ')} |`),
  );
  return lines.length === 0 ? '' : ['', '| of | ratio | median | quartiles |', '|---|---|---|---|', ...lines, ''].join('\n');
}

function timeIn(row: Recorded): number {
  const unit = Object.keys(UNITS).find((name) => typeof row[name] === 'number') ?? '';
  return Number(row[unit]);
}

function timeOf(row: Recorded): string {
  const unit = Object.keys(UNITS).find((name) => typeof row[name] === 'number') ?? '';
  return `${threeDigits(timeIn(row))} ${UNITS[unit]}`;
}

function amount(x: number): string {
  return x >= 1e6 ? `${threeDigits(x / 1e9)} GB` : threeDigits(x);
}

function threeDigits(x: number): string {
  return x >= 99.95 ? Math.round(x).toLocaleString('en-US') : String(Number(x.toPrecision(3)));
}

function peersPicture(): string {
  const own = [...rows.values()].filter(({ suite }) => suite === 'kernel').sort((a, b) => nsOf(a) - nsOf(b));
  return barsSvg(
    own.map((row): Bar => ({ label: row.title, value: nsOf(row), text: `${threeDigits(nsOf(row))} ns`, isOurs: row.title.startsWith('the core') })),
  );
}

function scalingPicture(): string {
  const panel = (suite: string, title: string, key: 'customers' | 'labs' | 'classes'): Panel => {
    const own = [...rows.values()].filter((row) => row.suite === suite && typeof row[key] === 'number' && nsOf(row) < SHOWN_BELOW_NS);
    const points = own.map((row) => ({ x: Number(row[key]), y: nsOf(row), low: row.spread[0], high: row.spread[1] })).sort((a, b) => a.x - b.x);
    return { title, points, axis: key };
  };
  return panelsSvg(
    [panel('scale-n', 'more customers', 'customers'), panel('scale-l', 'more labs', 'labs'), panel('scale-k', 'more classes', 'classes')],
    'ns a customer-quarter',
  );
}

function nsOf(row: Recorded): number {
  return Number(row.nsPerCustomerQuarter);
}
