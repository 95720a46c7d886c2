// Phase 5: prices. All labs decide by their rules on last quarter's prices; then all prices are applied.
import { PRICING_LOGIT_BERTRAND, PRICING_MATCH, PRICING_OPEN_WEIGHTS, PRICING_PROMOTION } from "../../generated/codes";
import { MAX_SEGMENTS } from "../../generated/limits";
import * as lab from "../../generated/lab";
import * as labSegment from "../../generated/lab-segment";
import * as run from "../../generated/run";
import * as submodel from "../../generated/submodel";
import { between, boundedMicros, wholeMicros } from "./bounds";
import { clearingMicros } from "./clearing";
import { costPlusMicros } from "./cost-plus";
import { addBundles, paidShare } from "./discounts";
import { bestResponseMicros } from "./logit-bertrand";
import { pricesVary, setMarginNow } from "./margin";
import { matchMicros } from "./match";
import { openWeightsMicros } from "./open-weights";
import { promotionMicros, rememberShare } from "./promotion";
import { expectCustomers } from "./response";

export function setPrices(quarter: i32): void {
  if (submodel.bundles() != 0) addBundles();
  if (submodel.pricingRules() != 0 || submodel.clearing() != 0) expectCustomers(quarter);
  if (!pricesVary()) return setCostPlus(quarter);
  const labs = <i32>run.labs(), segments = <i32>run.segments();
  for (let j = 0; j < labs; j++) for (let s = 0; s < segments; s++) decide(j, s, j * <i32>MAX_SEGMENTS + s, quarter);
  for (let j = 0; j < labs; j++) {
    for (let s = 0; s < segments; s++) {
      const row = j * <i32>MAX_SEGMENTS + s;
      labSegment.setPriceMicros(row, wholeMicros(labSegment.goalMicros(row)));
      if (submodel.pricingRules() != 0) rememberShare(s, row);
    }
    setMarginNow(j);
  }
}

function setCostPlus(quarter: i32): void {
  for (let j = 0; j < <i32>run.labs(); j++) {
    const price = wholeMicros(costPlusMicros(j, quarter));
    for (let s = 0; s < <i32>run.segments(); s++) labSegment.setPriceMicros(j * <i32>MAX_SEGMENTS + s, price);
  }
}

function decide(j: i32, s: i32, row: i32, quarter: i32): void {
  const rule = boundedMicros(ruleMicros(j, s, row, quarter), s);
  const clears = submodel.clearing() != 0 && quarter > 0 && lab.alive(j) != 0;
  labSegment.setGoalMicros(row, clears ? clearingMicros(j, s, row, rule) : rule);
}

/** What the rule of lab j asks customers to pay on average. Where there is no quarter to look back on, it is cost-plus. */
function ruleMicros(j: i32, s: i32, row: i32, quarter: i32): f64 {
  const paid = paidShare(row), costPlus = between(costPlusMicros(j, quarter), 1e-3, 1e20) * paid;
  if (submodel.pricingRules() == 0 || lab.alive(j) == 0) return costPlus;
  const rule = <i32>lab.pricing(j);
  if (rule == PRICING_OPEN_WEIGHTS) return openWeightsMicros(j) * paid;
  if (quarter == 0) return costPlus;
  if (rule == PRICING_LOGIT_BERTRAND) return bestResponseMicros(j, s, row, costPlus);
  if (rule == PRICING_MATCH) return matchMicros(j, s, costPlus);
  return rule == PRICING_PROMOTION ? promotionMicros(j, s, row, costPlus) : costPlus;
}
