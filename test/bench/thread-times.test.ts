// Processor time by thread: a thread that works is the busiest, and what others took is held against it.
import { describe, expect, it } from 'vitest';
import { besideBusiest, threadTimes } from '../../src/bench/thread-times.ts';

describe('processor time by thread', () => {
  it('holds all others against the busiest, also those that came later', () => {
    const before = new Map([
      ['main', 5],
      ['worker', 1],
    ]);
    const after = new Map([
      ['main', 5.5],
      ['worker', 5],
      ['new', 0.5],
    ]);
    expect(besideBusiest(before, after, 'main')).toEqual({ all: 0.25, main: 0.125 });
  });

  it('is nothing where the system does not say', () => {
    expect(besideBusiest(undefined, new Map([['main', 1]]))).toEqual({ all: Number.NaN, main: Number.NaN });
  });

  it('grows by what this thread does, where the system says', () => {
    const before = threadTimes();
    expect(before !== undefined).toBe(process.platform === 'linux');
    const busyUntil = performance.now() + 50;
    while (performance.now() < busyUntil);
    const after = threadTimes();
    expect(after?.has(String(process.pid)) ?? false).toBe(process.platform === 'linux');
    const grown = [...(after ?? [])].map(([id, seconds]) => seconds - (before?.get(id) ?? 0));
    expect(Math.max(...grown) > 0.005).toBe(process.platform === 'linux');
  });
});
