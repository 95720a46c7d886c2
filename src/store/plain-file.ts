// Opens files of a saved run for reading. A folder that was handed over may hold links to anywhere, and pipes that never answer.
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';

/** Rejects with the error of the file system; links are refused, a pipe reads as empty. */
export function openPlainFile(path: string): Promise<FileHandle> {
  return open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
}
