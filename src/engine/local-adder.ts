// Several shards in one thread, taking turns: for a page without workers to spare, and for tests.
import { type Adder, addAll } from './adder.ts';

/** One adder a shard. Each waits until all have given their part. */
export function localAdders(shards: number): readonly Adder[] {
  let parts: BigInt64Array[] = [];
  let release: () => void = () => undefined;
  let together = new Promise<void>((resolve) => {
    release = resolve;
  });
  const addUp = (part: BigInt64Array): Promise<void> | undefined => {
    if (part.length === 0) return undefined;
    parts.push(part);
    const waiting = together;
    if (parts.length === shards) {
      addAll(parts);
      parts = [];
      release();
      together = new Promise((resolve) => {
        release = resolve;
      });
    }
    return waiting;
  };
  return Array.from({ length: shards }, () => ({ addUp }));
}
