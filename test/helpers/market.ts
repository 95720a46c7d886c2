// Small markets for tests: every parameter at its baseline except what a test names.
import { readFileSync } from 'node:fs';
import { type CompiledCore, compileCore, type Instance, newInstance } from '../../src/core/core.ts';
import { columnOf } from '../../src/engine/recording.ts';
import { type RunOutcome, runMarket } from '../../src/engine/run.ts';
import { WHOLE, writeScenario } from '../../src/engine/setup.ts';
import type { Cloud, CustomerClass, Intervention, Lab, Scenario, Segment } from '../../src/model/scenario.ts';
import { joined } from '../../src/replay/bytes.ts';
import { type CustomerLimits, type CustomerMoves, unpackCustomers } from '../../src/replay/customers.ts';
import { GROUPS, type GroupName, type Values } from '../../src/schema/groups.ts';
import type { Parameter } from '../../src/schema/types.ts';

export type SomeLab = Partial<Omit<Lab, 'segments' | 'clouds'>> & {
  readonly segments?: Readonly<Record<string, Partial<Values<'labSegments'>>>>;
  readonly clouds?: Readonly<Record<string, Partial<Values<'labClouds'>>>>;
};

export interface SomeMarket {
  readonly submodels?: Partial<Values<'submodels'>>;
  readonly market?: Partial<Values<'market'>>;
  readonly research?: Partial<Values<'research'>>;
  readonly supply?: Partial<Values<'supply'>>;
  readonly capital?: Partial<Values<'capital'>>;
  readonly segments?: readonly Partial<Segment>[];
  readonly classes?: readonly Partial<CustomerClass>[];
  readonly clouds?: readonly Partial<Cloud>[];
  readonly labs?: readonly SomeLab[];
  readonly interventions?: readonly Partial<Intervention>[];
}

/** All submodels off, so that a test turns on only what it is about. */
export const ALL_OFF = Object.fromEntries(Object.keys(GROUPS.submodels.parameters).map((name) => [name, 'off'])) as Values<'submodels'>;

export function baselines<G extends GroupName>(group: G): Values<G> {
  const entries = Object.entries<Parameter>(GROUPS[group].parameters).map(([name, p]) => [name, p.baseline]);
  return Object.fromEntries(entries) as Values<G>;
}

export function aMarket(some: SomeMarket = {}): Scenario {
  const segments = (some.segments ?? [{}]).map((s, i) => ({ id: `segment-${i}`, name: `Segment ${i}`, ...baselines('segments'), ...s }));
  const classes = (some.classes ?? segments.map((s) => ({ segment: s.id }))).map((c, i) => ({
    id: `class-${i}`,
    name: `Class ${i}`,
    segment: segments[0]?.id ?? '',
    ...baselines('classes'),
    ...c,
  }));
  const clouds = (some.clouds ?? []).map((c, i) => ({ id: `cloud-${i}`, name: `Cloud ${i}`, ...baselines('clouds'), ...c }));
  const labs = (some.labs ?? [{}, {}]).map((lab, j) => ({
    id: `lab-${j}`,
    name: `Lab ${j}`,
    ...baselines('labs'),
    ...lab,
    segments: Object.fromEntries(segments.map((s) => [s.id, { ...baselines('labSegments'), ...lab.segments?.[s.id] }])),
    clouds: Object.fromEntries(clouds.map((c) => [c.id, { ...baselines('labClouds'), ...lab.clouds?.[c.id] }])),
  }));
  return {
    format: 'overbuild-scenario/1',
    name: 'a-market',
    title: 'A market',
    notes: '',
    firstQuarter: '2023-Q1',
    quarters: 12,
    customers: 10_000,
    submodels: { ...baselines('submodels'), ...some.submodels },
    market: { ...baselines('market'), ...some.market },
    research: { ...baselines('research'), ...some.research },
    supply: { ...baselines('supply'), ...some.supply },
    capital: { ...baselines('capital'), ...some.capital },
    segments,
    classes,
    labs,
    clouds,
    interventions: (some.interventions ?? []).map(anIntervention),
    knobs: [],
    sources: {},
  };
}

/** In quarter 0 and for good, changing nothing, unless the test says otherwise. */
function anIntervention(some: Partial<Intervention>, i: number): Intervention {
  const [id, firstQuarter] = [`intervention-${i}`, some.firstQuarter ?? 0];
  const rest = { name: `Intervention ${i}`, says: '', lastQuarter: firstQuarter, chance: 1, lasts: 0, repeats: false, set: {}, scale: {}, shift: {} };
  return { id, firstQuarter, ...rest, ...some };
}

export type Build = 'core' | 'core.scalar' | 'core.debug';

const compiled = new Map<Build, Promise<CompiledCore>>();

/** A build of the core, compiled once a test file. */
export function coreOf(build: Build = 'core'): Promise<CompiledCore> {
  const known = compiled.get(build) ?? compileCore(readFileSync(new URL(`../../build/${build}.wasm`, import.meta.url)));
  compiled.set(build, known);
  return known;
}

export interface Size {
  readonly seed?: number;
  readonly quarters?: number;
  readonly customers?: number;
  /** Customers whose moves are recorded. */
  readonly records?: number;
}

/** Instances that no run uses now: a new one for every run would have to be collected. */
const idle: Readonly<Record<Build, Instance[]>> = { core: [], 'core.scalar': [], 'core.debug': [] };

export async function runIt(scenario: Scenario, size: Size = {}, build: Build = 'core'): Promise<RunOutcome> {
  const request = { scenario, seed: size.seed ?? 1, quarters: size.quarters ?? scenario.quarters, customers: size.customers ?? scenario.customers };
  const core = await coreOf(build);
  const instance = idle[build].pop() ?? (await newInstance(core));
  try {
    return await runMarket(core, request, { now: () => 0, recordCustomers: size.records ?? 0, instances: [instance] });
  } finally {
    idle[build].push(instance);
  }
}

/** An instance at the start of quarter 0, for tests that look inside between quarters. */
export async function startIt(scenario: Scenario, size: Size = {}, build: Build = 'core'): Promise<Instance> {
  const customers = size.customers ?? scenario.customers;
  const instance = await newInstance(await coreOf(build));
  writeScenario(
    instance,
    { scenario, seed: size.seed ?? 1, quarters: size.quarters ?? scenario.quarters, customers },
    { ...WHOLE, records: size.records ?? 0 },
  );
  instance.start();
  return instance;
}

/** All stages of one quarter on a single shard: what it counted is already the total. */
export function runQuarter(instance: Instance, quarter: number): void {
  instance.openQuarter(quarter);
  for (let stage = 0; stage < instance.stages; stage++) instance.stage(stage);
}

export function stepTo(instance: Instance, quarters: number): void {
  for (let q = 0; q < quarters; q++) runQuarter(instance, q);
}

/** One value a quarter of lab j's recorded column. */
export function labSeries(outcome: RunOutcome, column: string, j: number): number[] {
  const table = outcome.recording.tables.find((t) => t.name === 'lab');
  if (table === undefined) throw new Error('no lab table');
  const labs = columnOf(table, 'lab').values;
  return Array.from(columnOf(table, column).values, Number).filter((_, i) => Number(labs[i]) === j);
}

/** One value a quarter of the market's recorded column. */
export function marketSeries(outcome: RunOutcome, column: string): number[] {
  const table = outcome.recording.tables.find((t) => t.name === 'market');
  if (table === undefined) throw new Error('no market table');
  return Array.from(columnOf(table, column).values, Number);
}

/** The recorded customers of a run, unpacked. */
export function movesOf(outcome: RunOutcome, limits: Omit<CustomerLimits, 'quarters'>): CustomerMoves {
  const { moves } = outcome.recording;
  const unpacked = moves === undefined ? undefined : unpackCustomers(joined(moves), { ...limits, quarters: outcome.quarters });
  if (unpacked === undefined) throw new Error('nothing recorded, or not readable');
  return unpacked;
}
