// Random markets for properties: every parameter anywhere in its range, often at its very ends.
import fc from 'fast-check';
import { CoreTrap } from '../../src/core/trap.ts';
import { GROUPS, type GroupName, type Values } from '../../src/schema/groups.ts';
import type { Parameter } from '../../src/schema/types.ts';
import { aMarket } from './market.ts';

/** A number of 31 bits stands for a value that the schema allows: log-uniform over wide positive ranges and more often in their lower part, where fewer markets are too large to run; often the baseline or one of the ends. */
const LARGEST = 0x7fffffff;
const PART = { inside: 0.6, baseline: 0.8, min: 0.9 };

function valueAt(p: Parameter, n: number): number | string {
  const u = n / (LARGEST + 1);
  if (p.kind === 'choice') return p.options[Math.floor(u * p.options.length)] ?? p.baseline;
  if (u >= PART.inside) return u < PART.baseline ? p.baseline : u < PART.min ? p.min : p.max;
  const wide = p.min > 0 && p.max / p.min > 100;
  const at = (u / PART.inside) ** 4;
  const value = wide ? p.min * (p.max / p.min) ** at : p.min + (p.max - p.min) * at;
  return p.integer === true ? Math.min(p.max, Math.max(p.min, Math.round(value))) : value;
}

const anyValue = (p: Parameter): fc.Arbitrary<number | string> => fc.nat(LARGEST).map((n) => valueAt(p, n));

function anyOf<G extends GroupName>(group: G): fc.Arbitrary<Values<G>> {
  const entries = Object.entries<Parameter>(GROUPS[group].parameters).map(([name, p]) => [name, anyValue(p)]);
  return fc.record(Object.fromEntries(entries)) as unknown as fc.Arbitrary<Values<G>>;
}

/** Part of the figures of a row that are anywhere in their ranges. */
const HOSTILE = 0.15;

/** Some parameters of a group at any value, the others left out. */
export function hostileRow(parameters: Readonly<Record<string, Parameter>>): fc.Arbitrary<Record<string, number | string>> {
  const all = Object.entries(parameters);
  const most = Math.ceil(2 * HOSTILE * all.length);
  return fc
    .array(fc.tuple(fc.nat(all.length - 1), fc.nat(LARGEST)), { maxLength: most })
    .map((picks) => Object.fromEntries(picks.flatMap(([i, n]) => (all[i] === undefined ? [] : [[all[i][0], valueAt(all[i][1], n)] as const]))));
}

const anyLab = fc.tuple(
  anyOf('labs'),
  fc.array(anyOf('labSegments'), { minLength: 2, maxLength: 2 }),
  fc.array(anyOf('labClouds'), { minLength: 3, maxLength: 3 }),
);
/** A cloud and the place of the lab that owns it; nobody does where there is no such lab. */
const anyCloud = fc.tuple(anyOf('clouds'), fc.integer({ min: 0, max: 7 }));

export const anyMarket = fc
  .record({
    submodels: anyOf('submodels'),
    market: anyOf('market'),
    research: anyOf('research'),
    supply: anyOf('supply'),
    capital: anyOf('capital'),
    segments: fc.tuple(anyOf('segments'), anyOf('segments')),
    classes: fc.array(anyOf('classes'), { minLength: 2, maxLength: 4 }),
    labs: fc.array(anyLab, { minLength: 1, maxLength: 6 }),
    clouds: fc.array(anyCloud, { minLength: 0, maxLength: 3 }),
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    customers: fc.integer({ min: 1, max: 2_000 }),
  })
  .map(({ seed, customers, labs, clouds, ...groups }) => ({
    seed,
    customers,
    scenario: aMarket({
      ...groups,
      segments: groups.segments.map((s, i) => ({ ...s, id: `s${i}`, sampleShare: Math.max(1e-3, s.sampleShare) })),
      classes: groups.classes.map((c, i) => ({ ...c, segment: `s${i % 2}`, share: 1 / groups.classes.length })),
      clouds: clouds.map(([values, owner]) => ({ ...values, ...(owner < labs.length ? { lab: `lab-${owner}` } : {}) })),
      labs: labs.map(([values, [a, b], at]) => ({
        ...values,
        clouds: sharesOf(at.slice(0, clouds.length)),
        segments: { s0: { ...a, initialShare: 1 / (labs.length + 1) }, s1: { ...b, initialShare: 1 / (labs.length + 1) } },
      })),
    }),
  }));

/** Shares of a lab at its clouds that sum to one, or to zero. */
function sharesOf(at: readonly Values<'labClouds'>[]): Record<string, Values<'labClouds'>> {
  const sum = at.reduce((total, { share }) => total + share, 0);
  return Object.fromEntries(at.map((values, i) => [`cloud-${i}`, { ...values, share: sum > 0 ? values.share / sum : 0 }]));
}

/** Amounts beyond MAX_AMOUNT are refused, which is a limit of the model and no failure of its accounts. */
export function unlessOverflow(error: unknown): undefined {
  if (!(error instanceof CoreTrap) || error.kind !== 'overflow') throw error;
}

/** Runs a property until so many markets have run through; those that are refused do not count. */
export async function untilRun<T>(markets: number, seed: number, arbitrary: fc.Arbitrary<T>, check: (value: T) => Promise<unknown>): Promise<void> {
  let ran = 0;
  const property = fc.asyncProperty(arbitrary, async (value) => {
    try {
      await check(value);
      ran++;
    } catch (error) {
      unlessOverflow(error);
    }
  });
  for (let round = 0; ran < markets; round++) await fc.assert(property, { numRuns: markets - ran, seed: seed + round });
}
