// How mistakes are collected and handed over: each once, in the order of the files, and never more than a person can read.
import { type Keys, type Place, pathText } from './place.ts';
import type { Issue } from './scenario.ts';

/** A mistake at the value that `keys` lead to. */
export interface Problem {
  readonly place: Place;
  readonly keys: Keys;
  readonly message: string;
  readonly suggestion?: string | undefined;
  /** The input is not wrong but larger than what this program computes. */
  readonly tooLarge?: true | undefined;
}

/** More mistakes than this are counted, not listed. */
export const MAX_ISSUES = 1_000;

/** Sorted by file, line and column. A value that was set in many places at once, by `labs.*`, is reported once. */
export function issuesOf(problems: readonly Problem[]): readonly Issue[] {
  const seen = new Map<Place, Set<string>>();
  const once = problems.filter(({ place, message }) => {
    const messages = seen.get(place) ?? new Set();
    seen.set(place, messages);
    const isNew = !messages.has(message);
    messages.add(message);
    return isNew;
  });
  const issues = once.map(issueOf).sort(byPlace);
  const last = issues[MAX_ISSUES];
  if (last === undefined) return issues;
  const more = { ...last, path: '', message: `${issues.length - MAX_ISSUES} more problems are not listed; mend the ones above first` };
  const { suggestion: _, ...rest } = more;
  return [...issues.slice(0, MAX_ISSUES), rest];
}

function issueOf({ place, keys, message, suggestion }: Problem): Issue {
  const { file, line, column } = place;
  return { path: pathText(keys), file, line, column, message, ...(suggestion === undefined ? {} : { suggestion }) };
}

function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
