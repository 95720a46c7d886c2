// What must hold at the end of every quarter, in release too.
import { TRAP_CUSTOMERS } from "../generated/codes";
import { checkColumns } from "../generated/columns";
import { MAX_SEGMENTS } from "../generated/limits";
import * as labSegment from "../generated/lab-segment";
import * as run from "../generated/run";
import * as segment from "../generated/segment";
import { refuse } from "../base/trap";
import { audit } from "../ledger/audit";
import { checkPipeline } from "../supply/pipeline";

export function checkInvariants(): void {
  for (let s = 0; s < <i32>run.segments(); s++) checkCustomers(s);
  for (let j = 0; j < <i32>run.labs(); j++) checkPipeline(j);
  audit();
  checkColumns();
}

/** Unadopted, outside and customers of labs are all there are. */
function checkCustomers(s: i32): void {
  let sum = segment.outside(s) + segment.simulated(s) - segment.adopted(s);
  for (let j = 0; j < <i32>run.labs(); j++) sum += labSegment.customers(j * <i32>MAX_SEGMENTS + s);
  if (sum != segment.simulated(s)) refuse(TRAP_CUSTOMERS, s, sum - segment.simulated(s));
}
