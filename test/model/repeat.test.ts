// Labs by count: one row of a file that stands for many labs.
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../../src/model/load-scenario.ts';

const file = (labs: string, more = '') => `format: overbuild-scenario/1\nsegments: [{ id: s }]\nclasses: [{ id: c, segment: s }]\n${more}labs:\n${labs}`;
const load = (text: string, set: readonly string[] = []) => loadScenario({ file: 'a.yaml', text, resolve: () => undefined, set });

describe('count', () => {
  it('makes so many labs of one row, told apart by number, and leaves a lab without it alone', () => {
    const { scenario } = load(file('  - { id: big, name: Big }\n  - { id: small, name: Small, count: 3, leadQuarters: 4 }\n'));
    expect(scenario?.labs.map((lab) => [lab.id, lab.name, lab.leadQuarters])).toEqual([
      ['big', 'Big', 6],
      ['small-1', 'Small 1', 4],
      ['small-2', 'Small 2', 4],
      ['small-3', 'Small 3', 4],
    ]);
  });

  it('lets each of them be set, and all', () => {
    const { scenario } = load(file('  - { id: small, count: 3 }\n'), ['labs.*.leadQuarters=5', 'labs.small-2.strategy=yolo']);
    expect(scenario?.labs.map((lab) => [lab.leadQuarters, lab.strategy])).toEqual([
      [5, 'newsvendor'],
      [5, 'yolo'],
      [5, 'newsvendor'],
    ]);
  });

  it('is refused where it is no number of labs, at its place', () => {
    for (const count of ['0', '2.5', '-1', '5000', 'many']) {
      const { issues } = load(file(`  - { id: small, count: ${count} }\n`));
      expect(issues[0], count).toMatchObject({ file: 'a.yaml', line: 5, path: 'labs[0].count' });
      expect(issues[0]?.message).toContain('whole number from 1 to 1023');
    }
  });

  it('counts against what fits: 255 at once, 1,023 in all', () => {
    expect(load(file('  - { id: a, count: 256 }\n')).tooLarge).toContain('at most 255');
    expect(load(file('  - { id: a, count: 255 }\n  - { id: b, count: 300, entryQuarter: 4 }\n', 'submodels: { labEntry: on }\n')).scenario?.labs.length).toBe(
      555,
    );
    expect(load(file('  - { id: a, count: 255 }\n  - { id: b, count: 300, entryQuarter: 4 }\n')).tooLarge).toContain('at most 255');
    const switched = (state: string) => file('  - { id: a, count: 255 }\n  - { id: b, entryQuarter: 4 }\n', `submodels: { labEntry: { value: ${state} } }\n`);
    expect(load(switched('off')).tooLarge).toContain('at most 255');
    expect(load(switched('on')).scenario?.labs.length).toBe(256);
    expect(load(file('  - { id: a, count: 255 }\n  - { id: b, count: 800, entryQuarter: 4 }\n', 'submodels: { labEntry: on }\n')).tooLarge).toContain(
      'at most 1023',
    );
  });
});
