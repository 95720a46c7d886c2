// Customers of a lab that defaulted last quarter choose again at once, whatever their contract's phase.
import { STREAM_ORPHAN_CHOICE } from "../generated/codes";
import * as run from "../generated/run";
import { drawOf, keyOf } from "../base/random";
import { noteMove } from "./moves";
import { isOrphaning, releaseOrphans } from "./second";
import { pick, unit } from "./shares";
import { addTo, firstId, sizeOf, STATE_OUTSIDE, statesOf, strideOf, sumsOf, usageAt, usagesOf } from "./store";
import { addFresh } from "./tiers";

/** Whether any lab defaulted in the quarter before this one. */
export function anyOrphans(quarter: i32): bool {
  for (let j = 0; j < <i32>run.labs(); j++) if (isOrphaning(j, quarter)) return true;
  return false;
}

/** Re-homes the orphans of bucket b. Base shares must be prepared for the class. */
export function rehome(b: i32, quarter: i32): void {
  const sums = sumsOf(b);
  let any = false;
  for (let j = 0; j < <i32>run.labs(); j++) if (isOrphaning(j, quarter) && holdsAny(sums, j + 1)) any = true;
  if (!any) return;
  releaseOrphans(b, quarter);
  const key = keyOf(STREAM_ORPHAN_CHOICE, 0, quarter), k1 = <u32>key, k2 = <u32>(key >> 32);
  const states = statesOf(b), usages = usagesOf(b), n = sizeOf(b), stride = strideOf(b);
  let id = firstId(b);
  for (let i: u32 = 0; i < n; i++, id += stride) {
    const at = states + (<usize>i << 1), old = <u32>load<u16>(at) >> 6;
    if (old == 0 || !isOrphaning(old - 1, quarter)) continue;
    const x = drawOf(id, k1, k2), slot = pick(unit(x));
    const state = slot == 0 ? STATE_OUTSIDE : slot << 6 | <u32>(quarter & 63);
    const usage = <i64>usageAt(usages + (<usize>i << 2));
    store<u16>(at, <u16>state);
    addTo(sums, old, -1, -usage);
    addTo(sums, slot, 1, usage);
    addFresh(b, slot, <u32>usage);
    noteMove(x, state);
  }
}

/** Whether the bucket has customers of a slot, or usage of customers whose second lab it is. */
function holdsAny(sums: usize, slot: u32): bool {
  const at = sums + (<usize>slot << 4);
  return load<i64>(at) > 0 || load<i64>(at, 8) > 0;
}
