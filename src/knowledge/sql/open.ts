/** Opens the knowledge base, building it from the data folder at first start and whenever that folder has changed. */
import { basename } from 'node:path';
import { fingerprint } from '../files/fingerprint.ts';
import { readFolder } from '../files/read-folder.ts';
import type { KnowledgeBase } from '../knowledge-base.ts';
import { type Dictionary, shippedDictionary } from '../language/dictionary/dictionary.ts';
import { englishWords } from '../language/dictionary/wordlists.ts';
import { readIrregularVerbs } from '../language/morphology/en-irregular.ts';
import type { MorphologicalData } from '../language/morphology/expand.ts';
import { readLefff } from '../language/morphology/lefff.ts';
import { isCurrent } from './build/is-current.ts';
import { readLexicon } from './build/lexicon.ts';
import { openDatabase, storeFault } from './database.ts';
import { databasePath } from './location.ts';
import { SqlKnowledgeBase } from './sql-knowledge-base.ts';

/** Raise it when the builder makes something else of the same data. */
const BUILDER = '2';

export interface OpenOptions {
  /** A path, a `file:` URL, or `:memory:`. */
  readonly url: string;
  /** The folder with `articles/`, `lexicon/` and `entities.yaml`. */
  readonly dataFolder: string;
  readonly log: { info(fields: Readonly<Record<string, unknown>>, message: string): void };
  /** Proper words of both languages; those that ship when not given. */
  readonly dictionary?: Dictionary;
  /** What inflected forms are made of; that which ships when not given. */
  readonly morphology?: () => MorphologicalData;
}

/**
 * @throws StoreFault when the database cannot be used, DataFault when the data folder is faulty: one line each.
 */
export async function openKnowledgeBase({ url, dataFolder, log, dictionary, morphology }: OpenOptions): Promise<KnowledgeBase> {
  const path = databasePath(url);
  const files = readFolder(dataFolder);
  const words = shippedWords();
  const marks = {
    fingerprint: fingerprint(files, BUILDER),
    dictionary: dictionary ?? shippedDictionary(words.lefff, words.english),
  };
  const db = openDatabase(path);
  try {
    if (await isCurrent(db, path, marks)) return new SqlKnowledgeBase(db, await readLexicon(db));
    const [{ loadFiles }, { bringUpToDate }] = await Promise.all([import('../files/load.ts'), import('./build/up-to-date.ts')]);
    const { changed, lexicon } = await bringUpToDate(db, path, {
      ...marks,
      data: () => loadFiles(basename(dataFolder), files),
      morphology: morphology ?? words.morphology,
    });
    if (changed) log.info({ database: path, data: dataFolder }, 'knowledge base built');
    return new SqlKnowledgeBase(db, lexicon ?? (await readLexicon(db)));
  } catch (error) {
    await db.destroy();
    throw storeFault(error, path);
  }
}

interface WordLists {
  lefff(): string;
  english(): readonly string[];
  morphology(): MorphologicalData;
}

/** Word lists that two steps of a build use, read once for both, and let go with them. */
function shippedWords(): WordLists {
  let lefff: string | undefined;
  let english: readonly string[] | undefined;
  const words: WordLists = {
    lefff: () => {
      lefff ??= readLefff();
      return lefff;
    },
    english: () => {
      english ??= englishWords();
      return english;
    },
    morphology: () => ({ lefff: words.lefff(), english: { words: new Set(words.english()), irregular: readIrregularVerbs() } }),
  };
  return words;
}
