// The hash of a quarter: every hashed column in schema order, rows by id. Customers enter as an order-free sum.
import { hashColumns } from "../generated/columns";
import { closedHash, openHash } from "../base/column-hash";
import { mix64 } from "../base/random";
import { bucketCount, firstId, secondsOf, sizeOf, statesOf, strideOf, usageAt, usagesOf } from "../customers/store";

/** Hash of the tables as they stand. */
export function stateHash(): u64 {
  openHash();
  hashColumns();
  return closedHash();
}

/** Order-free sum over this shard's customers of a hash of (id, state, usage, second lab): shards add theirs. */
export function customerColumns(): u64 {
  let sum: u64 = 0;
  for (let b = 0; b < bucketCount(); b++) {
    const states = statesOf(b), usages = usagesOf(b), seconds = secondsOf(b), n = sizeOf(b), stride = strideOf(b);
    let id = firstId(b);
    for (let i: u32 = 0; i < n; i++, id += stride) {
      const state = <u64>load<u16>(states + (<usize>i << 1)), usage = <u64>usageAt(usages + (<usize>i << 2));
      let h = mix64(mix64(<u64>id << 16 | state) ^ usage);
      if (seconds != 0) h = mix64(h ^ <u64>load<u16>(seconds + (<usize>i << 1)));
      sum += h;
    }
  }
  return sum;
}
