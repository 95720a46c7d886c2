// What makes two runs the same run: canonical text and its hash.
import type { Scenario } from './scenario.ts';

export interface RunIdentity {
  /** Hash of the core that computes the run. */
  readonly coreHash: string;
  readonly scenario: Scenario;
  /** u32. */
  readonly seed: number;
  readonly quarters: number;
  readonly customers: number;
}

/** Sixteen hexadecimal digits; the same run has the same id on every host. Asynchronous because hosts hash so. */
export async function runIdOf({ coreHash, scenario, seed, quarters, customers }: RunIdentity): Promise<string> {
  const text = canonicalJson({ coreHash, scenario, seed, quarters, customers });
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The one text that stands for a scenario. */
export function scenarioJson(scenario: Scenario): string {
  return canonicalJson(scenario);
}

/** JSON without spaces, keys in the order of their UTF-16 units, numbers as ECMAScript prints them (RFC 8785). A number that is not finite is a bug of the caller. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('a number that is not finite has no JSON');
  const text = JSON.stringify(value);
  if (text === undefined) throw new Error(`a ${typeof value} has no JSON`);
  return text;
}
