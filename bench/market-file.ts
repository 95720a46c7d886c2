// The market file that programs outside this repository's own code read: K0's labs and classes, a line of plain text each.
import type { Scenario } from '../src/model/scenario.ts';

/** Qualities are written relative to the best lab, as utility sees them. Every number is read back as the same double. */
export function marketFile({ labs, classes }: Pick<Scenario, 'labs' | 'classes'>): string {
  const frontier = Math.max(...labs.map((lab) => lab.quality));
  return [
    '# lab <quality relative to the frontier>',
    ...labs.map((lab) => `lab ${lab.quality - frontier}`),
    '# class <base utility> <taste for quality> <switching cost> <contract quarters> <sd of log usage> <longest initial tenure>',
    ...classes.map((c) => `class ${c.baseUtility} ${c.qualityTaste} ${c.switchingCost} ${c.contractQuarters} ${c.usageSd} ${c.initialTenureQuarters}`),
    '',
  ].join('\n');
}
