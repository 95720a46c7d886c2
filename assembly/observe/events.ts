// The log of one quarter: what happened, to whom, how much.
import { MAX_EVENTS_A_QUARTER } from "../generated/limits";
import * as event from "../generated/event";
import * as market from "../generated/market";

/** Appends an event; beyond the limit of a quarter further ones are dropped, the first are kept. */
export function report(kind: i32, lab: i32, amount: i64, figure: f64): void {
  const n = <i32>market.events();
  if (n >= <i32>MAX_EVENTS_A_QUARTER) return;
  event.setKind(n, kind);
  event.setLab(n, lab);
  event.setAmount(n, amount);
  event.setFigure(n, figure);
  market.setEvents(n + 1);
}
