// The two sizes of a run that a scenario proposes and a command line may overrule, described like any other parameter.
import { MAX_CUSTOMERS, MAX_QUARTERS, MIN_CUSTOMERS } from '../schema/limits.ts';
import type { NumberParameter } from '../schema/types.ts';

export const RUN_PARAMETERS = {
  quarters: {
    kind: 'number',
    unit: 'quarters',
    baseline: 32,
    min: 1,
    max: MAX_QUARTERS,
    integer: true,
    tune: 'fixed',
    says: 'Quarters to run unless told otherwise.',
    source: 'a choice: 2023 to the end of 2030',
  },
  customers: {
    kind: 'number',
    unit: 'customers',
    baseline: 100_000,
    min: MIN_CUSTOMERS,
    max: MAX_CUSTOMERS,
    integer: true,
    tune: 'fixed',
    says: 'Customers to simulate unless told otherwise.',
    source: 'a choice of precision',
  },
} as const satisfies Readonly<Record<string, NumberParameter>>;
