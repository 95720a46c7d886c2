import { beforeAll, describe, expect, test } from 'vitest';
import { EVENTS } from '../../src/schema/codes.ts';
import { labAt, layOut, radius } from '../../web/layout/geometry.ts';
import { pictureOf, scalesOf } from '../../web/layout/picture.ts';
import { eventQuarter, kindsOf, MARKS, markOf } from '../../web/state/events.ts';
import { labMetrics, marketMetrics } from '../../web/state/metrics.ts';
import { at, openRun, type Run } from '../../web/state/run.ts';
import { squares } from '../../web/state/squares.ts';
import { fate, summary } from '../../web/state/words.ts';
import { compare, sentence } from '../../web/verify/compare.ts';
import { decoded, inputOf, openedRun, replayBytes, shipped } from './fixtures.ts';

const SIZES = [
  { width: 1_040, height: 430 },
  { width: 800, height: 540 },
  { width: 390, height: 362 },
];

describe('places of labs', () => {
  for (const size of SIZES)
    for (const n of [1, 2, 3, 6, 7, 14, 15, 40, 120, 255])
      test(`${n} labs on ${size.width} × ${size.height}: all inside, no two on top of each other, none in the pool`, () => {
        const crowds = { labs: Array.from({ length: n }, (_, j) => 100 + ((j * 37) % 900)), pool: 4_000 };
        const layout = layOut(size, crowds);
        expect(layout.scale).toBeGreaterThan(0);
        const pool = layout.scale * Math.sqrt(crowds.pool);
        layout.labs.forEach((place, j) => {
          const r = radius(layout, crowds.labs[j] ?? 0);
          expect(place.x - r >= 0 && place.x + r <= size.width && place.y - r >= 0 && place.y + r <= size.height, `lab ${j}`).toBe(true);
          expect(Math.hypot(place.x - layout.pool.x, place.y - layout.pool.y)).toBeGreaterThan(r + pool - 0.01);
          layout.labs.slice(0, j).forEach((other, k) => {
            const s = radius(layout, crowds.labs[k] ?? 0);
            expect(Math.hypot(place.x - other.x, place.y - other.y), `labs ${j} and ${k}`).toBeGreaterThan(r + s - 0.01);
          });
        });
      });

  test('a click on a disc finds its lab, a click beside all of them none', () => {
    const layout = layOut({ width: 1_000, height: 500 }, { labs: [100, 100, 100], pool: 100 });
    layout.labs.forEach((place, j) => {
      expect(labAt(layout, [20, 20, 20], place)).toBe(j);
    });
    expect(labAt(layout, [20, 20, 20], layout.pool)).toBe(-1);
  });
});

describe('a run of the frontier', () => {
  let run: Run;
  beforeAll(async () => {
    run = await openedRun(shipped('frontier-2023'), { customers: 4_000 });
  });

  test('area of a disc is its customers, on one scale for all labs and quarters', () => {
    const scales = scalesOf(run, { width: 1_040, height: 430 });
    for (const q of [10, 20, 31])
      pictureOf(run, scales, q).labs.forEach((lab, j) => {
        const customers = at(run.lab('customers'), q, j);
        if (lab.radius > 7) expect(lab.radius ** 2 / customers).toBeCloseTo(scales.layout.scale ** 2, 6);
      });
  });

  test('dots of a place and the customers of its lab agree in every quarter', () => {
    const { moves } = run;
    if (moves === undefined) throw new Error('no customers recorded');
    const places = moves.first.slice();
    for (let q = 0; q < run.quarters; q++) {
      const step = moves.quarters[q - 1];
      step?.at.forEach((position, i) => {
        places[position] = step.places[i] ?? 0;
      });
      const counts = run.scenario.labs.map((_, j) => places.filter((place) => place === j + 1).length);
      expect(counts, run.labels[q]).toEqual(run.scenario.labs.map((_, j) => at(run.lab('customers'), q, j)));
    }
  });

  test('every event has a mark that differs from the others without colour', () => {
    expect(new Set(MARKS.map((mark) => mark.glyph)).size).toBe(MARKS.length);
    expect(new Set(MARKS.map((mark) => mark.letter)).size).toBe(MARKS.length);
    for (const { mark } of kindsOf(run.events)) expect(MARKS).toContain(mark);
    expect(MARKS.map((mark) => mark.kind).sort()).toEqual(EVENTS.map((event) => event.name).sort());
    expect(markOf('supernova')).toMatchObject({ letter: 'S', word: 'supernova' });
  });

  test('the next event and the previous one are the nearest quarters with an event', () => {
    const quarters = [...new Set(run.events.map((event) => event.quarter))];
    for (let q = 0; q < run.quarters; q++) {
      expect(eventQuarter(run.events, q, 1)).toBe(quarters.find((it) => it > q));
      expect(eventQuarter(run.events, q, -1)).toBe(quarters.findLast((it) => it < q));
    }
  });

  test('every figure of a lab and of the market is known in every quarter', () => {
    for (const metric of [...labMetrics(run), ...marketMetrics(run)])
      for (let q = 0; q < run.quarters; q++) expect(metric.print(metric.value(q, 0)), `${metric.key} in ${run.labels[q]}`).not.toBe('–');
  });

  test('one sentence says what the picture shows', () => {
    expect(summary(run, 0)).toMatch(
      /^2023-Q1, quarter 1 of 32: 6 of 8 labs in business; OpenAI leads with \d+ % of revenue; revenue of .+ USD a year; .+ of demand unserved; \d+ events?\.$/,
    );
  });

  test('firms are squares, the many are dots', () => {
    const shapes = squares(run);
    run.scenario.classes.forEach((it, c) => {
      expect(shapes[c]).toBe(it.segment !== 'consumer');
    });
  });
});

test('a lab that defaulted is drawn crossed out, and its fate is told with the cause', async () => {
  const run = await openedRun(shipped('trap'), { customers: 500 });
  const event = run.events.find((it) => it.kind === 'default');
  const lab = event?.lab ?? 0;
  const quarter = event?.quarter ?? 0;
  expect(event).toBeDefined();
  const scales = scalesOf(run, { width: 1_040, height: 430 });
  expect(pictureOf(run, scales, quarter).labs[lab]).toMatchObject({ alive: false, defaultedNow: true, cash: 0, inService: 0 });
  expect(pictureOf(run, scales, quarter - 1).labs[lab]?.alive).toBe(true);
  expect(fate(run, quarter, lab)).toEqual({ alive: false, text: expect.stringMatching(new RegExp(`^Defaulted in ${run.labels[quarter]}: .{20,}`)) as string });
});

describe('what cannot be shown is refused with a sentence', () => {
  test('no quarters, tables of another shape', async () => {
    const input = await inputOf(shipped('duopoly'), { customers: 200, quarters: 4 });
    const replay = await decoded(await replayBytes(shipped('duopoly'), { customers: 200, quarters: 4 }));
    expect(openRun({ ...replay, header: { ...replay.header, quarters: 0, quarterHashes: [] } })).toMatchObject({
      ok: false,
      message: expect.stringContaining('interrupted before') as string,
    });
    expect(openRun({ ...replay, tables: input.tables.filter((table) => table.name !== 'lab') })).toMatchObject({
      ok: false,
      message: expect.stringContaining('Table lab') as string,
    });
    expect(openRun({ ...replay, tables: [] })).toMatchObject({ ok: false, message: expect.stringContaining('Table market') as string });
  });

  test('a column that is not there is a dash, and no customers is no dots', async () => {
    const replay = await decoded(await replayBytes(shipped('duopoly'), { customers: 200, quarters: 4 }));
    const poor = { ...replay, tables: replay.tables.map((table) => ({ ...table, columns: table.columns.filter((column) => column.name !== 'cashCents') })) };
    const opened = openRun(poor, undefined);
    if (!opened.ok) throw new Error(opened.message);
    const cash = labMetrics(opened.run).find((metric) => metric.key === 'cashCents');
    expect(cash?.print(cash.value(1, 0))).toBe('–');
  });
});

describe('the verdict', () => {
  const hashes = { quarterHashes: ['a', 'b', 'c'], columnHash: 'x' };
  const labels = ['2027-Q1', '2027-Q2', '2027-Q3'];

  test('names the first quarter that differs, or the customers at the end', () => {
    expect(compare(hashes, hashes)).toEqual({ kind: 'verified' });
    expect(compare(hashes, { ...hashes, quarterHashes: ['a', 'b', 'd'] })).toEqual({ kind: 'differs', quarter: 2 });
    expect(compare(hashes, { ...hashes, quarterHashes: ['a', 'b'] })).toEqual({ kind: 'differs', quarter: 2 });
    expect(compare(hashes, { ...hashes, columnHash: 'y' })).toEqual({ kind: 'differs', quarter: -1 });
    expect(sentence({ kind: 'differs', quarter: 2 }, labels, 'aaaa', 'aaaa').short).toBe('differs first in quarter 2027-Q3');
  });

  test('names both cores where another one made the replay', () => {
    expect(sentence({ kind: 'differs', quarter: 0 }, labels, 'aaaaaaaaaa', 'bbbbbbbbbb').short).toContain('core aaaaaaaa, here bbbbbbbb');
    expect(sentence({ kind: 'verified' }, labels, 'aaaaaaaaaa', 'bbbbbbbbbb')).toMatchObject({ ok: true, long: expect.stringContaining('bbbbbbbb') as string });
  });
});
