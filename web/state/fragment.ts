// The address: what of the view a link carries in its fragment, which never leaves the browser.
import { quarterIndex } from '../../src/model/calendar.ts';
import type { Run } from './run.ts';
import { SPEEDS, type View } from './view.ts';

export type Wanted = Partial<Pick<View, 'quarter' | 'lab' | 'mode' | 'speed' | 'theme'>>;

/** Unknown keys are ignored, and so are values that make no sense. Quarters are calendar quarters or counts from 0; labs go by their id. */
export function readFragment(hash: string, run: Pick<Run, 'scenario'> | undefined): Wanted {
  const keys = new URLSearchParams(hash.replace(/^#/, ''));
  const [q, lab, mode, speed, theme] = ['q', 'lab', 'mode', 'speed', 'theme'].map((key) => keys.get(key));
  const wanted: { -readonly [K in keyof Wanted]: Wanted[K] } = {};
  if (run !== undefined && q != null) {
    const quarter = /^\d{1,4}$/.test(q) ? Number(q) : quarterIndex(run.scenario.firstQuarter, q);
    if (quarter !== undefined && quarter >= 0) wanted.quarter = quarter;
  }
  if (run !== undefined && lab != null) wanted.lab = run.scenario.labs.findIndex((it) => it.id === lab);
  if (mode === 'play' || mode === 'table') wanted.mode = mode;
  if (theme === 'dark' || theme === 'light') wanted.theme = theme;
  const known = SPEEDS.find((it) => String(it) === speed);
  if (known !== undefined) wanted.speed = known;
  return wanted;
}

/** The fragment for this view; keys that the viewer does not know stay as they are. */
export function printFragment(view: View, run: Pick<Run, 'scenario' | 'labels'> | undefined, before: string): string {
  const keys = new URLSearchParams(before.replace(/^#/, ''));
  const set = (key: string, value: string | undefined): void => (value === undefined ? keys.delete(key) : keys.set(key, value));
  if (run !== undefined) {
    set('q', run.labels[view.quarter]);
    set('lab', run.scenario.labs[view.lab]?.id);
  }
  set('mode', view.mode === 'play' ? undefined : view.mode);
  set('speed', view.speed === 1 ? undefined : String(view.speed));
  set('theme', view.theme === 'dark' ? undefined : view.theme);
  const text = keys.toString();
  return text === '' ? '' : `#${text}`;
}

/** The replay that the page is asked to open, from `?replay=` or the fragment: an address on the page's own origin, or the reason why not. */
export function wantedReplay(location: { readonly search: string; readonly hash: string; readonly href: string }): {
  readonly url?: string;
  readonly refusal?: string;
} {
  const path = new URLSearchParams(location.search).get('replay') ?? new URLSearchParams(location.hash.replace(/^#/, '')).get('replay');
  if (path === null || path === '') return {};
  try {
    const page = new URL(location.href);
    const url = new URL(path, page);
    if (url.origin === page.origin && (url.protocol === 'http:' || url.protocol === 'https:')) return { url: url.href };
  } catch {
    // Falls through to the same sentence: an address that cannot be read is not on this origin.
  }
  return { refusal: 'A link may only open a replay from the place that serves this page; download the file and open it from the disk.' };
}
