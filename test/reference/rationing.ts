// Rationing: demand of each lab, who is full, and how much of each piece of usage a full lab turns away.
import { MAX_DEMAND_MICRO } from '../../src/schema/limits.ts';
import { usageOf } from './adoption.ts';
import { contractEnds } from './choice.ts';
import { binOf, type Key, keyOf } from './draws.ts';
import { at, grouped, isOn, type LabSide, type Market, sum } from './market.ts';
import type { Customer } from './population.ts';
import { secondPart } from './second-lab.ts';

/** A customer's usage with one lab: part 0 with the first, part 1 with the second. */
export interface Piece {
  readonly customer: Customer;
  readonly part: 0 | 1;
  readonly slot: number;
  readonly usage: number;
}

/** What is left over of a piece, and whether its rank lay beyond the boundary. */
export interface TurnedAway extends Piece {
  readonly turned: number;
  readonly wholly: boolean;
}

export function piecesOf(customers: readonly Customer[], quarter: number): Piece[] {
  return customers.flatMap((customer) => {
    if (customer.slot === 0) return [];
    const usage = usageOf(customer, quarter);
    const second = secondPart(customer, usage);
    const first: Piece = { customer, part: 0, slot: customer.slot, usage: usage - second };
    return customer.second === 0 ? [first] : [first, { customer, part: 1, slot: customer.second, usage: second }];
  });
}

/** Micro usage units for one unit of base usage of a segment, by the demand of all its customers at most 2^58. */
export function usageIndexOf(market: Market, side: LabSide, customers: readonly Customer[], s: number): number {
  const { usagePerCustomer, realCustomers } = at(market.scenario.segments, s);
  const own = customers.filter((c) => c.of.segment === s);
  if (own.length === 0) return 0;
  const index = (usagePerCustomer * (realCustomers / own.length) * at(side.usage, s) * 1e6) / 4096;
  return Math.min(index, MAX_DEMAND_MICRO / sum(own.map((c) => c.baseUsage)));
}

/** Base usage by lab and segment. */
export function usageByLab(market: Market, pieces: readonly Piece[]): number[][] {
  const total = market.scenario.labs.map(() => market.scenario.segments.map(() => 0));
  for (const { customer, slot, usage } of pieces) {
    const row = at(total, slot - 1);
    row[customer.of.segment] = at(row, customer.of.segment) + usage;
  }
  return total;
}

/** Micro usage units by segment, each rounded down. */
export const microOf = (base: readonly number[], side: LabSide): bigint[] => base.map((b, s) => BigInt(Math.floor(b * at(side.usageIndex, s))));

export const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

export function ration(market: Market, side: LabSide, pieces: readonly Piece[], full: ReadonlySet<number>): TurnedAway[] {
  const lottery = keyOf(market.seed, 'lottery', 0, side.quarter);
  return [...full].flatMap((slot) => {
    const queue = pieces.filter((piece) => piece.slot === slot).map((piece) => ({ piece, rank: rankOf(market, piece, side.quarter, lottery) }));
    const { rank: last, share } = boundary(market, side, queue, at(side.labs, slot - 1).servableMicro);
    const late = queue.filter(({ rank }) => rank >= last);
    return late.map(({ piece, rank }) => ({ ...piece, turned: rank > last ? piece.usage : roundedUp(piece.usage, share), wholly: rank > last }));
  });
}

/** Contracted customers before renewing ones before those who arrived in this quarter; inside a tier by lottery. Without choice nobody renews. */
function rankOf(market: Market, { customer }: Piece, quarter: number, lottery: Key): number {
  const tier = customer.arrival === quarter ? 2 : isOn(market, 'choice') && contractEnds(customer, quarter) ? 1 : 0;
  return tier * 256 + binOf(customer.id, lottery);
}

interface Ranked {
  readonly piece: Piece;
  readonly rank: number;
}

/** The first rank that does not fit, and the share of it that is turned away, in 2^-32. */
function boundary(market: Market, side: LabSide, queue: readonly Ranked[], servable: bigint): { readonly rank: number; readonly share: bigint } {
  const base = market.scenario.segments.map(() => 0);
  const ranks = grouped(queue, (q) => q.rank);
  let before = 0n;
  for (let rank = 0; rank < 3 * 256; rank++) {
    for (const { piece } of ranks.get(rank) ?? []) base[piece.customer.of.segment] = at(base, piece.customer.of.segment) + piece.usage;
    const through = sumOf(microOf(base, side));
    if (through > servable) return { rank, share: turnedShare(fitting(servable, before, through)) };
    before = through;
  }
  throw new Error('a full lab serves everybody');
}

/** Share of what lies between `before` and `through` that fits below `room`. */
const fitting = (room: bigint, before: bigint, through: bigint): number => Number(room - before) / Number(through - before);

function turnedShare(fits: number): bigint {
  const share = 2n ** 32n - BigInt(Math.floor(fits * 2 ** 32)) + 1n;
  return share > 2n ** 32n ? 2n ** 32n : share;
}

const roundedUp = (usage: number, share: bigint): number => Number((BigInt(usage) * share + 2n ** 32n - 1n) >> 32n);
