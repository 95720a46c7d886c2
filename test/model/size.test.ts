import { describe, expect, it } from 'vitest';
import { checkSize, sizeOf } from '../../src/model/size.ts';
import { MAX_CUSTOMERS, MAX_QUARTERS } from '../../src/schema/limits.ts';
import { DUOPOLY, loaded } from './markets.ts';

const scenario = loaded(DUOPOLY);

describe('the size of a run', () => {
  it('grows with customers, quarters and labs', () => {
    const small = sizeOf(scenario, { customers: 1_000, quarters: 8 });
    const core = (of: typeof scenario, customers: number): number => sizeOf(of, { customers, quarters: 8 }).core;
    // Up to 200,000 everybody is recorded as well, at 32 bytes each.
    expect(core(scenario, 2_000) - small.core).toBe(10_000 + 32_000);
    expect(core(scenario, 301_000) - core(scenario, 300_000)).toBe(10_000);
    const second = { ...scenario, submodels: { ...scenario.submodels, secondLab: 'on' as const } };
    expect(core(second, 301_000) - core(second, 300_000)).toBe(12_000);
    expect(sizeOf(scenario, { customers: 1_000, quarters: 16 }).recording).toBe(2 * small.recording);
    expect(sizeOf({ ...scenario, labs: [...scenario.labs, ...scenario.labs] }, { customers: 1_000, quarters: 8 }).core).toBeGreaterThan(small.core);
  });

  it('fits up to every limit', () => {
    expect(checkSize(scenario, { customers: MAX_CUSTOMERS, quarters: MAX_QUARTERS })).toBeUndefined();
    expect(checkSize(scenario, { customers: 1, quarters: 1 })).toBeUndefined();
  });

  it('is refused beyond the limits with a sentence that says what would fit', () => {
    expect(checkSize(scenario, { customers: 1e12, quarters: 8 })?.message).toBe('1e12 customers cannot be run: expected a whole number from 1 to 100,000,000');
    expect(checkSize(scenario, { customers: 100, quarters: 1_000_000 })?.message).toContain('from 1 to 2,000');
    expect(
      checkSize({ ...scenario, labs: Array.from({ length: 1_000 }, () => scenario.labs[0] as never) }, { customers: 100, quarters: 8 })?.message,
    ).toContain('1,000 labs');
    for (const wrong of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(checkSize(scenario, { customers: wrong, quarters: 8 })).toBeDefined();
      expect(checkSize(scenario, { customers: 8, quarters: wrong })).toBeDefined();
    }
  });

  it('names the customers that would fit in the memory at hand, and they do', () => {
    const memory = 64 * 1_048_576;
    const refusal = checkSize(scenario, { customers: 50_000_000, quarters: 40 }, memory)?.message ?? '';
    const fitting = Number(/([\d,]+) customers would fit/.exec(refusal)?.[1]?.replaceAll(',', ''));
    expect(checkSize(scenario, { customers: fitting, quarters: 40 }, memory)).toBeUndefined();
    expect(checkSize(scenario, { customers: fitting + 1, quarters: 40 }, memory)).toBeDefined();
    expect(checkSize(scenario, { customers: 1, quarters: 2_000 }, 1_000)?.message).toContain('fewer quarters');
  });
});
