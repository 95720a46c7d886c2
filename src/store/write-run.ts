// Saves a run: its tables as Parquet and CSV, its events, its replay and the manifest, in one folder that appears whole.
import { encodeReplay, type Pack, type ReplayInput } from '../replay/encode.ts';
import { csvOf } from './csv.ts';
import { type Disk, nodeDisk } from './disk.ts';
import type { StoreFailure } from './failure.ts';
import { MANIFEST_FORMAT, MANIFEST_NAME, type Manifest, printManifest } from './manifest.ts';
import { nodeGzip } from './node-gzip.ts';
import { parquetOf } from './parquet.ts';
import { publishDirectory, type StoredFile } from './publish.ts';
import { type Names, publishEvents, publishTable } from './published.ts';

export const REPLAY_NAME = 'run.replay';

export interface RunToWrite extends Omit<ReplayInput, 'createdBy'> {
  /** Version of the program: `0.1.0`. */
  readonly version: string;
  /** At least one for each quarter that the tables and events name: `2027-Q3`. */
  readonly quarterLabels: readonly string[];
  /** ISO 8601 in UTC. Nothing but the manifest holds a time. */
  readonly createdAt: string;
  readonly timing: Manifest['timing'];
}

export interface WriteOptions {
  /** Aborting leaves nothing behind. */
  readonly signal?: AbortSignal;
  readonly disk?: Disk;
  /** One that was begun during the run, where there is one. */
  readonly pack?: Pack;
}

export type RunWritten = { readonly ok: true; readonly manifest: Manifest } | { readonly ok: false; readonly failure: StoreFailure };

/** Writes the folder `directory`, which must not exist, inside one that must. A run of fewer quarters than asked for is saved as `interrupted`. */
export async function writeRun(
  directory: string,
  run: RunToWrite,
  { signal, disk = nodeDisk, pack = nodeGzip().pack }: WriteOptions = {},
): Promise<RunWritten> {
  const createdBy = `overbuild ${run.version}`;
  const names: Names = { quarterLabels: run.quarterLabels, labIds: run.scenario.labs.map((lab) => lab.id), segmentIds: run.scenario.segments.map((s) => s.id) };
  const files: StoredFile[] = [];
  const written: Manifest[] = [];
  const failure = await publishDirectory(
    directory,
    async (write) => {
      // Packed by the host's own threads while this one writes tables; what fails there fails when it is asked for.
      const replay = encodeReplay({ ...run, createdBy }, pack);
      replay.catch(() => undefined);
      for (const table of [...run.tables.map((recorded) => publishTable(recorded, names)), publishEvents(run.events, names)]) {
        files.push(await write(`${table.name}.parquet`, [parquetOf(table, { createdBy, runId: run.runId })]));
        files.push(await write(`${table.name}.csv`, csvOf(table)));
      }
      files.push(await write(REPLAY_NAME, [await replay]));
      const { text, manifest } = printManifest(contentOf(run, files));
      await write(MANIFEST_NAME, [new TextEncoder().encode(text)]);
      written.push(manifest);
    },
    { disk, ...(signal && { signal }) },
  );
  const [manifest] = written;
  if (failure !== undefined) return { ok: false, failure };
  if (manifest === undefined) throw new Error('a run was published without its manifest');
  return { ok: true, manifest };
}

function contentOf(run: RunToWrite, files: readonly StoredFile[]): Omit<Manifest, 'sha256'> {
  return {
    format: MANIFEST_FORMAT,
    runId: run.runId,
    status: run.quarters === run.quartersAsked ? 'complete' : 'interrupted',
    createdAt: run.createdAt,
    seed: run.seed,
    quarters: run.quarters,
    quartersAsked: run.quartersAsked,
    customers: run.customers,
    weight: run.weight,
    coreHash: run.coreHash,
    layoutHash: run.layoutHash,
    versions: { overbuild: run.version, node: process.versions.node, platform: `${process.platform}-${process.arch}` },
    timing: run.timing,
    stateHash: run.quarterHashes.at(-1) ?? '',
    columnHash: run.columnHash,
    quarterHashes: [...run.quarterHashes],
    files: [...files],
    scenario: run.scenario,
  };
}
