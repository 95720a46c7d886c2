// Owns where the files of the package lie. This file stands two levels below its root, in src/cli as in dist/cli.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.ts';

export const packageRoot = (): URL => new URL('../../', import.meta.url);
export const scenariosFolder = (): string => fileURLToPath(new URL('scenarios/', packageRoot()));

/** Names of the scenarios that come with the package, in alphabetical order. */
export function scenarioNames(): readonly string[] {
  try {
    return readdirSync(scenariosFolder())
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => name.slice(0, -'.yaml'.length))
      .sort();
  } catch {
    return [];
  }
}

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('package.json', packageRoot()), 'utf8')) as { version: string };
  return version;
}

/** `simd` is what runs use; `scalar` is its twin without SIMD, whose hash names both. */
export type CoreBuild = 'simd' | 'scalar';

const CORE_FILES: Readonly<Record<CoreBuild, string>> = { simd: 'build/core.wasm', scalar: 'build/core.scalar.wasm' };

/** Errors: check, where the package was never built. */
export function readCore(build: CoreBuild): Uint8Array<ArrayBuffer> {
  const file = CORE_FILES[build];
  try {
    return new Uint8Array(readFileSync(new URL(file, packageRoot())));
  } catch {
    throw new Failure('check', `${file} is not there: the core has not been built`, ['build it with `npm run build`']);
  }
}

/** SHA-256 of the scalar build in hexadecimal: the name of the core in every saved run. */
export function coreHash(): string {
  return createHash('sha256').update(readCore('scalar')).digest('hex');
}
