/** The chat platforms whose tokens are set. Each is loaded for itself alone: the terminal starts no slower for them. */
import type { Adapter } from '../adapters/adapter.ts';
import type { Log } from '../bot/log.ts';
import type { Config } from '../config.ts';
import type { State } from '../store/open.ts';

export interface PlatformParts {
  readonly state: Pick<State, 'deliveries' | 'feedback' | 'notes'>;
  readonly clock: () => Date;
  /** Resolves after so many milliseconds, or once aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly log: Log;
}

export async function platformsOf(config: Config, { state, ...parts }: PlatformParts): Promise<Adapter[]> {
  const options = { ...state, ...parts, language: config.language };
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
