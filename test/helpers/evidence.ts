// What a check found, kept for docs/validation.md: got, expected, and the smallest error that the check would have caught.
import { appendFileSync, mkdirSync } from 'node:fs';
import { bandOf, type Estimate, outsideBand } from './oracle.ts';

export interface Evidence {
  /** `C05` for a closed form, `P1` for a sign, `dock` for the reference program. */
  readonly id: string;
  readonly claim: string;
  readonly got: string;
  readonly expected: string;
  /** The smallest error that would fail the check, in words or as a number. */
  readonly catches: string;
}

/** With the test file that found it. */
export type Kept = Evidence & { readonly test: string };

export const EVIDENCE_FOLDER = new URL('../../out/evidence/', import.meta.url);

/** Notes one check. Each process writes a file of its own. */
export function evidence(found: Evidence): void {
  const kept: Kept = { ...found, test: /test\/[\w/-]+\.test\.ts/.exec(new Error().stack ?? '')?.[0] ?? '' };
  mkdirSync(EVIDENCE_FOLDER, { recursive: true });
  appendFileSync(new URL(`${process.pid}.jsonl`, EVIDENCE_FOLDER), `${JSON.stringify(kept)}\n`);
}

/** Six digits: enough to compare, few enough to read. */
export const digits = (x: number): string => String(Number(x.toPrecision(6)));

/** Two digits of a tolerance. */
const rounded = (x: number): string => (x < 1e-3 ? Number(x.toPrecision(2)).toExponential() : String(Number(x.toPrecision(2))));

/** A value, its closed form, and how far one may be from the other. */
export type Compared = { readonly got: number; readonly expected: number } & ({ readonly absolute: number } | { readonly relative: number });

const tolerance = (c: Compared): string => ('absolute' in c ? rounded(c.absolute) : `${rounded(c.relative)} relative`);
/** Over the tolerance; not a number is never within. */
function miss(c: Compared): number {
  const over = 'absolute' in c ? Math.abs(c.got - c.expected) / c.absolute : Math.abs(c.got / c.expected - 1) / c.relative;
  return Number.isNaN(over) ? Number.POSITIVE_INFINITY : over;
}

/** The one that comes closest to its tolerance. */
export function worst(list: readonly Compared[]): Compared {
  return list.reduce((a, b) => (miss(b) > miss(a) ? b : a));
}

/** Notes one value beside its closed form; what it says is empty where the value is within its tolerance. */
export const closedForm = (id: string, claim: string, compared: Compared): string[] => closedForms(id, claim, { '': compared });

/** The same for several values of one claim, by name, in one row. */
export function closedForms(id: string, claim: string, named: Readonly<Record<string, Compared>>): string[] {
  const all = Object.entries(named);
  if (all.length === 0) return [];
  const each = (say: (c: Compared) => string): string => all.map(([name, c]) => `${name} ${say(c)}`.trim()).join(', ');
  const [catches = '', ...others] = new Set(all.map(([, c]) => tolerance(c)));
  evidence({ id, claim, got: each((c) => digits(c.got)), expected: each((c) => digits(c.expected)), catches: others.length > 0 ? each(tolerance) : catches });
  return all
    .filter(([, c]) => miss(c) >= 1)
    .map(([name, c]) => `${[id, claim, name].join(' ').trim()}: got ${c.got}, expected ${c.expected} within ${tolerance(c)}`);
}

const closeness = (e: Estimate): number => miss({ got: e.got, expected: e.expected, absolute: bandOf(e) });

/** Notes the estimate that came closest to its Monte-Carlo band; what it says is what lies outside its band. */
export function monteCarlo(id: string, claim: string, estimates: readonly Estimate[]): string[] {
  if (estimates.length === 0) return [];
  const [closest] = [...estimates].sort((a, b) => closeness(b) - closeness(a)) as [Estimate];
  const which = estimates.length > 1 ? ` (${closest.name}: the closest to its band of ${estimates.length} estimates)` : '';
  evidence({ id, claim: `${claim}${which}`, got: digits(closest.got), expected: digits(closest.expected), catches: rounded(bandOf(closest)) });
  return outsideBand(estimates);
}

/** At most so many of a list, evenly spaced from its first to its last. */
export function spaced<T>(list: readonly T[], most = 12): readonly T[] {
  if (list.length <= most) return list;
  return Array.from({ length: most }, (_, i) => list[Math.round((i * (list.length - 1)) / (most - 1))] as T);
}
