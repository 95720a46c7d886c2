// Counter-based keyed randomness: every draw is a function of (seed, stream, draw, quarter, id) and of nothing else.
// The battery that it passes is in bench/random.
import * as run from "../generated/run";
import { normalQuantile } from "./mathematics";

const GOLDEN: u64 = 0x9e3779b97f4a7c15;

/** A 64-bit bijection (moremur): distinct inputs give distinct keys. */
export function mix64(value: u64): u64 {
  let x = value;
  x ^= x >> 27; x *= 0x3c79ac492ba7b653;
  x ^= x >> 33; x *= 0x1c69b3f74ac4ae35;
  return x ^ (x >> 27);
}

/** Key of one stream of this run's seed in one quarter; its low and high words key the draws of all ids. */
export function keyOf(stream: i32, draw: i32, quarter: i32): u64 {
  return keyFor(<u32>run.seed(), stream, draw, quarter);
}

export function keyFor(seed: u32, stream: i32, draw: i32, quarter: i32): u64 {
  return mix64((<u64>seed << 32 | <u64>(stream & 0xff) << 24 | <u64>(draw & 0xff) << 16 | <u64>(quarter & 0xffff)) ^ GOLDEN);
}

/** 32 random bits of an id. Three rounds and two key words: fewer fail on neighbours, see bench/random. */
export function drawOf(id: u32, k1: u32, k2: u32): u32 {
  let x = id + k1;
  x ^= x >> 17; x *= 0xed5ad4bb;
  x ^= x >> 11; x ^= k2; x *= 0xac4c1b51;
  x ^= x >> 15; x *= 0x31848bab;
  return x ^ (x >> 14);
}

/** The same of four ids at once, to each of which the first key word has been added. */
// @ts-ignore: decorator
@inline
export function drawFour(keyed: v128, k2: v128): v128 {
  let x = v128.xor(keyed, i32x4.shr_u(keyed, 17));
  x = i32x4.mul(x, i32x4.splat(0xed5ad4bb));
  x = v128.xor(v128.xor(x, i32x4.shr_u(x, 11)), k2);
  x = i32x4.mul(x, i32x4.splat(0xac4c1b51));
  x = v128.xor(x, i32x4.shr_u(x, 15));
  x = i32x4.mul(x, i32x4.splat(0x31848bab));
  return v128.xor(x, i32x4.shr_u(x, 14));
}

/** Ids of four neighbours in a bucket, the first key word added. */
// @ts-ignore: decorator
@inline
export function keyedFour(id: u32, stride: u32, k1: u32): v128 {
  return i32x4.add(i32x4.splat(id + k1), i32x4.mul(i32x4.splat(stride), i32x4(0, 1, 2, 3)));
}

export function draw(id: u32, key: u64): u32 {
  return drawOf(id, <u32>key, <u32>(key >> 32));
}

/** Uniform on (0, 1): the middle of one of 2^32 equal cells. */
export function uniform(id: u32, key: u64): f64 {
  return (<f64>draw(id, key) + 0.5) * (1.0 / 4294967296.0);
}

/** Standard normal. */
export function normal(id: u32, key: u64): f64 {
  return normalQuantile(uniform(id, key));
}
