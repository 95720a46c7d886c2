// Checks `overbuild run` from argv to the saved run.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, MAIN, spawned, TSX, typed } from './typed.ts';

const SMALL = ['--customers', '2000', '--quarters', '6'] as const;

interface Result {
  readonly type: string;
  readonly stateHash: string;
  readonly quarterHashes: readonly string[];
  readonly labs: readonly Readonly<Record<string, unknown>>[];
  readonly out: string;
}

async function resultOf(...argv: readonly string[]): Promise<Result> {
  const said = await typed('run', ...argv, '--json');
  expect(said.talk).toBe('');
  return said.json.at(-1) as unknown as Result;
}

describe('overbuild run --json', () => {
  it('prints nothing but JSON: progress first, exactly one result last', async () => {
    const { exit, data, json, talk } = await typed('run', 'duopoly', ...SMALL, '--json', '--out', join(folder(), 'a'));
    expect(exit).toBe(0);
    expect(talk).toBe('');
    expect(json.length).toBe(data.length);
    expect(json.at(-1)).toMatchObject({
      schema: 'overbuild/result/1',
      type: 'result',
      scenario: 'duopoly',
      seed: 1,
      quarters: 6,
      firstQuarter: '2023-Q1',
      customers: 2000,
    });
    for (const line of json.slice(0, -1)) expect(line).toMatchObject({ schema: 'overbuild/progress/1', type: 'progress', quarters: 6 });
    expect(json.length).toBeGreaterThan(1);
  });

  it('keeps the shape that scripts rely on', async () => {
    const result = await resultOf('duopoly', ...SMALL, '--series', '--out', join(folder(), 'a'));
    const shape = shapeOf(result) as { labs: unknown[]; market: Record<string, unknown> };
    expect(Object.keys(shape)).toEqual([
      ...['schema', 'type', 'runId', 'scenario', 'seed', 'quarters', 'firstQuarter', 'customers', 'weight', 'stateHash', 'quarterHashes', 'columnHash'],
      ...['labs', 'path', 'causes', 'market', 'timing', 'out'],
    ]);
    expect(shape).toMatchObject({ seed: 'number', stateHash: 'string', quarterHashes: ['string'], weight: 'number', out: 'string' });
    expect(shape.labs[0]).toMatchObject({
      ...{
        id: 'string',
        name: 'string',
        strategy: 'string',
        alive: 'boolean',
        defaultQuarter: 'null',
        defaultCause: 'null',
        customers: 'number',
        customerShare: 'number',
      },
      ...{
        share: 'number',
        revenueCents: 'string',
        cashCents: 'string',
        debtCents: 'string',
        marketValueCents: 'string',
        capacityUnits: 'number',
        utilization: 'number',
      },
      series: { revenueCents: ['string'], cashCents: ['string'], share: ['number'] },
    });
    expect(shape.market).toMatchObject({
      unadopted: 'number',
      outside: 'number',
      unserved: 'number',
      revenueCents: 'string',
      series: { revenueCents: ['string'] },
    });
    expect(shape).toMatchObject({ timing: { startSeconds: 'number', stepSeconds: 'number', totalSeconds: 'number', customerQuartersPerSecond: 'number' } });
  });

  it('gives the same hashes for the same seed and others for another', async () => {
    const root = folder();
    const [a, b, c] = [
      await resultOf('duopoly', ...SMALL, '--out', join(root, 'a')),
      await resultOf('duopoly', ...SMALL, '--out', join(root, 'b')),
      await resultOf('duopoly', ...SMALL, '--seed', '2', '--out', join(root, 'c')),
    ];
    expect(a.quarterHashes).toEqual(b.quarterHashes);
    expect(a.quarterHashes).toHaveLength(6);
    expect(a.stateHash).toBe(a.quarterHashes.at(-1));
    expect(c.stateHash).not.toBe(a.stateHash);
  });

  it('leaves only the result with --quiet, and without progress with --no-progress', async () => {
    const root = folder();
    expect((await typed('run', 'duopoly', ...SMALL, '--json', '--quiet', '--out', join(root, 'a'))).data).toHaveLength(1);
    expect((await typed('run', 'duopoly', ...SMALL, '--json', '--no-progress', '--out', join(root, 'b'))).data).toHaveLength(1);
  });

  it('turns what a knob says', async () => {
    const root = folder();
    const calm = await resultOf('trap', '--set', 'slipQuarters=0', '--out', join(root, 'calm'));
    const late = await resultOf('trap', '--set', 'slipQuarters=8', '--out', join(root, 'late'));
    expect(calm.labs[0]).toMatchObject({ alive: true, defaultQuarter: null, defaultCause: null });
    expect(late.labs[0]).toMatchObject({ alive: false, defaultCause: 'the take-or-pay compute bill exceeded revenue' });
  });
});

describe('overbuild run', () => {
  it('reports to a person what became of each lab and where the run was saved', async () => {
    const out = join(folder(), 'a');
    const { exit, data } = await typed('run', 'duopoly', ...SMALL, '--out', out);
    const report = data.join('\n');
    expect(exit).toBe(0);
    expect(report).toContain('Two identical labs');
    expect(report).toMatch(/Left +newsvendor +alive/);
    expect(report).toContain('demand unserved');
    expect(report).toContain(out);
    expect(existsSync(join(out, 'manifest.json'))).toBe(true);
  });

  it('prints only the folder with --quiet', async () => {
    const out = join(folder(), 'a');
    expect((await typed('run', 'duopoly', ...SMALL, '--quiet', '--out', out)).data).toEqual([out]);
  });

  it('never touches a folder that exists', async () => {
    const out = join(folder(), 'mine');
    mkdirSync(out);
    writeFileSync(join(out, 'precious'), 'x');
    const said = await typed('run', 'duopoly', ...SMALL, '--out', out);
    expect(said.exit).toBe(2);
    expect(said.talk).toContain(`--out ${out} exists, and nothing is overwritten`);
    expect(readdirSync(out)).toEqual(['precious']);
  });

  it('saves the same command again beside the first, under runs/', () => {
    const cwd = folder();
    const [first, second] = [spawned(['run', 'duopoly', ...SMALL, '--quiet'], { cwd }), spawned(['run', 'duopoly', ...SMALL, '--quiet'], { cwd })];
    expect([first.status, second.status]).toEqual([0, 0]);
    expect(first.stdout).toMatch(/^runs\/[0-9a-f]{16}\n$/);
    expect(second.stdout).toBe(`${first.stdout.trim()}-2\n`);
    const replayIn = (path: string): Buffer => readFileSync(join(cwd, path.trim(), 'run.replay'));
    expect(replayIn(first.stdout).equals(replayIn(second.stdout))).toBe(true);
    expect(first.stderr).toBe('');
  });

  it('says before it runs that it will not be able to save', async () => {
    const root = folder();
    writeFileSync(join(root, 'file'), '');
    const said = await typed('run', 'duopoly', ...SMALL, '--out', join(root, 'file', 'a'));
    expect(said.exit).toBe(6);
    expect(said.talk).toContain('cannot be made');
  });

  it('names what to type next only where it was asked to', async () => {
    const root = folder();
    expect((await typed('run', 'duopoly', ...SMALL, '--what-next', '--out', join(root, 'a'))).talk).toContain('overbuild replay verify');
    expect((await typed('run', 'duopoly', ...SMALL, '--out', join(root, 'b'))).talk).toBe('');
  });

  it('understands 2k customers', async () => {
    expect(await resultOf('duopoly', '--customers', '2k', '--quarters', '2', '--out', join(folder(), 'a'))).toMatchObject({ customers: 2000 });
  });

  it.each([
    ['an unknown knob', ['trap', '--set', 'grwoth=10'], 'growth'],
    ['a value that is no number', ['trap', '--set', 'growth=NaN'], 'growth'],
    ['a negative lag', ['trap', '--set', 'lagQuarters=-1'], 'lagQuarters'],
    ['a set without a value', ['trap', '--set', 'growth'], 'name=value'],
    ['an unknown path', ['trap', '--set', 'labs.lab.leadQuaters=3'], 'leadQuarters'],
  ])('refuses with exit 3: %s', async (_, argv, named) => {
    const said = await typed('run', ...argv);
    expect(said.exit).toBe(3);
    expect(said.talk).toContain(named);
    expect(said.data).toEqual([]);
  });

  it.each([
    ['broken YAML', 'labs: [\n  {id: a\n'],
    ['aliases', 'a: &a [x, x]\nb: &b [*a, *a]\n'],
    ['nothing', ''],
    ['bytes that are no text', '\u0000\u0001\u0002'],
    ['a megabyte and more', `notes: "${'x'.repeat(1_100_000)}"\n`],
  ])('refuses a file of %s with exit 3 and no stack', async (_, text) => {
    const file = join(folder(), 'broken.yaml');
    writeFileSync(file, text);
    const said = await typed('run', file);
    expect(said.exit).toBe(3);
    expect(said.talk).toContain('broken.yaml');
    expect(/\n\s+at /.test(said.talk)).toBe(false);
  });
});

describe('overbuild run as a process', () => {
  it('colours nothing in a pipe, and something where it is forced to', () => {
    const cwd = folder();
    const plain = spawned(['run', 'duopoly', ...SMALL], { cwd }).stdout;
    expect(plain).not.toContain('\x1b');
    expect(spawned(['run', 'duopoly', ...SMALL], { cwd, env: { FORCE_COLOR: '1' } }).stdout).toContain('\x1b[');
    expect(spawned(['run', 'duopoly', ...SMALL], { cwd, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain('\x1b');
    expect(/^[\n\x20-\x7e]*$/.test(spawned(['run', 'duopoly', ...SMALL], { cwd, env: { TERM: 'dumb' } }).stdout)).toBe(true);
  });

  it('does not mind that its reader leaves', async () => {
    const cwd = folder();
    const child = spawn(process.execPath, ['--import', TSX, MAIN, 'run', 'duopoly', ...SMALL, '--json'], { cwd });
    child.stdout.destroy();
    let talk = '';
    child.stderr.on('data', (chunk: Buffer) => {
      talk += chunk.toString();
    });
    const exit = await new Promise((resolve) => child.on('close', resolve));
    expect(exit).toBe(0);
    expect(talk).toBe('');
    expect(readdirSync(join(cwd, 'runs'))).toHaveLength(1);
  });

  it('says that stdout is full and fails, without a stack', () => {
    // Where there is no /dev/full, the shell refuses.
    const said = spawnSync('sh', ['-c', `"${process.execPath}" --import "${TSX}" "${MAIN}" scenario list > /dev/full`], { encoding: 'utf8' });
    expect(said.stderr).toMatch(/^error: stdout cannot be written \(ENOSPC\)\n$|cannot create|Permission denied|Operation not permitted/);
    expect(said.stderr).not.toMatch(/\n\s+at /);
    expect(said.status).not.toBe(0);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stops after a quarter at %s, saves the quarters that it computed and says so', async (signal, code) => {
    const cwd = folder();
    const child = spawn(process.execPath, ['--import', TSX, MAIN, 'run', 'duopoly', '--customers', '200000', '--quarters', '2000', '--json'], { cwd });
    let [data, talk] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => {
      if (data === '') child.kill(signal);
      data += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      talk += chunk.toString();
    });
    const exit = await new Promise((resolve) => child.on('close', resolve));
    expect(exit).toBe(code);
    expect(talk).toMatch(/stopped after quarter \d{4}-Q\d, \d+ of 2000; these quarters are saved in /);
    expect(data.trim().split('\n').at(-1)).toContain('"type":"error"');
    const [saved = ''] = readdirSync(join(cwd, 'runs'));
    expect(JSON.parse(readFileSync(join(cwd, 'runs', saved, 'manifest.json'), 'utf8'))).toMatchObject({ status: 'interrupted', quartersAsked: 2000 });
  });
});

/** The same object with the name of its type in the place of each value; of a list its first. */
function shapeOf(value: unknown): unknown {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? [] : [shapeOf(value[0])];
  if (typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}
