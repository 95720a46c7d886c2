// Prints everything that is derived from src/schema into the tree; `--check` only says whether it is fresh.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DYNAMIC_BASE } from '../src/schema/layout.ts';
import { printAssembly } from '../src/schema/print-assembly.ts';
import { printOdd } from '../src/schema/print-odd.ts';

const folder = new URL('../assembly/generated/', import.meta.url);
const check = process.argv.includes('--check');
const read = (url: URL): string => {
  try {
    return readFileSync(url, 'utf8');
  } catch {
    return '';
  }
};

const wanted = new Map([...printAssembly()].map(([name, text]) => [new URL(name, folder).href, text]));
const asconfig = new URL('../asconfig.json', import.meta.url);
wanted.set(asconfig.href, read(asconfig).replace(/"initialMemory": \d+/, `"initialMemory": ${DYNAMIC_BASE / 65_536}`));

const odd = new URL('../docs/odd.md', import.meta.url);
wanted.set(odd.href, `${printOdd()}\n`);

mkdirSync(folder, { recursive: true });
const stale = [...wanted].filter(([href, text]) => read(new URL(href)) !== text).map(([href]) => href);
const orphans = readdirSync(folder)
  .map((name) => new URL(name, folder).href)
  .filter((href) => !wanted.has(href));
if (check) {
  for (const href of [...stale, ...orphans]) console.error(`stale: ${href.split('/').slice(-3).join('/')}; run npm run generate`);
  process.exitCode = stale.length + orphans.length > 0 ? 1 : 0;
} else {
  for (const href of stale) writeFileSync(new URL(href), wanted.get(href) ?? '');
  for (const href of orphans) rmSync(new URL(href));
  console.log(`${stale.length} files printed, ${orphans.length} removed`);
}
