// The turned away: what draws say of them, chunk by chunk of the queue of a bucket; then they are counted, and once all shards' counts are known they move.
import { STREAM_LEAVE, STREAM_LOTTERY, STREAM_SECOND_CHOICE, STREAM_SECOND_LOTTERY } from "../generated/codes";
import { keyOf } from "../base/random";
import { CHOICE, CHUNK, drawAll, LEAVE, LOTTERY, pickAll, SECOND_CHOICE, SECOND_LEAVE } from "./draws";
import { endList } from "./lists";
import { keepTurned } from "./lottery";
import { firstId, queuedIn, queueOf, secondsOf, setQueued, strideOf } from "./store";
import { countTurned } from "./turned-count";
import { moveTurned } from "./turned-moves";

/**
 * Visits the queue of bucket b: counts the second choices of whom full labs turned away, and keeps in the queue who was turned
 * away wholly; or, once all shards' counts are known, acts on these.
 */
export function visit(b: i32, quarter: i32, act: bool): void {
  if (!act) setQueued(b, keepTurned(b, quarter));
  const queue = queueOf(b), n = queuedIn(b), id0 = firstId(b), stride = strideOf(b), hasSeconds = secondsOf(b) != 0;
  let kept = queue;
  for (let from: u32 = 0; from < n; from += CHUNK) {
    const places = queue + (<usize>from << 2), part = min(CHUNK, n - from);
    drawAll(LOTTERY, places, part, id0, stride, keyOf(STREAM_LOTTERY, 0, quarter));
    drawFor(b, quarter, places, part, 0, CHOICE);
    if (hasSeconds) drawFor(b, quarter, places, part, 1, SECOND_CHOICE);
    if (act) {
      drawAll(LEAVE, places, part, id0, stride, keyOf(STREAM_LEAVE, 0, quarter));
      if (hasSeconds) drawAll(SECOND_LEAVE, places, part, id0, stride, keyOf(STREAM_LEAVE, 1, quarter));
      moveTurned(b, quarter, places, part);
    } else kept = countTurned(b, quarter, places, part, kept);
  }
  if (!act) setQueued(b, endList(queue, kept));
}

/** Choice, slot and lottery of a part of usage. */
function drawFor(b: i32, quarter: i32, places: usize, n: u32, part: i32, choice: usize): void {
  const id0 = firstId(b), stride = strideOf(b);
  drawAll(choice, places, n, id0, stride, keyOf(STREAM_SECOND_CHOICE, part, quarter));
  pickAll(choice, n, choice + 1);
  drawAll(choice + 2, places, n, id0, stride, keyOf(STREAM_SECOND_LOTTERY, part, quarter));
}
