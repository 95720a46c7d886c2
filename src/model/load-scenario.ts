// Text in, a complete scenario or every mistake out.
import { assemble } from './assemble.ts';
import { crossCheck } from './cross-checks.ts';
import { type Resolve, readLayers } from './layers.ts';
import { issuesOf, type Problem } from './problems.ts';
import { repeatLabs } from './repeat.ts';
import type { Issue, Scenario } from './scenario.ts';
import { applySets } from './sets.ts';
import { validate } from './validate.ts';

export interface LoadOptions {
  /** How the file is called in issues; its base name names the scenario. */
  readonly file: string;
  readonly text: string;
  /** Finds the scenario that `extends` names in file `from`; undefined where there is none. Must return the same `file` for the same scenario. */
  readonly resolve: Resolve;
  /** `name=value` each, where the name is a knob or a path; later ones win. */
  readonly set?: readonly string[];
  /** Scenarios that `extends` could have meant, for suggestions. */
  readonly names?: readonly string[];
}

export type LoadResult =
  | { readonly scenario: Scenario; readonly issues: readonly []; readonly tooLarge?: undefined }
  | {
      readonly scenario?: undefined;
      /** At least one, sorted by file, line and column. */
      readonly issues: readonly Issue[];
      /** Says what would fit, where the only thing wrong is that the scenario is larger than what this program computes. */
      readonly tooLarge?: string;
    };

/** Never throws, whatever the text holds. */
export function loadScenario({ file, text, resolve, set = [], names = [] }: LoadOptions): LoadResult {
  const layers = readLayers({ file, text }, resolve, names);
  const problems: Problem[] = [...layers.problems];
  // Where a file is missing or broken, what seems to be missing may well have been written: names cannot be looked up.
  const root = applySets(repeatLabs(layers.root), set, layers.complete ? problems : []);
  const checked = validate(root);
  problems.push(...checked.problems);
  if (layers.complete) problems.push(...crossCheck(root));
  if (problems.length === 0 && checked.input !== undefined) return { scenario: assemble(checked.input, file), issues: [] };
  const issues = issuesOf(problems);
  const tooLarge = problems.every((problem) => problem.tooLarge === true) ? issues[0] : undefined;
  return { issues, ...(tooLarge === undefined ? {} : { tooLarge: [tooLarge.path, tooLarge.message].filter((text) => text !== '').join(': ') }) };
}
