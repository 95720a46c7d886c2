// A process that saves run after run until it is killed: `node --import tsx test/store/writer.ts ROOT [exit-on-sigint]`.
import { join } from 'node:path';
import type { RecordedTable } from '../../src/replay/tables.ts';
import { writeRun } from '../../src/store/write-run.ts';
import { sampleLabels, sampleRun } from '../replay/sample.ts';

const [root = '', mode] = process.argv.slice(2);
if (mode === 'exit-on-sigint') process.on('SIGINT', () => process.exit(130));

/** Large enough that most of the time goes into writing. */
const rows = 60_000;
const wide: RecordedTable = {
  name: 'lab',
  rows,
  columns: [
    { name: 'quarter', type: 'i32', unit: 'quarter', values: new Int32Array(rows) },
    { name: 'lab', type: 'i32', unit: 'id', values: Int32Array.from({ length: rows }, (_, i) => i % 7) },
    { name: 'growth', type: 'f64', unit: 'log points', values: Float64Array.from({ length: rows }, (_, i) => Math.sin(i)) },
  ],
};
const { createdBy: _, ...run } = sampleRun();
/** One line before the first run, then one after each. */
process.stdout.write('writing\n');
for (let n = 0; ; n++) {
  const written = await writeRun(join(root, `${process.pid}-${n}`), {
    ...run,
    tables: [...run.tables.filter((t) => t.name !== 'lab'), wide],
    version: '0.1.0',
    quarterLabels: sampleLabels,
    createdAt: new Date().toISOString(),
    timing: { startSeconds: 0, stepSeconds: 0, totalSeconds: 0 },
  });
  if (!written.ok) throw new Error(written.failure.message);
  process.stdout.write('saved\n');
}
