// The few operations by which a saved run reaches the disk, so that tests can make any of them fail.
import { mkdirSync, renameSync } from 'node:fs';
import { lstat, open, rm } from 'node:fs/promises';

export interface OpenFile {
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Until the bytes are on the disk, not merely handed over. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Every operation rejects with the error of the file system. */
export interface Disk {
  readonly exists: (path: string) => Promise<boolean>;
  /** Its parent must exist, and it must not. */
  readonly makeDirectory: (path: string) => Promise<void>;
  /** The file must not exist. */
  readonly create: (path: string) => Promise<OpenFile>;
  readonly syncDirectory: (path: string) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly removeTree: (path: string) => Promise<void>;
}

export const nodeDisk: Disk = {
  exists: async (path) => {
    try {
      await lstat(path);
      return true;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    }
  },
  // These two are done when the call returns: a process that ends has either not begun or finished them, and knows which.
  makeDirectory: async (path) => mkdirSync(path),
  create: async (path) => {
    const file = await open(path, 'wx');
    return {
      write: async (bytes) => {
        for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten;
      },
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  syncDirectory: async (path) => {
    // Windows has no handle on a folder to flush; its rename is as durable as it gets there.
    if (process.platform === 'win32') return;
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  },
  rename: async (from, to) => renameSync(from, to),
  removeTree: (path) => rm(path, { recursive: true, force: true }),
};
