/** Slack says what the terminal says: thirty questions, asked in both. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { TerminalAdapter } from '../../../src/adapters/terminal/wire.ts';
import { Bot } from '../../../src/bot/bot.ts';
import { GrammarParser } from '../../../src/bot/parsing/grammar/grammar.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { openKnowledgeBase } from '../../../src/knowledge/sql/open.ts';
import type { Json } from '../../emulators/slack/json.ts';
import { streams } from '../terminal/fixtures.ts';
import { Workspace } from './workspace.ts';

interface Asked {
  readonly id: string;
  readonly question: string;
}

const all = readFileSync(join(import.meta.dirname, '../../questions/dev.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Asked);
/** Spread over the whole set, both languages and all kinds. */
const questions = all.filter((_, index) => index % Math.floor(all.length / 30) === 0).slice(0, 30);

let there: Workspace;
let kb: KnowledgeBase;
let bot: Bot;

beforeAll(async () => {
  const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  kb = await openKnowledgeBase({ url: inject('database'), dataFolder: join(import.meta.dirname, '../../../data'), log: silent });
  bot = new Bot({ kb, parser: new GrammarParser(kb), clock: () => new Date('2026-01-15T12:00:00Z'), log: silent, language: 'en' });
  there = await new Workspace('socket').open();
  there.bot.work = bot.work.bind(bot);
  await there.connect();
});
afterAll(async () => {
  there.expectClean();
  await there.close();
  await kb.close();
});

async function inTerminal(question: string): Promise<string> {
  const { input, output, shown } = streams();
  input.end(`${question}\n`);
  // What was asked is shown on the first line.
  await new TerminalAdapter({ input, output, language: 'en', colours: false }).start(bot);
  return shown().replace(/^.*\n/, '');
}

async function inSlack(question: string): Promise<string[]> {
  const before = there.slack.state.seq;
  await there.slack.dm({ text: question.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') });
  const { body } = await there.slack.wait('posts', ({ seq, via }) => seq > before && via === 'chat.postMessage');
  return (body.blocks as Json[]).flatMap(textsOf);
}

/** Paragraphs, items and quotations, with the addresses behind their links; of the buttons, the questions offered alone. */
function textsOf(part: Json): string[] {
  if (part.type === 'button') return part.action_id.startsWith('ask_') ? [part.value] : [];
  if (part.type === 'link') return [`${part.text} ${part.url} `];
  if (part.type === 'section') return [part.text.text];
  if (Array.isArray(part.elements)) {
    const inner = (part.elements as Json[]).map(textsOf);
    return part.type === 'rich_text_section' || part.type === 'rich_text_quote' ? [inner.flat().join('')] : inner.flat();
  }
  return typeof part.text === 'string' ? [part.text] : [];
}

const ADDRESS = /https?:\/\/\S+/g;

/** Addresses apart, which the terminal writes once for each passage, and Slack behind each mark. */
const said = (text: string) => {
  const words = text
    .replace(ADDRESS, ' ')
    .replace(/\[\d+\]/g, ' $& ')
    .split(/\s+/);
  return {
    addresses: [...new Set(text.match(ADDRESS))].toSorted(),
    words: [...new Set(words.filter((word) => !/^(?:[•→]|\d+\.)?$/.test(word)))].toSorted(),
  };
};

const squeezed = (text: string): string => text.replace(ADDRESS, '').replace(/[\s•→]/g, '');

it.each(questions)('$id: $question', async ({ question }) => {
  const [terminal, slack] = [await inTerminal(question), await inSlack(question)];
  expect(said(slack.join(' '))).toEqual(said(terminal));
  // Line by line in the same order of words: a button has no room for a long question, and the terminal writes the mark of a passage
  // before it, not before its article.
  for (const part of slack.flatMap((text) => text.split('\n')))
    expect(squeezed(terminal)).toContain(squeezed(part.replace(/^\[\d+\] /, '')));
});
