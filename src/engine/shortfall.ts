// By what a lab fell short of what it had counted on: demand of the market, its own share of it, or prices.
import type { MainCause } from './cause.ts';
import { logRatio } from './elementary.ts';
import type { Series } from './series.ts';

/** How much log revenue lags what was counted on, by source; the largest is what went wrong. */
export interface Shortfall {
  readonly demand: number;
  readonly share: number;
  readonly price: number;
}

export function shortfall(series: Series, j: number, from: number, to: number): Shortfall {
  const change = (values: readonly number[] | undefined): number => logRatio(values?.[to], values?.[from]);
  const believed = (series.lab('growth', j)?.[from] ?? 0) * (to - from);
  const market = change(series.market('demandMicro')),
    own = change(series.lab('demandMicro', j));
  return { demand: believed - market, share: market - own, price: -change(pricesOf(series, j)) };
}

/** What a served unit of usage brought, quarter by quarter. */
export function pricesOf(series: Series, j: number): readonly number[] {
  const served = series.lab('servedMicro', j) ?? [];
  return (series.lab('revenueCents', j) ?? []).map((cents, q) => ((served[q] ?? 0) > 0 ? cents / (served[q] ?? 1) : 0));
}

/** What goes first into the chain. */
export function mainOf(cause: string, short: Shortfall): MainCause {
  const worst = Math.max(short.demand, short.share, short.price);
  if (cause === 'operating-cost' && worst < NOTABLE) return 'cost';
  if (cause === 'debt-service' && worst < NOTABLE) return 'debt';
  if (worst === short.share) return 'share';
  return worst === short.price ? 'price' : 'demand';
}

/** Log points that are worth a sentence. */
const NOTABLE = 0.2;
