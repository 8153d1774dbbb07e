/** Thirty questions, answered over Discord and in the terminal by the same bot: the text is the same. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TerminalAdapter } from '../../../src/adapters/terminal/wire.ts';
import { Bot } from '../../../src/bot/bot.ts';
import { GrammarParser } from '../../../src/bot/parsing/grammar/grammar.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import type { Post } from '../../emulators/discord/world.ts';
import { NOW, openShipped } from '../../shipped.ts';
import { streams } from '../terminal/fixtures.ts';
import { buttonOf, buttonsUnder, logging, Stage } from './fixtures.ts';

interface Line {
  readonly question: string;
}

/** Of the development questions every fourth or so, from the first to the last. */
function thirty(): string[] {
  const lines = readFileSync(join(import.meta.dirname, '../../questions/dev.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const step = lines.length / 30;
  return Array.from({ length: 30 }, (_, index) => (JSON.parse(lines[Math.floor(index * step)] ?? '') as Line).question);
}

let kb: KnowledgeBase;
let stage: Stage;
let bot: Bot;

beforeAll(async () => {
  kb = await openShipped();
  stage = await Stage.set({ rateLimits: null });
  bot = new Bot({ kb, parser: new GrammarParser(kb), clock: () => NOW, log: logging().log, language: 'en' });
  await stage.adapter().start(bot);
  await stage.emulator.until(() => stage.emulator.commands.all.length > 0);
});
afterAll(async () => {
  await stage.close();
  await kb.close();
});

/** Words and quotations alone: no line breaks, no bullets, no addresses' own ways of writing brackets. */
const plain = (text: string): string =>
  text
    .replace(/%28/g, '(')
    .replace(/%29/g, ')')
    .replace(/[•›→>-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

async function inTerminal(question: string): Promise<string> {
  const { input, output, shown } = streams();
  input.end(`${question}\n`);
  await new TerminalAdapter({ input, output, language: 'en', colours: false }).start(bot);
  const [, answer = ''] = shown().split(/^› .*\n\n/m);
  return plain(answer.replace(/^(You can ask:|Vous pouvez demander :)[\s\S]*/m, ''));
}

/** What a message shows, its links written out. */
function shownBy({ content, embeds }: Post): string {
  return [content, ...embeds.map(({ description }) => description)]
    .join('\n')
    .replace(/(?<!\\)\[([^\]]*)\]\(([^)]*)\)/g, '$2')
    .replace(/(?<!\\)\*\*/g, '')
    .replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

async function onDiscord(question: string): Promise<string> {
  const { emulator } = stage;
  // Somebody else each time: no question is understood from those before it.
  const person = emulator.world.addPerson('somebody');
  const channel = emulator.world.direct(person);
  let post = await emulator.reply(emulator.say(question, { by: person, in: channel }));
  const pages = [shownBy(post)];
  while (buttonsUnder(post).some(({ customId }) => customId.startsWith('more/'))) {
    const label = buttonsUnder(post).find(({ customId }) => customId.startsWith('more/'))?.label ?? '';
    post = await emulator.answer(emulator.act({ kind: 'button', post, customId: buttonOf(post, label) }, { person, channel }));
    pages.push(shownBy(post));
  }
  return plain(pages.join('\n'));
}

it.each(thirty())('%s', async (question) => {
  const shown = await onDiscord(question);
  expect(shown).toBe(await inTerminal(question));
  expect(shown.length).toBeGreaterThan(10);
  expect(stage.emulator.violations).toEqual([]);
});
