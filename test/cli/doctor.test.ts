// Checks `overbuild doctor` and the completion scripts.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folder, MAIN, spawned, TSX, typed } from './typed.ts';

describe('overbuild doctor', () => {
  it('finds this machine and this build in order', async () => {
    const { exit, json } = await typed('doctor', '--json');
    expect(json).toHaveLength(1);
    const [result] = json as readonly { readonly checks: readonly { readonly name: string; readonly ok: boolean }[] }[];
    expect(result?.checks.map((check) => check.name)).toEqual(['node', 'build', 'simd', 'memory', 'disk', 'writing', 'self test']);
    expect(result?.checks.filter((check) => !check.ok)).toEqual([]);
    expect(exit).toBe(0);
  });

  it('leaves nothing behind in the folder that it probed', () => {
    const cwd = folder();
    expect(spawned(['doctor'], { cwd }).status).toBe(0);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('fails with exit 5 in a folder that cannot be written, and says what to do', () => {
    const cwd = lockedFolder();
    const said = spawned(['doctor'], { cwd });
    expect(said.status).toBe(5);
    expect(said.stdout).toMatch(/FAIL writing .*\n.*save elsewhere with --out/);
    expect(said.stderr).toMatch(/\d of 7 checks failed/);
  });
});

describe('an engine without SIMD', () => {
  /** What V8 needs for WebAssembly SIMD on this kind of processor is switched off; elsewhere these flags change nothing. */
  const WITHOUT_SIMD = ['--no-enable-ssse3', '--no-enable-sse4-1'];
  const runDuopoly = (flags: readonly string[]) => {
    const argv = ['run', 'duopoly', '--customers', '3k', '--quarters', '6', '--json', '--quiet'];
    const said = spawnSync(process.execPath, [...flags, '--import', TSX, MAIN, ...argv], { encoding: 'utf8', cwd: folder() });
    return { status: said.status, result: JSON.parse(said.stdout) as Record<string, unknown> };
  };

  it('runs the scalar build, with the same run id and the same hashes', () => {
    const [plain, scalar] = [runDuopoly([]), runDuopoly(WITHOUT_SIMD)];
    expect([plain.status, scalar.status]).toEqual([0, 0]);
    for (const field of ['runId', 'quarterHashes', 'columnHash', 'stateHash']) expect(scalar.result[field]).toEqual(plain.result[field]);
  });

  it('is told so by doctor, which is content', () => {
    const said = spawnSync(process.execPath, [...WITHOUT_SIMD, '--import', TSX, MAIN, 'doctor'], { encoding: 'utf8', cwd: folder() });
    expect(said.status).toBe(0);
    expect(said.stdout).toMatch(process.arch === 'x64' ? /no WebAssembly SIMD: the scalar build runs/ : /simd/);
  });
});

describe('a package without a good build', () => {
  /** The package without its build, in a folder of its own. */
  const unbuilt = (): string => {
    const path = folder();
    for (const name of ['src', 'scenarios', 'package.json', 'tsconfig.json'])
      cpSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), join(path, name), { recursive: true });
    symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(path, 'node_modules'));
    return path;
  };
  const overbuild = (path: string, ...argv: readonly string[]) =>
    spawnSync(process.execPath, ['--import', TSX, join(path, 'src/cli/main.ts'), ...argv], { encoding: 'utf8', cwd: path });

  it('cannot run, says with exit 5 how to build it, and still checks scenarios', () => {
    const path = unbuilt();
    const run = overbuild(path, 'run', 'duopoly');
    expect(run.status).toBe(5);
    expect(run.stderr).toMatch(/has not been built\n.*npm run build/);
    expect(overbuild(path, 'doctor').status).toBe(5);
    expect(overbuild(path, 'scenario', 'check', 'duopoly').status).toBe(0);
  });

  it('does not take something else for the core', () => {
    const path = unbuilt();
    mkdirSync(join(path, 'build'));
    for (const name of ['core.wasm', 'core.scalar.wasm']) writeFileSync(join(path, 'build', name), 'no core');
    const run = overbuild(path, 'run', 'duopoly');
    expect(run.status).toBe(5);
    expect(run.stderr).toContain('the core cannot be used');
  });
});

/** Nobody can write into /proc, and only root into a folder without write permission. */
function lockedFolder(): string {
  if (process.getuid?.() === 0) return '/proc';
  const path = folder();
  chmodSync(path, 0o500);
  return path;
}

describe('overbuild completions', () => {
  const complete = async (...words: readonly string[]): Promise<readonly string[]> => {
    const script = (await typed('completions', 'bash')).data.join('\n');
    const quoted = words.map((word) => `'${word}'`).join(' ');
    const call = `${script}\nCOMP_WORDS=(overbuild ${quoted})\nCOMP_CWORD=${words.length}\n_overbuild 2>/dev/null\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
    return spawnSync('bash', ['-c', call], { encoding: 'utf8', cwd: folder() }).stdout.trim().split('\n');
  };

  it('completes commands, their commands, flags and scenarios in bash', async () => {
    expect(await complete('re')).toEqual(['replay']);
    expect(await complete('scenario', '')).toEqual(['list', 'check', 'show', 'new', 'schema']);
    expect(await complete('run', 'duopoly', '--qua')).toEqual(['--quarters']);
    expect(await complete('run', 'tr')).toEqual(['trap']);
    expect(await complete('scenario', 'check', '--j')).toEqual(['--json']);
    expect(await complete('explain', 'x', '--scenario', 'duo')).toEqual(['duopoly']);
  });

  it('completes the knobs of the scenario that was named', async () => {
    expect(await complete('run', 'trap', '--set', 'gr')).toEqual(['growth=']);
    expect(await complete('run', 'duopoly', '--set', '')).not.toContain('growth=');
    expect(await complete('run', 'duopoly', '--set', '')).toContain('switchingCost=');
  });

  it.each(['bash', 'zsh', 'fish'])('names every command, flag, scenario and knob in %s', async (shell) => {
    const script = (await typed('completions', shell)).data.join('\n');
    for (const word of ['replay', 'verify', 'completions', 'customers', 'no-progress', 'duopoly', 'trap', 'lagQuarters=']) expect(script).toContain(word);
    expect(script).not.toContain('what-next');
  });
});
