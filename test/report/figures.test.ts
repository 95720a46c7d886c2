// Checks how figures are written for a person.
import { describe, expect, it } from 'vitest';
import { bytes, compact, duration, percent, plain, usd } from '../../src/report/figures.ts';

describe('figures', () => {
  it('writes money with three digits and the currency', () => {
    expect(usd(2_030_000_000_000n)).toBe('20.3 B USD');
    expect(usd(123_456n)).toBe('1.23 k USD');
    expect(usd(0n)).toBe('0 USD');
    expect(usd(99n)).toBe('0.99 USD');
    expect(usd(-2_030_000_000_000n)).toBe('-20.3 B USD');
  });

  it('moves to the next magnitude instead of writing 1000', () => {
    expect(compact(999.4)).toBe('999');
    expect(compact(999_600)).toBe('1.00 M');
    expect(compact(999_400)).toBe('999 k');
    expect(compact(1_000)).toBe('1.00 k');
  });

  it('has a word for the largest sum a 64-bit account can hold', () => {
    expect(usd(9_223_372_036_854_775_807n)).toBe('92,234 T USD');
  });

  it('does not call a small share nothing', () => {
    expect(percent(0)).toBe('0 %');
    expect(percent(0.0001)).toBe('<0.1 %');
    expect(percent(0.034)).toBe('3.4 %');
    expect(percent(0.0996)).toBe('10 %');
    expect(percent(1)).toBe('100 %');
    expect(percent(Number.NaN)).toBe('-');
  });

  it('writes a parameter in digits where they can be read, as a power where not', () => {
    expect(plain(0.25)).toBe('0.25');
    expect(plain(1_000_000)).toBe('1,000,000');
    expect(plain(3.5e12)).toBe('3.5e12');
    expect(plain(0)).toBe('0');
  });

  it('writes time and size in the unit that fits', () => {
    expect(duration(0.44)).toBe('0.4 s');
    expect(duration(185)).toBe('3 min 05 s');
    expect(bytes(3_400_000)).toBe('3.40 MB');
    expect(bytes(12)).toBe('12 B');
  });
});
