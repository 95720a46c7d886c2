// Ensembles: what a replicate leaves behind does not depend on who computed it, and no replicate harms another.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { RunRequest } from '../../src/engine/request.ts';
import { type Replicate, runEnsemble } from '../../src/pool/ensemble.ts';
import { unpackRun } from '../../src/replay/packed-run.ts';
import { readBatch } from '../../src/store/batch-format.ts';
import { openBatches } from '../../src/store/batches.ts';
import { TEMPORARY_PREFIX } from '../../src/store/publish.ts';
import { aMarket, coreOf, runIt } from '../helpers/market.ts';
import { emptyFolder, failingDisk } from '../store/sample.ts';

const scenario = aMarket({
  classes: [{ segment: 'segment-0', initialAdopted: 0.3 }],
  labs: [{ initialUnits: 100 }, { initialUnits: 3_000, strategy: 'yolo' }],
});
const overflowing = { ...scenario, labs: scenario.labs.map((lab) => ({ ...lab, strategy: 'plan' as const, planGrowthPerYear: 1000, initialUnits: 1e12 })) };
const requests: RunRequest[] = Array.from({ length: 9 }, (_, seed) => ({ scenario, seed, quarters: 6, customers: 2_000 }));

async function allOf(list: readonly RunRequest[], workers: number): Promise<Replicate[]> {
  const found: Replicate[] = [];
  const done = await runEnsemble(await coreOf(), list, { workers, onDone: (replicate) => void found.push(kept(replicate)) });
  expect(done).toBe(list.length);
  return found.sort((a, b) => a.index - b.index);
}

/** The bytes of a run are lent. */
const kept = (replicate: Replicate): Replicate =>
  'run' in replicate ? { ...replicate, run: { ...replicate.run, bytes: replicate.run.bytes.slice() } } : replicate;

const runOf = (replicate: Replicate | undefined) => {
  if (replicate === undefined || !('run' in replicate)) throw new Error('no run');
  const { timing: _, ...run } = replicate.run;
  return run;
};

describe('an ensemble', () => {
  it('leaves the bytes of runs in one thread, for any number of workers and any order', async () => {
    const one = await allOf(requests, 1);
    const three = await allOf([...requests].reverse(), 3);
    expect(one.map((replicate) => replicate.index)).toEqual(requests.map((_, i) => i));
    expect(three.reverse().map(runOf)).toEqual(one.map(runOf));
    const alone = await runIt(scenario, { seed: 4, quarters: 6, customers: 2_000 });
    expect(unpackRun(runOf(one[4]))).toEqual({ tables: alone.recording.tables, events: alone.recording.events });
    expect(runOf(one[4])).toMatchObject({ seed: 4, quarterHashes: alone.recording.quarterHashes, columnHash: alone.recording.columnHash });
  });

  it('runs one replicate in the memory of another, whether it is longer or shorter', async () => {
    const uneven = requests.map((request, i) => ({ ...request, quarters: [6, 2, 9][i % 3] ?? 6 }));
    const found = await allOf(uneven, 1);
    for (const [i, request] of uneven.entries()) {
      const { recording } = await runIt(scenario, request);
      expect(unpackRun(runOf(found[i]))).toEqual({ tables: recording.tables, events: recording.events });
    }
  });

  it('carries a failed invariant as a value, and goes on', async () => {
    const mixed = requests.map((request, i) => (i % 4 === 1 ? { ...request, scenario: overflowing } : request));
    const found = await allOf(mixed, 2);
    expect(found.map((replicate) => ('trap' in replicate ? replicate.trap.kind : 'ran'))).toEqual(mixed.map((_, i) => (i % 4 === 1 ? 'overflow' : 'ran')));
    expect(runOf(found[2])).toEqual(runOf((await allOf(requests, 1))[2]));
  });

  it('stops when asked, also in the middle of long runs, and hands out nothing that is not through', async () => {
    let started = 0;
    function* endless(): Generator<RunRequest> {
      for (;;) yield { scenario, seed: started++, quarters: started > 3 ? 2_000 : 3, customers: 20_000 };
    }
    const seen: number[] = [];
    const done = await runEnsemble(await coreOf(), endless(), {
      workers: 2,
      onDone: ({ index }) => void seen.push(index),
      shouldStop: () => seen.length >= 3,
    });
    expect(seen.sort()).toEqual([0, 1, 2]);
    expect(done).toBe(3);
  });

  it('asks for no more requests than wait for who takes the results', async () => {
    let asked = 0;
    function* counted(): Generator<RunRequest> {
      for (const request of requests) {
        asked++;
        yield request;
      }
    }
    let most = 0;
    let taken = 0;
    const onDone = async (): Promise<void> => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      most = Math.max(most, asked - taken);
      taken++;
    };
    await runEnsemble(await coreOf(), counted(), { workers: 1, onDone });
    expect(most).toBe(2);
  });

  it('ends with the error of who takes the results', async () => {
    const ends = runEnsemble(await coreOf(), requests, { workers: 2, onDone: () => Promise.reject(new Error('no space')) });
    await expect(ends).rejects.toThrow('no space');
  });
});

function first(list: readonly Replicate[]): Replicate {
  const [only] = list;
  if (only === undefined) throw new Error('no replicate');
  return only;
}

/** What lies in the folder, by index; a file that is not whole fails. */
function committedIn(folder: string): ReadonlyMap<number, unknown> {
  const files = readdirSync(folder).filter((name) => !name.startsWith(TEMPORARY_PREFIX));
  return new Map(
    files.flatMap((name) => {
      const batch = readBatch(new Uint8Array(readFileSync(join(folder, name))));
      if (batch === undefined) throw new Error(`${name} is damaged`);
      return batch.rows.map((row) => {
        const packed = batch.packed(row);
        return [row.index, packed === undefined ? row : unpackRun(packed)] as const;
      });
    }),
  );
}

describe('batches of replicates', () => {
  it('give back every table that was saved, and tell when it is on the disk', async () => {
    const [folder, committed] = [emptyFolder(), [] as number[]];
    const batches = openBatches(folder, { replicates: 4, onCommitted: (indices) => committed.push(...indices) });
    const found = await allOf([...requests.slice(1), { ...requests[0], scenario: overflowing } as RunRequest], 2);
    for (const replicate of found) await batches.add(replicate);
    await batches.close();
    expect(committed).toEqual(found.map((replicate) => replicate.index));
    expect(readdirSync(folder).length).toBe(3);
    const saved = committedIn(folder);
    for (const replicate of found.slice(0, -1)) expect(saved.get(replicate.index)).toEqual(unpackRun(runOf(replicate)));
    expect(saved.get(8)).toMatchObject({ index: 8, trap: expect.stringContaining('quarter') });
  });

  it('are refused when one bit of them is another, or their end is missing', async () => {
    const folder = emptyFolder();
    const batches = openBatches(folder, { onCommitted: () => undefined });
    await batches.add(first(await allOf(requests.slice(0, 1), 1)));
    await batches.close();
    const bytes = new Uint8Array(readFileSync(join(folder, readdirSync(folder)[0] ?? '')));
    expect(readBatch(bytes)).toBeDefined();
    // Every byte of the prefix, and some of what follows.
    for (let at = 0; at < bytes.length; at += at < 100 ? 1 : 997) {
      const damaged = bytes.slice();
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      expect(readBatch(damaged)).toBeUndefined();
      expect(readBatch(bytes.slice(0, at))).toBeUndefined();
    }
  });

  it('leave nothing behind when the disk fails, and report nothing as saved', async () => {
    const entry = first(await allOf(requests.slice(0, 1), 1));
    for (let failing = 0; failing < 7; failing++) {
      const [folder, committed] = [emptyFolder(), [] as number[]];
      const { disk, calls } = failingDisk(failing, 'ENOSPC');
      const batches = openBatches(folder, { disk, onCommitted: (indices) => committed.push(...indices) });
      await batches.add(entry);
      await expect(batches.close()).rejects.toThrow('ENOSPC');
      expect(committed).toEqual([]);
      expect(calls()).toBeGreaterThan(failing);
      for (const name of readdirSync(folder)) expect(readBatch(new Uint8Array(readFileSync(join(folder, name))))).toBeDefined();
    }
  });

  it('survive kill -9 at any moment: what was reported is there, and every file is whole', async () => {
    const folder = emptyFolder();
    for (const afterMs of [0, 15, 40, 90]) {
      const writer = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(new URL('./batch-writer.ts', import.meta.url)), folder], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const gone = once(writer, 'exit');
      let said = '';
      await new Promise<void>((resolve) => {
        writer.stdout.on('data', (chunk) => {
          said += String(chunk);
          if (said.split('\n').length > 2) resolve();
        });
      });
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      writer.kill('SIGKILL');
      expect(await gone).toEqual([null, 'SIGKILL']);
      const reported = said.slice(0, said.lastIndexOf('\n')).split(/[\n,]/).map(Number);
      const saved = committedIn(folder);
      expect(reported.length).toBeGreaterThan(0);
      for (const index of reported) expect(saved.has(index)).toBe(true);
    }
  });
});
