// The instance that a thread uses for one run after the other.
import { type CompiledCore, type Instance, newInstance } from '../core/core.ts';

let kept: { readonly id: number; readonly instance: Instance } | undefined;

/** In whatever state the run before left it. A new one for every run would have to be collected, at half the cost of a small run and while others wait. */
export async function keptInstance(core: CompiledCore): Promise<Instance> {
  if (kept?.id !== core.id) kept = { id: core.id, instance: await newInstance(core) };
  return kept.instance;
}
