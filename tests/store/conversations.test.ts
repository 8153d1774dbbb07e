/** The memory of conversations, in SQL and in the process. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ShortMemory } from '../../src/bot/conversation/memory.ts';
import { openDatabase } from '../../src/knowledge/sql/database.ts';
import { openState, type State } from '../../src/store/open.ts';
import type { StateTables } from '../../src/store/tables.ts';
import { conversationMemoryContract } from '../contracts/conversation-memory.contract.ts';

const opened: State[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const state of opened.splice(0)) await state.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function file(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mercato-conversations-'));
  folders.push(folder);
  return join(folder, 'state.db');
}

async function open(path: string): Promise<State> {
  const state = await openState(path);
  opened.push(state);
  return state;
}

conversationMemoryContract('the memory in the process', async () => new ShortMemory());
conversationMemoryContract('the memory in SQL', async () => (await open(file())).conversations);

const NOON = new Date('2025-10-15T12:00:00Z');
const later = (minutes: number): Date => new Date(NOON.getTime() + minutes * 60_000);
const remembered = {
  last: {
    message: 'm',
    text: 't',
    question: { kind: 'help', topic: 'coverage' },
    language: 'fr',
    replied: 'fr',
    claims: [],
    options: [],
    suggestions: [],
  },
  before: null,
} as const;
const kept = { ...remembered, last: { ...remembered.last, claims: [], options: [], suggestions: [] } };

describe('the memory in SQL', () => {
  it('is shared by all who open the database', async () => {
    const path = file();
    const [one, two] = [await open(path), await open(path)];
    await one.conversations.remember('c', kept, NOON);
    expect(await two.conversations.recall('c', later(1))).toEqual(kept);
  });

  it('sweeps what is forgotten', async () => {
    const path = file();
    const { conversations } = await open(path);
    for (const id of ['a', 'b', 'c']) await conversations.remember(id, kept, NOON);
    await conversations.remember('d', kept, later(60));
    const db = openDatabase<StateTables>(path);
    const rows = await db.selectFrom('conversation').select('id').execute();
    await db.destroy();
    expect(rows).toEqual([{ id: 'd' }]);
  });

  it('takes what it cannot read for forgotten', async () => {
    const path = file();
    const { conversations } = await open(path);
    const db = openDatabase<StateTables>(path);
    for (const [id, body] of [
      ['a', '{"last":{"question":"of an older version"}}'],
      ['b', 'no JSON'],
    ] as const)
      await db.insertInto('conversation').values({ id, body, at: NOON.getTime() }).execute();
    await db.destroy();
    expect(await conversations.recall('a', NOON)).toBeNull();
    expect(await conversations.recall('b', NOON)).toBeNull();
  });
});
