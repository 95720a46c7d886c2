// The parameters of a scenario as the core holds them: numbers, column by column.
import type { Scenario } from '../model/scenario.ts';
import { GROUPS } from '../schema/groups.ts';
import { MAX_CLOUDS, MAX_SEGMENTS } from '../schema/limits.ts';
import type { Parameter, ParameterGroup } from '../schema/types.ts';

/** A column from its first row to the last that the scenario speaks of. */
export interface Column {
  readonly table: string;
  readonly column: string;
  readonly cells: Float64Array;
}

interface Row {
  readonly row: number;
  /** Absent where the scenario leaves the row at nothing. */
  readonly values: object | undefined;
}

/** Replicates of an ensemble have one scenario: what was read from it for the run before holds for the next. */
const known = new WeakMap<Scenario, readonly Column[]>();

/** Throws on a value that no checked scenario has. */
export function parametersOf(scenario: Scenario): readonly Column[] {
  const last = known.get(scenario);
  if (last !== undefined) return last;
  const columns = read(scenario);
  known.set(scenario, columns);
  return columns;
}

function read(scenario: Scenario): readonly Column[] {
  const { segments, classes, labs, clouds } = scenario;
  return [
    ...(['submodels', 'market', 'research', 'supply', 'capital'] as const).flatMap((key) => columnsOf(GROUPS[key], numbered([scenario[key]]))),
    ...columnsOf(GROUPS.segments, numbered(segments)),
    ...columnsOf(GROUPS.classes, numbered(classes)),
    ...columnsOf(GROUPS.labs, numbered(labs)),
    ...columnsOf(
      GROUPS.labSegments,
      labs.flatMap((lab, j) => segments.map((s, i) => ({ row: j * MAX_SEGMENTS + i, values: lab.segments[s.id] }))),
    ),
    ...columnsOf(
      GROUPS.labClouds,
      labs.flatMap((lab, j) => clouds.map((cloud, i) => ({ row: j * MAX_CLOUDS + i, values: lab.clouds[cloud.id] }))),
    ),
    ...columnsOf(GROUPS.clouds, numbered(clouds)),
  ];
}

const numbered = (list: readonly object[]): readonly Row[] => list.map((values, row) => ({ row, values }));

function columnsOf(group: ParameterGroup, rows: readonly Row[]): readonly Column[] {
  const length = 1 + Math.max(-1, ...rows.map(({ row }) => row));
  return Object.entries<Parameter>(group.parameters).map(([column, parameter]) => {
    const cells = new Float64Array(length);
    for (const { row, values } of rows) if (values !== undefined) cells[row] = coded(parameter, Reflect.get(values, column), group, column);
    return { table: group.table, column, cells };
  });
}

/** Numbers as they are, choices as their place among the options. */
function coded(parameter: Parameter, value: unknown, group: ParameterGroup, name: string): number {
  const number = parameter.kind === 'number' ? value : parameter.options.indexOf(String(value));
  if (typeof number !== 'number' || !Number.isFinite(number) || (parameter.kind === 'choice' && number < 0))
    throw new Error(`${group.scenarioKey}.${name} is ${String(value)}: the scenario was not checked`);
  return number;
}
