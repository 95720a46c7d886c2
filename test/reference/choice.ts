// Choice: who re-chooses, who stays out of loyalty, where the others go; and the choice of those who owe nobody anything.
import { type Key, keyOf, oddOf, unitOf } from './draws.ts';
import { newDemandOf } from './entry.ts';
import { at, type ClassOfCustomers, isOn, type LabSide, type Market } from './market.ts';
import type { Customer } from './population.ts';
import { chooseSecond } from './second-lab.ts';
import { pick, type Slots } from './weights.ts';

const TENURE_CAP = 47;
const f32 = Math.fround;

/** The quarter as a customer of any class meets it. */
export interface ChoiceOfQuarter {
  readonly market: Market;
  readonly quarter: number;
  /** By class. */
  readonly slots: readonly Slots[];
  /** By class: share of new demand. */
  readonly newDemand: readonly number[];
  /** Draws from a set of options so far, of this quarter. */
  readonly drawn: { choices: number };
  readonly keys: { readonly choice: Key; readonly adopter: Key; readonly orphan: Key; readonly secondLab: Key };
}

export function choiceOf(market: Market, sides: readonly LabSide[], slots: readonly Slots[]): ChoiceOfQuarter {
  const quarter = sides.length - 1;
  const keys = {
    choice: keyOf(market.seed, 'choice', 0, quarter),
    adopter: keyOf(market.seed, 'adopter-choice', 0, quarter),
    orphan: keyOf(market.seed, 'orphan-choice', 0, quarter),
    secondLab: keyOf(market.seed, 'second-lab', 0, quarter),
  };
  return { market, quarter, slots, newDemand: market.classes.map((k) => newDemandOf(market, k, sides)), drawn: { choices: 0 }, keys };
}

export const contractEnds = ({ id, of }: Customer, quarter: number): boolean => {
  const contract = of.values.contractQuarters;
  return (quarter + (id % contract)) % contract === 0;
};

/** Phase 1 for a customer in the market whose contract ends. */
export function chooseAgain(now: ChoiceOfQuarter, customer: Customer): void {
  const v = f32(oddOf(customer.id, now.keys.choice) * f32(stretch(now, customer) * 2 ** -24));
  settle(now, customer, v >= 1 ? customer.slot : pick(at(now.slots, customer.of.index), v));
}

/** Phase 2, on entry into the market. */
export function chooseFirst(now: ChoiceOfQuarter, customer: Customer): void {
  chooseFreely(now, customer, now.keys.adopter);
}

/** Phase 3, after the default of the customer's first lab. */
export function chooseAsOrphan(now: ChoiceOfQuarter, customer: Customer): void {
  chooseFreely(now, customer, now.keys.orphan);
}

function chooseFreely(now: ChoiceOfQuarter, customer: Customer, key: Key): void {
  settle(now, customer, pick(at(now.slots, customer.of.index), unitOf(customer.id, key)));
}

function settle(now: ChoiceOfQuarter, customer: Customer, slot: number): void {
  if (slot !== customer.slot) customer.arrival = now.quarter;
  customer.slot = slot;
  const hasSecond = isOn(now.market, 'secondLab') && slot !== 0;
  customer.second = hasSecond ? chooseSecond(at(now.slots, customer.of.index), now.keys.secondLab, customer) : 0;
  now.drawn.choices += hasSecond ? 2 : 1;
}

/** g: how much wider the draw is, so that what lies beyond 1 is loyalty. */
function stretch(now: ChoiceOfQuarter, customer: Customer): number {
  if (customer.slot === 0) return 1;
  const share = at(at(now.slots, customer.of.index).share, customer.slot);
  const g = f32(1 + f32(share * loyalty(customer.of, now.quarter - customer.arrival)));
  if (!isOn(now.market, 'entry')) return g;
  const rho = f32(at(now.newDemand, customer.of.index));
  return f32(g / f32(1 + f32(rho * f32(g - 1))));
}

function loyalty({ values }: ClassOfCustomers, quarters: number): number {
  const tenure = Math.min(quarters, TENURE_CAP);
  return f32(Math.exp(values.switchingCost * (1 - Math.exp(-tenure / values.switchingRampQuarters))) - 1);
}
