// The recorded sample of customers: the same for any split, and playable forwards as well as by jumps.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joined } from '../../src/replay/bytes.ts';
import { type CustomerMoves, PLACE_NOBODY, PLACE_WAITING, packCustomers, unpackCustomers } from '../../src/replay/customers.ts';
import { newPlayback } from '../../src/replay/playback.ts';
import { aMarket, marketSeries, movesOf, runIt } from '../helpers/market.ts';

const scenario = aMarket({
  classes: [{ segment: 'segment-0', initialAdopted: 0.3, contractQuarters: 3, imitationPerYear: 2 }],
  labs: [{ segments: { 'segment-0': { initialShare: 0.5 } } }, { segments: { 'segment-0': { initialShare: 0.3 } } }],
});
const size = { customers: 3_000, quarters: 30 };
const there = { customers: 3_000, labs: 2, classes: 1 };

async function recorded(records: number): Promise<CustomerMoves> {
  const outcome = await runIt(scenario, { ...size, records });
  return movesOf(outcome, there);
}

describe('the recorded customers', () => {
  it('are everybody where they fit, and their places add up to the market table', async () => {
    const outcome = await runIt(scenario, { ...size, records: 3_000 });
    const moves = movesOf(outcome, there);
    expect(Array.from(moves.ids)).toEqual(Array.from({ length: 3_000 }, (_, i) => i));
    const places = new Uint16Array(3_000);
    const playback = newPlayback(moves);
    const [unadopted, outside] = [marketSeries(outcome, 'unadopted'), marketSeries(outcome, 'outside')];
    expect(unadopted[0]).toBeGreaterThan(1_000);
    expect(outside[0]).toBeGreaterThan(10);
    for (let quarter = 0; quarter < 30; quarter++) {
      playback.placesAt(quarter, places);
      expect(places.filter((p) => p === PLACE_WAITING).length).toBe(unadopted[quarter]);
      expect(places.filter((p) => p === PLACE_NOBODY).length).toBe(outside[quarter]);
    }
  });

  it('are a keyed sample below the limit where they do not fit', async () => {
    const { ids } = await recorded(500);
    expect(ids.length).toBeGreaterThan(250);
    expect(ids.length).toBeLessThanOrEqual(500);
  });

  it('survive packing, and a jump to any quarter equals playing up to it', async () => {
    const moves = await recorded(3_000);
    const { recording } = await runIt(scenario, { ...size, records: 3_000 });
    expect(packCustomers(moves)).toEqual(recording.moves);
    const playback = newPlayback(moves);
    const played = moves.first.slice();
    const inOrder = [
      played.slice(),
      ...moves.quarters.map((q) => {
        q.at.forEach((at, i) => {
          played[at] = q.places[i] ?? 0;
        });
        return played.slice();
      }),
    ];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 29 }), (quarter) => {
        const out = new Uint16Array(3_000);
        playback.placesAt(quarter, out);
        expect(out).toEqual(inOrder[quarter]);
      }),
      { numRuns: 200 },
    );
  });

  it('are refused where a byte is missing, too many, or out of range', async () => {
    const bytes = joined(packCustomers(await recorded(500)));
    const limits = { customers: 3_000, quarters: 30, labs: 2, classes: 1 };
    for (let length = 0; length < bytes.length; length += 7) expect(unpackCustomers(bytes.subarray(0, length), limits)).toBeUndefined();
    expect(unpackCustomers(Uint8Array.of(...bytes, 0), limits)).toBeUndefined();
    expect(unpackCustomers(bytes, { ...limits, labs: 1 })).toBeUndefined();
    expect(unpackCustomers(bytes, { ...limits, customers: 100 })).toBeUndefined();
    expect(unpackCustomers(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x0f), limits)).toBeUndefined();
  });
});
