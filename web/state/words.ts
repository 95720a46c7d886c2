// What a quarter and a lab come to, in sentences.
import { causeText } from '../../src/engine/event-text.ts';
import { FUNDING, STRATEGIES } from '../../src/schema/codes.ts';
import { compact, percent, usd } from './figures.ts';
import { at, type Run } from './run.ts';

/** One sentence: the picture for those who do not see it. */
export function summary(run: Run, quarter: number): string {
  const { labs } = run.scenario;
  const share = run.lab('share');
  let first = 0;
  labs.forEach((_, j) => {
    if (at(share, quarter, j) > at(share, quarter, first)) first = j;
  });
  const events = run.events.filter((event) => event.quarter === quarter).length;
  return [
    `${run.labels[quarter]}, quarter ${quarter + 1} of ${run.quarters}: ${compact(at(run.market('labsAlive'), quarter))} of ${run.labs} labs in business`,
    `${labs[first]?.name ?? ''} leads with ${percent(at(share, quarter, first))} of revenue`,
    `revenue of ${usd(4 * at(run.market('revenueCents'), quarter))} a year`,
    `${percent(at(run.market('unserved'), quarter))} of demand unserved`,
    `${events} ${events === 1 ? 'event' : 'events'}.`,
  ].join('; ');
}

/** Whether the lab lives at the end of `quarter`, and how it ended otherwise. */
export function fate(run: Run, quarter: number, lab: number): { readonly alive: boolean; readonly text: string } {
  const when = at(run.lab('defaultQuarter'), quarter, lab),
    owner = at(run.lab('owner'), quarter, lab);
  if (at(run.lab('alive'), quarter, lab) !== 0) {
    const end = at(run.lab('defaultQuarter'), run.quarters - 1, lab);
    if (owner >= 0) return { alive: true, text: `A product of ${run.scenario.labs[owner]?.name ?? 'another lab'}, which took it over.` };
    return { alive: true, text: end >= 0 ? `In business; defaults in ${run.labels[end] ?? 'a later quarter'}.` : 'In business; survives the run.' };
  }
  if (when < 0) return { alive: false, text: 'Waits outside the market.' };
  const cause = causeText(at(run.lab('defaultCause'), quarter, lab));
  return { alive: false, text: `Defaulted in ${run.labels[when] ?? 'an unknown quarter'}: ${cause}.` };
}

/** What stands under a lab's name on the stage: its share of revenue, or why it has none. */
export function badge(run: Run, quarter: number, lab: number): string {
  if (isAlive(run, quarter, lab)) return percent(at(run.lab('share'), quarter, lab));
  return at(run.lab('defaultQuarter'), quarter, lab) < 0 ? 'not founded yet' : '✕ defaulted';
}

/** Why the lab failed, link by link; nothing before it did. */
export function whyFailed(run: Run, quarter: number, lab: number): readonly string[] {
  const cause = run.causes.find((c) => c.kind === 'default' && c.lab === lab && c.quarter <= quarter);
  return cause?.links.map((link) => link.text) ?? [];
}

export function isAlive(run: Run, quarter: number, lab: number): boolean {
  return at(run.lab('alive'), quarter, lab) !== 0;
}

/** How the lab orders and who pays, from its row of the scenario. */
export function character(run: Run, lab: number): readonly string[] {
  const it = run.scenario.labs[lab];
  const strategy = STRATEGIES.find((s) => s.name === it?.strategy);
  const funding = FUNDING.find((f) => f.name === it?.funding);
  return [
    `Strategy ${it?.strategy ?? ''}: ${strategy?.says ?? ''}`,
    `Funded by ${it?.funding === 'parent' ? 'a parent company' : (it?.funding ?? '')}: ${funding?.says ?? ''}`,
  ];
}
