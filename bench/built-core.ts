// Cores that are built for a measurement and thrown away after it.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CompiledCore, compileCore } from '../src/core/core.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ASC = join(ROOT, 'node_modules', 'assemblyscript', 'bin', 'asc.js');

/** The release build of the core's source after `change`, which is given the folder of a copy, with further options of the compiler. */
export async function builtCore(change: (folder: string) => void, options: readonly string[] = []): Promise<CompiledCore> {
  const folder = mkdtempSync(join(tmpdir(), 'overbuild-core-'));
  try {
    for (const name of ['assembly', 'asconfig.json']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
    change(join(folder, 'assembly'));
    execFileSync(process.execPath, [ASC, 'assembly/index.ts', '--target', 'release', ...options, '--outFile', 'core.wasm'], { cwd: folder, stdio: 'inherit' });
    return await compileCore(readFileSync(join(folder, 'core.wasm')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
