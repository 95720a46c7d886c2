// Reads a replay: every byte is checked, every size is a claim, and every refusal is a value with one sentence.
import type { Scenario } from '../model/scenario.ts';
import { packedBytes, unpackColumns } from './columns.ts';
import { type CustomerLimits, type CustomerMoves, unpackCustomers } from './customers.ts';
import { parseEvents } from './events.ts';
import { gunzip, sha256Hex } from './gzip.ts';
import {
  aligned,
  MAGIC,
  MAX_HEADER_BYTES,
  PREFIX_BYTES,
  parseHeader,
  REPLAY_VERSION,
  type ReplayHeader,
  type ReplaySection,
  SECTION_KINDS,
  type TableSection,
} from './header.ts';
import { MAX_RATIO, MAX_SCENARIO_BYTES, MAX_UNPACKED_BYTES, RATIO_FREE_BYTES } from './limits.ts';
import { damaged, newerVersion, notAReplay, type ReplayRefusal, tooLarge, truncated } from './refusal.ts';
import { parseScenario } from './stored-scenario.ts';
import { type RecordedTable, type RunEvent, TABLE_NAMES } from './tables.ts';

/** All whole sections up to the first that is missing or damaged. */
export interface PartialReplay {
  readonly header: ReplayHeader;
  readonly scenario?: Scenario;
  readonly tables: readonly RecordedTable[];
  readonly events?: readonly RunEvent[];
  /** Moves of a sample of the customers, where the run recorded them. */
  readonly customerMoves?: CustomerMoves;
  /** What was left out: sections of kinds that a later program writes. */
  readonly notes: readonly string[];
}

export type Replay = PartialReplay & Required<Pick<PartialReplay, 'scenario' | 'events'>>;

export type DecodedReplay =
  | { readonly ok: true; readonly replay: Replay }
  | { readonly ok: false; readonly refusal: ReplayRefusal; readonly partial?: PartialReplay };

export interface DecodeOptions {
  /** Bytes that all sections together may unpack to. */
  readonly maxBytes?: number;
}

/** Never throws over what is in `bytes`, and keeps no view of it. The beginning of a replay gives its whole sections as `partial`. */
export async function decodeReplay(bytes: Uint8Array<ArrayBuffer>, { maxBytes = MAX_UNPACKED_BYTES }: DecodeOptions = {}): Promise<DecodedReplay> {
  const opened = await openHeader(bytes);
  if (!opened.ok) return opened;
  const { header, start } = opened;
  const refusal = refusalOfClaims(header, maxBytes);
  if (refusal !== undefined) return { ok: false, refusal };

  const pieces: Piece[] = [];
  for (const section of header.sections) {
    const read = await readSection(section, bytes, { start, limits: limitsOf(header, pieces) });
    if (!read.ok) return { ok: false, refusal: read.refusal, partial: whole(header, pieces) };
    pieces.push(read.piece);
  }
  const { scenario, events, ...rest } = whole(header, pieces);
  if (scenario === undefined || events === undefined) throw new Error('a header without a scenario or events passed its schema');
  const last = header.sections.at(-1);
  if (last !== undefined && bytes.length > start + last.offset + last.bytes)
    return { ok: false, refusal: damaged(last.name, 'is the last, yet bytes follow it') };
  return { ok: true, replay: { ...rest, scenario, events } };
}

type Refused = { readonly ok: false; readonly refusal: ReplayRefusal };
type Piece =
  | { readonly scenario: Scenario }
  | { readonly table: RecordedTable }
  | { readonly events: readonly RunEvent[] }
  | { readonly customerMoves: CustomerMoves }
  | { readonly note: string };

interface Context {
  readonly start: number;
  readonly limits: CustomerLimits;
}

/** What the moves of customers may name; the scenario stands before them. */
function limitsOf(header: ReplayHeader, pieces: readonly Piece[]): CustomerLimits {
  const found = pieces.find((piece) => 'scenario' in piece);
  return { customers: header.customers, quarters: header.quarters, labs: found?.scenario.labs.length ?? 0, classes: found?.scenario.classes.length ?? 0 };
}

async function openHeader(bytes: Uint8Array<ArrayBuffer>): Promise<{ readonly ok: true; readonly header: ReplayHeader; readonly start: number } | Refused> {
  const refused = (refusal: ReplayRefusal): Refused => ({ ok: false, refusal });
  const begun = bytes.length > 0 && MAGIC.every((byte, i) => i >= bytes.length || bytes[i] === byte);
  if (!begun) return refused(notAReplay(bytes));
  if (bytes.length < PREFIX_BYTES) return refused(truncated(bytes.length, PREFIX_BYTES));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const version = view.getUint32(8, true);
  if (version > REPLAY_VERSION) return refused(newerVersion(version, REPLAY_VERSION));
  if (version !== REPLAY_VERSION) return refused(damaged('header', `names version ${version}, which never existed`));
  const length = view.getUint32(12, true);
  if (length > MAX_HEADER_BYTES) return refused(damaged('header', `claims ${length} bytes, at most ${MAX_HEADER_BYTES} are allowed`));
  const end = PREFIX_BYTES + length;
  if (bytes.length < end) return refused(truncated(bytes.length, end));
  const text = bytes.slice(PREFIX_BYTES, end);
  if ((await sha256Hex(text)) !== hexOf(bytes.subarray(16, PREFIX_BYTES))) return refused(damaged('header', 'does not match its SHA-256'));
  const header = parseHeader(textOf(text) ?? '');
  if (header === undefined) return refused(damaged('header', 'is not what version 1 defines'));
  if (!isBlank(bytes.subarray(end, aligned(end)))) return refused(damaged('header', 'is followed by bytes that are not zero'));
  return { ok: true, header, start: aligned(end) };
}

/** Decided before a byte is unpacked: do the sections lie one after the other, and is what they promise to unpack to acceptable? */
function refusalOfClaims(header: ReplayHeader, maxBytes: number): ReplayRefusal | undefined {
  let end = 0;
  let unpacked = 0;
  for (const section of header.sections) {
    if (section.offset !== aligned(end)) return damaged(section.name, 'does not start where the one before it ends');
    end = section.offset + section.bytes;
    if (!isKnown(section)) continue;
    unpacked += section.rawBytes;
    if (!Number.isSafeInteger(end) || !isHonest(section))
      return damaged(section.name, `claims sizes that cannot be: ${section.rawBytes} bytes out of ${section.bytes}`);
  }
  return unpacked > maxBytes ? tooLarge(unpacked, maxBytes) : undefined;
}

function isHonest(section: ReplaySection): boolean {
  if (section.encoding === 'none' && section.rawBytes !== section.bytes) return false;
  if (section.rawBytes > Math.max(RATIO_FREE_BYTES, MAX_RATIO * section.bytes)) return false;
  if (section.kind === 'scenario') return section.rawBytes <= MAX_SCENARIO_BYTES;
  return !isTable(section) || packedBytes(section.columns, section.rows) === section.rawBytes;
}

async function readSection(
  section: ReplaySection,
  bytes: Uint8Array<ArrayBuffer>,
  { start, limits }: Context,
): Promise<{ readonly ok: true; readonly piece: Piece } | Refused> {
  const broken = (why: string): Refused => ({ ok: false, refusal: damaged(section.name, why) });
  const from = start + section.offset;
  const to = from + section.bytes;
  if (to > bytes.length) return { ok: false, refusal: truncated(bytes.length, to) };
  const body = bytes.slice(from, to);
  if ((await sha256Hex(body)) !== section.sha256) return broken('does not match its SHA-256');
  if (!isBlank(bytes.subarray(to, start + aligned(section.offset + section.bytes)))) return broken('is followed by bytes that are not zero');
  if (!isKnown(section))
    return { ok: true, piece: { note: `Section ${JSON.stringify(section.name)} is of a kind that this program does not know; it was skipped.` } };
  const raw = section.encoding === 'gzip' ? await gunzip(body, section.rawBytes) : body;
  if (raw === undefined) return broken(`does not unpack to the ${section.rawBytes} bytes that it claims`);
  if ((await sha256Hex(raw)) !== section.rawSha256) return broken('unpacks to something else than was written');
  const piece = pieceOf(section, raw, limits);
  return piece === undefined ? broken('does not hold what its kind requires') : { ok: true, piece };
}

function pieceOf(section: ReplaySection, raw: Uint8Array<ArrayBuffer>, limits: CustomerLimits): Piece | undefined {
  if (isTable(section)) {
    const name = TABLE_NAMES.find((known) => known === section.name);
    return name && { table: { name, rows: section.rows, columns: unpackColumns(raw, section.columns, section.rows) } };
  }
  if (section.kind === 'customers') {
    const customerMoves = unpackCustomers(raw, limits);
    return customerMoves && { customerMoves };
  }
  const text = textOf(raw);
  if (text === undefined) return undefined;
  if (section.kind === 'events') {
    const events = parseEvents(text);
    return events && { events };
  }
  const scenario = parseScenario(text);
  return scenario && { scenario };
}

function whole(header: ReplayHeader, pieces: readonly Piece[]): PartialReplay {
  const tables = pieces.flatMap((piece) => ('table' in piece ? [piece.table] : []));
  const notes = pieces.flatMap((piece) => ('note' in piece ? [piece.note] : []));
  const scenario = pieces.find((piece) => 'scenario' in piece);
  const events = pieces.find((piece) => 'events' in piece);
  const customers = pieces.find((piece) => 'customerMoves' in piece);
  return { header, tables, notes, ...scenario, ...events, ...customers };
}

/** A table that a later program adds is, like a later kind of section, left out with a note. */
function isKnown(section: ReplaySection): boolean {
  return isTable(section) ? TABLE_NAMES.some((name) => name === section.name) : SECTION_KINDS.includes(section.kind);
}

function isTable(section: ReplaySection): section is TableSection {
  return section.kind === 'table';
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);
const hexOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
