// Access by region: how far the customers of a class can buy from a lab.
import { REGION_ASIA, REGION_CHINA, REGION_EUROPE, REGION_NORTH_AMERICA } from "../generated/codes";
import * as customerClass from "../generated/customer-class";
import * as lab from "../generated/lab";
import * as submodel from "../generated/submodel";

/** Factor on the choice weight of lab j for class k: 0 barred, 1 sold, between reached by grey routes. */
export function accessOf(k: i32, j: i32): f64 {
  if (submodel.access() == 0) return 1;
  const region = <i32>customerClass.region(k);
  if (region == REGION_NORTH_AMERICA) return lab.accessNorthAmerica(j);
  if (region == REGION_EUROPE) return lab.accessEurope(j);
  if (region == REGION_ASIA) return lab.accessAsia(j);
  if (region == REGION_CHINA) return lab.accessChina(j);
  return lab.accessRest(j);
}
