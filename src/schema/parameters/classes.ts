// Parameters of a class of customers: taste, stickiness, contract, adoption.
import { MAX_CONTRACT_QUARTERS } from '../limits.ts';
import type { ParameterGroup } from '../types.ts';

export const classes = {
  table: 'customerClass',
  scenarioKey: 'classes',
  many: true,
  says: 'A vertical inside a segment: customers with one taste, one contract form and one readiness to adopt.',
  parameters: {
    share: { kind: 'number', unit: 'share', baseline: 1, min: 0, max: 1, tune: 'fixed', says: 'Share of the segment’s customers that belong to this class; the shares of a segment sum to one.', source: 'assumption: one class' },
    usageSd: { kind: 'number', unit: 'log points', baseline: 0, min: 0, max: 2, tune: 'linear', says: 'Standard deviation of log usage between customers of the class (lognormal, mean one).', source: 'assumption: equal customers unless a scenario says otherwise' },
    baseUtility: { kind: 'number', unit: 'utils', baseline: 2, min: -50, max: 50, tune: 'linear', says: 'Utility of the best product at the reference price, against zero for buying nothing.', source: 'assumption: three quarters to nine tenths of adopted customers buy' },
    qualityTaste: { kind: 'number', unit: 'utils', baseline: 2, min: 0, max: 50, tune: 'linear', says: 'Utility lost for each order of magnitude by which a product trails the frontier.', source: 'assumption: DM09, a slightly better model is worth much' },
    priceSensitivity: { kind: 'number', unit: 'utils', baseline: 1, min: 0, max: 50, tune: 'linear', says: 'Utility lost for each reference price that is charged above the reference price.', source: 'assumption: alpha of economics §1.2' },
    waitAversion: { kind: 'number', unit: 'utils', baseline: 1, min: 0, max: 50, tune: 'linear', says: 'Utility lost if all of a lab’s customers were turned away last quarter.', source: 'assumption: w of economics §1.7' },
    switchingCost: { kind: 'number', unit: 'utils', baseline: 1, min: 0, max: 12, tune: 'linear', says: 'Utility that a long-standing customer’s own lab gains over all others.', source: 'economics §1.1: gamma; sized by retention B2-12' },
    switchingRampQuarters: { kind: 'number', unit: 'quarters', baseline: 4, min: 0.01, max: 80, tune: 'log', says: 'Tenure after which 63 % of the switching cost has built up.', source: 'assumption: a year' },
    contractQuarters: { kind: 'number', unit: 'quarters', baseline: 1, min: 1, max: MAX_CONTRACT_QUARTERS, integer: true, tune: 'linear', says: 'A customer re-chooses every so many quarters, in the phase of its budget cycle.', source: 'assumption: consumers quarterly; DM01: enterprises by the year' },
    leaveAfterSpill: { kind: 'number', unit: 'share', baseline: 0.5, min: 0, max: 1, tune: 'linear', says: 'Share of the customers turned away and served by a rival that stay with the rival.', source: 'dynamics §1: half of consumers, a quarter of enterprises' },
    initialAdopted: { kind: 'number', unit: 'share', baseline: 1, min: 0, max: 1, tune: 'linear', says: 'Share of the class that is in the market at the start.', source: 'assumption: everybody' },
    initialTenureQuarters: { kind: 'number', unit: 'quarters', baseline: 0, min: 0, max: 40, integer: true, tune: 'linear', says: 'Customers at the start have been with their lab for between zero and so many quarters.', source: 'assumption: fresh' },
    innovationPerYear: { kind: 'number', unit: 'share/year', baseline: 0.03, min: 0, max: 10, tune: 'log', says: 'Bass p: yearly hazard of adopting without having seen others adopt.', source: 'economics C13: 0.03 a year' },
    imitationPerYear: { kind: 'number', unit: 'share/year', baseline: 0.38, min: 0, max: 50, tune: 'log', says: 'Bass q: yearly hazard added when everybody else has adopted.', source: 'economics C13: 0.38 a year' },
  },
} as const satisfies ParameterGroup;
