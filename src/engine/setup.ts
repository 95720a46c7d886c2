// Writes a scenario into an instance: sizes, seed, every parameter.
import type { Instance } from '../core/core.ts';
import type { Scenario } from '../model/scenario.ts';
import { writeInterventions } from './interventions.ts';
import { parametersOf } from './parameters.ts';
import type { RunRequest } from './request.ts';

/** Which of how many equal slices of every class an instance simulates. */
export interface Slice {
  readonly shard: number;
  readonly shards: number;
  /** Most customers, over all shards, whose every move is recorded. */
  readonly records: number;
}

export const WHOLE: Slice = { shard: 0, shards: 1, records: 0 };

/** Into a new or cleared instance. */
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
  instance.setCells(parametersOf(scenario));
  scenario.classes.forEach((c, i) => {
    whole('customerClass', 'segment', i, segmentIndex(scenario, c.segment));
  });
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
