// Owns Ctrl-C and SIGTERM: the first asks the run to stop after its quarter, the second ends the program at once.
import { EXIT_CODES, type ExitName } from './failure.ts';
import type { Terminal } from './terminal.ts';

export interface Interrupts {
  /** What the run was stopped by, or undefined while nobody asked. */
  readonly asked: () => Extract<ExitName, 'interrupted' | 'terminated'> | undefined;
  /** Gives the signals back to Node. */
  readonly release: () => void;
}

export function listenForInterrupts(terminal: Terminal): Interrupts {
  let asked: 'interrupted' | 'terminated' | undefined;
  const on = (reason: 'interrupted' | 'terminated') => (): void => {
    if (asked !== undefined) process.exit(EXIT_CODES[reason].code);
    asked = reason;
    terminal.talk('stopping after this quarter; once more stops at once');
  };
  const interrupt = on('interrupted');
  const terminate = on('terminated');
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', terminate);
  return {
    asked: () => asked,
    release: () => {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', terminate);
    },
  };
}
