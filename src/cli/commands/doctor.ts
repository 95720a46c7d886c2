// Owns `overbuild doctor`: whether this machine and this build can run, with what to do where they cannot.
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { availableParallelism, freemem } from 'node:os';
import { join } from 'node:path';
import { hasSimd } from '../../core/simd.ts';
import { runMarket } from '../../engine/run.ts';
import { bytes, duration } from '../../report/figures.ts';
import { NO_PAINT, printable } from '../../report/text.ts';
import { clockSeconds } from '../clock.ts';
import type { ExitName } from '../failure.ts';
import type { JsonFlag } from '../flags.ts';
import { loadCore } from '../load-core.ts';
import { machineBytes } from '../machine-bytes.ts';
import { type CoreBuild, coreHash, packageVersion } from '../package-files.ts';
import { loadOrFail } from '../scenario-files.ts';
import type { Terminal } from '../terminal.ts';

export const DOCTOR_SCHEMA = 'overbuild/doctor/1';

const SELF_TEST = { scenario: 'duopoly', seed: 1, quarters: 12, customers: 20_000 } as const;
const LEAST_MEMORY_BYTES = 512 * 2 ** 20;
const LEAST_DISK_BYTES = 100e6;

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly says: string;
  /** What to do where it is not ok. */
  readonly fix: string;
}

export async function doctor(options: JsonFlag, terminal: Terminal): Promise<ExitName> {
  const checks: Check[] = [];
  for (const check of CHECKS) {
    const result = await outcomeOf(check);
    checks.push(result);
    if (!options.json) for (const line of lines(result, terminal)) terminal.data(line);
  }
  const ok = checks.every((check) => check.ok);
  if (options.json)
    terminal.json({
      schema: DOCTOR_SCHEMA,
      type: 'result',
      ok,
      version: packageVersion(),
      checks: checks.map(({ fix, ...rest }) => (rest.ok ? rest : { ...rest, fix })),
    });
  if (!ok) terminal.talk(`${checks.filter((check) => !check.ok).length} of ${checks.length} checks failed`);
  return ok ? 'done' : 'check';
}

interface Examination {
  readonly name: string;
  readonly fix: string;
  /** What was found; throws or answers false where it is not good. */
  readonly examine: () => { readonly ok: boolean; readonly says: string } | Promise<{ readonly ok: boolean; readonly says: string }>;
}

const CHECKS: readonly Examination[] = [
  {
    name: 'node',
    fix: 'install Node 20.19 or newer',
    examine: () => {
      const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
      return {
        ok: major > 20 || (major === 20 && minor >= 19),
        says: `${process.versions.node} on ${process.platform}-${process.arch}, ${availableParallelism()} cores`,
      };
    },
  },
  {
    name: 'build',
    fix: 'build it again with `npm run build`',
    examine: async () => {
      for (const build of usableBuilds()) await loadCore(build);
      return { ok: true, says: `overbuild ${packageVersion()}, core ${coreHash().slice(0, 16)}, made from this schema` };
    },
  },
  {
    name: 'simd',
    fix: 'use an engine with WebAssembly SIMD',
    examine: () => ({
      ok: true,
      says: hasSimd()
        ? 'WebAssembly SIMD is there'
        : 'this engine has no WebAssembly SIMD: the scalar build runs, with the same results, some three times slower',
    }),
  },
  {
    name: 'memory',
    fix: `at least ${bytes(LEAST_MEMORY_BYTES)} are wanted`,
    examine: () => {
      const total = machineBytes();
      return { ok: total >= LEAST_MEMORY_BYTES, says: `${bytes(total)}, of which ${bytes(Math.min(total, freemem()))} are free` };
    },
  },
  {
    name: 'disk',
    fix: `free at least ${bytes(LEAST_DISK_BYTES)} here, or save elsewhere with --out`,
    examine: () => {
      const { bavail, bsize } = statfsSync('.');
      return { ok: bavail * bsize >= LEAST_DISK_BYTES, says: `${bytes(bavail * bsize)} free in this folder` };
    },
  },
  {
    name: 'writing',
    fix: 'run in a folder that you may write to, or save elsewhere with --out',
    examine: () => {
      const folder = mkdtempSync(join('.', '.overbuild-doctor-'));
      try {
        writeFileSync(join(folder, 'probe'), 'x', { flush: true });
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
      return { ok: true, says: 'runs can be saved in this folder' };
    },
  },
  {
    name: 'self test',
    fix: 'please report this: the two builds of the core must agree on every machine',
    examine: async () => {
      const started = clockSeconds();
      const hashes = [];
      for (const build of usableBuilds()) hashes.push(await selfTest(build));
      const [one = [], other = one] = hashes;
      const differing = one.findIndex((hash, quarter) => hash !== other[quarter]);
      const size = `${SELF_TEST.scenario} over ${SELF_TEST.quarters} quarters`;
      const seconds = duration(clockSeconds() - started);
      if (differing >= 0) return { ok: false, says: `${size}: the build with SIMD and the one without differ from quarter ${differing} on` };
      return { ok: true, says: `${size} gave ${one.at(-2) ?? ''} ${hashes.length === 2 ? 'with and without SIMD' : 'without SIMD'}, in ${seconds}` };
    },
  },
];

/** Those that this engine can run. */
const usableBuilds = (): readonly CoreBuild[] => (hasSimd() ? ['simd', 'scalar'] : ['scalar']);

/** Hashes of the quarters, and at the end the one of the customers. */
async function selfTest(build: CoreBuild): Promise<readonly string[]> {
  const { seed, quarters, customers } = SELF_TEST;
  const scenario = loadOrFail(SELF_TEST.scenario, [], { width: 100, unicode: false, paint: NO_PAINT });
  const core = await loadCore(build);
  const { recording } = await runMarket(core, { scenario, seed, quarters, customers }, { now: clockSeconds });
  return [...recording.quarterHashes, recording.columnHash];
}

/** Whatever goes wrong in a check is the finding of the check. */
async function outcomeOf({ name, fix, examine }: Examination): Promise<Check> {
  try {
    return { name, fix, ...(await examine()) };
  } catch (error) {
    return { name, fix, ok: false, says: error instanceof Error ? error.message : String(error) };
  }
}

function lines(check: Check, terminal: Terminal): readonly string[] {
  const { paint } = terminal.look;
  const mark = check.ok ? paint.green('ok  ') : paint.red('FAIL');
  return [`${mark} ${check.name.padEnd(10)} ${printable(check.says)}`, ...(check.ok ? [] : [`     ${''.padEnd(10)} ${printable(check.fix)}`])];
}
