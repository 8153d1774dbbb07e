/** Reads a data folder into what the knowledge base is built from, or reports every fault of every file at once. */
import { basename } from 'node:path';
import { DataFault } from './fault.ts';
import type { DataFile } from './fingerprint.ts';
import type { DataArticle, KnowledgeData } from './knowledge-data.ts';
import { type ParsedFiles, parseFiles } from './parse-files.ts';
import { readFolder } from './read-folder.ts';
import { referenceFaults } from './references.ts';

/** @throws DataFault where anything is wrong: no half of a data folder is ever taken. */
export const loadFolder = (folder: string): KnowledgeData => loadFiles(basename(folder), readFolder(folder));

/** `name` is how the folder is called in messages. */
export function loadFiles(name: string, files: readonly DataFile[]): KnowledgeData {
  const parsed = parseFiles(name, files);
  // References of files that did not parse would only add noise.
  const [first, ...more] = parsed.faults.length > 0 ? parsed.faults : referenceFaults(parsed);
  if (first) throw new DataFault([first, ...more]);
  const [fillers] = parsed.fillers;
  if (!fillers) throw new Error('fillers are required: parseFiles reports their absence');
  return {
    articles: parsed.articles.map(({ content }) => dataArticle(content)),
    entities: parsed.entities.flatMap(({ content }) => content),
    concepts: parsed.concepts.flatMap(({ content }) => content),
    fillers: fillers.content,
  };
}

function dataArticle({ source, passages, claims }: ParsedFiles['articles'][number]['content']): DataArticle {
  const scoped = (passage: string): string => `${source.id}/${passage}`;
  return {
    article: source,
    passages: Object.entries(passages).map(([id, passage]) => ({ ...passage, id: scoped(id), article: source.id })),
    claims: claims.map(({ evidence, ...claim }) => ({
      claim: { ...claim, article: source.id },
      evidence: evidence.map(({ passage, stance }) => ({ passage: scoped(passage), stance })),
    })),
  };
}
