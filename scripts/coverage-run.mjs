// `npm run coverage`: types every command of docs/coverage.md once; each must end well and say something, and what it sets must move the market.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandLine } from '../dist/cli/command-line.js';
import { NO_PAINT } from '../dist/report/text.js';
import { commandsOf, wordsOf } from './coverage.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOOK = { width: 100, unicode: true, paint: NO_PAINT };

const folder = mkdtempSync(join(tmpdir(), 'overbuild-coverage-'));

let runs = 0;

/** What a command says, or why it did not end well. Runs are saved to the temporary folder. */
async function type(words) {
  const out = words[0] === 'run' ? ['--no-progress', '--out', join(folder, String(runs++))] : [];
  const said = [];
  const complaint = [];
  const terminal = {
    data: (line) => said.push(line),
    json: (value) => said.push(JSON.stringify(value)),
    talk: (line) => complaint.push(line),
    status: () => undefined,
    look: LOOK,
    talkLook: LOOK,
    isLive: false,
  };
  const exit = await commandLine([...words, ...out], terminal);
  return exit === 0 ? { said: said.join('\n') } : { wrong: `ends with ${exit}: ${complaint.join('\n')}` };
}

const typed = new Map();
/** The same words are typed once. */
function once(words) {
  const line = words.join(' ');
  if (!typed.has(line)) typed.set(line, type(words));
  return typed.get(line);
}

const hashOf = (said) => /^hash +([0-9a-f]{16})$/m.exec(said)?.[1];

/** What is wrong with a command, or nothing. */
async function wrongWith(command) {
  const words = wordsOf(command).slice(2);
  const { said, wrong } = await once(words);
  if (wrong !== undefined) return wrong;
  if (said.trim() === '') return 'says nothing';
  if (words[0] !== 'run') return undefined;
  const hash = hashOf(said);
  if (hash === undefined) return 'shows no hash';
  const last = words.lastIndexOf('--set');
  if (last < 0) return undefined;
  const without = await once(words.toSpliced(last, 2));
  return without.wrong !== undefined || hashOf(without.said) !== hash ? undefined : `${words[last + 1]} changes nothing`;
}

const commands = commandsOf(readFileSync(join(ROOT, 'docs/coverage.md'), 'utf8'));
const started = performance.now();
let failed = 0;

try {
  for (const command of commands) {
    const wrong = await wrongWith(command);
    if (wrong === undefined) continue;
    failed += 1;
    console.log(`FAILED  ${command}\n        ${wrong}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${commands.length - failed} of ${commands.length} commands of docs/coverage.md work, in ${seconds} s`);
process.exitCode = failed === 0 && commands.length > 0 ? 0 : 1;
