// Checks which events are told at the end of a run.
import { describe, expect, it } from 'vitest';
import { notableEvents } from '../../src/report/notable.ts';
import { eventOf } from './small-market.ts';

describe('notable events', () => {
  it('tells every default before any round, and in order of time', () => {
    const rounds = Array.from({ length: 50 }, (_, q) => eventOf('equity-round', q, BigInt(q)));
    const { events, leftOut } = notableEvents([...rounds, eventOf('default', 7, 0n), eventOf('default', 3, 0n)], 4);
    expect(events.map((e) => `${e.kind} ${e.quarter}`)).toEqual(['default 3', 'default 7', 'equity-round 48', 'equity-round 49']);
    expect(leftOut).toBe(48);
  });

  it('never tells more lines than there is room for', () => {
    const many = ['default', 'lead', 'loan', 'rationed', 'equity-round', 'slip'].flatMap((kind) => Array.from({ length: 30 }, (_, q) => eventOf(kind, q, 1n)));
    expect(notableEvents(many, 12).events).toHaveLength(12);
  });

  it('does not lose an event of a kind that it has never heard of', () => {
    expect(notableEvents([eventOf('meteor', 1, 0n)], 12).events).toHaveLength(1);
  });

  it('tells outages before late deliveries', () => {
    const late = Array.from({ length: 9 }, (_, q) => eventOf('late-delivery', q, 1_000n));
    expect(notableEvents([...late, eventOf('outage', 5, 15n)], 1).events.map((e) => e.kind)).toEqual(['outage']);
  });

  it('tells the largest rounds', () => {
    const { events } = notableEvents(
      [5n, 900n, 30n, 700n, 800n].map((amount, q) => eventOf('equity-round', q, amount)),
      12,
    );
    expect(events.map((e) => e.amount)).toEqual([900n, 700n, 800n]);
  });
});
