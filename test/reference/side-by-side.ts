// Runs core and reference side by side on the same draws, and says where they first differ.
import type { Instance } from '../../src/core/core.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { PLACE_WAITING } from '../../src/replay/customers.ts';
import { MAX_SEGMENTS } from '../../src/schema/limits.ts';
import { startIt } from '../helpers/market.ts';
import { readLabSide } from './lab-side.ts';
import { at, type LabSide, type Market } from './market.ts';
import type { Customer } from './population.ts';
import { newMarket } from './population.ts';
import { usageIndexOf } from './rationing.ts';
import { type Counts, newReference } from './reference.ts';

export interface Docking {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly customers: number;
  readonly quarters: number;
}

export interface Outcome {
  /** Figures and places of customers that differ, in the first quarter in which any does; empty where all agree. */
  readonly differences: readonly string[];
  /** Integers held against each other: places of customers, and figures. */
  readonly compared: number;
  readonly quarters: readonly Counts[];
  readonly sides: readonly LabSide[];
}

export async function sideBySide({ scenario, seed, customers, quarters }: Docking): Promise<Outcome> {
  const instance = await startIt(scenario, { seed, customers, quarters, records: customers });
  const market = newMarket(scenario, seed, customers);
  const reference = newReference(market);
  const counts: Counts[] = [];
  const sides: LabSide[] = [];
  let compared = reference.customers.length;
  let differences = places('start', instance, reference.customers);
  for (let quarter = 0; quarter < quarters && differences.length === 0; quarter++) {
    instance.openQuarter(quarter);
    instance.stage(0);
    instance.stage(1);
    const side = readLabSide(instance, scenario, quarter);
    for (let stage = 2; stage < instance.stages; stage++) instance.stage(stage);
    const own = reference.quarter(side);
    compared += figuresOf(own).size + reference.customers.length;
    counts.push(own);
    sides.push(side);
    differences = [
      ...indices(market, side, reference.customers),
      ...figures(own, readCounts(instance, scenario)),
      ...places('customer', instance, reference.customers),
    ].map((d) => `quarter ${quarter}: ${d}`);
  }
  return { differences, compared, quarters: counts, sides };
}

export function readCounts(instance: Instance, { labs, segments }: Scenario): Counts {
  const whole = (table: string, column: string, row: number): bigint => instance.i64(table, column)[row] ?? 0n;
  const byLab = (column: string) => labs.map((_, j) => segments.map((_s, s) => whole('labSegment', column, j * MAX_SEGMENTS + s)));
  const counts = (column: string) => byLab(column).map((row) => row.map(Number));
  const ofLabs = (column: string) => labs.map((_, j) => whole('lab', column, j));
  const bySegment = (column: string) => segments.map((_, s) => Number(whole('segment', column, s)));
  return {
    customers: counts('customers'),
    baseUsage: counts('baseUsage'),
    adopted: bySegment('adopted'),
    outside: bySegment('outside'),
    demand: byLab('demandMicro'),
    served: byLab('servedMicro'),
    turnedAway: ofLabs('turnedMicro'),
    unserved: whole('market', 'unservedMicro', 0),
    switches: Number(whole('market', 'switches', 0)),
  };
}

/** The core's exp and log may differ from the host's in the last bit: its index is used, and held against the reference's own. */
function indices(market: Market, side: LabSide, customers: readonly Customer[]): string[] {
  return side.usageIndex.flatMap((core, s) => {
    const own = usageIndexOf(market, side, customers, s);
    return Math.abs(own - core) > 1e-12 * Math.abs(core) ? [`usageIndex[${s}]: reference ${own}, core ${core}`] : [];
  });
}

const figuresOf = (counts: Counts): Map<string, unknown> => new Map(Object.entries(counts).flatMap(([name, value]) => leaves(name, value)));

function figures(own: Counts, core: Counts): string[] {
  const ofCore = figuresOf(core);
  return [...figuresOf(own)]
    .filter(([name, value]) => ofCore.get(name) !== value)
    .map(([name, value]) => `${name}: reference ${value}, core ${ofCore.get(name)}`);
}

function leaves(name: string, value: unknown): [string, unknown][] {
  return Array.isArray(value) ? value.flatMap((v, i) => leaves(`${name}[${i}]`, v)) : [[name, value]];
}

/** Up to five customers that stand elsewhere. */
function places(label: string, instance: Instance, customers: readonly Customer[]): string[] {
  const ids = instance.sampleIds();
  const found = instance.samplePlaces();
  const differing = Array.from(ids, (id, i) => ({ id, core: found[i] ?? 0, own: placeOf(at(customers, id)) })).filter((c) => c.core !== c.own);
  return differing.slice(0, 5).map((c) => `${label} ${c.id}: reference ${c.own}, core ${c.core}`);
}

const placeOf = (customer: Customer): number => (customer.inMarket ? customer.slot : PLACE_WAITING);
