// The second lab of a customer: which it is, and how usage splits between the two.
import { type Key, unitOf } from './draws.ts';
import { at } from './market.ts';
import type { Customer } from './population.ts';
import { pick, type Slots } from './weights.ts';

const f32 = Math.fround;

/** Slot of a second lab among all slots of the customer's class but the first lab's; 0 for none. */
export function chooseSecond(own: Slots, key: Key, { id, slot }: Customer): number {
  const share = at(own.share, slot);
  let v = f32(unitOf(id, key) * f32(1 - share));
  if (v >= at(own.threshold, slot)) v = f32(v + share);
  const second = pick(own, v);
  return second === slot ? 0 : second;
}

/** How much of a usage goes to the second lab. */
export function secondPart({ of, second }: Customer, usage: number): number {
  if (second === 0) return 0;
  return Number((BigInt(usage) * BigInt(Math.floor(of.values.secondShare * 65_536 + 0.5))) / 65_536n);
}
