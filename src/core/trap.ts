// What the core says when it refuses to go on, as an error that people can read.
import { TRAPS } from '../schema/codes.ts';
import { columnOf, LAYOUT } from '../schema/layout.ts';
import { accountName } from './account-name.ts';

/** The core refused to go on: an invariant failed. `subject` is an account, lab or column, as `kind` says. */
export class CoreTrap extends Error {
  override readonly name = 'CoreTrap';
  readonly kind: string;
  readonly subject: number;
  readonly quarter: number;
  readonly amount: bigint;

  constructor(facts: { kind: string; subject: number; quarter: number; amount: bigint; message: string }) {
    super(facts.message);
    this.kind = facts.kind;
    this.subject = facts.subject;
    this.quarter = facts.quarter;
    this.amount = facts.amount;
  }
}

/** The refusal that stands in the core's memory, or the error as it is where the core says nothing. */
export function readTrap(memory: WebAssembly.Memory, error: WebAssembly.RuntimeError): Error {
  const cell = (name: string): bigint => new BigInt64Array(memory.buffer, columnOf('trap', name).address, 1)[0] ?? 0n;
  const trap = TRAPS[Number(cell('code'))];
  if (trap === undefined || trap.name === 'none') return error;
  const subject = Number(cell('subject'));
  const quarter = Number(cell('quarter'));
  const amount = cell('amount');
  const where = trap.name === 'overflow' || trap.name === 'memory' ? '' : ` (${describe(trap.name, subject)}, off by ${amount})`;
  const message = `quarter ${quarter}: ${trap.says}${where}`;
  return new CoreTrap({ kind: trap.name, subject, quarter, amount, message });
}

function describe(kind: string, subject: number): string {
  if (kind === 'account' || kind === 'transfer') return accountName(subject);
  if (kind === 'not-finite') return `column ${LAYOUT[subject]?.table}.${LAYOUT[subject]?.name}`;
  if (kind === 'customers') return `segment ${subject}`;
  if (kind === 'pipeline' || kind === 'capacity' || kind === 'statement') return `lab ${subject}`;
  return `${subject}`;
}
