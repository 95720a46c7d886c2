// Owns what is said while benchmarks go on: who is being timed, how far it all is, and what is left.
import type { Turn } from '../bench/measure.ts';
import { duration } from '../report/figures.ts';
import { cut } from '../report/text.ts';
import type { ProgressMode } from './progress.ts';
import { bar } from './progress.ts';
import type { Terminal } from './terminal.ts';

const LOG_PAUSE_SECONDS = 30;

/** Hears of every turn; tells of all on a live line and as JSON, of one in 30 s in a log. */
export function turnTeller(mode: ProgressMode, terminal: Terminal, clockSeconds: () => number, schema: string): (turn: Turn) => void {
  const started = clockSeconds();
  let told = started;
  return (turn) => {
    const now = clockSeconds();
    const leftSeconds = turn.done > 0 ? ((now - started) / turn.done) * (1 - turn.done) : null;
    if (mode === 'json') terminal.json({ schema, type: 'progress', ...turn, elapsedSeconds: now - started, leftSeconds });
    if (mode !== 'talk' || (!terminal.isLive && now - told < LOG_PAUSE_SECONDS)) return;
    told = now;
    const { width, unicode } = terminal.talkLook;
    const left = leftSeconds === null ? '' : `  ${duration(leftSeconds)} left`;
    const line = `${bar(turn.done, unicode)} ${Math.round(turn.done * 100)} %${left}  ${turn.suite} ${turn.round + 1}/${turn.rounds}  ${turn.title}`;
    if (terminal.isLive) terminal.status(cut(line, width - 1, unicode));
    else terminal.talk(line);
  };
}
