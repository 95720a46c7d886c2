// Entry of new demand: half-lives of shares, and loyalty mixed with newcomers who have none.
import { describe, expect, it } from 'vitest';
import type { Instance } from '../../src/core/core.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { monteCarlo } from '../helpers/evidence.ts';
import { ALL_OFF, aMarket, runQuarter, startIt } from '../helpers/market.ts';
import { bandOf, oracleRows } from '../helpers/oracle.ts';

const N = 1_000_000;

interface Stickiness {
  readonly cost: number;
  /** Utility of lab 0 over lab 1. */
  readonly gap?: number;
  readonly renewal?: number;
  readonly open?: number;
  readonly contract?: number;
  /** Yearly factor of usage. */
  readonly growth?: number;
  readonly entry?: 'on' | 'off';
}

/** Two labs and no buying nothing; everybody starts with lab 0. */
function duopoly({ cost, gap = 0, renewal = 0, open = 0, contract = 1, growth = 1, entry = 'on' }: Stickiness): Scenario {
  return aMarket({
    submodels: { ...ALL_OFF, choice: 'on', entry },
    market: { demandGrowthPerYear: growth },
    classes: [
      {
        baseUtility: 40,
        qualityTaste: 0,
        priceSensitivity: 0,
        waitAversion: 0,
        switchingCost: cost,
        switchingRampQuarters: 0.01,
        contractQuarters: contract,
        renewalPerYear: renewal,
        openGrowthShare: open,
      },
    ],
    labs: [gap, 0].map((focus, j) => ({ segments: { 'segment-0': { focus, initialShare: j === 0 ? 1 : 0 } } })),
  });
}

/** Share of lab 0 after each quarter from 0 on; nobody chooses in quarter 0, so that all are loyal afterwards. */
async function sharesOfFirst(market: Stickiness, quarters: number): Promise<number[]> {
  const instance = await startIt(duopoly(market), { customers: N });
  const setChoice = (on: boolean): void => {
    instance.f64('submodel', 'choice')[0] = on ? 1 : 0;
  };
  setChoice(false);
  runQuarter(instance, 0);
  setChoice(true);
  const shares = [shareOfFirst(instance)];
  for (let q = 1; q <= quarters; q++) {
    runQuarter(instance, q);
    shares.push(shareOfFirst(instance));
  }
  return shares;
}

const shareOfFirst = (instance: Instance): number => Number(instance.i64('lab', 'customers')[0] ?? 0n) / N;
const spread = (p: number): number => Math.sqrt(p * (1 - p));

/** So strong a switching cost that loyal customers leave with a chance of 1/81,000 a quarter. */
const BOUND = 12;
type ByPeriod = { readonly chi: number } | { readonly retentionYear: number };

describe('C12: a share gained by accident decays at the rate at which customers are renewed', () => {
  for (const { inputs, expected } of oracleRows<ByPeriod, { halfLifePeriods?: number; halfLifeQuarters?: number }>('C12')) {
    const halfLife = expected.halfLifePeriods ?? expected.halfLifeQuarters ?? Number.NaN;
    const renewal = 'chi' in inputs ? 1 - (1 - inputs.chi) ** 4 : 1 - inputs.retentionYear;
    it(`half of it is gone after ${halfLife.toFixed(2)} quarters where ${(renewal * 100).toFixed(0)} % are new within a year`, async () => {
      const quarters = Math.ceil(halfLife);
      const shares = await sharesOfFirst({ cost: BOUND, renewal }, quarters);
      // Renewed customers choose either lab alike: half of the excess over one half is gone in a half-life.
      const estimates = [...new Set([1, Math.max(1, Math.floor(halfLife)), quarters])].map((q) => {
        const share = 0.5 + 0.5 * 2 ** (-q / halfLife);
        return { name: `quarter ${q}`, got: shares[q] ?? Number.NaN, expected: share, sd: spread(share), n: N };
      });
      const claim = `share of the lab that everybody started with, half-life of the excess ${halfLife.toFixed(2)} quarters`;
      expect(monteCarlo('C12', claim, estimates)).toEqual([]);
      // The smallest error that this catches half of the time: 0.3 percentage points of share.
      expect(Math.max(...estimates.map(bandOf))).toBeLessThan(0.003);
    });
  }

  for (const { inputs } of oracleRows<ByPeriod, object>('C12').filter((row) => 'retentionYear' in row.inputs))
    for (const contract of [2, 4, 8])
      it(`${'retentionYear' in inputs ? inputs.retentionYear * 100 : 0} % are kept a year, also with contracts of ${contract} quarters`, async () => {
        const kept = 'retentionYear' in inputs ? inputs.retentionYear : Number.NaN;
        const shares = await sharesOfFirst({ cost: BOUND, renewal: 1 - kept, contract }, 8);
        // Within eight quarters every contract ends a whole number of times.
        const share = 0.5 + 0.5 * kept * kept;
        const estimate = { name: 'after two years', got: shares[8] ?? Number.NaN, expected: share, sd: spread(share), n: N };
        expect(monteCarlo('C12 contracts', `share kept after two years, ${100 * kept} % a year, contracts of ${contract} quarters`, [estimate])).toEqual([]);
      });
});

describe('newcomers dilute loyalty', () => {
  for (const { inputs, expected } of oracleRows<{ dV: number; gamma: number }, { p: Record<string, number> }>('C10-mc'))
    it(`C10: with a switching cost of ${inputs.gamma} and a third of newcomers, the share kept is a third of the one without loyalty and two thirds of the one with it`, async () => {
      const loyal = expected.p.fromLab1After1 ?? Number.NaN;
      const free = 1 / (1 + Math.exp(-inputs.dV));
      const share = free / 3 + (loyal * 2) / 3;
      const [, got] = await sharesOfFirst({ cost: inputs.gamma, gap: inputs.dV, renewal: 1 - (2 / 3) ** 4 }, 1);
      const estimate = { name: 'kept', got: got ?? Number.NaN, expected: share, sd: spread(share), n: N };
      const claim = `share kept where a third are newcomers, utility gap ${inputs.dV}, switching cost ${inputs.gamma}`;
      expect(monteCarlo('C10 newcomers', claim, [estimate])).toEqual([]);
      if (inputs.gamma > 0) expect(Math.abs(loyal - share)).toBeGreaterThan(3 * bandOf(estimate));
    });

  it('work that usage has grown by since the last choice is open by its share, and usage that does not grow opens nothing', async () => {
    const grown = async (growth: number): Promise<number> => (await sharesOfFirst({ cost: BOUND, open: 0.34, contract: 4, growth }, 4)).at(-1) ?? Number.NaN;
    // Usage doubles in a year: half of it is new, 34 % of that half is open, and half of what is open stays by chance. In the
    // first year quarters count from quarter 0, in which u is 1: those who choose after q quarters have seen 1 − 2^(−q/4).
    const expected = [1, 2, 3, 4].reduce((sum, q) => sum + (1 - (0.34 * (1 - 2 ** (-q / 4))) / 2) / 4, 0);
    const estimate = { name: 'kept', got: await grown(2), expected, sd: spread(expected), n: N };
    expect(monteCarlo('open growth', 'share kept a year on where usage doubles and 34 % of what is new is open', [estimate])).toEqual([]);
    expect(await grown(1)).toBeGreaterThan(0.9999);
    expect(await grown(0.5)).toBeGreaterThan(0.9999);
  });

  it('usage is remembered over the longest contract, and before quarter 0 it was that of quarter 0', async () => {
    const shares = await sharesOfFirst({ cost: BOUND, open: 1, contract: 16, growth: 2 }, 32);
    // Usage doubles every year. Whoever chooses in quarter q of the first sixteen has seen it grow since quarter 0 and stays loyal
    // with 2^(−q/4); at the second choice, sixteen quarters later, with 2^(−4). Half of the others come back by chance.
    const kept = Array.from({ length: 16 }, (_, i) => 2 ** (-(i + 1) / 4) * 2 ** -4).reduce((sum, share) => sum + share / 16, 0);
    const estimate = { name: 'after 32', got: shares[32] ?? Number.NaN, expected: 0.5 + kept / 2, sd: 0.5, n: N };
    expect(
      monteCarlo('open growth', 'share kept after two contracts of 16 quarters where usage doubles every year and all that is new is open', [estimate]),
    ).toEqual([]);
    // A memory of twelve quarters would keep twice as many loyal.
    expect(kept / 2).toBeGreaterThan(3 * bandOf(estimate));
  });

  it('with the switch off, renewal and open growth change nothing', async () => {
    const some = await sharesOfFirst({ cost: 2, entry: 'off', renewal: 1, open: 1, growth: 4 }, 4);
    expect(some).toEqual(await sharesOfFirst({ cost: 2, entry: 'off' }, 4));
  });
});
