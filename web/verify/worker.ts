// Computes a run again from its scenario and seed, away from the page.
import scalarUrl from '../../build/core.scalar.wasm?url';
import simdUrl from '../../build/core.wasm?url';
import { compileCore } from '../../src/core/core.ts';
import { hasSimd } from '../../src/core/simd.ts';
import { runMarket } from '../../src/engine/run.ts';
import type { VerifyAnswer, VerifyRequest } from './messages.ts';

const say = (answer: VerifyAnswer): void => self.postMessage(answer);

// Set before anything is awaited: a message that arrives earlier would be lost.
self.onmessage = async (event: MessageEvent<VerifyRequest>): Promise<void> => {
  try {
    const response = await fetch(hasSimd() ? simdUrl : scalarUrl);
    if (!response.ok) throw new Error(`the core could not be fetched (${response.status})`);
    const core = await compileCore(new Uint8Array(await response.arrayBuffer()));
    const { recording } = await runMarket(core, event.data, {
      shards: event.data.shards ?? 1,
      now: () => performance.now() / 1000,
      onQuarter: ({ quarter, quarters }) => say({ type: 'progress', quarter, quarters }),
    });
    say({ type: 'done', hashes: { quarterHashes: recording.quarterHashes, columnHash: recording.columnHash } });
  } catch (error) {
    say({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
};
