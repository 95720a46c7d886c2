// Whether the engine has WebAssembly SIMD. Where it has not, the scalar twin of the core gives the same bytes, only later.

/** An empty function that needs SIMD: `v128.const`, `drop`. */
const SIMD_FUNCTION = [0, 253, 12, ...new Array<number>(16).fill(0), 26, 11];
const SIMD_MODULE = Uint8Array.of(
  0,
  97,
  115,
  109,
  1,
  0,
  0,
  0,
  1,
  4,
  1,
  96,
  0,
  0,
  3,
  2,
  1,
  0,
  10,
  SIMD_FUNCTION.length + 2,
  1,
  SIMD_FUNCTION.length,
  ...SIMD_FUNCTION,
);

export function hasSimd(): boolean {
  return WebAssembly.validate(SIMD_MODULE);
}
