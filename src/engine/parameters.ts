// The parameters of a scenario as the core holds them: a number in a cell each.
import type { Cells } from '../core/core.ts';
import type { Scenario } from '../model/scenario.ts';
import { GROUPS } from '../schema/groups.ts';
import { CELL_BYTES, columnOf } from '../schema/layout.ts';
import { MAX_CLOUDS, MAX_SEGMENTS } from '../schema/limits.ts';
import type { Parameter, ParameterGroup } from '../schema/types.ts';

interface Row {
  readonly row: number;
  /** Absent where the scenario leaves the row at nothing. */
  readonly values: object | undefined;
}

/** Replicates of an ensemble have one scenario: what was read from it for the run before holds for the next. */
const known = new WeakMap<Scenario, Cells>();

/** Throws on a value that no checked scenario has. */
export function parametersOf(scenario: Scenario): Cells {
  const last = known.get(scenario);
  if (last !== undefined) return last;
  const list = read(scenario);
  const cells = { addresses: Uint32Array.from(list, ([address]) => address), values: Float64Array.from(list, ([, value]) => value) };
  known.set(scenario, cells);
  return cells;
}

type Cell = readonly [address: number, value: number];

function read(scenario: Scenario): readonly Cell[] {
  const { segments, classes, labs, clouds } = scenario;
  return [
    ...(['submodels', 'market', 'research', 'supply', 'capital'] as const).flatMap((key) => cellsOf(GROUPS[key], numbered([scenario[key]]))),
    ...cellsOf(GROUPS.segments, numbered(segments)),
    ...cellsOf(GROUPS.classes, numbered(classes)),
    ...cellsOf(GROUPS.labs, numbered(labs)),
    ...cellsOf(
      GROUPS.labSegments,
      labs.flatMap((lab, j) => segments.map((s, i) => ({ row: j * MAX_SEGMENTS + i, values: lab.segments[s.id] }))),
    ),
    ...cellsOf(
      GROUPS.labClouds,
      labs.flatMap((lab, j) => clouds.map((cloud, i) => ({ row: j * MAX_CLOUDS + i, values: lab.clouds[cloud.id] }))),
    ),
    ...cellsOf(GROUPS.clouds, numbered(clouds)),
  ];
}

const numbered = (list: readonly object[]): readonly Row[] => list.map((values, row) => ({ row, values }));

function cellsOf(group: ParameterGroup, rows: readonly Row[]): readonly Cell[] {
  return Object.entries<Parameter>(group.parameters).flatMap(([name, parameter]) => {
    const { address } = columnOf(group.table, name);
    return rows.flatMap(({ row, values }): Cell[] =>
      values === undefined ? [] : [[address + CELL_BYTES * row, coded(parameter, Reflect.get(values, name), group, name)]],
    );
  });
}

/** Numbers as they are, choices as their place among the options. */
function coded(parameter: Parameter, value: unknown, group: ParameterGroup, name: string): number {
  const number = parameter.kind === 'number' ? value : parameter.options.indexOf(String(value));
  if (typeof number !== 'number' || !Number.isFinite(number) || (parameter.kind === 'choice' && number < 0))
    throw new Error(`${group.scenarioKey}.${name} is ${String(value)}: the scenario was not checked`);
  return number;
}
