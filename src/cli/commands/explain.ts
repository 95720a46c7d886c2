// Owns `overbuild explain`: what a parameter or knob is, and what it is set to.
import { type Description, describePath, interventionsOn, type ValueAt } from '../../model/explain.ts';
import { changeTexts, whenText } from '../../model/interventions.ts';
import { writeQuantity, writeRange } from '../../model/quantity.ts';
import type { Intervention, Scenario } from '../../model/scenario.ts';
import { type Look, printable, wrap } from '../../report/text.ts';
import type { UnitName } from '../../schema/units.ts';
import { Failure } from '../failure.ts';
import type { JsonFlag } from '../flags.ts';
import { scenarioNames } from '../package-files.ts';
import { loadFile, loadOrFail } from '../scenario-files.ts';
import type { Terminal } from '../terminal.ts';

export const EXPLAIN_SCHEMA = 'overbuild/explain/1';

const MOST_VALUES = 12;

type Group = Extract<Description, { readonly kind: 'group' }>;
type Known = Extract<Description, { readonly kind: 'parameter' | 'knob' | 'intervention' }>;

/** A path that stops short of a parameter lists what stands below it. Errors: usage where no parameter, knob or intervention has the name. */
export function explain(path: string, options: JsonFlag & { readonly scenario?: string }, terminal: Terminal): void {
  const scenario = options.scenario === undefined ? undefined : loadOrFail(options.scenario, [], terminal.talkLook);
  const exact = describePath(path, scenario);
  const description = exact.kind === 'unknown' ? describePath(starred(path), scenario) : exact;
  if (description.kind === 'group') {
    tellGroup(description, options, scenario, terminal);
    return;
  }
  const { known, in: where } = found(path, description, scenario);
  if (options.json) terminal.json({ schema: EXPLAIN_SCHEMA, type: 'result', scenario: where?.name ?? null, ...factsOf(known, where) });
  else for (const line of linesOf(known, where, terminal.look)) terminal.data(line);
}

function tellGroup(group: Group, options: JsonFlag, scenario: Scenario | undefined, terminal: Terminal): void {
  const { look } = terminal;
  if (options.json) {
    terminal.json({ schema: EXPLAIN_SCHEMA, type: 'result', scenario: scenario?.name ?? null, ...group });
    return;
  }
  const listed = [...group.parameters, ...group.interventions];
  const hint =
    group.path !== 'interventions'
      ? '`overbuild explain PATH` says what one of them is'
      : '`overbuild explain ID --scenario NAME` says what one does, `overbuild scenario show NAME` lists them';
  const lines = [
    look.paint.bold(printable(group.path)),
    ...wrap(group.says, look.width),
    '',
    ...listed.map((path) => `  ${printable(path)}`),
    ...(listed.length === 0 ? [] : ['']),
    ...wrap(hint, look.width),
  ];
  for (const line of lines) terminal.data(line);
}

function linesOf(known: Known, scenario: Scenario | undefined, look: Look): readonly string[] {
  if (known.kind === 'knob') return knobLines(known, scenario, look);
  return known.kind === 'intervention' ? interventionLines(known, scenario, look) : parameterLines(known, scenario, look);
}

/** A knob belongs to a scenario; without one, the first scenario of the package that has it is taken. */
function found(
  path: string,
  description: Exclude<Description, Group>,
  scenario: Scenario | undefined,
): { readonly known: Known; readonly in: Scenario | undefined } {
  if (description.kind === 'parameter' || description.kind === 'knob' || description.kind === 'intervention') return { known: description, in: scenario };
  if (description.kind === 'ambiguous')
    throw new Failure('usage', `${path} is a parameter in several places`, [`name one: ${description.candidates.join(', ')}`], {
      candidates: description.candidates,
    });
  if (scenario === undefined)
    for (const other of scenarioNames().flatMap((name) => loadFile(name).result.scenario ?? [])) {
      const knob = describePath(path, other);
      if (knob.kind === 'knob') return { known: knob, in: other };
    }
  const meant = description.suggestion;
  throw new Failure(
    'usage',
    `${description.message}${meant === undefined ? '' : `: did you mean ${meant}?`}`,
    ['`overbuild scenario show NAME` lists the knobs and interventions of a scenario, `overbuild scenario schema` every parameter'],
    { suggestion: meant ?? null },
  );
}

/** `labs.leadQuarters` for `labs.*.leadQuarters`: a star is a nuisance to type in a shell. */
function starred(path: string): string {
  return path.replace(/^labs\.(segments|clouds)\.(?=[^.]+$)/, 'labs.*.$1.*.').replace(/^(labs|segments|classes|clouds)\.(?=[^.]+$)/, '$1.*.');
}

function factsOf(known: Known, scenario: Scenario | undefined): object {
  const { values } = known;
  if (known.kind === 'intervention') return { kind: 'intervention', path: known.intervention.id, ...interventionFacts(known.intervention, scenario), values };
  if (known.kind === 'knob')
    return {
      kind: 'knob',
      path: known.knob.name,
      unit: known.unit,
      min: known.knob.min,
      max: known.knob.max,
      says: known.knob.label,
      sets: known.knob.sets,
      values,
    };
  const { path, group, name, parameter } = known.settable;
  const { says, source, baseline, atStart = false } = parameter;
  const interventions = scenario === undefined ? [] : interventionsOn(values, scenario).map((item) => interventionFacts(item, scenario));
  const range =
    parameter.kind === 'number'
      ? { unit: parameter.unit, min: parameter.min, max: parameter.max, integer: parameter.integer === true }
      : { options: parameter.options };
  return { kind: 'parameter', path, group, name, says, ...range, baseline, source, atStart, values, interventions };
}

function parameterLines({ settable, values }: Extract<Known, { readonly kind: 'parameter' }>, scenario: Scenario | undefined, look: Look): readonly string[] {
  const { path, parameter } = settable;
  const range =
    parameter.kind === 'number'
      ? `${writeRange(parameter.min, parameter.max, parameter.unit)}${parameter.integer === true ? ', a whole number' : ''}`
      : parameter.options.join(', ');
  const baseline = parameter.kind === 'number' ? writeQuantity(parameter.baseline, parameter.unit) : parameter.baseline;
  const unit = parameter.kind === 'number' ? parameter.unit : undefined;
  const rows: readonly (readonly [string, string])[] = [
    ...(unit === undefined ? [] : [['unit', unit] as const]),
    [parameter.kind === 'number' ? 'range' : 'choices', range],
    ['baseline', baseline],
    ['source', parameter.source],
    ...(parameter.atStart === true ? [['fixed', 'at the start: no intervention can change it'] as const] : []),
  ];
  return [
    look.paint.bold(printable(path)),
    ...wrap(printable(parameter.says), look.width),
    '',
    ...rowLines(rows, look),
    ...valueLines(values, unit, scenario, look),
    ...(scenario === undefined ? [] : interventionsOn(values, scenario).flatMap((item) => changedBy(item, scenario, look))),
  ];
}

function interventionFacts(item: Intervention, scenario: Scenario | undefined): object {
  return { ...item, when: scenario === undefined ? null : whenText(item, scenario.firstQuarter) };
}

function changedBy({ name, ...item }: Intervention, { firstQuarter }: Scenario, look: Look): readonly string[] {
  return wrap(printable(`changed by ${name}, ${whenText({ name, ...item }, firstQuarter)}`), look.width - 2).map((text) => `  ${text}`);
}

function interventionLines(
  { intervention, values }: Extract<Known, { readonly kind: 'intervention' }>,
  scenario: Scenario | undefined,
  look: Look,
): readonly string[] {
  const { name, id, says } = intervention;
  const rows: readonly (readonly [string, string])[] = [
    ['when', whenText(intervention, scenario?.firstQuarter ?? '')],
    ...changeTexts(intervention).map((text, i) => [i === 0 ? 'changes' : '', text] as const),
  ];
  const title = `${name === id ? name : `${name} (${id})`}, an intervention${scenario === undefined ? '' : ` of ${scenario.name}`}`;
  return [
    look.paint.bold(printable(title)),
    ...(says === '' ? [] : wrap(printable(says), look.width)),
    '',
    ...rowLines(rows, look),
    ...valueLines(values, undefined, scenario, look),
  ];
}

function knobLines({ knob, unit, values }: Extract<Known, { readonly kind: 'knob' }>, scenario: Scenario | undefined, look: Look): readonly string[] {
  const rows: readonly (readonly [string, string])[] = [
    ['unit', unit],
    ['range', writeRange(knob.min, knob.max, unit)],
    ['sets', knob.sets.join(', ')],
    ['try', `overbuild run ${scenario?.name ?? 'SCENARIO'} --set ${knob.name}=${knob.max}`],
  ];
  const title = `${knob.name}${scenario === undefined ? '' : `, a knob of ${scenario.name}`}`;
  return [
    look.paint.bold(printable(title)),
    ...wrap(printable(knob.label), look.width),
    '',
    ...rowLines(rows, look),
    ...valueLines(values, unit, scenario, look),
  ];
}

function rowLines(rows: readonly (readonly [string, string])[], look: Look): readonly string[] {
  return rows.flatMap(([name, text]) => wrap(printable(text), look.width - 10).map((line, i) => `${look.paint.dim((i === 0 ? name : '').padEnd(10))}${line}`));
}

function valueLines(values: readonly ValueAt[], unit: UnitName | undefined, scenario: Scenario | undefined, look: Look): readonly string[] {
  if (scenario === undefined || values.length === 0) return [];
  const written = (value: number | string): string => (typeof value === 'number' && unit !== undefined ? writeQuantity(value, unit) : String(value));
  const told = values.slice(0, MOST_VALUES).map(({ path, value, source }) => `  ${path} = ${written(value)}${source === undefined ? '' : `  (${source})`}`);
  const rest = values.length > MOST_VALUES ? [`  and ${values.length - MOST_VALUES} more`] : [];
  return ['', look.paint.dim(printable(`in ${scenario.name}`)), ...[...told, ...rest].map(printable)];
}
