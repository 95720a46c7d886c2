// From choice weights to the tables that a uniform is looked up in: cumulative shares for few labs, an alias table for many.
import * as run from "../generated/run";
import { ALIAS, BASE_SHARES, claim, CUMULATIVE, LOYALTY, RAMP, SCALED, STACKS, THRESHOLDS, WEIGHTS } from "../base/memory";
import * as customerClass from "../generated/customer-class";
import { TENURE_CAP_QUARTERS } from "../generated/limits";
import { highId, isWaiting, lowId } from "./store";

/** Up to so many labs, shares are compared one by one; beyond, an alias table costs the same for any number. */
export const FEW_LABS: i32 = 12;
/** For up to so many labs a table holds how uniforms are stretched in each state, where enough customers look it up. */
const TABLED_LABS: i32 = 84;
/** Customers of a bucket, for each lab, from which the table is quicker. */
const TABLED_CUSTOMERS: u32 = 32;
/** An odd multiple of this lies in the middle of one of 2^23 equal cells of (0, 1). */
export const CELL: f32 = 5.9604644775390625e-8;
const NEVER: f32 = 2;
/** Stretches every uniform beyond 1: a customer who is not in the market stays where it is. */
export const FAR: f32 = 1.0e18;
export const LARGEST_BELOW_ONE: f32 = 0.99999994;

let gains: usize = 0;
/** Part of the class whose loyalty is prepared that chooses as if it had no lab. */
let newcomers: f32 = 0;
/** Whether the table of that class is filled; always so for few labs. */
let tabled = false;

export function isTabled(): bool { return tabled; }

/** The uniform of a 32-bit draw: never 0, never 1. */
export function unit(x: u32): f32 { return <f32><i32>(x >> 8 | 1) * CELL; }

export function layOutGains(): void {
  gains = claim(<u64>run.classes() * (TENURE_CAP_QUARTERS + 1) * 4);
  tabulateGains();
}

/** Gains of an incumbent by class and tenure: they change only where a parameter does. Economics §1.1: e^(s (1 − e^(−tenure / ramp))) − 1. */
export function tabulateGains(): void {
  for (let k = 0; k < <i32>run.classes(); k++) {
    const cost = customerClass.switchingCost(k), quarters = customerClass.switchingRampQuarters(k);
    for (let tenure = 0; tenure <= <i32>TENURE_CAP_QUARTERS; tenure++)
      store<f32>(gainAt(k, tenure), <f32>(Math.exp(cost * (1 - Math.exp(-<f64>tenure / quarters))) - 1));
  }
}

/** Prepares `pick` from WEIGHTS, whose sum is given. */
export function prepare(sum: f64): void {
  const labs = <i32>run.labs();
  store<f32>(BASE_SHARES, 0);
  for (let slot = 1; slot <= labs; slot++) store<f32>(BASE_SHARES + (<usize>slot << 2), <f32>(weight(slot) / sum));
  if (labs <= FEW_LABS) accumulate(labs, sum);
  else buildAlias(labs + 1, sum);
}

/** The slot that a uniform stands for, among all slots by weight. */
export function pick(v: f32): u32 {
  const labs = <i32>run.labs();
  return labs <= FEW_LABS ? pickFew(v, labs) : pickMany(v, <f32>(labs + 1));
}

/** How many cumulative shares v has reached; those beyond the last lab are never reached. */
export function pickFew(v: f32, labs: i32): u32 {
  if (ASC_FEATURE_SIMD) {
    const x = f32x4.splat(v);
    let reached = i32x4.bitmask(f32x4.ge(x, v128.load(CUMULATIVE, 4)));
    if (labs > 4) reached |= i32x4.bitmask(f32x4.ge(x, v128.load(CUMULATIVE, 20))) << 4;
    if (labs > 8) reached |= i32x4.bitmask(f32x4.ge(x, v128.load(CUMULATIVE, 36))) << 8;
    return popcnt(reached);
  }
  let slot: u32 = 0;
  for (let j = 1; j <= labs; j++) slot += u32(v >= load<f32>(CUMULATIVE + (<usize>j << 2)));
  return slot;
}

export function pickMany(v: f32, columns: f32): u32 {
  const y = min<f32>(v, LARGEST_BELOW_ONE) * columns;
  const at = ALIAS + (<usize><u32><i32>y << 3);
  return y < load<f32>(at) ? <u32><i32>y : load<u32>(at, 4);
}

/**
 * Tables of state dependence for class k: the weight of an incumbent is multiplied by 1 + ramp, so a uniform stretched by
 * g = 1 + share × ramp that reaches 1 means "stays out of loyalty", and one that does not is again uniform over the base weights.
 * Where a part ρ of the class owes its lab nothing, the mixture of the two is stretched by g / (1 + ρ (g − 1)).
 */
export function prepareLoyalty(k: i32, quarter: i32, newShare: f64): void {
  newcomers = <f32>newShare;
  for (let arrival = 0; arrival < 64; arrival++) {
    const tenure = min<i32>((quarter - arrival) & 63, <i32>TENURE_CAP_QUARTERS);
    store<f32>(RAMP + (<usize>arrival << 2), load<f32>(gainAt(k, tenure)));
  }
  const labs = <i32>run.labs(), customers = (highId(k) - lowId(k)) / <u32>customerClass.contractQuarters(k);
  tabled = labs <= FEW_LABS || ASC_FEATURE_SIMD && labs <= TABLED_LABS && customers >= TABLED_CUSTOMERS * <u32>labs;
  if (!tabled) return;
  if (ASC_FEATURE_SIMD) {
    for (let slot: usize = 0; slot <= <usize>labs; slot++) {
      const share = v128.load_splat<f32>(BASE_SHARES + (slot << 2));
      for (let at: usize = 0; at < 256; at += 16) v128.store(LOYALTY + (slot << 8) + at, stretchBy(f32x4.mul(share, v128.load(RAMP + at))));
    }
    for (let state: u32 = 1; state < 64; state++) store<f32>(LOYALTY + (<usize>state << 2), FAR);
  } else {
    for (let state: u32 = 0; state < <u32>(labs + 1) << 6; state++) store<f32>(LOYALTY + (<usize>state << 2), stretchOf(state));
  }
}

/** By what a uniform is stretched for a customer in this state, in units of CELL. */
export function stretchOf(state: u32): f32 {
  if (isWaiting(state)) return FAR;
  const g = <f32>1 + load<f32>(BASE_SHARES + (<usize>(state >> 6) << 2)) * load<f32>(RAMP + (<usize>(state & 63) << 2));
  return g / (<f32>1 + newcomers * (g - <f32>1)) * CELL;
}

/** As `stretchOf`, of four customers in the market whose labs' shares times ramps are given. */
// @ts-ignore: decorator
@inline
export function stretchBy(gain: v128): v128 {
  const one = f32x4.splat(1), g = f32x4.add(one, gain), mixed = f32x4.add(one, f32x4.mul(f32x4.splat(newcomers), f32x4.sub(g, one)));
  return f32x4.mul(f32x4.div(g, mixed), f32x4.splat(CELL));
}

function gainAt(k: i32, tenure: i32): usize { return gains + ((<usize>k * <usize>(TENURE_CAP_QUARTERS + 1) + tenure) << 2); }

function weight(slot: i32): f64 { return load<f64>(WEIGHTS + (<usize>slot << 3)); }

function accumulate(labs: i32, sum: f64): void {
  let last = 0;
  for (let slot = 1; slot <= labs; slot++) if (weight(slot) > 0) last = slot;
  let share: f64 = 0;
  for (let slot = 1; slot <= FEW_LABS; slot++) {
    if (slot <= labs) share += weight(slot - 1) / sum;
    const threshold = slot <= last ? <f32>share : NEVER;
    store<f32>(CUMULATIVE + (<usize>slot << 2), threshold);
    for (let lane: usize = 0; lane < 4; lane++) store<f32>(THRESHOLDS + (<usize>(slot - 1) << 4) + (lane << 2), threshold);
  }
}

/** Walker's alias table after Vose: column i holds an absolute threshold and the slot to take above it. */
function buildAlias(columns: i32, sum: f64): void {
  const small = STACKS, large = STACKS + 4096;
  let smalls = 0, larges = 0;
  for (let i = 0; i < columns; i++) {
    const p = weight(i) / sum * <f64>columns;
    store<f64>(SCALED + (<usize>i << 3), p);
    if (p < 1) store<u32>(small + (<usize>(smalls++) << 2), i);
    else store<u32>(large + (<usize>(larges++) << 2), i);
  }
  while (smalls > 0 && larges > 0) {
    const x = load<u32>(small + (<usize>(--smalls) << 2)), y = load<u32>(large + (<usize>(larges - 1) << 2));
    const px = load<f64>(SCALED + (<usize>x << 3)), py = load<f64>(SCALED + (<usize>y << 3)) - (1 - px);
    setAlias(x, <f64>x + px, y);
    store<f64>(SCALED + (<usize>y << 3), py);
    if (py < 1) { larges--; store<u32>(small + (<usize>(smalls++) << 2), y); }
  }
  while (larges > 0) { const y = load<u32>(large + (<usize>(--larges) << 2)); setAlias(y, <f64>y + 1, y); }
  while (smalls > 0) { const x = load<u32>(small + (<usize>(--smalls) << 2)); setAlias(x, <f64>x + 1, x); }
}

function setAlias(column: u32, threshold: f64, slot: u32): void {
  const at = ALIAS + (<usize>column << 3);
  store<f32>(at, <f32>threshold);
  store<u32>(at, slot, 4);
}
