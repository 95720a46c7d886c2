// Saved runs are whole or not there, never overwritten, and checked when they are read.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decodeReplay } from '../../src/replay/decode.ts';
import { readManifest } from '../../src/store/manifest.ts';
import { listRuns, verifyRunFiles } from '../../src/store/read-runs.ts';
import { type RunToWrite, writeRun } from '../../src/store/write-run.ts';
import { emptyFolder, failingDisk, runToWrite } from './sample.ts';

const FILES = ['events', 'lab', 'labSegment', 'market', 'segment'].flatMap((name) => [`${name}.csv`, `${name}.parquet`]);

async function saved(root: string, name: string, changes: Partial<RunToWrite> = {}): Promise<string> {
  const folder = join(root, name);
  const written = await writeRun(folder, { ...runToWrite(), ...changes });
  if (!written.ok) throw new Error(written.failure.message);
  return folder;
}

test('a saved run holds its tables, events, replay and manifest, and nothing beside it', async () => {
  const root = emptyFolder();
  const folder = await saved(root, 'a');
  expect(readdirSync(root)).toEqual(['a']);
  expect(readdirSync(folder).sort()).toEqual([...FILES, 'manifest.json', 'run.replay'].sort());
  expect(await verifyRunFiles(folder)).toMatchObject({ ok: true, strangers: [] });
});

test('the manifest says what the run was, and lists every file but itself', async () => {
  const run = runToWrite();
  const read = await readManifest(await saved(emptyFolder(), 'a'));
  if (!read.ok) throw new Error(read.failure.message);
  const { files, sha256, ...rest } = read.manifest;
  const { runId, seed, quarters, quartersAsked, customers, weight, coreHash, layoutHash, quarterHashes, columnHash, scenario, createdAt, timing } = run;
  expect(rest).toEqual({
    ...{ format: 'overbuild-run/1', status: 'complete', stateHash: '00000000000000cc' },
    ...{ runId, seed, quarters, quartersAsked, customers, weight, coreHash, layoutHash, quarterHashes, columnHash, scenario, createdAt, timing },
    versions: { overbuild: '0.1.0', node: process.versions.node, platform: `${process.platform}-${process.arch}` },
  });
  expect(files.map((f) => f.name).sort()).toEqual([...FILES, 'run.replay'].sort());
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('the replay in the folder is the run', async () => {
  const decoded = await decodeReplay(Uint8Array.from(readFileSync(join(await saved(emptyFolder(), 'a'), 'run.replay'))));
  if (!decoded.ok) throw new Error(decoded.refusal.message);
  expect(decoded.replay.header).toMatchObject({ runId: runToWrite().runId, createdBy: 'overbuild 0.1.0', quarters: 3 });
  expect(decoded.replay.events).toEqual(runToWrite().events);
});

test('the same run saved twice gives the same files; only the manifest knows the time', async () => {
  const root = emptyFolder();
  const a = await saved(root, 'a');
  const b = await saved(root, 'b', { createdAt: '2027-01-01T00:00:00.000Z', timing: { startSeconds: 9, stepSeconds: 9, totalSeconds: 9 } });
  for (const name of [...FILES, 'run.replay']) expect(readFileSync(join(a, name)).equals(readFileSync(join(b, name))), name).toBe(true);
});

test('a run that was stopped is saved as interrupted', async () => {
  const read = await readManifest(await saved(emptyFolder(), 'a', { quartersAsked: 40 }));
  expect(read).toMatchObject({ ok: true, manifest: { status: 'interrupted', quarters: 3, quartersAsked: 40 } });
});

test('nothing is overwritten: neither a run, nor an empty folder, nor a file', async () => {
  const root = emptyFolder();
  const folder = await saved(root, 'run');
  const before = readFileSync(join(folder, 'manifest.json'), 'utf8');
  mkdirSync(join(root, 'empty'));
  writeFileSync(join(root, 'file'), 'mine');
  for (const name of ['run', 'empty', 'file']) {
    const again = await writeRun(join(root, name), { ...runToWrite(), seed: 8 });
    expect(again).toMatchObject({ ok: false, failure: { kind: 'exists', path: join(root, name) } });
  }
  expect([readFileSync(join(folder, 'manifest.json'), 'utf8'), readdirSync(join(root, 'empty')), readFileSync(join(root, 'file'), 'utf8')]).toEqual([
    before,
    [],
    'mine',
  ]);
  expect(readdirSync(root).sort()).toEqual(['empty', 'file', 'run']);
});

test('a folder that appears while the run is being written is not overwritten either', async () => {
  const root = emptyFolder();
  const { disk } = failingDisk(-1, '');
  const rival = {
    ...disk,
    rename: async (from: string, to: string) => {
      await saved(root, 'run', { seed: 99 });
      return disk.rename(from, to);
    },
  };
  expect(await writeRun(join(root, 'run'), runToWrite(), { disk: rival })).toMatchObject({ ok: false, failure: { kind: 'exists' } });
  expect(await readManifest(join(root, 'run'))).toMatchObject({ ok: true, manifest: { seed: 99 } });
  expect(readdirSync(root)).toEqual(['run']);
});

test('a missing parent, or a file in its place, is a failure that names the folder', async () => {
  const root = emptyFolder();
  writeFileSync(join(root, 'file'), '');
  for (const parent of ['missing', 'file']) {
    const folder = join(root, parent, 'run');
    const written = await writeRun(folder, runToWrite());
    expect(written).toMatchObject({ ok: false, failure: { kind: 'missing-parent', path: folder } });
    expect(!written.ok && written.failure.message).toContain(folder);
  }
  expect(readdirSync(root)).toEqual(['file']);
});

test('whichever operation of the disk fails, with whatever error: the run is whole or not there, and the failure says why', async () => {
  const counting = failingDisk(-1, '');
  await writeRun(join(emptyFolder(), 'run'), runToWrite(), { disk: counting.disk });
  const kinds = { EIO: 'io', ENOSPC: 'no-space', EROFS: 'not-writable', EACCES: 'not-writable' } as const;
  for (let n = 0; n < counting.calls(); n++) {
    for (const [code, kind] of Object.entries(kinds)) {
      const root = emptyFolder();
      const written = await writeRun(join(root, 'run'), runToWrite(), { disk: failingDisk(n, code).disk });
      expect(written).toMatchObject({ ok: false, failure: { kind } });
      const isLast = n === counting.calls() - 1;
      expect(readdirSync(root)).toEqual(isLast ? ['run'] : []);
      if (isLast) expect(await verifyRunFiles(join(root, 'run'))).toMatchObject({ ok: true });
    }
  }
});

test('a mistake of the caller is thrown, and leaves nothing behind', async () => {
  const root = emptyFolder();
  await expect(writeRun(join(root, 'run'), { ...runToWrite(), quarterLabels: ['2023-Q1'] })).rejects.toThrow('no label was given for quarter 1');
  await expect(writeRun(join(root, 'run'), { ...runToWrite(), createdAt: 'yesterday' })).rejects.toThrow();
  expect(readdirSync(root)).toEqual([]);
});

test('a run that is called off while it is being written leaves nothing behind', async () => {
  const root = emptyFolder();
  const abort = new AbortController();
  const { disk } = failingDisk(-1, '');
  const late = {
    ...disk,
    create: (path: string) => {
      if (path.endsWith('lab.csv')) abort.abort();
      return disk.create(path);
    },
  };
  expect(await writeRun(join(root, 'run'), runToWrite(), { disk: late, signal: abort.signal })).toMatchObject({ ok: false, failure: { kind: 'interrupted' } });
  expect(readdirSync(root)).toEqual([]);
});

test('runs are listed newest first, from their manifests alone', async () => {
  const root = emptyFolder();
  await saved(root, 'a', { createdAt: '2026-01-01T00:00:00Z' });
  await saved(root, 'c', { createdAt: '2026-01-01T00:00:00.500Z' });
  await saved(root, 'b', { createdAt: '2025-12-31T23:59:59Z' });
  mkdirSync(join(root, '.overbuild-tmp-run-1-abcd'));
  mkdirSync(join(root, 'notes'));
  writeFileSync(join(root, 'README'), '');
  rmSync(join(root, 'a', 'run.replay'));
  const list = await listRuns(root);
  if (!list.ok) throw new Error(list.failure.message);
  expect(list.runs.map((r) => r.directory)).toEqual(['c', 'a', 'b'].map((name) => join(root, name)));
  expect([list.damaged, list.leftovers]).toEqual([[], ['.overbuild-tmp-run-1-abcd']]);
});

test('a root that is not there holds no runs; one that is a file cannot be read', async () => {
  const root = emptyFolder();
  writeFileSync(join(root, 'file'), '');
  expect(await listRuns(join(root, 'missing'))).toEqual({ ok: true, runs: [], damaged: [], leftovers: [] });
  expect(await listRuns(join(root, 'file'))).toMatchObject({ ok: false, failure: { kind: 'not-readable' } });
});

test('damaged runs are reported beside the whole ones', async () => {
  const root = emptyFolder();
  await saved(root, 'whole');
  const texts: Readonly<Record<string, (text: string) => string>> = {
    empty: () => '',
    cut: (text) => text.slice(0, 500),
    edited: (text) => text.replace('"seed": 7', '"seed": 8'),
    spaced: (text) => text.replace('"seed": 7', '"seed":  7'),
    extra: (text) => text.replace('{', '{\n  "extra": 1,'),
    polluting: (text) => text.replace('{', '{\n  "__proto__": {"polluted": 1},'),
    escaping: (text) => text.replace('"market.csv"', '"../market.csv"'),
    newer: (text) => text.replace('overbuild-run/1', 'overbuild-run/2'),
  };
  for (const [name, change] of Object.entries(texts)) {
    const path = join(await saved(root, name), 'manifest.json');
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  }
  rmSync(join(await saved(root, 'lost'), 'manifest.json'));
  const linked = await saved(root, 'linked');
  renameSync(join(linked, 'manifest.json'), join(root, 'elsewhere.json'));
  symlinkSync(join(root, 'elsewhere.json'), join(linked, 'manifest.json'));
  const list = await listRuns(root);
  if (!list.ok) throw new Error(list.failure.message);
  expect(list.runs.map((r) => r.directory)).toEqual([join(root, 'whole')]);
  expect(Object.fromEntries(list.damaged.map((d) => [d.path.slice(root.length + 1).replace('/manifest.json', ''), d.kind]))).toEqual({
    ...{ cut: 'damaged', edited: 'damaged', empty: 'damaged', escaping: 'damaged', extra: 'damaged', polluting: 'damaged', spaced: 'damaged' },
    ...{ linked: 'not-readable', lost: 'not-a-run', newer: 'newer-version' },
  });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a flipped bit anywhere in a saved run is found', async () => {
  const folder = await saved(emptyFolder(), 'run');
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const good = readFileSync(path);
    for (let i = 0; i < 25; i++) {
      const at = Math.floor(((i + 0.5) * good.length) / 25);
      const bad = Buffer.from(good);
      bad.writeUInt8(bad.readUInt8(at) ^ (1 << (i % 8)), at);
      writeFileSync(path, bad);
      const verdict = await verifyRunFiles(folder);
      if (verdict.ok) throw new Error(`byte ${at} of ${name} was changed unnoticed`);
    }
    writeFileSync(path, good);
  }
  expect(await verifyRunFiles(folder)).toMatchObject({ ok: true });
});

test('a missing, a longer, a foreign and an unnamed file are each told apart', async () => {
  const root = emptyFolder();
  const folder = await saved(root, 'run');
  const other = await saved(root, 'other', { seed: 8 });
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  expect(await verifyRunFiles(folder)).toMatchObject({ ok: true, strangers: ['notes.txt'] });
  rmSync(join(folder, 'market.csv'));
  writeFileSync(join(folder, 'lab.csv'), `${readFileSync(join(folder, 'lab.csv'), 'utf8')}\n`);
  writeFileSync(join(folder, 'run.replay'), readFileSync(join(other, 'run.replay')));
  const verdict = await verifyRunFiles(folder);
  expect(verdict.ok ? [] : verdict.failures.map((f) => f.path.slice(folder.length + 1)).sort()).toEqual(['lab.csv', 'market.csv', 'run.replay']);
  expect(await verifyRunFiles(join(root, 'nothing'))).toMatchObject({ ok: false, failures: [{ kind: 'not-a-run' }] });
  expect(existsSync(join(root, 'nothing'))).toBe(false);
});
