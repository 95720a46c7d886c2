// Gzip by Node's own threads, at settings whose time a run does not notice.
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw, gzip, type ZlibOptions } from 'node:zlib';
import { joined } from '../replay/bytes.ts';
import type { Part } from '../replay/customers.ts';
import type { Pack } from '../replay/encode.ts';
import { GZIP_HEADER, hostFree } from '../replay/gzip.ts';

export interface NodeGzip {
  /** Starts to pack a part of a section that is not yet whole. */
  readonly begin: (part: Part) => void;
  readonly pack: Pack;
}

/** Half the time of the next level, for a file that is a few per cent larger. */
const LEVEL = 2;
/** Moves hardly repeat: looking for what does takes longer and makes no smaller file. Each part ends at a byte, so that parts packed apart are one stream. */
const PART: ZlibOptions = { strategy: constants.Z_HUFFMAN_ONLY, finishFlush: constants.Z_SYNC_FLUSH };
const SPARE_BYTES = 1_024;
/** An empty last block. */
const END = Uint8Array.of(3, 0);

const whole = promisify<Uint8Array, ZlibOptions, Buffer>(gzip);
const deflate = promisify<Uint8Array, ZlibOptions, Buffer>(deflateRaw);

export function nodeGzip(): NodeGzip {
  const begun = new WeakMap<Part, Promise<Uint8Array>>();
  const partOf = (part: Part): Promise<Uint8Array> => {
    // Room for everything at once: what does not fit waits until this thread has time.
    const packing = begun.get(part) ?? deflate(part, { ...PART, chunkSize: part.length + SPARE_BYTES });
    begun.set(part, packing);
    return packing;
  };
  return {
    // What fails here fails when it is asked for.
    begin: (part) => void partOf(part).catch(() => undefined),
    pack: async (raw, { parts }) => {
      if (parts === undefined) return hostFree(new Uint8Array(await whole(raw, { level: LEVEL, chunkSize: raw.length + SPARE_BYTES })));
      const deflated = await Promise.all(parts.map(partOf));
      return joined([GZIP_HEADER, ...deflated, END, trailerOf(raw)]);
    },
  };
}

/** CRC-32 and length. */
function trailerOf(raw: Uint8Array): Uint8Array {
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, crc32(raw), true);
  trailer.setUint32(4, raw.length, true);
  return new Uint8Array(trailer.buffer);
}
