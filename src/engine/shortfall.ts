// By what a lab fell short of what it had counted on: demand of the market, its own share of it, or prices.
import type { Scenario } from '../model/scenario.ts';
import type { MainCause } from './cause.ts';
import { logRatio } from './elementary.ts';
import type { Series } from './series.ts';

/** How much log revenue lags what was counted on, by source; the largest is what went wrong. */
export interface Shortfall {
  readonly demand: number;
  readonly share: number;
  readonly price: number;
}

/** `believed` is the log growth a quarter that the lab counted on at `from`. */
export function shortfall(series: Series, j: number, { from, to, believed: growth }: Span): Shortfall {
  const change = (values: readonly number[] | undefined): number => logRatio(values?.[to], values?.[from]);
  const believed = growth * (to - from);
  const market = change(series.market('demandMicro')),
    own = change(series.lab('demandMicro', j));
  return { demand: believed - market, share: market - own, price: -change(pricesOf(series, j)) };
}

export interface Span {
  readonly from: number;
  readonly to: number;
  readonly believed: number;
}

/** Log growth a quarter that lab j counts on: who follows a plan counts on what it plans for, until its last order. */
export function believedGrowth({ labs }: Scenario, series: Series, j: number, quarter: number): number {
  const lab = labs[j];
  const plans = lab?.strategy === 'plan' && quarter <= lab.planLastQuarter;
  return plans ? logRatio(lab.planGrowthPerYear, 1) / 4 : (series.lab('growth', j)?.[quarter] ?? 0);
}

/** What a served unit of usage brought, quarter by quarter. */
export function pricesOf(series: Series, j: number): readonly number[] {
  const served = series.lab('servedMicro', j) ?? [];
  return (series.lab('revenueCents', j) ?? []).map((cents, q) => ((served[q] ?? 0) > 0 ? cents / (served[q] ?? 1) : 0));
}

/** What goes first into the chain. */
export function mainOf(cause: string, short: Shortfall): MainCause {
  const worst = Math.max(short.demand, short.share, short.price);
  if (worst < NOTABLE) return cause === 'operating-cost' ? 'cost' : cause === 'debt-service' ? 'debt' : 'demand';
  if (worst === short.share) return 'share';
  return worst === short.price ? 'price' : 'demand';
}

/** Log points that are worth a sentence. */
const NOTABLE = 0.2;
