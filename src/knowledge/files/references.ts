/** Checks what no single value shows: ids given once, references that lead somewhere. */
import { claimFileFaults } from './claim-references.ts';
import type { Fault } from './fault.ts';
import { faultAt, type Parsed, type ParsedFiles } from './parse-files.ts';
import type { Path } from './yaml-file.ts';

interface Known {
  readonly entities: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
}

export function referenceFaults(files: ParsedFiles): Fault[] {
  const idsOf = (lists: ParsedFiles['entities'] | ParsedFiles['concepts']): Set<string> =>
    new Set(lists.flatMap(({ content }) => content.map(({ id }) => id)));
  const known: Known = { entities: idsOf(files.entities), concepts: idsOf(files.concepts) };
  return [
    ...repeated(files.articles, 'article', ({ source }) => [{ id: source.id, path: ['source', 'id'] }]),
    ...repeated(files.articles, 'claim', ({ claims }) => claims.map(({ id }, index) => ({ id, path: ['claims', index, 'id'] }))),
    ...repeated(files.entities, 'entity', (list) => list.map(({ id }, index) => ({ id, path: [index, 'id'] }))),
    ...repeated(files.concepts, 'concept', (list) => list.map(({ id }, index) => ({ id, path: [index, 'id'] }))),
    ...files.entities.flatMap((file) => entityFaults(file, known)),
    ...files.concepts.flatMap((file) => conceptFaults(file, known)),
    ...circleFaults(files.concepts),
    ...files.articles.flatMap((file) => claimFileFaults(file, known.entities)),
  ];
}

function repeated<T>(files: readonly Parsed<T>[], noun: string, ids: (content: T) => { id: string; path: Path }[]): Fault[] {
  const first = new Map<string, string>();
  return files.flatMap((file) =>
    ids(file.content).flatMap(({ id, path }) => {
      const place = first.get(id);
      if (place === undefined) first.set(id, `${file.file}:${file.lineOf(path)}`);
      return place === undefined ? [] : [faultAt(file, path, `${noun} "${id}": ${place} has the same id`, 'rename one of them')];
    }),
  );
}

const REMEDY = 'add it or correct the name';

function entityFaults(file: ParsedFiles['entities'][number], { entities, concepts }: Known): Fault[] {
  return file.content.flatMap(({ id, head_of, part_of, concepts: own }, index) => {
    const missing = (path: Path, noun: string, name: string): Fault =>
      faultAt(file, [index, ...path], `entity "${id}": ${path[0]} names the ${noun} "${name}", which does not exist`, REMEDY);
    return [
      ...head_of.flatMap((name, n) => (entities.has(name) ? [] : [missing(['head_of', n], 'entity', name)])),
      ...(part_of === undefined || entities.has(part_of) ? [] : [missing(['part_of'], 'entity', part_of)]),
      ...own.flatMap((name, n) => (concepts.has(name) ? [] : [missing(['concepts', n], 'concept', name)])),
    ];
  });
}

function conceptFaults(file: ParsedFiles['concepts'][number], { concepts }: Known): Fault[] {
  return file.content.flatMap((concept, index) =>
    (['broader', 'opposite'] as const).flatMap((key) =>
      concept[key].flatMap((name, n) => {
        if (concepts.has(name) && name !== concept.id) return [];
        const what = name === concept.id ? 'itself' : `the concept "${name}", which does not exist`;
        return [faultAt(file, [index, key, n], `concept "${concept.id}": ${key} names ${what}`, REMEDY)];
      }),
    ),
  );
}

/** Concepts that are, by way of others, more general than themselves. Each circle is reported once. */
function circleFaults(files: ParsedFiles['concepts']): Fault[] {
  const broader = new Map(files.flatMap(({ content }) => content.map((concept) => [concept.id, concept.broader] as const)));
  const reported = new Set<string>();
  return files.flatMap((file) =>
    file.content.flatMap(({ id }, index) => {
      const circle = reported.has(id) ? undefined : wayBack(id, broader);
      if (!circle || circle.length < 2) return [];
      for (const member of circle) reported.add(member);
      const problem = `concept "${id}": broader leads back to itself (${circle.join(', ')})`;
      return [faultAt(file, [index, 'broader'], problem, 'break the circle')];
    }),
  );
}

/** The concepts on the way from one to itself, itself last. */
function wayBack(start: string, broader: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string): string[] | undefined => {
    for (const next of broader.get(id) ?? []) {
      if (next === start) return [next];
      if (seen.has(next)) continue;
      seen.add(next);
      const rest = walk(next);
      if (rest) return [next, ...rest];
    }
    return undefined;
  };
  return walk(start);
}
