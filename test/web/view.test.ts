import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyAction } from '../../web/keys.ts';
import { change, compact, percent, usd } from '../../web/state/figures.ts';
import { printFragment, readFragment, wantedReplay } from '../../web/state/fragment.ts';
import { type Action, moves, QUARTER_MILLISECONDS, reduce, SPEEDS, START, shownPhase, type View } from '../../web/state/view.ts';
import { shipped } from './fixtures.ts';

const BOUNDS = { quarters: 12, labs: 3 };
const acted = (view: View, ...actions: readonly Action[]): View => actions.reduce((it, action) => reduce(it, action, BOUNDS), view);

describe('time', () => {
  test('at speed 1 a quarter takes its time, at speed 16 a sixteenth of it', () => {
    for (const speed of [1, 16]) {
      const playing = acted(START, { type: 'speed', speed }, { type: 'play' });
      const soon = acted(playing, { type: 'tick', milliseconds: QUARTER_MILLISECONDS / speed / 2 });
      expect([soon.quarter, soon.phase]).toEqual([1, 0.5]);
    }
  });

  test('the same seconds in many ticks or in few lead to the same moment', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 100 }), (parts) => {
        const start = acted(START, { type: 'play' });
        const many = acted(start, ...parts.map((milliseconds): Action => ({ type: 'tick', milliseconds })));
        const one = acted(start, { type: 'tick', milliseconds: parts.reduce((a, b) => a + b, 0) });
        expect(many.quarter + many.phase).toBeCloseTo(one.quarter + one.phase, 6);
      }),
    );
  });

  test('play stops at the end, and play at the end starts again', () => {
    const end = acted(START, { type: 'play' }, { type: 'tick', milliseconds: 1e6 });
    expect(end).toMatchObject({ quarter: 11, phase: 1, playing: false });
    expect(acted(end, { type: 'play' })).toMatchObject({ quarter: 0, phase: 0, playing: true });
  });

  test('a step forward flies to the end of its quarter and rests there', () => {
    const step = acted(START, { type: 'step', by: 1 });
    expect(step).toMatchObject({ quarter: 1, phase: 0, gliding: true, playing: false });
    expect(acted(step, { type: 'tick', milliseconds: 1e5 })).toMatchObject({ quarter: 1, phase: 1, gliding: false });
  });

  test('where motion is not wanted nothing flies, and a step shows its end at once', () => {
    const still = acted(START, { type: 'play' }, { type: 'still', still: true });
    expect(moves(still)).toBe(false);
    expect(moves(acted(still, { type: 'step', by: 1 }))).toBe(false);
    expect(shownPhase(acted(still, { type: 'play' }, { type: 'tick', milliseconds: 10 }))).toBe(1);
  });

  test('pausing keeps the moment, seeking rests at the end of the quarter', () => {
    const paused = acted(START, { type: 'play' }, { type: 'tick', milliseconds: QUARTER_MILLISECONDS * 2.25 }, { type: 'pause' });
    expect(paused).toMatchObject({ quarter: 3, phase: 0.25, playing: false });
    expect(acted(paused, { type: 'tick', milliseconds: 500 })).toBe(paused);
    expect(acted(paused, { type: 'seek', quarter: 7 })).toMatchObject({ quarter: 7, phase: 1 });
  });

  test('no action leads outside the run', () => {
    const anyAction = fc.oneof(
      fc.record({ type: fc.constant('seek' as const), quarter: fc.oneof(fc.integer(), fc.double()) }),
      fc.record({ type: fc.constant('step' as const), by: fc.integer({ min: -9, max: 9 }) }),
      fc.record({ type: fc.constant('tick' as const), milliseconds: fc.double({ min: -10, max: 1e5 }) }),
      fc.record({ type: fc.constant('select' as const), lab: fc.integer({ min: -5, max: 9 }) }),
      fc.record({ type: fc.constantFrom('play' as const, 'pause' as const, 'faster' as const, 'slower' as const) }),
    );
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 60 }), (actions) => {
        const view = acted(START, ...actions);
        expect(Number.isInteger(view.quarter) && view.quarter >= 0 && view.quarter < 12).toBe(true);
        expect(view.phase >= 0 && view.phase <= 1).toBe(true);
        expect(view.lab >= -1 && view.lab < 3).toBe(true);
        expect(SPEEDS).toContain(view.speed);
      }),
    );
  });
});

describe('the address', () => {
  const scenario = shipped('duopoly');
  const run = { scenario, labels: Array.from({ length: 12 }, (_, q) => `${2023 + Math.floor(q / 4)}-Q${(q % 4) + 1}`) };
  const base = { ...scenario, firstQuarter: '2023-Q1' };

  test('carries quarter, lab, mode, speed and theme there and back', () => {
    const view: View = { ...START, quarter: 6, lab: 1, mode: 'table', speed: 4, theme: 'light' };
    const fragment = printFragment(view, { ...run, scenario: base }, '#replay=runs%2Fa.replay&later=1');
    expect(fragment).toContain('later=1');
    expect(readFragment(fragment, { scenario: base })).toEqual({ quarter: 6, lab: 1, mode: 'table', speed: 4, theme: 'light' });
  });

  test('values that make no sense are dropped, whatever they are', () => {
    expect(readFragment('#q=2022-Q1&lab=nobody&mode=dance&speed=3&theme=red&x=1', { scenario: base })).toEqual({ lab: -1 });
    fc.assert(fc.property(fc.string(), (text) => void readFragment(`#${text}`, { scenario: base })));
  });

  test('a link opens replays of its own origin only', () => {
    const at = (search: string, hash = '') => wantedReplay({ search, hash, href: `https://example.org/app/index.html${search}${hash}` });
    expect(at('?replay=runs/a.replay').url).toBe('https://example.org/app/runs/a.replay');
    expect(at('', '#replay=%2Fa.replay').url).toBe('https://example.org/a.replay');
    expect(at('')).toEqual({});
    for (const hostile of [
      'https://evil.example/a',
      '//evil.example/a',
      'javascript:alert(1)',
      'data:,x',
      'blob:https://example.org/1',
      'http://example.org/a',
      'file:///etc/passwd',
      'http://[',
      '\\\\evil.example\\a',
    ])
      expect(at(`?replay=${encodeURIComponent(hostile)}`), hostile).toEqual({ refusal: expect.any(String) as string });
  });
});

describe('keys', () => {
  const press = (key: string, more: object = {}) =>
    keyAction({ key, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, target: null, ...more }, (direction) => 5 + direction);

  test('an arrow steps one quarter, with Shift four; brackets lead to events', () => {
    expect(press('ArrowRight')).toEqual({ type: 'step', by: 1 });
    expect(press('ArrowLeft', { shiftKey: true })).toEqual({ type: 'step', by: -4 });
    expect([press('['), press(']')]).toEqual([
      { type: 'seek', quarter: 4 },
      { type: 'seek', quarter: 6 },
    ]);
  });

  test('keys of the browser, of fields and of focused buttons stay theirs', () => {
    expect(press('d', { ctrlKey: true })).toBeUndefined();
    expect(press('Home', { altKey: true })).toBeUndefined();
    expect(press('t', { target: { tagName: 'SELECT' } })).toBeUndefined();
    expect(press(' ', { target: { tagName: 'BUTTON' } })).toBeUndefined();
    expect(press('ArrowRight', { target: { tagName: 'INPUT', type: 'range' } })).toBeUndefined();
    expect(press(']', { target: { tagName: 'INPUT', type: 'range' } })).toBeDefined();
  });
});

test('figures keep three digits and a word for the magnitude', () => {
  expect([0, 7, 12.345, 999.6, 1_234_567, -4.2e9, 3.3e12, Number.NaN].map(compact)).toEqual(['0', '7', '12.3', '1.00 k', '1.23 M', '−4.20 B', '3.30 T', '–']);
  expect([usd(133e9 * 100), usd(443), percent(0.123), percent(0.0004), percent(-0.5), percent(0)]).toEqual([
    '133 B USD',
    '4.43 USD',
    '12 %',
    '<0.1 %',
    '−50 %',
    '0 %',
  ]);
});

test('a change is told in percent, shares in points, and in full where there was nothing before', () => {
  expect([
    change(110, 100, 'amount'),
    change(0.4, 0.42, 'share'),
    change(5, 0, 'amount'),
    change(3, 3, 'amount'),
    change(1, Number.NaN, 'amount'),
    change(2_000, 100, 'amount'),
  ]).toEqual(['+10 %', '−2.0 points', '+5', '', '', '×20']);
});
