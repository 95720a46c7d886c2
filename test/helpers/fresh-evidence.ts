// Runs once before all tests: what an earlier run found is not evidence of this one.
import { rmSync } from 'node:fs';
import { EVIDENCE_FOLDER } from './evidence.ts';

export function setup(): void {
  rmSync(EVIDENCE_FOLDER, { recursive: true, force: true });
}
