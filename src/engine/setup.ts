// Writes a scenario into an instance: sizes, seed, every parameter.
import type { Instance } from '../core/core.ts';
import type { Scenario } from '../model/scenario.ts';
import { GROUPS } from '../schema/groups.ts';
import { MAX_CLOUDS, MAX_SEGMENTS } from '../schema/limits.ts';
import type { Parameter, ParameterGroup } from '../schema/types.ts';
import { writeInterventions } from './interventions.ts';
import type { RunRequest } from './request.ts';

/** Which of how many equal slices of every class an instance simulates. */
export interface Slice {
  readonly shard: number;
  readonly shards: number;
  /** Most customers, over all shards, whose every move is recorded. */
  readonly records: number;
}

export const WHOLE: Slice = { shard: 0, shards: 1, records: 0 };

export function writeScenario(instance: Instance, request: RunRequest, slice: Slice): void {
  const { scenario } = request;
  const whole = (table: string, column: string, row: number, value: number): void => {
    instance.i64(table, column)[row] = BigInt(value);
  };
  whole('run', 'customers', 0, request.customers);
  whole('run', 'shard', 0, slice.shard);
  whole('run', 'shards', 0, slice.shards);
  whole('run', 'seed', 0, request.seed);
  whole('run', 'sampleThreshold', 0, sampleThreshold(request.customers, slice.records));
  whole('run', 'labs', 0, scenario.labs.length);
  whole('run', 'segments', 0, scenario.segments.length);
  whole('run', 'classes', 0, scenario.classes.length);
  whole('run', 'clouds', 0, scenario.clouds.length);
  for (const key of ['submodels', 'market', 'research', 'supply', 'capital'] as const) writeRows(instance, GROUPS[key], [{ row: 0, values: scenario[key] }]);
  writeRows(instance, GROUPS.segments, numbered(scenario.segments));
  writeRows(instance, GROUPS.classes, numbered(scenario.classes));
  scenario.classes.forEach((c, i) => {
    whole('customerClass', 'segment', i, segmentIndex(scenario, c.segment));
  });
  writeRows(instance, GROUPS.labs, numbered(scenario.labs));
  writeRows(
    instance,
    GROUPS.labSegments,
    scenario.labs.flatMap((lab, j) => scenario.segments.map((s, i) => ({ row: j * MAX_SEGMENTS + i, values: lab.segments[s.id] }))),
  );
  writeRows(
    instance,
    GROUPS.labClouds,
    scenario.labs.flatMap((lab, j) => scenario.clouds.map((cloud, i) => ({ row: j * MAX_CLOUDS + i, values: lab.clouds[cloud.id] }))),
  );
  writeRows(instance, GROUPS.clouds, numbered(scenario.clouds));
  scenario.clouds.forEach((cloud, i) => {
    const owner = scenario.labs.findIndex((lab) => lab.id === cloud.lab);
    whole('cloud', 'owner', i, owner);
  });
  writeInterventions(instance, scenario);
}

/** Everybody where they fit; otherwise a keyed sample that stays below the limit but for one chance in many millions. */
function sampleThreshold(customers: number, records: number): number {
  if (records === 0) return 0;
  if (customers <= records) return 2 ** 32;
  return Math.floor((Math.max(0, records - 6 * Math.sqrt(records)) / customers) * 2 ** 32);
}

function segmentIndex(scenario: Scenario, id: string): number {
  const index = scenario.segments.findIndex((s) => s.id === id);
  if (index < 0) throw new Error(`class of unknown segment ${id}: the scenario was not checked`);
  return index;
}

interface Row {
  readonly row: number;
  /** Absent where the scenario leaves the row at nothing. */
  readonly values: object | undefined;
}

const numbered = (list: readonly object[]): readonly Row[] => list.map((values, row) => ({ row, values }));

/** Column by column, so that each is looked up once, however many rows it has. */
function writeRows(instance: Instance, group: ParameterGroup, rows: readonly Row[]): void {
  for (const [name, parameter] of Object.entries<Parameter>(group.parameters)) {
    const column = instance.f64(group.table, name);
    for (const { row, values } of rows) if (values !== undefined) column[row] = coded(parameter, Reflect.get(values, name), group, name);
  }
}

/** Numbers as they are, choices as their place among the options. */
function coded(parameter: Parameter, value: unknown, group: ParameterGroup, name: string): number {
  const number = parameter.kind === 'number' ? value : parameter.options.indexOf(String(value));
  if (typeof number !== 'number' || !Number.isFinite(number) || (parameter.kind === 'choice' && number < 0))
    throw new Error(`${group.scenarioKey}.${name} is ${String(value)}: the scenario was not checked`);
  return number;
}
