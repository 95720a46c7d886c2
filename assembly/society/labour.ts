// Work and productivity: what is automated, who loses and who gains by it, and what policy does. Economics §1.12.
import { FLOW_AUTOMATION_TAX, SECTOR_GOVERNMENT, SECTOR_HOUSEHOLDS } from "../generated/codes";
import * as lab from "../generated/lab";
import * as labSegment from "../generated/lab-segment";
import { MAX_SEGMENTS } from "../generated/limits";
import * as market from "../generated/market";
import * as research from "../generated/research";
import * as run from "../generated/run";
import * as segment from "../generated/segment";
import * as submodel from "../generated/submodel";
import { clamp, power, published, toInteger } from "../base/mathematics";
import { ofLab } from "../ledger/accounts";
import { pay } from "../ledger/transfer";

/** Not even all tasks but one in a million are ever automated. */
const MOST: f64 = 1 - 1e-6;
const LABOUR_SHARE: f64 = 0.6;
const WEEK_HOURS: f64 = 40;
/** Building takes so many times the people that running does (A3-02: 2,400 against 800, over shorter time). */
const BUILDERS: f64 = 5;
const LARGEST_FACTOR: f64 = 1e6;

/** Phase 8: on what the lab earned where work is done. */
export function payAutomationTax(j: i32): void {
  if (submodel.labour() == 0) return;
  let base: f64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) base += segment.workShare(s) * <f64>labSegment.revenueCents(j * <i32>MAX_SEGMENTS + s);
  const cents = toInteger(market.automationTaxShare() * substitution() * base);
  lab.setAutomationTaxCents(j, cents);
  pay(ofLab(j), SECTOR_GOVERNMENT, cents, FLOW_AUTOMATION_TAX);
}

/** What unemployment does to the hazard of adoption. */
export function backlash(): f64 {
  if (submodel.labour() == 0) return 1;
  return Math.exp(-market.backlashGain() * Math.max(0, market.unemployment() - market.backlashLevel()));
}

/** How much faster ideas come to labs whose own work is helped. */
export function ownHelp(): f64 {
  if (submodel.labour() == 0) return 1;
  return 1 + research.ownCodeGain() * Math.max(0, market.frontierQuality() - market.frontierStart());
}

/** Phase 13: from who has adopted what by now. */
export function work(quarter: i32): void {
  if (submodel.labour() == 0) return;
  const before = quarter == 0 ? 1 : market.productivity(), s = substitution(), a = automated();
  const augmented = 1 / (1 - a * (1 - s)), more = Math.min(LARGEST_FACTOR, power(augmented, market.outputElasticity() - 1)), people = market.workforce();
  market.setAutomatedShare(a);
  market.setProductivity(1 / (1 - a));
  market.setProductivityGrowth(market.baseProductivityPerYear() + 4 * Math.log(market.productivity() / before));
  market.setLabourFactor((1 - a * s) * more);
  market.setCreated(people * (1 - a * s) * Math.max(0, more - 1));
  lose(people * a * s);
  share();
  const wanted = Math.min(1, market.labourFactor());
  market.setWorkHours(WEEK_HOURS * wanted);
  market.setCapitalShare(clamp(1 - LABOUR_SHARE * power(market.productivity(), market.wagePassThrough() - 1), 0, 1));
  market.setSiteJobsNow(market.siteJobs() * 1e-3 * (<f64>market.capacityUnits() + BUILDERS * <f64>market.pipelineUnits()));
}

/** Part of automation that replaces people, after policy. */
function substitution(): f64 { return market.substitutionShare() * (1 - market.augmentIncentive()); }

function automated(): f64 {
  const able = market.exposedShare() * (1 - Math.exp(-market.automationSpeed() * Math.max(0, market.frontierQuality() - market.frontierStart())));
  let adopted: f64 = 0;
  for (let s = 0; s < <i32>run.segments(); s++) if (segment.simulated(s) > 0) adopted += segment.workShare(s) * (<f64>segment.adopted(s) / <f64>segment.simulated(s));
  return clamp(able * adopted, 0, MOST);
}

/** What substitution newly does away with goes to the unemployed, unless new work took it up. */
function lose(displaced: f64): void {
  const net = Math.max(0, displaced - market.created()), now = market.unemployed() + Math.max(0, net - market.netLost());
  market.setNetLost(Math.max(net, market.netLost()));
  market.setDisplaced(displaced);
  market.setEntryLevelLost(market.entryLevelShare() * displaced);
  market.setUnemployed(now);
}

/** The tax of the quarter: retraining first, as far as somebody waits for it, the rest to households. */
function share(): void {
  let tax: i64 = 0;
  for (let j = 0; j < <i32>run.labs(); j++) tax += lab.automationTaxCents(j);
  const byThemselves = market.retrainingShare() * market.unemployed(), left = market.unemployed() - byThemselves;
  const budget = Math.floor(market.retrainingBudgetShare() * <f64>tax), cost = market.retrainingCostUsd() * 100, paid = Math.min(left, budget / cost);
  const retraining = published(paid * cost);
  market.setRetrained(byThemselves + paid);
  market.setUnemployed(Math.max(0, left - paid));
  market.setUnemployment(market.workforce() > 0 ? clamp(market.unemployed() / market.workforce(), 0, 1) : 0);
  market.setRetrainingCents(min<i64>(tax, retraining));
  market.setRedistributedCents(tax - market.retrainingCents());
  pay(SECTOR_GOVERNMENT, SECTOR_HOUSEHOLDS, tax, FLOW_AUTOMATION_TAX);
}
