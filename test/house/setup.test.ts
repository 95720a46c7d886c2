// The setup does what is missing, once, and nothing else.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const SCRIPTS = fileURLToPath(new URL('../../scripts/', import.meta.url));

/** A clone with one source file of each kind. Its npm installs two tools that write down that they were called. */
interface Clone {
  readonly root: string;
  readonly write: (path: string, text: string) => void;
  readonly setup: (...args: readonly string[]) => { readonly status: number | null; readonly said: string };
  /** What was called since the last time one asked, sorted. */
  readonly calls: () => readonly string[];
}

const FAKE_NPM = `
const { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
appendFileSync('calls.log', 'npm ' + process.argv.slice(2).join(' ') + '\\n');
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules/assemblyscript/bin', { recursive: true });
mkdirSync('node_modules/typescript/bin', { recursive: true });
mkdirSync('node_modules/vite/bin', { recursive: true });
writeFileSync('node_modules/vite/bin/vite.js', readFileSync('tools/vite.js'));
writeFileSync('node_modules/assemblyscript/bin/asc.js', readFileSync('tools/asc.js'));
writeFileSync('node_modules/typescript/bin/tsc', readFileSync('tools/tsc.js'));
`;
const FAKE_ASC = `
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs');
const [entry, , target, , out] = process.argv.slice(2);
appendFileSync('calls.log', 'asc ' + entry + ' ' + target + '\\n');
const source = readFileSync(entry, 'utf8');
if (source.includes('broken')) { console.error('ERROR TS1005: broken'); process.exit(1); }
writeFileSync(out, target + source);
`;
const FAKE_TSC = `
const { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
appendFileSync('calls.log', 'tsc\\n');
mkdirSync('dist/cli', { recursive: true });
writeFileSync('dist/cli/main.js', readFileSync('src/cli/main.ts'));
if (existsSync('src/cli/extra.ts')) for (const end of ['.js', '.js.map', '.d.ts']) writeFileSync('dist/cli/extra' + end, '');
`;

const FAKE_VITE = `
const { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const isProgram = process.argv.includes('vite.program.config.ts');
appendFileSync('calls.log', (isProgram ? 'bundle' : 'vite ' + process.argv[2]) + '\\n');
const folder = isProgram ? 'dist/program' : 'dist-web';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
if (isProgram) writeFileSync('dist/program/main.js', readFileSync('dist/cli/main.js'));
else writeFileSync('dist-web/index.html', 'viewer');
`;
/** The program: it says its name, and makes a replay where it is told to. */
const FAKE_PROGRAM = `#!/usr/bin/env node
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
const args = process.argv.slice(2);
if (args[0] === 'run') {
  appendFileSync('calls.log', 'overbuild run ' + args[1] + '\\n');
  mkdirSync(args.at(-1), { recursive: true });
  writeFileSync(args.at(-1) + '/run.replay', 'replay');
} else console.log('market');
`;
const VIEWER = ['overbuild run frontier-2023', 'vite build'];

function clone(): Clone {
  const root = mkdtempSync(join(tmpdir(), 'overbuild-clone-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const script of ['setup.mjs', 'lock.mjs']) cpSync(join(SCRIPTS, script), join(root, 'scripts', script));
  write('package.json', '{ "name": "overbuild", "version": "0.0.0", "bin": { "overbuild": "dist/program/main.js" } }');
  write('package-lock.json', '{ "packages": { "": {}, "node_modules/tool": { "version": "1.0.0" } } }');
  write('tools/npm-cli.js', FAKE_NPM);
  write('tools/asc.js', FAKE_ASC);
  write('tools/tsc.js', FAKE_TSC);
  write('assembly/index.ts', 'core');
  write('tools/vite.js', FAKE_VITE);
  write('src/cli/main.ts', FAKE_PROGRAM);
  const environment = { ...process.env, npm_execpath: join(root, 'tools', 'npm-cli.js') };
  return {
    root,
    write,
    setup: (...args) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs', ...args], {
        cwd: root,
        env: environment,
        encoding: 'utf8',
        timeout: 50_000,
      });
      return { status, said: stdout + stderr };
    },
    calls: () => {
      const log = join(root, 'calls.log');
      const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
      rmSync(log, { force: true });
      return lines.sort();
    },
  };
}

const NPM = 'npm ci --no-audit --no-fund --include=dev';
const ASC = ['debug', 'release', 'scalar'].map((target) => `asc assembly/index.ts ${target}`);

test('a bare clone is installed, built and can be called by its name; after that there is nothing to do or to say', () => {
  const { root, setup, calls } = clone();
  const first = setup();
  expect(
    first.said
      .split('\n')
      .map((line) => line.replace(/[\d.]+ s$/, 'N s'))
      .sort(),
  ).toEqual(['', 'setup: built the core in N s', 'setup: built the program in N s', 'setup: built the viewer in N s', 'setup: installed the packages in N s']);
  expect(first.status).toBe(0);
  expect(calls()).toEqual([...ASC, 'bundle', NPM, ...VIEWER.slice(0, 1), 'tsc', 'vite build']);
  expect(['core.wasm', 'core.scalar.wasm', 'core.debug.wasm'].map((name) => readFileSync(join(root, 'build', name), 'utf8'))).toEqual([
    'releasecore',
    'scalarcore',
    'debugcore',
  ]);
  expect(statSync(join(root, 'dist/program/main.js')).mode & 0o111).toBe(0o111);
  expect(spawnSync('npx', ['--no-install', 'overbuild'], { cwd: root, encoding: 'utf8' }).stdout).toBe('market\n');
  expect(setup()).toEqual({ status: 0, said: '' });
  expect(calls()).toEqual([]);
});

test('only what a change touches is done again', () => {
  const { root, setup, write, calls } = clone();
  setup();
  calls();
  const again = (change: () => void): readonly string[] => {
    change();
    expect(setup().status).toBe(0);
    return calls();
  };
  expect(again(() => write('assembly/labs/orders.ts', 'x'))).toEqual([...ASC, ...VIEWER]);
  expect(again(() => write('asconfig.json', '{}'))).toEqual([...ASC, ...VIEWER]);
  expect(again(() => write('src/cli/main.ts', `${FAKE_PROGRAM}// other\n`))).toEqual(['bundle', 'overbuild run frontier-2023', 'tsc', 'vite build']);
  expect(again(() => write('web/main.ts', 'x'))).toEqual(VIEWER);
  expect(again(() => rmSync(join(root, 'dist-web'), { recursive: true }))).toEqual(VIEWER);
  expect(again(() => write('tsconfig.build.json', '{}'))).toEqual(['bundle', 'tsc']);
  expect(again(() => rmSync(join(root, 'build/core.scalar.wasm')))).toEqual(ASC);
  expect(again(() => rmSync(join(root, 'dist'), { recursive: true }))).toEqual(['bundle', 'tsc']);
  expect(again(() => rmSync(join(root, 'node_modules/.bin/overbuild')))).toEqual(['bundle', 'tsc']);
  expect(again(() => write('package-lock.json', '{ "packages": { "": {}, "node_modules/tool": { "version": "2.0.0" } } }'))).toEqual([
    ...ASC,
    'bundle',
    NPM,
    ...VIEWER.slice(0, 1),
    'tsc',
    'vite build',
  ]);
  expect(again(() => rmSync(join(root, 'node_modules'), { recursive: true }))).toEqual([...ASC, 'bundle', NPM, ...VIEWER.slice(0, 1), 'tsc', 'vite build']);
  expect(again(() => write('README.md', 'x'))).toEqual([]);
});

test('packages that were installed by hand are taken as they are, unless they are others', () => {
  const { setup, write, calls } = clone();
  setup();
  calls();
  write(
    'package-lock.json',
    '{ "packages": { "": {}, "node_modules/tool": { "version": "2.0.0" }, "node_modules/other-os": { "version": "1.0.0", "optional": true } } }',
  );
  write('node_modules/.package-lock.json', '{ "packages": { "node_modules/tool": { "version": "2.0.0" } } }');
  expect([setup(), calls()]).toEqual([{ status: 0, said: '' }, []]);
  write('node_modules/.package-lock.json', '{ "packages": { "node_modules/tool": { "version": "1.0.0" } } }');
  setup();
  expect(calls()).toContain(NPM);
});

test('a step that fails says what went wrong and how to mend it, and is tried again', () => {
  const { root, setup, write, calls } = clone();
  setup();
  calls();
  write('assembly/index.ts', 'broken');
  for (let i = 0; i < 2; i++) {
    const { status, said } = setup('--quiet');
    expect([status, said.includes('ERROR TS1005: broken'), said.includes('Mend assembly/'), said.includes('    at ')]).toEqual([1, true, true, false]);
    expect(calls()).toEqual(ASC);
  }
  expect(readFileSync(join(root, 'build/core.wasm'), 'utf8')).toBe('releasecore');
  write('assembly/index.ts', 'mended');
  expect(setup().status).toBe(0);
  expect(readFileSync(join(root, 'build/core.wasm'), 'utf8')).toBe('releasemended');
});

test('--force-build builds what is fresh, and --quiet says nothing', () => {
  const { setup, calls } = clone();
  setup();
  calls();
  expect(setup('--force-build', '--quiet')).toEqual({ status: 0, said: '' });
  expect(calls()).toEqual([...ASC, 'bundle', 'overbuild run frontier-2023', 'tsc', 'vite build']);
});

test('what was built from a source that is gone goes too', () => {
  const { root, setup, write } = clone();
  write('src/cli/extra.ts', '');
  setup();
  expect(existsSync(join(root, 'dist/cli/extra.d.ts'))).toBe(true);
  rmSync(join(root, 'src/cli/extra.ts'));
  setup();
  expect(['.js', '.js.map', '.d.ts'].filter((end) => existsSync(join(root, `dist/cli/extra${end}`)))).toEqual([]);
  expect(existsSync(join(root, 'dist/program/main.js'))).toBe(true);
});

test('of several setups at once one does the work and the others wait for it', async () => {
  const { root, calls, setup } = clone();
  const env = { ...process.env, npm_execpath: join(root, 'tools', 'npm-cli.js') };
  const all = Array.from({ length: 4 }, () => once(spawn(process.execPath, ['scripts/setup.mjs'], { cwd: root, env, stdio: 'ignore' }), 'exit'));
  expect((await Promise.all(all)).map(([status]) => status)).toEqual([0, 0, 0, 0]);
  expect(calls()).toEqual([...ASC, 'bundle', NPM, ...VIEWER.slice(0, 1), 'tsc', 'vite build']);
  expect(setup()).toEqual({ status: 0, said: '' });
});

test('a lock that a dead process left is no obstacle', async () => {
  const { root, write, setup } = clone();
  const dead = spawn(process.execPath, ['-e', '']);
  await once(dead, 'exit');
  write('out/setup.lock/pid', String(dead.pid));
  expect(setup().status).toBe(0);
  expect(existsSync(join(root, 'out/setup.lock'))).toBe(false);
});

test('a lock that a living process holds is respected', async () => {
  const { root, write, calls } = clone();
  write('out/setup.lock/pid', String(process.pid));
  const waiting = spawn(process.execPath, ['scripts/setup.mjs'], { cwd: root, env: { ...process.env, npm_execpath: join(root, 'tools', 'npm-cli.js') } });
  const gone = once(waiting, 'exit');
  const [said] = await once(waiting.stderr, 'data');
  expect([String(said), calls()]).toEqual([`setup: waiting for the setup that process ${process.pid} is running\n`, []]);
  rmSync(join(root, 'out/setup.lock'), { recursive: true });
  expect((await gone)[0]).toBe(0);
  expect(calls()).toContain('tsc');
});

test('a Node that is too old is told so in one sentence', () => {
  const { root, calls } = clone();
  appendFileSync(join(root, 'old.mjs'), "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.18.3' } });");
  const { status, stderr } = spawnSync(process.execPath, ['--import', './old.mjs', 'scripts/setup.mjs'], { cwd: root, encoding: 'utf8' });
  expect([status, stderr, calls()]).toEqual([
    1,
    'setup: overbuild needs Node 20.19 or newer; this is 20.18.3. Install a newer one from https://nodejs.org.\n',
    [],
  ]);
});
