// The search that fitted the figures of frontier-2023 whose source says "fitted": `node --import tsx test/scenarios/frontier-fit.ts [generations] [--write]`.
// A covariance-adapting evolution strategy with a diagonal covariance (Ros and Hansen 2008) on the squared log errors of all targets.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { type Document, isMap, isScalar, parseDocument, type Scalar } from 'yaml';
import { SCENARIO_FILE } from './frontier-targets.ts';

/** A figure of the file that may move: where its text stands, and its number and unit. */
interface Free {
  readonly path: string;
  readonly node: Scalar;
  readonly number: number;
  readonly unit: string;
}

/** Utilities and qualities move by adding, everything else by factors. */
const ADDITIVE = /focus|focusLong|quality$|Efficiency$|trendDamping/;
const STEP = 0.15;

function freeOf(document: Document): Free[] {
  const found: Free[] = [];
  const visit = (node: unknown, path: string): void => {
    if (isMap(node)) {
      const [value, source] = [node.get('value', true), node.get('source')];
      if (isScalar(value) && typeof source === 'string' && source.startsWith('fitted')) {
        const [, number = '', unit = ''] = /^(-?[\d.]+)(.*)$/.exec(String(value.value)) ?? [];
        if (number !== '') found.push({ path, node: value, number: Number(number), unit });
        return;
      }
      for (const { key, value: child } of node.items) visit(child, path === '' ? String(key) : `${path}.${String(key)}`);
    } else if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items))
      for (const item of node.items) visit(item, `${path}.${String(isMap(item) ? item.get('id') : '')}`);
  };
  visit(document.contents, '');
  return found;
}

const moved = ({ path, number }: Free, by: number): number => Number((ADDITIVE.test(path) ? number + by : number * Math.exp(by)).toPrecision(4));

/** Normal deviates from a generator of its own, so that a search can be repeated. */
function normals(seed: number): () => number {
  let s = seed >>> 0;
  const uniform = (): number => {
    s = (s + 0x6d2b79f5) >>> 0;
    let x = Math.imul(s ^ (s >>> 15), s | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return (((x ^ (x >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
}

const generations = Number(process.argv[2] ?? 100);
const document = parseDocument(readFileSync(SCENARIO_FILE, 'utf8'));
const free = freeOf(document);
const pool = new Piscina({
  filename: new URL('./frontier-error.ts', import.meta.url).href,
  name: 'error',
  maxThreads: availableParallelism(),
  execArgv: ['--import', 'tsx'],
});
const errorOf = (x: readonly number[]): Promise<number> => pool.run(free.map((f, i) => [f.path, `${moved(f, x[i] ?? 0)}${f.unit}`])) as Promise<number>;

const n = free.length;
const lambda = 2 * Math.floor((4 + 3 * Math.log(n)) / 2),
  mu = lambda / 2;
const raw = Array.from({ length: mu }, (_, i) => Math.log(mu + 0.5) - Math.log(i + 1)),
  total = raw.reduce((a, b) => a + b, 0);
const weights = raw.map((w) => w / total),
  mueff = 1 / weights.reduce((a, w) => a + w * w, 0);
const cs = (mueff + 2) / (n + mueff + 5),
  cc = (4 + mueff / n) / (n + 4 + (2 * mueff) / n);
const c1 = (((n + 2) / 3) * 2) / ((n + 1.3) ** 2 + mueff),
  cmu = Math.min(1 - c1, (((n + 2) / 3) * 2 * (mueff - 2 + 1 / mueff)) / ((n + 2) ** 2 + mueff));
const chi = Math.sqrt(n) * (1 - 1 / (4 * n) + 1 / (21 * n * n));
const draw = normals(7);
let mean = new Array<number>(n).fill(0),
  sigma = STEP;
const scale = new Array<number>(n).fill(1),
  ps = new Array<number>(n).fill(0),
  pc = new Array<number>(n).fill(0);
let best = { error: await errorOf(mean), x: mean };
console.error(`${n} figures, error at the start ${best.error.toFixed(4)}`);
for (let g = 0; g < generations; g++) {
  const steps = Array.from({ length: lambda }, () => scale.map((v) => Math.sqrt(v) * draw()));
  const points = steps.map((y) => mean.map((m, i) => m + sigma * (y[i] ?? 0)));
  const errors = await Promise.all(points.map(errorOf));
  const order = errors.map((error, k) => ({ error, k })).sort((a, b) => a.error - b.error);
  const first = order[0];
  if (first !== undefined && first.error < best.error) best = { error: first.error, x: points[first.k] ?? mean };
  const step = mean.map((_, i) => weights.reduce((a, w, r) => a + w * (steps[order[r]?.k ?? 0]?.[i] ?? 0), 0));
  mean = mean.map((m, i) => m + sigma * (step[i] ?? 0));
  step.forEach((y, i) => {
    ps[i] = (1 - cs) * (ps[i] ?? 0) + (Math.sqrt(cs * (2 - cs) * mueff) * y) / Math.sqrt(scale[i] ?? 1);
    pc[i] = (1 - cc) * (pc[i] ?? 0) + Math.sqrt(cc * (2 - cc) * mueff) * y;
    const ranked = weights.reduce((a, w, r) => a + w * (steps[order[r]?.k ?? 0]?.[i] ?? 0) ** 2, 0);
    scale[i] = (1 - c1 - cmu) * (scale[i] ?? 1) + c1 * (pc[i] ?? 0) ** 2 + cmu * ranked;
  });
  sigma *= Math.exp((cs / (1 + (mueff - 2 > n ? 1 : 0))) * (Math.hypot(...ps) / chi - 1));
  if (g % 10 === 9) console.error(`generation ${g + 1}: best ${best.error.toFixed(4)}, step ${sigma.toFixed(4)}`);
}
await pool.destroy();
free.forEach((f, i) => {
  const value = moved(f, best.x[i] ?? 0);
  console.log(`${f.path}: ${f.number} -> ${value}${f.unit}`);
  f.node.value = f.unit === '' ? value : `${value}${f.unit}`;
});
if (process.argv.includes('--write')) writeFileSync(SCENARIO_FILE, document.toString({ lineWidth: 0, flowCollectionPadding: true }));
