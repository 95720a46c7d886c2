// One quarter, in order: the phases of the model, cut into stages where shards must add up what they saw.
import { MAX_SEGMENTS } from "./generated/limits";
import * as lab from "./generated/lab";
import * as labSegment from "./generated/lab-segment";
import * as market from "./generated/market";
import * as run from "./generated/run";
import * as submodel from "./generated/submodel";
import { valueStakes } from "./capital/cap-table";
import { turnCycle } from "./capital/credit-cycle";
import { fillPool, raiseEquity } from "./capital/equity";
import { borrowForSites, reviewLoans } from "./capital/collateral";
import { appraise, measureBubble } from "./capital/fundamental";
import { fillPublicPool, list } from "./capital/ipo";
import { feel, rememberValues } from "./capital/sentiment";
import { payTranches } from "./capital/tranches";
import { borrow } from "./capital/debt";
import { exit } from "./capital/default";
import { expect } from "./capital/expectations";
import { announce } from "./capital/frameworks";
import { payOut } from "./capital/payout";
import { supportSubsidiaries, sweepSubsidiaries } from "./capital/takeovers";
import { value } from "./capital/valuation";
import { investBack } from "./capital/vendor-finance";
import { runChoice } from "./customers/choice";
import { advanceClock } from "./customers/clock";
import { setDemand, setUsageIndex } from "./customers/demand";
import { collect, publish, rankAddress, rankLength, spillAddress, spillLength, tallyAddress, tallyLength } from "./customers/exchange";
import { absorb } from "./customers/intensity";
import { tallyRanks } from "./customers/lottery";
import { resetMoves } from "./customers/moves";
import { cutRanks, findFull } from "./customers/rationing";
import { collectTiers } from "./customers/tiers";
import { admitSpill, cutArrivals, setServed, tallySpill } from "./customers/spill";
import { learn } from "./labs/forecast";
import { placeOrders } from "./labs/orders";
import { setPrices } from "./labs/pricing/prices";
import { react } from "./labs/code-red";
import { drift } from "./labs/focus";
import { admitLabs } from "./labs/entry";
import { improve } from "./labs/research";
import { settle } from "./labs/settlement";
import { remember } from "./labs/trust";
import { openStatements } from "./ledger/audit";
import { checkInvariants } from "./observe/invariants";
import { measureLosses, readDials } from "./observe/dials";
import { observe, observeService } from "./observe/observation";
import { intervene } from "./shocks/interventions";
import { foresee } from "./observe/truth";
import { work } from "./society/labour";
import { observeOpen, publishWeights } from "./society/open-weights";
import { cancelOrders } from "./supply/cancellation";
import { setSupply } from "./supply/chips";
import { setBuildPrices } from "./supply/ownership";
import { deliver, openPipeline } from "./supply/pipeline";
import { countDeliveries, everInService } from "./supply/allocation";
import { strikeOutages } from "./supply/clouds";
import { clearSpot } from "./supply/spot-market";

/** Stages of a quarter; after each but the last, shards add up the numbers of the exchange. */
export const STAGES: i32 = 5;

let rationed = false;

export function runStage(stage: i32): void {
  if (stage == 0) choosing();
  else if (stage == 1) queueing();
  else if (stage == 2) spilling();
  else if (stage == 3) admitting();
  else closing();
}

/** Address of the numbers that shards add up after a stage. */
export function exchangeAddress(stage: i32): usize {
  return stage == 1 ? rankAddress() : stage == 2 ? spillAddress() : tallyAddress();
}

/** How many of them; none where nobody is rationed. */
export function exchangeLength(stage: i32): u32 {
  if (stage == 0) return tallyLength();
  return !rationed || stage == 4 ? 0 : stage == 1 ? rankLength() : stage == 2 ? spillLength() : tallyLength();
}

function choosing(): void {
  const quarter = <i32>run.quarter();
  open();
  // 1 shocks
  intervene(quarter);
  advanceClock(quarter);
  // 2 deliveries, retirements, outages
  setSupply(quarter);
  setBuildPrices(quarter);
  admitLabs(quarter);
  const before = everInService();
  for (let j = 0; j < <i32>run.labs(); j++) if (quarter > 0 && lab.alive(j) != 0) deliver(j, quarter);
  countDeliveries(before);
  strikeOutages(quarter);
  // 3 research and releases
  improve(quarter);
  publishWeights(quarter);
  react(quarter);
  absorb();
  // 4 forecasts
  learn(quarter);
  // 5 prices
  clearAppeal();
  drift(quarter);
  setPrices(quarter);
  // 6 adoption and choice
  for (let j = 0; j < <i32>run.labs(); j++) setServable(j);
  runChoice();
  collect();
  collectTiers(quarter);
}

function queueing(): void {
  publish();
  setUsageIndex();
  setDemand();
  clearSpot();
  // 7 rationing and second choice
  rationed = findFull();
  if (rationed) tallyRanks();
}

function spilling(): void {
  if (!rationed) return;
  cutRanks();
  tallySpill();
}

function admitting(): void {
  if (!rationed) return;
  cutArrivals();
  resetMoves();
  admitSpill();
  collect();
}

function closing(): void {
  const quarter = <i32>run.quarter();
  for (let j = 0; j < <i32>run.labs(); j++) setServed(j, rationed);
  if (rationed) publish();
  observeService();
  // 8 settlement
  settle(quarter);
  supportSubsidiaries();
  // 9 valuation, sentiment, credit
  appraise();
  if (submodel.expectations() != 0) expect(quarter);
  feel(quarter);
  value();
  measureBubble();
  turnCycle(quarter);
  rememberValues();
  // 10 finance
  fillPool(quarter);
  fillPublicPool(quarter);
  payTranches();
  list(quarter);
  reviewLoans();
  borrowForSites();
  raiseEquity();
  borrow();
  payOut();
  // 11 default
  exit(quarter);
  // 12 orders
  placeOrders();
  cancelOrders();
  announce();
  investBack(quarter);
  sweepSubsidiaries();
  // 13 observation
  observe();
  valueStakes();
  observeOpen();
  work(quarter);
  readDials();
  measureLosses(quarter);
  remember();
  if (submodel.expectations() != 0) foresee();
  checkInvariants();
}

function open(): void {
  openStatements();
  market.setEvents(0);
  market.setSwitches(0);
  for (let j = 0; j < <i32>run.labs(); j++) {
    lab.setRaisedCents(j, 0);
    openPipeline(j);
  }
}

/** What adds to a lab's appeal in this quarter starts from nothing. */
function clearAppeal(): void {
  for (let row = 0; row < <i32>run.labs() * <i32>MAX_SEGMENTS; row++) labSegment.setAppeal(row, 0);
}

/** Usage that a lab can serve at most: all its capacity less the training that does not give way. */
function setServable(j: i32): void {
  const kept = lab.trainingNow(j) * (1 - lab.trainingFlex(j));
  lab.setServableMicro(j, <i64>Math.floor(<f64>lab.capacityUnits(j) * (1 - lab.outageShare(j)) * market.efficiency() * (1 - kept) * 1e6));
}
