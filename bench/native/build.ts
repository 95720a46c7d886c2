// Builds the native programs, once for every state of their sources, into build/native/, which nothing commits.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FLAGS = ['-O3', '-march=native', '-ffp-contract=off', '-std=c++17'];
const SOURCES = fileURLToPath(new URL('.', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../build/native/', import.meta.url));
export const PROGRAM = `${FOLDER}k0`;

/** Undefined once the program is there, else what is needed to have it. Throws where the compiler finds a mistake. */
export function buildNative(): string | undefined {
  if (isFresh()) return undefined;
  mkdirSync(FOLDER, { recursive: true });
  // Renamed when it is whole, so that nobody runs half of it.
  const made = `${PROGRAM}-${process.pid}`;
  const { error, status, stderr } = spawnSync('g++', [...FLAGS, '-o', made, `${SOURCES}k0.cpp`], { encoding: 'utf8' });
  if (error !== undefined) return 'needs g++: apt-get install g++, or any package of GCC 9 or newer';
  if (status !== 0) throw new Error(`g++ ${FLAGS.join(' ')} bench/native/k0.cpp: exit ${status}\n${stderr}`);
  renameSync(made, PROGRAM);
  return undefined;
}

function isFresh(): boolean {
  const made = statSync(PROGRAM, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(SOURCES).filter((name) => /\.[ch]pp$/.test(name));
  return sources.every((name) => statSync(`${SOURCES}${name}`).mtimeMs < made);
}
