// How much faster two shards are than one, in rounds that take turns with a native program, once alone and twice side by side.
import type { CompiledCore } from '../core/core.ts';
import type { Scenario } from '../model/scenario.ts';
import { openShardThreads, runSharded } from '../pool/sharded.ts';

/** Nanoseconds of one native process, or of the slower of two that were started together. */
export type Native = (copies: 1 | 2) => Promise<number>;

export interface ShardsOptions {
  readonly core: CompiledCore;
  readonly scenario: Scenario;
  readonly customers: number;
  readonly quarters: number;
  readonly rounds: number;
  readonly native?: Native;
}

/** One entry a round. */
export interface ShardsMeasured {
  /** Seconds of stepping, recording included and set-up excluded, on threads that earlier runs have warmed up. */
  readonly oneSeconds: readonly number[];
  readonly twoSeconds: readonly number[];
  /** As one reports it, and the slower of two; empty without a native program. */
  readonly nativeOneNs: readonly number[];
  readonly nativeTwoNs: readonly number[];
}

/** Rounds before those that are kept: the first runs of a thread compile. */
const WARM_UP_ROUNDS = 2;

export async function measureShards({ core, scenario, customers, quarters, rounds, native }: ShardsOptions): Promise<ShardsMeasured> {
  const [one, two] = [openShardThreads(1), openShardThreads(2)];
  const seconds = async (threads: typeof one): Promise<number> => {
    const now = (): number => performance.now() / 1000;
    const { timing } = await runSharded(core, { scenario, seed: 1, quarters, customers }, { now, shards: threads.count, threads });
    return timing.stepSeconds;
  };
  const measured = { oneSeconds: [] as number[], twoSeconds: [] as number[], nativeOneNs: [] as number[], nativeTwoNs: [] as number[] };
  try {
    for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
      const row = [await seconds(one), await seconds(two)] as const;
      if (round < 0) continue;
      measured.oneSeconds.push(row[0]);
      measured.twoSeconds.push(row[1]);
      if (native === undefined) continue;
      measured.nativeOneNs.push(await native(1));
      measured.nativeTwoNs.push(await native(2));
    }
    return measured;
  } finally {
    await Promise.all([one.close(), two.close()]);
  }
}
