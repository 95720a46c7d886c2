// The file that recorded rows are appended to.
import { appendFileSync } from 'node:fs';
import { type Machine, thisMachine } from './machine.ts';

/** Of which program and core, on which machine. */
export interface Origin {
  readonly version: string;
  readonly core: string;
  readonly quick: boolean;
  readonly machine?: Machine;
}

/** A line a row, with the time and where it comes from. Throws the error of the file system. */
export function appendRows(file: string, rows: readonly object[], { machine = thisMachine(), ...origin }: Origin): void {
  const common = { at: new Date().toISOString(), ...origin, machine };
  appendFileSync(file, rows.map((row) => `${JSON.stringify({ ...row, ...common })}\n`).join(''));
}
