// Order rules out of the core, against closed forms: what each wants, as a multiple of its median forecast.
import { describe, expect, it } from 'vitest';
import { closedForm } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, labSeries, runIt, type SomeLab } from '../helpers/market.ts';
import { oracleRows } from '../helpers/oracle.ts';

/** One lab that serves everybody at margin m, believes in no growth, and looks one quarter ahead with error sigma. */
async function orderOverMedian(lab: SomeLab, m: number, sigma: number): Promise<number> {
  const scenario = aMarket({
    submodels: ALL_OFF,
    segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1 }],
    classes: [{ segment: 's' }],
    labs: [
      {
        initialUnits: 1e6,
        leadQuarters: 1,
        trainingShare: 0,
        targetMarginStart: m,
        targetMarginLong: m,
        forecastSd: sigma,
        expectedGrowthPerYear: 1,
        salvageShare: 0,
        ...lab,
        segments: { s: { initialShare: 1 } },
      },
    ],
  });
  const outcome = await runIt(scenario, { customers: 1_000, quarters: 1 });
  return (labSeries(outcome, 'targetUnits', 0)[0] ?? Number.NaN) / (labSeries(outcome, 'forecastUnits', 0)[0] ?? Number.NaN);
}

describe('order rules', () => {
  for (const { inputs, expected } of oracleRows<{ m: number; median: number; sigma: number }, { order: number }>('C17'))
    it(`C17: at a margin of ${inputs.m} a newsvendor orders the ${inputs.m} quantile of demand`, async () => {
      const got = await orderOverMedian({ strategy: 'newsvendor' }, inputs.m, inputs.sigma);
      const claim = `newsvendor’s order over median demand, margin ${inputs.m}, sd of log demand ${inputs.sigma}`;
      expect(closedForm('C17', claim, { got, expected: expected.order / inputs.median, absolute: 5e-7 })).toEqual([]);
    });

  for (const { inputs, expected } of oracleRows<{ m: number; quantile: number; sigma: number }, { lesserOfCapAndNewsvendor: number }>('C22'))
    it(`C22: p10 orders the lesser of newsvendor and what its ${inputs.quantile} percentile can pay (m ${inputs.m}, sigma ${inputs.sigma})`, async () => {
      const lab: SomeLab = { strategy: 'p10', solvencyPercentile: inputs.quantile, solvencyRevenueShare: 1, solvencyCashShare: 0 };
      const got = await orderOverMedian(lab, inputs.m, inputs.sigma);
      // Today's need is always ordered for, so the cap never bites below the median where demand does not grow.
      const newsvendor = await orderOverMedian({ strategy: 'newsvendor' }, inputs.m, inputs.sigma);
      const capped = Math.min(newsvendor, Math.max(1, expected.lesserOfCapAndNewsvendor));
      const claim = `order of p10 over median demand, margin ${inputs.m}, sd of log demand ${inputs.sigma}, must pay at the ${inputs.quantile} quantile`;
      expect(closedForm('C22', claim, { got, expected: capped, absolute: 5e-7 })).toEqual([]);
    });

  for (const { inputs, expected } of oracleRows<{ m: number; quantile: number; sigma: number }, { orderOverMedian: number }>('C23'))
    it(`C23: yolo orders the ${inputs.quantile} quantile (sigma ${inputs.sigma})`, async () => {
      const got = await orderOverMedian({ strategy: 'yolo', orderPercentile: inputs.quantile }, inputs.m, inputs.sigma);
      const claim = `order of yolo over median demand at the ${inputs.quantile} quantile, sd of log demand ${inputs.sigma}, margin ${inputs.m}`;
      expect(closedForm('C23', claim, { got, expected: expected.orderOverMedian, absolute: 5e-7 })).toEqual([]);
    });
});

describe('the pipeline', () => {
  for (const { inputs, expected } of oracleRows<{ G: number; L: number }, { ratio: number }>('C30'))
    it(`C30: at steady growth ${inputs.G} and a lead of ${inputs.L} years, ${expected.ratio.toFixed(1)} units are on order for one in service`, async () => {
      const scenario = aMarket({
        submodels: ALL_OFF,
        labs: [
          {
            strategy: 'plan',
            initialUnits: 1e6,
            pipelineGrowthPerYear: inputs.G,
            planGrowthPerYear: inputs.G,
            leadQuarters: inputs.L * 4,
            termQuarters: 0,
            trainingShare: 0,
          },
        ],
      });
      const outcome = await runIt(scenario, { customers: 10, quarters: 1 });
      const got = (labSeries(outcome, 'pipelineUnits', 0)[0] ?? 0) / 1e6;
      const claim = `units on order over units in service, growth ${inputs.G} a year, lead ${inputs.L * 4} quarters`;
      expect(closedForm('C30', claim, { got, expected: expected.ratio, absolute: 5e-6 })).toEqual([]);
    });

  it('retires capacity when its term ends and orders it again where demand stays', async () => {
    const scenario = aMarket({
      submodels: ALL_OFF,
      segments: [{ id: 's', realCustomers: 1e6, usagePerCustomer: 1 }],
      labs: [{ strategy: 'plan', initialUnits: 1e6, termQuarters: 4, leadQuarters: 2, trainingShare: 0, segments: { s: { initialShare: 1 } } }],
    });
    const outcome = await runIt(scenario, { customers: 10, quarters: 20 });
    expect(new Set(labSeries(outcome, 'capacityUnits', 0))).toEqual(new Set([1e6]));
    expect(labSeries(outcome, 'orderUnits', 0).every((units) => units === 250_000)).toBe(true);
  });
});
