/** Slack, for the contract of adapters: people write direct messages. */
import type { Played } from '../../contracts/adapter.contract.ts';
import { Workspace } from './workspace.ts';

export async function playSlack(): Promise<Played> {
  const there = await new Workspace('socket').open();
  const { slack } = there;
  return {
    adapter: await there.build(),
    channel: 'C0GENERAL',
    say: async (text) => {
      await slack.waitForConnections(2);
      await slack.dm({ text: text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;') });
    },
    hangUp: () => there.settled(),
    shown: () => slack.state.posts.map(({ body }) => JSON.stringify(body.blocks)).join('\n'),
    isHarmless: (shown) => slack.state.violations.length === 0 && !/"type":"(?:user|usergroup|broadcast)"|\\u00|\u202e/.test(shown),
    close: () => there.close(),
  };
}
