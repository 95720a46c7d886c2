// The programs that run the market K0 beside our core: what they are called, how one is run, and what it prints.
import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildNative, PROGRAM } from '../native/build.ts';

type Language = 'native' | 'javascript' | 'python';

export interface Peer {
  readonly name: string;
  readonly variant: string;
  readonly language: Language;
  readonly file: string;
}

const peer = (language: Language, file: string, name: string, ...variants: readonly string[]): readonly Peer[] =>
  variants.map((variant) => ({ name, variant, language, file }));

export const PEERS: readonly Peer[] = [
  ...peer('native', '../native/k0.cpp', 'native', 'simple', 'wide', 'wide-alias', 'avx512'),
  ...peer('javascript', 'objects.mjs', 'objects', 'naive', 'cached'),
  ...peer('javascript', 'arrays.mjs', 'arrays', 'cached'),
  ...peer('javascript', 'bitecs.mjs', 'bitecs', 'naive'),
  ...peer('javascript', 'agentscript.mjs', 'agentscript', 'naive'),
  ...peer('python', 'numpy_k0.py', 'numpy', 'cached'),
  ...peer('python', 'numba_k0.py', 'numba', 'naive', 'cached'),
];

/** What a program prints. Shares are by slot: nobody first, then the labs. */
export interface PeerLine {
  readonly peer: string;
  readonly variant: string;
  readonly customers: number;
  readonly quarters: number;
  /** Wall nanoseconds of a customer-quarter, set-up excluded. */
  readonly ns: number;
  readonly choicesPerCustomerQuarter: number;
  readonly switchesPerCustomerQuarter: number;
  readonly shares: readonly number[];
  readonly usageShares: readonly number[];
  readonly bytesPerCustomer: number;
}

export interface PeerRun {
  readonly marketFile: string;
  readonly customers: number;
  readonly quarters: number;
  readonly seed: number;
}

/** `missing` says in a sentence what has to be installed before the program can run. */
export type PeerOutcome = { readonly line: PeerLine } | { readonly missing: string };

const MISSING = 3;

/** Rejects where the program fails for another reason than something that is missing. */
export async function runPeer(of: Peer, { marketFile, customers, quarters, seed }: PeerRun): Promise<PeerOutcome> {
  const command = commandOf(of);
  if ('missing' in command) return command;
  const args = [...command.args, marketFile, customers, quarters, seed, of.variant].map(String);
  const { status, stdout, stderr } = await output(command.program, args);
  if (status === MISSING) return { missing: stderr.trim() };
  if (status !== 0) throw new Error(`${of.name} ${of.variant}: exit ${status}\n${stderr}`);
  return { line: JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as PeerLine };
}

type Command = { readonly program: string; readonly args: readonly string[] } | { readonly missing: string };

function commandOf({ language, file }: Peer): Command {
  const path = fileURLToPath(new URL(file, import.meta.url));
  if (language === 'javascript') return { program: process.execPath, args: [path] };
  if (language === 'python') {
    const program = python();
    return program === undefined ? { missing: 'needs python3, with numpy and numba' } : { program, args: ['-B', path] };
  }
  const missing = buildNative();
  return missing === undefined ? { program: PROGRAM, args: [] } : { missing };
}

/** The first python3 on the PATH that has both modules, else the first at all. */
function python(): string | undefined {
  const finds = 'import importlib.util as u, sys; sys.exit(0 if u.find_spec("numpy") and u.find_spec("numba") else 1)';
  const tried = (process.env.PATH ?? '').split(delimiter).map((folder) => {
    const program = join(folder, 'python3');
    return { program, status: spawnSync(program, ['-c', finds]).status };
  });
  return (tried.find(({ status }) => status === 0) ?? tried.find(({ status }) => status !== null))?.program;
}

function output(program: string, args: readonly string[]): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    // One thread each: the core that they stand beside has one as well.
    const env = { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}
