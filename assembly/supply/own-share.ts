// How much of what a lab orders it means to build and own.
import * as lab from "../generated/lab";
import * as submodel from "../generated/submodel";

export function ownShareOf(j: i32): f64 { return submodel.ownership() == 0 ? 0 : lab.ownShare(j); }
