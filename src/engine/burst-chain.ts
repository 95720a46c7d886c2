// Why market value fell: from its peak to the quarter in which the fall was noted.
import { quarterLabel } from '../model/calendar.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Cause, Link, Told } from './cause.ts';
import { dollars } from './event-text.ts';
import type { Series } from './series.ts';

export function burstChain(recording: Told, scenario: Scenario, series: Series, quarter: number): Cause {
  const of = (column: string): readonly number[] | undefined => series.market(column);
  const value = of('marketValueCents') ?? [],
    until = value.slice(0, quarter + 1),
    peak = until.lastIndexOf(Math.max(...until));
  const links = [
    ...peakLink(of, value, peak),
    ...turnLink(of, peak, quarter),
    ...moodLinks(recording, of, peak, quarter),
    ...failures(recording, of, peak, quarter),
    endLink(value, peak, quarter),
  ];
  return {
    kind: 'burst',
    quarter,
    lab: -1,
    main: 'valuation',
    links: links.map((l) => ({ ...l, text: `${quarterLabel(scenario.firstQuarter, l.quarter)}: ${l.text}` })),
  };
}

type Of = (column: string) => readonly number[] | undefined;

function peakLink(of: Of, value: readonly number[], peak: number): Link[] {
  const revenue = of('revenueCents')?.[peak] ?? 0,
    bubble = of('bubble')?.[peak];
  const multiple = revenue > 0 ? `, ${((value[peak] ?? 0) / (4 * revenue)).toFixed(0)} times run rate` : '';
  return [
    {
      quarter: peak,
      text: `all labs together were worth ${money(value[peak] ?? 0)}${multiple}${bubble === undefined ? '' : ` and ${bubble.toFixed(1)} times what fundamentals bore`}`,
    },
  ];
}

/** How much revenue grew in the year up to the peak, and after it. */
function turnLink(of: Of, peak: number, quarter: number): Link[] {
  const revenue = of('revenueCents') ?? [];
  const [before, at, after] = [revenue[Math.max(0, peak - 4)] ?? 0, revenue[peak] ?? 0, revenue[quarter] ?? 0];
  if (!(before > 0) || !(at > 0)) return [];
  return [
    {
      quarter,
      text: `revenue, which had grown ${(at / before).toFixed(1)}-fold in the year up to the peak, was ${(after / at).toFixed(1)} times what it was then`,
    },
  ];
}

function moodLinks(recording: Told, of: Of, peak: number, quarter: number): Link[] {
  const mood = of('sentiment'),
    slip = recording.events.filter((e) => e.kind === 'slip' && e.quarter >= peak - 2 && e.quarter <= quarter);
  const shut = recording.events.filter((e) => e.kind === 'window-shuts' && e.quarter >= peak - 2 && e.quarter <= quarter).at(-1);
  const links: Link[] = slip.map((e) => ({ quarter: e.quarter, text: e.text }));
  const [before, after] = [(mood?.[peak] ?? 1).toFixed(2), (mood?.[quarter] ?? 1).toFixed(2)];
  if (before !== after) links.push({ quarter, text: `the mood of investors went from ${before} to ${after}` });
  if (shut !== undefined) links.push({ quarter: shut.quarter, text: shut.text });
  return links;
}

function failures(recording: Told, of: Of, peak: number, quarter: number): Link[] {
  const failed = recording.events.filter((e) => e.kind === 'default' && e.quarter >= peak && e.quarter <= quarter);
  if (failed.length === 0) return [];
  const lost = of('lostShare')?.[quarter] ?? 0;
  return [
    {
      quarter: failed[0]?.quarter ?? quarter,
      text: `${failed.length} lab${failed.length === 1 ? '' : 's'} failed since the peak; ${(lost * 100).toFixed(0)} % of all money put in is lost`,
    },
  ];
}

function endLink(value: readonly number[], peak: number, quarter: number): Link {
  return {
    quarter,
    text: `market value is ${money(value[quarter] ?? 0)}, ${((1 - (value[quarter] ?? 0) / (value[peak] ?? 1)) * 100).toFixed(0)} % below the peak`,
  };
}

const money = (cents: number): string => dollars(cents / 100);
