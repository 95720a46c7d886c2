// Trust in a lab and the wait that customers expect of it: memories of who was turned away and of outages.
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { clamp } from "../base/mathematics";

export function startTrust(j: i32): void {
  lab.setExpectedWait(j, 0);
  lab.setTrust(j, lab.trustworthiness(j));
}

/** At the end of a quarter, once it is known whom each lab turned away. */
export function remember(): void {
  if (submodel.trust() == 0) return;
  for (let j = 0; j < <i32>run.labs(); j++) {
    const turned = lab.rationedShare(j), wait = lab.expectedWait(j), trust = lab.trust(j);
    lab.setExpectedWait(j, wait + market.waitMemory() * (turned - wait));
    const failed = Math.min(1, turned + lab.outageShare(j));
    lab.setTrust(j, clamp(trust + market.trustRecovery() * (lab.trustworthiness(j) - trust) - market.trustLoss() * failed, 0, 1));
  }
}
