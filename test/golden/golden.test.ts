// Golden runs: a hash a quarter finds the first quarter that moved, the figures beside it let a person judge the move.
// After a change that is meant to move them: npx vitest run test/golden -u, in a commit of its own.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { quarterLabel } from '../../src/model/calendar.ts';
import { loadScenario } from '../../src/model/load-scenario.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { SWITCHES } from '../../src/schema/submodels.ts';
import { everything } from '../helpers/everything.ts';
import { marketSeries, runIt } from '../helpers/market.ts';

const CUSTOMERS = 5_000;

for (const name of ['duopoly', 'trap', 'frontier-2023'])
  it(`${name} with ${CUSTOMERS} customers and seed 1 runs as it ran before`, async () => {
    const text = readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url), 'utf8');
    const { scenario, issues } = loadScenario({ file: `${name}.yaml`, text, resolve: () => undefined });
    if (scenario === undefined) throw new Error(JSON.stringify(issues));
    const outcome = await runIt(scenario, { customers: CUSTOMERS });
    const column = (key: string, digits: number, scale = 1): string[] => marketSeries(outcome, key).map((x) => (x / scale).toFixed(digits).padStart(12));
    const columns = [column('revenueCents', 1, 1e8), column('capacityUnits', 0, 1e3), column('unserved', 4), column('hhi', 4), column('labsAlive', 0)];
    const head = ['quarter', 'hash'.padEnd(16), ...['revenue M$', 'k units', 'unserved', 'hhi', 'alive'].map((h) => h.padStart(12))].join(' ');
    const rows = outcome.recording.quarterHashes.map((hash, q) => [quarterLabel(scenario.firstQuarter, q), hash, ...columns.map((c) => c[q])].join(' '));
    const events = outcome.recording.events.map((e) => `${quarterLabel(scenario.firstQuarter, e.quarter)} ${e.text}`);
    await expect([head, ...rows, `customers ${outcome.recording.columnHash}`, ...events, ''].join('\n')).toMatchFileSnapshot(`${name}.txt`);
  });

/** What is left of the market of everything: the first quarter that moved against it, and how it ends. */
it('the market of everything, and what it is without each submodel in turn, run as they ran before', async () => {
  const size = { customers: 2_000, quarters: 16 };
  const run = (submodels: Scenario['submodels']) => runIt({ ...everything(), submodels }, size);
  const whole = await run(everything().submodels);
  const line = async (name: string): Promise<string> => {
    const without = await run({ ...everything().submodels, [name]: 'off' });
    const moved = without.recording.quarterHashes.findIndex((hash, q) => hash !== whole.recording.quarterHashes[q]);
    const revenue = ((marketSeries(without, 'revenueCents').at(-1) ?? 0) / 1e8).toFixed(1);
    return `without ${name.padEnd(14)} moves from quarter ${String(moved).padStart(2)}, ends at ${revenue.padStart(7)} M$ with ${without.recording.quarterHashes.at(-1)}`;
  };
  const lines: string[] = [];
  for (const name of Object.keys(SWITCHES)) lines.push(await line(name));
  await expect([...whole.recording.quarterHashes, ...lines, ''].join('\n')).toMatchFileSnapshot('everything.txt');
});
