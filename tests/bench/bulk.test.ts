/** The bulk path writes what the real build writes. */
import Sqlite from 'better-sqlite3';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOnPage } from '../../src/knowledge/language/dictionary/page.ts';
import { insertArticles, removeArticles } from '../../src/knowledge/sql/build/articles.ts';
import { insertEntities } from '../../src/knowledge/sql/build/entities.ts';
import { indexArticles } from '../../src/knowledge/sql/build/index-claims.ts';
import { storedWords, writeKnownWords } from '../../src/knowledge/sql/build/words.ts';
import { openDatabase } from '../../src/knowledge/sql/database.ts';
import { SqlKnowledgeBase } from '../../src/knowledge/sql/sql-knowledge-base.ts';
import type { Tables } from '../../src/knowledge/sql/tables.ts';
import { type ReadyBase, readyBase, worldOf, writeWorld } from './ready-base.ts';

const CLAIMS = 400;

let bulk: ReadyBase;
let real: ReadyBase;
beforeAll(async () => {
  bulk = await readyBase();
  real = await readyBase();
  await writeWorld(CLAIMS, bulk);
  await buildWorld(CLAIMS, real);
});
afterAll(() => {
  bulk.remove();
  real.remove();
});

/** By the functions of the real build. */
async function buildWorld(claims: number, base: ReadyBase): Promise<void> {
  const db = openDatabase(base.database);
  const world = worldOf(claims, base);
  const words = [...(await storedWords(db))];
  await empty(db);
  await insertEntities(db, [...world.entities()], 'operator', base.lexicon);
  const articles = [...world.articles()];
  await insertArticles(db, articles, 'operator');
  await indexArticles(
    db,
    articles.map(({ article }) => article.id),
    base.lexicon,
  );
  await writeKnownWords(db, words);
  await db.destroy();
}

async function empty(db: Kysely<Tables>): Promise<void> {
  const articles = await db.selectFrom('article').select('id').execute();
  await removeArticles(
    db,
    articles.map(({ id }) => id),
  );
  await db.deleteFrom('entity').execute();
}

function rowsOf({ database }: ReadyBase, query: string): unknown[] {
  const sqlite = new Sqlite(database, { readonly: true });
  const rows = sqlite.prepare(query).all();
  sqlite.close();
  return rows;
}

describe('a base written in bulk', () => {
  it.each([
    'select * from article order by id',
    'select * from passage order by id',
    'select number, id, article, type, state, current, body from claim order by number',
    'select * from evidence order by claim, position',
    'select * from claim_entity order by claim, entity',
    'select * from entity order by id',
    'select * from name order by span, entity',
    'select * from posting order by term, block',
    'select type, name, sql from sqlite_master order by name',
  ])('has the rows of the real build: %s', (query) => {
    const rows = rowsOf(bulk, query);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(rowsOf(real, query));
  });

  it('has the terms of the real build beside each claim', () => {
    const terms = (base: ReadyBase): unknown[] =>
      rowsOf(base, 'select terms from claim order by number').map((row) => {
        const { own, asked, quoted, linked } = JSON.parse((row as { terms: string }).terms);
        return { own: own.sort(), asked, quoted: quoted.sort(), linked: linked.sort() };
      });
    expect(terms(bulk)).toEqual(terms(real));
  });

  it('knows the words of the real build', () => {
    const known = (base: ReadyBase): string[] =>
      (rowsOf(base, 'select * from known_word') as Tables['known_word'][])
        .flatMap(({ is, initial, length, words }) => wordsOnPage(words).map((word) => `${is} ${initial} ${length} ${word}`))
        .sort();
    expect(known(bulk)).toEqual(known(real));
    expect(known(bulk).some((word) => word.startsWith('name'))).toBe(true);
  });

  it('is a sound database, and answers', async () => {
    expect(rowsOf(bulk, 'pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(rowsOf(bulk, 'pragma foreign_key_check')).toEqual([]);
    const kb = new SqlKnowledgeBase(openDatabase(bulk.database), bulk.lexicon);
    const { articles, claims } = await kb.coverage();
    const [found] = await kb.search([['type:acquisition']], 1);
    await kb.close();
    expect(articles.length).toBeGreaterThan(20);
    expect(claims).toBeGreaterThan(CLAIMS * 0.9);
    expect(found?.claim.type).toBe('acquisition');
  });
});
