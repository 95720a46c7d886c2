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

/** As shares of what the busiest thread took meanwhile; NaN where the system does not say. */
export interface BesideBusiest {
  /** All other threads. */
  readonly all: number;
  /** The main thread of the process, whose number is that of the process. */
  readonly main: number;
}

export function besideBusiest(before: ReadonlyMap<string, number> | undefined, after = threadTimes(), main = String(process.pid)): BesideBusiest {
  if (before === undefined || after === undefined) return { all: Number.NaN, main: Number.NaN };
  const taken = new Map([...after].map(([id, seconds]) => [id, seconds - (before.get(id) ?? 0)]));
  const busiest = Math.max(...taken.values());
  return { all: [...taken.values()].reduce((sum, seconds) => sum + seconds, 0) / busiest - 1, main: (taken.get(main) ?? 0) / busiest };
}
