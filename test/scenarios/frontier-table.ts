// Prints the table of docs/frontier-2023.md: medians over ten seeds of frontier-2023 as it stands, against public figures.
import { runIt } from '../helpers/market.ts';
import { frontier, median, pastOf, TARGETS } from './frontier-targets.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const scenario = frontier();
const pasts = [];
for (const seed of SEEDS) pasts.push(pastOf(await runIt(scenario, { seed, quarters: 12 }), scenario, scenario.customers));

const figure = (value: number): string => String(Number(value.toPrecision(3)));
console.log('| figure | row | target | model | least to most | log error |\n|---|---|---|---|---|---|');
for (const { what, row, target, of } of TARGETS) {
  const values = pasts.map(of);
  const model = median(values);
  const error = model > 0 ? Math.log(model / target).toFixed(2) : 'none';
  console.log(`| ${what} | ${row} | ${figure(target)} | ${figure(model)} | ${figure(Math.min(...values))} to ${figure(Math.max(...values))} | ${error} |`);
}
