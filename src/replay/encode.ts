// Writes a replay: everything that a run leaves behind, in one file that is the same for the same run.
import { scenarioJson } from '../model/run-id.ts';
import type { Scenario } from '../model/scenario.ts';
import { joined } from './bytes.ts';
import { packTable } from './columns.ts';
import type { Part } from './customers.ts';
import { printEvents } from './events.ts';
import { gzip, sha256Hex } from './gzip.ts';
import {
  aligned,
  MAGIC,
  PREFIX_BYTES,
  printHeader,
  REPLAY_FORMAT,
  REPLAY_VERSION,
  type ReplayHeader,
  type ReplaySection,
  type SectionColumn,
  type SectionKind,
} from './header.ts';
import { MAX_RATIO, RATIO_FREE_BYTES } from './limits.ts';
import type { RecordedTable, RunEvent } from './tables.ts';

export interface ReplayInput {
  /** Name and version of the program: `overbuild 0.1.0`. No time and no host, so that the same run gives the same bytes. */
  readonly createdBy: string;
  readonly coreHash: string;
  /** LAYOUT_HASH of the schema. */
  readonly layoutHash: number;
  readonly runId: string;
  readonly seed: number;
  /** Quarters completed. */
  readonly quarters: number;
  /** Quarters that the run was asked for: more than `quarters` where it was stopped. */
  readonly quartersAsked: number;
  /** Simulated customers. */
  readonly customers: number;
  /** Real customers that one simulated customer stands for, on average. */
  readonly weight: number;
  readonly scenario: Scenario;
  readonly tables: readonly RecordedTable[];
  readonly events: readonly RunEvent[];
  /** Sixteen hexadecimal digits for each completed quarter. */
  readonly quarterHashes: readonly string[];
  readonly columnHash: string;
  /** Every move of a sample of the customers, where they were recorded, as `packCustomers` packs them. */
  readonly moves?: readonly Part[];
}

/** Makes one gzip member of the bytes, the same for the same bytes: a host may have a faster way than the platform's streams. */
export type Pack = (raw: Uint8Array<ArrayBuffer>, section: Pick<Section, 'kind' | 'parts'>) => Promise<Uint8Array<ArrayBuffer>>;

/** Throws where the input contradicts itself or breaks the closed schema of the header: a bug of the caller. */
export async function encodeReplay(input: ReplayInput, pack: Pack = gzip): Promise<Uint8Array<ArrayBuffer>> {
  const sections: ReplaySection[] = [];
  const bodies: Uint8Array[] = [];
  let offset = 0;
  // Side by side: the host packs and hashes in threads of its own.
  for (const { section, body, ...packedAs } of await Promise.all(Array.from(sectionsOf(input), (section) => packed(section, pack)))) {
    const { kind, name, raw, table } = section;
    sections.push({ kind, name, offset, bytes: body.length, rawBytes: raw.length, ...packedAs, ...table } as ReplaySection);
    bodies.push(body);
    offset += aligned(body.length);
  }
  return assembled(printHeader(headerOf(input, sections)), sections, bodies);
}

export interface Section {
  readonly name: string;
  readonly kind: SectionKind;
  readonly raw: Uint8Array<ArrayBuffer>;
  /** What `raw` was put together from, where that may be packed before the rest is there. */
  readonly parts?: readonly Part[];
  readonly table?: { readonly rows: number; readonly columns: readonly SectionColumn[] };
}

/** In the order in which a reader wants them: what the run is, then its curves, then its story, then its crowd. */
function* sectionsOf(input: ReplayInput): Generator<Section> {
  yield { name: 'scenario', kind: 'scenario', raw: new TextEncoder().encode(scenarioJson(input.scenario)) };
  for (const table of input.tables) {
    const columns = table.columns.map(({ name, type, unit }) => ({ name, type, unit }));
    yield { name: table.name, kind: 'table', raw: packTable(table), table: { rows: table.rows, columns } };
  }
  yield { name: 'events', kind: 'events', raw: new TextEncoder().encode(printEvents(input.events)) };
  if (input.moves !== undefined) yield { name: 'customers', kind: 'customers', raw: joined(input.moves), parts: input.moves };
}

interface Packed {
  readonly section: Section;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly encoding: 'gzip' | 'none';
  readonly sha256: string;
  readonly rawSha256: string;
}

/** Gzip where it helps and where readers will accept how much it promises to grow. */
async function packed(section: Section, pack: Pack): Promise<Packed> {
  const { raw } = section;
  const hashed = sha256Hex(raw);
  // Packed bytes are hashed while the raw ones still are.
  const gzipped = pack(raw, section).then(async (body) => {
    const accepted = body.length < raw.length && raw.length <= Math.max(RATIO_FREE_BYTES, MAX_RATIO * body.length);
    return accepted ? ({ body, encoding: 'gzip', sha256: await sha256Hex(body) } as const) : undefined;
  });
  const [rawSha256, small] = await Promise.all([hashed, gzipped]);
  return { section, ...(small ?? { body: raw, encoding: 'none', sha256: rawSha256 }), rawSha256 };
}

function headerOf(input: ReplayInput, sections: ReplaySection[]): ReplayHeader {
  return {
    format: REPLAY_FORMAT,
    createdBy: input.createdBy,
    coreHash: input.coreHash,
    layoutHash: input.layoutHash,
    runId: input.runId,
    scenario: input.scenario.name,
    seed: input.seed,
    quarters: input.quarters,
    quartersAsked: input.quartersAsked,
    customers: input.customers,
    weight: input.weight,
    columnHash: input.columnHash,
    quarterHashes: [...input.quarterHashes],
    sections,
  };
}

async function assembled(header: Uint8Array<ArrayBuffer>, sections: readonly ReplaySection[], bodies: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  const start = aligned(PREFIX_BYTES + header.length);
  const last = sections[sections.length - 1];
  const file = new Uint8Array(start + (last === undefined ? 0 : last.offset + last.bytes));
  const view = new DataView(file.buffer);
  file.set(MAGIC);
  view.setUint32(8, REPLAY_VERSION, true);
  view.setUint32(12, header.length, true);
  file.set(new Uint8Array(await crypto.subtle.digest('SHA-256', header)), 16);
  file.set(header, PREFIX_BYTES);
  sections.forEach((section, i) => {
    file.set(bodies[i] ?? [], start + section.offset);
  });
  return file;
}
