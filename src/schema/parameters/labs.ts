// Parameters of a lab: where it starts, what it believes, how it orders, how it is paid for.
import { FUNDING, STRATEGIES } from '../codes.ts';
import { MAX_LEAD_QUARTERS, MAX_TERM_QUARTERS } from '../limits.ts';
import type { ParameterGroup } from '../types.ts';

const strategyNames = STRATEGIES.map((s) => s.name);
const fundingNames = FUNDING.map((f) => f.name);

export const labs = {
  table: 'lab',
  scenarioKey: 'labs',
  many: true,
  says: 'A lab: it trains, sells, orders compute ahead, and can default.',
  parameters: {
    strategy: { kind: 'choice', options: strategyNames, baseline: 'newsvendor', says: 'The rule by which the lab orders capacity.', source: 'economics §1.4' },
    funding: { kind: 'choice', options: fundingNames, baseline: 'investors', says: 'Who pays when cash runs short.', source: 'calibration AC01–AC04' },
    capacityUnits: { kind: 'number', unit: 'units', baseline: 10_000, min: 0, max: 1e12, tune: 'log', says: 'Capacity in service in quarter 0.', source: 'assumption: ten thousand H100-equivalents' },
    pipelineGrowthPerYear: { kind: 'number', unit: 'factor/year', baseline: 1, min: 0.1, max: 1000, tune: 'log', says: 'At the start, orders are under way that make capacity grow by this factor a year until the first own order arrives.', source: 'dynamics §6.6: a start without a pipeline leaves a delivery hole' },
    leadQuarters: { kind: 'number', unit: 'quarters', baseline: 6, min: 1, max: MAX_LEAD_QUARTERS, integer: true, tune: 'linear', says: 'Quarters between an order and its delivery.', source: 'A0-11, A4-13, B9-06: four to eight quarters' },
    termQuarters: { kind: 'number', unit: 'quarters', baseline: 20, min: 0, max: MAX_TERM_QUARTERS, integer: true, tune: 'linear', says: 'Quarters for which delivered capacity must be paid, used or not; 0 means for ever.', source: 'B6-07: five years' },
    cashUsd: { kind: 'number', unit: 'USD', baseline: 1e9, min: 0, max: 1e15, tune: 'log', says: 'Cash at the start.', source: 'assumption: 1 B USD' },
    debtUsd: { kind: 'number', unit: 'USD', baseline: 0, min: 0, max: 1e15, tune: 'log', says: 'Debt at the start.', source: 'assumption: none' },
    marketValueUsd: { kind: 'number', unit: 'USD', baseline: 1e10, min: 0, max: 1e15, tune: 'log', says: 'Market value at the start.', source: 'assumption: 10 B USD' },
    quality: { kind: 'number', unit: 'orders of magnitude', baseline: 0, min: -10, max: 10, tune: 'linear', says: 'Quality of the product at the start, in orders of magnitude of effective training compute.', source: 'economics §1.6' },
    researchEfficiency: { kind: 'number', unit: 'factor', baseline: 1, min: 0, max: 10, tune: 'linear', says: 'Speed of the lab’s algorithmic progress against the industry’s.', source: 'A2-03, ST05: a tenth of the money near the frontier' },
    trainingShare: { kind: 'number', unit: 'share', baseline: 0.3, min: 0, max: 0.95, tune: 'linear', says: 'Share of its capacity that the lab wants for training.', source: 'dynamics §3: research at about revenue' },
    trainingFlex: { kind: 'number', unit: 'share', baseline: 0.5, min: 0, max: 1, tune: 'linear', says: 'Part of that share which gives way when customers would otherwise be turned away.', source: 'dynamics §3: 0.5, free' },
    targetMarginStart: { kind: 'number', unit: 'share', baseline: 0.5, min: -2, max: 0.98, tune: 'linear', says: 'Gross margin over serving compute that the price aims at in quarter 0.', source: 'B6-01, B6-03: 33–46 % in 2025' },
    targetMarginLong: { kind: 'number', unit: 'share', baseline: 0.5, min: -2, max: 0.98, tune: 'linear', says: 'Gross margin that the price aims at in the long run.', source: 'A4-14: 80 %' },
    marginQuarters: { kind: 'number', unit: 'quarters', baseline: 12, min: 0.25, max: 400, tune: 'log', says: 'Quarters in which 63 % of the way from one margin to the other is made.', source: 'assumption: three years' },
    staffPerRevenue: { kind: 'number', unit: 'share', baseline: 0.2, min: 0, max: 5, tune: 'linear', says: 'Pay, sales and research other than compute, per unit of revenue.', source: 'B6-04: 2.16 of cost per unit of revenue less compute' },
    staffFixedUsd: { kind: 'number', unit: 'USD/quarter', baseline: 0, min: 0, max: 1e13, tune: 'log', says: 'The least that a quarter of pay and research costs, whatever the revenue.', source: 'assumption: none' },
    expectedGrowthPerYear: { kind: 'number', unit: 'factor/year', baseline: 2, min: 0.01, max: 1000, tune: 'log', says: 'Demand growth that the lab believes in at the start.', source: 'A0-14: tenfold a year before 2026, for the fastest' },
    forecastMemory: { kind: 'number', unit: 'share', baseline: 0.35, min: 0, max: 1, tune: 'linear', says: 'Weight of the newest quarter in the lab’s growth estimate.', source: 'dynamics §3: lambda 0.35, free' },
    industryWeight: { kind: 'number', unit: 'share', baseline: 0.5, min: 0, max: 1, tune: 'linear', says: 'Weight of industry growth against own growth in the estimate.', source: 'dynamics §1: half and half' },
    growthBound: { kind: 'number', unit: 'log points', baseline: 0.8, min: 0.01, max: 10, tune: 'log', says: 'Believed growth saturates at this many log points a quarter.', source: 'dynamics §2: 0.67–0.90' },
    trendDamping: { kind: 'number', unit: 'share', baseline: 0.92, min: 0, max: 1, tune: 'linear', says: 'Each quarter ahead, expected growth is this share of the quarter before.', source: 'dynamics §1: 0.92, and 0.97 for yolo' },
    forecastSd: { kind: 'number', unit: 'log points', baseline: 0.25, min: 0, max: 3, tune: 'linear', says: 'Standard deviation of the log forecast error one quarter ahead; it grows with the root of the horizon.', source: 'dynamics §3: 0.25 times the root of the lead, free' },
    salvageShare: { kind: 'number', unit: 'share', baseline: 0.4, min: 0, max: 0.99, tune: 'linear', says: 'Part of its cost that the lab expects an idle unit to earn back.', source: 'dynamics §1: v of 0.4 c' },
    orderPercentile: { kind: 'number', unit: 'share', baseline: 0.9, min: 0.01, max: 0.999, tune: 'linear', says: 'Percentile of the demand forecast that a yolo lab orders for.', source: 'economics §1.4: P90' },
    solvencyPercentile: { kind: 'number', unit: 'share', baseline: 0.1, min: 0.001, max: 0.99, tune: 'linear', says: 'Percentile of the revenue forecast that must still pay the compute bill of a p10 lab.', source: 'A4-15: the 10th percentile' },
    planGrowthPerYear: { kind: 'number', unit: 'factor/year', baseline: 1, min: 0.1, max: 1000, tune: 'log', says: 'Growth of capacity that a plan lab orders for.', source: 'economics §3.1 A2' },
    planLastQuarter: { kind: 'number', unit: 'quarter', baseline: 2000, min: 0, max: 2000, integer: true, tune: 'linear', says: 'Last quarter in which a plan lab orders.', source: 'economics §3.1 A4: the stall is seen at once' },
    bufferYears: { kind: 'number', unit: 'years', baseline: 1, min: 0, max: 10_000, tune: 'linear', says: 'Cash that the lab keeps when payout is on, in years of the first quarter’s revenue.', source: 'economics §3.1 A5' },
  },
} as const satisfies ParameterGroup;
