// A process that runs an endless ensemble and saves it, and prints the indices of each file that it reports as saved, until it is killed.
import type { RunRequest } from '../../src/engine/request.ts';
import { runEnsemble } from '../../src/pool/ensemble.ts';
import { openBatches } from '../../src/store/batches.ts';
import { aMarket, coreOf } from '../helpers/market.ts';

const [folder = ''] = process.argv.slice(2);
const scenario = aMarket();
const first = process.pid * 1e6;
function* endless(): Generator<RunRequest> {
  for (let seed = 0; ; seed++) yield { scenario, seed, quarters: 3, customers: 500 };
}
const batches = openBatches(folder, { replicates: 8, onCommitted: (indices) => process.stdout.write(`${indices.join(',')}\n`) });
await runEnsemble(await coreOf(), endless(), {
  workers: 2,
  onDone: (replicate) => batches.add({ ...replicate, index: first + replicate.index }),
});
