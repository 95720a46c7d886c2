// Checks `overbuild scenario` and `overbuild explain`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, spawned, typed } from './typed.ts';

/** Three mistakes: a strategy, a unit and a key that nobody knows. */
const WRONG = `format: overbuild-scenario/1
extends: duopoly
labs:
  - id: left
    strategy: yollo
    leadQuarters: 6 bananas
    cahsUsd: 3
`;

function wrongFile(): string {
  const file = join(folder(), 'wrong.yaml');
  writeFileSync(file, WRONG);
  return file;
}

describe('overbuild scenario check', () => {
  it('prints every problem at once, each where it stands and with what to write instead', async () => {
    const { exit, json, data } = await typed('scenario', 'check', wrongFile(), '--json');
    const issues = json.filter((line) => line.type === 'issue');
    expect(exit).toBe(3);
    expect(json.length).toBe(data.length);
    expect(issues.map((issue) => [issue.path, issue.line, issue.column])).toEqual([
      ['labs[0].strategy', 5, 15],
      ['labs[0].leadQuarters', 6, 19],
      ['labs[0].cahsUsd', 7, 5],
    ]);
    expect(issues[0]).toMatchObject({ schema: 'overbuild/issue/1', suggestion: 'yolo', message: expect.stringContaining('yollo') });
    expect(json.at(-1)).toMatchObject({ schema: 'overbuild/check/1', type: 'result', ok: false, issues: 3 });
  });

  it('shows a person the line and points at the place', async () => {
    const file = wrongFile();
    const { exit, data, talk } = await typed('scenario', 'check', file);
    const text = data.join('\n');
    expect(exit).toBe(3);
    expect(text).toMatch(/wrong\.yaml:5:15 {2}labs\[0\]\.strategy: /);
    expect(text).toContain('write instead: yolo');
    expect(text).toContain('    4 |   - id: left\n  > 5 |     strategy: yollo\n      |               ^');
    expect(talk).toContain('has 3 problems');
  });

  it('is content with a good file', async () => {
    const { exit, json } = await typed('scenario', 'check', 'trap', '--json');
    expect(exit).toBe(0);
    expect(json).toEqual([
      { schema: 'overbuild/check/1', type: 'result', file: 'scenarios/trap.yaml', ok: true, issues: 0, notes: [], scenario: 'trap', tooLarge: null },
    ]);
  });

  it('finds problems in an empty file', async () => {
    const file = join(folder(), 'empty.yaml');
    writeFileSync(file, '');
    const { exit, json } = await typed('scenario', 'check', file, '--json');
    expect(exit).toBe(3);
    expect(json[0]).toMatchObject({ type: 'issue', path: expect.any(String), message: expect.any(String) });
  });

  it('calls a market that no machine here can hold over budget', async () => {
    const file = join(folder(), 'huge.yaml');
    writeFileSync(file, 'format: overbuild-scenario/1\nextends: duopoly\ncustomers: 1000 B\n');
    expect((await typed('scenario', 'check', file)).exit).toBe(7);
    expect((await typed('run', file)).exit).toBe(7);
  });

  it('follows extends to a file beside it', async () => {
    const root = folder();
    writeFileSync(join(root, 'mother.yaml'), 'format: overbuild-scenario/1\nextends: duopoly\nquarters: 9\n');
    writeFileSync(join(root, 'child.yaml'), 'format: overbuild-scenario/1\nextends: ./mother.yaml\n');
    expect((await typed('scenario', 'show', join(root, 'child.yaml'), '--json')).json[0]).toMatchObject({ name: 'child', quarters: 9 });
  });
});

describe('overbuild scenario', () => {
  it('lists what comes with the package', async () => {
    const { data } = await typed('scenario', 'list');
    expect(data.some((line) => /^duopoly +2 +32 +100 k +Two identical labs/.test(line))).toBe(true);
    const [list] = (await typed('scenario', 'list', '--json')).json as readonly {
      readonly scenarios: readonly { readonly name: string; readonly title: string | null }[];
    }[];
    expect(list?.scenarios.map((scenario) => scenario.name)).toContain('trap');
    for (const scenario of list?.scenarios ?? []) expect(scenario.title).not.toBeNull();
  });

  it('shows labs and knobs, and everything as JSON', async () => {
    const text = (await typed('scenario', 'show', 'trap')).data.join('\n');
    expect(text).toMatch(/The lab +lab +plan/);
    expect(text).toMatch(/lagQuarters +1 to 20 quarters/);
    const shown = (await typed('scenario', 'show', 'trap', '--json', '--set', 'lagQuarters=5')).json[0] as {
      readonly labs: readonly { readonly leadQuarters: number }[];
    };
    expect(shown.labs[0]?.leadQuarters).toBe(5);
  });

  it('writes a new file that is good as it stands, and never over another', () => {
    const cwd = folder();
    expect(spawned(['scenario', 'new', 'mine'], { cwd })).toMatchObject({ status: 0, stdout: 'mine.yaml\n' });
    const text = readFileSync(join(cwd, 'mine.yaml'), 'utf8');
    expect(spawned(['scenario', 'check', 'mine.yaml'], { cwd }).status).toBe(0);
    expect(spawned(['scenario', 'new', 'mine'], { cwd }).status).toBe(2);
    expect(readFileSync(join(cwd, 'mine.yaml'), 'utf8')).toBe(text);
  });

  it.each(['../escape', 'Capital', 'a b', '.hidden', ''])('does not write a file called %j', async (name) => {
    const said = await typed('scenario', 'new', name);
    expect(said.exit).toBe(2);
    expect(existsSync(`${name}.yaml`)).toBe(false);
  });

  it('prints a JSON Schema', async () => {
    const schema = JSON.parse((await typed('scenario', 'schema')).data.join('\n')) as Readonly<Record<string, unknown>>;
    expect(schema).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object' });
  });
});

describe('overbuild explain', () => {
  it('says what a parameter is, in which unit and range, and where its baseline comes from', async () => {
    const text = (await typed('explain', 'labs.*.leadQuarters')).data.join('\n');
    for (const word of [
      'Quarters between an order and its delivery.',
      'unit      quarters',
      '1 to 40 quarters, a whole number',
      'baseline  6 quarters',
      'source',
    ])
      expect(text).toContain(word);
  });

  it('adds the values of a scenario with their sources', async () => {
    const { json } = await typed('explain', 'labs.leadQuarters', '--scenario', 'trap', '--json');
    expect(json[0]).toMatchObject({
      schema: 'overbuild/explain/1',
      type: 'result',
      scenario: 'trap',
      kind: 'parameter',
      path: 'labs.*.leadQuarters',
      unit: 'quarters',
      min: 1,
      max: 40,
      baseline: 6,
      values: [{ path: 'labs.lab.leadQuarters', value: 8, source: expect.stringContaining('A4-13') }],
    });
  });

  it('names the choices of a parameter that is no number', async () => {
    expect((await typed('explain', 'labs.strategy')).data.join('\n')).toMatch(/choices +p10, newsvendor, yolo, plan/);
  });

  it('knows knobs, also without being told the scenario', async () => {
    for (const argv of [['growth', '--scenario', 'trap'], ['lagQuarters']]) expect((await typed('explain', ...argv)).data[0]).toContain('a knob of trap');
  });
});
