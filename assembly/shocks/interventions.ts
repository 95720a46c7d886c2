// Phase 1: interventions of the scenario end and begin, and the parameters that they change are written anew.
import { CHANGE_SCALE, CHANGE_SET, EVENT_INTERVENTION, EVENT_INTERVENTION_ENDS, STREAM_INTERVENTION } from "../generated/codes";
import * as intervention from "../generated/intervention";
import * as run from "../generated/run";
import { clamp } from "../base/mathematics";
import { draw, keyOf } from "../base/random";
import { tabulateGains } from "../customers/shares";
import { report } from "../observe/events";

/** What ends this quarter ends first, so that it may begin again at once. */
export function intervene(quarter: i32): void {
  if (run.interventions() == 0) return;
  const ended = end(quarter), begun = begin(quarter);
  if (!ended && !begun) return;
  line(quarter);
  apply();
  // What the start tabulated from parameters.
  tabulateGains();
}

/** Rows of one intervention stand together: the first speaks for all. */
function isFirst(row: i32): bool { return row == 0 || intervention.which(row) != intervention.which(row - 1); }

function end(quarter: i32): bool {
  let any = false;
  for (let row = 0; row < <i32>run.interventions(); row++) {
    const started = intervention.startedQuarter(row), lasts = intervention.lasts(row);
    if (started < 0 || lasts == 0 || <i64>quarter < started + lasts) continue;
    intervention.setStartedQuarter(row, -1);
    if (isFirst(row)) report(EVENT_INTERVENTION_ENDS, -1, intervention.which(row), <f64>lasts);
    any = true;
  }
  return any;
}

function begin(quarter: i32): bool {
  let any = false, begins = false;
  for (let row = 0; row < <i32>run.interventions(); row++) {
    if (isFirst(row)) {
      begins = mayBegin(row, quarter) && happens(row, quarter);
      if (begins) announce(row);
    }
    if (!begins) continue;
    intervention.setStartedQuarter(row, quarter);
    intervention.setTimes(row, intervention.times(row) + 1);
    any = true;
  }
  return any;
}

function announce(row: i32): void {
  run.setBegun(run.begun() + 1);
  report(EVENT_INTERVENTION, -1, intervention.which(row), <f64>intervention.lasts(row));
}

function mayBegin(row: i32, quarter: i32): bool {
  const isTime = <i64>quarter >= intervention.firstQuarter(row) && <i64>quarter <= intervention.lastQuarter(row);
  return isTime && intervention.startedQuarter(row) < 0 && (intervention.times(row) == 0 || intervention.repeats(row) != 0);
}

/** A draw of its own for each intervention and quarter: no other intervention shifts it. */
function happens(row: i32, quarter: i32): bool {
  return <i64>draw(0, keyOf(STREAM_INTERVENTION, <i32>intervention.which(row), quarter)) < intervention.chance(row);
}

/** Puts those under way in the order in which they began; of one quarter, in the order of the scenario. */
function line(quarter: i32): void {
  const rows = <i32>run.interventions();
  let n = 0;
  for (let i = 0; i < rows && intervention.order(i) != 0; i++) {
    const started = intervention.startedQuarter(<i32>intervention.order(i) - 1);
    if (started >= 0 && started < <i64>quarter) intervention.setOrder(n++, intervention.order(i));
  }
  for (let row = 0; row < rows; row++) if (intervention.startedQuarter(row) == <i64>quarter) intervention.setOrder(n++, row + 1);
  for (; n < rows; n++) intervention.setOrder(n, 0);
}

/** From the values of the scenario, every change under way in turn: whatever overlaps, an end leaves nothing behind. */
function apply(): void {
  const rows = <i32>run.interventions();
  for (let row = 0; row < rows; row++) store<f64>(<usize>intervention.cell(row), intervention.original(row));
  for (let i = 0; i < rows && intervention.order(i) != 0; i++) change(<i32>intervention.order(i) - 1);
}

function change(row: i32): void {
  const cell = <usize>intervention.cell(row), how = <i32>intervention.change(row), by = intervention.by(row), now = load<f64>(cell);
  const wanted = how == CHANGE_SET ? by : how == CHANGE_SCALE ? now * by : now + by;
  const value = clamp(wanted, intervention.low(row), intervention.high(row));
  store<f64>(cell, intervention.whole(row) != 0 ? Math.floor(value + 0.5) : value);
}
