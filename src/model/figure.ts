// One value of a parameter, checked: its unit, its range, and what to write instead where it is wrong.
import type { ChoiceParameter, NumberParameter, Parameter } from '../schema/types.ts';
import { nearest } from './nearest.ts';
import { acceptedUnits, quoted, readable, readQuantity, sameInUnit, writePercent, writeQuantity, writeRange } from './quantity.ts';
import { RUN_PARAMETERS } from './run-parameters.ts';

/** A value in canonical units, or what is wrong with it. */
export type Checked<T> =
  | { readonly value: T; readonly message?: undefined }
  | { readonly value?: undefined; readonly message: string; readonly suggestion: string; readonly tooLarge?: true };

/** A parameter whose least value means something special, such as for good: too little was hardly meant to be that. */
export interface MeantParameter extends NumberParameter {
  readonly leastMeant?: number;
}

/** `input` is what a scalar of a file holds, or anything that stands in its place. */
export function checkFigure(input: unknown, parameter: Parameter): Checked<number | string> {
  return parameter.kind === 'number' ? checkNumber(input, parameter) : checkChoice(input, parameter);
}

export function checkNumber(input: unknown, parameter: NumberParameter): Checked<number> {
  const { unit, min, max, baseline, leastMeant = min }: MeantParameter = parameter;
  const refuse = (what: string, instead = baseline): { message: string; suggestion: string } => ({
    message: `${what}: expected ${expectation(parameter)}`,
    suggestion: writeQuantity(instead, unit),
  });
  const turned = unit === 'switch' ? stateOf(input) : undefined;
  const isWord = typeof input !== 'number' && (typeof input !== 'string' || readQuantity(input, unit).value === undefined);
  if (turned !== undefined && isWord)
    return refuse(typeof input === 'string' ? `${quoted(input)} is not a number` : whatIs(input), turned === 'on' ? max : min);
  if (typeof input !== 'number' && typeof input !== 'string') return refuse(whatIs(input));
  const read = typeof input === 'string' ? readQuantity(input, unit) : { value: input };
  if (read.value === undefined) {
    const same = typeof input === 'string' ? sameInUnit(input, unit) : undefined;
    const isLegal = same !== undefined && same.value >= min && same.value <= max && (parameter.integer !== true || Number.isInteger(same.value));
    return isLegal ? { ...refuse(read.problem), suggestion: same.text } : refuse(read.problem);
  }
  if (!Number.isFinite(read.value)) return refuse(`${read.value} is not a finite number`);
  const value = read.value || 0;
  if (parameter.integer === true && !Number.isInteger(value)) {
    const near = Math.min(max, Math.max(leastMeant, Math.round(value)));
    return refuse(`${written(input)} is ${readable(value)} ${unit}, not a whole number`, near);
  }
  if (value < min) return refuse(`${written(input)} is below the range`, leastMeant);
  if (value <= max) return { value };
  const tooHigh = refuse(`${written(input)} is above the range`, max);
  // A bare 5 where a share belongs was meant as per cent.
  const percent = value >= 2 && !written(input).includes('%') && value / 100 >= min && value / 100 <= max ? writePercent(value / 100, unit) : undefined;
  if (percent !== undefined) return { ...tooHigh, suggestion: percent };
  const isSizeOfRun = Object.values(RUN_PARAMETERS).some((p) => p === parameter);
  return isSizeOfRun ? { ...tooHigh, tooLarge: true } : tooHigh;
}

/** `1 to 40 quarters, a whole number (write a plain number, or one in quarters, years or months)`. */
export function expectation(parameter: Parameter): string {
  if (parameter.kind === 'choice') return `one of ${parameter.options.join(', ')}`;
  const whole = parameter.integer === true ? ', a whole number' : '';
  return `${writeRange(parameter.min, parameter.max, parameter.unit)}${whole} (${acceptedUnits(parameter.unit)})`;
}

/** What stands where something else was expected, in words. */
export function whatIs(input: unknown): string {
  if (input === null || input === undefined) return 'nothing is written here';
  if (Array.isArray(input)) return 'this is a list';
  if (typeof input === 'object') return 'this is a map';
  return typeof input === 'string' ? `${quoted(input)} is text` : `this is ${String(input)}`;
}

function checkChoice(input: unknown, parameter: ChoiceParameter): Checked<string> {
  const isSwitch = parameter.options.includes('on');
  const choice = isSwitch && typeof input === 'boolean' ? (input ? 'on' : 'off') : input;
  if (typeof choice === 'string' && parameter.options.includes(choice)) return { value: choice };
  const what = typeof choice === 'string' && choice.trim() !== '' ? `${quoted(choice)} is none of the choices` : whatIs(choice === '' ? null : choice);
  const state = isSwitch ? stateOf(choice) : undefined;
  const near = state ?? (typeof choice === 'string' ? nearest(choice, parameter.options) : undefined);
  return { message: `${what}: expected ${expectation(parameter)}`, suggestion: near ?? parameter.baseline };
}

/** What a word that people turn things with says: `no` is `off`. */
function stateOf(input: unknown): 'on' | 'off' | undefined {
  if (typeof input === 'object') return undefined;
  const word = String(input).trim().toLowerCase();
  if (['off', 'false', 'no', 'n', '0', 'none', 'never', 'disabled', 'disable'].includes(word)) return 'off';
  return ['on', 'true', 'yes', 'y', '1', 'enabled', 'enable'].includes(word) ? 'on' : undefined;
}

function written(input: string | number): string {
  return typeof input === 'string' ? quoted(input.trim()) : readable(input);
}
