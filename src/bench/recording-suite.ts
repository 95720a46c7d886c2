// What it costs to record a run and to pack its replay, on top of stepping it.
import { type CompiledCore, newInstance } from '../core/core.ts';
import { runMarket } from '../engine/run.ts';
import { WHOLE, writeScenario } from '../engine/setup.ts';
import type { Scenario } from '../model/scenario.ts';
import { encodeReplay } from '../replay/encode.ts';
import { LAYOUT_HASH } from '../schema/layout.ts';
import { MAX_RECORDED_CUSTOMERS } from '../schema/limits.ts';
import { nodeGzip } from '../store/node-gzip.ts';
import type { Contender, Measured, Ratio, Suite } from './contender.ts';
import { runQuarter } from './stepping.ts';

/** Runs of a kind in a row: the memory of the run before is given back in every second one, and would be counted to one kind alone. */
const RUNS = 2;

export function recordingSuite(core: CompiledCore, scenario: Scenario, customers: number): Suite {
  const { quarters } = scenario;
  const size = { customers, labs: scenario.labs.length, classes: scenario.classes.length, quarters };
  const request = { scenario, seed: 1, quarters, customers };
  const onTop = (own: string): Ratio => ({ needs: ['record-nothing'], of: (round) => round(own).value / round('record-nothing').value - 1 });
  const contender = (id: string, title: string, ratios: Contender['ratios'], once: () => Promise<Record<string, number>>): Contender => ({
    id,
    title,
    unit: 'seconds',
    size,
    seconds: (RUNS * customers) / 5e5,
    warmsUp: true,
    ratios,
    measure: () => average(once),
  });
  const run = (recordCustomers: number) => () => runMarket(core, request, { now: () => performance.now() / 1e3, recordCustomers });
  return {
    name: 'recording',
    contenders: [
      contender('record-nothing', 'a run: memory, population, steps, hashes', {}, async () => {
        const instance = await newInstance(core);
        writeScenario(instance, request, WHOLE);
        instance.start();
        for (let quarter = 0; quarter < quarters; quarter++) {
          runQuarter(instance, quarter);
          instance.stateHash();
        }
        instance.customerHash();
        return {};
      }),
      contender('record-tables', 'the same with every figure of every quarter', { 'on top of the run': onTop('record-tables') }, async () => {
        await run(0)();
        return {};
      }),
      contender('record-replay', 'with the moves of 200,000 customers, packed as a replay', { 'on top of the run': onTop('record-replay') }, async () => {
        const { recording, weight } = await run(MAX_RECORDED_CUSTOMERS)();
        const about = { createdBy: 'bench', coreHash: '0'.repeat(64), layoutHash: LAYOUT_HASH, runId: 'bench', quartersAsked: quarters };
        const { length } = await encodeReplay({ ...about, ...request, weight, ...recording }, nodeGzip);
        return { replayBytes: length };
      }),
    ],
  };
}

/** Seconds on the wall clock of one of several runs in a row. */
async function average(once: () => Promise<Record<string, number>>): Promise<Measured> {
  let also: Record<string, number> = {};
  const started = performance.now();
  for (let run = 0; run < RUNS; run++) also = await once();
  return { value: (performance.now() - started) / 1e3 / RUNS, also };
}
