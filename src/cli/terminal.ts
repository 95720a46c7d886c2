// Owns the two streams: data goes to stdout, talk goes to stderr, and neither is coloured unless a person looks at it.
import { createColors } from 'picocolors';
import type { Look } from '../report/text.ts';
import { EXIT_CODES } from './failure.ts';

/** What a command may touch of the world outside. */
export interface Terminal {
  /** A line of data. */
  readonly data: (line: string) => void;
  /** One JSON object on a line of its own. */
  readonly json: (value: unknown) => void;
  /** A line of talk. */
  readonly talk: (line: string) => void;
  /** Replaces the line of progress, or removes it. Only where stderr can move its cursor. */
  readonly status: (line: string) => void;
  /** How data may look. */
  readonly look: Look;
  /** How talk may look. */
  readonly talkLook: Look;
  /** True where a line of stderr can be drawn again and again. */
  readonly isLive: boolean;
}

/** Beyond this, lines are not easier to read. */
const WIDEST = 120;
const NARROWEST = 40;
const PIPE_COLUMNS = 100;

type Environment = Readonly<Record<string, string | undefined>>;

export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  mindItsErrors(stdout);
  mindItsErrors(stderr);
  let isStatusShown = false;
  const clear = (): void => {
    if (isStatusShown) stderr.write('\r\x1b[K');
    isStatusShown = false;
  };
  const write = (stream: NodeJS.WriteStream, text: string): void => {
    clear();
    if (stream.writable) stream.write(`${text}\n`);
  };
  return {
    data: (line) => write(stdout, line),
    json: (value) => write(stdout, JSON.stringify(value)),
    talk: (line) => write(stderr, line),
    status: (line) => {
      clear();
      if (line === '') return;
      stderr.write(line);
      isStatusShown = true;
    },
    look: lookOf(stdout, env),
    talkLook: lookOf(stderr, env),
    isLive: stderr.isTTY === true && env.TERM !== 'dumb' && !isContinuous(env),
  };
}

/** NO_COLOR beats FORCE_COLOR beats what the stream is; a dumb terminal and a pipe get plain text. */
export function hasColour(isTerminal: boolean, env: Environment): boolean {
  if ((env.NO_COLOR ?? '') !== '') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

/** Blocks and dashes need UTF-8; a locale that names another character set gets ASCII. */
export function hasUnicode(env: Environment): boolean {
  if (env.TERM === 'dumb' || env.TERM === 'linux') return false;
  const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) => value !== undefined && value !== '');
  return locale === undefined || locale === 'C' || /utf-?8/i.test(locale) || !locale.includes('.');
}

function lookOf(stream: NodeJS.WriteStream, env: Environment): Look {
  const columns = stream.columns ?? Number.parseInt(env.COLUMNS ?? '', 10);
  const width = Number.isInteger(columns) && columns > 0 ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : PIPE_COLUMNS;
  return { width, unicode: hasUnicode(env), paint: createColors(hasColour(stream.isTTY === true, env)) };
}

const isContinuous = (env: Environment): boolean => (env.CI ?? '') !== '' && env.CI !== 'false';

/** The reader of a pipe may leave whenever it likes (`| head`): the command goes on in silence, so that a run is still saved. A full disk behind stdout is told. */
function mindItsErrors(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (stream === process.stdout) process.stderr.write(`error: stdout cannot be written (${error.code ?? error.message})\n`);
    process.exit(EXIT_CODES.storage.code);
  });
}
