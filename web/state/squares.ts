// Which customers are drawn as squares: all but the most numerous segment.
import type { Scenario } from '../../src/model/scenario.ts';

/** By class. A market of one segment has only dots. */
export function squares({ scenario }: { readonly scenario: Pick<Scenario, 'segments' | 'classes'> }): readonly boolean[] {
  const { segments, classes } = scenario;
  const most = Math.max(...segments.map((segment) => segment.realCustomers));
  return classes.map((it) => segments.length > 1 && (segments.find((segment) => segment.id === it.segment)?.realCustomers ?? 0) < most);
}
