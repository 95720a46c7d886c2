// Replays for the tests of the viewer: small markets, computed by the core and written as the program writes them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runMarket } from '../../src/engine/run.ts';
import { loadScenario } from '../../src/model/load-scenario.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { CustomerMoves } from '../../src/replay/customers.ts';
import { decodeReplay, type Replay } from '../../src/replay/decode.ts';
import { encodeReplay, type ReplayInput } from '../../src/replay/encode.ts';
import { LAYOUT_HASH } from '../../src/schema/layout.ts';
import { openRun, type Run } from '../../web/state/run.ts';
import { coreOf } from '../helpers/market.ts';

const ROOT = new URL('../../', import.meta.url);

export interface FixtureSize {
  readonly customers?: number;
  readonly quarters?: number;
  readonly seed?: number;
  /** Most customers whose moves are recorded. */
  readonly recorded?: number;
}

/** A scenario that comes with the program. */
export function shipped(name: string): Scenario {
  const file = `${name}.yaml`;
  const { scenario, issues } = loadScenario({ file, text: readFileSync(new URL(`scenarios/${file}`, ROOT), 'utf8'), resolve: () => undefined });
  if (scenario === undefined) throw new Error(JSON.stringify(issues[0]));
  return scenario;
}

/** Everything that a replay of this market holds. */
export async function inputOf(
  scenario: Scenario,
  { customers = 5_000, quarters = scenario.quarters, seed = 1, recorded = 200_000 }: FixtureSize = {},
): Promise<ReplayInput> {
  const request = { scenario, seed, quarters, customers };
  const { recording, weight } = await runMarket(await coreOf(), request, { now: () => 0, recordCustomers: recorded });
  return {
    createdBy: 'overbuild tests',
    coreHash: createHash('sha256')
      .update(readFileSync(new URL('build/core.scalar.wasm', ROOT)))
      .digest('hex'),
    layoutHash: LAYOUT_HASH,
    runId: `${scenario.name}-fixture`,
    ...request,
    quarters: recording.quarterHashes.length,
    quartersAsked: quarters,
    weight,
    ...recording,
  };
}

export async function replayBytes(scenario: Scenario, size: FixtureSize = {}): Promise<Uint8Array<ArrayBuffer>> {
  return encodeReplay(await inputOf(scenario, size));
}

export async function decoded(bytes: Uint8Array<ArrayBuffer>): Promise<Replay> {
  const answer = await decodeReplay(bytes);
  if (!answer.ok) throw new Error(answer.refusal.message);
  return answer.replay;
}

export async function openedRun(scenario: Scenario, size: FixtureSize = {}): Promise<Run> {
  return opened(await decoded(await replayBytes(scenario, size)));
}

export function opened(replay: Replay): Run {
  const answer = openRun(replay);
  if (!answer.ok) throw new Error(answer.message);
  return answer.run;
}

/** `count` customers who move at random, by a seed: for sizes that no test should compute a market for. */
export function wanderers(
  count: number,
  { quarters, labs, moving, seed = 1 }: { readonly quarters: number; readonly labs: number; readonly moving: number; readonly seed?: number },
): CustomerMoves {
  let state = seed >>> 0 || 1;
  const next = (below: number): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
  const place = (): number => (next(10) === 0 ? 0xffff : next(labs + 1));
  return {
    ids: Uint32Array.from({ length: count }, (_, i) => i),
    classes: new Uint8Array(count),
    first: Uint16Array.from({ length: count }, place),
    quarters: Array.from({ length: quarters - 1 }, () => {
      const at = Uint32Array.from({ length: count }, (_, i) => i).filter(() => next(1_000) < moving * 1_000);
      return { at, places: Uint16Array.from(at, place) };
    }),
  };
}
