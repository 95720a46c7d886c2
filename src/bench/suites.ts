// All suites, at the size that is asked for.
import type { CompiledCore } from '../core/core.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Suite } from './contender.ts';
import { leftOutSuite, passSuite, scalingSuite } from './core-suites.ts';
import { economySuite } from './economy-suite.ts';
import { kernelSuite } from './kernel-suite.ts';
import { REFERENCE_SIZE, type Size } from './markets.ts';
import type { Program } from './programs.ts';
import { recordingSuite } from './recording-suite.ts';
import { startUpSuite } from './start-up-suite.ts';
import { threadSuite } from './thread-suite.ts';

export interface SuiteOptions {
  readonly core: CompiledCore;
  readonly programs: readonly Program[];
  /** A shipped scenario in which everything is switched on. */
  readonly economy: Scenario;
  /** The program as it was built. */
  readonly main: string;
  /** Smaller markets, for a first look. */
  readonly quick: boolean;
  /** Of the machine: a hundred million customers are timed only where they fit. */
  readonly memoryBytes: number;
}

const HUGE_NEEDS_BYTES = 4e9;
const QUICK_SIZE: Size = { ...REFERENCE_SIZE, customers: 2e5 };

export function allSuites({ core, programs, economy, main, quick, memoryBytes }: SuiteOptions): readonly Suite[] {
  const size = quick ? QUICK_SIZE : REFERENCE_SIZE;
  return [
    kernelSuite(core, size, programs),
    passSuite(core, size),
    leftOutSuite(core, size),
    economySuite(core, economy, size.customers),
    scalingSuite(core, size, 'customers', quick ? [1e4, 1e5, 1e6] : [1e4, 1e5, 1e6, 1e7, ...(memoryBytes > HUGE_NEEDS_BYTES ? [1e8] : [])]),
    scalingSuite(core, size, 'labs', [4, 8, 15, 32, 64, 255]),
    scalingSuite(core, size, 'classes', [4, 32, 250]),
    threadSuite(
      core,
      quick ? [size] : [size, QUICK_SIZE],
      programs.find(({ name }) => name === 'native-128'),
    ),
    recordingSuite(core, economy, size.customers),
    startUpSuite(main),
  ];
}
