// Puts a checked file together as a scenario: baselines filled in, sources gathered, nothing left to look up.
import { GROUPS, type GroupName, type Values } from '../schema/groups.ts';
import { readBound } from './knobs.ts';
import { type Cloud, type CustomerClass, type Knob, type Lab, SCENARIO_FORMAT, type Scenario, type Segment } from './scenario.ts';
import type { Figures, ItemInput, KnobInput, ScenarioInput } from './shape.ts';
import type { Figure } from './shape-parts.ts';

/** `file` gives the scenario its name where it states none. */
export function assemble(input: ScenarioInput, file: string): Scenario {
  const sources: Record<string, string> = {};
  const values = <G extends GroupName>(group: G, figures: Figures, path: string): Values<G> => {
    const pairs = Object.entries(GROUPS[group].parameters).map(([name, parameter]): [string, number | string] => {
      const figure = figures[name] ?? { value: parameter.baseline };
      cite(`${path}.${name}`, figure);
      return [name, figure.value];
    });
    return Object.fromEntries(pairs) as Values<G>;
  };
  const cite = (path: string, { source }: Figure): void => {
    if (source !== undefined) sources[path] = source;
  };
  const item = <G extends 'segments' | 'classes' | 'labs' | 'clouds'>(group: G, row: ItemInput): Values<G> & { id: string; name: string } => ({
    id: row.id,
    name: row.name ?? row.id,
    ...values(group, row as unknown as Figures, `${group}.${row.id}`),
  });
  const name = input.name ?? nameOfFile(file);
  cite('quarters', input.quarters);
  cite('customers', input.customers);
  return {
    format: SCENARIO_FORMAT,
    name,
    title: input.title ?? name,
    notes: input.notes,
    firstQuarter: input.firstQuarter,
    quarters: Number(input.quarters.value),
    customers: Number(input.customers.value),
    submodels: values('submodels', input.submodels, 'submodels'),
    market: values('market', input.market, 'market'),
    research: values('research', input.research, 'research'),
    supply: values('supply', input.supply, 'supply'),
    capital: values('capital', input.capital, 'capital'),
    segments: input.segments.map((row): Segment => item('segments', row)),
    classes: input.classes.map((row): CustomerClass => ({ ...item('classes', row), segment: row.segment })),
    labs: input.labs.map(
      (row): Lab => ({
        ...item('labs', row),
        segments: Object.fromEntries(input.segments.map(({ id }) => [id, values('labSegments', row.segments[id] ?? {}, `labs.${row.id}.segments.${id}`)])),
        clouds: Object.fromEntries(input.clouds.map(({ id }) => [id, values('labClouds', row.clouds[id] ?? {}, `labs.${row.id}.clouds.${id}`)])),
      }),
    ),
    clouds: input.clouds.map((row): Cloud => ({ ...item('clouds', row), ...(row.lab === undefined ? {} : { lab: row.lab }) })),
    knobs: input.knobs.map(knobOf),
    sources,
  };
}

/** `my-market` for `scenarios/my-market.yaml`. */
export function nameOfFile(file: string): string {
  const base = file.split(/[\\/]/).at(-1) ?? '';
  const stem = base.replace(/\.[^.]*$/, '') || base;
  return stem.slice(0, 200) || 'scenario';
}

function knobOf({ name, label, unit, range, sets }: KnobInput): Knob {
  return { name, label: label ?? name, unit, min: readBound(range[0], unit) ?? 0, max: readBound(range[1], unit) ?? 0, sets };
}
