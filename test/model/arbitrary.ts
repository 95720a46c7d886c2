// Random scenarios in which every number is legal and shares add up.
import fc from 'fast-check';
import type { Cloud, CustomerClass, Intervention, Lab, Scenario, Segment } from '../../src/model/scenario.ts';
import { SCENARIO_FORMAT } from '../../src/model/scenario.ts';
import { GROUPS, type GroupName, type Values } from '../../src/schema/groups.ts';
import type { Parameter } from '../../src/schema/types.ts';

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd-\uffff]/u.test(text));
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/).filter((word) => !['value', 'source', 'remove', 'constructor', 'prototype'].includes(word));
const ids = (max: number): fc.Arbitrary<string[]> => fc.uniqueArray(id, { minLength: 1, maxLength: max });

function valueOfParameter(parameter: Parameter): fc.Arbitrary<number | string> {
  if (parameter.kind === 'choice') return fc.constantFrom(...parameter.options);
  const { min, max, integer } = parameter;
  if (integer === true) return fc.integer({ min, max });
  return fc.double({ min, max, noNaN: true }).map((value) => value || 0);
}

function values<G extends GroupName>(group: G): fc.Arbitrary<Values<G>> {
  const parameters = Object.entries<Parameter>(GROUPS[group].parameters).map(([name, parameter]) => [name, valueOfParameter(parameter)]);
  return fc.record(Object.fromEntries(parameters)) as unknown as fc.Arbitrary<Values<G>>;
}

const segmentOf = (key: string): fc.Arbitrary<Segment> => fc.tuple(line, values('segments')).map(([name, row]) => ({ ...row, sampleShare: 1, id: key, name }));

const classOf = (key: string, segment: string): fc.Arbitrary<CustomerClass> =>
  fc.tuple(line, values('classes')).map(([name, row]) => ({ ...row, share: 1, id: key, name, segment }));

const several = <T>(arbitrary: fc.Arbitrary<T>, count: number): fc.Arbitrary<T[]> => fc.array(arbitrary, { minLength: count, maxLength: count });

const cloudOf = (key: string, labs: readonly string[]): fc.Arbitrary<Cloud> =>
  fc
    .tuple(line, values('clouds'), fc.constantFrom(undefined, ...labs))
    .map(([name, row, lab]) => ({ ...row, id: key, name, ...(lab === undefined ? {} : { lab }) }));

/** All rented at one cloud, where there is one. */
const labOf = (key: string, segments: readonly string[], clouds: readonly string[], labs: number): fc.Arbitrary<Lab> =>
  fc
    .tuple(line, values('labs'), several(values('labSegments'), segments.length), several(values('labClouds'), clouds.length))
    .map(([name, row, bySegment, byCloud]) => ({
      ...row,
      id: key,
      name,
      segments: Object.fromEntries(bySegment.map((row, i) => [segments[i] ?? '', { ...row, initialShare: row.initialShare / labs }])),
      clouds: Object.fromEntries(clouds.map((cloud, i) => [cloud, { ...byCloud[i], share: i === 0 ? 1 : 0 }])),
    }));

/** On a date or by chance; each way to change a value, a star and a switch among them. */
const interventionOf = (key: string): fc.Arbitrary<Intervention> =>
  fc
    .record({
      name: line,
      says: fc.oneof(line, fc.constant('')),
      lasts: fc.integer({ min: 1, max: 2_000 }),
      when: fc.oneof(
        fc.integer({ min: 0, max: 1_999 }).map((quarter) => ({ firstQuarter: quarter, lastQuarter: quarter, chance: 1, repeats: false })),
        fc.record({
          firstQuarter: fc.integer({ min: 0, max: 9 }),
          lastQuarter: fc.constantFrom(9, 2_000),
          chance: fc.double({ min: 0, max: 1, noNaN: true }).map((chance) => chance || 0),
          repeats: fc.boolean(),
        }),
      ),
      set: fc.record({ 'labs.*.leadQuarters': fc.integer({ min: 1, max: 40 }), 'submodels.debt': fc.constantFrom('on', 'off') }, { requiredKeys: [] }),
      shift: fc.record({ 'labs[0].salvageShare': fc.constant(0) }, { requiredKeys: [] }),
    })
    .map(({ when, ...rest }) => ({ id: key, ...rest, ...when, scale: { 'supply.rentUsd': 1 } }));

/** One class a segment; the initial shares of all labs stay within each segment. */
export const scenarios: fc.Arbitrary<Scenario> = fc
  .tuple(ids(4), ids(4), fc.oneof(fc.constant([]), ids(3)), fc.oneof(fc.constant([]), ids(3)))
  .chain(([segments, labs, clouds, shocks]) =>
    fc.record({
      format: fc.constant(SCENARIO_FORMAT),
      name: line,
      title: line,
      notes: fc.oneof(line, fc.constant('two\nlines\n')),
      firstQuarter: fc.constantFrom('2023-Q1', '1999-Q4'),
      quarters: fc.integer({ min: 1, max: 2_000 }),
      customers: fc.integer({ min: 1, max: 100_000_000 }),
      submodels: values('submodels'),
      market: values('market'),
      research: values('research'),
      supply: values('supply'),
      capital: values('capital'),
      segments: fc.tuple(...segments.map(segmentOf)),
      classes: fc.tuple(...segments.map((segment) => classOf(segment, segment))),
      labs: fc.tuple(...labs.map((lab) => labOf(lab, segments, clouds, labs.length))),
      clouds: fc.tuple(...clouds.map((cloud) => cloudOf(cloud, labs))),
      interventions: fc.tuple(...shocks.map(interventionOf)),
      knobs: fc.constantFrom(
        [],
        [{ name: 'lagQuarters', label: 'Lag', unit: 'quarters' as const, min: 1, max: 12.5, sets: ['labs.*.leadQuarters', 'quarters'] }],
      ),
      sources: fc.record(
        { 'market.slipQuarters': line, quarters: line, [`labs.${labs[0]}.strategy`]: line, [`labs.${labs[0]}.segments.${segments[0]}.focus`]: line },
        { requiredKeys: [] },
      ),
    }),
  ) as fc.Arbitrary<Scenario>;
