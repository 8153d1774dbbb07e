/** What must hold for `npm ci` to do on any machine what it does here. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly gypfile?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, '..', path), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, Locked>> };

it('the lock file has the binaries of every platform: npm ci refuses it otherwise', () => {
  const locked = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

it('better-sqlite3 is not compiled, since it brings its binaries (docs/decisions/0005)', () => {
  expect(packages['node_modules/better-sqlite3']?.gypfile).toBe(false);
  expect(read('package.json').allowScripts['better-sqlite3']).toBe(false);
});

it('everything runs on the Node of the lock file', () => {
  expect(process.version).toBe(`v${packages['node_modules/node']?.version}`);
});
