// package-lock.json is whole: a clone on any system can be installed from it, exactly as it was here.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));
const locked = (read('package-lock.json') as { readonly packages: Readonly<Record<string, Locked>> }).packages;

/** As Node resolves: beside the one who asks, else in a folder further up. */
function isThere(asker: string, name: string): boolean {
  const within = asker === '' ? `node_modules/${name}` : `${asker}/node_modules/${name}`;
  if (Object.hasOwn(locked, within)) return true;
  return asker !== '' && isThere(asker.slice(0, Math.max(0, asker.lastIndexOf('/node_modules/'))), name);
}

test('every package that another asks for is locked, those of other systems too', () => {
  const missing = Object.entries(locked).flatMap(([asker, { dependencies, devDependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter((name) => !isThere(asker, name))
      .map((name) => `${name}, for ${asker}`),
  );
  expect(missing).toEqual([]);
});

test('package.json names exact versions, and the lock holds the same', () => {
  const { dependencies, devDependencies } = read('package.json') as Locked;
  const wanted = Object.entries({ ...dependencies, ...devDependencies });
  expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(wanted.filter(([name, version]) => locked[`node_modules/${name}`]?.version !== version)).toEqual([]);
});
