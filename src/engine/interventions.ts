// Writes the interventions of a scenario into an instance: one row for each value that one of them changes.
import type { Instance } from '../core/core.ts';
import { type Change, changesOf, MODES } from '../model/interventions.ts';
import { idsOfScenario, type Target } from '../model/paths.ts';
import type { Intervention, Scenario } from '../model/scenario.ts';
import { GROUPS } from '../schema/groups.ts';
import { columnOf } from '../schema/layout.ts';
import { MAX_CLOUDS, MAX_SEGMENTS } from '../schema/limits.ts';
import type { Parameter } from '../schema/types.ts';

/** The parameters must have been written: a row remembers the value that it changes. */
export function writeInterventions(instance: Instance, scenario: Scenario): void {
  const ids = idsOfScenario(scenario);
  let row = 0;
  scenario.interventions.forEach((intervention, which) => {
    const changes = changesOf(intervention, ids);
    if ('message' in changes) throw new Error(`intervention ${intervention.id}: ${changes.message}: the scenario was not checked`);
    for (const change of changes) writeChange(instance, scenario, row++, which, intervention, change);
  });
  instance.i64('run', 'interventions')[0] = BigInt(row);
}

function writeChange(instance: Instance, scenario: Scenario, row: number, which: number, item: Intervention, { mode, target, by }: Change): void {
  const { group, name, parameter } = target.settable;
  if (group === 'scenario') throw new Error(`${target.path} cannot change: the scenario was not checked`);
  const whole = (column: string, value: number): void => {
    instance.i64('intervention', column)[row] = BigInt(value);
  };
  const real = (column: string, value: number): void => {
    instance.f64('intervention', column)[row] = value;
  };
  const [place, at] = [columnOf(GROUPS[group].table, name), rowOf(target, scenario)];
  whole('which', which);
  whole('firstQuarter', item.firstQuarter);
  whole('lastQuarter', item.lastQuarter);
  // Exact: a power of two moves only the exponent, and the core compares whole numbers.
  whole('chance', Math.floor(item.chance * 2 ** 32));
  whole('lasts', item.lasts);
  whole('repeats', item.repeats ? 1 : 0);
  whole('cell', place.address + 8 * at);
  real('original', instance.f64(place.table, name)[at] ?? 0);
  whole('change', MODES.indexOf(mode));
  real('by', typeof by === 'number' ? by : optionOf(parameter, by));
  real('low', parameter.kind === 'number' ? parameter.min : 0);
  real('high', parameter.kind === 'number' ? parameter.max : parameter.options.length - 1);
  whole('whole', parameter.kind === 'number' && parameter.integer !== true ? 0 : 1);
  whole('startedQuarter', -1);
}

/** Row of the table in which the core keeps the value. */
function rowOf({ keys, settable: { group } }: Target, { segments, clouds }: Scenario): number {
  const item = Number(keys[1]);
  const inLab = (list: readonly { readonly id: string }[], most: number): number => item * most + list.findIndex(({ id }) => id === keys[3]);
  if (group === 'labSegments') return inLab(segments, MAX_SEGMENTS);
  if (group === 'labClouds') return inLab(clouds, MAX_CLOUDS);
  return keys.length === 3 ? item : 0;
}

function optionOf(parameter: Parameter, name: string): number {
  const option = parameter.kind === 'choice' ? parameter.options.indexOf(name) : -1;
  if (option < 0) throw new Error(`${name} is no choice: the scenario was not checked`);
  return option;
}
