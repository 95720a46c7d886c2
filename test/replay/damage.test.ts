// Whatever happens to the bytes of a replay on their way, the reader notices and says which part.
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { decodeReplay } from '../../src/replay/decode.ts';
import { encodeReplay } from '../../src/replay/encode.ts';
import type { ReplaySection } from '../../src/replay/header.ts';
import { partsOf } from './forge.ts';
import { sampleRun } from './sample.ts';

let file: Uint8Array<ArrayBuffer>;
/** Name and first byte after each section of the file, in order. */
let ends: readonly (readonly [string, number])[];

beforeAll(async () => {
  file = await encodeReplay(sampleRun());
  const { header } = partsOf(file);
  const sections = header.sections as readonly ReplaySection[];
  const last = sections.at(-1);
  const start = file.length - ((last?.offset ?? 0) + (last?.bytes ?? 0));
  ends = sections.map((s) => [s.name, start + s.offset + s.bytes]);
});

test('every beginning of a replay is refused, and gives exactly its whole sections', async () => {
  for (let length = 0; length < file.length; length++) {
    const decoded = await decodeReplay(file.slice(0, length));
    if (decoded.ok) throw new Error(`a replay of ${length} of ${file.length} bytes was taken for whole`);
    const { refusal, partial } = decoded;
    expect(refusal.kind).toBe(length === 0 ? 'not-a-replay' : 'truncated');
    if (refusal.kind === 'truncated') expect(refusal.atByte).toBe(length);
    const present =
      partial && ['scenario' in partial ? 'scenario' : '', ...partial.tables.map((t) => t.name), 'events' in partial ? 'events' : ''].filter((n) => n !== '');
    if (partial !== undefined) expect(present).toEqual(ends.filter(([, end]) => end <= length).map(([name]) => name));
    else expect(length).toBeLessThan(ends[0]?.[1] ?? 0);
  }
});

test('a flipped bit is found wherever it is', async () => {
  const flips = fc.sample(fc.integer({ min: 0, max: file.length * 8 - 1 }), { numRuns: 4_000, seed: 1 });
  for (const bit of flips) {
    const copy = file.slice();
    copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const decoded = await decodeReplay(copy);
    if (decoded.ok) throw new Error(`bit ${bit & 7} of byte ${bit >> 3} was flipped unnoticed`);
    expect(decoded.refusal.message).toMatch(/^.{10,200}\.$/);
  }
});

test('damage is named by its section, and the sections before it can still be read', async () => {
  const copy = file.slice();
  const [, endOfMarket] = ends.find(([name]) => name === 'market') ?? ['', 0];
  copy[endOfMarket - 1] = (copy[endOfMarket - 1] ?? 0) ^ 1;
  const decoded = await decodeReplay(copy);
  if (decoded.ok) throw new Error('unnoticed');
  expect(decoded.refusal).toMatchObject({ kind: 'damaged', section: 'market', message: 'Section "market" of the replay does not match its SHA-256.' });
  expect([decoded.partial?.scenario?.name, decoded.partial?.tables]).toEqual(['two-labs', []]);
});

test('bytes after the last section are noticed, zeros too', async () => {
  for (const tail of [1, 7, 8, 100]) {
    const longer = new Uint8Array(file.length + tail);
    longer.set(file);
    expect(await decodeReplay(longer)).toMatchObject({ ok: false, refusal: { kind: 'damaged', section: 'events' } });
  }
});

test('random bytes behind a true beginning never throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: file.length }), fc.uint8Array({ minLength: 1, maxLength: 3_000 }), async (keep, noise) => {
      const mixed = new Uint8Array(keep + noise.length);
      mixed.set(file.subarray(0, keep));
      mixed.set(noise, keep);
      if (Buffer.from(mixed).equals(Buffer.from(file))) return;
      expect((await decodeReplay(mixed)).ok).toBe(false);
    }),
    { numRuns: 500 },
  );
});
