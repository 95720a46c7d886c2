// Speed of the customer kernel on the reference market K0: 8 labs, 32 classes, half of them on four-quarter contracts.
// Prints one JSON line with `ns` per customer-quarter of the stepping loop, set-up excluded; the first repetition warms up.
// Usage: node --import tsx bench/kernel.ts [N] [L] [K] [T] [seed] [reps]
import { runQuarter, startIt } from '../test/helpers/market.ts';
import { referenceMarket } from './reference-market.ts';

const [n = 1e6, l = 8, k = 32, t = 40, seed = 1, reps = 3] = process.argv.slice(2).map(Number);
const scenario = referenceMarket({ customers: n, labs: l, classes: k });

let best = Number.POSITIVE_INFINITY;
for (let rep = 0; rep < reps; rep++) {
  const instance = await startIt(scenario, { customers: n, seed });
  const started = performance.now();
  for (let quarter = 0; quarter < t; quarter++) runQuarter(instance, quarter);
  const ns = ((performance.now() - started) * 1e6) / (n * t);
  if (rep > 0 || reps === 1) best = Math.min(best, ns);
}
console.log(JSON.stringify({ variant: 'core', n, labs: l, classes: k, quarters: t, seed, ns: best }));
