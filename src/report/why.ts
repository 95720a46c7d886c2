// Owns what a run report says about the whole: which path the run took, and why value fell and labs failed.
import type { Cause } from '../engine/cause.ts';
import { causesOf } from '../engine/cause-chain.ts';
import { type PathName, pathOf } from '../engine/paths.ts';
import { quarterLabel } from '../model/calendar.ts';
import { percent } from './figures.ts';
import type { FinishedRun } from './result.ts';
import { type Look, printable, wrap } from './text.ts';

/** Chains that a report tells; the rest are in `--json`. */
const MOST_CHAINS = 3;
const INDENT = 2;
const HANGING = 2;

const NAMES: Readonly<Record<PathName, string>> = {
  'rational-return': 'a rational return',
  burst: 'a burst',
  'strong-get-stronger': 'the strong get stronger',
};

export function whyLines(run: FinishedRun, look: Look): readonly string[] {
  return [...pathLines(run, look), ...chainLines(run, look)];
}

function pathLines(run: FinishedRun, look: Look): readonly string[] {
  const path = pathOf(run.recording);
  const label = (quarter: number): string => quarterLabel(run.scenario.firstQuarter, quarter);
  const fall =
    path.drawdown > 0 ? `value fell by up to ${percent(path.drawdown)} (${label(path.peakQuarter)} to ${label(path.troughQuarter)})` : 'value never fell';
  const text = `path   ${NAMES[path.name]}: ${fall}, ${percent(path.lostShare)} of the money put in is lost, concentration moved by ${path.hhiRise.toFixed(2)}`;
  return ['', ...wrap(text, look.width)];
}

/** Bursts first, then the first labs to fail. */
function chainLines(run: FinishedRun, look: Look): readonly string[] {
  const causes = [...causesOf(run.recording, run.scenario)].sort(
    (a, b) => Number(a.kind === 'default') - Number(b.kind === 'default') || a.quarter - b.quarter,
  );
  if (causes.length === 0) return [];
  const told = causes.slice(0, MOST_CHAINS).flatMap((cause) => [look.paint.bold(titleOf(run, cause)), ...linkLines(cause, look)]);
  const rest = causes.length > MOST_CHAINS ? [look.paint.dim(`and ${causes.length - MOST_CHAINS} more: --json tells all`)] : [];
  return ['', look.paint.dim('why'), ...told, ...rest];
}

function titleOf(run: FinishedRun, { kind, lab, quarter }: Cause): string {
  const label = quarterLabel(run.scenario.firstQuarter, quarter);
  return kind === 'burst' ? `Market value fell, ${label}` : `${printable(run.scenario.labs[lab]?.name ?? `Lab ${lab}`)} failed, ${label}`;
}

function linkLines({ links }: Cause, look: Look): readonly string[] {
  return links.flatMap(({ text }) =>
    wrap(printable(text), look.width - INDENT - HANGING).map((line, i) => `${' '.repeat(i === 0 ? INDENT : INDENT + HANGING)}${line}`),
  );
}
