// Programs of others that compute the reference market: the native yardstick and the frameworks, as far as this machine has them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { benchMarket, type MarketName, marketFile } from './markets.ts';
import { type Invocation, type Job, Needs, output, type ProgramLine, runProgram } from './processes.ts';

export interface Program {
  readonly name: string;
  readonly run: (job: Job) => Promise<ProgramLine>;
}

export interface Programs {
  readonly found: readonly Program[];
  /** What cannot run here, and what would help. */
  readonly missing: readonly { readonly name: string; readonly why: string }[];
  /** Removes what was built. */
  readonly close: () => void;
}

type Language = 'native' | 'javascript' | 'python' | 'typescript';

interface Candidate {
  readonly name: string;
  readonly language: Language;
  readonly file: string;
  readonly variant?: string;
  /** Takes the name of a market of ours, not a file. */
  readonly marketName?: MarketName;
}

const CANDIDATES: readonly Candidate[] = [
  { name: 'native-128', language: 'native', file: 'native/k0.cpp', variant: 'wide' },
  { name: 'native-128-alias', language: 'native', file: 'native/k0.cpp', variant: 'wide-alias' },
  { name: 'native-512', language: 'native', file: 'native/k0.cpp', variant: 'avx512' },
  { name: 'native-simple', language: 'native', file: 'native/k0.cpp', variant: 'simple' },
  { name: 'objects', language: 'javascript', file: 'peers/objects.mjs', variant: 'naive' },
  { name: 'objects-cached', language: 'javascript', file: 'peers/objects.mjs', variant: 'cached' },
  { name: 'typed-arrays', language: 'javascript', file: 'peers/arrays.mjs', variant: 'cached' },
  { name: 'numpy', language: 'python', file: 'peers/numpy_k0.py', variant: 'cached' },
  { name: 'numba', language: 'python', file: 'peers/numba_k0.py', variant: 'naive' },
  { name: 'numba-cached', language: 'python', file: 'peers/numba_k0.py', variant: 'cached' },
  { name: 'agentscript', language: 'javascript', file: 'peers/agentscript.mjs', variant: 'naive' },
  { name: 'bitecs', language: 'javascript', file: 'peers/bitecs.mjs', variant: 'naive' },
  { name: 'reference', language: 'typescript', file: 'peers/reference.ts', marketName: 'full' },
];

/** All that are looked for. */
export const PROGRAM_NAMES: readonly string[] = CANDIDATES.map(({ name }) => name);

const COMPILE = ['-O3', '-march=native', '-ffp-contract=off', '-std=c++17'];
const TRIAL: Job = { market: marketFile(benchMarket('k0', { customers: 100, labs: 8, classes: 32 })), customers: 1_000, quarters: 2, seed: 1 };

export interface FindOptions {
  /** Holds native/ and peers/. */
  readonly folder: string;
  /** Which are needed at all, by name. */
  readonly wants: (name: string) => boolean;
  /** Ends programs that run. */
  readonly signal: AbortSignal;
}

/** Finds, builds and tries all programs that are wanted. */
export async function findPrograms({ folder, wants, signal }: FindOptions): Promise<Programs> {
  const work = mkdtempSync(join(tmpdir(), 'overbuild-bench-'));
  const close = (): void => rmSync(work, { recursive: true, force: true });
  const found: Program[] = [];
  const missing: { name: string; why: string }[] = [];
  try {
    const commandOf = commands(folder, work, signal);
    for (const candidate of CANDIDATES.filter(({ name }) => wants(name))) {
      try {
        found.push(await tried(candidate, { ...candidate, command: await commandOf(candidate), work, cwd: folder, signal }));
      } catch (error) {
        if (signal.aborted) throw error;
        missing.push({ name: candidate.name, why: error instanceof Error ? error.message : String(error) });
      }
    }
  } catch (error) {
    close();
    throw error;
  }
  return { found, missing, close };
}

/** Run once on a small market, which tells whether it runs at all. */
async function tried({ name }: Candidate, invocation: Invocation): Promise<Program> {
  await runProgram(invocation, TRIAL);
  return { name, run: (job) => runProgram(invocation, job) };
}

type CommandOf = (candidate: Candidate) => Promise<readonly string[]> | readonly string[];

/** How each language is started; the native program is built and a Python looked for when the first that needs it comes. */
function commands(folder: string, work: string, signal: AbortSignal): CommandOf {
  let native: Promise<readonly string[]> | undefined;
  let python: string | undefined;
  return ({ language, file }) => {
    const path = join(folder, file);
    if (!existsSync(path)) throw new Needs('needs a clone of the repository: its source is not here');
    if (language === 'javascript') return [process.execPath, '--max-old-space-size=8192', path];
    if (language === 'typescript') return [process.execPath, '--import', 'tsx', path];
    if (language === 'native') {
      native ??= build(path, join(work, 'k0'), { cwd: folder, signal });
      return native;
    }
    python ??= pythonWithModules();
    if (python === undefined) throw new Needs('needs python3, with numpy and numba');
    return [python, '-B', path];
  };
}

async function build(source: string, target: string, place: { readonly cwd: string; readonly signal: AbortSignal }): Promise<readonly string[]> {
  try {
    await output('g++', [...COMPILE, '-o', target, source], place);
  } catch (error) {
    throw error instanceof Needs ? new Needs('needs g++: apt-get install g++, or any package of GCC 9 or newer') : error;
  }
  return [target];
}

/** The first python3 on the PATH that has both modules, else the first at all. */
function pythonWithModules(): string | undefined {
  const finds = 'import importlib.util as u, sys; sys.exit(0 if u.find_spec("numpy") and u.find_spec("numba") else 1)';
  const all = (process.env.PATH ?? '').split(delimiter).map((folder) => {
    const program = join(folder, 'python3');
    return { program, status: spawnSync(program, ['-c', finds]).status };
  });
  return (all.find(({ status }) => status === 0) ?? all.find(({ status }) => status !== null))?.program;
}
