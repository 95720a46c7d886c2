import { describe, expect, it } from 'vitest';
import { nameOfFile } from '../../src/model/assemble.ts';
import { parseQuarter, quarterIndex, quarterLabel } from '../../src/model/calendar.ts';
import { nearest } from '../../src/model/nearest.ts';
import { settables } from '../../src/model/paths.ts';

describe('a calendar quarter', () => {
  it('is named by its year', () => {
    expect(quarterLabel('2023-Q1', 0)).toBe('2023-Q1');
    expect(quarterLabel('2023-Q1', 18)).toBe('2027-Q3');
    expect(quarterLabel('2023-Q4', 1)).toBe('2024-Q1');
    expect(quarterLabel('2023-Q1', -1)).toBe('2022-Q4');
  });

  it('is found again by its name', () => {
    for (let i = -10; i < 100; i++) expect(quarterIndex('2023-Q2', quarterLabel('2023-Q2', i))).toBe(i);
  });

  it('is nothing else', () => {
    for (const wrong of ['', '2023', '2023-Q0', '2023-Q5', '2023Q1', '23-Q1', ' 2023-Q1', '2023-Q1\n', '0023-Q1']) expect(parseQuarter(wrong)).toBeUndefined();
    expect(quarterIndex('2023-Q1', 'soon')).toBeUndefined();
    expect(() => quarterLabel('soon', 1)).toThrow();
  });
});

describe('the nearest name', () => {
  it('is found for a slip of the finger in any parameter of the schema', () => {
    const names = [...new Set(settables().map((s) => s.name))];
    const some = names.filter((_, i) => i % 4 === 0);
    const slips = some.flatMap((name) =>
      Array.from(name, (_, i) =>
        [
          name.slice(0, i) + name.slice(i + 1),
          `${name.slice(0, i)}${name[i]}${name.slice(i)}`,
          `${name.slice(0, i)}q${name.slice(i + 1)}`,
          `${name.slice(0, i)}${name[i + 1] ?? ''}${name[i]}${name.slice(i + 2)}`,
        ].map((typed) => [typed, name] as const),
      ).flat(),
    );
    const found = slips.filter(([typed, name]) => nearest(typed, names) === name).length;
    expect(found / slips.length).toBeGreaterThan(0.98);
  });

  it('counts neither case nor dashes, and knows the beginning of a name', () => {
    expect(nearest('lead-quarters', ['termQuarters', 'leadQuarters'])).toBe('leadQuarters');
    expect(nearest('LEADQUARTERS', ['termQuarters', 'leadQuarters'])).toBe('leadQuarters');
    expect(nearest('lead', ['termQuarters', 'leadQuarters'])).toBe('leadQuarters');
  });

  it('is none where nothing is near', () => {
    expect(nearest('banana', ['termQuarters', 'leadQuarters'])).toBeUndefined();
    expect(nearest('x'.repeat(1_000), ['x'.repeat(999)])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });
});

it('a scenario is called like its file unless it says otherwise', () => {
  expect(['a/b/my-market.yaml', 'C:\\x\\trap.json', 'plain', '.yaml', ''].map(nameOfFile)).toEqual(['my-market', 'trap', 'plain', '.yaml', 'scenario']);
});
