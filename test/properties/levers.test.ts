// Every parameter is a lever: it changes something where its submodel is on, and nothing at all where it is off.
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/model/scenario.ts';
import { GROUPS, type GroupName } from '../../src/schema/groups.ts';
import { SUBMODELS } from '../../src/schema/submodels.ts';
import type { Parameter, Submodel } from '../../src/schema/types.ts';
import { everything } from '../helpers/everything.ts';
import { evidence } from '../helpers/evidence.ts';
import { runIt } from '../helpers/market.ts';

const SIZE = { customers: 1_500, quarters: 14 };

/** Parameters that decide precision or bookkeeping and not the economics, with the reason. */
const NO_LEVERS: Readonly<Record<string, string>> = {};

interface Lever {
  readonly group: GroupName;
  readonly name: string;
  readonly parameter: Parameter;
}

const LEVERS: readonly Lever[] = Object.entries(GROUPS)
  .filter(([group]) => group !== 'submodels')
  .flatMap(([group, { parameters }]) => Object.entries<Parameter>(parameters).map(([name, parameter]) => ({ group: group as GroupName, name, parameter })));

/** Values to try, far from where the parameter stands. */
function candidates(p: Parameter): readonly (number | string)[] {
  if (p.kind === 'choice') return p.options;
  const inside = p.min > 0 ? Math.sqrt(p.min * p.max) : (p.min + p.max) / 2;
  const near = [p.baseline * 1.5 + 0.1, p.baseline * 0.5, inside, p.min, p.max];
  return near.map((x) => Math.min(p.max, Math.max(p.min, p.integer === true ? Math.round(x) : x)));
}

type Row = Readonly<Record<string, unknown>>;

/** The scenario with the lever at `value` in all its rows, or in every other one where all alike would change nothing. */
function turned(scenario: Scenario, { group, name }: Lever, value: number | string, every: number): Scenario {
  const turn = <T extends object>(row: T, i: number): T => (i % every === 0 ? { ...row, [name]: value } : row);
  const inLabs = (key: 'segments' | 'clouds'): Scenario => ({
    ...scenario,
    labs: scenario.labs.map((lab, j) => ({ ...lab, [key]: Object.fromEntries(Object.entries(lab[key]).map(([id, row]) => [id, turn(row as Row, j)])) })),
  });
  if (group === 'labSegments') return inLabs('segments');
  if (group === 'labClouds') return inLabs('clouds');
  const now = scenario[group];
  return { ...scenario, [group]: Array.isArray(now) ? now.map((row: object, i) => turn(row, i)) : turn(now as object, 0) };
}

/** Everything that a run leaves behind. */
async function hashes(scenario: Scenario, seed = 1): Promise<string> {
  const { tables, quarterHashes, events } = (await runIt(scenario, { ...SIZE, seed })).recording;
  return [...quarterHashes, ...events.map((e) => e.text), ...tables.flatMap((t) => t.columns.map((c) => c.values.join()))].join();
}

/** What a run that could not hold an absurd value leaves behind; that it was refused proves nothing about the lever. */
const REFUSED = 'refused';
const outcome = (scenario: Scenario, seed = 1): Promise<string> => hashes(scenario, seed).catch(() => REFUSED);

/** Some levers act on rare events only: a few seeds, until one shows. */
const SEEDS: readonly number[] = [1, 2, 3, 4];

async function moves(lever: Lever, before: readonly string[]): Promise<boolean> {
  for (const [i, seed] of SEEDS.entries())
    for (const value of candidates(lever.parameter))
      for (const every of [1, 2]) {
        const after = await outcome(turned(everything(), lever, value, every), seed);
        if (after !== before[i] && after !== REFUSED) return true;
      }
  return false;
}

describe('levers', () => {
  it('every parameter changes at least one output where its submodel is on', { timeout: 240_000 }, async () => {
    const before = await Promise.all(SEEDS.map((seed) => outcome(everything(), seed)));
    expect(before).not.toContain(REFUSED);
    const dead: string[] = [];
    for (const lever of LEVERS) if (NO_LEVERS[lever.name] === undefined && !(await moves(lever, before))) dead.push(`${lever.group}.${lever.name}`);
    evidence({
      id: 'property',
      claim: 'parameters that change an output',
      got: `${LEVERS.length - dead.length} of ${LEVERS.length}`,
      expected: 'all',
      catches: 'one that acts nowhere',
    });
    expect(dead).toEqual([]);
  });

  for (const [name, submodel] of Object.entries<Submodel>(SUBMODELS).filter(([, s]) => s.switch !== undefined))
    it(`with ${name} off, none of its parameters changes anything`, { timeout: 120_000 }, async () => {
      const off = { ...everything(), submodels: { ...everything().submodels, [name]: 'off' as const } };
      const before = await hashes(off);
      const moved: string[] = [];
      for (const lever of LEVERS.filter((l) => submodel.parameters[l.group]?.[l.name] !== undefined))
        for (const value of candidates(lever.parameter).slice(0, 3)) if ((await outcome(turned(off, lever, value, 1))) !== before) moved.push(lever.name);
      expect([...new Set(moved)]).toEqual([]);
    });
});
