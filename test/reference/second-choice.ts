// Second choice: where what was turned away queues, what is admitted there, and who moves for good.
import { binOf, type Key, keyOf, uniformOf, unitOf } from './draws.ts';
import { at, grouped, isOn, type LabSide, type Market } from './market.ts';
import type { Customer } from './population.ts';
import { microOf, sumOf, type TurnedAway } from './rationing.ts';
import { pick, type Slots, slotsOf, without } from './weights.ts';

/** A turned-away piece at the lab of its second choice, 0 for none. */
interface Queued {
  readonly from: TurnedAway;
  readonly to: number;
  readonly bin: number;
}

export interface SecondRound {
  /** Micro usage units admitted, by lab and segment. */
  readonly admitted: readonly (readonly bigint[])[];
  /** Customers that changed their first lab. */
  readonly moved: number;
  /** Turned-away pieces that drew a lab to queue at. */
  readonly choices: number;
}

export function secondRound(
  market: Market,
  side: LabSide,
  weights: readonly (readonly number[])[],
  turned: readonly TurnedAway[],
  full: ReadonlySet<number>,
  demand: readonly bigint[],
): SecondRound {
  const open = weights.map((w) => slotsOf(without(w, full)));
  const keys = [keysOf(market, side.quarter, 0), keysOf(market, side.quarter, 1)];
  const queued = turned.map((from) => queue(from, open, at(keys, from.part)));
  const gates = market.scenario.labs.map((_, j) =>
    admit(
      market,
      side,
      queued.filter((q) => q.to === j + 1),
      full.has(j + 1) ? 0n : at(side.labs, j).servableMicro - at(demand, j),
    ),
  );
  const isIn = ({ to, bin }: Queued): boolean => to > 0 && bin <= at(gates, to - 1).lastBin;
  let moved = 0;
  for (const q of queued.filter((x) => x.from.part === 0 && x.from.wholly)) moved += moveFirst(market, side.quarter, q, isIn(q), at(keys, 0)) ? 1 : 0;
  for (const q of queued.filter((x) => x.from.part === 1 && x.from.wholly && isIn(x))) moveSecond(q, at(keys, 1));
  return { admitted: gates.map((g) => g.admitted), moved, choices: queued.length };
}

interface Keys {
  readonly choice: Key;
  readonly lottery: Key;
  readonly leave: Key;
}

const keysOf = ({ seed }: Market, quarter: number, part: 0 | 1): Keys => ({
  choice: keyOf(seed, 'second-choice', part, quarter),
  lottery: keyOf(seed, 'second-lottery', part, quarter),
  leave: keyOf(seed, 'leave', part, quarter),
});

function queue(from: TurnedAway, open: readonly Slots[], keys: Keys): Queued {
  const { id, of } = from.customer;
  return { from, to: pick(at(open, of.index), unitOf(id, keys.choice)), bin: binOf(id, keys.lottery) };
}

interface Gate {
  /** Micro usage units by segment. */
  readonly admitted: readonly bigint[];
  /** Customers up to and including this bin are in. */
  readonly lastBin: number;
}

/** Whole bins as long as they fit in the slack, and the fitting share of the first that does not. */
function admit(market: Market, side: LabSide, arrivals: readonly Queued[], slack: bigint): Gate {
  const base = market.scenario.segments.map(() => 0);
  const bins = grouped(arrivals, (a) => a.bin);
  let before = microOf(base, side);
  for (let bin = 0; bin < 256; bin++) {
    for (const { from } of bins.get(bin) ?? []) base[from.customer.of.segment] = at(base, from.customer.of.segment) + from.turned;
    const through = microOf(base, side);
    if (sumOf(through) > slack) {
      const [asked, excess] = [sumOf(through) - sumOf(before), sumOf(through) - slack];
      return { admitted: before.map((b, s) => b + partOf(at(through, s) - b, excess, asked)), lastBin: bin };
    }
    before = through;
  }
  return { admitted: before, lastBin: 255 };
}

/** What is left of a segment's part of the bin after its share of the excess, rounded down, and one more are turned away. */
function partOf(own: bigint, excess: bigint, asked: bigint): bigint {
  const rest = (own * excess) / asked + 1n;
  return rest < own ? own - rest : 0n;
}

/** A customer that its first lab turned away wholly. Says whether it changed its first lab. */
function moveFirst(market: Market, quarter: number, { from, to }: Queued, isIn: boolean, keys: Keys): boolean {
  const { customer } = from;
  const isNew = customer.arrival === quarter;
  if (to === 0 && isNew) return move(customer, 0, quarter);
  if (isIn && (isNew || leaves(customer, keys))) return move(customer, to, quarter);
  if (!isIn && isOn(market, 'trust')) customer.arrival = quarter;
  return false;
}

function move(customer: Customer, to: number, quarter: number): true {
  customer.slot = to;
  customer.arrival = quarter;
  if (to === 0 || to === customer.second) customer.second = 0;
  return true;
}

function moveSecond({ from: { customer }, to }: Queued, keys: Keys): void {
  if (leaves(customer, keys)) customer.second = to === customer.slot ? 0 : to;
}

const leaves = (customer: Customer, keys: Keys): boolean => uniformOf(customer.id, keys.leave) < customer.of.values.leaveAfterSpill;
