/** The database is built once, again when the data changes, and never by halves. */
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DataArticle } from '../../../src/knowledge/files/knowledge-data.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { type Dictionary, emptyDictionary } from '../../../src/knowledge/language/dictionary/dictionary.ts';
import { insertArticles, removeArticles } from '../../../src/knowledge/sql/build/articles.ts';
import { indexArticles } from '../../../src/knowledge/sql/build/index-claims.ts';
import { openDatabase } from '../../../src/knowledge/sql/database.ts';
import { openKnowledgeBase } from '../../../src/knowledge/sql/open.ts';
import { type TestFolder, testFolder } from './data-folder.ts';

let folder: TestFolder;
let builds: number;
beforeEach(() => {
  folder = testFolder();
  builds = 0;
});
afterEach(() => folder.remove());

/** Words do not vary here: building is quick, and what words become is tested elsewhere. */
const irregular = { pasts: () => [], plurals: () => [], others: () => [] };
const morphology = () => ({ lefff: '', english: { words: new Set<string>(), irregular } });

const open = (dictionary: Dictionary = emptyDictionary, url = folder.database): Promise<KnowledgeBase> =>
  openKnowledgeBase({
    url,
    dataFolder: folder.data,
    dictionary,
    morphology,
    log: {
      info: () => {
        builds += 1;
      },
    },
  });

const glossOf = async (knowledge: KnowledgeBase, id: string): Promise<string | undefined> =>
  (await knowledge.claims({ ids: [id] }))[0]?.claim.gloss?.en;

const GLOSS = 'BetaCorp laid off more than 200 employees.';
const NEW_GLOSS = 'BetaCorp laid off more than 300 engineers.';
const changeGloss = (): void => folder.edit('articles/beta-layoffs.yaml', GLOSS, NEW_GLOSS);

describe('building', () => {
  it('happens at first start, in folders that are made, and not again', async () => {
    const url = join(folder.database, '..', 'new', 'deep', 'knowledge.db');
    await (await open(emptyDictionary, url)).close();
    await (await open(emptyDictionary, url)).close();
    expect(builds).toBe(1);
  });

  it('takes a file: URL for the path that it names', async () => {
    await (await open(emptyDictionary, `file:${folder.database}`)).close();
    expect(existsSync(folder.database)).toBe(true);
  });

  it('happens again when the data has changed, and what is found changes with it', async () => {
    await (await open()).close();
    changeGloss();
    const knowledge = await open();
    expect(builds).toBe(2);
    expect(await glossOf(knowledge, 'beta-layoff')).toBe(NEW_GLOSS);
    const found = await knowledge.search([['engineer'], ['layoff']], 1);
    expect(found.map(({ claim }) => claim.id)).toEqual(['beta-layoff']);
    expect((await knowledge.coverage()).claims).toBe(5);
    await knowledge.close();
  });

  it('writes the dictionary anew when it is another', async () => {
    await (await open()).close();
    const knowledge = await open({ version: 'another', words: () => ['Écureuil', 'engeneers'] });
    expect(await knowledge.correct('engeneers')).toEqual([]);
    await knowledge.close();
  });

  it('leaves what was there when it fails half-way', async () => {
    await (await open()).close();
    changeGloss();
    const failing = {
      version: 'failing',
      words: () => {
        throw new Error('the power went out');
      },
    };
    await expect(open(failing)).rejects.toThrow('the power went out');
    const db = openDatabase(folder.database);
    const { rows } = await sql<{ body: string }>`select body from claim where id = 'beta-layoff'`.execute(db);
    await db.destroy();
    expect(rows[0]?.body).toContain(GLOSS);
  });

  it('leaves nothing when it fails at first start, so that the next start builds', async () => {
    folder.edit('articles/beta-layoffs.yaml', 'evidence: [stone]', 'evidence: [nothing]');
    await expect(open()).rejects.toThrow('evidence names the passage "nothing"');
    folder.edit('articles/beta-layoffs.yaml', 'evidence: [nothing]', 'evidence: [stone]');
    const knowledge = await open();
    expect((await knowledge.coverage()).claims).toBe(5);
    await knowledge.close();
  });

  it('shows a running process what another one has built', async () => {
    const running = await open();
    expect(await glossOf(running, 'beta-layoff')).toBe(GLOSS);
    changeGloss();
    await (await open()).close();
    expect(await glossOf(running, 'beta-layoff')).toBe(NEW_GLOSS);
    await running.close();
  });
});

describe('several openers at once', () => {
  it('build once, in one process', async () => {
    const opened = await Promise.all([open(), open(), open()]);
    expect(builds).toBe(1);
    for (const knowledge of opened) {
      expect((await knowledge.coverage()).claims).toBe(5);
      await knowledge.close();
    }
  });

  it('build once, in several processes', async () => {
    const script = join(folder.data, '..', 'open.ts');
    const source = join(import.meta.dirname, '../../../src/knowledge');
    writeFileSync(
      script,
      `import { emptyDictionary } from '${source}/language/dictionary/dictionary.ts';
       import { openKnowledgeBase } from '${source}/sql/open.ts';
       const knowledge = await openKnowledgeBase({
         url: ${JSON.stringify(folder.database)}, dataFolder: ${JSON.stringify(folder.data)}, dictionary: emptyDictionary,
         log: { info: () => process.stdout.write('built ') },
       });
       process.stdout.write(String((await knowledge.coverage()).claims));
       await knowledge.close();`,
    );
    const run = promisify(execFile);
    const outputs = await Promise.all([1, 2, 3].map(() => run(process.execPath, ['--disable-warning=ExperimentalWarning', script])));
    expect(outputs.map(({ stdout }) => stdout).toSorted()).toEqual(['5', '5', 'built 5']);
  }, 30_000);
});

describe('operators’ articles', () => {
  const article: DataArticle = {
    article: { id: 'own', title: 'Own', publisher: 'Us', url: 'https://example.org/own', language: 'en', published: '2025-05-01' },
    passages: [{ id: 'own/one', article: 'own', quote: 'Gamma hired two engineers', prefix: '', suffix: '' }],
    claims: [
      {
        claim: {
          id: 'own-claim',
          article: 'own',
          type: 'move',
          modality: 'asserted',
          state: 'accepted',
          confidence: 1,
          roles: { to: ['gamma'] },
          links: {},
        },
        evidence: [{ passage: 'own/one', stance: 'supports' }],
      },
    ],
  };

  const add = async (): Promise<void> => {
    const { lexicon, close } = await open().then((knowledge) => ({ lexicon: knowledge.lexicon, close: () => knowledge.close() }));
    const db = openDatabase(folder.database);
    await insertArticles(db, [article], 'operator');
    await indexArticles(db, ['own'], lexicon);
    await db.destroy();
    await close();
  };

  const found = async (): Promise<string[]> => {
    const knowledge = await open();
    const claims = await knowledge.search([['@gamma'], ['engineer']], 1);
    await knowledge.close();
    return claims.map(({ claim }) => claim.id);
  };

  it('outlive a rebuild of what ships, and are still found', async () => {
    await add();
    changeGloss();
    expect(await found()).toEqual(['own-claim']);
    expect(builds).toBe(2);
  });

  it('may be replaced and removed, with all that finds them', async () => {
    await add();
    await add();
    expect(await found()).toEqual(['own-claim']);
    const db = openDatabase(folder.database);
    await removeArticles(db, ['own']);
    const { rows } = await sql<{ left: number }>`select count(*) as left from posting where term = '@gamma'`.execute(db);
    await db.destroy();
    expect(rows).toEqual([{ left: 0 }]);
  });
});

describe('what cannot be opened', () => {
  it('is a database of a newer version', async () => {
    await (await open()).close();
    const db = openDatabase(folder.database);
    await sql`insert into kysely_migration (name, timestamp) values ('9999-future', '2030-01-01')`.execute(db);
    await db.destroy();
    await expect(open()).rejects.toThrow(
      `the database ${folder.database} was written by a newer version of mercato (it has the step "9999-future"); ` +
        'install that version, or set DATABASE_URL to another file',
    );
  });

  it('is a file that is no database', async () => {
    writeFileSync(folder.database, 'This is a letter, and a rather long one, so that it is no header of a database.'.repeat(20));
    await expect(open()).rejects.toThrow(`${folder.database} is no database, or a damaged one`);
  });

  it('is a path below a file', async () => {
    writeFileSync(folder.database, '');
    const below = join(folder.database, 'knowledge.db');
    await expect(open(emptyDictionary, below)).rejects.toThrow(
      /^the database .*knowledge\.db cannot be opened for writing \(E[A-Z]+\); set DATABASE_URL to a file that can be written$/,
    );
  });

  // Nothing is closed to the superuser.
  it.skipIf(process.getuid?.() === 0)('is in a folder that may not be written', async () => {
    const readOnly = join(folder.data, 'articles');
    chmodSync(readOnly, 0o555);
    const url = join(readOnly, 'knowledge.db');
    await expect(open(emptyDictionary, url)).rejects.toThrow(
      `the database ${url} cannot be opened for writing (SQLITE_CANTOPEN); set DATABASE_URL to a file that can be written`,
    );
    chmodSync(readOnly, 0o755);
  });

  it('is another kind of database', async () => {
    await expect(open(emptyDictionary, 'postgres://localhost/mercato')).rejects.toThrow(
      'databases of the kind "postgres:" are not supported; set DATABASE_URL to a file\'s path or to :memory:',
    );
  });

  it('is a data folder that is not there', async () => {
    const dataFolder = join(folder.data, 'nowhere');
    await expect(
      openKnowledgeBase({ url: ':memory:', dataFolder, dictionary: emptyDictionary, log: { info: () => undefined } }),
    ).rejects.toThrow('the data folder cannot be read (ENOENT); check that it exists and may be read');
  });
});
