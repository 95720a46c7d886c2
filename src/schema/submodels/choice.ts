// Choice: its switch and parameters.
import { MAX_CONTRACT_QUARTERS } from '../limits.ts';
import type { Submodel } from '../types.ts';

export const choice = {
  title: 'Choice',
  switch: { baseline: 'on', says: 'Customers re-choose their lab when a contract ends; off: nobody ever moves.' },
  home: 'assembly/customers/choice.ts',
  odd: 'When its contract ends a customer chooses among labs and buying nothing by multinomial logit; its own lab gains the utility s (1 − e^(−tenure / ramp)). Contracts end in the phase of the customer’s budget cycle, so only one class in c re-chooses in a quarter.',
  serves: ['DM01', 'DM02', 'DM03', 'MO05'],
  parameters: {
    classes: {
      switchingCost: {
        kind: 'number',
        unit: 'utils',
        baseline: 1,
        min: 0,
        max: 12,
        tune: 'linear',
        says: 'Utility that a long-standing customer’s own lab gains over all others.',
        source: 'economics §1.1: gamma; sized by retention B2-12',
      },
      switchingRampQuarters: {
        kind: 'number',
        unit: 'quarters',
        baseline: 4,
        min: 0.01,
        max: 80,
        tune: 'log',
        says: 'Tenure after which 63 % of the switching cost has built up.',
        source: 'assumption: a year',
      },
      contractQuarters: {
        kind: 'number',
        unit: 'quarters',
        baseline: 1,
        min: 1,
        max: MAX_CONTRACT_QUARTERS,
        integer: true,
        tune: 'linear',
        says: 'A customer re-chooses every so many quarters, in the phase of its budget cycle.',
        source: 'assumption: consumers quarterly; DM01: enterprises by the year',
        atStart: true,
      },
    },
  },
} as const satisfies Submodel;
