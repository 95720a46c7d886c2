// Owns reading a number from the command line: digits, `20k`, `1.5M`, `1e6`; nothing else is guessed at.
import { grouped } from '../report/figures.ts';
import { Failure } from './failure.ts';

export interface WholeRange {
  readonly flag: string;
  readonly min: number;
  readonly max: number;
  /** More than `max` is not a slip of the finger but a size that no machine here can hold. */
  readonly aboveIsBudget?: string;
}

const POWERS: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, b: 1e9 };

/** A whole number of the range. Errors: usage, or budget where the range says so. */
export function wholeNumber(text: string, range: WholeRange): number {
  const match = /^([+-]?(?:\d[\d_]*)(?:\.\d+)?(?:e\+?\d+)?)([kmb]?)$/i.exec(text.trim());
  const value = match === null ? Number.NaN : Number((match[1] ?? '').replaceAll('_', '')) * (POWERS[(match[2] ?? '').toLowerCase()] ?? 1);
  const wanted = `${range.flag} wants a whole number from ${grouped(range.min)} to ${grouped(range.max)}`;
  if (!Number.isInteger(value)) throw new Failure('usage', `${wanted}, and "${text}" is none`);
  if (value > range.max && range.aboveIsBudget !== undefined)
    throw new Failure('budget', `${range.flag} ${text} is more than ${range.aboveIsBudget}: at most ${grouped(range.max)}`);
  if (value < range.min || value > range.max) throw new Failure('usage', `${wanted}; ${text} is outside`);
  return value;
}
