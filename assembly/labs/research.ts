// Research: training compute, ideas, imitation and luck become quality. Economics §1.6.
import { EVENT_LEAD, EVENT_ROUTE_FAILURE, STREAM_ROUTE_FAILURE, STREAM_TRAINING_LUCK } from "../generated/codes";
import * as lab from "../generated/lab";
import * as market from "../generated/market";
import * as research from "../generated/research";
import * as run from "../generated/run";
import * as submodel from "../generated/submodel";
import { power } from "../base/mathematics";
import { keyOf, normal, uniform } from "../base/random";
import { report } from "../observe/events";
import { ownHelp } from "../society/labour";
import { release, startReleases } from "./releases";

/** Training on so many units of capacity, as if the lab had always trained at that rate. */
export function startTraining(j: i32, capacity: i64): void {
  const units = lab.trainingShare(j) * <f64>capacity;
  lab.setTrainingUnits(j, units);
  lab.setTrainingStock(j, submodel.research() != 0 ? units / research.decayPerQuarter() : 0);
  lab.setTrainingStart(j, lab.trainingStock(j));
  lab.setQualityNow(j, lab.quality(j));
  lab.setLoss(j, 1);
  startReleases(j);
}

/** Phase 3. All labs look at last quarter's frontier; quality never falls. */
export function improve(quarter: i32): void {
  const frontier = market.frontierQuality(), labs = <i32>run.labs();
  if (quarter > 0 && submodel.research() != 0) {
    const key = keyOf(STREAM_TRAINING_LUCK, 0, quarter);
    for (let j = 0; j < labs; j++) if (lab.alive(j) != 0) improveLab(j, quarter, frontier, key);
  }
  setFrontier(quarter);
}

function improveLab(j: i32, quarter: i32, frontier: f64, key: u64): void {
  think(j);
  lab.setTrainingStock(j, (1 - research.decayPerQuarter()) * lab.trainingStock(j) + lab.trainingUnits(j));
  lab.setLuck(j, lab.luck(j) + research.luckSd() * normal(j, key) - setback(j, quarter));
  const started = lab.trainingStart(j) > 0 && lab.trainingStock(j) > 0;
  const compute = started ? research.computeExponent() * Math.log10(lab.trainingStock(j) / lab.trainingStart(j)) : 0;
  const own = lab.quality(j) + compute + ideasBy(j, quarter) + lab.luck(j);
  const before = submodel.releases() != 0 ? lab.builtQuality(j) : lab.qualityNow(j);
  const catchUp = research.imitationPerQuarter() * Math.max(0, frontier - before);
  release(j, quarter, Math.max(before + catchUp, own));
  lab.setLoss(j, power(10, research.lossExponent() * (lab.quality(j) - lab.qualityNow(j))));
}

/** Orders of magnitude that ideas have brought lab j by a quarter. What speeds them up, or slows them down, counts from its quarter on. */
export function ideasBy(j: i32, quarter: i32): f64 {
  if (submodel.labEntry() == 0 && submodel.labour() == 0) return lab.researchEfficiency(j) * research.algorithmicPerYear() * <f64>quarter * 0.25;
  return lab.ideas(j);
}

/** Adds the ideas of a quarter. */
function think(j: i32): void {
  lab.setIdeas(j, lab.ideas(j) + lab.researchEfficiency(j) * lab.talent(j) * ownHelp() * research.algorithmicPerYear() * 0.25);
}

/** Orders of magnitude that a failed technical route costs, mostly none. */
function setback(j: i32, quarter: i32): f64 {
  if (submodel.routes() == 0 || uniform(j, keyOf(STREAM_ROUTE_FAILURE, 0, quarter)) >= research.routeFailureChance()) return 0;
  report(EVENT_ROUTE_FAILURE, j, 0, research.routeSetback());
  return research.routeSetback();
}

function setFrontier(quarter: i32): void {
  let leader = -1;
  for (let j = 0; j < <i32>run.labs(); j++)
    if (lab.alive(j) != 0 && (leader < 0 || lab.qualityNow(j) > lab.qualityNow(leader))) leader = j;
  if (leader < 0) return;
  const best = lab.qualityNow(leader);
  market.setFrontierQuality(quarter == 0 ? best : Math.max(best, market.frontierQuality()));
  if (quarter == 0) market.setFrontierStart(best);
  else if (market.leader() != leader) report(EVENT_LEAD, leader, 0, best);
  market.setLeader(leader);
}
