/** The SQLite store keeps the contract, in memory and in a file. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { emptyDictionary } from '../../../src/knowledge/language/dictionary/dictionary.ts';
import { openKnowledgeBase } from '../../../src/knowledge/sql/open.ts';
import { knowledgeBaseContract } from '../../contracts/knowledge-base.contract.ts';

const dataFolder = join(import.meta.dirname, '../../fixtures/data');
const folder = mkdtempSync(join(tmpdir(), 'mercato-'));
afterAll(() => rmSync(folder, { recursive: true }));

const options = { dataFolder, log: { info: () => undefined }, dictionary: emptyDictionary };

knowledgeBaseContract('SQLite in memory', () => openKnowledgeBase({ url: ':memory:', ...options }));
knowledgeBaseContract('SQLite in a file', async () => {
  const url = join(folder, 'knowledge.db');
  await (await openKnowledgeBase({ url, ...options })).close();
  // Read back from the file, not as it was left in memory by the build.
  return await openKnowledgeBase({ url, ...options });
});
