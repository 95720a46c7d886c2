// A process that dies while it saves a run leaves whole runs and recognisable temporary folders, nothing in between.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listRuns, verifyRunFiles } from '../../src/store/read-runs.ts';
import { emptyFolder } from './sample.ts';

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url));

/** Exit code and signal of a writer that was sent `signal` some time after it had saved `runs` runs. */
async function writeUntil(signal: NodeJS.Signals, { runs, afterMs }: Moment, root: string, ...modes: readonly string[]): Promise<readonly unknown[]> {
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, root, ...modes], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = once(writer, 'exit');
  let said = '';
  const heard = new Promise<void>((resolve) => {
    writer.stdout.on('data', (chunk) => {
      said += String(chunk);
      if (said.split('\n').length > runs + 1) resolve();
    });
  });
  await Promise.race([heard, gone]);
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  writer.kill(signal);
  return gone;
}

interface Moment {
  readonly runs: number;
  readonly afterMs: number;
}

test('after kill -9 at any moment every run that is listed is whole', async () => {
  const root = emptyFolder();
  const moments = [0, 40, 100].flatMap((afterMs) => [0, 1].map((runs) => ({ runs, afterMs })));
  for (const moment of moments) expect(await writeUntil('SIGKILL', moment, root)).toEqual([null, 'SIGKILL']);
  const list = await listRuns(root);
  if (!list.ok) throw new Error(list.failure.message);
  expect(list.damaged).toEqual([]);
  expect(list.runs.length).toBeGreaterThan(0);
  expect(list.leftovers.length).toBeGreaterThan(0);
  expect(list.runs.length + list.leftovers.length).toBe(readdirSync(root).length);
  for (const run of list.runs) expect(await verifyRunFiles(run.directory)).toMatchObject({ ok: true, strangers: [] });
});

test('a program that ends itself on Ctrl-C takes its temporary folder with it', async () => {
  const root = emptyFolder();
  for (const moment of [
    { runs: 0, afterMs: 40 },
    { runs: 1, afterMs: 20 },
  ])
    expect(await writeUntil('SIGINT', moment, root, 'exit-on-sigint')).toEqual([130, null]);
  expect(await listRuns(root)).toMatchObject({ ok: true, damaged: [], leftovers: [] });
});
