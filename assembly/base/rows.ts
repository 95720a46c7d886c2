// How many rows of each kind of table are in use.
import { ACCOUNTS_A_BOOK, BOOKS } from "../generated/codes";
import { FORECAST_SLOTS, MAX_CLOUDS, MAX_FLOWS, MAX_SEGMENTS, PIPELINE_SLOTS, USAGE_SLOTS } from "../generated/limits";
import * as market from "../generated/market";
import * as run from "../generated/run";

export function one(): i32 { return 1; }
export function labs(): i32 { return <i32>run.labs(); }
export function segments(): i32 { return <i32>run.segments(); }
export function segmentSlots(): i32 { return segments() * <i32>USAGE_SLOTS; }
export function classes(): i32 { return <i32>run.classes(); }
export function communities(): i32 { return <i32>run.communities(); }
export function labSegments(): i32 { return labs() * <i32>MAX_SEGMENTS; }
export function clouds(): i32 { return <i32>run.clouds(); }
export function labClouds(): i32 { return labs() * <i32>MAX_CLOUDS; }
/** None before the first has begun: until then a run is the same as one without. */
export function interventions(): i32 { return run.begun() == 0 ? 0 : <i32>run.interventions(); }
export function labSlots(): i32 { return labs() * <i32>PIPELINE_SLOTS; }
export function labForecasts(): i32 { return labs() * <i32>FORECAST_SLOTS; }
export function horizons(): i32 { return <i32>FORECAST_SLOTS; }
export function labFlows(): i32 { return labs() * <i32>MAX_FLOWS; }
export function accounts(): i32 { return BOOKS * ACCOUNTS_A_BOOK; }
export function events(): i32 { return <i32>market.events(); }
