// Owns the one clock of the command line. No result of a run depends on it.

/** Seconds since the process started, never backwards. */
export function clockSeconds(): number {
  return performance.now() / 1000;
}
