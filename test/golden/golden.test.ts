// Golden runs: a hash a quarter finds the first quarter that moved, the figures beside it let a person judge the move.
// After a change that is meant to move them: npx vitest run test/golden -u, in a commit of its own.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { quarterLabel } from '../../src/model/calendar.ts';
import { loadScenario } from '../../src/model/load-scenario.ts';
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
