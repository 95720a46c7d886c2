// Owns how much memory the program may take here.
import { totalmem } from 'node:os';

/** Memory of the machine, or of the container where that is less. */
export function machineBytes(): number {
  const constrained = process.constrainedMemory();
  return constrained > 0 ? Math.min(totalmem(), constrained) : totalmem();
}
