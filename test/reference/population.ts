// The population at the start: who is in which class, how much it uses, where it is and since when.
import type { Scenario } from '../../src/model/scenario.ts';
import { drawOf, keyOf, normalOf, uniformOf } from './draws.ts';
import { type ClassOfCustomers, isOn, type Market, sum } from './market.ts';

export interface Customer {
  readonly id: number;
  readonly of: ClassOfCustomers;
  readonly baseUsage: number;
  /** 32 bits: convinced once the adopted share of the class passes it. */
  readonly resistance: number;
  convinced: boolean;
  inMarket: boolean;
  /** 0 for nobody, j for lab j − 1. */
  slot: number;
  arrival: number;
  /** Slot of the second lab, 0 for none. */
  second: number;
  /** Quarter of entry and 64ths of that quarter without usage, once convinced. */
  entry: { readonly quarter: number; readonly missed: number } | undefined;
}

const MAX_USAGE = 67_108_863;

export function newMarket(scenario: Scenario, seed: number, customers: number): Market {
  const on = new Set(Object.entries(scenario.submodels).flatMap(([name, value]) => (value === 'on' ? [name] : [])));
  return { scenario, seed, customers, classes: classesOf(scenario, customers), on };
}

export function populate(market: Market): Customer[] {
  const keys = keysOf(market.seed);
  return market.classes.flatMap((of) => Array.from({ length: of.idHigh - of.idLow }, (_, i) => newCustomer(market, of, of.idLow + i, keys)));
}

function classesOf(scenario: Scenario, customers: number): ClassOfCustomers[] {
  const segments = scenario.segments.map((s) => s.id);
  const parts = scenario.classes.map((k) => (scenario.segments[segments.indexOf(k.segment)]?.sampleShare ?? 0) * k.share);
  const whole = sum(parts);
  const endOf = (k: number): number => Math.floor(customers * (sum(parts.slice(0, k)) / whole) + 0.5);
  return scenario.classes.map((values, index) => ({
    index,
    segment: segments.indexOf(values.segment),
    idLow: endOf(index),
    idHigh: index === parts.length - 1 ? customers : endOf(index + 1),
    values,
  }));
}

const keysOf = (seed: number) => ({
  usage: keyOf(seed, 'population-usage'),
  incumbent: keyOf(seed, 'population-incumbent'),
  tenure: keyOf(seed, 'population-tenure'),
  resistance: keyOf(seed, 'adoption'),
});

function newCustomer(market: Market, of: ClassOfCustomers, id: number, keys: ReturnType<typeof keysOf>): Customer {
  const { usageSd: sd, initialAdopted, initialTenureQuarters } = of.values;
  const z = normalOf(id, keys.usage);
  const usage = Math.floor(Math.exp(sd * z - (sd * sd) / 2) * 4096 + 0.5);
  const resistance = drawOf(id, keys.resistance);
  const inMarket = resistance < Math.floor((1 - (1 - initialAdopted)) * 2 ** 32);
  return {
    id,
    of,
    baseUsage: Math.min(MAX_USAGE, Math.max(1, usage)),
    resistance,
    convinced: inMarket,
    inMarket,
    slot: inMarket ? firstSlot(market, of, uniformOf(id, keys.incumbent)) : 0,
    arrival: 0 - Math.floor(uniformOf(id, keys.tenure) * (initialTenureQuarters + 1)),
    second: 0,
    entry: undefined,
  };
}

function firstSlot(market: Market, of: ClassOfCustomers, u: number): number {
  let reached = 0;
  for (const [j, lab] of market.scenario.labs.entries()) {
    if (isOn(market, 'labEntry') && lab.entryQuarter > 0) continue;
    reached += lab.segments[of.values.segment]?.initialShare ?? 0;
    if (reached > u) return j + 1;
  }
  return 0;
}
