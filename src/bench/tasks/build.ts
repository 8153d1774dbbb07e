/** Builds a base of so many claims over a copy of the ready database. */
import { statSync } from 'node:fs';
import { readLexicon } from '../../knowledge/sql/build/lexicon.ts';
import { openDatabase } from '../../knowledge/sql/database.ts';
import { WorldWriter } from '../bulk/write-world.ts';
import type { Built } from '../task.ts';
import { makeWorld } from '../world/world.ts';
import { memory } from './memory.ts';

export async function build(database: string, claims: number, seed: number): Promise<Built> {
  const start = performance.now();
  const db = openDatabase(database);
  const lexicon = await readLexicon(db);
  await db.destroy();
  const world = makeWorld(claims, seed, (word) => lexicon.knows(word, 'fr') || lexicon.knows(word, 'en'));
  const writer = new WorldWriter(database, lexicon);
  for (const entity of world.entities()) writer.addEntity(entity);
  for (const article of world.articles()) writer.addArticle(article);
  await writer.finish();
  return { milliseconds: performance.now() - start, bytes: statSync(database).size, memory: memory() };
}
