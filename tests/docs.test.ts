/** The documents against the code: paths, scripts, commands, settings and the transcript are what they say. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Commands, createProgram } from '../src/cli/program.ts';
import { SETTINGS } from '../src/config.ts';
import { Entity } from '../src/knowledge/entity.ts';
import { ArticleFile } from '../src/knowledge/files/article-file.ts';
import { run } from './cli/run.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const readme = read('README.md');
const decisions = readdirSync(join(root, 'docs/decisions')).map((name) => `docs/decisions/${name}`);
const documents = ['README.md', 'tests/questions/README.md', ...decisions].map((path) => ({ path, text: read(path) }));

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** Of a table's first cells, what is in code. */
const firstCells = (table: string): string[] => matches(table, /^\| `([^`]+)`/gm);

function section(title: string): string {
  const [, text] = new RegExp(`^## ${title}$([\\s\\S]*?)(?=^## )`, 'm').exec(readme) ?? [];
  if (text === undefined) throw new Error(`the README has no section "${title}"`);
  return text;
}

describe.for(documents)('$path', ({ text }) => {
  it('names paths that exist', () => {
    const paths = matches(text, /`((?:src|tests|data|docs|\.ci)\/?[^`\s]*|\.env\.example)`/g);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = matches(text, /\bnpm run (?:--silent )?([a-z]+)/g);
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });

  it('links to what exists', () => {
    const linked = matches(text, /\]\((?!https?:)([^)#]+)/g);
    expect(linked.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

describe('the README', () => {
  it('names real things at all', () => {
    expect(readme.match(/`src\//g)?.length).toBeGreaterThan(5);
    expect(readme.match(/npm run /g)?.length).toBeGreaterThan(3);
  });

  it('lists every setting, with its default and its meaning', () => {
    const table = section('Settings');
    expect(firstCells(table)).toEqual(Object.keys(SETTINGS));
    for (const [name, schema] of Object.entries(SETTINGS)) {
      const row = table.split('\n').find((line) => line.startsWith(`| \`${name}\``));
      expect(row).toMatch(/^\| `\w+` \| .+ \| .+ \|$/);
      expect(row).toContain(schema.description);
      const standard = schema.safeParse(undefined).data;
      if (standard !== undefined) expect(row).toContain(`| \`${standard}\` |`);
    }
  });

  it('lists every command and no other, with options that exist', () => {
    const program = createProgram({} as Commands, '0');
    const table = section('The command line');
    const rows = table.split('\n').filter((line) => line.startsWith('| `'));
    const described = rows.map((row) => /`([a-z]+)/.exec(row)?.[1] ?? '');
    expect([...new Set(described)].toSorted()).toEqual(program.commands.map((command) => command.name()).toSorted());
    const shared = program.options.map(({ long }) => long);
    for (const [index, row] of rows.entries()) {
      const own = program.commands.find((command) => command.name() === described[index])?.options.map(({ long }) => long) ?? [];
      expect([...shared, ...own]).toEqual(expect.arrayContaining(matches(row, /(--[a-z-]+)/g)));
    }
  });

  it('shows data that would be accepted', () => {
    const [article, entities] = matches(section('Adding articles'), /^```yaml\n([\s\S]*?)^```/gm).map((yaml) => parse(yaml));
    const { claims, passages } = ArticleFile.parse(article);
    expect(Object.keys(passages)).toEqual(claims.flatMap(({ evidence }) => evidence.map(({ passage }) => passage)));
    expect(Entity.array().parse(entities)).toHaveLength(1);
  });

  it('shows a conversation as it takes place', async () => {
    const transcript = /(?<=<!-- transcript -->\n```text\n)[\s\S]*?(?=```\n<!-- \/transcript -->)/;
    const questions = matches(transcript.exec(readme)?.[0] ?? '', /^› (.+)$/gm);
    expect(questions.length).toBeGreaterThanOrEqual(4);
    const { code, stdout } = await run(['start'], { input: `${questions.join('\n')}\n` });
    expect(code).toBe(0);
    // The README is the snapshot: where answers have changed for the better, `npx vitest run tests/docs.test.ts -u` puts them in.
    await expect(readme.replace(transcript, () => `${stdout.trim()}\n`)).toMatchFileSnapshot(join(root, 'README.md'));
  });
});

describe('.env.example', () => {
  const example = read('.env.example');
  const offered = parseEnv(example.replace(/^#(?=[A-Z_]+=)/gm, ''));

  it('has every setting and no other', () => {
    expect(Object.keys(offered).toSorted()).toEqual(Object.keys(SETTINGS).toSorted());
  });

  it('sets nothing by itself, and offers values that are accepted', () => {
    expect(parseEnv(example)).toEqual({});
    for (const [name, schema] of Object.entries(SETTINGS)) expect(schema.safeParse(offered[name]).error, name).toBeUndefined();
  });

  it('says of each what it means', () => {
    for (const [name, schema] of Object.entries(SETTINGS)) {
      const above = example
        .slice(0, example.indexOf(`#${name}=`))
        .split('\n\n')
        .at(-1);
      expect(above, name).toContain(`# ${schema.description}`);
    }
  });
});
