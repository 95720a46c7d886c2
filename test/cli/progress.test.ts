// Checks how often and where progress is told, on a clock that the test turns.
import { describe, expect, it } from 'vitest';
import { type ProgressMode, progressTeller } from '../../src/cli/progress.ts';
import { NO_PAINT, widthOf } from '../../src/report/text.ts';

interface Told {
  readonly json: readonly unknown[];
  readonly talk: readonly string[];
  readonly status: readonly string[];
}

/** What is told of `quarters` quarters that take `secondsEach`. */
function toldOf(
  mode: ProgressMode,
  { isLive, quarters, secondsEach, width = 100 }: { isLive: boolean; quarters: number; secondsEach: number; width?: number },
): Told {
  const told = { json: [] as unknown[], talk: [] as string[], status: [] as string[] };
  const look = { width, unicode: true, paint: NO_PAINT };
  let nowSeconds = 0;
  const tell = progressTeller({
    mode,
    terminal: {
      data: () => {},
      json: (v) => told.json.push(v),
      talk: (l) => told.talk.push(l),
      status: (l) => told.status.push(l),
      look,
      talkLook: look,
      isLive,
    },
    labelOf: (quarter) => `Q${quarter}`,
    clockSeconds: () => nowSeconds,
  });
  for (let quarter = 0; quarter < quarters; quarter++) {
    nowSeconds += secondsEach;
    tell({ quarter, quarters, hash: 'ab'.repeat(8), labsAlive: 3, revenueCents: 507_500_000_000n });
  }
  return told;
}

describe('progress', () => {
  it('is at most ten objects a second as JSON, the first at once', () => {
    const { json, talk, status } = toldOf('json', { isLive: true, quarters: 1000, secondsEach: 0.01 });
    expect(json.length).toBeGreaterThan(80);
    expect(json.length).toBeLessThanOrEqual(101);
    expect(json[0]).toMatchObject({ schema: 'overbuild/progress/1', type: 'progress', quarter: 0, quarters: 1000, revenueCents: '507500000000', labsAlive: 3 });
    expect([...talk, ...status]).toEqual([]);
  });

  it('is one line drawn again and again on a terminal, never wider than it', () => {
    const { status, talk } = toldOf('talk', { isLive: true, quarters: 100, secondsEach: 0.05, width: 60 });
    expect(talk).toEqual([]);
    expect(status.length).toBeLessThanOrEqual(51);
    expect(status[0]).toMatch(/^Q0 .* 1\/100/);
    for (const line of status) expect(widthOf(line)).toBeLessThan(60);
  });

  it('names revenue a year and the time that is left', () => {
    const { status } = toldOf('talk', { isLive: true, quarters: 10, secondsEach: 2 });
    expect(status[4]).toContain('20.3 B USD a year');
    expect(status[4]).toContain('10 s left');
  });

  it('is a line in 30 seconds in a log, none for a short run', () => {
    expect(toldOf('talk', { isLive: false, quarters: 100, secondsEach: 1 }).talk).toHaveLength(3);
    expect(toldOf('talk', { isLive: false, quarters: 20, secondsEach: 1 }).talk).toEqual([]);
  });

  it('is nothing where nobody wants it', () => {
    for (const isLive of [true, false]) expect(toldOf('none', { isLive, quarters: 100, secondsEach: 1 })).toEqual({ json: [], talk: [], status: [] });
  });
});
