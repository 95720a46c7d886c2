// How much customers use: the ceiling that ends the market, and who knows it.
import { describe, expect, it } from 'vitest';
import { monteCarlo } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, marketSeries, runIt, startIt } from '../helpers/market.ts';

const SD = 0.6;
const market = (intensityCeilingSd: number) =>
  aMarket({
    submodels: { ...ALL_OFF, research: 'on', intensity: 'on' },
    research: { algorithmicPerYear: 1, luckSd: 0 },
    segments: [{ capabilityElasticity: 2, intensityCeiling: 20, intensityCeilingSd }],
    labs: [{ initialUnits: 1e6, segments: { 'segment-0': { initialShare: 1 } } }],
  });

describe('the ceiling of usage', () => {
  it('is lognormal over seeds around the one stated', async () => {
    const logs: number[] = [];
    for (let seed = 1; seed <= 400; seed++)
      logs.push(Math.log((await startIt(market(SD), { seed, customers: 10 })).f64('segment', 'ceilingLuck')[0] ?? Number.NaN));
    const estimates = [
      { name: 'mean of the log', got: logs.reduce((a, b) => a + b, 0) / logs.length, expected: 0, sd: SD, n: logs.length },
      { name: 'variance of the log', got: logs.reduce((a, x) => a + x * x, 0) / logs.length, expected: SD * SD, sd: SD * SD * Math.SQRT2, n: logs.length },
    ];
    expect(monteCarlo('ceiling', 'a run’s ceiling of usage over the one stated', estimates)).toEqual([]);
  });

  it('is met by demand in the end, and by no forecast before', async () => {
    const size = { customers: 50, quarters: 40 };
    const [stated, drawn] = await Promise.all([runIt(market(0), size), runIt(market(SD), { ...size, seed: 3 })]);
    const demand = (o: typeof stated): number[] => marketSeries(o, 'demandMicro');
    const luck = (await startIt(market(SD), { ...size, seed: 3 })).f64('segment', 'ceilingLuck')[0] ?? Number.NaN;
    expect((demand(drawn).at(-1) ?? 0) / (demand(stated).at(-1) ?? 1)).toBeCloseTo((luck * 20 + 1) / 21, 1);
    expect(labSeries(drawn, 'forecastUnits', 0)[0]).toBe(labSeries(stated, 'forecastUnits', 0)[0]);
  });
});
