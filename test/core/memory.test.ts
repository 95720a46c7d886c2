// Memory: what a run takes is known before it starts.
import { expect, it } from 'vitest';
import { sizeOf } from '../../src/model/size.ts';
import { MAX_RECORDED_CUSTOMERS } from '../../src/schema/limits.ts';
import { aMarket, startIt } from '../helpers/market.ts';

for (const [labs, customers] of [
  [2, 10],
  [2, 3_000_000],
  [255, 100_000],
] as const)
  it(`the estimate for ${labs} labs and ${customers} customers covers what the core takes, and not by much`, async () => {
    const scenario = aMarket({ labs: Array.from({ length: labs }, () => ({})), classes: [{ segment: 'segment-0', contractQuarters: 16 }] });
    const instance = await startIt(scenario, { customers, records: MAX_RECORDED_CUSTOMERS });
    const taken = instance.i64('run', 'customers').buffer.byteLength;
    const { core } = sizeOf(scenario, { customers, quarters: 1 });
    expect(taken).toBeLessThanOrEqual(core + 65_536);
    expect(core).toBeLessThan(taken + 4_000_000);
  });
