// Small markets in text for the tests of the loader.
import { type LoadResult, loadScenario } from '../../src/model/load-scenario.ts';
import type { Issue, Scenario } from '../../src/model/scenario.ts';

/** Two labs, two segments, one knob; valid. */
export const DUOPOLY = `format: overbuild-scenario/1
title: Duopoly
notes: Two labs.
segments:
  - id: enterprise
    sampleShare: 2
  - id: consumer
classes:
  - { id: firms, segment: enterprise }
  - { id: people, segment: consumer }
labs:
  - id: alpha
    cashUsd: { value: 20 B USD, source: a filing }
    segments:
      enterprise: { initialShare: 35 %, focus: 0.5 }
  - id: beta
    leadQuarters: 8 quarters
knobs:
  - name: lagQuarters
    label: Lag
    unit: quarters
    range: [1 quarter, 3 years]
    sets: ['labs.*.leadQuarters']
`;

export const FILES: Readonly<Record<string, string>> = { duopoly: DUOPOLY };

export function load(text: string, set: readonly string[] = [], files: Readonly<Record<string, string>> = FILES): LoadResult {
  const resolve = (name: string): { file: string; text: string } | undefined =>
    Object.hasOwn(files, name) ? { file: `${name}.yaml`, text: files[name] ?? '' } : undefined;
  return loadScenario({ file: 'market.yaml', text, resolve, set, names: Object.keys(files) });
}

/** The scenario, or a failure that shows why there is none. */
export function loaded(text: string, set: readonly string[] = [], files?: Readonly<Record<string, string>>): Scenario {
  const result = load(text, set, files);
  if (result.scenario === undefined) throw new Error(result.issues.map(shown).join('\n'));
  return result.scenario;
}

export function shown({ file, line, column, path, message }: Issue): string {
  return `${file}:${line}:${column} ${path}: ${message}`;
}

/** `file:line:column path` of each issue. */
export function places(result: LoadResult): readonly string[] {
  return result.issues.map(({ file, line, column, path }) => `${file}:${line}:${column} ${path}`);
}

/** A scenario file with these lines below its format, changing the duopoly. */
export function changing(lines: string): string {
  return `format: overbuild-scenario/1\nextends: duopoly\n${lines}`;
}
