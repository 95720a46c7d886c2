// Parts that are deflated apart, in any order, are one gzip member that every reader knows.
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { joined } from '../../src/replay/bytes.ts';
import { gunzip } from '../../src/replay/gzip.ts';
import { nodeGzip } from '../../src/store/node-gzip.ts';

const parts = fc.array(fc.uint8Array({ maxLength: 2_000 }), { minLength: 1, maxLength: 6 }).map((list) => list.map((part) => new Uint8Array(part)));

it('whatever is begun before, and in whichever order, the bytes are the same, and unpack to the whole', async () => {
  await fc.assert(
    fc.asyncProperty(parts, fc.boolean(), async (list, early) => {
      const raw = joined(list);
      const [once, again] = [nodeGzip(), nodeGzip()];
      if (early) for (const part of [...list].reverse()) once.begin(part);
      const packed = await once.pack(raw, { kind: 'customers', parts: list });
      expect(packed).toEqual(await again.pack(raw, { kind: 'customers', parts: list }));
      expect(new Uint8Array(gunzipSync(packed))).toEqual(raw);
      expect(await gunzip(packed, raw.length)).toEqual(raw);
    }),
    { numRuns: 50, seed: 1 },
  );
});
