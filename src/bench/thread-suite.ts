// What two threads are worth, for one run and for many: in the same rounds as native processes, alone and in pairs.
import type { CompiledCore } from '../core/core.ts';
import type { Suite } from './contender.ts';
import { ensembleContenders } from './ensemble-contenders.ts';
import { lockstepContenders } from './lockstep-contenders.ts';
import { REFERENCE_SIZE, type Size } from './markets.ts';
import type { Program } from './programs.ts';
import { nativeContenders, shardContenders } from './shard-contenders.ts';

export function threadSuite(core: CompiledCore, sizes: readonly Size[], native: Program | undefined): Suite {
  const shards = shardContenders(core, sizes, native !== undefined);
  const ensemble = ensembleContenders(core, native !== undefined);
  return {
    name: 'threads',
    contenders: [
      ...shards.contenders,
      ...lockstepContenders(),
      ...ensemble.contenders,
      ...(native === undefined ? [] : nativeContenders(native, REFERENCE_SIZE)),
    ],
    close: async () => {
      await shards.close?.();
      await ensemble.close?.();
    },
  };
}
