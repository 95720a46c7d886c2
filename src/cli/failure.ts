// Owns how a command fails: the exit codes, and the one error that carries a sentence for the user.

/** What each exit code promises. Scripts rely on the numbers. */
export const EXIT_CODES = {
  done: { code: 0, says: 'done' },
  bug: { code: 1, says: 'a bug: please report it' },
  usage: { code: 2, says: 'the command line is wrong' },
  content: { code: 3, says: 'the content of a file or of a --set value is wrong' },
  someRunsFailed: { code: 4, says: 'some runs failed' },
  check: { code: 5, says: 'a check failed' },
  storage: { code: 6, says: 'a saved run is damaged, or cannot be written' },
  budget: { code: 7, says: 'over budget: too much memory, disk or time would be needed' },
  determinism: { code: 8, says: 'the same run gave other numbers' },
  interrupted: { code: 130, says: 'interrupted by Ctrl-C' },
  terminated: { code: 143, says: 'terminated' },
} as const satisfies Readonly<Record<string, { readonly code: number; readonly says: string }>>;

export type ExitName = keyof typeof EXIT_CODES;

/** A failure that is the user's to mend, or the machine's; anything else that is thrown is a bug. */
export class Failure extends Error {
  readonly exit: ExitName;
  /** Further lines for a person: where, why, how to mend it. */
  readonly hints: readonly string[];
  /** Further fields for a script. */
  readonly details: object;

  constructor(exit: ExitName, message: string, hints: readonly string[] = [], details: object = {}) {
    super(message);
    this.name = 'Failure';
    this.exit = exit;
    this.hints = hints;
    this.details = details;
  }
}
