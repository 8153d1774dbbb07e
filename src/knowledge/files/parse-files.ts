/** Sorts the files of a data folder by what they hold, and checks each against its schema. */
import { z } from 'zod';
import { Entity } from '../entity.ts';
import { Concept, Fillers } from '../language/concept.ts';
import { ArticleFile } from './article-file.ts';
import type { Fault } from './fault.ts';
import type { DataFile } from './fingerprint.ts';
import { valueAt } from './issue.ts';
import { type Checked, checkYaml, type Path } from './yaml-file.ts';

/** A file without fault, with the means to name its lines. */
export interface Parsed<T> {
  readonly file: string;
  readonly content: T;
  readonly lineOf: (path: Path) => number;
}

export interface ParsedFiles {
  readonly articles: readonly Parsed<ArticleFile>[];
  readonly entities: readonly Parsed<readonly Entity[]>[];
  readonly concepts: readonly Parsed<readonly Concept[]>[];
  readonly fillers: readonly Parsed<Fillers>[];
  readonly faults: readonly Fault[];
}

/** A fault at a path of a file. */
export const faultAt = ({ file, lineOf }: Parsed<unknown>, path: Path, problem: string, remedy: string): Fault => ({
  file,
  line: lineOf(path),
  problem,
  remedy,
});

const REQUIRED = ['entities.yaml', 'lexicon/fillers.yaml'];

/** `name` is how the folder is called in messages: `data`. */
export function parseFiles(name: string, files: readonly DataFile[]): ParsedFiles {
  const parsed = {
    articles: [] as Parsed<ArticleFile>[],
    entities: [] as Parsed<readonly Entity[]>[],
    concepts: [] as Parsed<readonly Concept[]>[],
    fillers: [] as Parsed<Fillers>[],
    faults: [] as Fault[],
  };
  const take = <T>(into: Parsed<T>[], file: string, { value, lineOf, faults }: Checked<T>): void => {
    parsed.faults.push(...faults);
    if (value !== undefined) into.push({ file, content: value, lineOf });
  };
  for (const { path, bytes } of files) {
    const file = `${name}/${path}`;
    const text = new TextDecoder().decode(bytes);
    if (path.startsWith('articles/')) take(parsed.articles, file, checkYaml(file, text, ArticleFile, subject));
    else if (path === 'entities.yaml') take(parsed.entities, file, checkYaml(file, text, z.array(Entity), subject));
    else if (path === 'lexicon/fillers.yaml') take(parsed.fillers, file, checkYaml(file, text, Fillers, subject));
    else if (path.startsWith('lexicon/')) take(parsed.concepts, file, checkYaml(file, text, z.array(Concept), subject));
    else parsed.faults.push({ file, line: null, problem: 'the folder has no place for this file', remedy: 'move or remove it' });
  }
  for (const required of REQUIRED) {
    if (files.some(({ path }) => path === required)) continue;
    parsed.faults.push({ file: `${name}/${required}`, line: null, problem: 'the file is missing', remedy: 'restore it' });
  }
  return parsed;
}

/** `claim "a-b": `, `passage "c": `, `concept "d": `: the part of a file that a path lies in. */
function subject(path: Path, written: unknown): string {
  const [first, second] = path;
  if (first === 'passages' && second !== undefined) return `passage "${second}": `;
  if (first === 'claims' && typeof second === 'number') return `claim ${label(written, ['claims', second], second)}: `;
  if (typeof first === 'number') return `entry ${label(written, [first], first)}: `;
  return first === 'source' ? 'source: ' : '';
}

function label(written: unknown, path: Path, index: number): string {
  const id = valueAt(written, [...path, 'id']);
  return typeof id === 'string' ? `"${id}"` : `number ${index + 1}`;
}
