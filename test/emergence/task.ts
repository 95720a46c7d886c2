// One run of an ensemble, in a thread of its own: the columns asked for, quarter by quarter.
import { readFileSync } from 'node:fs';
import { type CompiledCore, compileCore } from '../../src/core/core.ts';
import { columnOf } from '../../src/engine/recording.ts';
import { runMarket } from '../../src/engine/run.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { RunEvent } from '../../src/replay/tables.ts';

export interface Task {
  readonly scenario: Scenario;
  readonly seeds: readonly number[];
  readonly customers: number;
  readonly market: readonly string[];
  readonly lab: readonly string[];
}

/** What is kept of a run: series by column, those of labs by column and then by lab. */
export interface Outcome {
  readonly seed: number;
  readonly market: Readonly<Record<string, readonly number[]>>;
  readonly lab: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly events: readonly Pick<RunEvent, 'quarter' | 'kind' | 'lab'>[];
}

let compiled: Promise<CompiledCore> | undefined;
const core = (): Promise<CompiledCore> => {
  compiled ??= compileCore(readFileSync(new URL('../../build/core.wasm', import.meta.url)));
  return compiled;
};

export async function task({ scenario, seeds, customers, market, lab }: Task): Promise<Outcome[]> {
  const found: Outcome[] = [];
  for (const seed of seeds) {
    const { recording } = await runMarket(await core(), { scenario, seed, quarters: scenario.quarters, customers }, { now: () => 0 });
    const table = (name: string) => recording.tables.find((t) => t.name === name);
    const [markets, labs] = [table('market'), table('lab')];
    if (markets === undefined || labs === undefined) throw new Error('tables are missing');
    const ids = columnOf(labs, 'lab').values;
    const byLab = (column: string): number[][] => {
      const rows: number[][] = scenario.labs.map(() => []);
      columnOf(labs, column).values.forEach((value, i) => {
        rows[Number(ids[i])]?.push(Number(value));
      });
      return rows;
    };
    found.push({
      seed,
      market: Object.fromEntries(market.map((name) => [name, Array.from(columnOf(markets, name).values, Number)])),
      lab: Object.fromEntries(lab.map((name) => [name, byLab(name)])),
      events: recording.events.map(({ quarter, kind, lab: j }) => ({ quarter, kind, lab: j })),
    });
  }
  return found;
}
