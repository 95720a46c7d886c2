// Owns Ctrl-C and SIGTERM: the first asks the command to stop at the next safe place, the second ends the program at once.
import { EXIT_CODES, type ExitName } from './failure.ts';
import type { Terminal } from './terminal.ts';

type Reason = Extract<ExitName, 'interrupted' | 'terminated'>;

export interface Interrupts {
  /** What the command was stopped by, or undefined while nobody asked. */
  readonly asked: () => Reason | undefined;
  /** Aborts with the first request. */
  readonly signal: AbortSignal;
  /** Gives the signals back to Node. */
  readonly release: () => void;
}

/** `after` says what is completed before a first request is heeded. */
export function listenForInterrupts(terminal: Terminal, after = 'this quarter'): Interrupts {
  const controller = new AbortController();
  let asked: Reason | undefined;
  const on = (reason: Reason) => (): void => {
    if (asked !== undefined) process.exit(EXIT_CODES[reason].code);
    asked = reason;
    controller.abort();
    terminal.talk(`stopping after ${after}; ${reason === 'interrupted' ? 'Ctrl-C again stops at once' : 'a second signal stops at once'}`);
  };
  const interrupt = on('interrupted');
  const terminate = on('terminated');
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', terminate);
  return {
    asked: () => asked,
    signal: controller.signal,
    release: () => {
      process.off('SIGINT', interrupt);
      process.off('SIGTERM', terminate);
    },
  };
}
