// How a number with its unit is written and read: `8 quarters`, `20 B USD`, `35 %`, `0.6 GW`, `10x`.
import { MAGNITUDES, UNITS, type UnitName } from '../schema/units.ts';
import { nearest } from './nearest.ts';
import { printable } from './place.ts';

export type Quantity = { readonly value: number; readonly problem?: undefined } | { readonly value?: undefined; readonly problem: string };

const LONGEST = 80;
const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+))(?:[eE]([+-]?\d{1,4}))?/;

/** The number in canonical units, exact to the last bit that the decimal has, or what is wrong with the text. */
export function readQuantity(text: string, unit: UnitName): Quantity {
  const trimmed = text.trim();
  if (trimmed === '') return { problem: 'nothing is written here' };
  // "$20 B" is how people write it.
  const written = trimmed.startsWith('$') ? `${trimmed.slice(1).trim()} $` : trimmed;
  const match = written.length <= LONGEST ? NUMBER.exec(written) : null;
  if (match === null) return { problem: `${quoted(trimmed)} is not a number` };
  const rest = written.slice(match[0].length);
  const words = rest
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/');
  if (/^[\d_,.']/.test(words)) return { problem: `${quoted(trimmed)} is not a number: write digits without separators` };
  const factors = factorsOf(words, unit);
  if (factors === undefined) return { problem: `${quoted(trimmed)} is in a unit that does not fit` };
  const value = scaled(match[1] ?? '', Number(match[2] ?? 0), factors);
  return Number.isFinite(value) ? { value } : { problem: `${quoted(trimmed)} is not a finite number` };
}

/** A value in canonical units as a person would write it; reads back as the same number. */
export function writeQuantity(value: number, unit: UnitName): string {
  const word = wordOf(unit);
  if (word === '') return String(value);
  if (unit === 'share/quarter') return writePercent(value, unit) ?? `${value}${word}`;
  const table: Readonly<Record<string, number>> = UNITS[unit];
  if (Math.abs(value) === 1 && word.endsWith('s') && lookUp(table, word.slice(0, -1)) === 1) return `${value} ${word.slice(0, -1)}`;
  return word === 'x' || word.startsWith('/') || word.startsWith('%') ? `${value}${word}` : `${value} ${word}`;
}

/** `5 %/quarter`; undefined where the unit is no share, or where it would not read back as the same number. */
export function writePercent(value: number, unit: UnitName): string | undefined {
  const word = PERCENT[unit];
  // The decimal point moves in the text, so that 0.07 is 7 and not 7.000000000000001.
  const text = `${Number(`${value}e2`)} ${word}`;
  return word !== undefined && readQuantity(text, unit).value === value ? text : undefined;
}

/** The number of a text whose unit does not fit: in the spelling that comes nearest, or taken to be in this unit. */
export function sameInUnit(text: string, unit: UnitName): { readonly value: number; readonly text: string } | undefined {
  const match = NUMBER.exec(text.trim().replace(/^\$/, ''));
  if (match === null || text.trim().length > LONGEST) return undefined;
  const rest = text.trim().slice(match[0].length).trim();
  const isPercent = rest.startsWith('%') && PERCENT[unit] !== undefined;
  if (!isPercent && !/^[A-Za-z]/.test(rest)) return undefined;
  const spelling = nearest(
    rest,
    Object.keys(UNITS[unit]).filter((known) => known !== ''),
  );
  const meant = spelling === undefined ? '' : `${match[0]} ${spelling}`;
  const read = readQuantity(meant, unit).value;
  if (read !== undefined) return { value: read, text: meant };
  if (lookUp(MAGNITUDES, /^[A-Za-z]*/.exec(rest)?.[0] ?? '') !== undefined) return undefined;
  const value = Number(`${match[1] ?? ''}e${Number(match[2] ?? 0) - (isPercent ? 2 : 0)}`);
  return Number.isFinite(value) ? { value, text: (isPercent ? writePercent(value, unit) : undefined) ?? writeQuantity(value, unit) } : undefined;
}

/** `1 to 40 quarters`. */
export function writeRange(min: number, max: number, unit: UnitName): string {
  const word = wordOf(unit);
  return `${readable(min)} to ${readable(max)}${word === '' ? '' : ` ${word}`}`;
}

/** `written in quarters, years or months`. */
export function acceptedUnits(unit: UnitName): string {
  const all = Object.keys(UNITS[unit]);
  // Plurals say it for both.
  const spelled = all.filter((spelling) => spelling !== '' && !all.includes(`${spelling}s`));
  if (spelled.length === 0) return 'write a plain number';
  const last = spelled.pop();
  return `write a plain number, or one in ${spelled.length === 0 ? last : `${spelled.join(', ')} or ${last}`}`;
}

/** `one of a, b, c`, cut short where there are many. */
export function oneOf(names: readonly string[]): string {
  const shown = names.slice(0, 12).join(', ');
  return `one of ${names.length > 12 ? `${shown} and ${names.length - 12} more` : shown}`;
}

/** Any text from a file as it may stand in a message. */
export function quoted(text: string): string {
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return `"${printable(short)}"`;
}

/** `1,000,000`, `0.01`, `1e15`. */
export function readable(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  if (Math.abs(value) >= 1e12 || !/^-?\d+$/.test(whole)) return (Number.isFinite(value) ? value.toExponential() : String(value)).replace('e+', 'e');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** Units in which per cent are written, and how. */
const PERCENT: Readonly<Partial<Record<UnitName, string>>> = { share: '%', 'share/year': '%/year', 'share/quarter': '%/quarter' };

/** A spelling that stands for the canonical unit itself; empty where a bare number says it best. */
function wordOf(unit: UnitName): string {
  return lookUp(UNITS[unit], unit) === 1 ? unit : (Object.entries(UNITS[unit]).find(([spelling, factor]) => spelling !== '' && factor === 1)?.[0] ?? '');
}

/** Factors behind the number, or undefined where the words are no unit of this kind. */
function factorsOf(words: string, unit: UnitName): readonly number[] | undefined {
  const table: Readonly<Record<string, number>> = UNITS[unit];
  const own = lookUp(table, words);
  if (own !== undefined) return [own];
  const first = /^([A-Za-z]+)\b ?(.*)$/.exec(words);
  const magnitude = lookUp(MAGNITUDES, first?.[1] ?? '');
  const unitFactor = lookUp(table, first?.[2] ?? '');
  return magnitude === undefined || unitFactor === undefined ? undefined : [magnitude, unitFactor];
}

function lookUp(table: Readonly<Record<string, number>>, word: string): number | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/**
 * Powers of ten move the decimal point before the text becomes a number, so that 35 % is 0.35 and not 0.35000000000000003.
 * A factor below one, such as a month in quarters, divides by its inverse for the same reason.
 */
function scaled(digits: string, exponent: number, factors: readonly number[]): number {
  const powers = factors.map((factor) => Number(factor.toExponential().split('e')[1]));
  const isPower = factors.map((factor, i) => Number(`1e${powers[i]}`) === factor);
  const shift = powers.reduce((sum, power, i) => (isPower[i] === true ? sum + power : sum), 0);
  let value = Number(`${digits}e${exponent + shift}`);
  for (const factor of factors.filter((_, i) => isPower[i] !== true)) {
    const inverse = Math.round(1 / factor);
    value = factor < 1 && Math.abs(1 / factor - inverse) < 1e-9 * inverse ? value / inverse : value * factor;
  }
  return value === 0 ? 0 : value;
}
