// `npm run coverage`: types every command of docs/coverage.md once; each must end well and say something.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandsOf, wordsOf } from './coverage.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MAIN = join(ROOT, 'dist/cli/main.js');
const AT_ONCE = Math.min(4, availableParallelism());
const LIMIT_MS = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'overbuild-coverage-'));

/** What is wrong with a command, or nothing. Runs are saved to the temporary folder. */
function typed(command, i) {
  const words = wordsOf(command).slice(2);
  const out = words[0] === 'run' ? ['--no-progress', '--out', join(folder, String(i))] : [];
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...words, ...out], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], timeout: LIMIT_MS });
    let said = '';
    let complaint = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    child.stderr.on('data', (chunk) => {
      complaint += chunk;
    });
    child.on('error', (error) => resolve(String(error)));
    child.on('close', (code) => {
      if (code !== 0) resolve(`ends with ${code ?? 'a signal'}: ${complaint.trim()}`);
      else resolve(said.trim() === '' ? 'says nothing' : undefined);
    });
  });
}

const commands = commandsOf(readFileSync(join(ROOT, 'docs/coverage.md'), 'utf8'));
const started = performance.now();
const waiting = commands.entries();
let failed = 0;

async function work() {
  for (const [i, command] of waiting) {
    const wrong = await typed(command, i);
    if (wrong === undefined) continue;
    failed += 1;
    console.log(`FAILED  ${command}\n        ${wrong}`);
  }
}

try {
  await Promise.all(Array.from({ length: AT_ONCE }, work));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${commands.length - failed} of ${commands.length} commands of docs/coverage.md work, in ${seconds} s`);
process.exitCode = failed === 0 && commands.length > 0 ? 0 : 1;
