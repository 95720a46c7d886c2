// The submodels in the order in which docs/odd.md describes them: each owns its switch, parameters and columns.
import { access } from './submodels/access.ts';
import { adoption } from './submodels/adoption.ts';
import { allocation } from './submodels/allocation.ts';
import { bundles } from './submodels/bundles.ts';
import { cancellation } from './submodels/cancellation.ts';
import { capTable } from './submodels/cap-table.ts';
import { chips } from './submodels/chips.ts';
import { choice } from './submodels/choice.ts';
import { clearing } from './submodels/clearing.ts';
import { clouds } from './submodels/clouds.ts';
import { codeRed } from './submodels/code-red.ts';
import { collateral } from './submodels/collateral.ts';
import { communities } from './submodels/communities.ts';
import { comparables } from './submodels/comparables.ts';
import { contagion } from './submodels/contagion.ts';
import { counterparty } from './submodels/counterparty.ts';
import { creditCycle } from './submodels/credit-cycle.ts';
import { debt } from './submodels/debt.ts';
import { delay } from './submodels/delay.ts';
import { deployment } from './submodels/deployment.ts';
import { entry } from './submodels/entry.ts';
import { equity } from './submodels/equity.ts';
import { exit } from './submodels/exit.ts';
import { expectations } from './submodels/expectations.ts';
import { focusDrift } from './submodels/focus-drift.ts';
import { forecasts } from './submodels/forecasts.ts';
import { frameworks } from './submodels/frameworks.ts';
import { freeTier } from './submodels/free-tier.ts';
import { fundamentals } from './submodels/fundamentals.ts';
import { intensity } from './submodels/intensity.ts';
import { interventions } from './submodels/interventions.ts';
import { ipo } from './submodels/ipo.ts';
import { labEntry } from './submodels/lab-entry.ts';
import { labour } from './submodels/labour.ts';
import { learning } from './submodels/learning.ts';
import { observation } from './submodels/observation.ts';
import { openWeights } from './submodels/open-weights.ts';
import { orders } from './submodels/orders.ts';
import { ownership } from './submodels/ownership.ts';
import { payout } from './submodels/payout.ts';
import { pipeline } from './submodels/pipeline.ts';
import { population } from './submodels/population.ts';
import { power } from './submodels/power.ts';
import { preferences } from './submodels/preferences.ts';
import { prices } from './submodels/prices.ts';
import { pricingRules } from './submodels/pricing-rules.ts';
import { rationing } from './submodels/rationing.ts';
import { regulation } from './submodels/regulation.ts';
import { releases } from './submodels/releases.ts';
import { research } from './submodels/research.ts';
import { rivals } from './submodels/rivals.ts';
import { routes } from './submodels/routes.ts';
import { secondLab } from './submodels/second-lab.ts';
import { sentiment } from './submodels/sentiment.ts';
import { settlement } from './submodels/settlement.ts';
import { spotMarket } from './submodels/spot-market.ts';
import { stages } from './submodels/stages.ts';
import { takeovers } from './submodels/takeovers.ts';
import { tax } from './submodels/tax.ts';
import { tranches } from './submodels/tranches.ts';
import { trust } from './submodels/trust.ts';
import { valuation } from './submodels/valuation.ts';
import { vendorFinance } from './submodels/vendor-finance.ts';
import { waterfall } from './submodels/waterfall.ts';
import type { ChoiceParameter, Column, Parameter, Submodel } from './types.ts';

export const SUBMODELS = {
  interventions,
  population,
  adoption,
  communities,
  delay,
  intensity,
  preferences,
  choice,
  entry,
  access,
  focusDrift,
  secondLab,
  rationing,
  trust,
  prices,
  pricingRules,
  freeTier,
  bundles,
  clearing,
  research,
  releases,
  routes,
  codeRed,
  pipeline,
  stages,
  ownership,
  cancellation,
  chips,
  allocation,
  power,
  clouds,
  spotMarket,
  counterparty,
  forecasts,
  learning,
  rivals,
  orders,
  settlement,
  expectations,
  deployment,
  tax,
  valuation,
  equity,
  debt,
  collateral,
  vendorFinance,
  frameworks,
  exit,
  fundamentals,
  sentiment,
  comparables,
  capTable,
  tranches,
  ipo,
  creditCycle,
  takeovers,
  waterfall,
  contagion,
  labEntry,
  openWeights,
  regulation,
  labour,
  payout,
  observation,
} as const satisfies Readonly<Record<string, Submodel>>;
type All = typeof SUBMODELS;
export type SubmodelName = keyof All;

/** Submodels that a scenario can turn off. */
export type SwitchName = { [N in SubmodelName]: All[N] extends { readonly switch: object } ? N : never }[SubmodelName];

type Intersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never;
/** What all submodels together add to the parameters of one group. */
export type PartsOf<G extends string> = Intersection<
  Record<never, never> | { [N in SubmodelName]: All[N]['parameters'] extends Readonly<Record<G, infer P>> ? P : never }[SubmodelName]
>;

const entries = Object.entries<Submodel>(SUBMODELS);

/** The parameters that submodels add to a group, in the order of the submodels. */
export function partsOf<G extends string>(group: G): PartsOf<G> {
  const parts = entries.flatMap(([name, { parameters }]) => Object.entries<Parameter>(parameters[group] ?? {}).map(([key, p]) => [key, { ...p, of: name }]));
  return Object.fromEntries(parts) as PartsOf<G>;
}

/** The columns that submodels add to a table. They are hashed and recorded only in runs with the submodel. */
export function columnsOf(table: string): Readonly<Record<string, Column>> {
  const columns = entries.flatMap(([name, submodel]) =>
    Object.entries<Column>(submodel.columns?.[table] ?? {}).map(([key, c]) => [key, submodel.switch === undefined ? c : { ...c, of: name }] as const),
  );
  return Object.fromEntries(columns);
}

/** Columns are recorded from the first quarter or not at all, and may have to be laid out. */
const isLaidOut = (submodel: Submodel): boolean => submodel.switch?.atStart === true || Object.keys(submodel.columns ?? {}).length > 0;

/** One choice parameter for each switch. */
export const SWITCHES = Object.fromEntries(
  entries.flatMap(([name, submodel]): [string, ChoiceParameter][] => {
    if (submodel.switch === undefined) return [];
    const { baseline, says } = submodel.switch;
    const start = isLaidOut(submodel) ? { atStart: true } : {};
    return [[name, { kind: 'choice', options: ['off', 'on'], baseline, says, source: 'a switch of the model', ...start }]];
  }),
) as Record<SwitchName, ChoiceParameter>;
