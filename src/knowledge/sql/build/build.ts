/** Writes what ships with the product into the database, in place of what shipped before. Operators' rows stay. */
import type { Kysely } from 'kysely';
import type { KnowledgeData } from '../../files/knowledge-data.ts';
import { Lexicon } from '../../language/lexicon.ts';
import { pagesOf } from '../../language/lexicon-pages.ts';
import { expandConcepts, expandFillers, type MorphologicalData } from '../../language/morphology/expand.ts';
import type { Tables } from '../tables.ts';
import { insertArticles } from './articles.ts';
import { insertEntities } from './entities.ts';
import { clearIndex, indexArticles } from './index-claims.ts';
import { writeLexicon } from './lexicon.ts';
import { writeKnownWords } from './words.ts';

/** Runs within the caller's transaction. Operators' claims are indexed anew as well: the lexicon may have changed. */
export async function buildKnowledge(db: Kysely<Tables>, data: KnowledgeData, morphology: MorphologicalData): Promise<Lexicon> {
  const { concepts } = data;
  const forms = expandConcepts(concepts, morphology);
  const fillers = expandFillers(data.fillers);
  const pages = pagesOf(forms, fillers);
  const lexicon = new Lexicon(pages, concepts);
  await clearIndex(db);
  for (const table of ['article', 'entity'] as const) await db.deleteFrom(table).where('origin', '=', 'shipped').execute();
  await writeLexicon(db, pages, concepts);
  await insertEntities(db, data.entities, 'shipped', lexicon);
  await insertArticles(db, data.articles, 'shipped');
  const articles = await db.selectFrom('article').select('id').execute();
  await indexArticles(
    db,
    articles.map(({ id }) => id),
    lexicon,
  );
  await writeKnownWords(
    db,
    [...forms, ...fillers].flatMap((group) => group.forms),
  );
  return lexicon;
}
