// promotion: cost-plus, with cuts when customers leave or a comparable rival is cheaper; two such labs can cut each other down to the floor.
import { EVENT_PRICE_WAR } from "../../generated/codes";
import * as lab from "../../generated/lab";
import * as labSegment from "../../generated/lab-segment";
import * as segment from "../../generated/segment";
import { report } from "../../observe/events";
import { cheapestRivalMicros, floorMicros } from "./match";

/** Moves the promotion of lab j in segment s on by a quarter, and returns its price. */
export function promotionMicros(j: i32, s: i32, row: i32, costPlus: f64): f64 {
  const running = labSegment.promotionLeft(row) > 0, floor = floorMicros(j, costPlus), trigger = lab.promotionTrigger(j);
  const planned = running ? Math.max(floor, costPlus * (1 - labSegment.promotionLevel(row))) : costPlus;
  const cheapest = cheapestRivalMicros(j, s), undercut = cheapest > 0 && cheapest < planned * (1 - trigger);
  if (undercut || (!running && lostShare(s, row, trigger))) return cut(j, row, costPlus, planned, cheapest, floor);
  if (running) labSegment.setPromotionLeft(row, labSegment.promotionLeft(row) - 1);
  else labSegment.setPromotionLevel(row, 0);
  return planned;
}

/** Remembers the shares of segment demand of the last quarters; called once a quarter after all prices are decided. */
export function rememberShare(s: i32, row: i32): void {
  labSegment.setShare4(row, labSegment.share3(row));
  labSegment.setShare3(row, labSegment.share2(row));
  labSegment.setShare2(row, labSegment.share1(row));
  labSegment.setShare1(row, lastShare(s, row));
}

/** A promotion, or a deeper one, below the lower of the own price and the cheapest comparable one. Only a first cut is news. */
function cut(j: i32, row: i32, costPlus: f64, planned: f64, cheapest: f64, floor: f64): f64 {
  const from = cheapest > 0 ? Math.min(planned, cheapest) : planned;
  const price = Math.max(floor, from * (1 - lab.promotionDepth(j)));
  if (!(price < costPlus)) return costPlus;
  const level = 1 - price / costPlus;
  if (labSegment.promotionLevel(row) == 0) report(EVENT_PRICE_WAR, j, <i64>price, level);
  labSegment.setPromotionLevel(row, level);
  labSegment.setPromotionLeft(row, <i64>lab.promotionQuarters(j) - 1);
  return price;
}

function lostShare(s: i32, row: i32, trigger: f64): bool {
  return lastShare(s, row) < labSegment.share4(row) * (1 - trigger);
}

function lastShare(s: i32, row: i32): f64 {
  const all = segment.demandMicro(s);
  return all > 0 ? <f64>labSegment.demandMicro(row) / <f64>all : 0;
}
