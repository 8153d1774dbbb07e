/** No token is ever written down where somebody might read it. */

import { InteractionType } from 'discord-api-types/v10';
import { afterEach, expect, it } from 'vitest';
import { article, asserting, citation } from '../terminal/fixtures.ts';
import { buttonsUnder, Stage } from './fixtures.ts';

let stage: Stage;
afterEach(() => stage.close());

it('logs neither the bot’s token nor an interaction’s, whatever goes wrong, and keeps none once all is sent', async () => {
  stage = await Stage.set({ rateLimits: null });
  const { emulator, bot, state } = stage;
  bot.replies = () => asserting('Four people left.', [citation(1, article('a'))], { suggestions: ['Who joined?'] });
  const adapter = await stage.start();
  await emulator.until(() => emulator.commands.all.length > 0);

  const ask = { kind: 'slash', command: 'ask', options: { question: 'who?', private: true } } as const;
  const well = emulator.act(ask);
  const answer = await emulator.answer(well);
  const used = [well];
  for (const { customId } of buttonsUnder(answer)) used.push(emulator.act({ kind: 'button', post: answer, customId }));
  emulator.fail({ path: /callback$/, status: 404, code: 10062 });
  used.push(emulator.act(ask));
  emulator.fail({ path: /@original$/, status: 500, times: 6 });
  used.push(emulator.act({ kind: 'slash', command: 'about' }));
  emulator.fail({ path: /@original$/, status: 400, code: 50035 });
  used.push(emulator.act({ kind: 'slash', command: 'about' }));
  emulator.fail({ path: /callback$/, status: 'close', times: 4 });
  used.push(emulator.act({ kind: 'autocomplete', command: 'ask', focused: 'question', typed: 'who' }));
  emulator.say('<@bot> read-only', { in: emulator.readOnly });
  await emulator.until(() => stage.logged.length > 4);
  for (const { id } of used.filter(({ type }) => type === InteractionType.ApplicationCommand)) await stage.settled({ id });
  emulator.gateway.hangUp(4004);
  await emulator.until(() => !adapter.health().ready);
  await adapter.stop();

  const written = JSON.stringify(stage.logged);
  expect(written.length).toBeGreaterThan(500);
  for (const { token } of used) expect(written).not.toContain(token.slice(0, 12));
  expect(written).not.toContain(emulator.options.token);
  for (const { id, token } of used) {
    const kept = await state.deliveries.find(`discord:${id}`);
    expect(JSON.stringify(kept)).not.toContain(token);
  }
});
