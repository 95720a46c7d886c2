// The customer phases of a run, quarter by quarter, from docs/customers.md: the slow twin of the core.
import { communityOf, entryOf, grow, type Hazards, isConvinced, noHazard } from './adoption.ts';
import { type ChoiceOfQuarter, choiceOf, chooseAgain, chooseAsOrphan, chooseFirst, contractEnds } from './choice.ts';
import { at, isOn, type LabSide, type Market } from './market.ts';
import { type Customer, populate } from './population.ts';
import { microOf, piecesOf, ration, sumOf, type TurnedAway, usageByLab } from './rationing.ts';
import { secondRound } from './second-choice.ts';
import { freshMemory, type Memory, remember } from './trust.ts';
import { slotsOf, weightsOf } from './weights.ts';

/** What is known of a quarter when it is over. Rows are labs, then segments. */
export interface Counts {
  readonly customers: readonly (readonly number[])[];
  readonly baseUsage: readonly (readonly number[])[];
  /** By segment. */
  readonly adopted: readonly number[];
  readonly outside: readonly number[];
  /** Micro usage units. */
  readonly demand: readonly (readonly bigint[])[];
  readonly served: readonly (readonly bigint[])[];
  /** By lab. */
  readonly turnedAway: readonly bigint[];
  readonly unserved: bigint;
  readonly switches: number;
}

export interface Reference {
  readonly customers: readonly Customer[];
  /** All customer phases of the next quarter. */
  quarter(side: LabSide): Counts;
  memory(): Memory;
  /** Draws from a set of options in the last quarter: first, second labs, and where the turned-away go. */
  choices(): number;
}

export function newReference(market: Market): Reference {
  const customers = populate(market);
  const sides: LabSide[] = [];
  let hazards = noHazard(market);
  let memory = freshMemory(market);
  let choices = 0;
  return {
    customers,
    memory: () => memory,
    choices: () => choices,
    quarter(side) {
      sides.push(side);
      const weights = market.classes.map((k) => weightsOf(market, k, side, memory));
      const choice = choiceOf(market, sides, weights.map(slotsOf));
      if (isOn(market, 'adoption')) hazards = grow(market, side, hazards, customers);
      let switches = 0;
      for (const customer of customers) switches += move(choice, side, hazards, customer) ? 1 : 0;
      const served = serve(market, side, customers, weights);
      memory = remember(
        market,
        side,
        memory,
        served.demand.map((d, j) => ratio(at(served.turnedAway, j), sumOf(d))),
      );
      const { moved, choices: queued, ...service } = served;
      choices = choice.drawn.choices + queued;
      return { ...service, ...population(market, customers, side.quarter), switches: switches + moved };
    },
  };
}

/** Phases 1 to 3 for one customer. Says whether it changed its slot: entering the market is no switch. */
function move(now: ChoiceOfQuarter, side: LabSide, hazards: Hazards, customer: Customer): boolean {
  const { market, quarter } = now;
  if (!customer.inMarket) {
    if (isOn(market, 'adoption')) adopt(now, hazards, customer);
    return false;
  }
  const before = customer.slot;
  if (isOn(market, 'choice') && contractEnds(customer, quarter)) chooseAgain(now, customer);
  else if (isOrphan(side, customer.slot)) chooseAsOrphan(now, customer);
  else if (isOrphan(side, customer.second)) customer.second = 0;
  return customer.slot !== before;
}

const isOrphan = (side: LabSide, slot: number): boolean => slot > 0 && at(side.labs, slot - 1).justDefaulted;

function adopt(now: ChoiceOfQuarter, hazards: Hazards, customer: Customer): void {
  const { market, quarter } = now;
  const hazard = at(at(hazards, customer.of.index), communityOf(market, customer));
  if (!customer.convinced && isConvinced(customer, hazard)) {
    customer.convinced = true;
    customer.entry = entryOf(market, customer, quarter);
  }
  if (customer.entry?.quarter !== quarter) return;
  customer.inMarket = true;
  customer.arrival = quarter;
  chooseFirst(now, customer);
}

/** Phases 4 and 5: demand, who is served where, and who moves because of it. */
function serve(market: Market, side: LabSide, customers: readonly Customer[], weights: readonly (readonly number[])[]) {
  const pieces = piecesOf(customers, side.quarter);
  const demand = usageByLab(market, pieces).map((base) => microOf(base, side));
  const asked = demand.map(sumOf);
  const isFull = (j: number): boolean => isOn(market, 'rationing') && at(asked, j) > at(side.labs, j).servableMicro;
  const full = new Set(market.scenario.labs.flatMap((_, j) => (isFull(j) ? [j + 1] : [])));
  if (full.size === 0) return { demand, served: demand, turnedAway: asked.map(() => 0n), unserved: 0n, moved: 0, choices: 0 };
  const turned = ration(market, side, pieces, full);
  const kept = usageByLab(market, keptOf(pieces, turned)).map((base) => microOf(base, side));
  const { admitted, moved, choices } = secondRound(market, side, weights, turned, full, asked);
  const served = kept.map((own, j) => own.map((k, s) => k + at(at(admitted, j), s)));
  const turnedAway = asked.map((d, j) => d - sumOf(at(kept, j)));
  return { demand, served, turnedAway, unserved: sumOf(asked) - sumOf(served.map(sumOf)), moved, choices };
}

const ratio = (part: bigint, whole: bigint): number => (whole > 0n ? Number(part) / Number(whole) : 0);

const keptOf = (pieces: ReturnType<typeof piecesOf>, turned: readonly TurnedAway[]) => [...pieces, ...turned.map((t) => ({ ...t, usage: -t.turned }))];

/** Where customers and their usage stand. */
function population(market: Market, customers: readonly Customer[], quarter: number) {
  const { labs, segments } = market.scenario;
  const byLab = labs.map(() => segments.map(() => 0));
  const adopted = segments.map(() => 0);
  const outside = segments.map(() => 0);
  for (const { inMarket, slot, of } of customers) {
    if (!inMarket) continue;
    const row = slot === 0 ? outside : at(byLab, slot - 1);
    row[of.segment] = at(row, of.segment) + 1;
    adopted[of.segment] = at(adopted, of.segment) + 1;
  }
  return { customers: byLab, baseUsage: usageByLab(market, piecesOf(customers, quarter)), adopted, outside };
}
