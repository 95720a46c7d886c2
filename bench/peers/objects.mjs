// K0 without a library: a customer is an object that chooses for itself once a quarter. In `cached`, its class has weighed the labs before.
// Usage: node objects.mjs <market file> <customers> <quarters> <seed> [naive|cached]
import { runPeer } from './harness.mjs';

class Customer {
  constructor({ id, customerClass, incumbent, tenure, usage }) {
    this.id = id;
    this.customerClass = customerClass;
    this.incumbent = incumbent;
    this.since = 0 - tenure;
    this.usage = usage;
  }

  step(market, quarter, choose) {
    if (this.customerClass.isDue(this.id, quarter)) {
      const slot = choose(market, this.customerClass, this.incumbent, quarter - this.since);
      market.choices++;
      if (slot !== this.incumbent) {
        this.incumbent = slot;
        this.since = quarter;
        market.switches++;
      }
    }
    market.count(this.incumbent, this.usage);
  }
}

const CHOICE = {
  naive: (market, customerClass, incumbent, tenure) => market.choose(customerClass, incumbent, tenure),
  cached: (market, customerClass, incumbent, tenure) => {
    const { weights, total } = customerClass;
    const gain = incumbent === 0 ? 0 : weights[incumbent] * (Math.exp(customerClass.loyalty(tenure)) - 1);
    let rest = market.random() * (total + gain);
    for (let slot = 0; slot < weights.length - 1; slot++) {
      rest -= slot === incumbent ? weights[slot] + gain : weights[slot];
      if (rest < 0) return slot;
    }
    return weights.length - 1;
  },
};

function weigh(market) {
  for (const customerClass of market.classes) {
    customerClass.weights = [1, ...market.labs.map((lab) => Math.exp(customerClass.utilityOf(lab)))];
    customerClass.total = customerClass.weights.reduce((a, b) => a + b);
  }
}

runPeer('objects', {
  variants: ['naive', 'cached'],
  build(market, variant) {
    const choose = CHOICE[variant];
    const customers = [];
    market.populate((facts) => customers.push(new Customer(facts)));
    return (quarter) => {
      market.openQuarter();
      if (variant === 'cached') weigh(market);
      for (const customer of customers) customer.step(market, quarter, choose);
    };
  },
});
