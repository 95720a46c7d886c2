// Writes the tables and pictures of docs/benchmarks.md from the newest recorded figure of each row, so that no figure there is typed by hand.
// Usage: npm run bench:page [-- --check], which writes nothing and fails where the page would change.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { againstBase, baseOf, ratiosBeside } from '../src/bench/comparison.ts';
import { type Goal, verdictsOn } from '../src/bench/goals.ts';
import type { Spread } from '../src/bench/statistics.ts';
import { UNITS } from '../src/bench/units.ts';
import { amount, wantedText } from '../src/report/bench-report.ts';
import { threeDigits } from '../src/report/figures.ts';
import { RESULTS, type Row, rowsById, unitOf } from './recorded.ts';
import { type Bar, barsSvg, type Panel, panelsSvg } from './svg.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PAGE = at('../docs/benchmarks.md');
/** Of what pictures show. */
const UNIT = 'ns a customer-quarter';
/** Ten thousand customers in 32 classes are slow each, for tables are made for few: the table says so, and the picture would show nothing else. */
const SHOWN_BELOW_NS = 20;

/** Of a stage: what takes less is left out. */
const LEAST_SHARE = 0.005;

/** A goal is held to the newest row; beside it stands where the medians of so many of the last lay. */
const SETS = 5;

const recorded = rowsById(readFileSync(RESULTS, 'utf8'));
const rows = new Map([...recorded].flatMap(([id, all]) => all.slice(-1).map((row) => [id, row])));
const check = process.argv.includes('--check');
const outdated = [writePage(), ...writePictures()].filter((path) => path !== undefined);
if (check && outdated.length > 0) {
  console.error(`not what bench/results.jsonl says: ${outdated.join(', ')}; npm run bench:page writes them`);
  process.exitCode = 1;
}

function writePage(): string | undefined {
  const old = readFileSync(PAGE, 'utf8');
  const text = old.replaceAll(/(<!-- figures: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g, (_, open: string, name: string, close: string) => {
    const written = { goals: goalTable, machine: machineLine, stages: stageTable }[name] ?? (() => suiteTable(name));
    return `${open}${written()}${close}`;
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
  const all = [...rows.values()];
  const each = (name: (row: Row) => string): string => [...new Set(all.map(name))].join(' and ');
  const loads = all.map(({ machine }) => machine.load);
  const times = all.map((row) => row.at).sort();
  const machine = each(({ machine: { cpu, cores, node } }) => `${cpu}, ${cores} cores, Node ${node}`);
  const span = [...new Set([times[0], times.at(-1)].map((time = '') => `${time.slice(0, 10)} ${time.slice(11, 16)}`))].join(' to ');
  const load = `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`;
  return `${machine}; ${each(({ rounds }) => String(rounds))} rounds; load before it ${load}; ${span} UTC; core ${each(({ core }) => `\`${core.slice(0, 12)}\``)}.\n`;
}

function suiteTable(suite: string): string {
  const own = [...rows.values()].filter((row) => row.suite === suite);
  const base = baseOf(own);
  const lines = own.map((row) => {
    const size = row.customers === undefined ? '' : row.customers.toLocaleString('en-US');
    const ratio = againstBase(row, base);
    return `| ${row.title} | ${size} | ${timeOf(row)} | ${quartiles(row.spread)} | ${ratio === undefined ? '' : `${threeDigits(ratio.median)} ×`} | \`${row.id}\` |`;
  });
  const further = own.flatMap((row) =>
    ratiosBeside(row, own, base).map(([name, ratio]) => `| ${row.title} | ${name} | ${threeDigits(ratio.median)} | ${quartiles(ratio)} |`),
  );
  return [
    '| what | customers | time | quartiles | against the first | row |',
    '|---|---|---|---|---|---|',
    ...lines,
    ...(further.length === 0 ? [] : ['', '| of | ratio | median | quartiles |', '|---|---|---|---|', ...further]),
    '',
  ].join('\n');
}

/** What bench:stages found: shares of the time of each market, the largest first. */
function stageTable(): string {
  const markets = [...rows.values()].filter(({ suite }) => suite === 'stages');
  const sharesOf = (row: Row): Readonly<Record<string, number>> => row.shares as Readonly<Record<string, number>>;
  const most = (stage: string): number => Math.max(...markets.map((row) => sharesOf(row)[stage] ?? 0));
  const stages = [...new Set(markets.flatMap((row) => Object.keys(sharesOf(row))))].filter((stage) => most(stage) >= LEAST_SHARE);
  const percent = (share = 0): string => (share < LEAST_SHARE ? '' : `${(100 * share).toFixed(0)} %`);
  return [
    `| stage | ${markets.map(({ title }) => title).join(' | ')} |`,
    `|---|${markets.map(() => '---|').join('')}`,
    ...stages.sort((a, b) => most(b) - most(a)).map((stage) => `| ${stage} | ${markets.map((row) => percent(sharesOf(row)[stage])).join(' | ')} |`),
    '',
  ].join('\n');
}

function quartiles({ low, high }: Spread): string {
  return `${threeDigits(low)} to ${threeDigits(high)}`;
}

function goalTable(): string {
  const lines = verdictsOn([...rows.values()].map((row) => ({ ...row, also: numbersOf(row) }))).map(({ goal, found, met }) => {
    const ratio = rows.get(goal.row)?.ratios[goal.figure];
    const spread = ratio === undefined ? '' : ` (${quartiles(ratio)})`;
    return `| ${goal.says} | ${wantedText(goal)} | ${amount(found)}${spread} | ${lastSets(goal)} | ${met ? 'met' : '**missed**'} |`;
  });
  return [`| goal | wanted | found (quartiles) | last ${SETS} sets | |`, '|---|---|---|---|---|', ...lines, ''].join('\n');
}

function lastSets(goal: Goal): string {
  const sets = (recorded.get(goal.row) ?? []).slice(-SETS);
  const found = sets
    .flatMap((row) => verdictsOn([{ ...row, also: numbersOf(row) }]).filter((verdict) => verdict.goal === goal))
    .map((verdict) => verdict.found);
  return `${amount(Math.min(...found))} to ${amount(Math.max(...found))}`;
}

function numbersOf(row: Row): Record<string, number> {
  return Object.fromEntries(Object.entries(row).flatMap(([name, x]) => (typeof x === 'number' ? [[name, x]] : [])));
}

function timeOf(row: Row): string {
  const { symbol, per = '' } = UNITS[unitOf(row)];
  // Most rows are a customer-quarter's: only what is not says so.
  return `${threeDigits(row.spread.median)} ${symbol} ${unitOf(row) === 'nsPerCustomerQuarter' ? '' : per}`.trim();
}

function peersPicture(): string {
  const own = [...rows.values()].filter(({ suite }) => suite === 'kernel').sort((a, b) => nsOf(a) - nsOf(b));
  return barsSvg(
    own.map((row): Bar => ({ label: row.title, value: nsOf(row), text: `${threeDigits(nsOf(row))} ns`, isOurs: row.title.startsWith('the core') })),
    UNIT,
  );
}

function scalingPicture(): string {
  const panel = (suite: string, title: string, key: 'customers' | 'labs' | 'classes'): Panel => {
    const own = [...rows.values()].filter((row) => row.suite === suite && typeof row[key] === 'number' && nsOf(row) < SHOWN_BELOW_NS);
    const points = own.map((row) => ({ x: Number(row[key]), y: nsOf(row), low: row.spread.low, high: row.spread.high })).sort((a, b) => a.x - b.x);
    return { title, points, axis: key };
  };
  return panelsSvg([panel('scale-n', 'more customers', 'customers'), panel('scale-l', 'more labs', 'labs'), panel('scale-k', 'more classes', 'classes')], UNIT);
}

function nsOf(row: Row): number {
  return Number(row.nsPerCustomerQuarter);
}
