/** The chat platforms whose tokens are set. Each is loaded for itself alone: the terminal starts no slower for them. */
import type { Adapter, PlatformParts } from '../adapters/adapter.ts';
import type { Config } from '../config.ts';

export async function platformsOf(config: Config, parts: Omit<PlatformParts, 'language'>): Promise<Adapter[]> {
  const options = { ...parts, language: config.language };
  const adapters: Adapter[] = [];
  if (config.slack) {
    const { SlackAdapter } = await import('../adapters/slack/wire.ts');
    adapters.push(new SlackAdapter({ ...options, config: config.slack }));
  }
  if (config.discord) {
    const { DiscordAdapter } = await import('../adapters/discord/wire.ts');
    adapters.push(new DiscordAdapter({ ...options, config: config.discord }));
  }
  return adapters;
}
