// Owns finding and reading scenario files: the ones of the package by name, the user's own by path.
import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, isAbsolute, join, relative, resolve as resolvePath, sep } from 'node:path';
import { MAX_TEXT_BYTES } from '../model/guard-text.ts';
import type { SourceText } from '../model/layers.ts';
import { type LoadResult, loadScenario } from '../model/load-scenario.ts';
import { nearest } from '../model/nearest.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Look } from '../report/text.ts';
import { Failure } from './failure.ts';
import { contentFailure } from './issues.ts';
import { scenarioNames, scenariosFolder } from './package-files.ts';

export interface LoadedFile {
  /** The text of the file that was named, for quoting lines of it. */
  readonly source: SourceText;
  readonly result: LoadResult;
}

/** Errors: usage where there is no such scenario, content where it is no text file of a sensible size. */
export function loadFile(reference: string, set: readonly string[] = []): LoadedFile {
  const path = pathOf(reference);
  if (path === undefined) {
    const meant = nearest(reference, scenarioNames());
    const isPath = looksLikePath(reference);
    const message = isPath ? `${reference} is not there` : `there is no scenario ${reference}`;
    throw new Failure('usage', `${message}${meant === undefined || isPath ? '' : `: did you mean ${meant}?`}`, [
      `scenarios of the package: ${scenarioNames().join(', ')}; or give the path of a file`,
    ]);
  }
  const source = { file: shown(path), text: textOf(path, reference) };
  const resolve = (name: string, from: string): SourceText | undefined => {
    const parent = pathOf(name, dirname(real(from)));
    return parent === undefined ? undefined : { file: shown(parent), text: textOf(parent, name) };
  };
  return { source, result: loadScenario({ ...source, resolve, set, names: scenarioNames() }) };
}

/** The scenario, ready to run. Errors: those of `loadFile`, content with every problem, budget where it is too large. */
export function loadOrFail(reference: string, set: readonly string[], look: Look): Scenario {
  const { source, result } = loadFile(reference, set);
  if (result.scenario !== undefined) return result.scenario;
  if (result.tooLarge !== undefined) throw new Failure('budget', result.tooLarge, [], { issues: result.issues });
  throw contentFailure(result.issues, source, look);
}

/** Names that `--set` takes in a scenario of the package; none where it cannot be read. */
export function knobNames(name: string): readonly string[] {
  return loadFile(name).result.scenario?.knobs.map((knob) => knob.name) ?? [];
}

/** A bare word is a scenario of the package before it is a file of the folder. */
function pathOf(reference: string, from = '.'): string | undefined {
  const candidates = looksLikePath(reference)
    ? [resolvePath(from, reference)]
    : [join(scenariosFolder(), `${reference}.yaml`), resolvePath(from, reference), resolvePath(from, `${reference}.yaml`)];
  return candidates.find((path) => statSync(path, { throwIfNoEntry: false }) !== undefined);
}

function looksLikePath(reference: string): boolean {
  return isAbsolute(reference) || reference.includes('/') || reference.includes(sep) || ['.yaml', '.yml', '.json'].includes(extname(reference));
}

/** How a path is shown in messages: `scenarios/trap.yaml` for the package, relative to the working folder where that is shorter. */
function shown(path: string): string {
  if (dirname(path) === resolvePath(scenariosFolder())) return `${PACKAGE_PREFIX}${basename(path)}`;
  const near = relative('.', path);
  return near.startsWith('..') ? path : near;
}

const PACKAGE_PREFIX = 'scenarios/';

/** Undoes `shown`. */
function real(file: string): string {
  return file.startsWith(PACKAGE_PREFIX) && scenarioNames().includes(basename(file, '.yaml')) ? join(scenariosFolder(), basename(file)) : resolvePath(file);
}

function textOf(path: string, reference: string): string {
  const stats = statSync(path);
  if (!stats.isFile()) throw new Failure('usage', `${reference} is ${stats.isDirectory() ? 'a folder' : 'no ordinary file'}, not a scenario`);
  if (stats.size > MAX_TEXT_BYTES) throw new Failure('content', `${reference} takes ${stats.size} bytes; a scenario takes at most ${MAX_TEXT_BYTES}`);
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path));
  } catch (error) {
    throw new Failure('usage', `${reference} cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)})`);
  }
}
