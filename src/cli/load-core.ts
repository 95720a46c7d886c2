// Owns getting the core ready to run, and saying so where it was never built or is out of date.
import { type CompiledCore, compileCore, newInstance } from '../core/core.ts';
import { hasSimd } from '../core/simd.ts';
import { Failure } from './failure.ts';
import { type CoreBuild, readCore } from './package-files.ts';

/** Errors: check, where the build is missing, is no module, or was made from another schema than this program. */
export async function loadCore(build: CoreBuild): Promise<CompiledCore> {
  const bytes = readCore(build);
  try {
    const core = await compileCore(bytes);
    // An instance is refused where its layout is another than the schema's; better before a run than in it.
    await newInstance(core);
    return core;
  } catch (error) {
    throw new Failure('check', `the core cannot be used: ${error instanceof Error ? error.message : String(error)}`, ['build it again with `npm run build`']);
  }
}

/** The build that is fastest here: the scalar twin gives the same bytes where the engine has no SIMD. */
export function fastestBuild(): CoreBuild {
  return hasSimd() ? 'simd' : 'scalar';
}
