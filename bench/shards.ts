// How much faster two shards are than one, in rounds that interleave them with a native program run once and twice at a time.
// Usage: node --import tsx bench/shards.ts [--customers 1e6] [--rounds 5] [--native "command that prints a line of JSON with ns"]
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { runSharded } from '../src/pool/sharded.ts';
import { coreOf } from '../test/helpers/market.ts';
import { referenceMarket } from './reference-market.ts';

const { values } = parseArgs({
  options: {
    customers: { type: 'string', default: '1e6' },
    quarters: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '5' },
    native: { type: 'string' },
  },
});
const customers = Number(values.customers);
const quarters = Number(values.quarters);
const scenario = referenceMarket({ customers, labs: 8, classes: 32 });
const core = await coreOf();
const now = (): number => performance.now() / 1000;

async function stepSeconds(shards: number): Promise<number> {
  const { timing } = await runSharded(core, { scenario, seed: 1, quarters, customers }, { now, shards });
  return timing.stepSeconds;
}

/** Nanoseconds that the slowest of so many copies, started together, reports. */
async function nativeNs(copies: number, command: string): Promise<number> {
  const one = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const child = spawn('sh', ['-c', command], { stdio: ['ignore', 'pipe', 'inherit'] });
      let text = '';
      child.stdout.on('data', (part: Buffer) => {
        text += part.toString();
      });
      child.on('close', (code) =>
        code === 0 ? resolve((JSON.parse(text.trim().split('\n').at(-1) ?? '') as { ns: number }).ns) : reject(new Error(`${command}: exit ${code}`)),
      );
    });
  return Math.max(...(await Promise.all(Array.from({ length: copies }, one))));
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
await stepSeconds(1);
await stepSeconds(2);
const rows: { one: number; two: number; native?: number }[] = [];
for (let round = 0; round < Number(values.rounds); round++) {
  const one = await stepSeconds(1);
  const two = await stepSeconds(2);
  // Two copies slow each other on a shared machine: what is left of two cores bounds what two shards can reach.
  const native = values.native === undefined ? {} : { native: (2 * (await nativeNs(1, values.native))) / (await nativeNs(2, values.native)) };
  rows.push({ one, two, ...native });
}
const perCustomer = 1e9 / (customers * quarters);
console.log(
  JSON.stringify({
    customers,
    quarters,
    nsOneShard: median(rows.map((r) => r.one)) * perCustomer,
    nsTwoShards: median(rows.map((r) => r.two)) * perCustomer,
    speedUp: median(rows.map((r) => r.one / r.two)),
    speedUps: rows.map((r) => Number((r.one / r.two).toFixed(2))),
    ...(values.native === undefined ? {} : { nativeThroughputOfTwo: median(rows.map((r) => r.native ?? Number.NaN)) }),
  }),
);
