// Checks the JSON result of a run against a market whose figures are known.
import { describe, expect, it } from 'vitest';
import { runResult } from '../../src/report/result.ts';
import { smallRun } from './small-market.ts';

const result = runResult(smallRun(), { series: false });
const withSeries = runResult(smallRun(), { series: true });

describe('result of a run', () => {
  it('keeps cents beyond 2^53 exact, as decimal strings', () => {
    expect(result.labs[0]?.revenueCents).toBe('9007199254740993');
    expect(result.market.revenueCents).toBe('9007199254740993');
    expect(withSeries.labs[0]?.series?.revenueCents).toEqual(['10000', '20000', '40000', '9007199254740993']);
  });

  it('says of a lab that it lives, or when and why it does not', () => {
    expect(result.labs[0]).toMatchObject({ id: 'careful', alive: true, defaultQuarter: null, defaultCause: null });
    expect(result.labs[1]).toMatchObject({ id: 'bold', alive: false, defaultQuarter: 3, defaultCause: 'the take-or-pay compute bill exceeded revenue' });
  });

  it('gives the values of the last quarter', () => {
    expect(result.labs[0]).toMatchObject({ customers: 400, customerShare: 1, share: 1, capacityUnits: 40, utilization: 0.8 });
    expect(result.market).toMatchObject({ unadopted: 600, outside: 2, labsAlive: 1, hhi: 1 });
  });

  it('has series of one value a quarter only where they were asked for', () => {
    expect('series' in (result.labs[0] ?? {})).toBe(false);
    expect('series' in result.market).toBe(false);
    for (const values of Object.values(withSeries.labs[1]?.series ?? {})) expect(values).toHaveLength(4);
    expect(withSeries.market.series).toMatchObject({ labsAlive: [2, 2, 2, 1] });
  });

  it('takes the last quarter’s hash for the hash of the state', () => {
    expect(result.stateHash).toBe('3333333333333333');
    expect(result.quarterHashes).toHaveLength(4);
  });

  it('can be written as JSON and counts its speed without the start', () => {
    expect(JSON.parse(JSON.stringify(withSeries)).timing).toEqual({ startSeconds: 0.1, stepSeconds: 0.5, totalSeconds: 0.8, customerQuartersPerSecond: 8000 });
  });
});
