// The core's state: every table and column that exists besides the parameters.
import { ACCOUNTS_A_BOOK, BOOKS } from './codes.ts';
import {
  FORECAST_SLOTS,
  LAB_ROWS,
  MAX_CLASSES,
  MAX_CLOUDS,
  MAX_COMMUNITIES,
  MAX_EVENTS_A_QUARTER,
  MAX_FLOWS,
  MAX_INTERVENTION_VALUES,
  MAX_SEGMENTS,
  PIPELINE_SLOTS,
  USAGE_SLOTS,
} from './limits.ts';
import { columnsOf } from './submodels.ts';
import type { Column, ColumnType, Table } from './types.ts';

type Flags = Pick<Column, 'record' | 'unhashed'>;
const column =
  (type: ColumnType) =>
  (unit: string, says: string, flags: Flags = {}): Column => ({ type, unit, says, ...flags });
const i64 = column('i64');
const f64 = column('f64');
const record: Flags = { record: true };
const scratch: Flags = { unhashed: true };

const run: Table = {
  name: 'run',
  rows: 'one',
  maxRows: 1,
  says: 'What the host asks of a run; written once before the start.',
  columns: {
    customers: i64('customers', 'Simulated customers over all shards.', scratch),
    shard: i64('id', 'Which shard this is.', scratch),
    shards: i64('count', 'Over how many shards the customers are split.', scratch),
    seed: i64('u32', 'Seed.', scratch),
    labs: i64('count', 'Labs that have ever existed.', scratch),
    segments: i64('count', 'Segments.', scratch),
    classes: i64('count', 'Classes.', scratch),
    communities: i64('count', 'Communities over all classes, 0 without the submodel.', scratch),
    clouds: i64('count', 'Clouds.', scratch),
    interventions: i64('count', 'Values that interventions set.', scratch),
    quarter: i64('quarter', 'The quarter being computed.', scratch),
    stop: i64('switch', 'This shard was asked to end the run after this quarter.', scratch),
    sampleThreshold: i64('share of 2^32', 'Customers whose keyed draw lies below are recorded one by one; 0 records none.', scratch),
    audits: i64('count', 'Audits that the accounts have passed.', scratch),
  },
};

const market: Table = {
  name: 'market',
  rows: 'one',
  maxRows: 1,
  says: 'The market as a whole.',
  columns: {
    clockQuarters: f64('quarters', 'Time on the demand clock, which stands still during a slip.', record),
    clockNoise: f64('log points', 'Autoregressive state of the speed of the clock.'),
    clockStep: f64('quarters', 'Advance of the clock in this quarter.', scratch),
    frontierQuality: f64('orders of magnitude', 'Quality of the best product.', record),
    frontierStart: f64('orders of magnitude', 'The same in quarter 0.'),
    efficiency: f64('usage-units/unit', 'Usage units that one capacity unit serves in a quarter.', record),
    rentMicros: i64('micro-USD', 'Rent of a unit ordered now, for a quarter.', record),
    supplyUnits: i64('units', 'Units that suppliers can promise in this quarter.', record),
    orderedUnits: i64('units', 'Units that labs ordered in this quarter.', record),
    capacityUnits: i64('units', 'Capacity in service.', record),
    pipelineUnits: i64('units', 'Capacity ordered and not yet delivered.', record),
    industryGrowth: f64('log points', 'Growth of demand over the last quarter.', record),
    unadopted: i64('customers', 'Simulated customers who have not entered the market.', record),
    outside: i64('customers', 'Simulated customers in the market who buy from nobody.', record),
    switches: i64('customers', 'Simulated customers who left one lab for another or for nobody, or came back.', record),
    demandMicro: i64('micro-usage-units', 'Usage asked for.', record),
    servedMicro: i64('micro-usage-units', 'Usage served.', record),
    unservedMicro: i64('micro-usage-units', 'Usage turned away twice.', record),
    unserved: f64('share', 'Share of demand that was not served.', record),
    revenueCents: i64('cents', 'Revenue of all labs in the quarter.', record),
    marketValueCents: i64('cents', 'Market value of all labs.', record),
    poolCents: i64('cents', 'Equity that investors still have for labs in this quarter.', record),
    hhi: f64('share', 'Herfindahl index of served revenue.', record),
    utilization: f64('share', 'Capacity used over capacity in service.', record),
    labsAlive: i64('count', 'Labs that have not defaulted.', record),
    customerHash: i64('hash', 'Order-free sum over all customer moves so far.'),
    lastDemandMicro: i64('micro-usage-units', 'Usage asked for in the quarter before.'),
    leader: i64('id', 'Lab with the best product, −1 before the first quarter.'),
    events: i64('count', 'Events of this quarter.', scratch),
  },
};

const segment: Table = {
  name: 'segment',
  rows: 'segments',
  maxRows: MAX_SEGMENTS,
  says: 'Customers by segment.',
  columns: {
    simulated: i64('customers', 'Simulated customers.'),
    weight: f64('customers', 'Real customers that one simulated customer stands for.'),
    intensity: f64('factor', 'Usage of an adopted customer relative to quarter 0.', record),
    ceilingLuck: f64('factor', 'What this run’s ceiling of usage is to the one that the scenario states.', scratch),
    absorbing: f64('factor', 'First stage of the delay between capability and usage.'),
    baseUsage: i64('base usage', 'Summed base usage of all customers, in the market or not.'),
    usageIndex: f64('micro-usage-units', 'Usage of this quarter for one unit of a customer’s base usage.'),
    adopted: i64('customers', 'Simulated customers in the market.', record),
    outside: i64('customers', 'Those of them who buy from nobody.', record),
    demandMicro: i64('micro-usage-units', 'Usage asked for.', record),
    servedMicro: i64('micro-usage-units', 'Usage served.', record),
    unservedMicro: i64('micro-usage-units', 'Usage turned away twice.', record),
    revenueCents: i64('cents', 'Revenue of all labs from the segment.', record),
  },
};

const usageHistory: Table = {
  name: 'usageHistory',
  rows: 'segmentSlots',
  maxRows: MAX_SEGMENTS * USAGE_SLOTS,
  says: 'Usage of the last quarters by segment; row = segment × 32 + quarter mod 32.',
  columns: {},
};

const customerClass: Table = {
  name: 'customerClass',
  rows: 'classes',
  maxRows: MAX_CLASSES,
  says: 'Customers by class.',
  columns: {
    segment: i64('id', 'Segment of the class; written by the host.'),
    idLow: i64('id', 'First customer of the class.'),
    idHigh: i64('id', 'One past its last customer.'),
    adopted: i64('customers', 'Simulated customers of the class in the market.'),
    hazardSum: f64('log points', 'Adoption hazard summed since the start; with communities each has its own instead.'),
  },
};

const community: Table = {
  name: 'community',
  rows: 'communities',
  maxRows: MAX_COMMUNITIES,
  says: 'Communities of customers: those of a class stand together, in the order of its ids.',
  columns: {},
};

const lab: Table = {
  name: 'lab',
  rows: 'labs',
  maxRows: LAB_ROWS,
  says: 'Labs.',
  columns: {
    alive: i64('switch', '1 until the lab defaults.', record),
    defaultQuarter: i64('quarter', 'Quarter of the default, −1 while alive.', record),
    defaultCause: i64('code', 'Cause of the default.', record),
    qualityNow: f64('orders of magnitude', 'Quality of the product on sale.', record),
    trainingStock: f64('unit-quarters', 'Training compute that still counts.'),
    trainingStart: f64('unit-quarters', 'The same in quarter 0.'),
    leadNow: i64('quarters', 'Quarters between an order placed now and its delivery.', scratch),
    rentMicros: i64('micro-USD', 'Rent of a unit that the lab orders now, for a quarter.', scratch),
    trainingNow: f64('share', 'Share of its capacity that the lab wants for training in this quarter.', scratch),
    outageShare: f64('share', 'Part of the quarter’s capacity that outages took.', scratch),
    luck: f64('orders of magnitude', 'Luck of all training so far.'),
    ideas: f64('orders of magnitude', 'What ideas have brought so far, where their speed can change.', scratch),
    trainingUnits: f64('units', 'Capacity that trained in the quarter.', record),
    growth: f64('log points', 'Growth of demand per quarter that the lab believes in.', record),
    forecastUnits: f64('units', 'Median capacity that the lab expects to need when an order placed now arrives.', record),
    targetUnits: f64('units', 'Capacity that the lab wants by then.', record),
    capacityUnits: i64('units', 'Capacity in service.', record),
    pipelineUnits: i64('units', 'Capacity ordered and not yet delivered.', record),
    orderUnits: i64('units', 'Units ordered in the quarter, after all caps.', record),
    wantedUnits: i64('units', 'Units that the lab wanted to order before suppliers capped it.', record),
    orderedUnits: i64('units', 'Units ordered since the start, with what was there at the start.'),
    retiredUnits: i64('units', 'Units whose contract has ended.'),
    cancelledUnits: i64('units', 'Units cancelled, or lost in liquidation.'),
    commitmentCents: i64('cents', 'Take-or-pay bill of a quarter for capacity in service.', record),
    servableMicro: i64('micro-usage-units', 'Usage that the lab can serve at most in the quarter.'),
    demandMicro: i64('micro-usage-units', 'Usage that its customers asked for.', record),
    lastDemandMicro: i64('micro-usage-units', 'The same in the quarter before.'),
    servedMicro: i64('micro-usage-units', 'Usage served, spill-over from rivals included.', record),
    turnedMicro: i64('micro-usage-units', 'Usage that it turned away.', record),
    rationedShare: f64('share', 'Part of its demand that it turned away.', record),
    utilization: f64('share', 'Capacity used for serving and training over capacity in service.', record),
    customers: i64('customers', 'Simulated customers.', record),
    customerShare: f64('share', 'Share of all simulated customers that have a lab.', record),
    share: f64('share', 'Share of served revenue.', record),
    revenueCents: i64('cents', 'Revenue of the quarter.', record),
    firstRevenueCents: i64('cents', 'Revenue of quarter 0, what buffers are measured against.'),
    computeCents: i64('cents', 'Compute bill of the quarter.', record),
    staffCents: i64('cents', 'Pay and other research of the quarter.', record),
    interestCents: i64('cents', 'Interest of the quarter.', record),
    raisedCents: i64('cents', 'Equity raised in the quarter.', record),
    borrowedCents: i64('cents', 'Debt drawn in the quarter.', record),
    repaidCents: i64('cents', 'Debt repaid in the quarter.', record),
    supportCents: i64('cents', 'Support by a parent company in the quarter.', record),
    payoutCents: i64('cents', 'Cash paid out to investors in the quarter.', record),
    unpaidCents: i64('cents', 'Bills left unpaid in a default.', record),
    cashCents: i64('cents', 'Cash at the end of the quarter.', record),
    debtCents: i64('cents', 'Debt at the end of the quarter.', record),
    marketValueCents: i64('cents', 'Market value.', record),
    debtAtDefaultCents: i64('cents', 'Debt that was owed when the lab failed.', scratch),
  },
};

const labSegment: Table = {
  name: 'labSegment',
  rows: 'labSegments',
  maxRows: LAB_ROWS * MAX_SEGMENTS,
  says: 'Labs by segment; row = lab × 8 + segment.',
  columns: {
    priceMicros: i64('micro-USD', 'Price of a usage unit.', record),
    appeal: f64('utils', 'Utility of this quarter beside price, quality and focus: bundles and the like.', scratch),
    customers: i64('customers', 'Simulated customers.', record),
    baseUsage: i64('base usage', 'Their summed base usage, 4,096 for an average customer.'),
    demandMicro: i64('micro-usage-units', 'Usage asked for.'),
    servedMicro: i64('micro-usage-units', 'Usage served.', record),
    revenueCents: i64('cents', 'Revenue.', record),
  },
};

const cloud: Table = {
  name: 'cloud',
  rows: 'clouds',
  maxRows: MAX_CLOUDS,
  says: 'Clouds.',
  columns: {
    owner: i64('id', 'Lab that belongs to the same firm, −1 for none; written by the host.', scratch),
  },
};

const labCloud: Table = {
  name: 'labCloud',
  rows: 'labClouds',
  maxRows: LAB_ROWS * MAX_CLOUDS,
  says: 'Labs by cloud; row = lab × 8 + cloud.',
  columns: {},
};

const intervention: Table = {
  name: 'intervention',
  rows: 'interventions',
  maxRows: MAX_INTERVENTION_VALUES,
  says: 'Values that change on a date; written by the host.',
  columns: {},
};

const pipeline: Table = {
  name: 'pipeline',
  rows: 'labSlots',
  maxRows: LAB_ROWS * PIPELINE_SLOTS,
  says: 'Capacity by lab and quarter of delivery; row = lab × 256 + quarter mod 256.',
  columns: {
    units: i64('units', 'Units delivered, or to be delivered, in that quarter.'),
    billCents: i64('cents', 'What they cost each quarter of their term.'),
  },
};

const forecast: Table = {
  name: 'forecast',
  rows: 'labForecasts',
  maxRows: LAB_ROWS * FORECAST_SLOTS,
  says: 'Forecasts by lab and quarter that they are for; row = lab × 64 + quarter mod 64.',
  columns: {},
};

const horizon: Table = {
  name: 'horizon',
  rows: 'horizons',
  maxRows: FORECAST_SLOTS,
  says: 'What all labs have ordered, by quarters ahead.',
  columns: {},
};

const account: Table = {
  name: 'account',
  rows: 'accounts',
  maxRows: ACCOUNTS_A_BOOK * BOOKS.length,
  says: 'Accounts of the three books: money, loans, equity.',
  columns: {
    balanceCents: i64('cents', 'Balance.'),
    openingCents: i64('cents', 'Balance at the last audit.', scratch),
    inCents: i64('cents', 'Received since.', scratch),
    outCents: i64('cents', 'Given since.', scratch),
  },
};

const statement: Table = {
  name: 'statement',
  rows: 'labFlows',
  maxRows: LAB_ROWS * MAX_FLOWS,
  says: 'Cash statement of the quarter; row = lab × 64 + flow.',
  columns: { cents: i64('cents', 'Signed effect on the lab’s cash.', scratch) },
};

const event: Table = {
  name: 'event',
  rows: 'events',
  maxRows: MAX_EVENTS_A_QUARTER,
  says: 'What happened in the quarter.',
  columns: {
    kind: i64('code', 'Kind of event.', scratch),
    lab: i64('id', 'Lab, or −1.', scratch),
    amount: i64('any', 'Cents, or another whole number that the kind defines.', scratch),
    figure: f64('any', 'A further figure that the kind defines.', scratch),
  },
};

const trap: Table = {
  name: 'trap',
  rows: 'one',
  maxRows: 1,
  says: 'Why the core stopped.',
  columns: {
    code: i64('code', 'Kind of trap.', scratch),
    subject: i64('id', 'Account, lab or column.', scratch),
    quarter: i64('quarter', 'Quarter.', scratch),
    amount: i64('any', 'By how much.', scratch),
  },
};

const BASE = {
  run,
  market,
  segment,
  usageHistory,
  customerClass,
  community,
  lab,
  labSegment,
  cloud,
  labCloud,
  intervention,
  pipeline,
  forecast,
  horizon,
  account,
  statement,
  event,
  trap,
} as const;
export type TableName = keyof typeof BASE;

/** In the order in which they are laid out, with the columns that submodels add. */
export const TABLES = Object.fromEntries(
  Object.entries<Table>(BASE).map(([name, table]) => [name, { ...table, columns: { ...table.columns, ...columnsOf(name) } }]),
) as Readonly<Record<TableName, Table>>;
