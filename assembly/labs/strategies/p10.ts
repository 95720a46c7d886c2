// p10: the newsvendor quantity, capped by what the revenue of a low percentile can pay for. Economics §2.1: a cap, not an order.
import * as lab from "../../generated/lab";
import * as market from "../../generated/market";
import { cashOf } from "../../ledger/accounts";
import { efficiencyAhead, quantileUnits } from "../forecast";
import { revenueOfUnitUsd, servingShare } from "../unit-economics";
import { newsvendorUnits } from "./newsvendor";

/** Part of the low-percentile revenue, and of cash a quarter, that may be committed (dynamics §1: 0.9, and a quarter a year). */
const REVENUE_PART: f64 = 0.9, CASH_PART: f64 = 0.0625;
const MICRO: f64 = 1e6;

/** Serving capacity wanted. Today's need is always ordered for. */
export function p10Units(j: i32): f64 {
  const revenueUsd = REVENUE_PART * quantileUnits(j, lab.solvencyPercentile(j)) * revenueOfUnitUsd(j);
  const cashUsd = CASH_PART * Math.max(0, <f64>cashOf(j)) * 0.01;
  const affordable = (revenueUsd + cashUsd) / (<f64>market.rentMicros() / MICRO) * servingShare(j);
  const today = <f64>lab.demandMicro(j) / MICRO / efficiencyAhead(<i32>lab.leadQuarters(j));
  return Math.min(newsvendorUnits(j), Math.max(affordable, today));
}
