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

export interface Config {
  readonly databaseUrl: string;
  readonly dataFolder: string;
  readonly language: Language;
  readonly logLevel: z.infer<typeof Environment>['LOG_LEVEL'];
}

/** One clear line that names the variable and the remedy. */
export class ConfigFault extends Error {
  override readonly name = 'ConfigFault';
}

/** Reads `.env` of the working folder, if there is one, and the environment, which wins. */
export function loadConfig(env: NodeJS.ProcessEnv = environment()): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([name, value]) => name in SETTINGS && value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new ConfigFault(
      `${String(issue?.path[0])}: ${issue?.message}. Set it in the environment or in .env, or leave it out for the default.`,
    );
  }
  const { DATABASE_URL, MERCATO_DATA, MERCATO_LANGUAGE, LOG_LEVEL } = parsed.data;
  return {
    databaseUrl: DATABASE_URL ?? join(envPaths('mercato', { suffix: '' }).data, 'mercato.db'),
    dataFolder: MERCATO_DATA ?? join(import.meta.dirname, '..', 'data'),
    language: MERCATO_LANGUAGE,
    logLevel: LOG_LEVEL,
  };
}

function environment(): NodeJS.ProcessEnv {
  try {
    process.loadEnvFile();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw new ConfigFault(`.env cannot be read: ${(fault as Error).message}`);
  }
  return process.env;
}
