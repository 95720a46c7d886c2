// A market of two labs over a few quarters, made up so that every figure of a report can be checked by hand.
import type { RecordedColumn, RecordedTable, Recording, RunEvent } from '../../src/engine/recording.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { FinishedRun } from '../../src/report/result.ts';
import { GROUPS, type GroupName, type Values } from '../../src/schema/groups.ts';
import type { Parameter } from '../../src/schema/types.ts';

export const QUARTERS = 4;

export function baselines<G extends GroupName>(group: G): Values<G> {
  const parameters: Readonly<Record<string, Parameter>> = GROUPS[group].parameters;
  return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.baseline])) as unknown as Values<G>;
}

export function smallScenario(changes: Partial<Scenario> = {}): Scenario {
  const lab = (id: string, name: string, strategy: 'p10' | 'yolo'): Scenario['labs'][number] => ({
    ...baselines('labs'),
    id,
    name,
    strategy,
    segments: { all: baselines('labSegments') },
    clouds: {},
  });
  return {
    format: 'overbuild-scenario/1',
    name: 'small',
    title: 'A small market',
    notes: 'Two labs meet one segment. Nothing more is meant.',
    firstQuarter: '2025-Q3',
    quarters: QUARTERS,
    customers: 1000,
    submodels: baselines('submodels'),
    market: baselines('market'),
    research: baselines('research'),
    supply: baselines('supply'),
    capital: baselines('capital'),
    segments: [{ ...baselines('segments'), id: 'all', name: 'Everybody' }],
    classes: [{ ...baselines('classes'), id: 'one', name: 'One', segment: 'all' }],
    labs: [lab('careful', 'Careful Lab', 'p10'), lab('bold', 'Bold Lab', 'yolo')],
    clouds: [],
    interventions: [],
    knobs: [],
    sources: {},
    ...changes,
  };
}

/** `careful` grows; `bold` defaults in the last quarter because of its take-or-pay bill. */
export function smallRecording(events: readonly RunEvent[] = []): Recording {
  return {
    tables: [marketTable(), labTable()],
    events,
    quarterHashes: Array.from({ length: QUARTERS }, (_, q) => `${q}`.repeat(16)),
    columnHash: 'abcdef0123456789',
  };
}

export function smallRun(changes: Partial<FinishedRun> = {}): FinishedRun {
  return {
    runId: 'small-1',
    scenario: smallScenario(),
    seed: 1,
    quarters: QUARTERS,
    customers: 1000,
    weight: 1000,
    recording: smallRecording(),
    timing: { startSeconds: 0.1, stepSeconds: 0.5 },
    totalSeconds: 0.8,
    out: 'runs/small-1',
    ...changes,
  };
}

export function eventOf(kind: string, quarter: number, amount: bigint, text = `${kind} in ${quarter}`): RunEvent {
  return { kind, quarter, lab: 0, amount, figure: 0, text };
}

function marketTable(): RecordedTable {
  const columns = [
    i32('quarter', [0, 1, 2, 3]),
    i64('revenueCents', [200_00n, 400_00n, 600_00n, 9_007_199_254_740_993n]),
    i64('marketValueCents', [1n, 2n, 3n, 4n]),
    i64('capacityUnits', [10n, 20n, 30n, 40n]),
    i64('pipelineUnits', [5n, 5n, 5n, 5n]),
    f64('utilization', [0.5, 0.6, 0.7, 0.8]),
    f64('unserved', [0, 0, 0.1, 0.2]),
    f64('hhi', [0.5, 0.5, 0.6, 1]),
    i64('labsAlive', [2n, 2n, 2n, 1n]),
    i64('unadopted', [900n, 800n, 700n, 600n]),
    i64('outside', [0n, 0n, 1n, 2n]),
  ];
  return { name: 'market', rows: QUARTERS, columns };
}

/** Rows quarter by quarter: careful, bold, careful, bold … */
function labTable(): RecordedTable {
  const quarters = Array.from({ length: QUARTERS }, (_, q) => q);
  const each = <T>(careful: readonly T[], bold: readonly T[]): readonly T[] => quarters.flatMap((q) => [careful[q] as T, bold[q] as T]);
  const columns = [
    i32('quarter', each(quarters, quarters)),
    i32('lab', each([0, 0, 0, 0], [1, 1, 1, 1])),
    i64('alive', each([1n, 1n, 1n, 1n], [1n, 1n, 1n, 0n])),
    i64('defaultQuarter', each([-1n, -1n, -1n, -1n], [-1n, -1n, -1n, 3n])),
    i64('defaultCause', each([0n, 0n, 0n, 0n], [0n, 0n, 0n, 1n])),
    i64('customers', each([50n, 100n, 200n, 400n], [50n, 100n, 100n, 0n])),
    f64('customerShare', each([0.5, 0.5, 0.67, 1], [0.5, 0.5, 0.33, 0])),
    f64('share', each([0.5, 0.5, 0.6, 1], [0.5, 0.5, 0.4, 0])),
    i64('revenueCents', each([100_00n, 200_00n, 400_00n, 9_007_199_254_740_993n], [100_00n, 200_00n, 200_00n, 0n])),
    i64('cashCents', each([1n, 2n, 3n, 507_500_000_000n], [3n, 2n, 1n, -5n])),
    i64('debtCents', each([0n, 0n, 0n, 0n], [7n, 7n, 7n, 7n])),
    i64('marketValueCents', each([10n, 20n, 30n, 40n], [10n, 20n, 30n, 0n])),
    i64('capacityUnits', each([10n, 20n, 30n, 40n], [10n, 20n, 30n, 0n])),
    f64('utilization', each([0.5, 0.6, 0.7, 0.8], [0.5, 0.6, 0.7, 0])),
  ];
  return { name: 'lab', rows: QUARTERS * 2, columns };
}

const i32 = (name: string, values: readonly number[]): RecordedColumn => ({ name, type: 'i32', unit: '', values: Int32Array.from(values) });
const i64 = (name: string, values: readonly bigint[]): RecordedColumn => ({ name, type: 'i64', unit: '', values: BigInt64Array.from(values) });
const f64 = (name: string, values: readonly number[]): RecordedColumn => ({ name, type: 'f64', unit: '', values: Float64Array.from(values) });
