/** The bot scopes of manifest.yaml: the least that the adapter can do with, and what for. */
export const SCOPES = {
  'app_mentions:read': 'hears when it is mentioned',
  'assistant:write': 'suggests prompts, and shows that it is working',
  'channels:history': 'hears replies in the threads of public channels, and looks there for what it may have posted',
  'chat:write': 'answers',
  commands: '/mercato and the message shortcut',
  'groups:history': 'the same in private channels that it is invited to',
  'im:history': 'hears direct messages',
} as const satisfies Readonly<Record<string, string>>;

export const SCOPE_NAMES: readonly string[] = Object.keys(SCOPES);
