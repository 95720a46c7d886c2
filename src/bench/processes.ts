// Running a program of others: its arguments, the one line that it prints, and why it could not run.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What such a program prints, as one line of JSON. Shares are by slot: nobody first, then the labs. */
export interface ProgramLine {
  readonly peer: string;
  readonly variant?: string;
  readonly customers: number;
  readonly quarters: number;
  /** Wall nanoseconds of a customer-quarter, set-up excluded. */
  readonly ns: number;
  readonly choicesPerCustomerQuarter: number;
  readonly switchesPerCustomerQuarter: number;
  readonly shares: readonly number[];
  readonly usageShares?: readonly number[];
  readonly bytesPerCustomer?: number;
}

export interface Job {
  /** Text of the market file. */
  readonly market: string;
  readonly customers: number;
  readonly quarters: number;
  readonly seed: number;
}

/** Something has to be installed before the program can run; `message` says what. */
export class Needs extends Error {}

export interface Invocation {
  readonly command: readonly string[];
  readonly variant?: string;
  /** Given in place of a market file, to a program that knows our markets by name. */
  readonly marketName?: string;
  /** Folder of market files. */
  readonly work: string;
  readonly cwd: string;
  /** Ends it. */
  readonly signal: AbortSignal;
}

const NEEDS_SOMETHING = 3;

/** Throws Needs, or an Error with what the program said last. */
export async function runProgram({ command, variant, marketName, work, cwd, signal }: Invocation, job: Job): Promise<ProgramLine> {
  const [file = '', ...first] = command;
  const args = [...first, marketName ?? marketFileOf(job.market, work), job.customers, job.quarters, job.seed, ...(variant === undefined ? [] : [variant])];
  const out = await output(file, args.map(String), { cwd, signal });
  return JSON.parse(out.trim().split('\n').at(-1) ?? '') as ProgramLine;
}

function marketFileOf(market: string, work: string): string {
  const file = join(work, `${createHash('sha256').update(market).digest('hex').slice(0, 16)}.market`);
  if (!existsSync(file)) writeFileSync(file, market);
  return file;
}

/** What the command wrote to stdout. */
export function output(file: string, args: readonly string[], place: { readonly cwd: string; readonly signal: AbortSignal }): Promise<string> {
  return new Promise((resolve, reject) => {
    // One thread each: the core that they stand beside has one as well.
    const env = { ...process.env, OPENBLAS_NUM_THREADS: '1', OMP_NUM_THREADS: '1', MKL_NUM_THREADS: '1', NUMBA_NUM_THREADS: '1' };
    const child = spawn(file, args, { ...place, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ENOENT' ? new Needs(`needs ${file}`) : error));
    child.on('close', (status) => {
      if (status === 0) return resolve(out);
      const said = err.trim().split('\n').at(-1) || `exit ${status}`;
      reject(status === NEEDS_SOMETHING ? new Needs(said) : new Error(`${file}: ${said}`));
    });
  });
}
