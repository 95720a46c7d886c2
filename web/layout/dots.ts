// Where a dot is at a moment: the same arithmetic as the vertex shader, for tests and for anything that asks from the page.
import type { Point } from './geometry.ts';

/** A disc or ring whose customers stand evenly inside it. */
export interface Disc extends Point {
  /** Squares of the radii, so that area moves evenly in time. */
  readonly innerSquared: number;
  readonly outerSquared: number;
}

/** What never changes of a dot. */
export interface Dot {
  /** In [0, 1): how far out, and in which direction. */
  readonly out: number;
  readonly turn: number;
  /** In [0, 1): when in the quarter it leaves, if it leaves. */
  readonly delay: number;
}

/** A flight starts within this part of the quarter, and takes the rest. */
export const STAGGER = 0.55;
/** How far an arc bends, in lengths of its chord. */
export const BEND = 0.22;

/** A keyed hash of a customer's id, 32 bits: home and delay come from it. */
export function hash(id: number): number {
  let h = (id ^ 0x9e3779b9) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b) >>> 0;
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35) >>> 0;
  return (h ^ (h >>> 16)) >>> 0;
}

/** Two numbers of 16 bits and one of 8, as they are handed to the graphics card. */
export function dotBits(id: number): { readonly out: number; readonly turn: number; readonly delay: number } {
  const h = hash(id);
  return { out: h & 0xffff, turn: h >>> 16, delay: hash(h) & 0xff };
}

export function dotOf(id: number): Dot {
  const { out, turn, delay } = dotBits(id);
  return { out: out / 0xffff, turn: turn / 0xffff, delay: delay / 0xff };
}

/** Place of a dot inside a disc. */
export function home(disc: Disc, dot: Dot): Point {
  const r = Math.sqrt(disc.innerSquared + (disc.outerSquared - disc.innerSquared) * dot.out);
  const angle = 2 * Math.PI * dot.turn;
  return { x: disc.x + r * Math.cos(angle), y: disc.y + r * Math.sin(angle) };
}

/** `from` and `to` are the discs at this moment; a dot that stays rides its disc. */
export function positionOf(dot: Dot, from: Disc, to: Disc, stays: boolean, phase: number): Point {
  const end = home(to, dot);
  if (stays) return end;
  const start = home(from, dot);
  const s = flown(dot, phase);
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const control = { x: (start.x + end.x) / 2 - dy * BEND, y: (start.y + end.y) / 2 + dx * BEND };
  const u = 1 - s;
  return { x: u * u * start.x + 2 * u * s * control.x + s * s * end.x, y: u * u * start.y + 2 * u * s * control.y + s * s * end.y };
}

/** How much of its flight a dot has behind it: 0 before it leaves, 1 from its arrival on; slow at both ends. */
export function flown(dot: Dot, phase: number): number {
  const s = Math.min(1, Math.max(0, (phase - dot.delay * STAGGER) / (1 - STAGGER)));
  return s * s * (3 - 2 * s);
}

/** The disc on its way from the start of the quarter to its end. */
export function between(start: Disc, end: Disc, phase: number): Disc {
  const mix = (a: number, b: number): number => a + (b - a) * phase;
  return {
    x: mix(start.x, end.x),
    y: mix(start.y, end.y),
    innerSquared: mix(start.innerSquared, end.innerSquared),
    outerSquared: mix(start.outerSquared, end.outerSquared),
  };
}
