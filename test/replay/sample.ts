// Small markets and recordings for the tests of replays and saved runs.
import type { Scenario } from '../../src/model/scenario.ts';
import type { ReplayInput } from '../../src/replay/encode.ts';
import type { RecordedTable, RunEvent } from '../../src/replay/tables.ts';
import { GROUPS, type GroupName, type Values } from '../../src/schema/groups.ts';

/** Two labs that sell to one segment, everything else at its baseline. */
export function sampleScenario(): Scenario {
  const lab = (id: string, name: string): Scenario['labs'][number] => ({
    ...baseline('labs'),
    id,
    name,
    segments: { enterprise: baseline('labSegments') },
    clouds: {},
  });
  return {
    format: 'overbuild-scenario/1',
    name: 'two-labs',
    title: 'Two labs',
    notes: 'Stylised.',
    firstQuarter: '2023-Q1',
    quarters: 3,
    customers: 1_000,
    submodels: baseline('submodels'),
    market: baseline('market'),
    research: baseline('research'),
    supply: baseline('supply'),
    capital: baseline('capital'),
    segments: [{ ...baseline('segments'), id: 'enterprise', name: 'Enterprise' }],
    classes: [{ ...baseline('classes'), id: 'firms', name: 'Firms', segment: 'enterprise' }],
    labs: [lab('north', 'North'), lab('south', 'South')],
    clouds: [],
    interventions: [],
    knobs: [],
    sources: { 'labs.north.cashUsd': 'made up' },
  };
}

/** A run of three quarters. */
export function sampleRun(): ReplayInput {
  return {
    createdBy: 'overbuild 0.1.0',
    coreHash: 'c0'.repeat(32),
    layoutHash: 123_456_789,
    runId: 'two-labs-0123456789abcdef',
    seed: 7,
    quarters: 3,
    quartersAsked: 3,
    customers: 1_000,
    weight: 12.5,
    scenario: sampleScenario(),
    tables: sampleTables(),
    events: sampleEvents(),
    quarterHashes: ['00000000000000aa', '00000000000000bb', '00000000000000cc'],
    columnHash: '0123456789abcdef',
  };
}

export const sampleLabels: readonly string[] = ['2023-Q1', '2023-Q2', '2023-Q3'];

function sampleTables(): readonly RecordedTable[] {
  const quarter = (values: readonly number[]): RecordedTable['columns'][number] => ({
    name: 'quarter',
    type: 'i32',
    unit: 'quarter',
    values: Int32Array.from(values),
  });
  const key = (name: string, values: readonly number[]): RecordedTable['columns'][number] => ({
    name,
    type: 'i32',
    unit: 'id',
    values: Int32Array.from(values),
  });
  const twice = [0, 0, 1, 1, 2, 2];
  return [
    {
      name: 'market',
      rows: 3,
      columns: [
        quarter([0, 1, 2]),
        { name: 'revenueCents', type: 'i64', unit: 'cents', values: BigInt64Array.of(9_007_199_254_740_993n, -(2n ** 63n), 2n ** 63n - 1n) },
        { name: 'hhi', type: 'f64', unit: 'share', values: Float64Array.of(0.1 + 0.2, -0, 5e-324) },
      ],
    },
    {
      name: 'segment',
      rows: 3,
      columns: [quarter([0, 1, 2]), key('segment', [0, 0, 0]), { name: 'adopted', type: 'i64', unit: 'customers', values: BigInt64Array.of(1n, 2n, 3n) }],
    },
    {
      name: 'lab',
      rows: 6,
      columns: [
        quarter(twice),
        key('lab', [0, 1, 0, 1, 0, 1]),
        { name: 'cashCents', type: 'i64', unit: 'cents', values: BigInt64Array.of(1n, -1n, 2n, -2n, 3n, -3n) },
      ],
    },
    {
      name: 'labSegment',
      rows: 6,
      columns: [
        quarter(twice),
        key('lab', [0, 1, 0, 1, 0, 1]),
        key('segment', [0, 0, 0, 0, 0, 0]),
        { name: 'priceMicros', type: 'i64', unit: 'micro-USD', values: BigInt64Array.of(6n, 5n, 4n, 3n, 2n, 1n) },
      ],
    },
  ];
}

function sampleEvents(): readonly RunEvent[] {
  return [
    { quarter: 1, kind: 'equity-round', lab: 0, amount: 2n ** 62n, figure: 0.25, text: 'North raised equity, "at last", in 2023-Q2.' },
    { quarter: 2, kind: 'slip', lab: -1, amount: -1n, figure: 0, text: 'Demand stands still — für immer.' },
  ];
}

function baseline<G extends GroupName>(name: G): Values<G> {
  return Object.fromEntries(Object.entries(GROUPS[name].parameters).map(([key, parameter]) => [key, parameter.baseline])) as Values<G>;
}
