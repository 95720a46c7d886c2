// Gzip by the platform's own streams: the same bytes for the same input, and never more output than was agreed.
import { joined } from './bytes.ts';

/** XFL 0 and OS "unknown": what differs between hosts in the ten bytes before the deflate stream. The time, bytes 4 to 7, is zero. */
const HOST_FREE_TAIL = Uint8Array.of(0, 0, 0, 0, 0, 255);

/** `raw` as one gzip member without a name or a time. */
export async function gzip(raw: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const reader = streamOf(raw).pipeThrough(new CompressionStream('gzip')).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  return hostFree(joined(chunks));
}

/** What stands before the deflate stream of a member that tells nothing. */
export const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, ...HOST_FREE_TAIL);

/** The member with a header that tells neither a time nor a host. */
export function hostFree(member: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (member[3] !== 0) throw new Error('the host writes gzip headers with optional fields');
  member.set(HOST_FREE_TAIL, 4);
  return member;
}

/** The bytes inside a gzip stream, or undefined where it is damaged or holds any number of bytes but `rawBytes`. Stops at the first byte too many. */
export async function gunzip(packed: Uint8Array<ArrayBuffer>, rawBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = streamOf(packed).pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      size += next.value.length;
      if (size > rawBytes) {
        await reader.cancel();
        return undefined;
      }
      chunks.push(next.value);
    }
  } catch {
    return undefined;
  }
  return size === rawBytes ? joined(chunks) : undefined;
}

/** Lower-case hexadecimal SHA-256. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** In pieces, so that a reader that stops early has not already made the host unpack everything. */
function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const PIECE = 1 << 16;
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + PIECE));
      at += PIECE;
    },
  });
}
