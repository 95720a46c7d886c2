// Owns reading a replay that was named on the command line, by its file or by the folder of its run.
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeReplay, type Replay } from '../replay/decode.ts';
import { openPlainFile } from '../store/plain-file.ts';
import { listRuns } from '../store/read-runs.ts';
import { REPLAY_NAME } from '../store/write-run.ts';
import { Failure } from './failure.ts';

/** No replay that unpacks to what readers accept is larger; a file beyond it is not even opened. */
const MAX_REPLAY_BYTES = 512 * 2 ** 20;

export interface SavedReplay {
  readonly file: string;
  /** The folder of the run, where one was named. */
  readonly folder: string | undefined;
  readonly bytes: number;
  readonly replay: Replay;
}

/** A file or folder as named, an id below runs/, or the newest run. */
export async function placeOfRun(reference: string | undefined): Promise<string> {
  if (reference !== undefined) return !existsSync(reference) && existsSync(join('runs', reference)) ? join('runs', reference) : reference;
  const list = await listRuns('runs');
  const newest = list.ok ? list.runs[0] : undefined;
  if (newest === undefined) throw new Failure('usage', 'there is no run in runs/', ['make one with `overbuild run duopoly`, or name a replay file']);
  return newest.directory;
}

/** Errors: usage where nothing is there, storage where it is no whole replay. */
export async function readSavedReplay(path: string): Promise<SavedReplay> {
  const isFolder = (await statOf(path)).isDirectory();
  const file = isFolder ? join(path, REPLAY_NAME) : path;
  const bytes = await bytesOf(file, isFolder ? path : undefined);
  const decoded = await decodeReplay(bytes);
  if (decoded.ok) return { file, folder: isFolder ? path : undefined, bytes: bytes.length, replay: decoded.replay };
  const { refusal, partial } = decoded;
  const tables = partial?.tables.map((table) => table.name) ?? [];
  const left =
    partial === undefined
      ? []
      : [`whole so far: the header${[...(partial.scenario === undefined ? [] : ['scenario']), ...tables].map((name) => `, ${name}`).join('')}`];
  throw new Failure('storage', `${file}: ${refusal.message}`, left, { refusal: refusal.kind });
}

async function statOf(path: string): Promise<{ isDirectory(): boolean }> {
  try {
    return await stat(path);
  } catch (error) {
    throw new Failure('usage', `${path} is not there`, ['name a replay file, or the folder of a run; `overbuild ls` lists runs'], { cause: String(error) });
  }
}

async function bytesOf(file: string, folder: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const handle = await openPlainFile(file);
    try {
      const { size } = await handle.stat();
      if (size > MAX_REPLAY_BYTES) throw new Failure('storage', `${file} takes ${size} bytes; a replay takes at most ${MAX_REPLAY_BYTES}`);
      return new Uint8Array(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (folder !== undefined && code === 'ENOENT') throw new Failure('storage', `${folder} holds no ${REPLAY_NAME}, so it is not a saved run`);
    throw new Failure('storage', `${file} cannot be read (${code})`);
  }
}
