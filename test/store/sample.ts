// A run to be saved, a folder to save it in, and disks that fail.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Disk, nodeDisk } from '../../src/store/disk.ts';
import type { RunToWrite } from '../../src/store/write-run.ts';
import { sampleLabels, sampleRun } from '../replay/sample.ts';

export function runToWrite(): RunToWrite {
  const { createdBy: _, ...run } = sampleRun();
  return {
    ...run,
    version: '0.1.0',
    quarterLabels: sampleLabels,
    createdAt: '2026-03-01T12:00:00.000Z',
    timing: { startSeconds: 0.1, stepSeconds: 2, totalSeconds: 2.5 },
  };
}

/** An empty folder that goes when the test is over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'overbuild-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The real disk, except that operation number `failing` (from 0) rejects with `code`; `calls` counts them all. */
export function failingDisk(failing: number, code: string): { readonly disk: Disk; readonly calls: () => number } {
  let calls = 0;
  const step = async <T>(operation: () => Promise<T>): Promise<T> => {
    if (calls++ === failing) throw Object.assign(new Error(`${code}: injected`), { code, syscall: 'test' });
    return operation();
  };
  const disk: Disk = {
    exists: (path) => step(() => nodeDisk.exists(path)),
    makeDirectory: (path) => step(() => nodeDisk.makeDirectory(path)),
    create: async (path) => {
      const file = await step(() => nodeDisk.create(path));
      return {
        write: (bytes) => step(() => file.write(bytes)),
        sync: () => step(() => file.sync()),
        close: async () => {
          await file.close();
          await step(async () => undefined);
        },
      };
    },
    syncDirectory: (path) => step(() => nodeDisk.syncDirectory(path)),
    rename: (from, to) => step(() => nodeDisk.rename(from, to)),
    removeTree: nodeDisk.removeTree,
  };
  return { disk, calls: () => calls };
}
