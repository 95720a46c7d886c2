// The file of a batch: a prefix with its own hash, a header in JSON that says what it holds, then the tables of each replicate.
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import type { PackedRun } from '../replay/packed-run.ts';

export const BATCH_SUFFIX = '.batch';
export const BATCH_FORMAT = 'overbuild-batch/1';
/** The first byte and the line ends show a file that was sent as text. */
export const BATCH_MAGIC = Uint8Array.of(0x89, 0x4f, 0x56, 0x42, 0x42, 0x0d, 0x0a, 0x0a);
/** Magic, bytes of the header as u32, four bytes of zero, BLAKE2b-512 of the header, which holds a CRC-32 of each replicate: five times as fast as a digest of everything. */
export const BATCH_PREFIX_BYTES = 80;

const size = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
/** Tables lie at `offset` behind the header and have this CRC-32; `shape` is their place in `shapes`, `events` their events as JSON. */
const ran = z.strictObject({
  index: size,
  seed: z.number().int().min(0).max(0xffff_ffff),
  customers: size,
  quarters: size,
  weight: z.number().positive(),
  quarterHashes: z.array(z.string()).readonly(),
  columnHash: z.string(),
  shape: size,
  events: z.string(),
  offset: size,
  bytes: size,
  crc32: z.number().int().min(0).max(0xffff_ffff),
});
/** What the core refused, in words. */
const trapped = z.strictObject({ index: size, trap: z.string() });
const row = z.union([ran, trapped]);
const header = z.strictObject({ format: z.literal(BATCH_FORMAT), shapes: z.array(z.string()).readonly(), replicates: z.array(row).readonly() });

export type BatchRow = Readonly<z.infer<typeof row>>;
export type BatchHeader = Readonly<z.infer<typeof header>>;

export interface BatchRead {
  readonly rows: readonly BatchRow[];
  /** The tables of a row; undefined where it was refused. */
  readonly packed: (row: BatchRow) => PackedRun | undefined;
}

/** What a batch holds, or undefined where the bytes are not exactly what was written. */
export function readBatch(file: Uint8Array<ArrayBuffer>): BatchRead | undefined {
  if (file.length < BATCH_PREFIX_BYTES || BATCH_MAGIC.some((byte, i) => file[i] !== byte)) return undefined;
  const words = new DataView(file.buffer, file.byteOffset);
  if (words.getUint32(BATCH_MAGIC.length + 4, true) !== 0) return undefined;
  const start = BATCH_PREFIX_BYTES + words.getUint32(BATCH_MAGIC.length, true);
  const text = file.subarray(BATCH_PREFIX_BYTES, start);
  const own = digestOf(text);
  if (own.some((byte, i) => file[BATCH_PREFIX_BYTES - own.length + i] !== byte)) return undefined;
  const parsed = header.safeParse(jsonOf(text));
  if (!parsed.success) return undefined;
  const { replicates, shapes } = parsed.data;
  const tablesOf = ({ offset, bytes }: z.infer<typeof ran>): Uint8Array<ArrayBuffer> => file.slice(start + offset, start + offset + bytes);
  const saved = replicates.filter((row) => 'offset' in row);
  if (file.length !== start + saved.reduce((sum, row) => sum + row.bytes, 0) || saved.some((row) => crc32(tablesOf(row)) !== row.crc32)) return undefined;
  return {
    rows: replicates,
    packed: (row) => {
      const text = 'trap' in row ? undefined : shapes[row.shape];
      if ('trap' in row || text === undefined) return undefined;
      return { shape: text, events: row.events, bytes: tablesOf(row) };
    },
  };
}

export const digestOf = (text: Uint8Array): Buffer => createHash('blake2b512').update(text).digest();

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
