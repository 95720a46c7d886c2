// What a check found, kept for docs/validation.md: got, expected, and the smallest error that the check would have caught.
import { appendFileSync, mkdirSync } from 'node:fs';

export interface Evidence {
  /** `C05` for a closed form, `P1` for a sign, `dock` for the reference program. */
  readonly id: string;
  readonly claim: string;
  readonly got: string;
  readonly expected: string;
  /** The smallest error that would fail the check, in words or as a number. */
  readonly catches: string;
}

export const EVIDENCE_FOLDER = new URL('../../out/evidence/', import.meta.url);

/** Notes one check. Each process writes a file of its own. */
export function evidence(found: Evidence): void {
  mkdirSync(EVIDENCE_FOLDER, { recursive: true });
  appendFileSync(new URL(`${process.pid}.jsonl`, EVIDENCE_FOLDER), `${JSON.stringify(found)}\n`);
}

/** Six digits: enough to compare, few enough to read. */
export const digits = (x: number): string => String(Number(x.toPrecision(6)));

/** One value against its closed form, with the relative tolerance that the test uses. */
export function closedForm(id: string, claim: string, { got, expected, relative }: { got: number; expected: number; relative: number }): void {
  evidence({ id, claim, got: digits(got), expected: digits(expected), catches: `${relative} relative` });
}
