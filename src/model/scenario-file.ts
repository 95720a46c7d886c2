// A complete scenario as the text of a file: what the loader reads back as the same scenario.
import { GROUPS, type GroupName } from '../schema/groups.ts';
import { ANY_QUARTER, MODES } from './interventions.ts';
import type { Intervention, Scenario } from './scenario.ts';

/** JSON, which is YAML too. Every parameter is written out, so that the text says the same after baselines have moved. */
export function scenarioFile(scenario: Scenario): string {
  const stated = (path: string, value: unknown): unknown => {
    const source = Object.hasOwn(scenario.sources, path) ? scenario.sources[path] : undefined;
    return source === undefined ? value : { value, source };
  };
  const figures = (group: GroupName, row: Readonly<Record<string, unknown>>, path: string): Record<string, unknown> =>
    Object.fromEntries(Object.keys(GROUPS[group].parameters).map((name) => [name, stated(`${path}.${name}`, row[name])]));
  const single = (group: 'submodels' | 'market' | 'research' | 'supply' | 'capital'): [string, unknown] => [group, figures(group, scenario[group], group)];
  const { format, name, title, notes, firstQuarter, quarters, customers, segments, classes, labs, clouds, interventions, knobs } = scenario;
  const file = {
    format,
    name,
    title,
    notes,
    firstQuarter,
    quarters: stated('quarters', quarters),
    customers: stated('customers', customers),
    ...Object.fromEntries((['submodels', 'market', 'research', 'supply', 'capital'] as const).map(single)),
    segments: segments.map((row) => ({ id: row.id, name: row.name, ...figures('segments', { ...row }, `segments.${row.id}`) })),
    classes: classes.map((row) => ({ id: row.id, name: row.name, segment: row.segment, ...figures('classes', { ...row }, `classes.${row.id}`) })),
    labs: labs.map((row) => ({
      id: row.id,
      name: row.name,
      ...figures('labs', { ...row }, `labs.${row.id}`),
      segments: Object.fromEntries(
        Object.entries(row.segments).map(([segment, values]) => [segment, figures('labSegments', values, `labs.${row.id}.segments.${segment}`)]),
      ),
      clouds: Object.fromEntries(Object.entries(row.clouds).map(([cloud, values]) => [cloud, figures('labClouds', values, `labs.${row.id}.clouds.${cloud}`)])),
    })),
    clouds: clouds.map((row) => ({
      id: row.id,
      name: row.name,
      ...(row.lab === undefined ? {} : { lab: row.lab }),
      ...figures('clouds', { ...row }, `clouds.${row.id}`),
    })),
    interventions: interventions.map((row) => interventionFile(row, stated)),
    knobs: knobs.map(({ min, max, ...knob }) => ({ ...knob, range: [min, max] })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A date where nothing is left to chance, and a hazard otherwise. */
function interventionFile(row: Intervention, stated: (path: string, value: unknown) => unknown): Record<string, unknown> {
  const path = `interventions.${row.id}`;
  const hazard = stated(`${path}.hazard`, row.chance);
  const isDate = hazard === 1 && row.firstQuarter === row.lastQuarter && !row.repeats;
  const until = row.lastQuarter === ANY_QUARTER.lastQuarter ? {} : { until: row.lastQuarter };
  const changes = MODES.map((mode) => [mode, Object.fromEntries(Object.entries(row[mode]).map(([name, by]) => [name, stated(`${path}.${mode}.${name}`, by)]))]);
  return {
    id: row.id,
    name: row.name,
    ...(row.says === '' ? {} : { says: row.says }),
    ...(isDate ? { quarter: row.firstQuarter } : { hazard, from: row.firstQuarter, ...until, repeats: row.repeats }),
    lasts: stated(`${path}.lasts`, row.lasts),
    ...Object.fromEntries(changes),
  };
}
