// Keyed draws of the reference: 64-bit keys in BigInt, 32-bit draws with Math.imul.
import { STREAMS } from '../../src/schema/codes.ts';

export type Stream = (typeof STREAMS)[number];

/** The two halves of the key of one stream in one quarter. */
export interface Key {
  readonly k1: number;
  readonly k2: number;
}

const MASK = (1n << 64n) - 1n;

export function mix(value: bigint): bigint {
  let x = value;
  x ^= x >> 27n;
  x = (x * 0x3c79ac492ba7b653n) & MASK;
  x ^= x >> 33n;
  x = (x * 0x1c69b3f74ac4ae35n) & MASK;
  return x ^ (x >> 27n);
}

export function keyOf(seed: number, stream: Stream, draw = 0, quarter = 0): Key {
  const place = BigInt(STREAMS.indexOf(stream));
  const packed = (BigInt(seed) << 32n) | (place << 24n) | (BigInt(draw) << 16n) | BigInt(quarter);
  const key = mix(packed ^ 0x9e3779b97f4a7c15n);
  return { k1: Number(key & 0xffff_ffffn), k2: Number(key >> 32n) };
}

/** 32 bits for an id, as a whole number from 0 to 2^32 − 1. */
export function drawOf(id: number, { k1, k2 }: Key): number {
  let x = (id + k1) | 0;
  x ^= x >>> 17;
  x = Math.imul(x, 0xed5ad4bb);
  x ^= x >>> 11;
  x ^= k2;
  x = Math.imul(x, 0xac4c1b51);
  x ^= x >>> 15;
  x = Math.imul(x, 0x31848bab);
  x ^= x >>> 14;
  return x >>> 0;
}

export const uniformOf = (id: number, key: Key): number => (drawOf(id, key) + 0.5) / 2 ** 32;

/** The upper 24 bits of a draw, made odd. */
export const oddOf = (id: number, key: Key): number => (drawOf(id, key) >>> 8) | 1;

/** An f32 strictly between 0 and 1. */
export const unitOf = (id: number, key: Key): number => Math.fround(oddOf(id, key) * 2 ** -24);

export const binOf = (id: number, key: Key): number => drawOf(id, key) >>> 24;

export const normalOf = (id: number, key: Key): number => normalQuantile(uniformOf(id, key));

const polynomial = (coefficients: readonly number[], r: number): number => coefficients.reduce((sum, c) => sum * r + c, 0);

/** Algorithm AS 241, PPND16 (Wichura 1988): coefficients from the highest power down. */
const CENTRE = {
  above: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  below: [5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579, 42.31333070160091, 1],
};
const FLANK = {
  above: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691, 4.630337846156546,
    1.4234371107496835,
  ],
  below: [1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851, 1.6763848301838038, 2.053191626637759, 1],
};
const TAIL = {
  above: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487, 1.7848265399172913, 5.463784911164114,
    6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133, 0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
};

export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(CENTRE.above, r)) / polynomial(CENTRE.below, r);
  }
  const distance = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
  const [part, r] = distance <= 5 ? [FLANK, distance - 1.6] : [TAIL, distance - 5];
  const z = polynomial(part.above, r) / polynomial(part.below, r);
  return q < 0 ? -z : z;
}
