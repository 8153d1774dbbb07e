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
  MERCATO_PARSER: z.enum(['grammar']).default('grammar').describe('Who reads the questions; only the built-in grammar so far'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('warn')
    .describe('How much is logged, on standard error'),
});

export const SETTINGS = Environment.shape;

/** Variables that ask for what this version cannot do, and what that is. Their values are never read. */
const NOT_YET: Readonly<Record<string, string>> = {
  SLACK_BOT_TOKEN: 'Slack',
  SLACK_APP_TOKEN: 'Slack',
  SLACK_SIGNING_SECRET: 'Slack',
  DISCORD_TOKEN: 'Discord',
  OPENAI_API_KEY: 'a language model',
  OPENAI_BASE_URL: 'a language model',
};

export interface Config {
  readonly databaseUrl: string;
  readonly dataFolder: string;
  /** Where the terminal chat keeps what was typed. */
  readonly historyFile: string;
  readonly language: Language;
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
  /** Variables that are set and do nothing yet. */
  readonly ignored: readonly { readonly variable: string; readonly what: string }[];
}

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
  const own = envPaths('mercato', { suffix: '' }).data;
  return {
    databaseUrl: DATABASE_URL ?? join(own, 'mercato.db'),
    dataFolder: MERCATO_DATA ?? join(import.meta.dirname, '..', 'data'),
    historyFile: join(own, 'history'),
    language: MERCATO_LANGUAGE,
    logLevel: LOG_LEVEL,
    ignored: Object.entries(NOT_YET).flatMap(([variable, what]) => (env[variable] ? [{ variable, what }] : [])),
  };
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
