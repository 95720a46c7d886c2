// What valuations take from other labs: their multiples, their order books, their deals.
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";

let values: f64 = 0;
let revenues: f64 = 0;
let capacity: f64 = 0;
let books: f64 = 0;
let orders: f64 = 0;

/** Adds up the industry as it stands before anybody is valued anew. */
export function surveyIndustry(): void {
  if (submodel.comparables() == 0) return;
  values = 0; revenues = 0; capacity = 0; books = 0; orders = 0;
  for (let j = 0; j < <i32>run.labs(); j++) {
    if (lab.alive(j) == 0) continue;
    values += <f64>lab.marketValueCents(j);
    revenues += 4 * <f64>lab.revenueCents(j);
    capacity += <f64>lab.capacityUnits(j);
    books += <f64>(lab.capacityUnits(j) + lab.pipelineUnits(j));
    orders += <f64>lab.orderUnits(j);
  }
}

/** The value aimed at, in cents, once others have been looked at. `before` is the lab's own value a quarter ago. */
export function compared(j: i32, target: f64, before: f64): f64 {
  if (submodel.comparables() == 0) return target;
  const revenue = 4 * <f64>lab.revenueCents(j), othersRevenue = revenues - revenue, weight = capital.comparablesWeight();
  const others = othersRevenue > 0 ? (values - before) / othersRevenue * revenue : target;
  const factor = Math.exp(deals(j) - caution(j));
  lab.setValueFactor(j, factor);
  return ((1 - weight) * target + weight * others) * factor;
}

/** Log value that an order book smaller than the industry's costs. */
function caution(j: i32): f64 {
  const own = <f64>lab.capacityUnits(j), book = <f64>(lab.capacityUnits(j) + lab.pipelineUnits(j));
  if (own <= 0 || capacity <= 0) return 0;
  return capital.cautionPenalty() * Math.max(0, Math.log(books / capacity) - Math.log(book / own));
}

/** Log value that last quarter's deals add: what one lab gains, others lose. */
function deals(j: i32): f64 {
  if (orders <= 0 || capacity <= 0) return 0;
  return capital.dealGain() * (<f64>lab.orderUnits(j) / orders - <f64>lab.capacityUnits(j) / capacity);
}
