// Whatever scenario the program accepts it can also store, and nothing else comes back.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadScenario } from '../../src/model/load-scenario.ts';
import { scenarioJson } from '../../src/model/run-id.ts';
import { parseScenario } from '../../src/replay/stored-scenario.ts';
import { sampleScenario } from './sample.ts';

const FOLDER = new URL('../../scenarios/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

test('every scenario that comes with the program is stored and read back as it is', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const { scenario } = loadScenario({ file, text: textOf(file), resolve: (name) => ({ file: `${name}.yaml`, text: textOf(`${name}.yaml`) }) });
    if (scenario === undefined) throw new Error(`${file} cannot be loaded`);
    expect(parseScenario(scenarioJson(scenario))).toEqual(scenario);
  }
});

test('a stored scenario with a key taken away, added or set to something absurd does not come back', () => {
  const absurd = [null, 'x', -1e300, 1e300, {}, [], true];
  const spoiled = (value: unknown, path: readonly string[]): readonly [string, unknown][] => {
    if (Array.isArray(value))
      return value.flatMap((inner, i) => spoiled(inner, [...path, String(i)]).map(([at, v]): [string, unknown] => [at, value.with(i, v)]));
    if (typeof value !== 'object' || value === null) return [];
    const within = Object.entries(value).flatMap(([key, inner]) =>
      spoiled(inner, [...path, key]).map(([at, v]): [string, unknown] => [at, { ...value, [key]: v }]),
    );
    if (path[0] === 'sources' || path.at(-1) === 'segments') return within;
    const here = [...path, ''].join('.');
    const without = Object.keys(value).map((key): [string, unknown] => [
      `${here}${key} away`,
      Object.fromEntries(Object.entries(value).filter(([k]) => k !== key)),
    ]);
    const numbers = Object.entries(value).filter(([, inner]) => typeof inner === 'number');
    const wrong = numbers.flatMap(([key]) => absurd.map((v): [string, unknown] => [`${here}${key} = ${JSON.stringify(v)}`, { ...value, [key]: v }]));
    return [...within, ...without, ...wrong, [`${here}extra`, { ...value, extra: 1 }]];
  };
  const cases = spoiled(JSON.parse(scenarioJson(sampleScenario())), []);
  expect(cases.length).toBeGreaterThan(500);
  for (const [name, value] of cases) expect(parseScenario(JSON.stringify(value)), name).toBeUndefined();
});

test('a stored scenario whose names do not agree does not come back', () => {
  const good = sampleScenario();
  const [lab, other] = good.labs;
  const spoiled = [
    { ...good, labs: [lab, { ...other, id: lab?.id }] },
    { ...good, labs: [{ ...lab, segments: {} }] },
    { ...good, labs: [{ ...lab, segments: { ...lab?.segments, moon: lab?.segments.enterprise } }] },
    { ...good, classes: good.classes.map((item) => ({ ...item, segment: 'moon' })) },
    { ...good, segments: [] },
  ];
  expect(parseScenario(JSON.stringify(good))).toEqual(good);
  for (const scenario of spoiled) expect(parseScenario(JSON.stringify(scenario))).toBeUndefined();
});
