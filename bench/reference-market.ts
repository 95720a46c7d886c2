// The reference market K0: labs of fixed qualities, classes half on four-quarter contracts, nothing but choice switched on.
import type { Scenario } from '../src/model/scenario.ts';
import { ALL_OFF, aMarket } from '../test/helpers/market.ts';

const fraction = (x: number): number => x - Math.floor(x);

export function referenceMarket({ customers, labs, classes }: { customers: number; labs: number; classes: number }): Scenario {
  return aMarket({
    submodels: { ...ALL_OFF, choice: 'on' },
    segments: [{ id: 's', realCustomers: customers, usagePerCustomer: 1 }],
    classes: Array.from({ length: classes }, (_, c) => {
      const enterprise = c < classes / 2;
      return {
        segment: 's',
        share: 1 / classes,
        usageSd: 1,
        baseUtility: 0.5,
        qualityTaste: 0.5 + fraction(c * 0.59 + 0.2),
        priceSensitivity: 0,
        switchingCost: enterprise ? 2 + 2 * fraction(c * 0.71) : 0.2 + 0.8 * fraction(c * 0.43),
        contractQuarters: enterprise ? 4 : 1,
        initialTenureQuarters: 12,
      };
    }),
    labs: Array.from({ length: labs }, (_, j) => ({
      quality: fraction((j + 1) * 0.4142135624) - fraction((j + 1) * 0.6180339887),
      initialUnits: 2 * customers,
      segments: { s: { initialShare: 1 / (labs + 1) } },
    })),
  });
}
