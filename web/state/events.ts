// Events as marks: a shape, a letter and a word for each kind, and which of them a quarter shows first.
import type { RunEvent } from '../../src/replay/tables.ts';

export interface Mark {
  readonly kind: string;
  /** A shape that is told apart without colour. */
  readonly glyph: string;
  readonly letter: string;
  readonly word: string;
}

/** The most important first. */
export const MARKS: readonly Mark[] = [
  { kind: 'burst', glyph: '◇', letter: 'B', word: 'Burst' },
  { kind: 'default', glyph: '✕', letter: 'X', word: 'Default' },
  { kind: 'takeover', glyph: '⊃', letter: 'K', word: 'Takeover' },
  { kind: 'listing', glyph: '♦\uFE0E', letter: 'Q', word: 'Listing' },
  { kind: 'entry', glyph: '✚', letter: 'A', word: 'Entry' },
  { kind: 'spin-out', glyph: '⋔', letter: 'H', word: 'Spin-out' },
  { kind: 'window-shuts', glyph: '▣', letter: 'V', word: 'Window shuts' },
  { kind: 'window-opens', glyph: '▢', letter: 'J', word: 'Window opens' },
  { kind: 'warning', glyph: '⚠\uFE0E', letter: 'M', word: 'Warning' },
  { kind: 'fire-sale', glyph: '⇊', letter: 'Z', word: 'Fire sale' },
  { kind: 'emergency-round', glyph: '▼', letter: 'E', word: 'Down round' },
  { kind: 'intervention', glyph: '◉', letter: 'I', word: 'Shock' },
  { kind: 'intervention-ends', glyph: '○', letter: 'O', word: 'Shock ends' },
  { kind: 'outage', glyph: '▲', letter: 'U', word: 'Outage' },
  { kind: 'slip', glyph: '‖', letter: 'P', word: 'Demand pauses' },
  { kind: 'resume', glyph: '▶\uFE0E', letter: 'G', word: 'Demand grows again' },
  { kind: 'lead', glyph: '★', letter: 'L', word: 'Quality lead' },
  { kind: 'equity-round', glyph: '$', letter: 'R', word: 'Round' },
  { kind: 'loan', glyph: '◆', letter: 'D', word: 'Loan' },
  { kind: 'price-war', glyph: '✂\uFE0E', letter: 'W', word: 'Price cut' },
  { kind: 'code-red', glyph: '‼\uFE0E', letter: 'C', word: 'Code red' },
  { kind: 'route-failure', glyph: '⨯', letter: 'F', word: 'Failed route' },
  { kind: 'stranded', glyph: '⌂', letter: 'S', word: 'Stranded' },
  { kind: 'rationed', glyph: '⚡\uFE0E', letter: 'T', word: 'Turned away' },
  { kind: 'cancellation', glyph: '⊘', letter: 'N', word: 'Cancelled' },
  { kind: 'release', glyph: '✦', letter: 'b', word: 'Release' },
  { kind: 'late-delivery', glyph: '◷', letter: 'Y', word: 'Late' },
  { kind: 'down-round', glyph: '▽', letter: 'd', word: 'Lower round' },
  { kind: 'covenant', glyph: '§', letter: 'c', word: 'Covenant' },
  { kind: 'framework', glyph: '❡', letter: 'f', word: 'Announced' },
  { kind: 'framework-cut', glyph: '✄', letter: 'g', word: 'Announcement cut' },
  { kind: 'tranche-lapsed', glyph: '◌', letter: 'l', word: 'Tranche lapsed' },
  { kind: 'tranche', glyph: '◔', letter: 't', word: 'Tranche' },
  { kind: 'vendor-investment', glyph: '↻', letter: 'v', word: 'Supplier invests' },
  { kind: 'rate', glyph: '%', letter: 'r', word: 'Rate' },
];

/** Kinds that happen nearly every quarter start hidden. */
export const COMMON_KINDS: readonly string[] = ['equity-round', 'loan', 'late-delivery', 'release', 'tranche', 'vendor-investment', 'rate', 'framework'];

/** A kind that a later program records gets a mark of its own letter. */
export function markOf(kind: string): Mark {
  return MARKS.find((mark) => mark.kind === kind) ?? { kind, glyph: '●', letter: kind.charAt(0).toUpperCase(), word: kind };
}

/** Kinds that occur, the most important first, with how often. */
export function kindsOf(events: readonly RunEvent[]): readonly { readonly mark: Mark; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ mark: markOf(kind), count })).sort((a, b) => rank(a.mark.kind) - rank(b.mark.kind));
}

/** Events whose kind is not hidden, in order. */
export function shown(events: readonly RunEvent[], hidden: ReadonlySet<string>): readonly RunEvent[] {
  return events.filter((event) => !hidden.has(event.kind));
}

/** The most important first; equal ones in the order of the file. */
export function byRank(events: readonly RunEvent[]): readonly RunEvent[] {
  return [...events].sort((a, b) => rank(a.kind) - rank(b.kind));
}

/** The nearest quarter with an event after (direction 1) or before (−1) `quarter`; undefined where there is none. */
export function eventQuarter(events: readonly RunEvent[], quarter: number, direction: 1 | -1): number | undefined {
  let nearest: number | undefined;
  for (const event of events) {
    const ahead = (event.quarter - quarter) * direction;
    if (ahead > 0 && (nearest === undefined || ahead < (nearest - quarter) * direction)) nearest = event.quarter;
  }
  return nearest;
}

/** `text` without the name that it starts with, for a place where the name stands already. */
export function shortText(event: RunEvent, name: string): string {
  return event.text.startsWith(`${name} `) ? event.text.slice(name.length + 1) : event.text;
}

function rank(kind: string): number {
  const index = MARKS.findIndex((mark) => mark.kind === kind);
  return index < 0 ? MARKS.length : index;
}
