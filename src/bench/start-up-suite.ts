// How long the program takes to say its help, and to run and save a small scenario, beside a Node that does nothing.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contender, Ratio, Suite } from './contender.ts';

/** `main` is the program as it was built: dist/program/main.js. */
export function startUpSuite(main: string): Suite {
  const beyond = (own: string): Ratio => ({ needs: ['start-node'], of: (round) => round(own).value - round('start-node').value });
  const contender = (id: string, title: string, words: readonly string[], ratios: Contender['ratios']): Contender => ({
    id,
    title,
    unit: 'seconds',
    seconds: 0.3,
    warmsUp: true,
    ratios,
    measure: async () => ({ value: await inEmptyFolder(words) }),
  });
  return {
    name: 'start-up',
    contenders: [
      contender('start-node', 'Node that does nothing', ['-e', '0'], {}),
      contender('start-help', 'overbuild --help', [main, '--help'], { 'seconds beyond Node': beyond('start-help') }),
      contender('start-check', 'overbuild scenario check duopoly', [main, 'scenario', 'check', 'duopoly'], { 'seconds beyond Node': beyond('start-check') }),
      contender('start-run', 'overbuild run duopoly, saved', [main, 'run', 'duopoly', '--out', 'run'], { 'seconds beyond Node': beyond('start-run') }),
    ],
  };
}

/** Seconds on the wall clock from the start of a process to its end. Rejects where it fails. */
async function inEmptyFolder(words: readonly string[]): Promise<number> {
  const cwd = mkdtempSync(join(tmpdir(), 'overbuild-bench-'));
  try {
    return await new Promise((resolve, reject) => {
      const started = performance.now();
      const child = spawn(process.execPath, words, { cwd, stdio: 'ignore' });
      child.on('error', reject);
      child.on('close', (code) => (code === 0 ? resolve((performance.now() - started) / 1e3) : reject(new Error(`node ${words.join(' ')}: exit ${code}`))));
    });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}
