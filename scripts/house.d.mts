// Types of house.mjs.
export interface SourceFile {
  /** Relative to the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Finding {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly rule: string;
  readonly message: string;
}

export const FLOORS: readonly string[];
export const RULE_NAMES: readonly string[];
export function checkHouse(files: readonly SourceFile[]): readonly Finding[];
export function houseFiles(root: string): readonly SourceFile[];
