// Spot market: its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const spotMarket = {
  title: 'Spot market for compute',
  switch: { baseline: 'off', says: 'Labs lease idle capacity out and rent what they lack, quarter by quarter; off: idle capacity earns nothing.' },
  home: 'assembly/supply/spot-market.ts',
  odd: 'Once customers have chosen, a lab whose own use lies below its lease threshold offers the difference; a lab that is asked for more than it can serve bids for what it lacks if it earns at least the reference price P₀ on a unit, P₀ being the market rent times a factor. Besides the labs there is an outside market of B units: small labs and others who rent. The price is P = P₀ × clip(((B + shortage) / (B + surplus))^(1/ε), ¼, 4), shortage and surplus being the sums of bids and offers (dynamics §1). Bidders who earn less than P step back. Bids are filled from the offers first, then from outside units, pro rata; outside renters take the rest of the offers, as far as the lowest price clears them, ε being the elasticity of their demand. What is bought serves in the same quarter, what is leased does not. A lab can mean to rent a part of what it wants instead of ordering it. What a newsvendor lab expects an idle unit to earn back moves with P / P₀.',
  serves: ['AC13', 'ST15', 'FI09', 'SU08'],
  parameters: {
    supply: {
      spotBaseUnits: {
        kind: 'number',
        unit: 'units',
        baseline: 200_000,
        min: 0,
        max: 1e12,
        tune: 'log',
        says: 'Units that small labs and others rent by the quarter, the market in which surplus is sold and shortage bought.',
        source: 'assumption: AC13; a market of about 0.3 GW',
      },
      spotElasticity: {
        kind: 'number',
        unit: 'factor',
        baseline: 1,
        min: 0.1,
        max: 10,
        tune: 'log',
        says: 'Elasticity of the outside demand for rented compute.',
        source: 'assumption: unit elastic; free in dynamics §1',
      },
      spotFactor: {
        kind: 'number',
        unit: 'factor',
        baseline: 1.4,
        min: 0.01,
        max: 10,
        tune: 'log',
        says: 'Price of a unit in a balanced spot market over the rent of a new long contract.',
        source: 'A3-17: 2–3 USD an hour against 1.79 (B6-07)',
      },
    },
    labs: {
      spotReliance: {
        kind: 'number',
        unit: 'share',
        baseline: 0,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of the capacity it wants that a lab does not order, meaning to rent it by the quarter.',
        source: 'ST14: own, reserve or rent; the baseline rents nothing on purpose',
      },
      leaseThreshold: {
        kind: 'number',
        unit: 'share',
        baseline: 0.7,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'The lab leases capacity out while its own use is below this share of it.',
        source: 'A3-17: own use below 70 %',
      },
    },
  },
  columns: {
    market: {
      spotMicros: { type: 'i64', unit: 'micro-USD', says: 'Spot price of a unit for the quarter.', record: true },
      spotOutsideUnits: { type: 'i64', unit: 'units', says: 'Units that others rented from labs, less what labs rented from others.', record: true },
    },
    lab: {
      spotBoughtUnits: { type: 'i64', unit: 'units', says: 'Units rented on the spot market in the quarter.', record: true },
      leasedUnits: { type: 'i64', unit: 'units', says: 'Units leased out on the spot market in the quarter.', record: true },
      spotCents: { type: 'i64', unit: 'cents', says: 'Paid for units rented on the spot market.', record: true },
      leaseCents: { type: 'i64', unit: 'cents', says: 'Received for units leased out.', record: true },
    },
  },
} as const satisfies Submodel;
