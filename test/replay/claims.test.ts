// What a replay says about itself is a claim: versions, sizes and names from strangers harm nobody.
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { decodeReplay } from '../../src/replay/decode.ts';
import { encodeReplay } from '../../src/replay/encode.ts';
import { forged, forgedFromText, type Parts, partsOf, sha256, withBody } from './forge.ts';
import { sampleRun } from './sample.ts';

let whole: Parts;
beforeAll(async () => {
  whole = partsOf(await encodeReplay(sampleRun()));
});

const MARKET = 1;
const sectionsOf = (parts: Parts): readonly Record<string, unknown>[] => parts.header.sections as readonly Record<string, unknown>[];
const withSection = (index: number, claims: Record<string, unknown>): Uint8Array<ArrayBuffer> =>
  forged({ ...whole, header: { ...whole.header, sections: sectionsOf(whole).map((s, i) => (i === index ? { ...s, ...claims } : s)) } });
const bytes = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text));

test('a forged copy with nothing changed is read, so that what follows is refused for its own reason', async () => {
  expect((await decodeReplay(forged(whole))).ok).toBe(true);
});

test('sizes that cannot be are refused before anything is unpacked', async () => {
  const absurd = [-1, 0.5, 2 ** 53, 1e300, null, '8'];
  for (const size of absurd) {
    for (const key of ['offset', 'bytes', 'rawBytes', 'rows']) {
      const decoded = await decodeReplay(withSection(MARKET, { [key]: size }));
      if (decoded.ok) throw new Error(`${key} = ${size} was accepted`);
      expect(['damaged', 'truncated']).toContain(decoded.refusal.kind);
    }
  }
});

test('a section that unpacks to less or more than it claims is damaged', async () => {
  const rows = 100;
  const columns = [{ name: 'hhi', type: 'f64', unit: 'share' }];
  for (const actual of [rows * 8 - 1, rows * 8 + 1, 0, 100_000]) {
    const raw = Buffer.alloc(actual);
    const parts = withBody(whole, MARKET, gzipSync(raw), { rawBytes: rows * 8, rows, columns, encoding: 'gzip', rawSha256: sha256(raw) });
    expect(await decodeReplay(forged(parts))).toMatchObject({ ok: false, refusal: { kind: 'damaged', section: 'market' } });
  }
});

test('a section that unpacks to other bytes than were hashed before packing is damaged', async () => {
  const raw = Buffer.alloc(800);
  const claims = { rawBytes: 800, rows: 100, columns: [{ name: 'hhi', type: 'f64', unit: 'share' }], encoding: 'gzip' };
  expect((await decodeReplay(forged(withBody(whole, MARKET, gzipSync(raw), { ...claims, rawSha256: sha256(raw) })))).ok).toBe(true);
  const other = await decodeReplay(forged(withBody(whole, MARKET, gzipSync(raw), { ...claims, rawSha256: sha256(raw.subarray(1)) })));
  expect(other).toMatchObject({ ok: false, refusal: { kind: 'damaged', section: 'market' } });
});

test('a bomb that admits its size is refused for its ratio or for the cap, unopened', async () => {
  const output = countedOutput();
  const zeros = Buffer.alloc(64 * 2 ** 20);
  const column = { columns: [{ name: 'hhi', type: 'f64', unit: 'share' }], encoding: 'gzip' };
  const steep = withBody(whole, MARKET, gzipSync(zeros), { ...column, rawSha256: sha256(zeros), rawBytes: zeros.length, rows: zeros.length / 8 });
  const steepRead = await decodeReplay(forged(steep));
  expect(steepRead).toMatchObject({ ok: false, refusal: { kind: 'damaged', section: 'market', message: expect.stringContaining('sizes that cannot be') } });
  const large = withBody(whole, MARKET, new Uint8Array(2 * 2 ** 20), { ...column, rawSha256: '0'.repeat(64), rawBytes: 300 * 2 ** 20, rows: 37.5 * 2 ** 20 });
  expect(await decodeReplay(forged(large))).toMatchObject({ ok: false, refusal: { kind: 'too-large', capBytes: 256 * 2 ** 20 } });
  expect(output()).toBe(0);
});

test('a bomb that lies about its size is stopped at its claim', async () => {
  const output = countedOutput();
  const claims = { columns: [{ name: 'hhi', type: 'f64', unit: 'share' }], rawBytes: 8_000, rows: 1_000, encoding: 'gzip', rawSha256: '0'.repeat(64) };
  const decoded = await decodeReplay(forged(withBody(whole, MARKET, gzipSync(Buffer.alloc(64 * 2 ** 20)), claims)));
  expect(decoded).toMatchObject({ ok: false, refusal: { kind: 'damaged', section: 'market' } });
  expect(output()).toBeGreaterThan(8_000);
  expect(output()).toBeLessThan(2 ** 20);
});

test('sections may neither overlap nor leave a gap, and a table must be as large as its columns and rows say', async () => {
  const [, market = {}, segment = {}] = sectionsOf(whole);
  const { offset, bytes: size, sha256: hash, rawSha256, rawBytes, encoding } = market;
  const overlapping = withSection(MARKET + 1, { ...market, name: segment.name, offset, bytes: size, sha256: hash, rawSha256, rawBytes, encoding });
  for (const file of [overlapping, withSection(MARKET, { offset: Number(offset) + 8 }), withSection(MARKET, { rows: 4 }), withSection(MARKET, { rows: 2 })])
    expect(await decodeReplay(file)).toMatchObject({
      ok: false,
      refusal: { kind: 'damaged', message: expect.stringMatching(/does not start where|sizes that cannot be/) },
    });
});

/** Bytes that came out of the platform's unpacker since the call. */
function countedOutput(): () => number {
  let bytes = 0;
  const Platform = DecompressionStream;
  class Counting {
    readonly readable: ReadableStream<Uint8Array>;
    readonly writable: WritableStream<BufferSource>;
    constructor(format: CompressionFormat) {
      const inner = new Platform(format);
      this.writable = inner.writable;
      const count = new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          bytes += chunk.length;
          controller.enqueue(chunk);
        },
      });
      this.readable = inner.readable.pipeThrough(count);
    }
  }
  vi.stubGlobal('DecompressionStream', Counting);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return () => bytes;
}

test('the reader may ask for a smaller cap', async () => {
  const file = forged(whole);
  const raw = sectionsOf(whole).reduce((sum, s) => sum + Number(s.rawBytes), 0);
  expect((await decodeReplay(file, { maxBytes: raw })).ok).toBe(true);
  expect(await decodeReplay(file, { maxBytes: raw - 1 })).toMatchObject({ ok: false, refusal: { kind: 'too-large', claimedBytes: raw, capBytes: raw - 1 } });
});

test('a later version is named, and an impossible one is damage', async () => {
  const text = JSON.stringify(whole.header);
  expect(await decodeReplay(forgedFromText(text, whole.bodies, 2))).toMatchObject({ ok: false, refusal: { kind: 'newer-version', version: 2 } });
  expect(await decodeReplay(forgedFromText('{}', [], 4_000_000_000))).toMatchObject({ ok: false, refusal: { kind: 'newer-version', version: 4_000_000_000 } });
  expect(await decodeReplay(forgedFromText(text, whole.bodies, 0))).toMatchObject({ ok: false, refusal: { kind: 'damaged', section: 'header' } });
});

test('sections of an unknown kind and unknown tables are skipped with a note, but still checked for damage', async () => {
  const body = bytes('varints to come');
  const later = {
    name: 'weather',
    kind: 'weather',
    encoding: 'zstd',
    bytes: body.length,
    rawBytes: 2 ** 40,
    sha256: sha256(body),
    rawSha256: '0'.repeat(64),
    keyframes: [1],
  };
  const renamed = sectionsOf(whole).map((s, i) => (i === MARKET ? { ...s, name: 'clouds' } : s));
  const last = renamed.at(-1);
  const offset = Math.ceil((Number(last?.offset) + Number(last?.bytes)) / 8) * 8;
  const parts: Parts = { header: { ...whole.header, sections: [...renamed, { ...later, offset }] }, bodies: [...whole.bodies, body] };
  const decoded = await decodeReplay(forged(parts));
  if (!decoded.ok) throw new Error(decoded.refusal.message);
  expect(decoded.replay.tables.map((t) => t.name)).toEqual(['segment', 'lab', 'labSegment']);
  expect(decoded.replay.notes.map((n) => n.split('"')[1])).toEqual(['clouds', 'weather']);
  const broken = forged({ ...parts, bodies: [...whole.bodies, bytes('Varints to come')] });
  expect(await decodeReplay(broken)).toMatchObject({ ok: false, refusal: { kind: 'damaged', section: 'weather' } });
});

test('a header with a key too many, a key too few or a value out of range is refused', async () => {
  const { seed: _, ...seedless } = whole.header;
  const headers = [
    seedless,
    { ...whole.header, extra: 1 },
    { ...whole.header, seed: -1 },
    { ...whole.header, weight: 0 },
    { ...whole.header, quarters: 4 },
    { ...whole.header, quarters: 2_001 },
    { ...whole.header, customers: 1e9 },
    { ...whole.header, runId: '../../etc' },
    { ...whole.header, sections: [...sectionsOf(whole), ...sectionsOf(whole)] },
    { ...whole.header, sections: sectionsOf(whole).slice(1) },
    [whole.header],
    null,
  ];
  for (const header of headers) {
    const decoded = await decodeReplay(forgedFromText(JSON.stringify(header), whole.bodies));
    expect(decoded).toMatchObject({ ok: false, refusal: { kind: 'damaged', section: 'header' } });
  }
  for (const text of ['', '{', '"', '[[[['.repeat(10_000), `{"__proto__":{"polluted":1},${JSON.stringify(whole.header).slice(1)}`])
    expect(await decodeReplay(forgedFromText(text, whole.bodies))).toMatchObject({ ok: false, refusal: { kind: 'damaged', section: 'header' } });
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a header longer than a mebibyte is refused unread', async () => {
  const text = `${JSON.stringify(whole.header)}${' '.repeat(2 ** 20)}`;
  expect(await decodeReplay(forgedFromText(text, whole.bodies))).toMatchObject({ ok: false, refusal: { kind: 'damaged', section: 'header' } });
});

test('a scenario or an event out of range is damage, whatever its hashes say', async () => {
  const scenario = sampleRun().scenario;
  const [lab] = scenario.labs;
  const wrong: readonly [number, unknown][] = [
    [0, { ...scenario, extra: 1 }],
    [0, { ...scenario, market: { ...scenario.market, nothing: 1 } }],
    [0, { ...scenario, labs: [{ ...lab, strategy: 'constructor' }] }],
    [0, { ...scenario, labs: [{ ...lab, id: '../north' }] }],
    [0, { ...scenario, quarters: 1e9 }],
    [5, [{ quarter: 0, kind: 'loan', lab: 0, amount: '9223372036854775808', figure: 0, text: '' }]],
    [5, [{ quarter: 0, kind: 'loan', lab: 0, amount: 7, figure: 0, text: '' }]],
    [5, [{ quarter: 0, kind: 'loan', lab: 0, amount: '7', figure: null, text: '' }]],
    [5, {}],
  ];
  for (const [index, value] of wrong) {
    const raw = bytes(JSON.stringify(value));
    const parts = withBody(whole, index, raw, { encoding: 'none', rawBytes: raw.length, rawSha256: sha256(raw) });
    expect(await decodeReplay(forged(parts)), JSON.stringify(value).slice(0, 200)).toMatchObject({ ok: false, refusal: { kind: 'damaged' } });
  }
});

test('a file of another kind is called by its name', async () => {
  const cases: readonly [Uint8Array<ArrayBuffer>, string][] = [
    [bytes('quarter,quarterLabel,hhi\r\n0,2023-Q1,0.5\r\n'), 'a CSV file'],
    [bytes('{"format":"overbuild-run/1"}'), 'a JSON file'],
    [bytes('name: frontier\nquarters: 40\n'), 'a YAML file'],
    [bytes('PAR1....'), 'a Parquet file'],
    [Uint8Array.from(gzipSync('x')), 'a gzip archive'],
    [Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0), 'a WebAssembly module'],
    [bytes('Call me Ishmael.'), 'a text file'],
    [Uint8Array.of(1, 2, 3), 'a binary file of another kind'],
    [new Uint8Array(), 'an empty file'],
  ];
  for (const [file, name] of cases)
    expect(await decodeReplay(file)).toMatchObject({ ok: false, refusal: { kind: 'not-a-replay', message: `This is ${name}, not a replay.` } });
});
