// K0 for every peer in JavaScript: labs, classes, the population before quarter 0, one customer's choice, and a quarter's totals.
import { readFileSync } from 'node:fs';

/** Quarters over which loyalty grows. */
const RAMP_QUARTERS = 4;

export class Market {
  /** Of the quarter so far, by slot: 0 is nobody, j is lab j. */
  customers;
  usage;
  /** Since quarter 0. */
  choices = 0;
  switches = 0;

  constructor({ labs, classes }, { customers, seed }) {
    this.labs = labs;
    this.classes = classes;
    this.size = customers;
    this.random = newRandom(seed);
    this.weights = new Float64Array(labs.length + 1);
    this.openQuarter();
  }

  get slots() {
    return this.labs.length + 1;
  }

  openQuarter() {
    this.customers = new Float64Array(this.slots);
    this.usage = new Float64Array(this.slots);
  }

  count(slot, usage) {
    this.customers[slot]++;
    this.usage[slot] += usage;
  }

  /** Customers stand class by class in the order of their ids: this is the first id of class k, or one past the last of class k − 1. */
  firstId(k) {
    return Math.ceil((k * this.size) / this.classes.length);
  }

  /** Calls `add({ id, customerClass, k, incumbent, tenure, usage })` for every customer in the order of ids. */
  populate(add) {
    for (const [k, customerClass] of this.classes.entries())
      for (let id = this.firstId(k); id < this.firstId(k + 1); id++) {
        const incumbent = Math.floor(this.random() * this.slots);
        const tenure = Math.floor(this.random() * (customerClass.maxInitialTenure + 1));
        add({ id, customerClass, k, incumbent, tenure, usage: lognormal(this.random, customerClass.usageSd) });
      }
  }

  /** Multinomial logit, every utility computed anew. Returns a slot. */
  choose(customerClass, incumbent, tenure) {
    const { labs, weights } = this;
    let total = 1;
    weights[0] = 1;
    for (let slot = 1; slot <= labs.length; slot++) {
      let utility = customerClass.utilityOf(labs[slot - 1]);
      if (slot === incumbent) utility += customerClass.loyalty(tenure);
      const weight = Math.exp(utility);
      weights[slot] = weight;
      total += weight;
    }
    let rest = this.random() * total;
    let slot = 0;
    while (slot < labs.length && rest >= weights[slot]) rest -= weights[slot++];
    return slot;
  }
}

class CustomerClass {
  constructor([baseUtility, qualityTaste, switchingCost, contractQuarters, usageSd, maxInitialTenure]) {
    Object.assign(this, { baseUtility, qualityTaste, switchingCost, contractQuarters, usageSd, maxInitialTenure });
  }

  utilityOf(lab) {
    return this.baseUtility + this.qualityTaste * lab.quality;
  }

  /** What the incumbent's utility gains from so many quarters with it. */
  loyalty(tenure) {
    return this.switchingCost * (1 - Math.exp(-tenure / RAMP_QUARTERS));
  }

  /** Contracts of customers with this id end in this quarter. */
  isDue(id, quarter) {
    return (quarter + id) % this.contractQuarters === 0;
  }
}

/** `{ labs, classes }` of a market file. Throws an Error that says which line is wrong. */
export function readMarket(path) {
  const market = { labs: [], classes: [] };
  for (const [i, line] of readFileSync(path, 'utf8').split('\n').entries()) {
    const [kind, ...values] = line.replace(/#.*/, '').trim().split(/\s+/);
    const numbers = values.map(Number);
    const wellFormed = numbers.every(Number.isFinite);
    if (kind === '') continue;
    if (kind === 'lab' && wellFormed && numbers.length === 1) market.labs.push({ quality: numbers[0] });
    else if (kind === 'class' && wellFormed && numbers.length === 6) market.classes.push(new CustomerClass(numbers));
    else throw new Error(`${path}:${i + 1}: neither a lab with one number nor a class with six`);
  }
  if (market.labs.length === 0 || market.classes.length === 0) throw new Error(`${path}: a market has labs and classes`);
  return market;
}

/** Uniform on [0, 1): sfc32, started as its author does. */
function newRandom(seed) {
  let [a, b, c, counter] = [0, seed | 0, 0x9e3779b9 | 0, 1];
  const random = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) random();
  return random;
}

/** With mean one; the normal number is made after Box and Muller. */
function lognormal(random, sd) {
  const z = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.exp(sd * z - 0.5 * sd * sd);
}
