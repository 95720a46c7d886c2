// Shards in threads that share memory: parts meet in one buffer, a barrier of Atomics keeps them in step.
import { type Adder, addInto, BrokenBarrier } from './adder.ts';

// Control block, Int32: how many have arrived at the barrier, its generation, and whether a shard gave up.
const ARRIVED = 0;
const GENERATION = 1;
const BROKEN = 2;
const CONTROL_BYTES = 64;
/** Up to so many words over all shards each sums them for itself, which costs less than a second barrier. */
const SMALL_WORDS = 32_768;

/** What every thread of one run is handed. */
export interface SharedSums {
  readonly shards: number;
  /** 64-bit words that the longest exchange takes. */
  readonly words: number;
  readonly buffer: SharedArrayBuffer;
}

export function shareSums(shards: number, words: number): SharedSums {
  return { shards, words, buffer: new SharedArrayBuffer(CONTROL_BYTES + 2 * words * 8 * shards) };
}

/** The adder of one shard. Blocks its thread while it waits, so it is not for a page's main thread. */
export function atomicsAdder(shared: SharedSums, shard: number): Adder {
  const control = new Int32Array(shared.buffer, 0, CONTROL_BYTES / 4);
  // Two sets of slots in turn: nobody can write a set again before all have read it, since a barrier of the other set lies between.
  const sets = [0, 1].map((set) =>
    Array.from(
      { length: shared.shards },
      (_, k) => new BigInt64Array(shared.buffer, CONTROL_BYTES + (set * shared.shards + k) * shared.words * 8, shared.words),
    ),
  );
  let turn = 0;
  return {
    addUp(part) {
      const length = part.length;
      if (length === 0) return undefined;
      const [total, ...others] = sets[turn] ?? [];
      turn = 1 - turn;
      if (total === undefined) throw new Error('no slots to add up in');
      (others[shard - 1] ?? total).set(part);
      wait(control, shared.shards);
      if (length * shared.shards <= SMALL_WORDS) {
        part.set(total.subarray(0, length));
        for (const other of others) addInto(part, other, 0, length);
        return undefined;
      }
      // Each shard sums its own stretch of the words into the first slot, then all read the whole.
      const from = Math.floor((length * shard) / shared.shards);
      const to = Math.floor((length * (shard + 1)) / shared.shards);
      for (const other of others) addInto(total, other, from, to);
      wait(control, shared.shards);
      part.set(total.subarray(0, length));
      return undefined;
    },
  };
}

/** Called by a shard that cannot go on: everybody who waits, or will, throws BrokenBarrier. */
export function breakBarrier(shared: SharedSums): void {
  const control = new Int32Array(shared.buffer, 0, CONTROL_BYTES / 4);
  Atomics.store(control, BROKEN, 1);
  Atomics.add(control, GENERATION, 1);
  Atomics.notify(control, GENERATION);
}

function wait(control: Int32Array, shards: number): void {
  const generation = Atomics.load(control, GENERATION);
  // Asked after the generation is known: whoever gives up from here on ends it. Who gave up before will not come.
  throwIfBroken(control);
  if (Atomics.add(control, ARRIVED, 1) === shards - 1) {
    Atomics.store(control, ARRIVED, 0);
    Atomics.add(control, GENERATION, 1);
    Atomics.notify(control, GENERATION);
  } else {
    while (Atomics.load(control, GENERATION) === generation) Atomics.wait(control, GENERATION, generation);
  }
  throwIfBroken(control);
}

function throwIfBroken(control: Int32Array): void {
  if (Atomics.load(control, BROKEN) !== 0) throw new BrokenBarrier();
}
