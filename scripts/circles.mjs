// Circles of imports: which imports of which files lead back to the file that has them.
import { posix } from 'node:path';
import { importsOf } from './source-text.mjs';

/** Path → its imports, as `importsOf` has them, that lead back to it; only files that have some. */
export function circlesIn(files) {
  const imports = new Map(
    files.map(({ path, text }) => [
      path,
      importsOf(text)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map((found) => ({ ...found, target: targetOf(path, found.specifier) })),
    ]),
  );
  return new Map(
    [...imports].map(([path, found]) => [path, found.filter(({ target }) => leadsTo(imports, target, path))]).filter(([, found]) => found.length > 0),
  );
}

/** The core imports without the ending of a file. */
function targetOf(path, specifier) {
  const target = posix.normalize(posix.join(posix.dirname(path), specifier));
  return posix.extname(target) === '' ? `${target}.ts` : target;
}

function leadsTo(imports, from, to) {
  const seen = new Set([from]);
  for (const path of seen) {
    if (path === to) return true;
    for (const { target } of imports.get(path) ?? []) seen.add(target);
  }
  return false;
}
