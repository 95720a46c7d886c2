// What it costs to record a run and to pack its replay, on top of stepping it.
import { type CompiledCore, type Instance, newInstance } from '../core/core.ts';
import { type RunOptions, runMarket } from '../engine/run.ts';
import { WHOLE, writeScenario } from '../engine/setup.ts';
import type { Scenario } from '../model/scenario.ts';
import { encodeReplay } from '../replay/encode.ts';
import { LAYOUT_HASH } from '../schema/layout.ts';
import { MAX_RECORDED_CUSTOMERS } from '../schema/limits.ts';
import { nodeGzip } from '../store/node-gzip.ts';
import type { Contender, Measured, Ratio, Suite } from './contender.ts';
import { runQuarter } from './stepping.ts';

export function recordingSuite(core: CompiledCore, scenario: Scenario, customers: number): Suite {
  const { quarters } = scenario;
  const size = { customers, labs: scenario.labs.length, classes: scenario.classes.length, quarters };
  const request = { scenario, seed: 1, quarters, customers };
  const onTop = (own: string): Ratio => ({ needs: ['record-nothing'], of: (round) => round(own).value / round('record-nothing').value - 1 });
  const contender = (id: string, title: string, ratios: Contender['ratios'], once: (instance: Instance) => Promise<Record<string, number>>): Contender => ({
    id,
    title,
    unit: 'seconds',
    size,
    seconds: customers / 5e5,
    warmsUp: true,
    ratios,
    measure: () => timed(once),
  });
  let instance: Promise<Instance> | undefined;
  /** Seconds on the wall clock, in one memory for all: giving back that of a run before would be counted to whoever comes next. */
  const timed = async (once: (instance: Instance) => Promise<Record<string, number>>): Promise<Measured> => {
    instance ??= newInstance(core);
    const used = await instance;
    const started = performance.now();
    const also = await once(used);
    return { value: (performance.now() - started) / 1e3, also };
  };
  const run = (instance: Instance, options: Partial<RunOptions>) =>
    runMarket(core, request, { now: () => performance.now() / 1e3, instances: [instance], ...options });
  return {
    name: 'recording',
    contenders: [
      contender('record-nothing', 'a run: population, steps, hashes', {}, async (instance) => {
        instance.clear();
        writeScenario(instance, request, WHOLE);
        instance.start();
        for (let quarter = 0; quarter < quarters; quarter++) {
          runQuarter(instance, quarter);
          instance.stateHash();
        }
        instance.customerHash();
        return {};
      }),
      contender('record-tables', 'the same with every figure of every quarter', { 'on top of the run': onTop('record-tables') }, async (instance) => {
        await run(instance, {});
        return {};
      }),
      contender('record-moves', 'with the moves of 200,000 customers, not packed', { 'on top of the run': onTop('record-moves') }, async (instance) => {
        await run(instance, { recordCustomers: MAX_RECORDED_CUSTOMERS });
        return {};
      }),
      contender(
        'record-replay',
        'with the moves of 200,000 customers, packed as a replay',
        { 'on top of the run': onTop('record-replay') },
        async (instance) => {
          const { begin, pack } = nodeGzip();
          const { recording, weight } = await run(instance, { recordCustomers: MAX_RECORDED_CUSTOMERS, onMoves: begin });
          const about = { createdBy: 'bench', coreHash: '0'.repeat(64), layoutHash: LAYOUT_HASH, runId: 'bench', quartersAsked: quarters };
          const { length } = await encodeReplay({ ...about, ...request, weight, ...recording }, pack);
          return { replayBytes: length };
        },
      ),
    ],
  };
}
