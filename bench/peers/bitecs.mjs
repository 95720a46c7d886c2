// K0 in bitECS: customers are entities, their fields component arrays, and choosing and counting are systems over a query.
// Usage: node bitecs.mjs <market file> <customers> <quarters> <seed>
import { needed, runPeer } from './harness.mjs';

const { addComponent, addEntity, createWorld, query } = await needed('bitecs', '0.4.0');

function newWorld(market) {
  // Entities are numbered from 1.
  const size = market.size + 1;
  const Customer = {
    id: new Uint32Array(size),
    customerClass: new Uint8Array(size),
    incumbent: new Uint16Array(size),
    since: new Int16Array(size),
    usage: new Float32Array(size),
  };
  const world = createWorld({ components: { Customer }, market, quarter: 0 });
  market.populate(({ id, k, incumbent, tenure, usage }) => {
    const entity = addEntity(world);
    addComponent(world, entity, Customer);
    Customer.id[entity] = id;
    Customer.customerClass[entity] = k;
    Customer.incumbent[entity] = incumbent;
    Customer.since[entity] = -tenure;
    Customer.usage[entity] = usage;
  });
  return world;
}

function choiceSystem(world) {
  const { market, quarter, components } = world;
  const { Customer } = components;
  for (const entity of query(world, [Customer])) {
    const customerClass = market.classes[Customer.customerClass[entity]];
    if (!customerClass.isDue(Customer.id[entity], quarter)) continue;
    const slot = market.choose(customerClass, Customer.incumbent[entity], quarter - Customer.since[entity]);
    market.choices++;
    if (slot === Customer.incumbent[entity]) continue;
    Customer.incumbent[entity] = slot;
    Customer.since[entity] = quarter;
    market.switches++;
  }
}

function countSystem(world) {
  const { market, components } = world;
  const { Customer } = components;
  market.openQuarter();
  for (const entity of query(world, [Customer])) market.count(Customer.incumbent[entity], Customer.usage[entity]);
}

runPeer('bitecs', {
  variants: ['naive'],
  build(market) {
    const world = newWorld(market);
    return (quarter) => {
      world.quarter = quarter;
      choiceSystem(world);
      countSystem(world);
    };
  },
});
