// Types of coverage.mjs.
export interface World {
  readonly keys: readonly string[];
  /** Whether the project has a file of this path. */
  readonly files: (path: string) => boolean;
  /** By canonical path; `of` names the submodel to which a parameter belongs, where it belongs to one. */
  readonly parameters: ReadonlyMap<string, { readonly of?: string | undefined }>;
  /** Recorded columns as `table.column`, with the submodels to which they belong. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  readonly serves: ReadonlyMap<string, readonly string[]>;
  /** Submodels by the files that are theirs. */
  readonly homes: ReadonlyMap<string, readonly string[]>;
  readonly scenarios: ReadonlyMap<string, object>;
}

export const KINDS: readonly string[];
export const MOST_CONTEXT_ROWS: number;
export function coverageFindings(text: string, world: World): readonly string[];
export function commandsOf(text: string): readonly string[];
export function wordsOf(command: string): readonly string[];
export function readWorld(root: string): World;
