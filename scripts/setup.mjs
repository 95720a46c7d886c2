// Makes a clone ready to run: packages, core, program, viewer. Says and does nothing, in an instant, when all of it is fresh.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OLDEST_NODE = [20, 19];
/** Beside the packages, so that it goes when they go. */
const STAMP = join(ROOT, 'node_modules', '.overbuild-setup.json');
const LOCK = join(ROOT, 'out', 'setup.lock');
const MAIN = join('dist', 'program', 'main.js');
const CORES = { release: 'core.wasm', scalar: 'core.scalar.wasm', debug: 'core.debug.wasm' };

/** The viewer opens this one when it is given none. */
const BUNDLED = { scenario: 'frontier-2023', customers: '20000', file: join('dist-web', 'bundled.replay') };

const quiet = process.argv.includes('--quiet');
const forced = process.argv.includes('--force-build');

await main();

async function main() {
  if (isOld(process.versions.node))
    return fail(`overbuild needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}. Install a newer one from https://nodejs.org.`);
  if (!forced && todo().length === 0) return;
  try {
    const onWait = (pid) => say(`waiting for the setup that process ${pid} is running`);
    await withLock(LOCK, { patienceMs: 15 * 60_000, onWait }, makeReady);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** What is not fresh, seen from the files alone. */
function todo() {
  const stamp = readStamp();
  const steps = [];
  if (!hasPackages(stamp)) return ['packages', 'core', 'program', 'viewer'];
  if (stamp.core !== coreInputs() || !Object.values(CORES).every((name) => existsSync(join(ROOT, 'build', name)))) steps.push('core');
  if (stamp.program !== programInputs() || !existsSync(join(ROOT, MAIN)) || !isLinked()) steps.push('program');
  if (stamp.viewer !== viewerInputs() || !existsSync(join(ROOT, BUNDLED.file))) steps.push('viewer');
  return steps;
}

/** Asked again under the lock: another setup may have done the work meanwhile. */
async function makeReady() {
  const before = todo();
  if (before.includes('packages')) await installPackages();
  // Installing has thrown the stamp away, and with it what was known about the builds.
  const steps = forced ? ['core', 'program', 'viewer'] : todo();
  const builds = [];
  if (steps.includes('core')) builds.push(buildCore());
  if (steps.includes('program')) builds.push(buildProgram());
  const results = await Promise.allSettled(builds);
  const broken = results.find((result) => result.status === 'rejected');
  if (broken !== undefined) throw broken.reason;
  // The viewer carries the core, and the program makes its bundled replay.
  if (steps.includes('viewer')) await buildViewer();
}

async function installPackages() {
  const lock = lockInputs();
  await step('installed the packages', async () => {
    await run(
      ...npm('ci', '--no-audit', '--no-fund', '--include=dev'),
      'Check the network and the registry that `npm config get registry` names, then run the same command again.',
    );
  });
  writeStamp({ lock });
}

async function buildCore() {
  const core = coreInputs();
  const fresh = join(ROOT, 'build', `fresh-${process.pid}`);
  await step('built the core', async () => {
    mkdirSync(fresh, { recursive: true });
    try {
      const asc = join('node_modules', 'assemblyscript', 'bin', 'asc.js');
      await Promise.all(
        Object.entries(CORES).map(([target, name]) =>
          run(
            process.execPath,
            [asc, 'assembly/index.ts', '--target', target, '--outFile', relative(ROOT, join(fresh, name))],
            'Mend assembly/, then run `npm run build`.',
          ),
        ),
      );
      for (const name of readdirSync(fresh)) renameSync(join(fresh, name), join(ROOT, 'build', name));
    } finally {
      rmSync(fresh, { recursive: true, force: true });
    }
  });
  writeStamp({ core });
}

async function buildProgram() {
  const program = programInputs();
  await step('built the program', async () => {
    await run(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'], 'Mend src/, then run `npm run build`.');
    removeOrphans('dist');
    const vite = [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--config', 'vite.program.config.ts', '--logLevel', 'warn'];
    await run(process.execPath, vite, 'Mend src/, then run `npm run build`.');
    if (!existsSync(join(ROOT, MAIN))) throw new Error(`the build left no ${MAIN}: is src/cli/main.ts there?`);
    chmodSync(join(ROOT, MAIN), 0o755);
    link();
  });
  writeStamp({ program });
}

/** A static site for any server, with one replay in it. */
async function buildViewer() {
  const viewer = viewerInputs();
  await step('built the viewer', async () => {
    await run(
      process.execPath,
      [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--mode', 'bundled', '--logLevel', 'warn'],
      'Mend web/, then run `npm run build`.',
    );
    const place = join('out', `bundled-${process.pid}`);
    rmSync(join(ROOT, place), { recursive: true, force: true });
    const args = ['run', BUNDLED.scenario, '--customers', BUNDLED.customers, '--quiet', '--out', place];
    await run(process.execPath, [MAIN, ...args], 'Mend what the run says, then run `npm run build`.');
    renameSync(join(ROOT, place, 'run.replay'), join(ROOT, BUNDLED.file));
    rmSync(join(ROOT, place), { recursive: true, force: true });
  });
  writeStamp({ viewer });
}

/** What tsc wrote for sources that are gone; the bundle empties its own folder. */
function removeOrphans(folder) {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (path === dirname(MAIN)) continue;
    if (entry.isDirectory()) removeOrphans(path);
    else if (!existsSync(join(ROOT, path.replace(/^dist/, 'src').replace(/(\.d\.ts|\.js)(\.map)?$/, '.ts')))) rmSync(join(ROOT, path));
  }
}

/** `npx --no-install overbuild` looks here before anywhere else. Windows needs no link: npx reads the name from package.json. */
function link() {
  if (process.platform === 'win32' || isLinked()) return;
  const path = join(ROOT, 'node_modules', '.bin', 'overbuild');
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  symlinkSync(join('..', '..', MAIN), path);
}

function isLinked() {
  if (process.platform === 'win32') return true;
  return lstatSync(join(ROOT, 'node_modules', '.bin', 'overbuild'), { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Packages that were installed by hand count where npm's own record of them agrees with package-lock.json. */
function hasPackages(stamp) {
  return existsSync(join(ROOT, 'node_modules')) && (stamp.lock === lockInputs() || npmAgrees());
}

function npmAgrees() {
  const installed = readJson(join(ROOT, 'node_modules', '.package-lock.json'))?.packages;
  const wanted = readJson(join(ROOT, 'package-lock.json'))?.packages;
  if (installed === undefined || wanted === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional === true || installed[path]?.version === version);
}

function lockInputs() {
  return hashOf(['package-lock.json']);
}

function coreInputs() {
  return hashOf(['assembly', 'asconfig.json']);
}

function programInputs() {
  return hashOf(['src', 'package.json', 'vite.program.config.ts', ...readdirSync(ROOT).filter((name) => /^tsconfig.*\.json$/.test(name))]);
}

function viewerInputs() {
  return hashOf(['web', 'src', 'assembly', 'scenarios', 'asconfig.json', 'vite.config.ts', 'package.json']);
}

/** Of names and contents, in the order of names; a missing file counts as such. */
function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const found = lstatSync(join(ROOT, path), { throwIfNoEntry: false });
    hash.update(`${path}\0${found === undefined ? 'missing' : found.isDirectory() ? 'folder' : found.size}\0`);
    if (found?.isDirectory()) for (const name of readdirSync(join(ROOT, path)).sort()) add(`${path}/${name}`);
    else if (found !== undefined) hash.update(readFileSync(join(ROOT, path)));
  };
  for (const path of [...paths].sort()) add(path);
  return hash.digest('hex');
}

function readStamp() {
  return readJson(STAMP) ?? {};
}

/** Undefined where the file is missing or is not JSON: for a stamp, both mean that nothing is known. */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function writeStamp(news) {
  const fresh = `${STAMP}-${process.pid}`;
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(fresh, `${JSON.stringify({ ...readStamp(), ...news }, null, 2)}\n`);
  renameSync(fresh, STAMP);
}

/** The npm that runs this script, or else the one on the path. */
function npm(...args) {
  const own = process.env.npm_execpath;
  if (own?.endsWith('npm-cli.js')) return [process.execPath, [own, ...args]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args];
}

/** Rejects with everything that the command said, and with `fix`. */
function run(command, args, fix) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell: command.endsWith('.cmd') });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    const failed = (why) => reject(new Error(`${[command, ...args].join(' ')} failed (${why}).\n${Buffer.concat(said).toString('utf8').trimEnd()}\n${fix}`));
    child.on('error', (error) => failed(error.message));
    child.on('close', (code, signal) => (code === 0 ? resolve() : failed(signal ?? `exit ${code}`)));
  });
}

async function step(done, work) {
  const from = performance.now();
  await work();
  say(`${done} in ${((performance.now() - from) / 1000).toFixed(1)} s`);
}

/** To stderr: stdout belongs to whatever runs after the setup. */
function say(text) {
  if (!quiet) process.stderr.write(`setup: ${text}\n`);
}

function fail(text) {
  process.stderr.write(`setup: ${text}\n`);
  process.exitCode = 1;
}

function isOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}
