// The organisational delay: its switch, parameters and columns.
import type { Submodel } from '../types.ts';

export const delay = {
  title: 'Organisational delay',
  switch: { baseline: 'off', says: 'Convinced customers enter the market only after pilot, review, procurement and training; off: at once.' },
  home: 'assembly/customers/delay.ts',
  odd: 'Between conviction and entry stand n stages with exponential times of mean τ/n each: an Erlang delay, drawn once for each customer in 64ths of a quarter and never longer than 60 quarters and 63/64. A customer convinced in quarter q with a delay of D/64 quarters enters in quarter q + ⌊D/64⌋ and in that quarter uses its usage pro rata, less the share (D mod 64)/64. Word of mouth counts the convinced, whether or not they have entered. On a path of conviction that grows at rate r the market lags by the factor (1 + r τ/n)^(−n). The delay runs in calendar quarters: a slip of the demand clock convinces nobody new, but those already convinced still enter. At the start nobody is on the way.',
  serves: ['TA04', 'TA05', 'TA06', 'DM18', 'DM19', 'DM05'],
  parameters: {
    classes: {
      delayQuarters: {
        atStart: true,
        kind: 'number',
        unit: 'quarters',
        baseline: 4,
        min: 0,
        max: 40,
        tune: 'linear',
        says: 'Mean time from conviction to entry into the market.',
        source: 'dynamics §1: tau of one year; TA04',
      },
      delayStages: {
        atStart: true,
        kind: 'number',
        unit: 'count',
        baseline: 2,
        min: 1,
        max: 8,
        integer: true,
        tune: 'linear',
        says: 'Stages that the customer’s organisation passes one after the other; more of them make the delay more alike from customer to customer.',
        source: 'dynamics §1: n of two; economics §1.3',
      },
    },
  },
  columns: {
    customerClass: {
      convinced: { type: 'i64', unit: 'customers', says: 'Simulated customers of the class who are in the market or on their way into it.' },
    },
  },
} as const satisfies Submodel;
