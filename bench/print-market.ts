// Prints the reference market K0 as the file that programs in other languages read.
// Usage: node --import tsx bench/print-market.ts [labs] [classes] > file
import { benchMarket, marketFile } from '../src/bench/markets.ts';

const [labs = 8, classes = 32] = process.argv.slice(2).map(Number);
process.stdout.write(marketFile(benchMarket('k0', { customers: 1e6, labs, classes })));
