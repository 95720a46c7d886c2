// The pipeline in any market: what was ordered is somewhere, unit by unit and cent by cent.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Instance } from '../../src/core/core.ts';
import { PIPELINE_SLOTS } from '../../src/schema/limits.ts';
import { evidence } from '../helpers/evidence.ts';
import { runQuarter, startIt } from '../helpers/market.ts';
import { anyMarket, untilRun } from '../helpers/random-market.ts';

const QUARTERS = 12;

/** Reads whole columns of lab j. */
function booksOf(instance: Instance, j: number, quarter: number) {
  const lab = (name: string): bigint => instance.i64('lab', name)[j] ?? 0n;
  const slots = (name: string, from: number, to: number): bigint => {
    const column = instance.i64('pipeline', name);
    let sum = 0n;
    for (let q = from; q <= to; q++) sum += column[j * PIPELINE_SLOTS + (q % PIPELINE_SLOTS)] ?? 0n;
    return sum;
  };
  return { lab, coming: (name: string) => slots(name, quarter + 1, quarter + 41), all: (name: string) => slots(name, 0, PIPELINE_SLOTS - 1) };
}

const MARKETS = 250;

it('ordered units are on order, in service, retired or cancelled in every quarter of 250 random markets, reserved and owned apart', async () => {
  let [late, stranded, cancelled, built, lost] = [0n, 0n, 0n, 0n, 0n];
  await untilRun(MARKETS, 20_260_101, fc.tuple(anyMarket, fc.boolean()), async ([{ scenario, seed, customers }, simple]) => {
    const submodels = {
      ...scenario.submodels,
      stages: 'on',
      ownership: 'on',
      cancellation: 'on',
      ...(simple ? { chips: 'off', counterparty: 'off' } : {}),
    } as const;
    const instance = await startIt({ ...scenario, submodels }, { seed, customers });
    const labs = scenario.labs.map((_, j) => j);
    const start = labs.map((j) => booksOf(instance, j, 0));
    const ordered = start.map(({ lab }) => lab('orderedUnits'));
    const deposits = labs.map(() => 0n);
    const there = start.map(({ lab }) => lab('entered') === 1n);
    /** Units that a lab which enters in this quarter orders as its first. */
    const broughtAlong = (j: number): bigint => {
      if (there[j] === true || instance.i64('lab', 'entered')[j] !== 1n) return 0n;
      there[j] = true;
      return BigInt(Math.floor((instance.f64('lab', 'initialUnits')[j] ?? 0) + 0.5));
    };
    for (let q = 0; q < QUARTERS; q++) {
      runQuarter(instance, q);
      for (const j of labs) {
        const { lab, coming, all } = booksOf(instance, j, q);
        ordered[j] = (ordered[j] ?? 0n) + lab('orderUnits') + broughtAlong(j);
        expect(lab('orderedUnits')).toBe(ordered[j]);
        expect(lab('pipelineUnits') + lab('capacityUnits') + lab('retiredUnits') + lab('cancelledUnits')).toBe(ordered[j]);
        const owned = lab('ownedPipelineUnits') + lab('ownedUnits') + lab('ownedRetiredUnits') + lab('ownedCancelledUnits');
        expect(owned).toBe(lab('ownedOrderedUnits'));
        // The slots, which hold each cohort by itself, agree with the lab's totals.
        expect(coming('units')).toBe(lab('pipelineUnits') - lab('ownedPipelineUnits'));
        expect(coming('ownedUnits')).toBe(lab('ownedPipelineUnits'));
        expect(all('ownedUnits')).toBe(lab('ownedPipelineUnits') + lab('ownedUnits'));
        expect(all('bookCents')).toBe(lab('siteCents'));
        // Deposits are with the cloud as prepayment, used up by bills, or lost with the order or the lab.
        const forfeited = lab('cancelCostCents') - lab('cancellationCents');
        deposits[j] = lab('alive') === 0n ? 0n : (deposits[j] ?? 0n) + lab('depositPaidCents') - lab('creditedCents') - forfeited;
        expect(all('depositCents') + lab('creditCents')).toBe(deposits[j]);
        late += lab('lateUnits');
        stranded += lab('strandedUnits');
        cancelled += lab('cancelledNowUnits');
        lost += lab('writeOffCents');
        built += lab('ownedUnits');
      }
    }
  });
  // Each mechanism was at work somewhere.
  for (const units of [late, stranded, cancelled, built, lost]) expect(units).toBeGreaterThan(0n);
  evidence({
    id: 'property',
    claim: `what is ordered is under way, in service, retired or cancelled in each of ${QUARTERS} quarters: random markets`,
    got: String(MARKETS),
    expected: String(MARKETS),
    catches: 'one unit',
  });
}, 180_000);
