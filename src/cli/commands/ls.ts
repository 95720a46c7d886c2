// Owns `overbuild ls`: the saved runs of a folder, newest first.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '../../engine/recording.ts';
import type { Scenario } from '../../model/scenario.ts';
import { compact, percent } from '../../report/figures.ts';
import { labCount, labHistory, lastNumber } from '../../report/recorded.ts';
import { table } from '../../report/table.ts';
import { printable } from '../../report/text.ts';
import { type ListedRun, listRuns } from '../../store/read-runs.ts';
import { Failure } from '../failure.ts';
import type { JsonFlag } from '../flags.ts';
import { readSavedReplay } from '../saved-run.ts';
import type { Terminal } from '../terminal.ts';

export const LIST_SCHEMA = 'overbuild/list/1';

interface Winner {
  readonly id: string;
  readonly name: string;
  /** Of served revenue in the last quarter. */
  readonly share: number;
}

/** Errors: usage where the folder was named and is not there, storage where it cannot be read. */
export async function ls(root: string, options: JsonFlag, terminal: Terminal): Promise<void> {
  if (root !== 'runs' && !existsSync(root)) throw new Failure('usage', `${root} is not there`, ['without a folder, `overbuild ls` lists runs/']);
  const list = await listRuns(root);
  if (!list.ok) throw new Failure('storage', list.failure.message);
  const rows: { readonly run: ListedRun; readonly winner: Winner | null }[] = [];
  for (const run of list.runs) rows.push({ run, winner: await winnerIn(run.directory) });
  if (options.json) {
    for (const { run, winner } of rows) terminal.json(rowObject(run, winner));
    for (const failure of list.damaged) terminal.json({ schema: LIST_SCHEMA, type: 'damaged', path: failure.path, message: failure.message });
    terminal.json({ schema: LIST_SCHEMA, type: 'result', root, runs: rows.length, damaged: list.damaged.length });
    return;
  }
  if (rows.length === 0) terminal.talk(`no runs in ${printable(root)}; \`overbuild run duopoly\` makes one`);
  else for (const line of listLines(rows, terminal)) terminal.data(line);
  for (const failure of list.damaged) terminal.talk(`${terminal.talkLook.paint.red('damaged:')} ${printable(failure.message)}`);
  for (const name of list.leftovers) terminal.talk(`left over from a run that did not end, or is being saved: ${printable(join(root, name))}`);
}

/** The lab with the largest share of served revenue at the end; null where nothing was sold. The first of equals wins. */
export function winnerOf(recording: Pick<Recording, 'tables'>, scenario: Scenario): Winner | null {
  const shares = Array.from({ length: labCount(recording) }, (_, lab) => lastNumber(labHistory(recording, lab), 'share'));
  const share = Math.max(0, ...shares);
  const lab = shares.indexOf(share);
  return share > 0 ? { id: scenario.labs[lab]?.id ?? `lab-${lab}`, name: scenario.labs[lab]?.name ?? `Lab ${lab}`, share } : null;
}

/** A run whose replay is damaged is still listed: `replay verify` says what is wrong with it. */
async function winnerIn(directory: string): Promise<Winner | null> {
  try {
    const { replay } = await readSavedReplay(directory);
    return winnerOf(replay, replay.scenario);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

function rowObject({ directory, manifest }: ListedRun, winner: Winner | null): object {
  const { runId, status, createdAt, seed, quarters, customers, stateHash, coreHash, scenario } = manifest;
  return {
    schema: LIST_SCHEMA,
    type: 'run',
    directory,
    runId,
    status,
    scenario: scenario.name,
    seed,
    quarters,
    customers,
    winner,
    createdAt,
    stateHash,
    coreHash,
  };
}

function listLines(rows: readonly { readonly run: ListedRun; readonly winner: Winner | null }[], terminal: Terminal): readonly string[] {
  const cells = (cell: (run: ListedRun, winner: Winner | null) => string): readonly string[] => rows.map(({ run, winner }) => printable(cell(run, winner)));
  return table(
    [
      { heading: 'folder', align: 'left', giveWay: 0, cells: cells((run) => run.directory) },
      { heading: 'scenario', align: 'left', giveWay: 0, cells: cells((run) => run.manifest.scenario.name) },
      { heading: 'seed', align: 'right', giveWay: 2, cells: cells((run) => String(run.manifest.seed)) },
      {
        heading: 'quarters',
        align: 'right',
        giveWay: 5,
        cells: cells((run) => `${run.manifest.quarters}${run.manifest.status === 'complete' ? '' : ` of ${run.manifest.quartersAsked}`}`),
      },
      { heading: 'customers', align: 'right', giveWay: 6, cells: cells((run) => compact(run.manifest.customers)) },
      { heading: 'winner', align: 'left', giveWay: 1, cells: cells((_, winner) => (winner === null ? '-' : `${winner.name} ${percent(winner.share)}`)) },
      { heading: 'date', align: 'left', giveWay: 3, cells: cells((run) => run.manifest.createdAt.slice(0, 16).replace('T', ' ')) },
      { heading: 'hash', align: 'left', giveWay: 4, cells: cells((run) => run.manifest.stateHash) },
    ],
    terminal.look,
  );
}
