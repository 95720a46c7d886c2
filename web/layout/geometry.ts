// Where everything stands on the stage: places of labs on an ellipse, their radii, and the pool in the middle.

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface StageSize {
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly size: StageSize;
  /** Centre of each lab. Fixed for the whole run. */
  readonly labs: readonly Point[];
  readonly pool: Point;
  /** Pixels of radius for the square root of one customer: area is proportional to customers, on every disc alike. */
  readonly scale: number;
  /** Room beside a lab for its blocks, pixels; 0 where there is none. */
  readonly blockRoom: number;
  /** Pixels around a disc that rim and halo may take. */
  readonly furniture: number;
  /** Discs are never drawn smaller, so that a lab without customers can be seen. */
  readonly minRadius: number;
}

/** Parts of the way from one lab to the next by which the ring may be turned, so that the largest labs find room. */
const TURNS = [0, 0.5, 0.25, 0.75] as const;

/** The least radius where there is room. */
const MIN_RADIUS = 7;
/** Labs that still have room for blocks, labels and rims. */
export const FEW_LABS = 14;

/** Most customers that each lab ever has, and the pool. */
export interface Crowds {
  readonly labs: readonly number[];
  readonly pool: number;
}

/** How much of the wished room around discs is kept, until something fits: a phone may have to show 255 labs. */
const COMFORTS = [1, 0.7, 0.45, 0.25, 0.1] as const;

/** The largest picture that fits: nothing overlaps, nothing leaves the stage. */
export function layOut(size: StageSize, crowds: Crowds): Layout {
  const few = crowds.labs.length <= FEW_LABS;
  const narrow = size.width < 560;
  const most = Math.max(1, ...crowds.labs);
  const pool = { x: size.width / 2, y: size.height / 2 };
  const room = { furniture: few ? (narrow ? 12 : 18) : 5, blockRoom: few ? (narrow ? 30 : 60) : 0, label: few ? 34 : 4, minRadius: MIN_RADIUS };
  let best = { scale: 0, places: [] as readonly Point[] };
  let kept = room;
  for (const comfort of COMFORTS) {
    const { furniture, blockRoom, label, minRadius } = room;
    kept = { furniture: furniture * comfort, blockRoom: blockRoom * comfort, label: label * comfort, minRadius: minRadius * comfort };
    for (const turn of few ? TURNS : [0]) {
      const found = largest({ size, labs: crowds.labs, pool: crowds.pool, ...kept }, turn, Math.min(size.width, size.height) / 2 / Math.sqrt(most));
      if (found.scale > best.scale || best.places.length === 0) best = found;
    }
    if (best.scale > 0) break;
  }
  const { furniture, blockRoom, minRadius } = kept;
  return { size, labs: best.places, pool, scale: best.scale, blockRoom, furniture, minRadius };
}

/** Radius of a disc of so many customers. */
export function radius(layout: Layout, customers: number): number {
  return Math.max(layout.minRadius, layout.scale * Math.sqrt(Math.max(0, customers)));
}

/** The lab whose disc, or the room around it, lies under the point; −1 for none. */
export function labAt(layout: Layout, radii: readonly number[], { x, y }: Point): number {
  let found = -1;
  let nearest = Number.POSITIVE_INFINITY;
  layout.labs.forEach((place, j) => {
    const distance = Math.hypot(place.x - x, place.y - y);
    const reach = Math.max(22, (radii[j] ?? 0) + layout.furniture);
    if (distance <= reach && distance < nearest) [found, nearest] = [j, distance];
  });
  return found;
}

interface Fitting {
  readonly size: StageSize;
  readonly labs: readonly number[];
  readonly pool: number;
  readonly furniture: number;
  readonly blockRoom: number;
  readonly label: number;
  readonly minRadius: number;
}

function largest(it: Fitting, turn: number, most: number): { scale: number; places: readonly Point[] } {
  let [low, high] = [0, most];
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (fits(it, placesOf(it, turn, middle), middle)) low = middle;
    else high = middle;
  }
  return { scale: low, places: placesOf(it, turn, low) };
}

function fits(it: Fitting, places: readonly Point[], scale: number): boolean {
  const reach = it.labs.map((customers) => Math.max(it.minRadius, scale * Math.sqrt(customers)) + it.furniture);
  const pool = scale * Math.sqrt(it.pool) + 8;
  const [cx, cy] = [it.size.width / 2, it.size.height / 2];
  for (let i = 0; i < places.length; i++) {
    const [a, ra] = [places[i], reach[i]];
    if (a === undefined || ra === undefined) continue;
    if (Math.hypot(a.x - cx, a.y - cy) < ra + pool) return false;
    for (let j = 0; j < i; j++) {
      const [b, rb] = [places[j], reach[j]];
      if (b === undefined || rb === undefined) continue;
      // Blocks and labels of neighbours need room too.
      if (Math.abs(a.x - b.x) < ra + rb + it.blockRoom * 0.6 && Math.abs(a.y - b.y) < ra + rb + it.label) {
        if (Math.hypot(a.x - b.x, (a.y - b.y) * ((ra + rb) / (ra + rb + it.label))) < ra + rb) return false;
      }
    }
  }
  return Math.min(cx, cy) > 0;
}

/** Labs in one ring, or in several where they are many; spaced evenly along the ring, each as far out as its own size lets it. */
function placesOf(it: Fitting, turn: number, scale: number): readonly Point[] {
  const n = it.labs.length;
  const reaches = it.labs.map((customers) => Math.max(it.minRadius, scale * Math.sqrt(customers)) + it.furniture);
  const most = Math.max(1, ...reaches);
  const half = (reach: number): StageSize => ({
    width: Math.max(1, it.size.width / 2 - reach - it.blockRoom - 4),
    height: Math.max(1, it.size.height / 2 - reach - it.label - 4),
  });
  const rings = n <= FEW_LABS ? 1 : Math.min(6, Math.ceil(n / 32) + 1);
  const weights = Array.from({ length: rings }, (_, k) => 1 - (k * 0.55) / rings);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const base = half(most);
  const angles: { readonly angle: number; readonly weight: number }[] = [];
  weights.forEach((weight, k) => {
    const count = k === rings - 1 ? n - angles.length : Math.min(n - angles.length, Math.round((n * weight) / total));
    for (const angle of ring({ width: base.width * weight, height: base.height * weight }, count, turn + k * 0.5)) angles.push({ angle, weight });
  });
  return reaches.map((reach, j) => {
    const { angle = 0, weight = 1 } = angles[j] ?? {};
    const own = half(rings === 1 ? reach : most);
    return { x: it.size.width / 2 + own.width * weight * Math.cos(angle), y: it.size.height / 2 + own.height * weight * Math.sin(angle) };
  });
}

/** Angles of `count` points at equal distances along the ellipse with these half axes, from the right and clockwise on the screen. */
function ring({ width: a, height: b }: StageSize, count: number, turn: number): number[] {
  const steps = 256;
  const along = [0];
  for (let i = 1; i <= steps; i++) {
    const [from, to] = [((i - 1) * 2 * Math.PI) / steps, (i * 2 * Math.PI) / steps];
    along.push((along[i - 1] ?? 0) + Math.hypot(a * (Math.cos(to) - Math.cos(from)), b * (Math.sin(to) - Math.sin(from))));
  }
  const length = along[steps] ?? 1;
  return Array.from({ length: count }, (_, i) => {
    const wanted = ((((i + turn) / count) % 1) + 1) % 1;
    const at = along.findIndex((distance) => distance >= wanted * length);
    const [low, high] = [along[at - 1] ?? 0, along[at] ?? 0];
    const part = high > low ? (wanted * length - low) / (high - low) : 0;
    return ((Math.max(0, at - 1) + part) * 2 * Math.PI) / steps;
  });
}
