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
      '2023-Q3  Rent shock begins, for 4 quarters: Rent of new capacity doubles for a year',
      '2024-Q1  crunch begins',
      '2024-Q3  Rent shock ends',
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

  it('shows its clouds', async () => {
    const file = fileOf('format: overbuild-scenario/1\nextends: duopoly\nclouds: [{ id: azure, name: Azure }, { id: own, lab: left }]\n');
    expect((await typed('scenario', 'show', file)).data.join('\n')).toContain('clouds: Azure, own (of the firm of left)');
    expect((await typed('explain', 'labs.clouds.share', '--scenario', file, '--json')).json[0]).toMatchObject({ path: 'labs.*.clouds.*.share' });
  });
});
