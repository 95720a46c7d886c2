// Whether a run that was computed again is the one that the replay holds, and where they part.

export interface Hashes {
  /** One a quarter. */
  readonly quarterHashes: readonly string[];
  readonly columnHash: string;
}

export type Verdict =
  | { readonly kind: 'verified' }
  /** Quarter −1 stands for the customers at the end: all quarters agree. */
  | { readonly kind: 'differs'; readonly quarter: number };

export function compare(recorded: Hashes, computed: Hashes): Verdict {
  const { length } = recorded.quarterHashes;
  for (let q = 0; q < Math.max(length, computed.quarterHashes.length); q++)
    if (recorded.quarterHashes[q] !== computed.quarterHashes[q]) return { kind: 'differs', quarter: Math.min(q, length - 1) };
  return recorded.columnHash === computed.columnHash ? { kind: 'verified' } : { kind: 'differs', quarter: -1 };
}

/** What the badge says. `coreHash` is the recorded one, `ownCoreHash` that of the core that this page carries. */
export function sentence(
  verdict: Verdict,
  labels: readonly string[],
  coreHash: string,
  ownCoreHash: string,
): { readonly short: string; readonly long: string; readonly ok: boolean } {
  const other = coreHash === ownCoreHash ? '' : ` The replay was made by core ${coreHash.slice(0, 8)}; this page carries core ${ownCoreHash.slice(0, 8)}.`;
  if (verdict.kind === 'verified')
    return { ok: true, short: 'verified', long: `Computed again in this browser from scenario and seed: every quarter is the same.${other}` };
  const where = verdict.quarter < 0 ? 'in the customers at the end' : `in quarter ${labels[verdict.quarter] ?? verdict.quarter}`;
  return {
    ok: false,
    short: `differs first ${where}${other === '' ? '' : `: core ${coreHash.slice(0, 8)}, here ${ownCoreHash.slice(0, 8)}`}`,
    long: `Computed again from scenario and seed, the run differs first ${where}.${other}`,
  };
}
