/** Discord for the contract of adapters: somebody who writes to the bot directly. */
import type { Played } from '../../contracts/adapter.contract.ts';
import type { Post } from '../../emulators/discord/world.ts';
import { Stage, shownIn } from './fixtures.ts';

export async function playDiscord(): Promise<Played> {
  const stage = await Stage.set({ rateLimits: null });
  const { emulator } = stage;
  const direct = emulator.world.direct(emulator.alice);
  const said: Post[] = [];
  return {
    adapter: stage.adapter(),
    channel: emulator.general.id,
    say: async (text) => {
      await emulator.connected();
      const post = emulator.say(text, { in: direct });
      if (text.trim()) said.push(post);
    },
    hangUp: async () => {
      for (const post of said) await emulator.reply(post);
    },
    shown: () => emulator.written().map(shownIn).join('\n\n'),
    // Nobody is notified but who is answered, no address is unfolded, and nothing that is foreign is a mention or drives a terminal.
    isHarmless: (shown) =>
      emulator.violations.length === 0 &&
      emulator
        .written()
        .every(({ pings }) => !pings.everyone && pings.roles.length === 0 && pings.users.every((user) => user === emulator.alice)) &&
      !/[\p{Cc}\u202a-\u202e]/u.test(shown.replaceAll('\n', '')) &&
      !/@everyone/.test(shown) &&
      emulator.written().every(({ content }) => !/(?<!\\)(?:\\\\)*[<`]/.test(content)),
    close: () => stage.close(),
  };
}
