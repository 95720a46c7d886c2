// Runs the command line as it is typed: inside this process, or as a process of its own where that is the point.
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { commandLine } from '../../src/cli/command-line.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { NO_PAINT } from '../../src/report/text.ts';

const ROOT = new URL('../../', import.meta.url);
export const MAIN = fileURLToPath(new URL('src/cli/main.ts', ROOT));
export const TSX = new URL('node_modules/tsx/dist/loader.mjs', ROOT).href;

export interface Said {
  readonly exit: number;
  /** Lines of stdout. */
  readonly data: readonly string[];
  /** All of stderr. */
  readonly talk: string;
  /** Lines of stdout that are JSON. */
  readonly json: readonly Readonly<Record<string, unknown>>[];
}

/** In this process: fast, and the same code from argv to exit code. */
export async function typed(...argv: readonly string[]): Promise<Said> {
  const data: string[] = [];
  const talk: string[] = [];
  const look = { width: 100, unicode: true, paint: NO_PAINT };
  const terminal: Terminal = {
    data: (line) => data.push(...line.split('\n')),
    json: (value) => data.push(JSON.stringify(value)),
    talk: (line) => talk.push(line),
    status: () => undefined,
    look,
    talkLook: look,
    isLive: false,
  };
  const exit = await commandLine(argv, terminal);
  return { exit, data, talk: talk.join('\n'), json: jsonOf(data) };
}

/** As a process of its own, in a folder and an environment. */
export function spawned(
  argv: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): SpawnSyncReturns<string> {
  const env = { ...process.env, ...options.env };
  delete env.FORCE_COLOR;
  return spawnSync(process.execPath, ['--import', TSX, MAIN, ...argv], {
    encoding: 'utf8',
    cwd: options.cwd ?? tmpdir(),
    env: { ...env, ...options.env },
    timeout: 60_000,
    maxBuffer: 1 << 26,
  });
}

/** An empty folder that goes away with the test. */
export function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'overbuild-cli-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function jsonOf(lines: readonly string[]): readonly Readonly<Record<string, unknown>>[] {
  return lines.flatMap((line) => {
    try {
      return [JSON.parse(line) as Readonly<Record<string, unknown>>];
    } catch {
      return [];
    }
  });
}
