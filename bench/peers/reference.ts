// The TypeScript reference of the customer phases as a peer: the same bytes as the core, an object a customer, written for the reader.
// Usage: node --import tsx bench/peers/reference.ts <market: k0, full, all …> <customers> <quarters> <seed>
import { readFileSync } from 'node:fs';
import { benchMarket, type MarketName, REFERENCE_SIZE } from '../../src/bench/markets.ts';
import { compileCore, newInstance } from '../../src/core/core.ts';
import { WHOLE, writeScenario } from '../../src/engine/setup.ts';
import { readLabSide } from '../../test/reference/lab-side.ts';
import { newMarket } from '../../test/reference/population.ts';
import { newReference } from '../../test/reference/reference.ts';

const [name = 'full', ...numbers] = process.argv.slice(2);
const [customers = 20_000, quarters = 40, seed = 1] = numbers.map(Number);
const scenario = benchMarket(name as MarketName, { ...REFERENCE_SIZE, customers });

// The core decides for its labs; what they decided is all that the reference is told.
const core = await compileCore(readFileSync(new URL('../../build/core.wasm', import.meta.url)));
const instance = await newInstance(core);
writeScenario(instance, { scenario, seed, quarters, customers }, { ...WHOLE, records: 0 });
instance.start();
const reference = newReference(newMarket(scenario, seed, customers));

let [milliseconds, choices, switches] = [0, 0, 0];
let held: readonly number[] = [];
for (let quarter = 0; quarter < quarters; quarter++) {
  instance.openQuarter(quarter);
  instance.stage(0);
  instance.stage(1);
  const side = readLabSide(instance, scenario, quarter);
  for (let stage = 2; stage < instance.stages; stage++) instance.stage(stage);
  const started = performance.now();
  const counts = reference.quarter(side);
  milliseconds += performance.now() - started;
  choices += reference.choices();
  switches += counts.switches;
  held = counts.customers.map((bySegment) => bySegment.reduce((sum, n) => sum + n, 0) / customers);
}
const each = customers * quarters;
console.log(
  JSON.stringify({
    peer: 'reference',
    customers,
    quarters,
    ns: (milliseconds * 1e6) / each,
    choicesPerCustomerQuarter: choices / each,
    switchesPerCustomerQuarter: switches / each,
    shares: [1 - held.reduce((sum, share) => sum + share, 0), ...held],
  }),
);
