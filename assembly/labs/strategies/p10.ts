// p10: the newsvendor quantity, capped by what the revenue of a low percentile can pay for. Economics §2.1: a cap, not an order.
import * as lab from "../../generated/lab";
import { cashOf } from "../../ledger/accounts";
import { unitCostUsd } from "../../supply/ownership";
import { efficiencyAhead, servingShare } from "../ahead";
import { quantileUnits } from "../forecast";
import { revenueOfUnitUsd } from "../unit-economics";
import { newsvendorUnits } from "./newsvendor";

const MICRO: f64 = 1e6;

/** Serving capacity wanted. Today's need is always ordered for. */
export function p10Units(j: i32): f64 {
  const revenueUsd = lab.solvencyRevenueShare(j) * quantileUnits(j, lab.solvencyPercentile(j)) * revenueOfUnitUsd(j);
  const cashUsd = lab.solvencyCashShare(j) * Math.max(0, <f64>cashOf(j)) * 0.01;
  const affordable = (revenueUsd + cashUsd) / unitCostUsd(j) * servingShare(j);
  const today = <f64>lab.demandMicro(j) / MICRO / efficiencyAhead(<i32>lab.leadNow(j));
  return Math.min(newsvendorUnits(j), Math.max(affordable, today));
}
