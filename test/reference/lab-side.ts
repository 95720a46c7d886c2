// Reads out of a running core what its labs and its clock have decided by the time customers choose.
import type { Instance } from '../../src/core/core.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { MAX_SEGMENTS } from '../../src/schema/limits.ts';
import type { LabAtSale, LabSide } from './market.ts';

/** Called after stage 1 of the quarter. */
export function readLabSide(instance: Instance, scenario: Scenario, quarter: number): LabSide {
  const float = (table: string, column: string, row = 0): number => instance.f64(table, column)[row] ?? Number.NaN;
  const clockYears = float('market', 'clockQuarters') / 4;
  return {
    quarter,
    frontierQuality: float('market', 'frontierQuality'),
    step: float('market', 'clockStep'),
    backlash: backlashOf(scenario, float('market', 'unemployment')),
    open: { quality: float('market', 'openQuality'), priceMicros: Number(instance.i64('market', 'openPriceMicros')[0] ?? 0n) },
    usage: scenario.segments.map((_, s) => float('segment', 'intensity', s) * scenario.market.demandGrowthPerYear ** clockYears),
    usageIndex: scenario.segments.map((_, s) => float('segment', 'usageIndex', s)),
    labs: scenario.labs.map((_, j) => readLab(instance, scenario, quarter, j)),
  };
}

function readLab(instance: Instance, scenario: Scenario, quarter: number, j: number): LabAtSale {
  const whole = (table: string, column: string, row: number): bigint => instance.i64(table, column)[row] ?? 0n;
  const float = (table: string, column: string, row: number): number => instance.f64(table, column)[row] ?? Number.NaN;
  const bySegment = <T>(read: (row: number) => T): T[] => scenario.segments.map((_, s) => read(j * MAX_SEGMENTS + s));
  return {
    alive: whole('lab', 'alive', j) === 1n,
    justDefaulted: quarter > 0 && whole('lab', 'defaultQuarter', j) === BigInt(quarter - 1),
    quality: float('lab', 'qualityNow', j),
    priceMicros: bySegment((row) => Number(whole('labSegment', 'priceMicros', row))),
    appeal: bySegment((row) => float('labSegment', 'appeal', row)),
    servableMicro: whole('lab', 'servableMicro', j),
    outageShare: float('lab', 'outageShare', j),
  };
}

/** Unemployment at the end of the last quarter slows adoption. */
function backlashOf({ submodels, market }: Scenario, unemployment: number): number {
  return submodels.labour === 'on' ? Math.exp(-market.backlashGain * Math.max(0, unemployment - market.backlashLevel)) : 1;
}
