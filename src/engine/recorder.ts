// Collects what a run leaves behind, quarter by quarter: figures in the core's own record, events as sentences.
import type { Instance } from '../core/core.ts';
import type { Scenario } from '../model/scenario.ts';
import { type PackedTables, packTables, unpackTables } from '../replay/packed-run.ts';
import { EVENTS } from '../schema/codes.ts';
import { eventText } from './event-text.ts';
import { logOf } from './log.ts';
import type { RunEvent } from './recording.ts';
import type { RunRequest } from './request.ts';

export interface Recorder {
  record(quarter: number): void;
  /** The tables are a copy, in `room` if they fit. */
  close(room?: ArrayBuffer): { readonly tables: PackedTables; readonly events: readonly RunEvent[] };
}

export function newRecorder(instance: Instance, { scenario, quarters }: Pick<RunRequest, 'scenario' | 'quarters'>): Recorder {
  const { shape, ranges, keys, length } = logOf(scenario, quarters);
  instance.openLog(ranges, length);
  const log = instance.log();
  for (const { at, values } of keys) new Int32Array(log.buffer, log.byteOffset + at, values.length).set(values);
  const events: RunEvent[] = [];
  let recorded = 0;
  return {
    record: (quarter) => {
      instance.recordQuarter();
      recorded++;
      events.push(...readEvents(instance, scenario, quarter));
    },
    close: (room) => {
      const tables = { shape, bytes: copyOf(instance.log(), room) };
      return { tables: recorded === quarters ? tables : beginningOf(tables, recorded / quarters), events };
    },
  };
}

function copyOf(bytes: Uint8Array, room?: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const copy = room === undefined || room.byteLength < bytes.length ? new Uint8Array(bytes.length) : new Uint8Array(room, 0, bytes.length);
  copy.set(bytes);
  return copy;
}

/** A run that was stopped used the beginning of every column. */
function beginningOf(packed: PackedTables, part: number): PackedTables {
  const used = unpackTables(packed).map(({ rows, columns, ...rest }) => {
    const kept = Math.round(rows * part);
    return { ...rest, rows: kept, columns: columns.map((c) => ({ ...c, values: c.values.slice(0, kept) })) };
  });
  return packTables(used);
}

/** Kinds whose figure is the id of another lab. */
const BETWEEN_LABS: ReadonlySet<string> = new Set(['takeover', 'spin-out']);

function readEvents(instance: Instance, scenario: Scenario, quarter: number): RunEvent[] {
  const count = Number(instance.i64('market', 'events')[0] ?? 0n);
  if (count === 0) return [];
  const [kinds, labs, amounts, figures] = [
    instance.i64('event', 'kind'),
    instance.i64('event', 'lab'),
    instance.i64('event', 'amount'),
    instance.f64('event', 'figure'),
  ];
  return Array.from({ length: count }, (_, i) => {
    const lab = Number(labs[i] ?? -1n);
    const kind = EVENTS[Number(kinds[i] ?? 0n)]?.name ?? 'unknown';
    const [amount, figure] = [amounts[i] ?? 0n, figures[i] ?? 0];
    const cause = lab < 0 ? 0 : Number(instance.i64('lab', 'defaultCause')[lab] ?? 0n);
    const intervention = kind.startsWith('intervention') ? scenario.interventions[Number(amount)] : undefined;
    const cloud = kind === 'outage' ? scenario.clouds[figure] : undefined;
    const name = intervention?.name ?? cloud?.name ?? scenario.labs[lab]?.name ?? 'the market';
    const other = BETWEEN_LABS.has(kind) ? { other: scenario.labs[figure]?.name ?? 'nobody' } : {};
    return { quarter, kind, lab, amount, figure, text: eventText({ kind, name, amount, figure, cause, says: intervention?.says ?? '', ...other }) };
  });
}
