// Replays that no writer would make: header and sections changed, every hash made right again.
import { createHash } from 'node:crypto';
import type { ReplaySection } from '../../src/replay/header.ts';

type Json = Record<string, unknown>;

export interface Parts {
  readonly header: Json;
  /** Stored bytes of each section. */
  readonly bodies: readonly Uint8Array[];
}

export function partsOf(file: Uint8Array): Parts {
  const length = new DataView(file.buffer, file.byteOffset).getUint32(12, true);
  const header = JSON.parse(Buffer.from(file.subarray(48, 48 + length)).toString('utf8')) as Json & { sections: readonly ReplaySection[] };
  const start = align(48 + length);
  return { header, bodies: header.sections.map((s) => file.slice(start + s.offset, start + s.offset + s.bytes)) };
}

/** A file of these parts; offsets and the header's own hash are right, all else is as given. */
export function forged({ header, bodies }: Parts): Uint8Array<ArrayBuffer> {
  return forgedFromText(JSON.stringify(header), bodies);
}

export function forgedFromText(headerText: string, bodies: readonly Uint8Array[], version = 1): Uint8Array<ArrayBuffer> {
  const header = Buffer.from(headerText, 'utf8');
  const prefix = Buffer.alloc(48);
  prefix.set([0x89, 0x4f, 0x56, 0x42, 0x0d, 0x0a, 0x1a, 0x0a]);
  prefix.writeUInt32LE(version, 8);
  prefix.writeUInt32LE(header.length, 12);
  prefix.set(createHash('sha256').update(header).digest(), 16);
  const pieces: Uint8Array[] = [padded(Buffer.concat([prefix, header]))];
  bodies.forEach((body, i) => {
    pieces.push(i === bodies.length - 1 ? body : padded(body));
  });
  return Uint8Array.from(Buffer.concat(pieces));
}

/** The parts with one section's body replaced, its claims as given. */
export function withBody(parts: Parts, index: number, body: Uint8Array, claims: Json): Parts {
  const bodies = parts.bodies.map((old, i) => (i === index ? body : old));
  let offset = 0;
  const sections = (parts.header.sections as readonly Json[]).map((section, i) => {
    const stored = bodies[i] ?? new Uint8Array();
    const placed = { ...section, ...(i === index ? { bytes: stored.length, sha256: sha256(stored), ...claims } : {}), offset };
    offset = align(offset + stored.length);
    return placed;
  });
  return { header: { ...parts.header, sections }, bodies };
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const align = (n: number): number => Math.ceil(n / 8) * 8;
const padded = (bytes: Uint8Array): Uint8Array => Buffer.concat([bytes, Buffer.alloc(align(bytes.length) - bytes.length)]);
