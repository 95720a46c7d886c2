// How contenders take turns, and what is made of what they say.
import { expect, it } from 'vitest';
import { type Contender, type Measured, type Row, type Suite, timeOver } from '../../src/bench/contender.ts';
import { type MeasureOptions, measure, type Turn } from '../../src/bench/measure.ts';

const SIZE = { customers: 10_000, labs: 1, classes: 1, quarters: 1 };

/** In seconds; a call takes as long as its contender says. */
let clock = 0;

/** Answers one figure a call, in order. */
function contender(id: string, values: readonly number[], calls: string[], more: Partial<Contender> & { readonly result?: Partial<Measured> } = {}): Contender {
  let turn = 0;
  const { result, ...rest } = more;
  const measureIt = async (): Promise<Measured> => {
    calls.push(id);
    clock += rest.seconds ?? 2;
    return { value: values[turn++] ?? Number.NaN, ...result };
  };
  return { id, title: id, unit: 'seconds', size: SIZE, seconds: 2, ratios: {}, measure: measureIt, ...rest };
}

async function rowsOf(suites: readonly Suite[], options: Partial<MeasureOptions> = {}): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const suite of measure(suites, { rounds: 3, wants: () => true, onTurn: () => {}, shouldStop: () => false, now: () => clock, ...options }))
    rows.push(...suite);
  return rows;
}

it('contenders take turns, there and back, and a ratio is the median of ratios of the same round', async () => {
  const calls: string[] = [];
  const a = contender('a', [10, 1, 5], calls, { ratios: { b: timeOver('a', 'b') } });
  const b = contender('b', [5, 1, 1], calls);
  const [row] = await rowsOf([{ name: 'suite', contenders: [a, b] }]);
  expect(calls.join('')).toBe('abbaab');
  // 10/5, 1/1, 5/1: the ratio of the medians would be 5.
  expect(row?.ratios.b?.median).toBe(2);
  expect(row?.spread.median).toBe(5);
});

it('code that must warm up is called once more, and that call does not count', async () => {
  const calls: string[] = [];
  const [row] = await rowsOf([{ name: 'suite', contenders: [contender('a', [100, 1, 2, 3], calls, { warmsUp: true })] }]);
  expect(calls).toHaveLength(4);
  expect(row?.spread.median).toBe(2);
});

it('who is quick runs more often in a turn, brings the middle one, and what is left counts them all', async () => {
  const calls: string[] = [];
  const turns: Turn[] = [];
  const quick = contender('a', [9, 2, 4, 3, 8, 70, 60, 50, 40, 30], calls, { seconds: 0.3 });
  const middling = contender('b', [5, 1, 3, 1, 1, 1], calls, { seconds: 1 });
  const rows = await rowsOf([{ name: 'suite', contenders: [quick, middling] }], { rounds: 2, onTurn: (turn) => turns.push(turn) });
  expect(calls.join('')).toBe('aaaaabbbbbbaaaaa');
  expect(rows.map(({ spread }) => spread.median)).toEqual([(4 + 50) / 2, (3 + 1) / 2]);
  expect(turns.map(({ done }) => done.toFixed(3))).toEqual(['0.000', '0.167', '0.500', '0.833']);
});

it('a row that is wanted brings what it is held against, which is measured and not told', async () => {
  const calls: string[] = [];
  const contenders = [contender('a', [2, 2, 2], calls, { ratios: { b: timeOver('a', 'b') } }), contender('b', [1, 1, 1], calls), contender('c', [], calls)];
  const rows = await rowsOf([{ name: 'suite', contenders }], { wants: (_suite, id) => id === 'a' });
  expect(rows.map(({ id }) => id)).toEqual(['a']);
  expect(rows[0]?.ratios.b?.median).toBe(2);
  expect(calls).not.toContain('c');
});

it('a ratio to somebody who is not on this machine is left out, not made up', async () => {
  const [row] = await rowsOf([{ name: 'suite', contenders: [contender('a', [1, 1, 1], [], { ratios: { numba: timeOver('a', 'numba') } })] }]);
  expect(row?.ratios).toEqual({});
});

it('who computes other shares than chance allows is found out, and who differs by chance is not', async () => {
  // 10,000 customers each: a share of one half has a standard error of .005 in either, .0071 in the difference.
  const own = contender('own', [1, 1, 1], [], { result: { shares: [0.5, 0.5] } });
  const near = contender('near', [1, 1, 1], [], { sharesOf: 'own', result: { shares: [0.51, 0.49] } });
  const far = contender('far', [1, 1, 1], [], { sharesOf: 'own', result: { shares: [0.55, 0.45] } });
  const rows = await rowsOf([{ name: 'suite', contenders: [own, near, far] }]);
  expect(rows.map(({ sharesOff }) => sharesOff?.toFixed(1))).toEqual([undefined, '1.4', '7.1']);
});

it('what is left is told by what turns cost: a long one weighs more than a short one', async () => {
  const turns: Turn[] = [];
  const contenders = [contender('long', [1, 1], [], { seconds: 6 }), contender('short', [1, 1], [])];
  await rowsOf([{ name: 'suite', contenders }], { rounds: 2, onTurn: (turn) => turns.push(turn) });
  expect(turns.map(({ done }) => done)).toEqual([0, 3 / 8, 4 / 8, 5 / 8]);
});

it('asked to stop, it ends before the next turn, and the suites before are whole', async () => {
  const calls: string[] = [];
  const first = { name: 'first', contenders: [contender('a', [1, 1, 1], calls)] };
  const second = { name: 'second', contenders: [contender('b', [1, 1, 1], calls)] };
  const rows = await rowsOf([first, second], { shouldStop: () => calls.includes('b') });
  expect(rows.map(({ id }) => id)).toEqual(['a']);
  expect(calls).toEqual(['a', 'a', 'a', 'b']);
});
