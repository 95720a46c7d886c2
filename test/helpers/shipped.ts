// Shipped scenarios for tests, with values set as on the command line.
import { loadFile } from '../../src/cli/scenario-files.ts';
import type { Scenario } from '../../src/model/scenario.ts';

export function scenarioOf(name: string, set: readonly string[] = []): Scenario {
  const { result } = loadFile(name, set);
  if (result.scenario === undefined) throw new Error(result.issues.map((issue) => issue.message).join('; '));
  return result.scenario;
}
