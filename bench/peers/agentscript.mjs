// K0 in AgentScript: a Model whose turtles are the customers, asked once a step.
// Usage: node agentscript.mjs <market file> <customers> <quarters> <seed>
import { needed, runPeer } from './harness.mjs';

// The library is made for browsers and draws on a canvas when it is loaded; no canvas is touched afterwards.
globalThis.OffscreenCanvas ??= class {
  getContext() {
    return new Proxy({}, { get: () => () => ({ data: new Uint8ClampedArray(4) }), set: () => true });
  }
};
const { Model, World } = await needed('agentscript', '0.10.27');

class MarketModel extends Model {
  constructor(market) {
    super(World.defaultOptions(1));
    this.market = market;
  }

  setup() {
    this.market.populate(({ customerClass, incumbent, tenure, usage }) => {
      this.turtles.create(1, (turtle) => {
        turtle.customerClass = customerClass;
        turtle.incumbent = incumbent;
        turtle.since = 0 - tenure;
        turtle.usage = usage;
      });
    });
  }

  step() {
    const { market, ticks } = this;
    market.openQuarter();
    this.turtles.ask((turtle) => {
      if (turtle.customerClass.isDue(turtle.id, ticks)) {
        const slot = market.choose(turtle.customerClass, turtle.incumbent, ticks - turtle.since);
        market.choices++;
        if (slot !== turtle.incumbent) {
          turtle.incumbent = slot;
          turtle.since = ticks;
          market.switches++;
        }
      }
      market.count(turtle.incumbent, turtle.usage);
    });
  }
}

runPeer('agentscript', {
  variants: ['naive'],
  build(market) {
    const model = new MarketModel(market);
    model.setup();
    return () => model.step();
  },
});
