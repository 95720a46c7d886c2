// Why a lab failed: a chain of sentences, each with its quarter and its figures from the recording.
import { quarterLabel } from '../model/calendar.ts';
import type { Scenario } from '../model/scenario.ts';
import { DEFAULT_CAUSES } from '../schema/codes.ts';
import type { Cause, Link, MainCause, Told } from './cause.ts';
import { exponential, logRatio } from './elementary.ts';
import { dollars, grouped } from './event-text.ts';
import type { Series } from './series.ts';
import { believedGrowth, mainOf, pricesOf, type Span, shortfall } from './shortfall.ts';

export function defaultChain(recording: Told, scenario: Scenario, series: Series, j: number, quarter: number): Cause {
  const of = (column: string): readonly number[] => series.lab(column, j) ?? [];
  const owner = of('owner')[quarter] ?? -1;
  const lead = Math.round(scenario.labs[j]?.leadQuarters ?? 1),
    from = Math.max(0, quarter - lead);
  const believed = believedGrowth(scenario, series, j, from);
  const short = shortfall(series, j, { from, to: quarter, believed });
  const main = owner >= 0 ? 'owner' : mainOf(DEFAULT_CAUSES[of('defaultCause')[quarter] ?? 0]?.name ?? '', short);
  const links = [
    ...(owner >= 0
      ? [{ quarter, text: `it belonged to ${scenario.labs[owner]?.name ?? 'a lab'}, which failed` }]
      : firstLink(recording, series, j, { from, to: quarter, believed }, main)),
    ...orderLink(series, j, from, believed),
    ...billLink(series, j, from, quarter),
    ...fundingLinks(recording, series, j, from, quarter),
    ...cashLink(series, j, from, quarter),
    { quarter, text: endOf(recording, j, quarter) },
  ];
  const label = (q: number): string => quarterLabel(scenario.firstQuarter, q);
  return { kind: 'default', quarter, lab: j, main, links: links.map((l) => ({ ...l, text: `${label(l.quarter)}: ${l.text}` })) };
}

function firstLink(recording: Told, series: Series, j: number, { from, to, believed }: Span, main: MainCause): Link[] {
  const at = (values: readonly number[] | undefined, q: number): number => values?.[q] ?? 0;
  const yearly = (values: readonly number[] | undefined): string => yearlyFactor(at(values, from), at(values, to), to - from);
  if (main === 'demand') {
    const slip = recording.events.find((e) => e.kind === 'slip' && e.quarter <= to && e.quarter >= from - SLIP_MEMORY);
    const grew = `demand of the market grew ${yearly(series.market('demandMicro'))}-fold a year, where it had believed in ${factor(believed)}-fold`;
    return slip === undefined
      ? [{ quarter: to, text: grew }]
      : [
          { quarter: slip.quarter, text: slip.text },
          { quarter: to, text: grew },
        ];
  }
  if (main === 'share') {
    const share = series.lab('share', j);
    return [{ quarter: to, text: `customers left for rivals: its share of revenue went from ${percent(at(share, from))} to ${percent(at(share, to))}` }];
  }
  if (main === 'price') {
    const prices = pricesOf(series, j);
    return [
      { quarter: to, text: `prices fell: a unit of usage brought ${percent(1 - at(prices, to) / at(prices, from))} less than in the quarter of its order` },
    ];
  }
  if (main === 'debt')
    return [
      {
        quarter: to,
        text: `it owed ${money(at(series.lab('debtCents', j), Math.max(0, to - 1)))}, on which it paid ${money(at(series.lab('interestCents', j), to))} of interest a quarter`,
      },
    ];
  return [
    {
      quarter: to,
      text: `pay and research of ${money(at(series.lab('staffCents', j), to))} a quarter met a gross profit of ${money(at(series.lab('grossProfitCents', j), to))}`,
    },
  ];
}

/** A slip is still felt so many quarters before what it hit was ordered. */
const SLIP_MEMORY = 8;

/** What was on order when the present capacity was decided. */
function orderLink(series: Series, j: number, from: number, believed: number): Link[] {
  const [orders, capacity] = [series.lab('orderUnits', j) ?? [], series.lab('capacityUnits', j) ?? []];
  const first = Math.max(0, from - QUARTERS_A_YEAR + 1),
    units = orders.slice(first, from + 1).reduce((a, b) => a + b, 0);
  if (units <= 0) return [];
  const now = capacity[from] ?? 0;
  return [
    {
      quarter: from,
      text: `it had ordered ${grouped(units)} units within a year, beside ${grouped(now)} in service, believing in ${factor(believed)}-fold growth a year`,
    },
  ];
}

/** The first quarter in which bills for compute and sites passed revenue. */
function billLink(series: Series, j: number, from: number, to: number): Link[] {
  const [compute, capex, upkeep, revenue] = ['computeCents', 'capexCents', 'upkeepCents', 'revenueCents'].map((c) => series.lab(c, j) ?? []);
  const bill = (q: number): number => (compute?.[q] ?? 0) + (capex?.[q] ?? 0) + (upkeep?.[q] ?? 0);
  for (let q = from; q <= to; q++)
    if (bill(q) > (revenue?.[q] ?? 0)) {
      const ratio = (revenue?.[q] ?? 0) > 0 ? ` (${(bill(q) / (revenue?.[q] ?? 1)).toFixed(2)} times)` : '';
      return [{ quarter: q, text: `bills for compute and sites of ${money(bill(q))} met revenue of ${money(revenue?.[q] ?? 0)}${ratio}` }];
    }
  return [];
}

function fundingLinks(recording: Told, series: Series, j: number, from: number, to: number): Link[] {
  const links: Link[] = [];
  const shut = recording.events.filter((e) => e.kind === 'window-shuts' && e.quarter <= to).at(-1);
  const opened = recording.events.some((e) => e.kind === 'window-opens' && shut !== undefined && e.quarter > shut.quarter && e.quarter <= to);
  const raised = series.lab('raisedCents', j) ?? [];
  const last = raised.slice(0, to + 1).findLastIndex((cents) => cents > 0);
  if (last >= 0) links.push({ quarter: last, text: `its last round brought ${money(raised[last] ?? 0)}` });
  if (shut !== undefined && !opened) links.push({ quarter: shut.quarter, text: shut.text });
  const failed = recording.events.filter((e) => e.kind === 'default' && e.lab !== j && e.quarter < to && e.quarter >= from);
  if (failed.length > 0)
    links.push({ quarter: failed[0]?.quarter ?? to, text: `${failed.length === 1 ? 'another lab' : `${failed.length} other labs`} failed before it` });
  const covenant = recording.events.filter((e) => e.kind === 'covenant' && e.lab === j && e.quarter <= to && e.quarter >= from).at(-1);
  if (covenant !== undefined) links.push({ quarter: covenant.quarter, text: covenant.text });
  return links.sort((a, b) => a.quarter - b.quarter);
}

function cashLink(series: Series, j: number, from: number, to: number): Link[] {
  const cash = series.lab('cashCents', j) ?? [];
  const window = cash.slice(from, to),
    most = Math.max(...window);
  if (window.length === 0 || !(most > 0)) return [];
  const q = from + window.lastIndexOf(most);
  return [{ quarter: q, text: `cash of ${money(most)} lasted ${to - q} quarter${to - q === 1 ? '' : 's'}` }];
}

function endOf(recording: Told, j: number, quarter: number): string {
  return recording.events.find((e) => e.kind === 'default' && e.lab === j && e.quarter === quarter)?.text ?? 'default';
}

const QUARTERS_A_YEAR = 4;
const money = (cents: number): string => dollars(cents / 100);
const percent = (x: number): string => `${(x * 100).toFixed(0)} %`;

/** Yearly factor of a log growth a quarter; by squaring, since powers of hosts differ. */
function factor(logGrowth: number): string {
  return exponential(4 * logGrowth).toFixed(1);
}

function yearlyFactor(before: number, after: number, quarters: number): string {
  if (!(before > 0) || !(after > 0) || quarters <= 0) return '0.0';
  return exponential((4 * logRatio(after, before)) / quarters).toFixed(1);
}
