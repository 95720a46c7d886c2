// Makes a folder appear whole or not at all: written beside its place, flushed to the disk, then renamed into it.
import { createHash, randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Disk } from './disk.ts';
import { codeOf, failure, failureOf, type StoreFailure } from './failure.ts';

/** Folders whose names start so are unfinished, or left over from a process that was killed. They can be deleted at any time. */
export const TEMPORARY_PREFIX = '.overbuild-tmp-';

export interface StoredFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes one file of the folder; `pieces` are asked for one after the other. */
export type FileWriter = (name: string, pieces: Iterable<Uint8Array>) => Promise<StoredFile>;

export interface PublishOptions {
  readonly disk: Disk;
  readonly signal?: AbortSignal;
}

/** Runs `fill` on a temporary folder beside `directory` and renames that folder into place. On any failure nothing half-written is left behind. */
export async function publishDirectory(
  directory: string,
  fill: (write: FileWriter) => Promise<void>,
  { disk, signal }: PublishOptions,
): Promise<StoreFailure | undefined> {
  const target = resolve(directory);
  const temporary = join(dirname(target), `${TEMPORARY_PREFIX}${basename(target)}-${process.pid}-${randomBytes(4).toString('hex')}`);
  // A second Ctrl-C ends the process without giving control back to this function. A file that is being created
  // at that moment may appear while the folder is emptied, so emptying is tried again.
  const atExit = (): void => rmSync(temporary, { recursive: true, force: true, maxRetries: 20, retryDelay: 5 });
  process.once('exit', atExit);
  // One file is flushed while the next is written.
  const flushes: Promise<void>[] = [];
  try {
    if (await disk.exists(target)) return failure('exists', directory);
    await disk.makeDirectory(temporary);
    await fill(async (name, pieces) => {
      const { flushed, ...stored } = await writeFile(disk, join(temporary, name), pieces, signal);
      flushed.catch(() => undefined);
      flushes.push(flushed);
      return { name, ...stored };
    });
    await Promise.all(flushes);
    await disk.syncDirectory(temporary);
    signal?.throwIfAborted();
    await disk.rename(temporary, target);
    await disk.syncDirectory(dirname(target));
    return undefined;
  } catch (error) {
    await Promise.allSettled(flushes);
    await discard(disk, temporary);
    if (signal?.aborted === true && error === signal.reason) return failure('interrupted', directory);
    const known = failureOf(error, directory);
    if (known === undefined) throw error;
    return known;
  } finally {
    process.off('exit', atExit);
  }
}

/** `flushed` is done when the file is on the disk and closed. */
async function writeFile(disk: Disk, path: string, pieces: Iterable<Uint8Array>, signal: AbortSignal | undefined) {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await disk.create(path);
  try {
    for (const piece of pieces) {
      signal?.throwIfAborted();
      await file.write(piece);
      hash.update(piece);
      bytes += piece.length;
    }
  } catch (error) {
    await file.close();
    throw error;
  }
  return { bytes, sha256: hash.digest('hex'), flushed: file.sync().finally(() => file.close()) };
}

/** The reason for discarding is what the caller hears; that the folder could not be removed either would hide it. */
async function discard(disk: Disk, folder: string): Promise<void> {
  try {
    await disk.removeTree(folder);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
  }
}
