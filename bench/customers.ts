// What each customer submodel costs: ns per customer-quarter on the reference market K0, with one of them on, then with all.
// Medians of processor time over rounds that interleave the variants; prints one JSON line. Set-up is excluded, the first round warms up.
// Usage: node --import tsx bench/customers.ts [customers] [labs] [classes] [rounds] [names, with commas]
import { coreOf } from '../test/helpers/market.ts';
import { benchMarket, MARKETS, type MarketName } from './markets.ts';
import { interleaved, median, step } from './stepping.ts';

const [customers = 1e6, labs = 8, classes = 32, rounds = 5] = process.argv.slice(2, 6).map(Number);
const names = process.argv[6] === undefined ? MARKETS : MARKETS.filter((name) => process.argv[6]?.split(',').includes(name));
const core = await coreOf();
const size = { customers, labs, classes };
const found = await interleaved(
  rounds,
  names.map((name: MarketName) => async () => (await step(core, benchMarket(name, size), customers)).ns),
);
const ns = names.map((name, i) => [name, Number(median(found[i] ?? []).toFixed(2))]);
const againstFirst = names.map((name, i) => [name, Number(median((found[i] ?? []).map((x, r) => x / (found[0]?.[r] ?? Number.NaN))).toFixed(2))]);
console.log(JSON.stringify({ ...size, rounds, ns: Object.fromEntries(ns), ratios: Object.fromEntries(againstFirst) }));
