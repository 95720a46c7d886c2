// The replay header: a closed schema, and the fixed bytes that stand before it.
import { z } from 'zod';
import { MAX_CUSTOMERS, MAX_QUARTERS } from '../schema/limits.ts';

/** Opens every replay. The first byte and the line ends show a file that was sent as text. */
export const MAGIC = Uint8Array.of(0x89, 0x4f, 0x56, 0x42, 0x0d, 0x0a, 0x1a, 0x0a);
export const REPLAY_VERSION = 1;
export const REPLAY_FORMAT = 'overbuild-replay/1';

/** Bytes before the header: magic, version, length of the header, SHA-256 of the header. */
export const PREFIX_BYTES = 48;
export const MAX_HEADER_BYTES = 1 << 20;
const MAX_SECTIONS = 64;
const MAX_COLUMNS = 256;

export type SectionKind = 'scenario' | 'table' | 'events' | 'customers';
/** Kinds of section that this version reads; others are skipped with a note. */
export const SECTION_KINDS: readonly string[] = ['scenario', 'table', 'events', 'customers'] satisfies SectionKind[];

const hex = (digits: number): z.ZodString => z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`));
const label = z.string().min(1).max(64);
const size = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

const stored = {
  name: label,
  encoding: z.enum(['gzip', 'none']),
  offset: size,
  bytes: size,
  rawBytes: size,
  sha256: hex(64),
  rawSha256: hex(64),
};

const column = z.strictObject({ name: label, type: z.enum(['i32', 'i64', 'f64']), unit: z.string().max(64) });
const scenarioSection = z.strictObject({ ...stored, kind: z.literal('scenario') });
const eventsSection = z.strictObject({ ...stored, kind: z.literal('events') });
const customersSection = z.strictObject({ ...stored, kind: z.literal('customers') });
const tableSection = z.strictObject({ ...stored, kind: z.literal('table'), rows: size, columns: z.array(column).min(1).max(MAX_COLUMNS) });
/** Of a kind that a later step of the format defines: only what is common to all is read. */
const unknownSection = z.object({ ...stored, kind: label.refine((kind) => !SECTION_KINDS.includes(kind)), encoding: label });

const section = z.union([scenarioSection, tableSection, eventsSection, customersSection, unknownSection]);

const header = z
  .strictObject({
    format: z.literal(REPLAY_FORMAT),
    createdBy: z.string().min(1).max(64),
    coreHash: z.string().regex(/^[0-9a-f]{8,64}$/),
    layoutHash: z.number().int().min(0).max(0xffff_ffff),
    runId: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/),
    scenario: z.string().min(1).max(200),
    seed: z.number().int().min(0).max(0xffff_ffff),
    quarters: z.number().int().min(0).max(MAX_QUARTERS),
    quartersAsked: z.number().int().min(1).max(MAX_QUARTERS),
    customers: z.number().int().min(1).max(MAX_CUSTOMERS),
    weight: z.number().positive(),
    columnHash: z.string().regex(/^[0-9a-f]{1,64}$/),
    quarterHashes: z.array(hex(16)).max(MAX_QUARTERS),
    sections: z.array(section).max(MAX_SECTIONS),
  })
  .refine((h) => h.quarterHashes.length === h.quarters && h.quarters <= h.quartersAsked)
  .refine((h) => new Set(h.sections.map((s) => s.name)).size === h.sections.length)
  .refine((h) => countOf(h.sections, 'scenario') === 1 && countOf(h.sections, 'events') === 1 && countOf(h.sections, 'customers') <= 1);

export type ReplayHeader = Readonly<z.infer<typeof header>>;
export type ReplaySection = ReplayHeader['sections'][number];
export type TableSection = z.infer<typeof tableSection>;
export type SectionColumn = z.infer<typeof column>;

/** The header in `text`, or undefined where it is not JSON of exactly the closed schema. */
export function parseHeader(text: string): ReplayHeader | undefined {
  try {
    const parsed = header.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** The header as bytes. Throws where it breaks the schema that readers hold it against: a bug of the writer. */
export function printHeader(value: ReplayHeader): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(JSON.stringify(header.parse(value, { jitless: true })));
  if (bytes.length > MAX_HEADER_BYTES) throw new Error(`the replay header takes ${bytes.length} bytes, ${MAX_HEADER_BYTES} are allowed`);
  return bytes;
}

/** The next multiple of eight: sections and columns start there. */
export const aligned = (bytes: number): number => Math.ceil(bytes / 8) * 8;

function countOf(sections: readonly { readonly kind: string }[], kind: string): number {
  return sections.filter((s) => s.kind === kind).length;
}
