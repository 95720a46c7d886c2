// Prints the tables of docs/frontier-2023.md: ten seeds of frontier-2023 as it stands, against public figures, and on to 2030.
import { pathOf } from '../../src/engine/paths.ts';
import type { RunOutcome } from '../../src/engine/run.ts';
import { labSeries, marketSeries, runIt } from '../helpers/market.ts';
import { frontier, median, pastOf, TARGETS } from './frontier-targets.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const scenario = frontier();
const runs: RunOutcome[] = [];
for (const seed of SEEDS) runs.push(await runIt(scenario, { seed }));
const pasts = runs.map((run) => pastOf(run, scenario, scenario.customers));

const figure = (value: number): string => String(Number(value.toPrecision(3)));
const log = (model: number, target: number): number => (model > 0 ? Math.log(model / target) : Number.NaN);
console.log('| figure | row | target | model | least to most | log error |\n|---|---|---|---|---|---|');
const errors = TARGETS.map(({ what, row, target, of }) => {
  const values = pasts.map(of),
    model = median(values),
    error = log(model, target);
  console.log(
    `| ${what} | ${row} | ${figure(target)} | ${figure(model)} | ${figure(Math.min(...values))} to ${figure(Math.max(...values))} | ${error.toFixed(2)} |`,
  );
  return Math.abs(error);
});
const within = (factor: number): number => errors.filter((e) => e < Math.log(factor)).length;
const rms = (list: readonly number[]): string => Math.sqrt(list.reduce((a, e) => a + e * e, 0) / list.length).toFixed(2);
console.log(`\n${within(1.5)} of ${errors.length} within 1.5, ${within(2)} within 2, rms ${rms(errors)}, ${rms(errors.slice(0, -1))} without the last\n`);

/** Quarters: 15 is the end of 2026, 23 of 2028, 31 of 2030. */
const billions = (run: RunOutcome, column: string, quarter: number): number => (marketSeries(run, column)[quarter] ?? 0) / 1e11;
const ahead: readonly (readonly [string, (run: RunOutcome) => number])[] = [
  ['Industry, run rate end of 2026, B USD', (run) => 4 * billions(run, 'revenueCents', 15)],
  ['Industry, run rate end of 2028, B USD', (run) => 4 * billions(run, 'revenueCents', 23)],
  ['Industry, run rate end of 2030, B USD', (run) => 4 * billions(run, 'revenueCents', 31)],
  ...scenario.labs.map((lab, j): readonly [string, (run: RunOutcome) => number] => [
    `${lab.name}, run rate end of 2030, B USD`,
    (run) => (4 * (labSeries(run, 'revenueCents', j)[31] ?? 0)) / 1e11,
  ]),
  ['Industry, capacity end of 2026, GW', (run) => (marketSeries(run, 'capacityUnits')[15] ?? 0) / 7e5],
  ['Industry, capacity end of 2030, GW', (run) => (marketSeries(run, 'capacityUnits')[31] ?? 0) / 7e5],
  ['Utilisation, end of 2027', (run) => marketSeries(run, 'utilization')[19] ?? 0],
  ['Utilisation, end of 2030', (run) => marketSeries(run, 'utilization')[31] ?? 0],
  ['Demand turned away, end of 2026', (run) => marketSeries(run, 'unserved')[15] ?? 0],
  ['Value of all labs end of 2030, T USD', (run) => billions(run, 'marketValueCents', 31) / 1e3],
  ['Bubble index, highest from 2026 on', (run) => Math.max(...marketSeries(run, 'bubble').slice(12))],
  ['Drawdown, deepest', (run) => pathOf(run.recording).drawdown],
  ['Share of money lost by 2030', (run) => pathOf(run.recording).lostShare],
  ['Concentration 2030 (HHI of revenue)', (run) => marketSeries(run, 'hhi')[31] ?? 0],
  ['Output per worker in 2030 over none automated', (run) => marketSeries(run, 'productivity')[31] ?? 0],
  ['Unemployment by automation in 2030', (run) => marketSeries(run, 'unemployment')[31] ?? 0],
];
console.log('| figure | median | least to most |\n|---|---|---|');
for (const [what, of] of ahead) {
  const values = runs.map(of);
  console.log(`| ${what} | ${figure(median(values))} | ${figure(Math.min(...values))} to ${figure(Math.max(...values))} |`);
}
