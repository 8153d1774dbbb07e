/** What `doctor` checks: the settings, the data folder, the database, the language model and the chat platforms that are set. */
import { type Config, type DiscordConfig, loadConfig, type ModelConfig, type SlackConfig } from '../config.ts';
import { loadFolder } from '../knowledge/files/load.ts';
import { inspectDatabase } from '../knowledge/sql/inspect.ts';
import { openKnowledgeBase } from '../knowledge/sql/open.ts';
import type { Check } from './doctor.ts';

/** Settings that are at fault leave nothing to check the rest by. */
export function checksOf(databaseUrl: string | undefined): Check[] {
  let config: Config;
  try {
    config = loadConfig({ databaseUrl });
  } catch (fault) {
    return [{ name: 'settings', run: () => Promise.reject(fault) }];
  }
  return [
    { name: 'settings', run: () => settings(config) },
    { name: 'data', run: () => data(config) },
    { name: 'database', run: () => database(config) },
    ...(config.model ? [{ name: 'model', run: modelCheck(config.model), apart: true }] : []),
    ...(config.discord ? [{ name: 'discord', run: discordCheck(config.discord), apart: true }] : []),
    ...(config.slack ? [{ name: 'slack', run: slackCheck(config.slack), apart: true }] : []),
  ];
}

const settings = ({ language, logLevel, parser }: Config): string => `language ${language}, parser ${parser}, log level ${logLevel}`;

/** The clients are loaded for this alone. */
const modelCheck = (model: ModelConfig) => async (): Promise<string> => (await import('../adapters/openai/examine.ts')).examineModel(model);

const discordCheck = (discord: DiscordConfig) => async (): Promise<string> =>
  (await import('../adapters/discord/examine.ts')).examineDiscord(discord, null);

const slackCheck = (slack: SlackConfig) => async (): Promise<string> => (await import('../adapters/slack/examine.ts')).examine(slack);

function data({ dataFolder }: Config): string {
  const { articles, entities, concepts } = loadFolder(dataFolder);
  const claims = articles.reduce((total, article) => total + article.claims.length, 0);
  return `${dataFolder}: ${articles.length} articles, ${claims} claims, ${entities.length} names, ${concepts.length} concepts`;
}

/** Builds the database where it is missing or out of date, as any other command would. */
async function database({ databaseUrl, dataFolder }: Config): Promise<string> {
  const kb = await openKnowledgeBase({ url: databaseUrl, dataFolder, log: { info: () => undefined } });
  try {
    const { articles, claims } = await kb.coverage();
    const { path, schema, engine } = await inspectDatabase(databaseUrl);
    return `${path}: ${engine}${schema === null ? '' : `, schema ${schema}`}, ${articles.length} articles, ${claims} claims`;
  } finally {
    await kb.close();
  }
}
