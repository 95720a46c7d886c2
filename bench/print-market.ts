// Prints the market file of the reference market K0.
// Usage: node --import tsx bench/print-market.ts [labs] [classes] > file
import { marketFile } from './market-file.ts';
import { referenceMarket } from './reference-market.ts';

const [labs = 8, classes = 32] = process.argv.slice(2).map(Number);
process.stdout.write(marketFile(referenceMarket({ customers: 1e6, labs, classes })));
