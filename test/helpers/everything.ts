// A market in which every submodel is on and every parameter has something to act upon: short of capacity, in debt, with labs of every kind.
import type { Scenario } from '../../src/model/scenario.ts';
import { SWITCHES } from '../../src/schema/submodels.ts';
import { aMarket, type SomeLab } from './market.ts';

/** All on. */
export const ALL_ON = Object.fromEntries(Object.keys(SWITCHES).map((name) => [name, 'on'])) as Scenario['submodels'];

const LABS: readonly SomeLab[] = [
  { strategy: 'p10', initialUnits: 700, localisation: 0.3, pricing: 'logit-bertrand', gridSpendShare: 0.1 },
  { strategy: 'newsvendor', initialUnits: 4000, quality: -0.2, accessEurope: 0.5, pricing: 'match' },
  { strategy: 'yolo', initialUnits: 1200, pricing: 'promotion', priceFloorShare: 0.3, cashUsd: 5e6, marketValueUsd: 8e7, staffPerRevenue: 0.3, debtUsd: 2e6 },
  {
    strategy: 'plan',
    initialUnits: 800,
    pricing: 'open-weights',
    quality: -0.4,
    planGrowthPerYear: 1.6,
    planLastQuarter: 6,
    funding: 'parent',
    staffFixedUsd: 1e6,
    debtUsd: 1e6,
  },
  { strategy: 'survival', initialUnits: 300, forecastRule: 'level', staffPerRevenue: 0.5 },
  { strategy: 'limited-liability', initialUnits: 300, entryQuarter: 7, quality: -3 },
  { strategy: 'trend', initialUnits: 300 },
  { strategy: 'match-rival', initialUnits: 300 },
  { strategy: 'timing-match', initialUnits: 300, entryQuarter: 4, spinOutShare: 0.2, quality: -3 },
  { strategy: 'base-stock', initialUnits: 300 },
  { strategy: 'survival', initialUnits: 300, cashUsd: 2e8, marketValueUsd: 1e9, bufferYears: 90 },
  { strategy: 'yolo', initialUnits: 300, depositShare: 0.4, cashUsd: 6e6, staffFixedUsd: 2.5e6, marketValueUsd: 5e7, bufferYears: 5 },
];

export function everything(): Scenario {
  return aMarket({
    submodels: ALL_ON,
    market: {
      demandGrowthPerYear: 1.3,
      clockSd: 0.1,
      slipStartQuarter: 6,
      slipQuarters: 2,
      efficiencyGrowthPerYear: 1.1,
      automationSpeed: 3,
      backlashLevel: 0,
    },
    supply: {
      unitsPerQuarter: 300,
      unitsPerQuarterMax: 2_000,
      unitsGrowthPerQuarter: 0.1,
      rentGrowthPerYear: 0.95,
      experienceUnits: 5_000,
      powerGw: 0.014,
      spotBaseUnits: 500,
    },
    capital: {
      poolUsd: 6e6,
      debtLimitQuarters: 2,
      interestCover: 6,
      amortisationPerQuarter: 0.2,
      extrapolation: 0.6,
      supplierRule: 'funds',
      supplierFunds: 20,
      supplierFear: 0.3,
      damageQuarters: 1,
      takeoverPrice: 0.05,
      soberInsight: 0.5,
      listingRunRateUsd: 2e7,
      listingAgeQuarters: 3,
      publicPoolUsd: 2e7,
    },
    segments: [
      { id: 'firms', realCustomers: 50_000, usagePerCustomer: 0.04, capabilityElasticity: 0.5, intensityCeiling: 20 },
      { id: 'people', realCustomers: 1e6, usagePerCustomer: 0.001, capabilityElasticity: 0.2 },
    ],
    classes: [
      { segment: 'firms', share: 0.6, contractQuarters: 4, switchingCost: 2, initialAdopted: 0.4, usageSd: 0.8, initialTenureQuarters: 4 },
      { segment: 'firms', share: 0.4, contractQuarters: 2, initialAdopted: 0.6, region: 'europe' },
      { segment: 'people', share: 0.6, initialAdopted: 0.3, imitationPerYear: 1, usageSd: 0.5, region: 'asia' },
      { segment: 'people', share: 0.2, initialAdopted: 0.3, imitationPerYear: 1, region: 'china' },
      { segment: 'people', share: 0.2, initialAdopted: 0.3, imitationPerYear: 1, region: 'rest' },
    ],
    clouds: [
      { lab: 'lab-3', outageChance: 0.5, rentFactor: 1.2 },
      { outageChance: 0.3, outageHours: 200 },
    ],
    labs: LABS.map((lab, j) => ({
      leadQuarters: 3,
      termQuarters: 8,
      cashUsd: 2e7,
      marketValueUsd: 2e8,
      pipelineGrowthPerYear: 1.4,
      bufferYears: 0.5,
      targetMarginLong: 0.7,
      ownShare: 0.3,
      ...lab,
      clouds: { 'cloud-0': { share: (j % 4) * 0.25 }, 'cloud-1': { share: 1 - (j % 4) * 0.25 } },
      segments: {
        firms: { initialShare: j < 4 ? 0.2 : 0.03, focusLong: 0.3, bundleUtility: 0.2, bundleDiscount: 0.05, privateShare: 0.2 },
        people: { initialShare: j < 4 ? 0.22 : 0.015 },
      },
    })),
  });
}
