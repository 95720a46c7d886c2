// The second lab: its switch and parameters.
import type { Submodel } from '../types.ts';

export const secondLab = {
  title: 'Second lab',
  switch: { baseline: 'off', says: 'Customers may give part of their work to a second lab; off: each has one lab at most.', atStart: true },
  home: 'assembly/customers/second.ts',
  odd: 'Whoever chooses a first lab draws a second from the same logit without the first; buying nothing there means to have one lab only. The second lab serves the share σ of the customer’s usage and the first the rest. Customers count with their first lab, usage with both. In a shortage each part queues at its own lab, in the tier of the customer, and finds its own way among labs with slack. Tenure, and with it loyalty, is with the first lab; the second is drawn afresh at every choice.',
  serves: ['ST24', 'AC15', 'DM08'],
  parameters: {
    classes: {
      secondShare: {
        kind: 'number',
        unit: 'share',
        baseline: 0.25,
        min: 0,
        max: 1,
        tune: 'linear',
        says: 'Part of its usage that a customer with a second lab gives to it.',
        source: 'B2-05: 79 % of those who pay the one leading lab also pay the other; assumption: a quarter of the work',
        atStart: true,
      },
    },
  },
} as const satisfies Submodel;
