// K0 as fast as plain JavaScript lets it be written: typed arrays, class tables once a quarter, totals that move with whoever moves.
// Usage: node arrays.mjs <market file> <customers> <quarters> <seed>
import { runPeer } from './harness.mjs';

/** Loyalty beyond this tenure differs by less than 1e-6. */
const MAX_TENURE = 63;

class ArrayMarket {
  constructor(market) {
    this.market = market;
    this.incumbents = new Uint16Array(market.size);
    this.since = new Int16Array(market.size);
    this.usages = new Float32Array(market.size);
    market.populate(({ id, incumbent, tenure, usage }) => {
      this.incumbents[id] = incumbent;
      this.since[id] = -tenure;
      this.usages[id] = usage;
      market.count(incumbent, this.usages[id]);
    });
    this.tables = market.classes.map((customerClass) => ({
      shares: new Float64Array(market.slots),
      gains: Float64Array.from({ length: MAX_TENURE + 1 }, (_, tenure) => Math.exp(customerClass.loyalty(tenure)) - 1),
      fractions: new Float64Array(market.slots),
      others: new Uint16Array(market.slots),
    }));
  }

  step(quarter) {
    for (const [k, customerClass] of this.market.classes.entries()) {
      const tables = this.tables[k];
      weigh(tables, customerClass, this.market.labs);
      buildAlias(tables);
      this.chooseClass(k, customerClass.contractQuarters, tables, quarter);
    }
  }

  /** One uniform serves twice: stretched beyond 1 it says "stays out of loyalty", and otherwise it is again uniform. */
  chooseClass(k, contract, { shares, gains, fractions, others }, quarter) {
    const { market, incumbents, since, usages } = this;
    const { customers, usage, random, slots } = market;
    const low = market.firstId(k);
    const high = market.firstId(k + 1);
    const first = low + ((contract - ((quarter + low) % contract)) % contract);
    let moved = 0;
    for (let id = first; id < high; id += contract) {
      const old = incumbents[id];
      const loyal = old === 0 ? 0 : shares[old] * gains[Math.min(quarter - since[id], MAX_TENURE)];
      const v = random() * (1 + loyal);
      if (v >= 1) continue;
      const place = v * slots;
      const column = Math.trunc(place);
      const slot = place - column < fractions[column] ? column : others[column];
      if (slot === old) continue;
      incumbents[id] = slot;
      since[id] = quarter;
      customers[old]--;
      customers[slot]++;
      usage[old] -= usages[id];
      usage[slot] += usages[id];
      moved++;
    }
    market.switches += moved;
    market.choices += Math.max(0, Math.ceil((high - first) / contract));
  }
}

function weigh({ shares }, customerClass, labs) {
  let sum = 1;
  shares[0] = 1;
  for (let slot = 1; slot < shares.length; slot++) {
    shares[slot] = Math.exp(customerClass.utilityOf(labs[slot - 1]));
    sum += shares[slot];
  }
  for (let slot = 0; slot < shares.length; slot++) shares[slot] /= sum;
}

/** Walker's alias table after Vose: column i stands for itself with probability fractions[i], else for others[i]. */
function buildAlias({ shares, fractions, others }) {
  const small = [];
  const large = [];
  const sort = (column) => (fractions[column] < 1 ? small : large).push(column);
  for (let column = 0; column < shares.length; column++) {
    fractions[column] = shares[column] * shares.length;
    sort(column);
  }
  while (small.length > 0 && large.length > 0) {
    const [low, high] = [small.pop(), large.pop()];
    others[low] = high;
    fractions[high] -= 1 - fractions[low];
    sort(high);
  }
  for (const column of [...small, ...large]) fractions[column] = 1;
}

runPeer('arrays', {
  variants: ['cached'],
  build(market) {
    const customers = new ArrayMarket(market);
    return (quarter) => customers.step(quarter);
  },
});
