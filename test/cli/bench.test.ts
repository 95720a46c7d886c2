// Checks `overbuild bench`: what it says of itself, what it measures, and what it leaves behind. No test looks at how long anything took.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { folder, MAIN, spawned, TSX, typed } from './typed.ts';

it('names the rows that it can time, native code and frameworks among them', async () => {
  const { exit, json } = await typed('bench', '--list', '--json');
  const ids = json.map(({ id }) => id);
  expect(exit).toBe(0);
  for (const id of ['k0-limit', 'full-model', 'scale-n-1e7', 'scale-l-255', 'native-128', 'numba', 'bitecs', 'pass-orphans']) expect(ids).toContain(id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('a row is one line of JSON, with its figure, its spread and its ratios', async () => {
  const { exit, json } = await typed('bench', '--quick', '--rounds', '1', '--filter', 'pass-trust', '--json', '--no-progress');
  expect(exit).toBe(0);
  expect(json.map(({ type }) => type)).toEqual(['machine', 'bench', 'result']);
  const row = json[1] ?? {};
  expect(row).toMatchObject({ schema: 'overbuild/bench/1', id: 'pass-trust', customers: 200_000, labs: 8, classes: 32, quarters: 40, rounds: 1 });
  expect(row.nsPerCustomerQuarter).toBeGreaterThan(0);
  expect(row.spread).toHaveLength(2);
  expect(Object.keys(row.ratios as object)).toEqual(['pass-choice']);
});

it('a person gets the machine, a table with bars, and no JSON', async () => {
  const { data } = await typed('bench', '--quick', '--rounds', '1', '--filter', 'pass-entry,pass-access', '--no-progress');
  expect(data[0]).toMatch(/cores.*Node/);
  expect(data.filter((line) => /^pass-(entry|access) .*█/.test(line))).toHaveLength(2);
});

it('a misspelt filter is told, with the nearest name, and nothing is timed', async () => {
  const { exit, talk, data } = await typed('bench', '--filter', 'scale-m');
  expect(exit).toBe(2);
  expect(talk).toContain('did you mean "scale-n"?');
  expect(data).toEqual([]);
});

it('rounds are a whole number', async () => {
  expect((await typed('bench', '--rounds', 'many')).exit).toBe(2);
  expect((await typed('bench', '--rounds', '0')).exit).toBe(2);
});

it('--record appends to what is there', () => {
  const cwd = folder();
  mkdirSync(join(cwd, 'bench'));
  writeFileSync(join(cwd, 'bench', 'results.jsonl'), '{"id":"old"}\n');
  const said = spawned(['bench', '--quick', '--rounds', '1', '--filter', 'pass-trust', '--record'], { cwd });
  expect(said.status).toBe(0);
  const lines = readFileSync(join(cwd, 'bench', 'results.jsonl'), 'utf8')
    .trim()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(['old', 'pass-trust']);
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ quick: true, machine: { node: process.versions.node } });
});

it('what cannot be written is told as that', () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'bench'), 'a file where the folder should be');
  const said = spawned(['bench', '--quick', '--rounds', '1', '--filter', 'pass-trust', '--record'], { cwd });
  expect(said.status).toBe(6);
  expect(said.stderr).toContain('bench/results.jsonl cannot be appended to');
});

it('Ctrl-C ends it between two turns, and the rows of suites that ended are recorded', async () => {
  const cwd = folder();
  const child = spawn(process.execPath, ['--import', TSX, MAIN, 'bench', '--quick', '--rounds', '1', '--filter', 'economy,scale-l', '--record', '--json'], {
    cwd,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (said.includes('"type":"bench"')) child.kill('SIGINT');
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect(code).toBe(130);
  const lines = readFileSync(join(cwd, 'bench', 'results.jsonl'), 'utf8')
    .trim()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(['economy', 'lab-phases', 'state-hash']);
});

it('Ctrl-C ends it while a program is being built as well', async () => {
  const cwd = folder();
  // A compiler that says when it has begun, and never ends.
  writeFileSync(join(cwd, 'g++'), '#!/bin/sh\ntouch "$BEGUN"\nexec sleep 60\n', { mode: 0o755 });
  const begun = join(cwd, 'begun');
  const env = { ...process.env, PATH: `${cwd}:${process.env.PATH}`, BEGUN: begun };
  const child = spawn(process.execPath, ['--import', TSX, MAIN, 'bench', '--filter', 'native-128', '--json'], {
    cwd,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const waiting = setInterval(() => {
    if (!existsSync(begun)) return;
    clearInterval(waiting);
    child.kill('SIGINT');
  }, 20);
  const [said, code] = await Promise.all([
    new Response(Readable.toWeb(child.stderr) as ReadableStream).text(),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  expect(code).toBe(130);
  expect(said).toContain('stopped after 0 rows');
});
