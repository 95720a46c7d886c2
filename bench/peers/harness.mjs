// Runs a peer as the protocol asks: arguments in, the stepping loop timed, memory weighed, one line of JSON out.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Market, readMarket } from './market.mjs';

const BAD_ARGUMENTS = 2;
const MISSING = 3;

/**
 * `build(market, variant)` makes the population and returns `step(quarter)`, which leaves the quarter's totals in `market`.
 * The first of `variants` is taken where none is named.
 */
export function runPeer(peer, { variants, build }) {
  const { market, variant, customers, quarters } = setUp(peer, variants);
  const before = bytesInUse();
  const step = build(market, variant);
  const bytes = bytesInUse() - before;
  const started = performance.now();
  for (let quarter = 0; quarter < quarters; quarter++) step(quarter);
  const ns = ((performance.now() - started) * 1e6) / (customers * quarters);
  const perCustomerQuarter = (count) => count / (customers * quarters);
  console.log(
    JSON.stringify({
      peer,
      variant,
      customers,
      quarters,
      ns,
      choicesPerCustomerQuarter: perCustomerQuarter(market.choices),
      switchesPerCustomerQuarter: perCustomerQuarter(market.switches),
      shares: sharesOf(market.customers),
      usageShares: sharesOf(market.usage),
      bytesPerCustomer: bytes / customers,
    }),
  );
}

/** A package that the peer stands on; without it there is nothing to run. */
export async function needed(name, version) {
  try {
    return await import(name);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.error(`needs ${name}: npm install --no-save ${name}@${version}`);
    process.exit(MISSING);
  }
}

function setUp(peer, variants) {
  try {
    const [path, ...rest] = process.argv.slice(2);
    const [customers, quarters, seed] = rest.slice(0, 3).map(Number);
    const variant = rest[3] ?? variants[0];
    if (rest.length < 3 || rest.length > 4 || !variants.includes(variant))
      throw new Error(`usage: ${peer}.mjs <market file> <customers> <quarters> <seed> [${variants.join('|')}]`);
    if (![customers, quarters, seed + 1].every((n) => Number.isSafeInteger(n) && n > 0)) throw new Error('customers, quarters and seed are whole numbers');
    return { market: new Market(readMarket(path), { customers, seed }), variant, customers, quarters };
  } catch (error) {
    console.error(error.message);
    process.exit(BAD_ARGUMENTS);
  }
}

function sharesOf(amounts) {
  const sum = amounts.reduce((a, b) => a + b);
  return Array.from(amounts, (amount) => amount / sum);
}

function bytesInUse() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
