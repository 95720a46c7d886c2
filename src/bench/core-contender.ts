// The core as a contender: it steps one of the benchmark's markets in this process.
import type { CompiledCore } from '../core/core.ts';
import type { Scenario } from '../model/scenario.ts';
import type { BenchSize, Contender, Measured, Ratio } from './contender.ts';
import { benchMarket, type MarketName, QUARTERS, type Size } from './markets.ts';
import { type Step, stepperOf } from './stepping.ts';

export interface CoreContender {
  readonly id: string;
  readonly title: string;
  readonly market: MarketName;
  readonly size: Size;
  readonly ratios: Readonly<Record<string, Ratio>>;
}

export function coreContender(core: CompiledCore, { id, title, market, size, ratios }: CoreContender): Contender {
  const scenario = benchMarket(market, size);
  let step: Step | undefined;
  let emptyBytes: number | undefined;
  return {
    id,
    title,
    unit: 'nsPerCustomerQuarter',
    size: sizeOf(size),
    ratios,
    seconds: (size.customers * (market === 'k0' ? 0.3 : 1.5)) / 1e6,
    warmsUp: size.customers <= MOST_TO_WARM_UP,
    close: () => {
      step = undefined;
    },
    measure: async (): Promise<Measured> => {
      emptyBytes ??= (await stepperOf(core, scenario)({ customers: 1, quarters: 1 })).memoryBytes;
      step ??= stepperOf(core, scenario);
      const { ns, shares, memoryBytes, startNs } = await step({ customers: size.customers });
      const bytesPerCustomer = (memoryBytes - emptyBytes) / size.customers;
      return {
        value: ns,
        shares,
        ...(market === 'k0' ? { choices: choicesOf(scenario) } : {}),
        also: { memoryBytes, bytesPerCustomer, startNsPerCustomer: startNs },
      };
    },
  };
}

/** A larger market is warm before it matters. */
const MOST_TO_WARM_UP = 2e7;

/** `1e6`, for names of rows. */
export const shortCount = (count: number): string => count.toExponential().replace('e+', 'e');

export const sizeOf = (size: Size): BenchSize => ({ ...size, quarters: QUARTERS });

/** Choices a customer-quarter where nobody chooses but at the end of a contract: classes are of one size. */
function choicesOf({ classes }: Scenario): number {
  return classes.reduce((sum, { contractQuarters }) => sum + 1 / contractQuarters, 0) / classes.length;
}
