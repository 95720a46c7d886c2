// Writes docs/validation.md from what the checks of the last test run found; `--check` only says whether the page is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { EVIDENCE_FOLDER, type Evidence, type Kept } from './helpers/evidence.ts';

const PAGE = new URL('../docs/validation.md', import.meta.url);

const TOLERANCES = JSON.parse(readFileSync(new URL('oracle/tolerances.json', import.meta.url), 'utf8')) as { rows: number; familywiseFalseAlarm: number };
const ONCE_IN = Math.round(TOLERANCES.rows / TOLERANCES.familywiseFalseAlarm).toLocaleString('en-US');

const HEAD = `# What was checked, and how sharply

<!-- Written by \`npm run validation\` from what the tests found. Do not edit. -->

Every row is a claim that a test puts to the core itself: a small market is run in the limit where a closed form holds, or twice with one lever
moved, and what comes out is compared. The last column is the smallest error that fails the test: absolute unless it says relative.

- Closed forms (C, survival, trap): expected values come from an independent program with its own derivations (test/oracle). A second word after
  the number marks the same form put to another mechanism; the test says how it combines the program's values.
- Estimates over customers or orders that draw lots have a band instead of a tolerance: the last column is half its width. Chance alone puts an
  estimate outside its band once in ${ONCE_IN} times (test/oracle/tolerances.json). An error as large as that is caught half of the time, one half
  as large again nearly always. A row shows the estimate that came closest to its band.
- Signs (P, and lead, spot, stickiness): means over seeds, the same seeds with and without the lever, with the interval of 99 % confidence; all of
  the interval must lie on the side expected. What is only reported is no claim.
- Other names in words: figures whose expected value the test itself derives.
- dock: a second program, written from docs/customers.md alone, runs beside the core on the same draws and must agree to the last integer; and on
  other draws in distribution.
- property: what must hold in any market, however hostile its parameters.
`;

interface Form {
  readonly claim: string;
  readonly formula: string;
}
const FORMS = JSON.parse(readFileSync(new URL('oracle/expected.json', import.meta.url), 'utf8')) as Readonly<Record<string, Form | undefined>>;

const read = (): readonly Kept[] =>
  readdirSync(EVIDENCE_FOLDER).flatMap((file) =>
    readFileSync(new URL(file, EVIDENCE_FOLDER), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Kept),
  );

/** 2 before 10, and 0.05 before 0.5. */
const natural = (text: string): string => text.replace(/(?<![.\d])\d+/g, (n) => n.padStart(8, '0'));
/** Closed forms before signs before the rest; C01 before C01 in another mechanism. */
const order = ({ id, claim }: Kept): string => natural(`${/^C\d/.test(id) ? 0 : /^P\d/.test(id) ? 1 : 2}${id}\t${claim}`);

const cell = (text: string): string => text.replaceAll('|', '\\|');
const line = ({ id, claim, got, expected, catches }: Evidence): string => `| ${[id, claim, got, expected, catches].map(cell).join(' | ')} |`;
const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

function section(id: string, rows: readonly Kept[]): string {
  const form = FORMS[id];
  const says = form === undefined ? '' : `${form.claim} \`${form.formula}\`\n\n`;
  const where = unique(rows.map((row) => row.test))
    .sort()
    .join(', ');
  const table = `| id | claim | got | expected | would catch |\n|---|---|---|---|---|\n${unique(rows.map(line)).join('\n')}`;
  return `\n## ${id}\n\n${says}${where}\n\n${table}\n`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const rows = [...read()].sort((a, b) => compare(order(a), order(b)));
const main = (id: string): string => (/^C\d/.test(id) ? (id.split(' ')[0] ?? id) : id);
const sections = unique(rows.map((row) => main(row.id))).map((id) =>
  section(
    id,
    rows.filter((row) => main(row.id) === id),
  ),
);
const text = `${HEAD}${sections.join('')}`;

if (!process.argv.includes('--check')) {
  writeFileSync(PAGE, text);
  console.log(`${rows.length} checks written`);
} else if (readFileSync(PAGE, 'utf8') !== text) {
  console.error('docs/validation.md is not what the tests found: run npm run validation');
  process.exitCode = 1;
} else console.log(`${rows.length} checks, as docs/validation.md says`);
