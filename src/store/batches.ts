// Saves the replicates of an ensemble, many to a file: a file appears whole and on the disk, or not at all.
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { ReplicateRun, Trap } from '../engine/replicate.ts';
import { aligned } from '../replay/header.ts';
import { BATCH_FORMAT, BATCH_MAGIC, BATCH_PREFIX_BYTES, BATCH_SUFFIX, type BatchHeader, type BatchRow, digestOf } from './batch-format.ts';
import { type Disk, nodeDisk } from './disk.ts';
import { TEMPORARY_PREFIX } from './publish.ts';

/** A replicate of an ensemble, by its place among the requests. */
export type BatchEntry = { readonly index: number } & ({ readonly run: ReplicateRun } | { readonly trap: Trap });

export interface BatchOptions {
  /** Hears the indices of each file that is on the disk for good. */
  readonly onCommitted: (indices: readonly number[]) => void;
  /** A file is closed at so many replicates or bytes, whichever comes first. */
  readonly replicates?: number;
  readonly bytes?: number;
  readonly disk?: Disk;
}

export interface Batches {
  /** Copies the entry: whose bytes they were may use them again at once. Waits only while a full file is being written and the next one is full too. Rejects with the error of the file system. */
  add(entry: BatchEntry): Promise<void> | undefined;
  /** Saves what is left, and waits for it. */
  close(): Promise<void>;
}

/** What the next file will hold. */
interface Batch {
  readonly rows: BatchRow[];
  /** The place of each shape. */
  readonly shapes: Map<string, number>;
  /** Tables of all rows one after the other, as far as `used`. */
  readonly tables: Uint8Array;
  used: number;
}

const REPLICATES = 64;
const BYTES = 32 * 2 ** 20;

/** Files go into `folder`, which must exist; each is named by what it holds, so that two processes never take each other's place. */
export function openBatches(folder: string, { onCommitted, replicates = REPLICATES, bytes = BYTES, disk = nodeDisk }: BatchOptions): Batches {
  /** Room of files that are written: making new room costs more than to fill it. */
  const spare: Uint8Array[] = [];
  let batch: Batch | undefined;
  let writing: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    const [full, before] = [batch, writing];
    batch = undefined;
    if (full === undefined) return before;
    writing = before
      .then(() => commit(folder, full, disk))
      .then(() => {
        spare.push(full.tables);
        onCommitted(full.rows.map((row) => row.index));
      });
    // Whoever adds or closes next hears of a failure; until then nobody listens.
    writing.catch(() => undefined);
    return before;
  };
  const roomFor = (length: number): Uint8Array => {
    const found = spare.pop();
    return found !== undefined && found.length >= length ? found : new Uint8Array(Math.max(length, Math.min(bytes, replicates * length)));
  };
  return {
    add(entry) {
      const length = 'run' in entry ? entry.run.bytes.length : 0;
      const waiting = batch !== undefined && batch.used + length > batch.tables.length ? flush() : undefined;
      batch ??= { rows: [], shapes: new Map(), tables: roomFor(length), used: 0 };
      append(batch, entry);
      return batch.rows.length >= replicates || batch.used >= bytes ? flush() : waiting;
    },
    async close() {
      await flush();
      await writing;
    },
  };
}

function append(batch: Batch, entry: BatchEntry): void {
  if ('trap' in entry) {
    batch.rows.push({ index: entry.index, trap: entry.trap.message });
    return;
  }
  const { shape: text, bytes, timing: _, ...facts } = entry.run;
  const shape = batch.shapes.get(text) ?? batch.shapes.size;
  batch.shapes.set(text, shape);
  batch.tables.set(bytes, batch.used);
  batch.rows.push({ index: entry.index, ...facts, shape, offset: batch.used, bytes: bytes.length, crc32: crc32(bytes) });
  batch.used += bytes.length;
}

/** Temporary file, flush, rename, flush of the folder. */
async function commit(folder: string, batch: Batch, disk: Disk): Promise<void> {
  const { pieces, name } = encode(batch);
  // Not by process: one that is restarted, or runs elsewhere on the same folder, may have the same number.
  const temporary = join(folder, `${TEMPORARY_PREFIX}${randomBytes(4).toString('hex')}-${name}`);
  const file = await disk.create(temporary);
  try {
    try {
      for (const piece of pieces) await file.write(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await disk.rename(temporary, join(folder, name));
    await disk.syncDirectory(folder);
  } catch (error) {
    await disk.removeTree(temporary).catch(() => undefined);
    throw error;
  }
}

function encode({ rows, shapes, tables, used }: Batch) {
  const header: BatchHeader = { format: BATCH_FORMAT, shapes: [...shapes.keys()], replicates: rows };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const padded = new Uint8Array(aligned(text.length)).fill(0x20);
  padded.set(text);
  const digest = digestOf(padded);
  const prefix = new Uint8Array(BATCH_PREFIX_BYTES);
  prefix.set(BATCH_MAGIC);
  new DataView(prefix.buffer).setUint32(BATCH_MAGIC.length, padded.length, true);
  prefix.set(digest, BATCH_PREFIX_BYTES - digest.length);
  return { pieces: [prefix, padded, tables.subarray(0, used)], name: `${digest.toString('hex', 0, 8)}${BATCH_SUFFIX}` };
}
