// Prints docs/odd.md, the description of the model by the ODD protocol: what the schema knows is never written twice.
import { GROUPS } from './groups.ts';
import { SUBMODELS } from './submodels.ts';
import { TABLES } from './tables.ts';
import type { Column, NumberParameter, Parameter, ParameterGroup, Submodel, Table } from './types.ts';

const HEAD = `# The model, by the ODD protocol

<!-- Printed from src/schema by \`npm run generate\`. Do not edit. -->

Overview, design concepts, details (Grimm et al. 2020). Paragraphs, parameters, ranges, baselines and sources below are those that the
program itself uses: this page is printed from the schema.

## Purpose
To ask which strategies survive a race in which capacity must be ordered four to eight quarters before the demand for it is known, who ends up
with the market, when the bubble bursts, and which lever would have changed it.

## Entities
Labs (up to 255 at once), customers (up to 10^8, in classes and segments), suppliers of chips and sites, clouds, investors, lenders. A quarter is
the unit of time. One capacity unit is one H100-equivalent in service for a quarter; one usage unit is what it serves at baseline efficiency.
Money is whole cents in double entry.

## Process overview
Within a phase all decide on the state at its start, then all decisions are applied; a later phase sees the earlier ones.
1 shocks · 2 deliveries, retirements, outages · 3 research and releases · 4 forecasts · 5 prices · 6 adoption and choice · 7 rationing and second
choice · 8 settlement · 9 valuation · 10 finance · 11 default · 12 orders and cancellations · 13 observation.
What customers do is written down to the bit in [customers.md](customers.md).

## Design concepts
*Emergence*: shares, prices, shortages, defaults. *Objectives*: labs order by a rule and do not optimise over the whole run. *Prediction*: labs
extrapolate and learn; nobody sees the true process. *Stochasticity*: every draw is keyed by (seed, stream, draw, quarter, id), so that changing one
lab's order leaves every unrelated draw unchanged. *Observation*: tables per quarter, events, hashes.
`;

export function printOdd(): string {
  const submodels = Object.entries<Submodel>(SUBMODELS).map(([name, submodel]) => describe(name, submodel));
  const tables = Object.values<Table>(TABLES).filter((t) => Object.values(t.columns).some((c) => c.record === true));
  return [
    HEAD,
    '## Initialisation',
    'A scenario file sets every parameter of these groups; what it leaves out is at its baseline.',
    ...Object.values<ParameterGroup>(GROUPS).filter(hasBase).map(describeGroup),
    '## Submodels',
    'A submodel with a switch that is off leaves the model bit for bit as it would be without it. Keys in brackets are rows of the checklist of mechanisms.',
    ...submodels,
    '## Outputs',
    'Columns recorded every quarter. Those of a submodel appear when its switch is on.',
    ...tables.map(describeTable),
  ].join('\n\n');
}

function describe(name: string, submodel: Submodel): string {
  const state = submodel.switch === undefined ? 'always on' : `switch \`submodels.${name}\`, ${submodel.switch.baseline} unless a scenario says otherwise`;
  const keys = submodel.serves.length > 0 ? ` [${submodel.serves.join(', ')}]` : '';
  const rows = Object.entries(submodel.parameters).flatMap(([group, parameters]) =>
    Object.entries(parameters).map(([key, p]) => parameterRow(`${pathOf(group)}.${key}`, p)),
  );
  return [
    `### ${submodel.title}`,
    `*${state}; [${submodel.home}](../${submodel.home})*${keys}`,
    ...(submodel.switch === undefined ? [] : [submodel.switch.says]),
    submodel.odd,
    ...(rows.length > 0 ? [table(rows)] : []),
  ].join('\n\n');
}

const own = (group: ParameterGroup): [string, Parameter][] => Object.entries<Parameter>(group.parameters).filter(([, p]) => p.of === undefined);
const hasBase = (group: ParameterGroup): boolean => group.table !== 'submodel' && own(group).length > 0;

function describeGroup(group: ParameterGroup): string {
  const name = Object.entries<ParameterGroup>(GROUPS).find(([, g]) => g === group)?.[0] ?? '';
  return [`### ${pathOf(name)}`, group.says, table(own(group).map(([key, p]) => parameterRow(`${pathOf(name)}.${key}`, p)))].join('\n\n');
}

/** Where the parameters of a group stand in a scenario. */
function pathOf(group: string): string {
  if (group === 'labSegments') return 'labs.*.segments.*';
  if (group === 'labClouds') return 'labs.*.clouds.*';
  const found = Object.entries<ParameterGroup>(GROUPS).find(([name]) => name === group)?.[1];
  return found?.many === true ? `${found.scenarioKey}.*` : group;
}

function table(rows: readonly string[]): string {
  return ['| parameter | unit | range | baseline | what it is | source |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

function parameterRow(path: string, p: Parameter): string {
  const start = p.atStart === true ? ' Fixed at the start.' : '';
  const [unit, range] = p.kind === 'choice' ? ['', p.options.join(', ')] : [p.unit, rangeOf(p)];
  return `| \`${path}\` | ${unit} | ${range} | ${p.baseline} | ${p.says}${start} | ${p.source} |`;
}

const rangeOf = ({ min, max }: NumberParameter): string => `${short(min)} … ${short(max)}`;
const short = (x: number): string => (Math.abs(x) >= 1e6 ? x.toExponential().replace('e+', 'e') : String(x));

function describeTable({ name, says, columns }: Table): string {
  const rows = Object.entries<Column>(columns).filter(([, c]) => c.record === true);
  const row = ([key, c]: [string, Column]): string => `| \`${name}.${key}\` | ${c.unit} | ${c.of ?? ''} | ${c.says} |`;
  return [`### ${name}`, says, ['| column | unit | submodel | what it is |', '|---|---|---|---|', ...rows.map(row)].join('\n')].join('\n\n');
}
