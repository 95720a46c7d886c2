import { describe, expect, test } from 'vitest';
import { dotOf, flown, home, positionOf } from '../../web/layout/dots.ts';
import { HOME_BYTES, newInstances, PAIR_BYTES, type Sinks } from '../../web/scene/instances.ts';
import { dotWeights, newPlaces, sample, slotOf } from '../../web/state/places.ts';
import { wanderers } from './fixtures.ts';

/** A stand-in for the graphics card: it only counts. */
function counter() {
  const uploads = { homes: 0, pairs: 0, lookup: 0, calls: 0 };
  const sinks: Sinks = {
    homes: (bytes) => {
      uploads.homes += bytes.byteLength;
      uploads.calls++;
    },
    pairs: (slots) => {
      uploads.pairs += slots.byteLength;
      uploads.calls++;
    },
    lookup: (texels) => {
      uploads.lookup += texels.byteLength;
      uploads.calls++;
    },
  };
  return { uploads, sinks };
}

describe('where customers stand', () => {
  const [quarters, labs] = [60, 5];
  const moves = wanderers(2_000, { quarters, labs, moving: 0.05 });

  test('a thousand seeks at random show what playing from the start shows', () => {
    const inOrder = newPlaces(moves, labs, 1_500);
    const expected = Array.from({ length: quarters }, (_, q) => {
      const pairs = new Uint16Array(3_000);
      inOrder.write(q, pairs);
      return pairs;
    });
    const jumping = newPlaces(moves, labs, 1_500);
    const pairs = new Uint16Array(3_000);
    let state = 12_345;
    for (let i = 0; i < 1_000; i++) {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      const quarter = (state >>> 8) % quarters;
      jumping.write(quarter, pairs);
      expect(pairs, `seek ${i} to quarter ${quarter}`).toEqual(expected[quarter]);
    }
  });

  test('a dot comes from where it stood at the end of the quarter before', () => {
    const places = newPlaces(moves, labs, 2_000);
    const [before, now] = [new Uint16Array(4_000), new Uint16Array(4_000)];
    for (let q = 1; q < quarters; q++) {
      places.write(q - 1, before);
      places.write(q, now);
      for (let i = 0; i < 2_000; i++) expect(now[2 * i]).toBe(before[2 * i + 1]);
    }
  });

  test('nobody comes from elsewhere in quarter 0', () => {
    const pairs = new Uint16Array(4_000);
    newPlaces(moves, labs, 2_000).write(0, pairs);
    for (let i = 0; i < 2_000; i++) expect(pairs[2 * i]).toBe(pairs[2 * i + 1]);
  });

  test('those who are not in the market yet have the slot after the last lab, even with 255 labs', () => {
    expect([slotOf(0, 255), slotOf(255, 255), slotOf(0xffff, 255)]).toEqual([0, 255, 256]);
  });
});

describe('the sample', () => {
  test('is everybody where there is room, and else an even part of every class', () => {
    expect(Array.from(sample(5, 10))).toEqual([0, 1, 2, 3, 4]);
    const drawn = sample(1_000_000, 50_000);
    expect(new Set(drawn).size).toBe(50_000);
    // Classes are stretches of ids: any stretch keeps its twentieth.
    for (const [from, to] of [
      [0, 100_000],
      [100_000, 110_000],
      [700_000, 1_000_000],
    ] as const)
      expect(Math.abs(drawn.filter((i) => i >= from && i < to).length - (to - from) / 20)).toBeLessThanOrEqual(1);
  });

  test('says how many real customers a dot stands for, by segment', () => {
    const moves = { ...wanderers(300, { quarters: 1, labs: 1, moving: 0 }), classes: Uint8Array.from({ length: 300 }, (_, i) => (i < 100 ? 0 : 1)) };
    const scenario = {
      classes: [{ segment: 'a' }, { segment: 'b' }],
      segments: [
        { id: 'a', realCustomers: 5_000 },
        { id: 'b', realCustomers: 1e6 },
        { id: 'c', realCustomers: 7 },
      ],
    };
    expect(dotWeights(moves, sample(300, 30), scenario)).toEqual([500, 50_000, Number.NaN]);
  });
});

describe('bytes to the graphics card', () => {
  for (const count of [100_000, 1_000_000])
    test(`${count} dots: eight bytes each once, four at a quarter, none in between`, () => {
      const moves = wanderers(count, { quarters: 3, labs: 6, moving: 0.03 });
      const { uploads, sinks } = counter();
      const instances = newInstances(moves, newPlaces(moves, 6, count), [true], sinks);
      expect(uploads).toEqual({ homes: HOME_BYTES * count, pairs: 0, lookup: 0, calls: 1 });
      const disc = { x: 0, y: 0, innerSquared: 0, outerSquared: 1 };
      const discs = Array.from({ length: 8 }, () => disc);
      for (const quarter of [0, 1, 2]) {
        const before = uploads.calls;
        instances.show(quarter);
        instances.place(
          discs,
          discs,
          discs.map(() => [1, 1, 1] as const),
        );
        expect(uploads.calls - before).toBe(2);
        // A hundred frames within the quarter ask for it again and again.
        for (let frame = 0; frame < 100; frame++) instances.show(quarter);
        expect(uploads.calls - before).toBe(2);
      }
      expect(uploads.pairs).toBe(3 * PAIR_BYTES * count);
      expect(uploads.lookup).toBe(3 * 8 * 3 * 16);
    });
});

describe('flights', () => {
  const here = { x: 100, y: 100, innerSquared: 0, outerSquared: 400 };
  const there = { x: 500, y: 400, innerSquared: 0, outerSquared: 900 };

  test('a dot keeps its place in its disc, and every place lies inside', () => {
    for (let id = 0; id < 2_000; id++) {
      const dot = dotOf(id);
      expect(home(here, dot)).toEqual(home(here, dotOf(id)));
      expect(Math.hypot(home(here, dot).x - 100, home(here, dot).y - 100)).toBeLessThanOrEqual(20.0001);
    }
  });

  test('places fill the disc evenly: half of the dots in half of the area', () => {
    const inside = Array.from({ length: 20_000 }, (_, id) => dotOf(id * 7)).filter((dot) => dot.out < 0.5).length;
    expect(Math.abs(inside - 10_000)).toBeLessThan(350);
  });

  test('a switcher starts at home, ends at its new home, and all have landed at the end', () => {
    for (let id = 0; id < 500; id++) {
      const dot = dotOf(id);
      expect(positionOf(dot, here, there, false, 0)).toEqual(home(here, dot));
      expect(positionOf(dot, here, there, false, 1)).toEqual(home(there, dot));
    }
  });

  test('there and back are two different arcs, and departures are spread over the quarter', () => {
    const dot = { out: 0, turn: 0, delay: 0 };
    // Halfway, both lie on the line across the middle of the chord, on either side of it, equally far.
    const [out, back] = [positionOf(dot, here, there, false, 0.225), positionOf(dot, there, here, false, 0.225)];
    expect([out.x, out.y].map((v) => Math.round(v * 10) / 10)).toEqual([267, 294]);
    expect([back.x, back.y].map((v) => Math.round(v * 10) / 10)).toEqual([333, 206]);
    const inFlight = [0.1, 0.3, 0.5, 0.7, 0.9].map(
      (phase) => Array.from({ length: 500 }, (_, id) => flown(dotOf(id), phase)).filter((s) => s > 0 && s < 1).length,
    );
    for (const n of inFlight) expect(n).toBeGreaterThan(40);
  });
});
