// Owns what is said while a run goes on: a line that is drawn again, a line now and then, or JSON objects.
import type { Progress } from '../engine/request.ts';
import { duration, usd } from '../report/figures.ts';
import { cut } from '../report/text.ts';
import type { Terminal } from './terminal.ts';

export const PROGRESS_SCHEMA = 'overbuild/progress/1';

const JSON_PAUSE_SECONDS = 0.1;
const LIVE_PAUSE_SECONDS = 0.1;
const LOG_PAUSE_SECONDS = 30;
const BAR_COLUMNS = 24;

/** How progress is told: as JSON on stdout, as talk on stderr, or not at all. */
export type ProgressMode = 'json' | 'talk' | 'none';

export interface ProgressOptions {
  readonly mode: ProgressMode;
  readonly terminal: Terminal;
  /** `2027-Q3` for a quarter counted from 0. */
  readonly labelOf: (quarter: number) => string;
  /** Seconds on a clock that only moves forward. */
  readonly clockSeconds: () => number;
}

/** Hears of every quarter and tells of some: at most ten a second as JSON or on a live line, one in 30 s in a log. */
export function progressTeller(options: ProgressOptions): (progress: Progress) => void {
  const { mode, terminal, clockSeconds } = options;
  const startSeconds = clockSeconds();
  const pauseSeconds = mode === 'json' ? JSON_PAUSE_SECONDS : terminal.isLive ? LIVE_PAUSE_SECONDS : LOG_PAUSE_SECONDS;
  // The first quarter is told at once, except in a log, where a short run needs no line at all.
  let toldSeconds = mode === 'json' || terminal.isLive ? Number.NEGATIVE_INFINITY : startSeconds;
  return (progress) => {
    const nowSeconds = clockSeconds();
    if (mode === 'none' || nowSeconds - toldSeconds < pauseSeconds) return;
    toldSeconds = nowSeconds;
    const elapsedSeconds = nowSeconds - startSeconds;
    if (mode === 'json') terminal.json(progressObject(progress, elapsedSeconds, options.labelOf(progress.quarter)));
    else if (terminal.isLive) terminal.status(cut(progressLine(progress, elapsedSeconds, options), terminal.talkLook.width - 1, terminal.talkLook.unicode));
    else terminal.talk(progressLine(progress, elapsedSeconds, options));
  };
}

function progressObject(progress: Progress, elapsedSeconds: number, label: string): object {
  return {
    schema: PROGRESS_SCHEMA,
    type: 'progress',
    quarter: progress.quarter,
    quarters: progress.quarters,
    label,
    hash: progress.hash,
    labsAlive: progress.labsAlive,
    revenueCents: String(progress.revenueCents),
    elapsedSeconds,
    leftSeconds: leftSeconds(progress, elapsedSeconds),
  };
}

function progressLine(progress: Progress, elapsedSeconds: number, options: ProgressOptions): string {
  const done = (progress.quarter + 1) / progress.quarters;
  const parts = [
    options.labelOf(progress.quarter),
    bar(done, options.terminal.talkLook.unicode),
    `${progress.quarter + 1}/${progress.quarters}`,
    `${progress.labsAlive} labs`,
    `${usd(progress.revenueCents * 4n)} a year`,
    `${duration(leftSeconds(progress, elapsedSeconds))} left`,
  ];
  return parts.join('  ');
}

/** As fast as so far; the quarter just told is complete. */
function leftSeconds(progress: Progress, elapsedSeconds: number): number {
  const done = progress.quarter + 1;
  return (elapsedSeconds / done) * (progress.quarters - done);
}

/** A bar of how much is done, from 0 to 1. */
export function bar(done: number, unicode: boolean): string {
  const full = Math.round(Math.min(1, done) * BAR_COLUMNS);
  return unicode ? '█'.repeat(full) + '░'.repeat(BAR_COLUMNS - full) : `[${'#'.repeat(full)}${'.'.repeat(BAR_COLUMNS - full)}]`;
}
