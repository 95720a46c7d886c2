// The start of a run: sizes are read, memory is laid out, balances are opened, customers are drawn.
import { FLOW_OPENING, SECTOR_BANK, SECTOR_LENDERS } from "./generated/codes";
import * as lab from "./generated/lab";
import * as market from "./generated/market";
import * as run from "./generated/run";
import { toCents } from "./base/mathematics";
import { checkLayout } from "./base/memory";
import { startShares } from "./capital/cap-table";
import { startContagion } from "./capital/contagion";
import { startLoans } from "./capital/loan-terms";
import { layOutCommunities } from "./customers/communities";
import { layOutExchange } from "./customers/exchange";
import { startIntensity } from "./customers/intensity";
import { divide, populate } from "./customers/population";
import { layOutPacks } from "./customers/lists";
import { layOutGains } from "./customers/shares";
import { layOut } from "./customers/store";
import { isThere } from "./labs/entry";
import { startTraining } from "./labs/research";
import { startTrust } from "./labs/trust";
import { ofLab } from "./ledger/accounts";
import { audit } from "./ledger/audit";
import { owe, pay } from "./ledger/transfer";
import { setSupply } from "./supply/chips";
import { startStake } from "./observe/dials";
import { layOutSample } from "./observe/sample";
import { fillPipeline } from "./supply/first-cohorts";
import { setBuildPrices } from "./supply/ownership";

/** The host has written the table `run`, the parameters and the segment of each class. */
export function start(): void {
  checkLayout();
  divide();
  layOut();
  layOutGains();
  layOutCommunities();
  layOutExchange();
  layOutPacks();
  setSupply(0);
  setBuildPrices(0);
  market.setLeader(-1);
  startContagion();
  for (let s = 0; s < <i32>run.segments(); s++) startIntensity(s);
  for (let j = 0; j < <i32>run.labs(); j++) startLab(j);
  populate();
  layOutSample();
  audit();
}

function startLab(j: i32): void {
  lab.setDefaultQuarter(j, -1);
  lab.setTalent(j, 1);
  lab.setOwner(j, -1);
  startLoans(j);
  startShares(j);
  if (!isThere(j)) return;
  lab.setAlive(j, 1);
  lab.setEntered(j, 1);
  fillPipeline(j);
  startTraining(j, lab.capacityUnits(j));
  startTrust(j);
  lab.setMarketValueCents(j, toCents(lab.marketValueUsd(j)));
  const debt = toCents(lab.debtUsd(j));
  pay(SECTOR_BANK, ofLab(j), toCents(lab.cashUsd(j)), FLOW_OPENING);
  owe(ofLab(j), SECTOR_LENDERS, debt);
  startStake(j);
}
