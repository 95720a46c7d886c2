// How shards add up their numbers: the only thing that they ever tell each other while a run goes on.

/** Replaces a shard's part by the sum over all shards, when all have given theirs. Parts of one call have equal length. */
export interface Adder {
  /** Sums wrap at 64 bits. Returns nothing where the sum is there at once. Throws or rejects with BrokenBarrier where another shard gave up. */
  addUp(part: BigInt64Array): Promise<void> | undefined;
}

/** A shard that waited learns that another one failed. */
export class BrokenBarrier extends Error {
  override readonly name = 'BrokenBarrier';
  constructor() {
    super('another shard of the run failed');
  }
}

/** Adds parts into the first and copies the sum to all: the arithmetic of every adder. */
export function addAll(parts: readonly BigInt64Array[]): void {
  const [first, ...others] = parts;
  if (first === undefined) return;
  for (const other of others) addInto(first, other, 0, first.length);
  for (const other of others) other.set(first);
}

/** total[i] += part[i] for from ≤ i < to. */
export function addInto(total: BigInt64Array, part: BigInt64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) total[i] = (total[i] ?? 0n) + (part[i] ?? 0n);
}
