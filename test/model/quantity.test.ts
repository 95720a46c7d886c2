import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantity, writeQuantity } from '../../src/model/quantity.ts';
import { MAGNITUDES, UNITS, type UnitName } from '../../src/schema/units.ts';

const units = Object.keys(UNITS) as UnitName[];

describe('a number with a unit', () => {
  it.each<[string, UnitName, number]>([
    ['8 quarters', 'quarters', 8],
    ['2 years', 'quarters', 8],
    ['9 months', 'quarters', 3],
    ['1 months', 'years', 1 / 12],
    ['6', 'quarters', 6],
    ['20 B USD', 'USD', 20e9],
    ['20B USD', 'USD', 20e9],
    ['$20 B', 'USD', 20e9],
    ['1.1 billion', 'USD', 1.1e9],
    ['4.35 k', 'USD', 4350],
    ['120 k', 'customers', 120_000],
    ['120 k users', 'customers', 120_000],
    ['35 %', 'share', 0.35],
    ['35%', 'share', 0.35],
    ['7 ppm', 'share', 7e-6],
    ['0.35', 'share', 0.35],
    ['1.79 USD/hour', 'USD/unit-quarter', 1.79 * 2_190],
    ['1.79 USD / hour', 'USD/unit-quarter', 1.79 * 2_190],
    ['11 B USD/GW-year', 'USD/unit-quarter', 11e9 / 2_800_000],
    ['0.6 GW', 'units', 420_000],
    ['600 MW', 'units', 420_000],
    ['10x', 'factor/year', 10],
    ['2 k%/year', 'share/year', 20],
    ['10 x a year', 'factor/year', 10],
    ['7 % a year', 'share/year', 0.07],
    ['-2', 'utils', -2],
    ['+2', 'utils', 2],
    ['1e-3', 'share', 0.001],
    ['.5', 'share', 0.5],
    ['5.', 'quarters', 5],
    ['-0', 'share', 0],
    ['-0 %', 'share', 0],
  ])('%s in %s is %d', (text, unit, value) => {
    expect(readQuantity(text, unit)).toEqual({ value });
  });

  it.each<[string, UnitName]>([
    ['', 'share'],
    ['  ', 'share'],
    ['text', 'share'],
    ['NaN', 'share'],
    ['Infinity', 'share'],
    ['1e999', 'share'],
    ['1e99999', 'share'],
    ['8 USD', 'quarters'],
    ['8 m', 'quarters'],
    ['8 Quarters', 'quarters'],
    ['8 K', 'USD'],
    ['8 k k', 'USD'],
    ['1,000', 'USD'],
    ['1_000', 'USD'],
    ['1 000', 'USD'],
    ['1.2.3', 'USD'],
    ['0x10', 'USD'],
    ['--1', 'USD'],
    ['1e', 'USD'],
    ['8 quarters or so', 'quarters'],
    ['8 constructor', 'quarters'],
    ['8 __proto__', 'quarters'],
    ['1'.repeat(100), 'USD'],
  ])('%s in %s is refused with a reason', (text, unit) => {
    const { value, problem } = readQuantity(text, unit);
    expect(value).toBeUndefined();
    expect(problem).toMatch(/nothing|not|unit/);
  });

  it('may use every spelling of its unit, alone and behind every magnitude', () => {
    for (const unit of units)
      for (const [spelling, factor] of Object.entries<number>(UNITS[unit])) {
        expect(readQuantity(`3 ${spelling}`, unit).value, spelling).toBeCloseTo(3 * factor, 9);
        for (const [word, magnitude] of Object.entries(MAGNITUDES))
          expect((readQuantity(`3 ${word} ${spelling}`, unit).value ?? 0) / (3 * magnitude * factor), `${word} ${spelling}`).toBeCloseTo(1, 12);
      }
  });

  it('reads back what it wrote, to the last bit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.double({ noNaN: true, noDefaultInfinity: true }), (unit, value) => {
        expect(readQuantity(writeQuantity(value, unit), unit)).toEqual({ value: value || 0 });
      }),
    );
  });

  it('turns a decimal share of a hundred into the double nearest to it', () => {
    for (let percent = 0; percent <= 1_000; percent++) expect(readQuantity(`${percent / 10} %`, 'share').value).toBe(Number(`${percent}e-3`));
  });

  it('is never answered with an exception, whatever is written', () => {
    const part = fc.constantFrom('1', '0', '.', '-', '+', 'e', ' ', '%', '/', '$', 'k', 'B', 'USD', 'x', 'quarters', '\0', '\u2028', 'é', ',', '__proto__');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), fc.constantFrom(...units), (parts, unit) => {
        const { value, problem } = readQuantity(parts.join(''), unit);
        expect(problem === undefined).toBe(Number.isFinite(value));
      }),
      { numRuns: 1_000 },
    );
  });
});
