// Power: its switch, parameters and columns.

import type { Submodel } from '../types.ts';
import { UNITS_PER_GIGAWATT } from '../units.ts';

export const power = {
  title: 'Sites and power',
  switch: { baseline: 'off', says: 'Capacity needs sites with a grid connection, and its rent follows the price of power; off: power is unlimited.' },
  home: 'assembly/supply/power.ts',
  odd: 'A unit holds power from its order to its retirement. Units in service and on order, over all labs, may not exceed u (P₀ g^t + built): u units a gigawatt, P₀ gigawatts connected at the start, growth g, and what labs paid for; orders beyond are cut with those that exceed supply, pro rata. The rent of a new order contains e × price of power, e = 2,190,000 / u megawatt-hours a quarter, and changes with that price as it differs from the 50 USD that the base rent contains; a lab’s sites may pay more or less than the market. A lab may spend a part of its compute bill on grid connections; from the next quarter on they serve whoever orders.',
  serves: ['AC10', 'SU04', 'SU06', 'SH12', 'GP04', 'ST25', 'ST26'],
  parameters: {
    supply: {
      powerGw: {
        kind: 'number',
        unit: 'GW',
        baseline: 5,
        min: 0,
        max: 1e5,
        tune: 'log',
        says: 'Power of sites with a grid connection in quarter 0.',
        source: 'assumption: several times what the labs of B6-05 used in 2023',
      },
      powerGrowthPerYear: {
        kind: 'number',
        unit: 'factor/year',
        baseline: 1.6,
        min: 0.1,
        max: 10,
        tune: 'log',
        says: 'Growth of that power; permits, transformers, skilled builders and goodwill near the sites all act on it.',
        source: 'assumption; B9-07: a gigawatt site takes 1 to 3.6 years',
      },
      unitsPerGw: {
        kind: 'number',
        unit: 'units/GW',
        baseline: UNITS_PER_GIGAWATT,
        min: 1000,
        max: 1e9,
        tune: 'log',
        says: 'Capacity units that a gigawatt feeds.',
        source: 'dynamics §1: 0.7 M H100-equivalents per GW',
      },
      powerPriceUsd: {
        kind: 'number',
        unit: 'USD/MWh',
        baseline: 50,
        min: 0,
        max: 10_000,
        tune: 'log',
        says: 'Price of power, levies on carbon included; at 50 the rent is what it is without this submodel.',
        source: 'A3-20: 0.05 USD/kWh',
      },
      gridUsdPerGw: {
        kind: 'number',
        unit: 'USD/GW',
        baseline: 1e9,
        min: 1e6,
        max: 1e13,
        tune: 'log',
        says: 'What a gigawatt of new grid connection costs who pays for it.',
        source: 'assumption: a fiftieth of the site (B6-07)',
      },
    },
    labs: {
      powerPriceFactor: {
        kind: 'number',
        unit: 'factor',
        baseline: 1,
        min: 0,
        max: 10,
        tune: 'log',
        says: 'Price of power at the lab’s sites over the market’s: where it builds.',
        source: 'assumption: sited like the market',
      },
      gridSpendShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'What the lab spends on grid connections, as a share of its compute bill.',
        source: 'ST26: some pledge to pay in full; none unless a scenario says so',
      },
    },
  },
  columns: {
    market: {
      powerUnits: { type: 'i64', unit: 'units', says: 'Units that connected power can feed.', record: true },
      gridUnits: { type: 'f64', unit: 'units', says: 'Units that grid connections paid for by labs can feed.' },
    },
    lab: {
      gridCents: { type: 'i64', unit: 'cents', says: 'Spent on grid connections in the quarter.', record: true },
    },
  },
} as const satisfies Submodel;
