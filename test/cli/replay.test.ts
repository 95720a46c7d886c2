// Checks that saved runs are listed, described and verified, and that every kind of damage is told apart.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeReplay } from '../../src/replay/decode.ts';
import { encodeReplay, type ReplayInput } from '../../src/replay/encode.ts';
import { folder, spawned, typed } from './typed.ts';

const root = mkdtempSync(join(tmpdir(), 'overbuild-replay-'));
const saved = join(root, 'saved');
beforeAll(async () => {
  expect((await typed('run', 'duopoly', '--customers', '2000', '--quarters', '8', '--seed', '5', '--quiet', '--out', saved)).exit).toBe(0);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A copy of the saved run that may be spoiled. */
function copy(): string {
  const path = join(folder(), 'copy');
  cpSync(saved, path, { recursive: true });
  return path;
}

/** A whole replay that claims something that the core does not compute. */
async function forged(change: (input: ReplayInput) => Partial<ReplayInput>): Promise<string> {
  const decoded = await decodeReplay(new Uint8Array(readFileSync(join(saved, 'run.replay'))));
  if (!decoded.ok) throw new Error(decoded.refusal.message);
  const { header, ...rest } = decoded.replay;
  const input: ReplayInput = { ...header, ...rest };
  const file = join(folder(), 'forged.replay');
  writeFileSync(file, await encodeReplay({ ...input, ...change(input) }));
  return file;
}

describe('overbuild replay info', () => {
  it('says what a saved run holds', async () => {
    const text = (await typed('replay', 'info', saved)).data.join('\n');
    expect(text).toContain('duopoly: Two identical labs');
    expect(text).toContain('8, 2023-Q1 to 2024-Q4');
    const { json } = await typed('replay', 'info', join(saved, 'run.replay'), '--json');
    expect(json).toHaveLength(1);
    expect(json[0]).toMatchObject({
      schema: 'overbuild/replay-info/1',
      type: 'result',
      scenario: 'duopoly',
      seed: 5,
      quarters: 8,
      quartersAsked: 8,
      customers: 2000,
      labs: 2,
    });
  });
});

describe('overbuild replay verify', () => {
  it('computes a good run again and finds every quarter the same', async () => {
    for (const path of [saved, join(saved, 'run.replay')]) {
      const { exit, json } = await typed('replay', 'verify', path, '--json');
      expect(exit).toBe(0);
      expect(json.at(-1)).toMatchObject({ schema: 'overbuild/verify/1', type: 'result', verified: true, quarters: 8 });
    }
    expect((await typed('replay', 'verify', saved)).data[0]).toMatch(/^verified: all 8 quarters of duopoly, seed 5/);
  });

  it('names the first quarter that differs, with exit 8', async () => {
    const file = await forged(({ quarterHashes }) => ({ quarterHashes: quarterHashes.map((hash, q) => (q >= 3 ? 'f'.repeat(16) : hash)) }));
    const { exit, json, talk } = await typed('replay', 'verify', file, '--json');
    expect(exit).toBe(8);
    expect(talk).toContain('quarter 3 (2023-Q4) is the first that differs');
    expect(json.at(-1)).toMatchObject({ type: 'error', code: 'determinism', exitCode: 8, quarter: 3, stored: 'f'.repeat(16), sameCore: true });
  });

  it('notices another seed, and customers that moved otherwise', async () => {
    expect((await typed('replay', 'verify', await forged(() => ({ seed: 6 })))).exit).toBe(8);
    const said = await typed('replay', 'verify', await forged(() => ({ columnHash: '0123456789abcdef' })));
    expect(said.exit).toBe(8);
    expect(said.talk).toContain('all quarters agree, but the customers at the end differ');
  });

  it('names both cores where another one wrote the run', async () => {
    const file = await forged(({ quarterHashes }) => ({ coreHash: 'ab'.repeat(32), quarterHashes: quarterHashes.map(() => '0'.repeat(16)) }));
    expect((await typed('replay', 'verify', file)).talk).toContain('it was written by core abababababababab');
  });

  it('calls a flipped byte damage, with exit 6, wherever in the folder it is', async () => {
    for (const name of ['run.replay', 'lab.csv', 'market.parquet', 'manifest.json']) {
      const path = copy();
      const bytes = readFileSync(join(path, name));
      bytes.writeUInt8(bytes.readUInt8(bytes.length - 9) ^ 1, bytes.length - 9);
      writeFileSync(join(path, name), bytes);
      const said = await typed('replay', 'verify', path);
      expect(said.exit, name).toBe(6);
      expect(said.talk).toContain(name);
    }
  });

  it('says how much of a cut file is whole', async () => {
    const file = join(folder(), 'cut.replay');
    const bytes = readFileSync(join(saved, 'run.replay'));
    writeFileSync(file, bytes.subarray(0, bytes.length - 20));
    const said = await typed('replay', 'info', file);
    expect(said.exit).toBe(6);
    expect(said.talk).toContain('whole so far: the header, scenario, market');
  });

  it.each([
    ['text', 'labs: []\n', 6, 'not a replay'],
    ['nothing', '', 6, 'an empty file'],
  ])('refuses a file of %s', async (_, text, exit, says) => {
    const file = join(folder(), 'x.replay');
    writeFileSync(file, text);
    const said = await typed('replay', 'verify', file);
    expect(said.exit).toBe(exit);
    expect(said.talk).toContain(says);
  });

  it('tells a missing path from a folder without a run', async () => {
    expect((await typed('replay', 'info', join(root, 'nowhere'))).exit).toBe(2);
    const empty = join(folder(), 'empty');
    mkdirSync(empty);
    const said = await typed('replay', 'info', empty);
    expect(said.exit).toBe(6);
    expect(said.talk).toContain('holds no run.replay');
  });
});

describe('overbuild ls', () => {
  it('lists runs with their winner and hash', async () => {
    const listed = spawned(['ls', '.'], { cwd: root });
    expect(listed.status).toBe(0);
    expect(listed.stdout.split('\n')[1]).toMatch(/^saved +duopoly +5 +8 +2\.00 k +(Left|Right) \d+ % +\d{4}-\d\d-\d\d \d\d:\d\d/);
    const { json } = await typed('ls', root, '--json');
    expect(json[0]).toMatchObject({
      schema: 'overbuild/list/1',
      type: 'run',
      scenario: 'duopoly',
      seed: 5,
      quarters: 8,
      status: 'complete',
      winner: { share: expect.any(Number) },
    });
    expect(json.at(-1)).toMatchObject({ type: 'result', runs: 1, damaged: 0 });
  });

  it('names a run that lost its manifest instead of hiding it', async () => {
    const path = copy();
    rmSync(join(path, 'manifest.json'));
    const said = await typed('ls', join(path, '..'));
    expect(said.talk).toContain('damaged:');
    expect(said.data).toEqual([]);
  });

  it('is quiet about a folder without runs, and refuses one that is not there', async () => {
    expect((await typed('ls', folder())).exit).toBe(0);
    expect((await typed('ls', join(root, 'nowhere'))).exit).toBe(2);
    expect(spawned(['ls'], { cwd: folder() })).toMatchObject({ status: 0, stdout: '' });
  });
});
