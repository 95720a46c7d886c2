// Finds saved runs and checks them: manifests for a list, every byte for a verdict.
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, failure, type StoreFailure } from './failure.ts';
import { MANIFEST_NAME, type Manifest, type ManifestRead, readManifest } from './manifest.ts';
import { openPlainFile } from './plain-file.ts';
import { type StoredFile, TEMPORARY_PREFIX } from './publish.ts';
import { REPLAY_NAME } from './write-run.ts';

export interface ListedRun {
  readonly directory: string;
  readonly manifest: Manifest;
}

export interface RunList {
  readonly ok: true;
  /** Newest first. */
  readonly runs: readonly ListedRun[];
  /** Folders that look like runs and cannot be read. */
  readonly damaged: readonly StoreFailure[];
  /** Temporary folders of runs that are being saved, or were when their process was killed. */
  readonly leftovers: readonly string[];
}

/** The runs directly inside `root`; none where it does not exist. Reads manifests only. */
export async function listRuns(root: string): Promise<RunList | { readonly ok: false; readonly failure: StoreFailure }> {
  const folders = await foldersIn(root);
  if (!folders.ok) return folders;
  const isLeftover = (name: string): boolean => name.startsWith(TEMPORARY_PREFIX);
  const candidates = folders.names.filter((name) => !isLeftover(name));
  const reads: { readonly directory: string; readonly read: ManifestRead }[] = [];
  for (const name of candidates) reads.push({ directory: join(root, name), read: await readManifest(join(root, name)) });
  const runs = reads.flatMap(({ directory, read }) => (read.ok ? [{ directory, manifest: read.manifest }] : []));
  const damaged: StoreFailure[] = [];
  for (const { directory, read } of reads) if (!read.ok && (read.failure.kind !== 'not-a-run' || (await holdsReplay(directory)))) damaged.push(read.failure);
  return { ok: true, runs: runs.sort(newestFirst), damaged, leftovers: folders.names.filter(isLeftover) };
}

export type RunVerdict =
  | { readonly ok: true; readonly manifest: Manifest /** Files that the manifest does not name. */; readonly strangers: readonly string[] }
  | { readonly ok: false; readonly failures: readonly StoreFailure[] };

/** Compares the size and SHA-256 of every file with what the manifest says. */
export async function verifyRunFiles(directory: string): Promise<RunVerdict> {
  const read = await readManifest(directory);
  if (!read.ok) return { ok: false, failures: [read.failure] };
  const { manifest } = read;
  const failures: StoreFailure[] = [];
  for (const file of manifest.files) {
    const wrong = await differenceOf(join(directory, file.name), file);
    if (wrong !== undefined) failures.push(wrong);
  }
  if (failures.length > 0) return { ok: false, failures };
  const known = new Set([MANIFEST_NAME, ...manifest.files.map((file) => file.name)]);
  return { ok: true, manifest, strangers: (await readdir(directory)).filter((name) => !known.has(name)).sort() };
}

async function foldersIn(
  root: string,
): Promise<{ readonly ok: true; readonly names: readonly string[] } | { readonly ok: false; readonly failure: StoreFailure }> {
  try {
    const entries = await readdir(root, { withFileTypes: true });
    return {
      ok: true,
      names: entries
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort(),
    };
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return code === 'ENOENT' ? { ok: true, names: [] } : { ok: false, failure: failure('not-readable', root, code) };
  }
}

function newestFirst(a: ListedRun, b: ListedRun): number {
  const later = Date.parse(b.manifest.createdAt) - Date.parse(a.manifest.createdAt);
  return later !== 0 ? later : a.directory < b.directory ? -1 : 1;
}

/** A folder that has lost its manifest is damaged; any other folder without one is none of our business. */
async function holdsReplay(directory: string): Promise<boolean> {
  try {
    return (await readdir(directory)).includes(REPLAY_NAME);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    return false;
  }
}

async function differenceOf(path: string, wanted: StoredFile): Promise<StoreFailure | undefined> {
  try {
    const handle = await openPlainFile(path);
    try {
      const { size } = await handle.stat();
      if (size !== wanted.bytes) return failure('damaged', path, `${size} bytes instead of ${wanted.bytes}`);
      const hash = createHash('sha256');
      for await (const chunk of handle.createReadStream({ autoClose: false })) hash.update(chunk);
      return hash.digest('hex') === wanted.sha256 ? undefined : failure('damaged', path, 'its SHA-256 is another');
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return failure('damaged', path, code === 'ENOENT' ? 'it is missing' : code);
  }
}
