// The core beside native code and the frameworks of others, on the same market in the same rounds.
import type { CompiledCore } from '../core/core.ts';
import { type Contender, type Ratio, type Suite, timeOver, timePerChoiceOver } from './contender.ts';
import { coreContender, sizeOf } from './core-contender.ts';
import { benchMarket, marketFile, QUARTERS, type Size } from './markets.ts';
import type { Program } from './programs.ts';

interface Known {
  readonly title: string;
  /** Customers as a share of the core's market: who is slow is timed on a smaller one, or a round would take minutes. */
  readonly share?: number;
  /** Roughly, for a market of a million. */
  readonly seconds: number;
}

const KNOWN: Readonly<Record<string, Known>> = {
  'native-128': { title: 'C++, 128-bit intrinsics', seconds: 0.3 },
  'native-128-alias': { title: 'C++, 128-bit, alias table', seconds: 0.3 },
  'native-512': { title: 'C++, AVX-512', seconds: 0.2 },
  'native-simple': { title: 'C++, simple and scalar', seconds: 0.7 },
  objects: { title: 'JavaScript, an object a customer', seconds: 12 },
  'objects-cached': { title: 'JavaScript objects, weights a class', seconds: 8 },
  'typed-arrays': { title: 'JavaScript, typed arrays', seconds: 1.5 },
  numpy: { title: 'numpy', seconds: 6 },
  numba: { title: 'numba, utilities a customer', seconds: 6 },
  'numba-cached': { title: 'numba, weights a class', seconds: 4 },
  agentscript: { title: 'AgentScript', share: 0.1, seconds: 15 },
  bitecs: { title: 'bitECS', share: 0.2, seconds: 8 },
  reference: { title: 'TypeScript reference, six submodels', share: 0.02, seconds: 100 },
};

export function kernelSuite(core: CompiledCore, size: Size, programs: readonly Program[]): Suite {
  const other = (own: string): Readonly<Record<string, Ratio>> => Object.fromEntries(programs.map(({ name }) => [name, timeOver(own, name)]));
  // The reference computes the same run, customer by customer, and counts what the core has no reason to count.
  const full: Readonly<Record<string, Ratio>> = {
    'k0-limit': timeOver('full-model', 'k0-limit'),
    'k0-limit per choice': timePerChoiceOver('full-model', 'k0-limit', 'reference'),
    'numba-cached per choice': timePerChoiceOver('full-model', 'numba-cached', 'reference'),
    reference: timeOver('full-model', 'reference'),
  };
  const { reference: _, ...others } = other('k0-limit');
  return {
    name: 'kernel',
    contenders: [
      coreContender(core, { id: 'k0-limit', title: 'the core, choice alone', market: 'k0', size, ratios: others }),
      coreContender(core, { id: 'full-model', title: 'the core, six submodels on', market: 'full', size, ratios: full }),
      coreContender(core, {
        id: 'all-submodels',
        title: 'the core, communities and delay too',
        market: 'all',
        size,
        ratios: { 'k0-limit': timeOver('all-submodels', 'k0-limit') },
      }),
      ...programs.map((program) => programContender(program, size)),
    ],
  };
}

function programContender({ name, run }: Program, size: Size): Contender {
  const { title, share = 1, seconds } = KNOWN[name] ?? { title: name, seconds: 1 };
  const own: Size = { ...size, customers: Math.round(size.customers * share) };
  return {
    id: name,
    title,
    program: name,
    seconds: (seconds * own.customers) / 1e6,
    unit: 'nsPerCustomerQuarter',
    size: sizeOf(own),
    ratios: {},
    ...(name === 'reference' ? { sharesOf: 'full-model' } : { sharesOf: 'k0-limit' }),
    measure: async () => {
      const { ns, shares, choicesPerCustomerQuarter, bytesPerCustomer } = await run({
        market: marketFile(benchMarket('k0', own)),
        customers: own.customers,
        quarters: QUARTERS,
        seed: 1,
      });
      return { value: ns, shares, choices: choicesPerCustomerQuarter, ...(bytesPerCustomer === undefined ? {} : { also: { bytesPerCustomer } }) };
    },
  };
}
