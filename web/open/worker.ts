// Reads a replay away from the page, so that a hostile file can neither freeze it nor outlive it.
import { decodeReplay, type Replay } from '../../src/replay/decode.ts';
import type { ReadAnswer } from './messages.ts';

self.onmessage = async (event: MessageEvent<Uint8Array<ArrayBuffer>>): Promise<void> => {
  const answer = await read(event.data);
  self.postMessage(answer, { transfer: answer.ok ? buffersOf(answer) : [] });
};

async function read(bytes: Uint8Array<ArrayBuffer>): Promise<ReadAnswer> {
  try {
    const decoded = await decodeReplay(bytes);
    if (!decoded.ok) return { ok: false, message: decoded.refusal.message };
    return { ok: true, replay: decoded.replay };
  } catch (error) {
    return { ok: false, message: `The replay could not be read: ${error instanceof Error ? error.message : String(error)}.` };
  }
}

/** Handed over rather than copied. */
function buffersOf({ replay }: { readonly replay: Replay }): ArrayBuffer[] {
  const moves = replay.customerMoves;
  const arrays: ArrayBufferView[] = replay.tables.flatMap((table) => table.columns.map((column) => column.values));
  if (moves !== undefined) arrays.push(moves.ids, moves.classes, moves.first, ...moves.quarters.flatMap((quarter) => [quarter.at, quarter.places]));
  return [...new Set(arrays.map((array) => array.buffer as ArrayBuffer))];
}
