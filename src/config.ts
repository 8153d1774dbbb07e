/** Settings: the environment, checked. The only reader of `process.env`. */
import { join } from 'node:path';
import envPaths from 'env-paths';
import { z } from 'zod';
import { Language } from './knowledge/bilingual.ts';

/** Every variable with its meaning: the README's table and `.env.example` are held against it. */
const Environment = z.object({
  DATABASE_URL: z
    .string()
    .refine((url) => !/^postgres(ql)?:/.test(url), 'PostgreSQL is not supported yet; give a file path, a file: URL or :memory:')
    .optional()
    .describe('Where the knowledge is kept: a file path, a file: URL or :memory:'),
  MERCATO_LANGUAGE: Language.default('fr').describe('Language of replies when the question gives no clue: fr or en'),
  MERCATO_DATA: z.string().optional().describe('Folder of the articles, names and lexicon; by default the one that ships'),
  MERCATO_PARSER: z
    .enum(['grammar', 'model', 'auto'])
    .optional()
    .describe('Who reads the questions: grammar, model, or auto (the grammar first, the model for what it does not understand)'),
  OPENAI_API_KEY: z.string().optional().describe('Key of the language model; with it, MERCATO_PARSER is auto unless set'),
  OPENAI_BASE_URL: z.url().optional().describe("Address of another endpoint that speaks OpenAI's protocol"),
  OPENAI_MODEL: z.string().default('gpt-5-mini').describe('Name of the model'),
  SLACK_BOT_TOKEN: z.string().optional().describe('Bot token of the Slack app; switches Slack on'),
  SLACK_APP_TOKEN: z.string().optional().describe('App-level token: Slack is reached over Socket Mode'),
  SLACK_SIGNING_SECRET: z.string().optional().describe('Signing secret: Slack reaches the bot over HTTP, on HTTP_PORT'),
  SLACK_CLIENT_ID: z.string().optional().describe('With the secret below: many workspaces may install the app (HTTP only)'),
  SLACK_CLIENT_SECRET: z.string().optional().describe('Client secret of the Slack app'),
  SLACK_API_URL: z.url().optional().describe("Address of Slack's Web API, for trying things out"),
  DISCORD_TOKEN: z.string().optional().describe('Bot token of the Discord app; switches Discord on'),
  DISCORD_API_URL: z.url().optional().describe("Address of Discord's API, for trying things out"),
  MERCATO_SECRET: z.string().min(16).optional().describe('What Slack installations are encrypted with: 16 characters or more'),
  HTTP_PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('Port that Slack reaches in HTTP mode'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('warn')
    .describe('How much is logged, on standard error'),
});

export const SETTINGS = Environment.shape;

export interface Config {
  readonly databaseUrl: string;
  readonly dataFolder: string;
  /** Where the terminal chat keeps what was typed. */
  readonly historyFile: string;
  readonly language: Language;
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
  readonly parser: 'grammar' | 'model' | 'auto';
  /** Null without a key and without an address. */
  readonly model: ModelConfig | null;
  /** Of the model, whether or not it can be reached. */
  readonly modelName: string;
  /** Null without a token. */
  readonly slack: SlackConfig | null;
  readonly discord: DiscordConfig | null;
}

export interface ModelConfig {
  readonly apiKey: string;
  readonly baseUrl: string | null;
  readonly model: string;
}

export interface DiscordConfig {
  readonly token: string;
  readonly apiUrl: string | null;
}

/** How Slack is reached. */
export type SlackConfig = { readonly apiUrl: string | null } & (
  | { readonly mode: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly mode: 'http'; readonly botToken: string; readonly signingSecret: string; readonly port: number }
  | {
      readonly mode: 'oauth';
      readonly signingSecret: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly secret: string;
      readonly port: number;
    }
);

/** One clear line that names the variable and the remedy. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
}

export interface ConfigSources {
  /** By default `.env` of the working folder, if there is one, and the environment, which wins. */
  readonly env?: NodeJS.ProcessEnv;
  /** Instead of DATABASE_URL. */
  readonly databaseUrl?: string | undefined;
}

/** @throws ConfigFault for the first variable that does not fit. */
export function loadConfig({ env = environment(), databaseUrl }: ConfigSources = {}): Config {
  const wanted: NodeJS.ProcessEnv = { ...env, ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) };
  const given = Object.fromEntries(Object.entries(wanted).filter(([name, value]) => Object.hasOwn(SETTINGS, name) && value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigFault(
      `${String(issue?.path[0])}: ${issue?.message}. Set it in the environment or in .env, or leave it out for the default.`,
    );
  }
  const { DATABASE_URL, MERCATO_DATA, MERCATO_LANGUAGE, LOG_LEVEL } = parsed.data;
  const model = modelConfig(parsed.data);
  const own = envPaths('mercato', { suffix: '' }).data;
  return {
    databaseUrl: DATABASE_URL ?? join(own, 'mercato.db'),
    dataFolder: MERCATO_DATA ?? join(import.meta.dirname, '..', 'data'),
    historyFile: join(own, 'history'),
    language: MERCATO_LANGUAGE,
    logLevel: LOG_LEVEL,
    parser: parserConfig(parsed.data, model),
    model,
    modelName: parsed.data.OPENAI_MODEL,
    slack: slackConfig(parsed.data),
    discord: parsed.data.DISCORD_TOKEN ? { token: parsed.data.DISCORD_TOKEN, apiUrl: parsed.data.DISCORD_API_URL ?? null } : null,
  };
}

type Variables = z.infer<typeof Environment>;

/** A model of one's own may want none, but the client does. */
const NO_KEY = 'none';

const modelConfig = ({ OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL }: Variables): ModelConfig | null =>
  OPENAI_API_KEY || OPENAI_BASE_URL ? { apiKey: OPENAI_API_KEY ?? NO_KEY, baseUrl: OPENAI_BASE_URL ?? null, model: OPENAI_MODEL } : null;

function parserConfig({ MERCATO_PARSER, OPENAI_API_KEY }: Variables, model: ModelConfig | null): Config['parser'] {
  if (MERCATO_PARSER !== undefined && MERCATO_PARSER !== 'grammar' && !model)
    throw new ConfigFault(`MERCATO_PARSER is ${MERCATO_PARSER}, which needs a model: set OPENAI_API_KEY, or MERCATO_PARSER to grammar.`);
  return MERCATO_PARSER ?? (OPENAI_API_KEY ? 'auto' : 'grammar');
}

function slackConfig(variables: Variables): SlackConfig | null {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, HTTP_PORT: port } = variables;
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, MERCATO_SECRET: secret } = variables;
  const apiUrl = variables.SLACK_API_URL ?? null;
  if (clientId || clientSecret) {
    if (!clientId || !clientSecret || !signingSecret || !secret)
      throw new ConfigFault(
        'Slack for many workspaces needs SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_SIGNING_SECRET and MERCATO_SECRET: set all four.',
      );
    return { mode: 'oauth', signingSecret, clientId, clientSecret, secret, port, apiUrl };
  }
  if (!botToken && !appToken && !signingSecret) return null;
  if (!botToken) throw new ConfigFault('SLACK_BOT_TOKEN is missing: set it beside SLACK_APP_TOKEN or SLACK_SIGNING_SECRET.');
  if (appToken) return { mode: 'socket', botToken, appToken, apiUrl };
  if (signingSecret) return { mode: 'http', botToken, signingSecret, port, apiUrl };
  throw new ConfigFault('SLACK_BOT_TOKEN alone is not enough: set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP).');
}

function environment(): NodeJS.ProcessEnv {
  try {
    process.loadEnvFile();
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    if (code !== 'ENOENT') throw new ConfigFault(`.env cannot be read (${code}): correct it, or move it away`);
  }
  return process.env;
}
