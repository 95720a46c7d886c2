// What each customer submodel costs, and how time grows with customers, labs and classes.
import { type CompiledCore, newInstance } from '../core/core.ts';
import { WHOLE, writeScenario } from '../engine/setup.ts';
import { type Contender, type Suite, timeOver } from './contender.ts';
import { coreContender, shortCount, sizeOf } from './core-contender.ts';
import { type MarketName, marketWithDefault, QUARTERS, type Size } from './markets.ts';
import { runQuarter } from './stepping.ts';

const PASSES: readonly (readonly [MarketName, string])[] = [
  ['entry', 'new demand'],
  ['access', 'access by region'],
  ['trust', 'trust and expected waits'],
  ['second-lab', 'a second lab'],
  ['rationing', 'rationing and second choice'],
  ['adoption', 'adoption'],
  ['delay', 'adoption in communities, with a delay'],
];

const LEFT_OUT: readonly (readonly [MarketName, string])[] = [
  ['full-but-rationing', 'six but rationing'],
  ['full-but-second-lab', 'six but the second lab'],
  ['full-but-adoption', 'six but adoption'],
];

/** One submodel at a time beside choice. */
export function passSuite(core: CompiledCore, size: Size): Suite {
  return {
    name: 'passes',
    contenders: [
      coreContender(core, { id: 'pass-choice', title: 'choice alone', market: 'k0', size, ratios: {} }),
      ...PASSES.map(([market, title]) => against(core, size, 'pass-choice', `pass-${market}`, market, title)),
      orphanContender(core, size),
    ],
  };
}

/** A market held against the first row of its suite. */
function against(core: CompiledCore, size: Size, first: string, id: string, market: MarketName, title: string): Contender {
  return coreContender(core, { id, title, market, size, ratios: { [first]: timeOver(id, first) } });
}

/** All six but one at a time. */
export function leftOutSuite(core: CompiledCore, size: Size): Suite {
  return {
    name: 'all-but',
    contenders: [
      coreContender(core, { id: 'full-but-nothing', title: 'six submodels', market: 'full', size, ratios: {} }),
      ...LEFT_OUT.map(([market, title]) => against(core, size, 'full-but-nothing', market, market, title)),
    ],
  };
}

/** What a default adds to the quarter after it, in which the failed lab's customers choose again: against the quarter of the next year. */
function orphanContender(core: CompiledCore, size: Size): Contender {
  const scenario = marketWithDefault(size);
  return {
    id: 'pass-orphans',
    title: 'orphans of a lab, once, per customer of the market',
    unit: 'nsPerCustomer',
    size: { ...sizeOf(size), quarters: 1 },
    seconds: size.customers / 4e6,
    warmsUp: true,
    ratios: {},
    measure: async () => {
      const instance = await newInstance(core);
      writeScenario(instance, { scenario, seed: 1, quarters: QUARTERS, customers: size.customers }, { ...WHOLE, records: 0 });
      instance.start();
      const milliseconds = [0, 1, 2, 3, 4, 5].map((quarter) => {
        const started = performance.now();
        runQuarter(instance, quarter);
        return performance.now() - started;
      });
      return { value: (((milliseconds[1] ?? 0) - (milliseconds[5] ?? 0)) * 1e6) / size.customers };
    },
  };
}

export type Dimension = 'customers' | 'labs' | 'classes';
const LETTERS: Readonly<Record<Dimension, string>> = { customers: 'n', labs: 'l', classes: 'k' };

/** The reference market at other sizes, each against `size` itself. */
export function scalingSuite(core: CompiledCore, size: Size, dimension: Dimension, values: readonly number[]): Suite {
  const idOf = (value: number): string => `scale-${LETTERS[dimension]}-${dimension === 'customers' ? shortCount(value) : value}`;
  const own = idOf(size[dimension]);
  const all = [...new Set([...values, size[dimension]])].sort((a, b) => a - b);
  return {
    name: `scale-${LETTERS[dimension]}`,
    contenders: all.map((value) =>
      coreContender(core, {
        id: idOf(value),
        title: `${value.toLocaleString('en-US')} ${dimension}`,
        market: 'k0',
        size: { ...size, [dimension]: value },
        ratios: value === size[dimension] ? {} : { [own]: timeOver(idOf(value), own) },
      }),
    ),
  };
}
