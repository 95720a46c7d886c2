// Processor time by thread, where the system tells it.
import { readdirSync, readFileSync } from 'node:fs';

/** Of this process, by thread; Linux. */
const TASKS = '/proc/self/task';

/** Seconds of every living thread by its number, or undefined where the system does not say. */
export function threadTimes(): ReadonlyMap<string, number> | undefined {
  try {
    return new Map(readdirSync(TASKS).map((id) => [id, Number(readFileSync(`${TASKS}/${id}/schedstat`, 'latin1').split(' ')[0]) / 1e9]));
  } catch {
    return undefined;
  }
}

/** What all threads but the busiest took meanwhile, as a share of what the busiest took; NaN where the system does not say. */
export function besideBusiest(before: ReadonlyMap<string, number> | undefined, after = threadTimes()): number {
  if (before === undefined || after === undefined) return Number.NaN;
  const taken = [...after].map(([id, seconds]) => seconds - (before.get(id) ?? 0));
  return taken.reduce((sum, seconds) => sum + seconds, 0) / Math.max(...taken) - 1;
}
