// `npm run check`: types, lint, generated files and the rules of the house, side by side, in under ten seconds.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkHouse, houseFiles } from './house.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const started = performance.now();

/** Exit status and everything that was said. Tools run as files of their packages, so that no shell stands between. */
const node = (...args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => resolve({ ok: false, output: String(error) }));
    child.on('close', (code) => resolve({ ok: code === 0, output: Buffer.concat(said).toString('utf8') }));
  });

const house = async () => {
  const findings = checkHouse(houseFiles(ROOT));
  return { ok: findings.length === 0, output: findings.map((f) => `${f.path}:${f.line}: ${f.message} [${f.rule}]\n`).join('') };
};

const CHECKS = {
  types: () => node('node_modules/typescript/bin/tsc', '-p', '.'),
  'types web': () => node('node_modules/typescript/bin/tsc', '-p', 'web', '--noEmit'),
  lint: () => node('node_modules/@biomejs/biome/bin/biome', 'check', '--colors=off', '--diagnostic-level=error', '--max-diagnostics=20'),
  generated: () => node('--import', 'tsx', 'scripts/generate.ts', '--check'),
  coverage: () => node('--import', 'tsx', 'scripts/coverage.mjs'),
  house,
};

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

const results = await Promise.all(
  Object.entries(CHECKS).map(async ([name, check]) => {
    const from = performance.now();
    const { ok, output } = await check();
    console.log(`${ok ? 'ok    ' : 'FAILED'}  ${name.padEnd(9)}  ${seconds(from)}`);
    if (!ok) console.log(output.trimEnd());
    return ok;
  }),
);
console.log(results.every(Boolean) ? `check passed in ${seconds(started)}` : `check failed in ${seconds(started)}`);
process.exitCode = results.every(Boolean) ? 0 : 1;
