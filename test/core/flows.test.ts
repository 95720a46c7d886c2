// What a reader of the tables can add up, and how long a market can run.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/model/load-scenario.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { labSeries, runIt } from '../helpers/market.ts';

function scenarioOf(name: string, set: readonly string[] = []): Scenario {
  const text = readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), 'utf8');
  const { scenario, issues } = loadScenario({ file: `${name}.yaml`, text, resolve: () => undefined, set });
  if (scenario === undefined) throw new Error(JSON.stringify(issues));
  return scenario;
}

const IN = [
  ...['revenueCents', 'raisedCents', 'borrowedCents', 'supportCents', 'unpaidCents'],
  ...['supplierEquityCents', 'trancheCents', 'listingCents', 'creditedCents', 'cloudProfitCents', 'leaseCents', 'groupCents'],
];
const OUT = [
  ...['computeCents', 'staffCents', 'interestCents', 'repaidCents', 'payoutCents'],
  ...[
    'depositPaidCents',
    'capexCents',
    'upkeepCents',
    'cancellationCents',
    'gridCents',
    'channelCents',
    'spotCents',
    'taxCents',
    'complianceCents',
    'automationTaxCents',
  ],
];

describe('the tables of a run', () => {
  for (const [name, set] of [
    ['duopoly', []],
    ['frontier-2023', []],
    ['trap', ['bufferYears=5']],
  ] as const)
    it(`of ${name} explain the cash of every lab in every quarter to the cent`, async () => {
      const scenario = scenarioOf(name, set);
      const outcome = await runIt(scenario, { customers: 2_000 });
      scenario.labs.forEach((lab, j) => {
        const recorded = new Set(outcome.recording.tables.find(({ name: table }) => table === 'lab')?.columns.map((c) => c.name));
        const sum = (columns: readonly string[], q: number): number =>
          columns.filter((c) => recorded.has(c)).reduce((total, column) => total + (labSeries(outcome, column, j)[q] ?? Number.NaN), 0);
        const cash = labSeries(outcome, 'cashCents', j);
        cash.forEach((now, q) => {
          const before = q === 0 ? (lab.entryQuarter > 0 ? 0 : lab.cashUsd * 100) : (cash[q - 1] ?? Number.NaN);
          // Banks take their part of what a listing brings.
          const banks = recorded.has('listingCents') ? Math.floor(scenario.capital.listingCostShare * (labSeries(outcome, 'listingCents', j)[q] ?? 0)) : 0;
          expect(now, `${lab.id} in quarter ${q}`).toBe(before + sum(IN, q) - sum(OUT, q) - banks);
        });
      });
    });

  for (const name of ['duopoly', 'frontier-2023', 'trap'])
    it(`of ${name} go on for 2,000 quarters`, async () => {
      expect((await runIt(scenarioOf(name), { customers: 200, quarters: 2_000 })).quarters).toBe(2_000);
    });
});
