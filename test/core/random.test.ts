// The keyed generator gives the known answers of an independent implementation.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { newInstance } from '../../src/core/core.ts';
import { coreOf } from '../helpers/market.ts';

const vectors = readFileSync(new URL('../../bench/random/vectors.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => line.split(/[\s>-]+/));

it('draws equal the known-answer vectors of the C implementation that passed the battery', async () => {
  const instance = await newInstance(await coreOf());
  expect(vectors.length).toBeGreaterThanOrEqual(12);
  for (const [seed, stream, draw, quarter, id, answer] of vectors)
    expect(instance.randomDraw(Number(seed), Number(stream), Number(draw), Number(quarter), Number(id)).toString(16).padStart(8, '0')).toBe(answer);
});
