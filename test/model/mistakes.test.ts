import { describe, expect, it } from 'vitest';
import { MAX_LABS, MAX_LEAD_QUARTERS, MAX_TERM_QUARTERS, PIPELINE_SLOTS } from '../../src/schema/limits.ts';
import { changing, DUOPOLY, load, loaded, places } from './markets.ts';

describe('mistakes in a file', () => {
  it('finds ten mistakes in one file, each at its line and column', () => {
    const result = load(`format: overbuild-scenario/1
marekt: {}
quarters: 1.1 years
submodels: { choice: maybe }
segments:
  - id: consumer
classes:
  - { id: people, segment: consumer, share: 0.9 }
  - { id: firms, segment: consumr, share: 0.1 }
labs:
  - id: alpha
    stratgy: p10
    leadQuarters: 8 USD
    cashUsd: -5
    cashUsd: 7
  - id: alpha
    segments: { nowhere: { focus: 1 } }
`);
    expect(places(result)).toEqual([
      'market.yaml:2:1 marekt',
      'market.yaml:3:11 quarters',
      'market.yaml:4:22 submodels.choice',
      'market.yaml:8:45 classes[0].share',
      'market.yaml:9:27 classes[1].segment',
      'market.yaml:12:5 labs[0].stratgy',
      'market.yaml:13:19 labs[0].leadQuarters',
      'market.yaml:14:14 labs[0].cashUsd',
      'market.yaml:15:5 labs[0].cashUsd',
      'market.yaml:16:9 labs[1].id',
      'market.yaml:17:17 labs[1].segments.nowhere',
    ]);
    expect(result.issues.map((issue) => issue.suggestion)).toEqual([
      'market',
      '4 quarters',
      'on',
      '1',
      'consumer',
      'strategy',
      '8 quarters',
      '0 USD',
      undefined,
      'alpha-2',
      undefined,
    ]);
    expect(result.tooLarge).toBeUndefined();
  });

  it('says which units are accepted when the unit does not fit', () => {
    const [issue] = load(changing('labs: [{ id: alpha, leadQuarters: 8 USD }]')).issues;
    expect(issue?.message).toContain('1 to 40 quarters');
    expect(issue?.message).toContain('quarters, years or months');
  });

  it('accepts times that come to whole quarters, however they are written, and no others', () => {
    const quarters = (text: string): number | undefined => load(changing(`quarters: ${text}`)).scenario?.quarters;
    expect(['1.5 years', '21 months', '0.25 years', '1 k quarters', '6.0'].map(quarters)).toEqual([6, 7, 1, 1_000, 6]);
    expect(['1.1 years', '0.1 years', '1 months', '1.0000000001', '5e-324'].map(quarters)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('reads numbers as decimal or not at all', () => {
    expect(loaded(changing('quarters: 012')).quarters).toBe(12);
    for (const text of ['0x10', '0o17', '1_000', '1,000', '12:30', '2023-01-01'])
      expect(places(load(changing(`quarters: ${text}`))), text).toEqual(['market.yaml:3:11 quarters']);
  });

  it('reports broken YAML with its line and still checks what could be read', () => {
    const result = load('format: overbuild-scenario/1\nmarekt: 3\nmarket: { slipQuarters: 4\nquarters: 8 USD\n');
    expect(places(result)).toContain('market.yaml:2:1 marekt');
    expect(result.issues.some((issue) => issue.line === 4 && issue.message.startsWith('not valid YAML'))).toBe(true);
    expect(result.issues.every((issue) => issue.path !== 'labs')).toBe(true);
  });

  it('calls an empty file empty, whether or not it has comments', () => {
    for (const text of ['', '\n\n', '# nothing\n', '---\n', '\uFEFF', '~'])
      expect(load(text).issues).toEqual([
        { path: '', file: 'market.yaml', line: 1, column: 1, message: 'the file is empty: expected a scenario', suggestion: 'overbuild scenario new' },
      ]);
  });

  it('wants a map at the top, and its format', () => {
    expect(places(load('- a\n'))).toEqual(['market.yaml:1:1 ']);
    expect(load('hello').issues[0]?.message).toBe('expected a map of keys and values');
    expect(places(load(DUOPOLY.replace('format: overbuild-scenario/1\n', '')))).toEqual(['market.yaml:1:1 format']);
    expect(places(load(DUOPOLY.replace('scenario/1', 'scenario/2')))).toEqual(['market.yaml:1:9 format']);
  });

  it('wants a lab, a segment and a class of each segment', () => {
    expect(load('format: overbuild-scenario/1').issues.map((issue) => issue.path)).toEqual(['segments', 'labs']);
    expect(places(load(DUOPOLY.replace('  - { id: people, segment: consumer }\n', '')))).toEqual(['market.yaml:7:5 segments[1]']);
    expect(places(load('format: overbuild-scenario/1\nlabs: []\nsegments: []'))).toEqual(['market.yaml:2:7 labs', 'market.yaml:3:11 segments']);
  });

  it('keeps initial shares within a segment, and points at the lab that goes beyond', () => {
    const text = changing('labs:\n  - { id: beta, segments: { enterprise: { initialShare: 65 % } } }\n');
    expect(load(text).issues).toEqual([]);
    const result = load(text.replace('65 %', '0.66'));
    expect(places(result)).toEqual(['market.yaml:4:57 labs[1].segments.enterprise.initialShare']);
    expect(result.issues[0]?.message).toContain('1.01');
    expect(result.issues[0]?.suggestion).toBe('0.65');
  });

  it('accepts class shares that sum to one only up to rounding', () => {
    const shares = (a: string, b: string, c: string): string =>
      DUOPOLY.replace(
        '{ id: people, segment: consumer }',
        `{ id: x, segment: consumer, share: ${a} }\n  - { id: y, segment: consumer, share: ${b} }\n  - { id: z, segment: consumer, share: ${c} }`,
      );
    expect(load(shares('0.7', '0.2', '10 %')).issues).toEqual([]);
    expect(load(shares('0.7', '0.2', '0.10001')).issues.map((issue) => issue.path)).toEqual(['classes[3].share']);
  });

  it('needs some segment to draw customers from', () => {
    const text = DUOPOLY.replace('sampleShare: 2', 'sampleShare: 0').replace('- id: consumer', '- id: consumer\n    sampleShare: 0');
    expect(places(load(text))).toEqual(['market.yaml:6:18 segments[0].sampleShare']);
  });

  it('refuses ids that are not small words, are reserved, or are missing', () => {
    for (const id of ['Open-AI', '9lab', 'a b', 'constructor', 'value', `a${'b'.repeat(40)}`])
      expect(places(load(changing(`labs: [{ id: ${id} }]`)))).toEqual(['market.yaml:3:14 labs[2].id']);
    expect(places(load(changing('labs: [{ strategy: p10 }]')))).toEqual(['market.yaml:3:8 labs[2].id']);
  });

  it('reads switches as on and off or true and false', () => {
    const { submodels } = loaded(changing('submodels: { debt: off, equity: false, choice: on, payout: true }'));
    expect(submodels).toMatchObject({ debt: 'off', equity: 'off', choice: 'on', payout: 'on' });
    expect(places(load(changing('submodels: { debt: 0 }')))).toEqual(['market.yaml:3:20 submodels.debt']);
    expect(places(load(changing('labs: [{ id: alpha, strategy: true }]')))).toEqual(['market.yaml:3:31 labs[0].strategy']);
  });

  it('collects the sources of values and refuses other keys beside them', () => {
    const scenario = loaded(
      changing(`quarters: { value: 3 years, source: a plan }
market: { slipQuarters: { value: 4, source: a guess } }
labs: [{ id: beta, strategy: { value: yolo, source: an interview }, segments: { consumer: { focus: { value: 1, source: a survey } } } }]`),
    );
    expect(scenario.quarters).toBe(12);
    expect(scenario.sources).toEqual({
      quarters: 'a plan',
      'market.slipQuarters': 'a guess',
      'labs.alpha.cashUsd': 'a filing',
      'labs.beta.strategy': 'an interview',
      'labs.beta.segments.consumer.focus': 'a survey',
    });
    expect(places(load(changing('quarters: { value: 3, sorce: x, source: 5 }')))).toEqual([
      'market.yaml:3:23 quarters.sorce',
      'market.yaml:3:41 quarters.source',
    ]);
    expect(places(load(changing('quarters: { source: x }')))).toEqual(['market.yaml:3:11 quarters']);
  });

  it('refuses texts that could steer a terminal, and shows them spelled out', () => {
    expect(places(load(changing('title: "a\\e[31m"')))).toEqual(['market.yaml:3:8 title']);
    expect(places(load(changing('title: "two\\nlines"')))).toEqual(['market.yaml:3:8 title']);
    const [issue] = load(changing('"a\\e[31m": 1')).issues;
    expect(issue?.path).toBe('a\\u001b[31m');
    expect(issue?.message).not.toContain('\u001b');
  });

  it('calls sizes beyond the limits too large, and a file with other mistakes wrong', () => {
    expect(load(changing('quarters: 1000000')).tooLarge).toContain('1 to 2,000 quarters');
    expect(load(changing('customers: 1e12')).tooLarge).toContain('1 to 100,000,000 customers');
    const many = Array.from({ length: 300 }, (_, i) => `{ id: lab-${i} }`).join(', ');
    expect(load(changing(`labs: [${many}]`)).tooLarge).toContain(`at most ${MAX_LABS}`);
    expect(load(changing(`labs:\n${'  - { id: a }\n'.repeat(2_000)}`)).tooLarge).toBeDefined();
    expect(load(changing('quarters: 1000000\nmarekt: 3')).tooLarge).toBeUndefined();
    expect(load(changing('quarters: 0')).tooLarge).toBeUndefined();
    expect(load(changing('labs: [{ id: alpha, leadQuarters: 1000000 }]')).tooLarge).toBeUndefined();
  });

  it('lists a thousand mistakes and counts the rest', () => {
    const lab = (i: number): string => `{ id: lab-${i}, ${Array.from({ length: 10 }, (_, j) => `zz${j}: 1`).join(', ')} }`;
    const { issues } = load(changing(`labs: [${Array.from({ length: 200 }, (_, i) => lab(i)).join(', ')}]`));
    expect(issues.length).toBe(1_001);
  });

  it('needs no check that lead and term fit the pipeline, because their limits already do', () => {
    expect(MAX_LEAD_QUARTERS + MAX_TERM_QUARTERS).toBeLessThan(PIPELINE_SLOTS);
  });
});

describe('knobs', () => {
  const knob = (text: string): string => changing(`knobs:\n  - ${text}\n`);

  it('turn existing numbers of their own unit within their range', () => {
    const result = load(
      knob(`{ name: cash, unit: quarters, range: [0, 90], sets: [labs.alpha.cashUsd, labs.gamma.leadQuarters, 'labs.*.leadQuarters', labs.alpha.strategy] }`),
    );
    expect(places(result)).toEqual([
      'market.yaml:4:42 knobs[1].range',
      'market.yaml:4:58 knobs[1].sets[0]',
      'market.yaml:4:78 knobs[1].sets[1]',
      'market.yaml:4:126 knobs[1].sets[3]',
    ]);
    expect(result.issues[2]?.suggestion).toBeUndefined();
  });

  it('have ranges within that of each number they turn', () => {
    const result = load(knob('{ name: lead, unit: quarters, range: [1, 90], sets: [quarters, labs.beta.leadQuarters] }'));
    expect(places(result)).toEqual(['market.yaml:4:42 knobs[1].range']);
    expect(result.issues[0]?.suggestion).toBe('[1 quarter, 40 quarters]');
  });

  it('have names that no path begins with, once each', () => {
    expect(places(load(knob('{ name: labs, unit: quarters, range: [1, 2], sets: [quarters] }')))).toEqual(['market.yaml:4:13 knobs[1].name']);
    expect(places(load(changing(`knobs:${'\n  - { name: a, unit: quarters, range: [1, 2], sets: [quarters] }'.repeat(2)}`)))).toEqual([
      'market.yaml:5:13 knobs[2].name',
    ]);
  });

  it('have ranges that ascend and are in their unit', () => {
    expect(places(load(knob('{ name: a, unit: quarters, range: [2, 1], sets: [quarters] }')))).toEqual(['market.yaml:4:39 knobs[1].range']);
    expect(places(load(knob('{ name: a, unit: quarters, range: [1, 2 USD], sets: [quarters] }')))).toEqual(['market.yaml:4:43 knobs[1].range[1]']);
    expect(places(load(knob('{ name: a, unit: fortnights, range: [1, 2], sets: [quarters] }')))).toEqual(['market.yaml:4:22 knobs[1].unit']);
    expect(loaded(knob('{ name: a, unit: quarters, range: [1 year, 2 years], sets: [quarters] }')).knobs[1]).toEqual({
      name: 'a',
      label: 'a',
      unit: 'quarters',
      min: 4,
      max: 8,
      sets: ['quarters'],
    });
  });
});
