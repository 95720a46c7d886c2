// Gzip by Node's own threads, at settings whose time a run does not notice.
import { promisify } from 'node:util';
import { constants, gzip, type ZlibOptions } from 'node:zlib';
import { hostFree } from '../replay/gzip.ts';
import type { SectionKind } from '../replay/header.ts';

/** Half the time of the next level, for a file that is a few per cent larger. */
const TEXT: ZlibOptions = { level: 2 };
/** Moves hardly repeat: looking for what does takes longer and makes no smaller file. */
const MOVES: ZlibOptions = { strategy: constants.Z_HUFFMAN_ONLY };
const inThread = promisify<Uint8Array, ZlibOptions, Buffer>(gzip);

export async function nodeGzip(raw: Uint8Array, kind: SectionKind): Promise<Uint8Array<ArrayBuffer>> {
  return hostFree(new Uint8Array(await inThread(raw, kind === 'customers' ? MOVES : TEXT)));
}
