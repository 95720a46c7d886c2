// Tax: a share of profit, after the losses of earlier quarters.
import { FLOW_TAX, SECTOR_GOVERNMENT } from "../generated/codes";
import * as capital from "../generated/capital";
import * as lab from "../generated/lab";
import * as submodel from "../generated/submodel";
import { toInteger } from "../base/mathematics";
import { ofLab } from "../ledger/accounts";
import { pay } from "../ledger/transfer";

/** More losses than any lab can live to set off; they may add up for ever. */
const MOST_LOSSES: i64 = 1 << 60;

/** Pays the tax on a quarter's profit; cents paid. */
export function payTax(j: i32, profitCents: i64): i64 {
  if (submodel.tax() == 0) return 0;
  const before = lab.lossCents(j), setOff = max<i64>(0, min<i64>(before, profitCents));
  lab.setLossCents(j, min<i64>(MOST_LOSSES, before - setOff + max<i64>(0, -profitCents)));
  const cents = toInteger(capital.taxRate() * <f64>(max<i64>(0, profitCents) - setOff));
  pay(ofLab(j), SECTOR_GOVERNMENT, cents, FLOW_TAX);
  return cents;
}
