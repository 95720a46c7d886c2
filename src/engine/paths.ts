// Which of three paths a run took: rational return, burst, or the strong get stronger. The rule is docs/paths.md.
import type { Recording } from './recording.ts';
import { seriesOf } from './series.ts';

export type PathName = 'rational-return' | 'burst' | 'strong-get-stronger';

export interface PathThresholds {
  /** Fall of market value from its peak, a share. */
  readonly drawdown: number;
  /** Share of all money put in that was in failed labs. */
  readonly lostShare: number;
  /** Rise of the Herfindahl index of revenue from the first year to the last. */
  readonly hhiRise: number;
}

export const PATH_THRESHOLDS: PathThresholds = { drawdown: 0.4, lostShare: 0.1, hhiRise: 0.08 };

export interface Path {
  readonly name: PathName;
  /** Deepest fall of market value below its peak until then. */
  readonly drawdown: number;
  readonly lostShare: number;
  readonly hhiRise: number;
  /** Quarter of the peak before the deepest fall, and of the fall. */
  readonly peakQuarter: number;
  readonly troughQuarter: number;
}

/** The figures are the same for any thresholds; only the name depends on them. */
export function pathOf(recording: Pick<Recording, 'tables'>, thresholds: PathThresholds = PATH_THRESHOLDS): Path {
  const series = seriesOf(recording);
  const of = (column: string): readonly number[] => series.market(column) ?? [];
  const [drawdowns, value, hhi, lost] = [of('drawdown'), of('marketValueCents'), of('hhi'), of('lostShare')];
  const drawdown = Math.max(0, ...drawdowns);
  const troughQuarter = Math.max(0, drawdowns.indexOf(drawdown));
  const before = value.slice(0, troughQuarter + 1);
  const figures = {
    drawdown,
    lostShare: lost.at(-1) ?? 0,
    hhiRise: mean(hhi.slice(-QUARTERS_A_YEAR)) - mean(hhi.slice(0, QUARTERS_A_YEAR)),
    peakQuarter: Math.max(0, before.indexOf(Math.max(...before))),
    troughQuarter,
  };
  return { name: nameOf(figures, thresholds), ...figures };
}

/** The name that figures earn: a burst goes before a concentration. */
export function nameOf(figures: Pick<Path, 'drawdown' | 'lostShare' | 'hhiRise'>, thresholds: PathThresholds): PathName {
  if (figures.drawdown >= thresholds.drawdown && figures.lostShare >= thresholds.lostShare) return 'burst';
  return figures.hhiRise >= thresholds.hhiRise ? 'strong-get-stronger' : 'rational-return';
}

const QUARTERS_A_YEAR = 4;

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
