// New demand: the chance that a customer's next choice is made by somebody who owes nothing to its lab.
import { at, type ClassOfCustomers, isOn, type LabSide, type Market } from './market.ts';

/** ρ of a class, from the usage of all quarters so far. */
export function newDemandOf(market: Market, k: ClassOfCustomers, sides: readonly LabSide[]): number {
  if (!isOn(market, 'entry')) return 0;
  const contract = k.values.contractQuarters;
  const usage = (quarter: number): number => Math.min(1e300, at(at(sides, Math.max(0, quarter)).usage, k.segment));
  const now = sides.length - 1;
  const fromGrowth = usage(now) > 0 ? Math.max(0, 1 - usage(now - contract) / usage(now)) : 0;
  const renewal = k.values.renewalPerYear;
  const stays = renewal === 0 ? 1 : Math.exp((Math.log(1 - renewal) * contract) / 4);
  return 1 - stays * (1 - k.values.openGrowthShare * fromGrowth);
}
