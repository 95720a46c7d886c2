// Standard normals of neighbours in a bucket, many at once: the middle of the distribution two by two, its tails one by one.
import { PACKS } from "./memory";
import { centralQuantiles, isCentral, normalQuantile } from "./mathematics";
import { drawFour, keyedFour, normal, uniform } from "./random";

/** Writes n normals as f64 at `to`; at `list` there is room for n positions. Both may be written to up to three entries beyond. */
export function drawNormals(to: usize, list: usize, n: u32, id0: u32, stride: u32, key: u64): void {
  if (ASC_FEATURE_SIMD) {
    const k2 = i32x4.splat(<i32>(key >> 32)), step = i32x4.splat(4 * stride);
    let ids = keyedFour(id0, stride, <u32>key), end = list;
    for (let i: u32 = 0; i < n; i += 4) {
      const x = drawFour(ids, k2), low = centred(x), high = centred(v128.shuffle<i64>(x, x, 1, 1)), at = to + (<usize>i << 3);
      ids = i32x4.add(ids, step);
      v128.store(at, centralQuantiles(low));
      v128.store(at, centralQuantiles(high), 16);
      const tails = ~i32x4.bitmask(v128.shuffle<i32>(isCentral(low), isCentral(high), 0, 2, 4, 6)) & 15;
      v128.store(end, i8x16.swizzle(i32x4.add(i32x4.splat(i), i32x4(0, 1, 2, 3)), v128.load(<usize>tails << 4, PACKS)));
      end += <usize>popcnt(tails) << 2;
    }
    for (let at = list; at < end; at += 4) {
      const i = load<u32>(at);
      store<f64>(to + (<usize>i << 3), normalQuantile(uniform(id0 + i * stride, key)));
    }
  } else {
    for (let i: u32 = 0; i < n; i++) store<f64>(to + (<usize>i << 3), normal(id0 + i * stride, key));
  }
}

/** Uniforms of the first two draws, less a half. */
// @ts-ignore: decorator
@inline
function centred(x: v128): v128 {
  const half = f64x2.splat(0.5);
  return f64x2.sub(f64x2.mul(f64x2.add(f64x2.convert_low_i32x4_u(x), half), f64x2.splat(1.0 / 4294967296.0)), half);
}
