// What lies ahead, as every lab reckons it: growth that fades, efficiency that grows, capacity that is left for serving.
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import { bounded, power } from "../base/mathematics";

/** Growth over so many quarters as a lab believes in it: bounded, and a little less in each further quarter. */
export function damped(j: i32, growth: f64, quarters: i32): f64 {
  const g = bounded(growth, lab.growthBound(j)), d = lab.trendDamping(j);
  let sum: f64 = 0, step = g;
  for (let k = 0; k < quarters; k++) { sum += step; step *= d; }
  return sum;
}

/** Usage units that a capacity unit will serve so many quarters from now. */
export function efficiencyAhead(quarters: i32): f64 {
  return market.efficiency() * power(market.efficiencyGrowthPerYear(), <f64>quarters * 0.25);
}

/** Share of its capacity that a lab leaves for serving. */
export function servingShare(j: i32): f64 { return 1 - lab.trainingShare(j); }
