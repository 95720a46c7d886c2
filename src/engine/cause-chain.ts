// Why labs failed and market value fell, event by event.
import type { Scenario } from '../model/scenario.ts';
import { burstChain } from './burst-chain.ts';
import type { Cause, Told } from './cause.ts';
import { defaultChain } from './default-chain.ts';
import { seriesOf } from './series.ts';

/** One for each default and each burst, in order. */
export function causesOf(recording: Told, scenario: Scenario): readonly Cause[] {
  const series = seriesOf(recording);
  return recording.events.flatMap((event) => {
    if (event.kind === 'default') return [defaultChain(recording, scenario, series, event.lab, event.quarter)];
    return event.kind === 'burst' ? [burstChain(recording, scenario, series, event.quarter)] : [];
  });
}
