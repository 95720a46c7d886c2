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
  for (const key of ['submodels', 'market', 'research', 'supply', 'capital'] as const) writeRow(instance, GROUPS[key], 0, scenario[key]);
  scenario.segments.forEach((s, i) => {
    writeRow(instance, GROUPS.segments, i, s);
  });
  scenario.classes.forEach((c, i) => {
    writeRow(instance, GROUPS.classes, i, c);
    whole('customerClass', 'segment', i, segmentIndex(scenario, c.segment));
  });
  scenario.labs.forEach((lab, j) => {
    writeRow(instance, GROUPS.labs, j, lab);
    scenario.segments.forEach((s, i) => {
      const values = lab.segments[s.id];
      if (values !== undefined) writeRow(instance, GROUPS.labSegments, j * MAX_SEGMENTS + i, values);
    });
    scenario.clouds.forEach((cloud, i) => {
      const values = lab.clouds[cloud.id];
      if (values !== undefined) writeRow(instance, GROUPS.labClouds, j * MAX_CLOUDS + i, values);
    });
  });
  scenario.clouds.forEach((cloud, i) => {
    writeRow(instance, GROUPS.clouds, i, cloud);
    whole(
      'cloud',
      'owner',
      i,
      scenario.labs.findIndex((lab) => lab.id === cloud.lab),
    );
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

function writeRow(instance: Instance, group: ParameterGroup, row: number, values: object): void {
  const own = new Map<string, unknown>(Object.entries(values));
  for (const [name, parameter] of Object.entries<Parameter>(group.parameters)) {
    instance.f64(group.table, name)[row] = coded(parameter, own.get(name), `${group.scenarioKey}.${name}`);
  }
}

/** Numbers as they are, choices as their place among the options. */
function coded(parameter: Parameter, value: unknown, path: string): number {
  const number = parameter.kind === 'number' ? value : parameter.options.indexOf(String(value));
  if (typeof number !== 'number' || !Number.isFinite(number) || (parameter.kind === 'choice' && number < 0))
    throw new Error(`${path} is ${String(value)}: the scenario was not checked`);
  return number;
}
