/** A ready database of a test's own, built from the fixtures; words do not vary in it, so that building is quick. */
import { WorldWriter } from '../../src/bench/bulk/write-world.ts';
import { makeWorld, type World } from '../../src/bench/world/world.ts';
import { emptyDictionary } from '../../src/knowledge/language/dictionary/dictionary.ts';
import type { Lexicon } from '../../src/knowledge/language/lexicon.ts';
import { openKnowledgeBase } from '../../src/knowledge/sql/open.ts';
import { testFolder } from '../knowledge/sql/data-folder.ts';

export interface ReadyBase {
  readonly database: string;
  readonly lexicon: Lexicon;
  remove(): void;
}

const irregular = { pasts: () => [], plurals: () => [], others: () => [] };

export async function readyBase(): Promise<ReadyBase> {
  const { data, database, remove } = testFolder();
  const kb = await openKnowledgeBase({
    url: database,
    dataFolder: data,
    dictionary: emptyDictionary,
    morphology: () => ({ lefff: '', english: { words: new Set<string>(), irregular } }),
    log: { info: () => undefined },
  });
  await kb.close();
  return { database, lexicon: kb.lexicon, remove };
}

export const worldOf = (claims: number, { lexicon }: ReadyBase): World =>
  makeWorld(claims, 11, (word) => lexicon.knows(word, 'fr') || lexicon.knows(word, 'en'));

export async function writeWorld(claims: number, base: ReadyBase): Promise<void> {
  const world = worldOf(claims, base);
  const writer = new WorldWriter(base.database, base.lexicon);
  for (const entity of world.entities()) writer.addEntity(entity);
  for (const article of world.articles()) writer.addArticle(article);
  await writer.finish();
}
