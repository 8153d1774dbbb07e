/** In a thread, the bot answers what is said to it, and stays out of what people say to each other; also after a start. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keyOf, owed } from '../../../src/adapters/slack/owed.ts';
import { Threads } from '../../../src/adapters/slack/threads.ts';
import { openState, type State } from '../../../src/store/open.ts';

const [ALICE, BOB] = ['T1/UALICE', 'T1/UBOB'];
let state: State;
let threads: Threads;
let conversation: string;

beforeEach(async () => {
  state = await openState(':memory:');
  start();
});
afterEach(() => state.close());

/** Nothing is remembered but what was kept. */
const start = (): void => {
  threads = new Threads(state.deliveries, state.notes);
};

async function mention(author: string, opens: boolean, id: string): Promise<void> {
  const workspace = { team: 'T1', enterprise: null };
  const destination = { to: 'prompts', workspace, channel: 'C1' } as const;
  const asked = owed({ key: keyOf(id), task: 'ask', user: author, text: 'who?', conversation: ['C1', '1.1'], destination });
  ({ conversation } = asked.message);
  await threads.called(conversation, author, opens);
  await state.deliveries.accept(asked, new Date(0));
}

const answers = (author: string, toOthers = false): Promise<boolean> => threads.isReplyToBot(conversation, author, toOthers);

it('takes no part where nobody called it', async () => {
  conversation = 'slack/T1/C1/9.9';
  expect(await answers(ALICE)).toBe(false);
});

it('answers everybody in a thread that began with a question to it, until somebody else is spoken to', async () => {
  await mention(ALICE, true, 'Ev1');
  expect([await answers(ALICE), await answers(BOB), await answers(BOB, true), await answers(ALICE)]).toEqual([true, true, false, false]);
  await mention(BOB, false, 'Ev2');
  expect([await answers(BOB), await answers(ALICE)]).toEqual([true, true]);
});

it('answers who called it into a thread of other people, until another of them speaks', async () => {
  await mention(ALICE, false, 'Ev1');
  expect([await answers(ALICE), await answers(BOB), await answers(ALICE)]).toEqual([true, false, false]);
});

it('knows after a start whose thread it is', async () => {
  await mention(ALICE, false, 'Ev1');
  start();
  expect([await answers(ALICE), await answers(BOB)]).toEqual([true, false]);
  start();
  await mention(BOB, false, 'Ev2');
  expect([await answers(BOB), await answers(ALICE)]).toEqual([true, false]);
});

it('knows after a start that the thread is its own', async () => {
  await mention(ALICE, true, 'Ev1');
  start();
  await mention(BOB, false, 'Ev2');
  expect([await answers(ALICE), await answers(BOB)]).toEqual([true, true]);
});
