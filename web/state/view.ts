// What the reader looks at, and every way in which that changes: a pure function of the state and an action.

export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16] as const;
/** One quarter takes this long at speed 1. */
export const QUARTER_MILLISECONDS = 1_200;

export type Mode = 'play' | 'table';
export type Theme = 'dark' | 'light';

export interface View {
  /** The quarter whose end is shown when `phase` is 1. */
  readonly quarter: number;
  /** How far the quarter has come: 0 its start, 1 its end. */
  readonly phase: number;
  readonly playing: boolean;
  /** A single step that is still on its way to the end of its quarter. */
  readonly gliding: boolean;
  readonly speed: number;
  /** Index of the selected lab, −1 for none. */
  readonly lab: number;
  readonly mode: Mode;
  readonly theme: Theme;
  readonly help: boolean;
  /** No flights, nothing that starts by itself. */
  readonly still: boolean;
  /** Draw every recorded customer, up to a million. */
  readonly allDots: boolean;
  readonly logScale: boolean;
  /** Kinds of events that are not shown. */
  readonly hidden: ReadonlySet<string>;
}

/** What the actions are bounded by. */
export interface Bounds {
  readonly quarters: number;
  readonly labs: number;
}

export type Action =
  | { readonly type: 'play' | 'pause' | 'toggle-play' | 'toggle-mode' | 'toggle-theme' | 'toggle-help' | 'toggle-dots' | 'toggle-log' }
  | { readonly type: 'close-help' }
  | { readonly type: 'tick'; readonly milliseconds: number }
  | { readonly type: 'step'; readonly by: number }
  | { readonly type: 'seek'; readonly quarter: number }
  | { readonly type: 'speed'; readonly speed: number }
  | { readonly type: 'faster' | 'slower' }
  | { readonly type: 'select'; readonly lab: number }
  | { readonly type: 'hide-kind' | 'show-kind'; readonly kind: string }
  | { readonly type: 'still'; readonly still: boolean }
  /** Another run was opened. */
  | { readonly type: 'opened'; readonly wanted: Partial<Pick<View, 'quarter' | 'lab' | 'mode' | 'speed' | 'theme'>>; readonly hidden: readonly string[] }
  /** The address changed: only what it names. */
  | { readonly type: 'go'; readonly wanted: Partial<Pick<View, 'quarter' | 'lab' | 'mode' | 'speed' | 'theme'>> };

export const START: View = {
  quarter: 0,
  phase: 1,
  playing: false,
  gliding: false,
  speed: 1,
  lab: -1,
  mode: 'play',
  theme: 'dark',
  help: false,
  still: false,
  allDots: false,
  logScale: true,
  hidden: new Set(),
};

/** The next state. Quarters and labs beyond the bounds are moved to the nearest that exists; the state itself comes back where nothing changes. */
export function reduce(view: View, action: Action, bounds: Bounds): View {
  const last = bounds.quarters - 1;
  switch (action.type) {
    case 'toggle-play':
      return reduce(view, { type: view.playing ? 'pause' : 'play' }, bounds);
    case 'play':
      // Play at the end starts again.
      return view.quarter >= last && view.phase >= 1 ? { ...view, quarter: 0, phase: 0, playing: last > 0 } : { ...view, playing: true, gliding: false };
    case 'pause':
      return { ...view, playing: false, gliding: false };
    case 'tick':
      return tick(view, action.milliseconds, last);
    case 'step':
      return step(view, action.by, last);
    case 'seek':
      return rest(view, clamp(action.quarter, last));
    case 'speed':
      return { ...view, speed: SPEEDS.find((speed) => speed === action.speed) ?? view.speed };
    case 'faster':
    case 'slower': {
      const index = SPEEDS.indexOf(view.speed as (typeof SPEEDS)[number]) + (action.type === 'faster' ? 1 : -1);
      return { ...view, speed: SPEEDS[index] ?? view.speed };
    }
    case 'select':
      return { ...view, lab: action.lab >= 0 && action.lab < bounds.labs && action.lab !== view.lab ? action.lab : -1 };
    case 'toggle-mode':
      return { ...view, mode: view.mode === 'play' ? 'table' : 'play' };
    case 'toggle-theme':
      return { ...view, theme: view.theme === 'dark' ? 'light' : 'dark' };
    case 'toggle-help':
      return { ...view, help: !view.help };
    case 'close-help':
      return view.help ? { ...view, help: false } : view;
    case 'toggle-dots':
      return { ...view, allDots: !view.allDots };
    case 'toggle-log':
      return { ...view, logScale: !view.logScale };
    case 'hide-kind':
      return { ...view, hidden: new Set([...view.hidden, action.kind]) };
    case 'show-kind':
      return { ...view, hidden: new Set([...view.hidden].filter((kind) => kind !== action.kind)) };
    case 'still':
      return action.still ? { ...view, still: true, playing: false, gliding: false, phase: 1 } : { ...view, still: false };
    case 'opened':
      return go({ ...rest(view, 0), lab: -1, hidden: new Set(action.hidden) }, action.wanted, bounds);
    case 'go':
      return go(view, action.wanted, bounds);
  }
}

/** How far the picture has come. Where nothing flies, a quarter is shown whole for as long as it takes. */
export function shownPhase(view: View): number {
  return view.still ? 1 : view.phase;
}

/** Would everything but the moving picture look the same? */
export function differsInPhaseOnly(a: View, b: View): boolean {
  return (Object.keys(a) as (keyof View)[]).every((key) => key === 'phase' || key === 'gliding' || a[key] === b[key]);
}

/** Does time change what is shown? */
export function moves(view: View): boolean {
  return view.playing || view.gliding;
}

function tick(view: View, milliseconds: number, last: number): View {
  if (!moves(view) || !(milliseconds > 0)) return view;
  let phase = view.phase + (milliseconds * view.speed) / QUARTER_MILLISECONDS;
  let { quarter } = view;
  if (view.gliding) return phase >= 1 ? rest(view, quarter) : { ...view, phase };
  while (phase >= 1 && quarter < last) {
    quarter++;
    phase -= 1;
  }
  if (phase >= 1) return rest(view, last);
  return { ...view, quarter, phase };
}

function step(view: View, by: number, last: number): View {
  const quarter = clamp(view.quarter + by, last);
  if (by !== 1 || view.still || quarter === view.quarter) return rest(view, quarter);
  return { ...view, quarter, phase: 0, playing: false, gliding: true };
}

function rest(view: View, quarter: number): View {
  return { ...view, quarter, phase: 1, playing: false, gliding: false };
}

function go(view: View, wanted: Partial<View>, bounds: Bounds): View {
  const { quarter, lab, ...others } = wanted;
  const there = quarter === undefined || quarter === view.quarter ? view : rest(view, clamp(quarter, bounds.quarters - 1));
  return { ...there, ...others, ...(lab === undefined ? {} : { lab: lab < bounds.labs ? lab : -1 }) };
}

const clamp = (quarter: number, last: number): number => Math.min(last, Math.max(0, Math.round(quarter) || 0));
