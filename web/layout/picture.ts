// What the picture of a quarter consists of, in pixels: discs, halos, rims and blocks of every lab, and the pool.

import { debtQuartersOf, runwayOf } from '../state/metrics.ts';
import type { Run } from '../state/run.ts';
import { at, peak } from '../state/run.ts';
import type { Disc } from './dots.ts';
import { type Crowds, FEW_LABS, type Layout, layOut, radius, type StageSize } from './geometry.ts';

/** A full circle of the rim stands for so many quarters of costs. */
export const RIM_QUARTERS = 8;
/** Blocks that the largest lab shows at most. */
const MOST_BLOCKS = 36;

export interface LabPicture {
  readonly alive: boolean;
  readonly defaultedNow: boolean;
  readonly radius: number;
  readonly halo: number;
  /** Parts of a circle. */
  readonly cash: number;
  readonly debt: number;
  /** Blocks, the last one a part. */
  readonly inService: number;
  readonly onOrder: number;
}

export interface Picture {
  readonly labs: readonly LabPicture[];
  /** By slot of a place: nobody, labs, not in the market yet. */
  readonly discs: readonly Disc[];
  readonly poolInner: number;
  readonly poolOuter: number;
}

/** Scales that hold for a whole run and stage, so that quarters can be compared. */
export interface Scales {
  readonly layout: Layout;
  readonly unitsPerBlock: number;
  readonly haloPerRoot: number;
}

export function crowdsOf(run: Run): Crowds {
  const customers = run.lab('customers');
  const labs = run.scenario.labs.map((_, j) => {
    let most = 0;
    for (let q = 0; q < run.quarters; q++) most = Math.max(most, at(customers, q, j) || 0);
    return most;
  });
  let pool = 0;
  for (let q = 0; q < run.quarters; q++) pool = Math.max(pool, (at(run.market('unadopted'), q) || 0) + (at(run.market('outside'), q) || 0));
  return { labs, pool };
}

export function scalesOf(run: Run, size: StageSize): Scales {
  const crowds = crowdsOf(run);
  const layout = layOut(size, crowds);
  const [capacity, pipeline] = [run.lab('capacityUnits'), run.lab('pipelineUnits')];
  const largest = Math.max(1, peak(capacity), peak(pipeline));
  const largestDisc = layout.scale * Math.sqrt(Math.max(0, ...crowds.labs));
  const halo = run.labs <= FEW_LABS ? Math.max(24, Math.min(size.width, size.height) * 0.19) : Math.max(6, 1.6 * largestDisc);
  return { layout, unitsPerBlock: niceAbove(largest / MOST_BLOCKS), haloPerRoot: halo / Math.sqrt(Math.max(1, peak(run.lab('marketValueCents')))) };
}

/** The end of `quarter`; the start of quarter 0 is its end. */
export function pictureOf(run: Run, scales: Scales, quarter: number): Picture {
  const q = Math.max(0, quarter);
  const { layout } = scales;
  const column = (name: string): ((lab: number) => number) => {
    const series = run.lab(name);
    return (lab) => at(series, q, lab) || 0;
  };
  const [customers, capacity, pipeline, value, defaulted] = ['customers', 'capacityUnits', 'pipelineUnits', 'marketValueCents', 'defaultQuarter'].map(column);
  const alive = run.lab('alive');
  const [runway, debt] = [runwayOf(run), debtQuartersOf(run)];
  const part = (quarters: number): number => Math.min(1, Math.max(0, (quarters || 0) / RIM_QUARTERS));
  const labs = run.scenario.labs.map((_, j): LabPicture => {
    const lives = at(alive, q, j) !== 0;
    return {
      alive: lives,
      defaultedNow: !lives && defaulted?.(j) === q,
      radius: radius(layout, customers?.(j) ?? 0),
      halo: scales.haloPerRoot * Math.sqrt(Math.max(0, value?.(j) ?? 0)),
      cash: lives ? part(runway(q, j)) : 0,
      debt: lives ? part(debt(q, j)) : 0,
      inService: (capacity?.(j) ?? 0) / scales.unitsPerBlock,
      onOrder: (pipeline?.(j) ?? 0) / scales.unitsPerBlock,
    };
  });
  const nobody = at(run.market('outside'), q) || 0;
  const waiting = at(run.market('unadopted'), q) || 0;
  const inner = layout.scale * layout.scale * nobody;
  const outer = layout.scale * layout.scale * (nobody + waiting);
  const discs: Disc[] = [
    { ...layout.pool, innerSquared: 0, outerSquared: inner },
    ...layout.labs.map((place, j) => ({ ...place, innerSquared: 0, outerSquared: (0.96 * (labs[j]?.radius ?? 0)) ** 2 })),
    { ...layout.pool, innerSquared: inner, outerSquared: outer },
  ];
  return { labs, discs, poolInner: Math.sqrt(inner), poolOuter: Math.sqrt(outer) };
}

/** Edge of one block, and where the i-th stands: columns outward from the disc. */
export function blockGrid(
  layout: Layout,
  lab: number,
  discRadius: number,
): { readonly edge: number; readonly gap: number; readonly x: number; readonly y: number; readonly outward: 1 | -1 } {
  const place = layout.labs[lab] ?? layout.pool;
  const outward = place.x >= layout.pool.x ? 1 : -1;
  const edge = layout.blockRoom >= 60 ? 7 : 4;
  return { edge, gap: layout.blockRoom >= 60 ? 2 : 1, x: place.x + outward * (discRadius + layout.furniture + 3), y: place.y, outward };
}

/** 1, 2 or 5 times a power of ten, not below `value`. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((nice) => nice >= value) ?? 10 * power;
}
