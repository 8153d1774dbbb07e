/** Builds the knowledge base that ships, once for all tests that only read it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openKnowledgeBase } from '../src/knowledge/sql/open.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Path of the database; read it, do not write to it. */
    readonly database: string;
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'mercato-tests-'));
  const database = join(folder, 'knowledge.db');
  const kb = await openKnowledgeBase({
    url: database,
    dataFolder: join(import.meta.dirname, '../data'),
    log: { info: () => undefined },
  });
  await kb.close();
  project.provide('database', database);
  return () => rmSync(folder, { recursive: true });
}
