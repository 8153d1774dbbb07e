/** Every adapter, connected to a platform that the test plays. An adapter without an entry fails its test. */
import { TerminalAdapter } from '../../src/adapters/terminal/wire.ts';
import type { Played } from '../contracts/adapter.contract.ts';
import { playDiscord } from './discord/play.ts';
import { playSlack } from './slack/played.ts';
import { streams } from './terminal/fixtures.ts';

export const ADAPTERS: Readonly<Record<string, () => Played | Promise<Played>>> = {
  discord: playDiscord,
  slack: playSlack,
  terminal: () => {
    const { input, output, shown } = streams();
    return {
      adapter: new TerminalAdapter({ input, output, language: 'en', colours: false }),
      channel: 'somewhere',
      say: (text) => void input.write(`${text}\n`),
      hangUp: () => void input.end(),
      shown,
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      isHarmless: (text) => !/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(text),
    };
  },
};
