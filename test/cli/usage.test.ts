// Checks that a wrong command line is refused with a sentence, the nearest name and the right exit code.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typed } from './typed.ts';

interface Typo {
  readonly kind: string;
  readonly typed: string;
  readonly meant: string;
}

const typos: readonly Typo[] = readFileSync(new URL('typos.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [kind = '', wrong = '', meant = ''] = line.split(' ');
    return { kind, typed: wrong, meant };
  });

const COMMAND_OF: Readonly<Record<string, (wrong: string) => readonly string[]>> = {
  flag: (wrong) => ['run', 'duopoly', wrong],
  command: (wrong) => [wrong],
  knob: (wrong) => ['run', 'trap', '--set', `${wrong}=2`],
  path: (wrong) => ['run', 'trap', '--set', `${wrong}=2`],
};

async function suggestionFor({ kind, typed: wrong, meant }: Typo): Promise<boolean> {
  const { talk } = await typed(...(COMMAND_OF[kind]?.(wrong) ?? []));
  return talk.includes(`did you mean ${meant}?`) || talk.split('\n').some((line) => line.trim() === `write instead: ${meant}`);
}

describe('a wrong command line', () => {
  it('is met with the name that was meant in at least 95 of 100 typos of flags, commands, knobs and paths', async () => {
    expect(typos.length).toBeGreaterThanOrEqual(200);
    const missed: string[] = [];
    for (const typo of typos) if (!(await suggestionFor(typo))) missed.push(`${typo.kind} ${typo.typed} for ${typo.meant}`);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(typos.length * 0.05);
  }, 60_000);

  it.each([
    ['an unknown command', ['frobnicate'], 'unknown command frobnicate'],
    ['an unknown flag', ['run', 'duopoly', '--shrads', '2'], 'unknown option --shrads: did you mean --shards?'],
    ['a flag with its value attached', ['run', 'duopoly', '--sed=7'], 'unknown option --sed: did you mean --seed?'],
    ['a flag without its value', ['run', 'duopoly', '--seed'], '--seed wants a value'],
    ['a scenario that is missing', ['run'], 'overbuild run wants SCENARIO'],
    ['a word too many', ['run', 'duopoly', 'trap'], 'overbuild run takes fewer words'],
    ['no command at all', [], 'no command was given'],
    ['help for what does not exist', ['help', 'rnu'], 'unknown command rnu: did you mean run?'],
    ['half a command', ['replay'], 'overbuild replay wants a command'],
    ['an unknown command of a command', ['replay', 'verfy', 'x'], 'unknown command verfy: did you mean verify?'],
    ['a scenario that nobody wrote', ['run', 'duoply'], 'there is no scenario duoply: did you mean duopoly?'],
    ['a file that is not there', ['run', './nothing.yaml'], './nothing.yaml is not there'],
    ['a folder for a scenario', ['run', '/'], '/ is a folder, not a scenario'],
    ['a seed that is no number', ['run', 'duopoly', '--seed', 'abc'], '--seed wants a whole number from 0 to 4,294,967,295, and "abc" is none'],
    ['a negative seed', ['run', 'duopoly', '--seed', '-1'], '--seed wants a whole number from 0 to 4,294,967,295; -1 is outside'],
    ['a seed beyond 32 bits', ['run', 'duopoly', '--seed', '4294967296'], '4294967296 is outside'],
    ['half a customer', ['run', 'duopoly', '--customers', '0.5'], '"0.5" is none'],
    ['no customer', ['run', 'duopoly', '--customers', '0'], '0 is outside'],
    ['no quarter', ['run', 'duopoly', '--quarters', '0'], '0 is outside'],
    ['no shards', ['run', 'duopoly', '--shards', '0'], '--shards'],
    ['an unknown shell', ['completions', 'fsh'], 'no completions for fsh: did you mean fish?'],
    ['an unknown parameter', ['explain', 'labs.leadQuaters'], 'did you mean labs.'],
  ])('is refused with exit 2: %s', async (_, argv, message) => {
    const said = await typed(...argv);
    expect(said.talk).toContain(message);
    expect(said.exit).toBe(2);
    expect(said.data).toEqual([]);
  });

  it.each([
    ['customers', '1000000000000'],
    ['customers', '1e12'],
    ['customers', '100000001'],
    ['quarters', '1000000'],
  ])('is over budget with exit 7: --%s %s', async (flag, value) => {
    const said = await typed('run', 'duopoly', `--${flag}`, value);
    expect(said.exit).toBe(7);
    expect(said.talk).toContain('at most');
  });

  it('is told to scripts as one error object on stdout beside the sentence on stderr', async () => {
    const said = await typed('run', 'duopoly', '--seed', 'abc', '--json');
    expect(said.json).toEqual([
      { schema: 'overbuild/error/1', type: 'error', code: 'usage', exitCode: 2, message: expect.stringContaining('--seed'), hints: [] },
    ]);
    expect(said.talk).toContain('error: --seed');
  });

  it('never shows a stack, and cannot steer the terminal', async () => {
    for (const argv of [
      ['\x1b[31mred'],
      ['run', '\x1b[2J'],
      ['run', 'duopoly', '--\x07'],
      ['explain', '\x1b]0;x\x07'],
      ['run', 'duopoly', '--set', '\x1b[1m=3'],
    ]) {
      const { talk } = await typed(...argv);
      for (const line of talk.split('\n')) expect(/\p{Cc}/u.test(line)).toBe(false);
      expect(/\n\s+at /.test(talk)).toBe(false);
    }
  });
});

describe('help', () => {
  it.each(
    [
      [],
      ['run'],
      ['scenario'],
      ['scenario', 'check'],
      ['scenario', 'show'],
      ['scenario', 'new'],
      ['scenario', 'list'],
      ['scenario', 'schema'],
      ['explain'],
      ['replay'],
      ['replay', 'info'],
      ['replay', 'verify'],
      ['ls'],
      ['bench'],
      ['doctor'],
      ['completions'],
    ].map((path) => [path]),
  )('opens with lines to copy: %j', async (path) => {
    const said = await typed(...path, '--help');
    expect(said.exit).toBe(0);
    expect(said.data[0]).toBe('Examples:');
    expect(said.data[1]).toMatch(/overbuild/);
    expect(said.talk).toBe('');
  });

  it('lists the exit codes', async () => {
    const { data } = await typed('--help');
    for (const code of [0, 1, 2, 3, 4, 5, 6, 7, 8, 130, 143]) expect(data.some((line) => new RegExp(`^ {2}${code} `).test(line))).toBe(true);
  });

  it('keeps what is not for everybody to itself', async () => {
    expect((await typed('run', '--help')).data.join('\n')).not.toContain('what-next');
  });

  it('only gives examples that are understood', async () => {
    const { data } = await typed('--help');
    const examples = data.slice(1, data.indexOf('')).map((line) => line.trim().split(' ').slice(1));
    expect(examples.length).toBe(3);
    const explained = examples.find(([command]) => command === 'explain') ?? [];
    expect((await typed(...explained)).exit).toBe(0);
  });

  it('prints the version', async () => {
    expect((await typed('--version')).data.join('')).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
