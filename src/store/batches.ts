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
  /** Waits only while a full file is being written and the next one is full too. Rejects with the error of the file system. */
  add(entry: BatchEntry): Promise<void> | undefined;
  /** Saves what is left, and waits for it. */
  close(): Promise<void>;
}

const REPLICATES = 64;
const BYTES = 32 * 2 ** 20;

/** Files go into `folder`, which must exist; each is named by what it holds, so that two processes never take each other's place. */
export function openBatches(folder: string, { onCommitted, replicates = REPLICATES, bytes = BYTES, disk = nodeDisk }: BatchOptions): Batches {
  let entries: BatchEntry[] = [];
  let size = 0;
  let writing: Promise<void> = Promise.resolve();
  const flush = (): Promise<void> => {
    const batch = entries;
    [entries, size] = [[], 0];
    if (batch.length === 0) return writing;
    const before = writing;
    writing = before.then(() => commit(folder, batch, disk)).then(() => onCommitted(batch.map((entry) => entry.index)));
    // Whoever adds or closes next hears of a failure; until then nobody listens.
    writing.catch(() => undefined);
    return before;
  };
  return {
    add(entry) {
      entries.push(entry);
      size += 'run' in entry ? entry.run.bytes.length : 0;
      return entries.length >= replicates || size >= bytes ? flush() : undefined;
    },
    async close() {
      await flush();
      await writing;
    },
  };
}

/** Temporary file, flush, rename, flush of the folder. */
async function commit(folder: string, batch: readonly BatchEntry[], disk: Disk): Promise<void> {
  const { prefix, pieces, name } = encode(batch);
  // Not by process: one that is restarted, or runs elsewhere on the same folder, may have the same number.
  const temporary = join(folder, `${TEMPORARY_PREFIX}${randomBytes(4).toString('hex')}-${name}`);
  const file = await disk.create(temporary);
  try {
    try {
      for (const piece of [prefix, ...pieces]) await file.write(piece);
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

function encode(batch: readonly BatchEntry[]) {
  const shapes = new Map<string, number>();
  let offset = 0;
  const rows = batch.map((entry): BatchRow => {
    if ('trap' in entry) return { index: entry.index, trap: entry.trap.message };
    const { shape: text, bytes, timing: _, ...facts } = entry.run;
    const shape = shapes.get(text) ?? shapes.size;
    shapes.set(text, shape);
    const row = { index: entry.index, ...facts, shape, offset, bytes: bytes.length, crc32: crc32(bytes) };
    offset += bytes.length;
    return row;
  });
  const header: BatchHeader = { format: BATCH_FORMAT, shapes: [...shapes.keys()], replicates: rows };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const padded = new Uint8Array(aligned(text.length)).fill(0x20);
  padded.set(text);
  const pieces = [padded, ...batch.flatMap((entry) => ('run' in entry ? [entry.run.bytes] : []))];
  const digest = digestOf(padded);
  const prefix = new Uint8Array(BATCH_PREFIX_BYTES);
  prefix.set(BATCH_MAGIC);
  new DataView(prefix.buffer).setUint32(BATCH_MAGIC.length, padded.length, true);
  prefix.set(digest, BATCH_PREFIX_BYTES - digest.length);
  return { prefix, pieces, name: `${digest.toString('hex', 0, 8)}${BATCH_SUFFIX}` };
}
