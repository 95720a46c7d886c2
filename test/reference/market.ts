// What the reference knows of a scenario, and what it must be told each quarter about the labs.
import type { CustomerClass, Scenario } from '../../src/model/scenario.ts';
import type { SwitchName } from '../../src/schema/submodels.ts';

export interface ClassOfCustomers {
  readonly index: number;
  readonly segment: number;
  readonly idLow: number;
  /** One past the last. */
  readonly idHigh: number;
  readonly values: CustomerClass;
}

export interface Market {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly customers: number;
  readonly classes: readonly ClassOfCustomers[];
  /** Submodels that are switched on. */
  readonly on: ReadonlySet<string>;
}

/** One lab as customers see it in a quarter. Arrays run over segments. */
export interface LabAtSale {
  readonly alive: boolean;
  /** Defaulted at the end of the last quarter. */
  readonly justDefaulted: boolean;
  readonly quality: number;
  readonly priceMicros: readonly number[];
  readonly appeal: readonly number[];
  readonly servableMicro: bigint;
  readonly outageShare: number;
}

/** What the labs and the clock decided before customers choose in a quarter. */
export interface LabSide {
  /** What unemployment makes of the hazard of adoption. */
  readonly backlash: number;
  /** Open weights that everybody can run. */
  readonly open: { readonly quality: number; readonly priceMicros: number };
  readonly quarter: number;
  readonly frontierQuality: number;
  /** Advance of the demand clock. */
  readonly step: number;
  /** By segment: usage of an adopted customer relative to quarter 0. */
  readonly usage: readonly number[];
  /** By segment: micro usage units for one unit of base usage. */
  readonly usageIndex: readonly number[];
  readonly labs: readonly LabAtSale[];
}

export const isOn = (market: Market, submodel: SwitchName): boolean => market.on.has(submodel);

/** An element that must be there. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing at ${index} of ${list.length}`);
  return found;
}

export const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const x of numbers) total += x;
  return total;
};

export function grouped<T>(list: readonly T[], group: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of list) {
    const known = groups.get(group(item));
    if (known === undefined) groups.set(group(item), [item]);
    else known.push(item);
  }
  return groups;
}
