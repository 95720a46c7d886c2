// Speed of the customer kernel on the reference market K0: 8 labs, 32 classes, half of them on four-quarter contracts.
// Prints one JSON line with `ns` per customer-quarter of the stepping loop, set-up excluded; the first repetition warms up.
// Usage: node --import tsx bench/kernel.ts [N] [L] [K] [T] [seed] [reps]
import { ALL_OFF, aMarket, runQuarter, startIt } from '../test/helpers/market.ts';

const [n = 1e6, l = 8, k = 32, t = 40, seed = 1, reps = 3] = process.argv.slice(2).map(Number);
const fraction = (x: number): number => x - Math.floor(x);

const scenario = aMarket({
  submodels: { ...ALL_OFF, choice: 'on' },
  segments: [{ id: 's', realCustomers: n, usagePerCustomer: 1 }],
  classes: Array.from({ length: k }, (_, c) => {
    const enterprise = c < k / 2;
    return {
      segment: 's',
      share: 1 / k,
      usageSd: 1,
      baseUtility: 0.5,
      qualityTaste: 0.5 + fraction(c * 0.59 + 0.2),
      priceSensitivity: 0,
      switchingCost: enterprise ? 2 + 2 * fraction(c * 0.71) : 0.2 + 0.8 * fraction(c * 0.43),
      contractQuarters: enterprise ? 4 : 1,
      initialTenureQuarters: 12,
    };
  }),
  labs: Array.from({ length: l }, (_, j) => ({
    quality: fraction((j + 1) * 0.4142135624) - fraction((j + 1) * 0.6180339887),
    initialUnits: 2 * n,
    segments: { s: { initialShare: 1 / (l + 1) } },
  })),
});

let best = Number.POSITIVE_INFINITY;
for (let rep = 0; rep < reps; rep++) {
  const instance = await startIt(scenario, { customers: n, seed });
  const started = performance.now();
  for (let quarter = 0; quarter < t; quarter++) runQuarter(instance, quarter);
  const ns = ((performance.now() - started) * 1e6) / (n * t);
  if (rep > 0 || reps === 1) best = Math.min(best, ns);
}
console.log(JSON.stringify({ variant: 'core', n, labs: l, classes: k, quarters: t, seed, ns: best }));
