// The units of the model: which exist, and which spellings a scenario may use for each.

/** Capacity units in one gigawatt of data centre: 0.7 million H100-equivalents (dynamics of revenue per GW). */
export const UNITS_PER_GIGAWATT = 700_000;
const HOURS_PER_QUARTER = 2_190;

/** Words behind a number that multiply it, whatever the unit. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  M: 1e6,
  million: 1e6,
  B: 1e9,
  billion: 1e9,
  T: 1e12,
  trillion: 1e12,
};

const shares = { '': 1, '%': 0.01, ppm: 1e-6 };
const perYear = { '': 1, '%': 0.01, '%/year': 0.01, '% a year': 0.01, '/year': 1 };
const perQuarter = { '': 1, '%': 0.01, '%/quarter': 0.01, '% a quarter': 0.01, '/quarter': 1 };

/** Canonical unit → spelling → factor that turns the spelling into the canonical unit. */
export const UNITS = {
  USD: { '': 1, USD: 1, $: 1 },
  'USD/quarter': { '': 1, USD: 1, 'USD/quarter': 1, 'USD a quarter': 1, 'USD/year': 0.25, 'USD a year': 0.25 },
  'USD/usage-unit': { '': 1, USD: 1, 'USD/usage-unit': 1 },
  'USD/unit-quarter': {
    '': 1,
    USD: 1,
    'USD/unit-quarter': 1,
    'USD/unit-hour': HOURS_PER_QUARTER,
    'USD/hour': HOURS_PER_QUARTER,
    'USD/GW-year': 0.25 / UNITS_PER_GIGAWATT,
  },
  'USD/unit': { '': 1, USD: 1, 'USD/unit': 1, 'USD/GW': 1 / UNITS_PER_GIGAWATT },
  quarters: { '': 1, quarters: 1, quarter: 1, years: 4, year: 4, months: 1 / 3, month: 1 / 3 },
  years: { '': 1, years: 1, year: 1, quarters: 0.25, quarter: 0.25, months: 1 / 12 },
  share: shares,
  'share/year': perYear,
  'share/quarter': perQuarter,
  'factor/year': { '': 1, x: 1, 'x/year': 1, 'x a year': 1 },
  factor: { '': 1, x: 1 },
  units: { '': 1, units: 1, unit: 1, H100: 1, GW: UNITS_PER_GIGAWATT, MW: UNITS_PER_GIGAWATT / 1000 },
  'units/quarter': { '': 1, units: 1, 'units/quarter': 1, 'GW/quarter': UNITS_PER_GIGAWATT, GW: UNITS_PER_GIGAWATT },
  'units/GW': { '': 1, 'units/GW': 1 },
  GW: { '': 1, GW: 1, MW: 0.001 },
  'USD/GW': { '': 1, USD: 1, 'USD/GW': 1 },
  'USD/MWh': { '': 1, 'USD/MWh': 1, 'USD/kWh': 1000 },
  hours: { '': 1, hours: 1, hour: 1, h: 1, minutes: 1 / 60, days: 24, day: 24 },
  'usage-units': { '': 1, 'usage-units': 1, 'usage-unit': 1 },
  customers: { '': 1, customers: 1, customer: 1, users: 1, firms: 1, people: 1 },
  utils: { '': 1, utils: 1, util: 1 },
  'orders of magnitude': { '': 1, 'orders of magnitude': 1, OOM: 1 },
  'OOM/year': { '': 1, 'OOM/year': 1, 'OOM a year': 1 },
  'log points': { '': 1, 'log points': 1 },
  quarter: { '': 1 },
  count: { '': 1 },
  switch: { '': 1 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

export type UnitName = keyof typeof UNITS;
