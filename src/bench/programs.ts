// Programs of others that compute the reference market: the native yardstick and the frameworks, as far as this machine has them.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchMarket, type MarketName, marketFile, QUARTERS, type Size } from './markets.ts';

/** What such a program prints, as one line of JSON. */
export interface ProgramResult {
  readonly ns: number;
  readonly choicesPerCustomerQuarter: number;
  readonly shares: readonly number[];
  readonly bytesPerCustomer?: number;
}

export interface Program {
  readonly name: string;
  readonly run: (size: Size) => Promise<ProgramResult>;
}

export interface Programs {
  readonly found: readonly Program[];
  /** What is not here, and what would bring it. */
  readonly missing: readonly { readonly name: string; readonly why: string }[];
  /** Removes what was built. */
  readonly close: () => void;
}

/** All that are looked for. */
export const programNames = (): readonly string[] => candidatesIn('', '').map(({ name }) => name);

interface Candidate {
  readonly name: string;
  /** Command and its first arguments; several where any will do. */
  readonly commands: readonly (readonly string[])[];
  readonly variant?: string;
  /** Takes the name of a market of ours, not a file. */
  readonly market?: MarketName;
}

const COMPILE = ['-O3', '-march=native', '-ffp-contract=off', '-std=c++17'];
/** Debian's own Python has Debian's numba, also where another Python comes first on the path. */
const PYTHONS = ['python3', '/usr/bin/python3'];
const SMALL: Size = { customers: 1_000, labs: 8, classes: 32 };

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
  const found: Program[] = [];
  const missing: { name: string; why: string }[] = [];
  try {
    const native = join(work, 'k0');
    const candidates = candidatesIn(folder, native).filter(({ name }) => wants(name));
    const whyNoNative = candidates.some(({ commands }) => commands[0]?.[0] === native) ? await build(folder, native, signal) : undefined;
    for (const candidate of candidates) {
      const isNative = candidate.commands[0]?.[0] === native;
      const outcome = isNative && whyNoNative !== undefined ? whyNoNative : await firstThatRuns(candidate, { folder, work, signal });
      if (typeof outcome === 'string') missing.push({ name: candidate.name, why: outcome });
      else found.push(outcome);
    }
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    throw error;
  }
  return { found, missing, close: () => rmSync(work, { recursive: true, force: true }) };
}

function candidatesIn(folder: string, native: string): readonly Candidate[] {
  const node = (file: string): readonly string[] => [process.execPath, '--max-old-space-size=6000', '--expose-gc', join(folder, 'peers', file)];
  const python = (file: string): readonly (readonly string[])[] => PYTHONS.map((name) => [name, join(folder, 'peers', file)]);
  return [
    { name: 'native-128', commands: [[native]], variant: 'wide' },
    { name: 'native-128-alias', commands: [[native]], variant: 'wide-alias' },
    { name: 'native-512', commands: [[native]], variant: 'avx512' },
    { name: 'native-simple', commands: [[native]], variant: 'simple' },
    { name: 'objects', commands: [node('objects.mjs')] },
    { name: 'typed-arrays', commands: [node('arrays.mjs')] },
    { name: 'numpy', commands: python('numpy_k0.py') },
    { name: 'numba', commands: python('numba_k0.py'), variant: 'naive' },
    { name: 'numba-cached', commands: python('numba_k0.py'), variant: 'cached' },
    { name: 'agentscript', commands: [node('agentscript.mjs')] },
    { name: 'bitecs', commands: [node('bitecs.mjs')] },
    { name: 'reference', commands: [[process.execPath, '--import', 'tsx', join(folder, 'peers', 'reference.ts')]], market: 'full' },
  ];
}

/** Why it could not be built, or nothing. */
async function build(folder: string, target: string, signal: AbortSignal): Promise<string | undefined> {
  const source = join(folder, 'native', 'k0.cpp');
  if (!existsSync(source)) return 'its source is only in a clone of the repository';
  try {
    await output('g++', [...COMPILE, '-o', target, source], signal);
    return undefined;
  } catch (error) {
    return `cannot be built: ${firstLine(error)} (g++ is wanted: apt-get install g++)`;
  }
}

interface Workplace {
  readonly folder: string;
  readonly work: string;
  readonly signal: AbortSignal;
}

/** The program, tried once on a small market; or why none of its commands ran. */
async function firstThatRuns(candidate: Candidate, place: Workplace): Promise<Program | string> {
  let why = '';
  for (const command of candidate.commands) {
    const run = (size: Size): Promise<ProgramResult> => runProgram(command, candidate, place, size);
    try {
      await run(SMALL);
      return { name: candidate.name, run };
    } catch (error) {
      why = firstLine(error);
    }
  }
  return why;
}

async function runProgram(command: readonly string[], { variant, market }: Candidate, { folder, work, signal }: Workplace, size: Size): Promise<ProgramResult> {
  const [file = '', ...first] = command;
  const args = [...first, market ?? marketFileFor(size, work), String(size.customers), String(QUARTERS), '1', ...(variant === undefined ? [] : [variant])];
  return JSON.parse((await output(file, args, signal, folder)).trim().split('\n').at(-1) ?? '') as ProgramResult;
}

function marketFileFor(size: Size, work: string): string {
  const file = join(work, `${size.labs}-${size.classes}.market`);
  if (!existsSync(file)) writeFileSync(file, marketFile(benchMarket('k0', size)));
  return file;
}

/** What the command wrote to stdout. Errors: with the first line that it wrote to stderr where it failed. */
function output(file: string, args: readonly string[], signal: AbortSignal, cwd?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1', NUMBA_NUM_THREADS: '1' };
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], env, signal, cwd });
    let [out, err] = ['', ''];
    child.stdout.on('data', (part: Buffer) => {
      out += part.toString();
    });
    child.stderr.on('data', (part: Buffer) => {
      err += part.toString();
    });
    child.on('error', (error: NodeJS.ErrnoException) => reject(new Error(error.code === 'ENOENT' ? `${file} is not on this machine` : error.message)));
    child.on('close', (code) => (code === 0 ? resolve(out) : reject(new Error(err.trim().split('\n').at(-1) || `${file}: exit ${code}`))));
  });
}

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
