// Puts a checked file together as a scenario: baselines filled in, sources gathered, nothing left to look up.
import { GROUPS, type GroupName, type Values } from '../schema/groups.ts';
import { ANY_QUARTER, amountIn, amountOf, type Mode, readQuarter } from './interventions.ts';
import { readBound } from './knobs.ts';
import { findSettable } from './paths.ts';
import { type Cloud, type CustomerClass, type Intervention, type Knob, type Lab, SCENARIO_FORMAT, type Scenario, type Segment } from './scenario.ts';
import type { Figures, InterventionInput, ItemInput, KnobInput, ScenarioInput } from './shape.ts';
import { type Figure, readFigure } from './shape-parts.ts';

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
    interventions: input.interventions.map((row) => interventionOf(row, input.firstQuarter, cite)),
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

type Cite = (path: string, figure: Figure) => void;

function interventionOf(row: InterventionInput, firstQuarter: string, cite: Cite): Intervention {
  const path = `interventions.${row.id}`;
  const quarterOf = (stated: number | string | undefined, otherwise: number): number => {
    const read = stated === undefined ? undefined : readQuarter(stated, firstQuarter);
    return read?.problem === undefined ? (read?.quarter ?? otherwise) : otherwise;
  };
  const changes = (mode: Mode): Record<string, number | string> =>
    Object.fromEntries(
      Object.entries(row[mode]).flatMap(([name, stated]) => {
        const settable = findSettable(name);
        const figure = 'message' in settable ? undefined : readFigure(stated, amountOf(mode, settable.parameter, amountIn(stated)), () => {});
        if (figure === undefined) return [];
        cite(`${path}.${mode}.${name}`, figure);
        return [[name, figure.value]];
      }),
    );
  cite(`${path}.lasts`, row.lasts);
  if (row.quarter === undefined) cite(`${path}.hazard`, row.hazard);
  const dated = row.quarter === undefined ? undefined : quarterOf(row.quarter, 0);
  return {
    id: row.id,
    name: row.name ?? row.id,
    says: row.says,
    firstQuarter: dated ?? quarterOf(row.from, ANY_QUARTER.firstQuarter),
    lastQuarter: dated ?? quarterOf(row.until, ANY_QUARTER.lastQuarter),
    chance: dated === undefined ? Number(row.hazard.value) : 1,
    lasts: Number(row.lasts.value),
    repeats: row.repeats,
    set: changes('set'),
    scale: changes('scale') as Record<string, number>,
    shift: changes('shift') as Record<string, number>,
  };
}

function knobOf({ name, label, unit, range, sets }: KnobInput): Knob {
  return { name, label: label ?? name, unit, min: readBound(range[0], unit) ?? 0, max: readBound(range[1], unit) ?? 0, sets };
}
