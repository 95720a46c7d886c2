// What an intervention is: when it happens, and which values it changes in which way.
import { CHANGES } from '../schema/codes.ts';
import { MAX_INTERVENTION_VALUES, MAX_QUARTERS } from '../schema/limits.ts';
import type { Parameter } from '../schema/types.ts';
import { nearestQuarter, parseQuarter, quarterIndex, quarterLabel } from './calendar.ts';
import { checkFigure, type MeantParameter, whatIs } from './figure.ts';
import { nearest } from './nearest.ts';
import { findSettable, findTargets, type Ids, type PathProblem, type Settable, type Target } from './paths.ts';
import { quoted, readable, writeQuantity } from './quantity.ts';
import type { Intervention, Scenario } from './scenario.ts';

/** How a value changes: what it is set to, multiplied by, or shifted by. */
export type Mode = (typeof CHANGES)[number]['name'];
export const MODES: readonly Mode[] = CHANGES.map((change) => change.name);

/** One value that an intervention changes. */
export interface Change {
  readonly mode: Mode;
  readonly target: Target;
  /** In the canonical unit of the parameter; a factor where it scales; the name of a choice. */
  readonly by: number | string;
}

/** The figures of an intervention itself, described like any other parameter. */
export const INTERVENTION_PARAMETERS = {
  hazard: {
    kind: 'number',
    unit: 'share/quarter',
    baseline: 0,
    min: 0,
    max: 1,
    tune: 'linear',
    says: 'Chance that it happens in a quarter from `from` until `until`, where it has no date.',
    source: 'no baseline: a date or a hazard must be stated',
  },
  lasts: {
    kind: 'number',
    unit: 'quarters',
    baseline: 0,
    min: 0,
    max: MAX_QUARTERS,
    leastMeant: 1,
    integer: true,
    tune: 'linear',
    says: 'Quarters after which the old values come back; 0 means never.',
    source: 'for good unless a scenario says otherwise',
  },
} as const satisfies Readonly<Record<string, MeantParameter>>;

/** Beyond the longest run: a hazard that has no last quarter. */
const NEVER_ENDING = MAX_QUARTERS;

/** Quarter of a run for `2026-Q1` or a whole number of quarters since the start; undefined stands for nothing stated. */
export function readQuarter(
  input: unknown,
  firstQuarter: string,
): { readonly quarter: number; readonly problem?: undefined } | { readonly problem: string; readonly suggestion: string } {
  const example = quarterLabel(firstQuarter, 8);
  const expectation = `expected a calendar quarter such as ${example}, or a whole number of quarters since ${firstQuarter}`;
  const label = typeof input === 'string' ? parseQuarter(input) : undefined;
  const quarter = label === undefined || typeof input !== 'string' ? input : quarterIndex(firstQuarter, input);
  if (typeof quarter !== 'number' || !Number.isInteger(quarter))
    return { problem: `${whyNoQuarter(input)}: ${expectation}`, suggestion: quarterMeant(input, firstQuarter) ?? example };
  if (quarter < 0) return { problem: `${written(input)} lies before the first quarter: ${expectation}`, suggestion: firstQuarter };
  return quarter < MAX_QUARTERS
    ? { quarter: quarter || 0 }
    : {
        problem: `${written(input)} lies beyond the longest run of ${readable(MAX_QUARTERS)} quarters: ${expectation}`,
        suggestion: quarterMeant(String(input), firstQuarter) ?? example,
      };
}

function whyNoQuarter(input: unknown): string {
  if (typeof input === 'number') return `${input} is not a whole number`;
  if (typeof input !== 'string') return whatIs(input);
  return /q\s*\d+/i.test(input) && nearestQuarter(input) !== input.trim() && !/q\s*[1-4]\s*$/i.test(input)
    ? `${quoted(input)} is no calendar quarter, of which a year has four`
    : `${quoted(input)} is no calendar quarter`;
}

/** The quarter that a text or a fraction comes nearest to, where a run has it. */
function quarterMeant(input: unknown, firstQuarter: string): string | undefined {
  const number = typeof input === 'string' && /^\s*\d{1,4}\.\d+\s*$/.test(input) ? Number(input) : input;
  if (typeof number === 'number') return number >= 0 && number < MAX_QUARTERS - 1 ? String(Math.round(number)) : undefined;
  const label = typeof number === 'string' ? nearestQuarter(number) : undefined;
  const quarter = label === undefined ? undefined : quarterIndex(firstQuarter, label);
  if (quarter === undefined || quarter >= MAX_QUARTERS) return undefined;
  return quarter < 0 ? firstQuarter : label;
}

/** The quarters of a hazard that states no first or last one. */
export const ANY_QUARTER = { firstQuarter: 0, lastQuarter: NEVER_ENDING } as const;

const KEYS: readonly string[] = ['id', 'remove', 'name', 'says', 'quarter', 'hazard', 'from', 'until', 'lasts', 'repeats', ...MODES];
/** Words that people use for keys. */
const SYNONYMS: Readonly<Record<string, string>> = {
  multiply: 'scale',
  times: 'scale',
  factor: 'scale',
  add: 'shift',
  plus: 'shift',
  change: 'set',
  sets: 'set',
  when: 'quarter',
  date: 'quarter',
  chance: 'hazard',
  probability: 'hazard',
  duration: 'lasts',
  description: 'says',
};

export function isInterventionKey(key: string): boolean {
  return KEYS.includes(key);
}

/** The key of an intervention that was meant by one that does not exist. */
export function keyMeant(key: string): string | undefined {
  const word = key.toLowerCase();
  return Object.hasOwn(SYNONYMS, word) ? SYNONYMS[word] : nearest(key, KEYS);
}

/** The scalar of a value, whether or not it has a source. */
export function amountIn(input: unknown): unknown {
  return typeof input === 'object' && input !== null && 'value' in input ? input.value : input;
}

/** What the amount of a change is held against. A factor may be written as a share: 50 %. */
export function amountOf(mode: Mode, parameter: Parameter, input: unknown): Parameter {
  if (mode === 'set' || parameter.kind === 'choice') return parameter;
  const rest = { kind: 'number', tune: 'fixed', says: `By how much to ${mode} a value.`, source: 'none' } as const;
  if (mode === 'scale') return { ...rest, unit: typeof input === 'string' && input.includes('%') ? 'share' : 'factor', baseline: 1, min: 0, max: 1e12 };
  const span = parameter.max - parameter.min;
  return { ...rest, unit: parameter.unit, baseline: 0, min: -span, max: span, ...(parameter.integer === true ? { integer: true } : {}) };
}

/** Why no intervention can change this parameter in this way, or undefined where one can. */
export function whyFixed({ group, path, parameter }: Settable, mode: Mode): string | undefined {
  if (group === 'scenario') return `${path} is the length of the run, which no intervention can change`;
  if (parameter.atStart === true) return `${path} is laid out before the first quarter: no intervention can change it later`;
  if (parameter.kind === 'choice' && mode !== 'set') return `${path} is a choice among names: it can be set, not ${mode === 'scale' ? 'scaled' : 'shifted'}`;
  return undefined;
}

/** Every value that the intervention changes, by mode and then by path: the order in which they act. */
export function changesOf(intervention: Pick<Intervention, Mode>, ids: Ids): readonly Change[] | PathProblem {
  const changes: Change[] = [];
  for (const mode of MODES)
    for (const [path, by] of inOrder(intervention[mode])) {
      const targets = findTargets(path, ids);
      if ('message' in targets) return targets;
      changes.push(...targets.map((target) => ({ mode, target, by })));
      if (changes.length > MAX_INTERVENTION_VALUES) return changes;
    }
  return changes;
}

/** Whether every path, value and date of a scenario that comes from a stranger is one that a check would have let through. */
export function areSound({ interventions }: Pick<Scenario, 'interventions'>, ids: Ids): boolean {
  let values = 0;
  return interventions.every((item) => {
    const changes = changesOf(item, ids);
    if ('message' in changes) return false;
    values += changes.length;
    const isWhen = item.firstQuarter <= item.lastQuarter && (!item.repeats || item.lasts > 0);
    return isWhen && values <= MAX_INTERVENTION_VALUES && changes.every(isSound);
  });
}

function isSound({ mode, target: { settable }, by }: Change): boolean {
  const { value } = checkFigure(by, amountOf(mode, settable.parameter, by));
  return whyFixed(settable, mode) === undefined && value === by;
}

/** `2026-Q1, for 4 quarters`, `5 % a quarter from 2025-Q1 until 2028-Q4, for good`. */
export function whenText(item: Intervention, firstQuarter: string): string {
  const label = (quarter: number): string => quarterLabel(firstQuarter, quarter);
  const until = item.lastQuarter >= NEVER_ENDING ? ' on' : ` until ${label(item.lastQuarter)}`;
  const when = isDated(item) ? label(item.firstQuarter) : `${percent(item.chance)} % a quarter from ${label(item.firstQuarter)}${until}`;
  const lasts = item.lasts === 0 ? 'for good' : `for ${item.lasts} quarter${item.lasts === 1 ? '' : 's'}`;
  return `${when}, ${lasts}${item.repeats ? ', again and again' : ''}`;
}

/** `labs.*.leadQuarters × 1.5`, as a person would write it. */
export function changeTexts(item: Intervention): readonly string[] {
  return MODES.flatMap((mode) => inOrder(item[mode]).map(([path, by]) => `${path} ${amountText(mode, path, by)}`));
}

/** It happens in one quarter and surely. */
export function isDated({ chance, firstQuarter, lastQuarter }: Intervention): boolean {
  return chance === 1 && firstQuarter === lastQuarter;
}

function amountText(mode: Mode, path: string, by: number | string): string {
  const settable = findSettable(path);
  const unit = 'message' in settable || settable.parameter.kind === 'choice' ? undefined : settable.parameter.unit;
  if (typeof by === 'string' || unit === undefined) return `= ${by}`;
  if (mode === 'scale') return `× ${by}`;
  const amount = writeQuantity(mode === 'set' ? by : Math.abs(by), unit).replace('%/', '% a ');
  return mode === 'set' ? `= ${amount}` : `${by < 0 ? '−' : '+'} ${amount}`;
}

/** Canonical text sorts keys, so that their order in a file must mean nothing. `*` sorts before ids: an id overrides the star. */
function inOrder<T>(values: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}

function percent(chance: number): string {
  return readable(Math.round(chance * 1e6) / 1e4);
}

function written(input: unknown): string {
  return typeof input === 'string' ? quoted(input) : String(input);
}
