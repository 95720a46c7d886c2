// Threads that contenders of a suite keep open between rounds, by how many they are.
import type { Threads } from '../pool/threads.ts';

export interface OpenThreads {
  /** Opened when they are first asked for, which `isNew` tells. */
  of(count: number): { readonly threads: Threads; readonly isNew: boolean };
  close(): Promise<void>;
}

export function keepOpen(open: (count: number) => Threads): OpenThreads {
  const known = new Map<number, Threads>();
  return {
    of(count) {
      const old = known.get(count);
      if (old !== undefined) return { threads: old, isNew: false };
      const threads = open(count);
      known.set(count, threads);
      return { threads, isNew: true };
    },
    async close() {
      for (const threads of known.values()) await threads.close();
      known.clear();
    },
  };
}
