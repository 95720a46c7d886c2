// Owns which events of a run are worth a line: every kind has a rank and a number of lines it may take.
import type { RunEvent } from '../engine/recording.ts';

interface Interest {
  readonly kind: string;
  /** Lines that events of the kind may take at most. */
  readonly lines: number;
  /** The largest are told; otherwise the first. */
  readonly largest: boolean;
}

/** What a reader asks about first stands first. */
const INTERESTS: readonly Interest[] = [
  { kind: 'burst', lines: 2, largest: false },
  { kind: 'default', lines: 6, largest: false },
  { kind: 'takeover', lines: 3, largest: false },
  { kind: 'intervention', lines: 6, largest: false },
  { kind: 'intervention-ends', lines: 3, largest: false },
  { kind: 'slip', lines: 2, largest: false },
  { kind: 'resume', lines: 2, largest: false },
  { kind: 'window-shuts', lines: 2, largest: false },
  { kind: 'warning', lines: 1, largest: false },
  { kind: 'listing', lines: 3, largest: true },
  { kind: 'entry', lines: 2, largest: false },
  { kind: 'spin-out', lines: 2, largest: false },
  { kind: 'emergency-round', lines: 3, largest: true },
  { kind: 'code-red', lines: 2, largest: false },
  { kind: 'price-war', lines: 2, largest: false },
  { kind: 'lead', lines: 4, largest: false },
  { kind: 'outage', lines: 3, largest: true },
  { kind: 'equity-round', lines: 3, largest: true },
  { kind: 'loan', lines: 2, largest: true },
  { kind: 'rationed', lines: 1, largest: false },
];

export interface Notable {
  /** In order of time. */
  readonly events: readonly RunEvent[];
  readonly leftOut: number;
}

/** At most `lines` events. Kinds that this file does not know count as least interesting rather than vanish. */
export function notableEvents(all: readonly RunEvent[], lines: number): Notable {
  const known = new Set(INTERESTS.map((interest) => interest.kind));
  const others = { kind: '', lines: 2, largest: true };
  const chosen = [...INTERESTS, others].flatMap((interest) =>
    pick(all, interest, (event) => (interest === others ? !known.has(event.kind) : event.kind === interest.kind)),
  );
  const kept = new Set(chosen.slice(0, lines));
  const events = all.filter((event) => kept.has(event)).sort((a, b) => a.quarter - b.quarter);
  return { events, leftOut: all.length - events.length };
}

function pick(all: readonly RunEvent[], interest: Interest, matches: (event: RunEvent) => boolean): readonly RunEvent[] {
  const candidates = all.filter(matches);
  if (interest.largest) candidates.sort((a, b) => (a.amount === b.amount ? a.quarter - b.quarter : a.amount > b.amount ? -1 : 1));
  return candidates.slice(0, interest.lines);
}
