// How long the program takes to say its help and to run and save a small scenario, beside a Node that does nothing.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface StartUpOptions {
  /** The program as it was built: `dist/cli/main.js`. */
  readonly main: string;
  /** A scenario of the package: `duopoly`. */
  readonly scenario: string;
  readonly rounds: number;
}

/** Seconds on the wall clock from the start of a process to its end, one entry a round. */
export interface StartUpMeasured {
  readonly bareSeconds: readonly number[];
  readonly helpSeconds: readonly number[];
  readonly runSeconds: readonly number[];
}

export async function measureStartUp({ main, scenario, rounds }: StartUpOptions): Promise<StartUpMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'overbuild-bench-'));
  const rows: (readonly number[])[] = [];
  try {
    // The first round reads the files from the disk, and is not kept.
    for (let round = -1; round < rounds; round++) {
      const bare = await secondsOf(['-e', '0']);
      const help = await secondsOf([main, '--help']);
      const run = await secondsOf([main, 'run', scenario, '--out', join(folder, `run${round}`)]);
      if (round >= 0) rows.push([bare, help, run]);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const column = (i: number): number[] => rows.map((row) => row[i] ?? Number.NaN);
  return { bareSeconds: column(0), helpSeconds: column(1), runSeconds: column(2) };
}

/** Rejects where the process fails. */
function secondsOf(words: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, words, { stdio: 'ignore' });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve((performance.now() - started) / 1e3) : reject(new Error(`node ${words.join(' ')}: exit ${code}`))));
  });
}
