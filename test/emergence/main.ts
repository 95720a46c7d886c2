// Runs the ensembles and writes docs/emergence.md; `--check` only says whether the page is what they give.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Claim } from './claim.ts';
import { bubbles } from './claims/bubbles.ts';
import { contagionClaims } from './claims/contagion.ts';
import { frontier } from './claims/frontier.ts';
import { orderRules } from './claims/order-rules.ts';
import { traps } from './claims/traps.ts';
import { closePool } from './ensemble.ts';

const PAGE = new URL('../../docs/emergence.md', import.meta.url);
const GROUPS: Readonly<Record<string, () => Promise<readonly Claim[]>>> = {
  'order-rules': orderRules,
  bubbles,
  contagion: contagionClaims,
  traps,
  frontier,
};

const HEAD = `# What emerges

<!-- Written by \`npm run emergence\`. Do not edit. -->

Every section states what theory or an aggregate prototype led us to expect, and what 200 seeds or more gave. Where the two differ, the
last column says so and the heading too: such a heading is an expectation that this model does not bear out.
`;

const only = process.argv.find((a) => a.startsWith('--only='))?.slice('--only='.length);
const claims: Claim[] = [];
for (const [name, group] of Object.entries(GROUPS)) {
  if (only !== undefined && name !== only) continue;
  const started = performance.now();
  claims.push(...(await group()));
  console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
await closePool();

const missed = (rows: Claim['rows']): string => (rows.some((r) => r.verdict.startsWith('NOT')) ? ' (expected, and not found in full)' : '');
const section = ({ id, says, rows, remarks }: Claim): string =>
  `\n## ${says}${missed(rows)}\n\n\`${id}\`. ${remarks}\n\n| measured | got, 99 % interval | as expected? |\n|---|---|---|\n${rows.map((r) => `| ${r.what} | ${r.got} | ${r.verdict} |`).join('\n')}\n`;
const text = `${HEAD}${claims.map(section).join('')}`;
if (only !== undefined) console.log(text);
else if (!process.argv.includes('--check')) writeFileSync(PAGE, text);
else if (readFileSync(PAGE, 'utf8') !== text) {
  console.error('docs/emergence.md is not what the ensembles give: run npm run emergence');
  process.exitCode = 1;
}
