// A scenario with interventions from the command line: checked, explained, run and verified.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, typed } from './typed.ts';

const SHOCKS = `format: overbuild-scenario/1
extends: duopoly
quarters: 8
interventions:
  - id: rent-shock
    name: Rent shock
    says: Rent of new capacity doubles for a year.
    quarter: 2023-Q3
    lasts: 4 quarters
    scale: { supply.rentUsd: 2x }
  - id: crunch
    hazard: 100 %
    from: 2024-Q1
    set: { submodels.debt: off, labs.*.strategy: p10 }
`;

function fileOf(text: string): string {
  const file = join(folder(), 'shocks.yaml');
  writeFileSync(file, text);
  return file;
}

describe('a scenario with interventions', () => {
  it('runs, tells what happened when, and can be verified', async () => {
    const out = join(folder(), 'run');
    const { exit, data } = await typed('run', fileOf(SHOCKS), '--customers', '500', '--out', out);
    const text = data.join('\n');
    expect(exit).toBe(0);
    for (const line of [
      '2023-Q3  Begins: Rent shock (4 quarters): Rent of new capacity doubles for a year',
      '2024-Q1  Begins: crunch',
      '2024-Q3  Ends: Rent shock',
    ])
      expect(text).toContain(line);
    expect((await typed('replay', 'verify', out)).exit).toBe(0);
  });

  it('is another run than the one without them', async () => {
    const [plain, shocked] = await Promise.all(
      [SHOCKS.slice(0, SHOCKS.indexOf('interventions')), SHOCKS].map(async (text) => {
        const { json } = await typed('run', fileOf(text), '--customers', '500', '--out', join(folder(), 'run'), '--json');
        return json.at(-1) as { readonly runId: string; readonly quarterHashes: readonly string[] };
      }),
    );
    expect(shocked?.runId).not.toBe(plain?.runId);
    expect(shocked?.quarterHashes.slice(0, 2)).toEqual(plain?.quarterHashes.slice(0, 2));
    expect(shocked?.quarterHashes[2]).not.toBe(plain?.quarterHashes[2]);
  });

  it('is checked with file, line and column', async () => {
    const wrong = fileOf(SHOCKS.replace('supply.rentUsd', 'suply.rentUsd').replace('2023-Q3', '2022-Q4'));
    const { exit, json } = await typed('scenario', 'check', wrong, '--json');
    expect(exit).toBe(3);
    expect(json.filter((line) => line.type === 'issue').map((issue) => [issue.path, issue.line, issue.column])).toEqual([
      ['interventions[0].quarter', 8, 14],
      ['interventions[0].scale.suply.rentUsd', 10, 14],
    ]);
    expect(json[1]).toMatchObject({ suggestion: 'supply.rentUsd' });
    expect((await typed('scenario', 'check', fileOf(SHOCKS))).exit).toBe(0);
  });

  it('lists them with their dates, and explains each and what it changes', async () => {
    const file = fileOf(SHOCKS);
    const shown = (await typed('scenario', 'show', file)).data.join('\n');
    expect(shown).toContain('Rent shock, 2023-Q3, for 4 quarters: supply.rentUsd × 2');
    expect(shown).toContain('crunch, 100 % a quarter from 2024-Q1 on, for good:');
    const shock = (await typed('explain', 'rent-shock', '--scenario', file)).data.join('\n');
    for (const text of ['Rent shock (rent-shock), an intervention of shocks', '2023-Q3, for 4 quarters', 'supply.rentUsd × 2', 'supply.rentUsd = 3900'])
      expect(shock).toContain(text);
    expect((await typed('explain', 'supply.rentUsd', '--scenario', file)).data.join('\n')).toContain('changed by Rent shock, 2023-Q3, for 4 quarters');
    expect((await typed('explain', 'crunch', '--scenario', file, '--json')).json[0]).toMatchObject({
      kind: 'intervention',
      when: '100 % a quarter from 2024-Q1 on, for good',
      set: { 'labs.*.strategy': 'p10', 'submodels.debt': 'off' },
      values: expect.arrayContaining([{ path: 'submodels.debt', value: 'on' }]),
    });
    expect((await typed('explain', 'labs.cashUsd')).data.join('\n')).toContain('no intervention can change it');
    expect((await typed('explain', 'rent-shok', '--scenario', file)).talk).toContain('rent-shock');
  });

  it('that can have no effect gets a note for each reason, and is good all the same', async () => {
    const file = fileOf(`format: overbuild-scenario/1
extends: duopoly
quarters: 8
submodels: { clouds: on }
interventions:
  - { id: late, quarter: 2025-Q1, scale: { supply.rentUsd: 2 } }
  - { id: last, hazard: 5 %, from: 7, scale: { supply.rentUsd: 2 } }
  - { id: idle, quarter: 4, set: { supply.powerGw: 2 } }
  - { id: none, quarter: 4, set: { clouds.*.refusesRivals: 1 } }
  - { id: twice, quarter: 4, set: { labs.*.strategy: p10, labs.left.strategy: yolo, labs.right.strategy: yolo }, shift: { labs.*.leadQuarters: 1 } }
`);
    const { exit, json } = await typed('scenario', 'check', file, '--json');
    expect(exit).toBe(0);
    expect(json.at(-1)?.notes).toEqual([
      'submodels.clouds is on, and the scenario has no clouds: it has no effect',
      'interventions.late: it happens in 2025-Q1, and the last quarter of the scenario is 2024-Q4: it never does',
      'interventions.last: it can happen from 2024-Q4, the last quarter of the scenario: nothing of it shows later',
      expect.stringMatching(/^interventions.idle: .* which is off and stays off: it has no effect$/),
      'interventions.none: clouds.*.refusesRivals matches nothing in the scenario: it has no effect',
      'interventions.twice: labs.left.strategy is set by labs.*.strategy and by labs.left.strategy: labs.left.strategy holds',
      'interventions.twice: labs.right.strategy is set by labs.*.strategy and by labs.right.strategy: labs.right.strategy holds',
    ]);
    expect((await typed('scenario', 'check', file)).data.filter((line) => line.startsWith('note: '))).toHaveLength(7);
    expect((await typed('scenario', 'check', fileOf(SHOCKS), '--json')).json.at(-1)?.notes).toEqual([]);
    expect((await typed('scenario', 'check', 'duopoly', '--json')).json.at(-1)?.notes).toEqual([]);
  });

  it('is a mistake, not too large, with more clouds or interventions than fit', async () => {
    const many = (count: number, item: string): string => Array.from({ length: count }, (_, i) => `{ id: x${i}${item} }`).join(', ');
    const clouds = fileOf(`format: overbuild-scenario/1\nextends: duopoly\nclouds: [${many(9, '')}]\n`);
    const shocks = fileOf(`format: overbuild-scenario/1\nextends: duopoly\ninterventions: [${many(257, ', quarter: 4, scale: { supply.rentUsd: 2 }')}]\n`);
    for (const [file, limit] of [
      [clouds, 'at most 8'],
      [shocks, 'at most 256'],
    ] as const) {
      const { exit, data } = await typed('scenario', 'check', file);
      expect(exit).toBe(3);
      expect(data.join('\n')).toContain(limit);
      expect((await typed('run', file)).exit).toBe(3);
    }
  });

  it('is pointed to from the bare word, and a path that stops short lists what stands below it', async () => {
    const pointer = await typed('explain', 'interventions', '--scenario', fileOf(SHOCKS));
    expect(pointer.exit).toBe(0);
    for (const text of ['hazard', 'shocks.md', '  rent-shock', '  crunch']) expect(pointer.data.join('\n')).toContain(text);
    for (const path of ['labs.*.clouds', 'labs.clouds']) {
      const group = await typed('explain', path);
      expect([group.exit, group.data.includes('  labs.*.clouds.*.share')], path).toEqual([0, true]);
    }
    expect((await typed('explain', 'interventionz')).exit).toBe(2);
  });

  it('tells an outage by the name of the cloud', async () => {
    const clouds = '[{ id: calm, name: Calm, outageChance: 0 }, { id: anchor, name: Anchor Cloud, outageChance: 1, outageHours: 192 }]';
    const labs = '[{ id: left, clouds: { calm: { share: 40 % }, anchor: { share: 60 % } } }]';
    const file = fileOf(`format: overbuild-scenario/1\nextends: duopoly\nquarters: 3\nsubmodels: { clouds: on }\nclouds: ${clouds}\nlabs: ${labs}\n`);
    const { data } = await typed('run', file, '--customers', '500', '--out', join(folder(), 'run'));
    expect(data.join('\n')).toContain('Anchor Cloud is down for 192 hours');
  });

  it('shows its clouds', async () => {
    const file = fileOf(
      'format: overbuild-scenario/1\nextends: duopoly\nclouds: [{ id: azure, name: Azure }, { id: own, lab: left }]\nlabs: [{ id: left, clouds: { azure: { share: 60 % }, own: { share: 40 % } } }]\n',
    );
    const shown = (await typed('scenario', 'show', file)).data.join('\n');
    expect(shown).toContain('clouds: Azure, own (of the firm of left)');
    expect(shown).toMatch(/: Azure 60 %, own 40 %/);
    expect((await typed('explain', 'labs.clouds.share', '--scenario', file, '--json')).json[0]).toMatchObject({ path: 'labs.*.clouds.*.share' });
  });
});
