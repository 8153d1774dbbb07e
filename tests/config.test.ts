/** Settings out of the environment. */
import { isAbsolute, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigFault, loadConfig } from '../src/config.ts';

describe('loadConfig', () => {
  it('needs nothing: every setting has a default', () => {
    const config = loadConfig({ env: {} });
    expect(config).toMatchObject({ language: 'fr', logLevel: 'warn', ignored: [], dataFolder: join(import.meta.dirname, '../data') });
    expect(isAbsolute(config.databaseUrl)).toBe(true);
  });

  it('takes what is set, and an empty value for none', () => {
    const env = { DATABASE_URL: ':memory:', MERCATO_LANGUAGE: 'en', MERCATO_DATA: '', LOG_LEVEL: 'debug', PATH: '/bin' };
    expect(loadConfig({ env })).toMatchObject({
      databaseUrl: ':memory:',
      language: 'en',
      logLevel: 'debug',
      dataFolder: loadConfig({ env: {} }).dataFolder,
    });
  });

  it('lets --db go before DATABASE_URL, even one that would not do', () => {
    expect(loadConfig({ env: { DATABASE_URL: 'postgres://host/db' }, databaseUrl: 'x.db' }).databaseUrl).toBe('x.db');
  });

  it.for([
    ['DATABASE_URL', 'postgres://user:secret@host/db'],
    ['DATABASE_URL', 'postgresql://user:secret@host/db'],
    ['MERCATO_LANGUAGE', 'secret'],
    ['MERCATO_PARSER', 'model-secret'],
    ['LOG_LEVEL', 'secret'],
  ] as const)('refuses %s=%s with one line that names it, and does not repeat its value', ([variable, value]) => {
    const load = () => loadConfig({ env: { [variable]: value } });
    expect(load).toThrow(ConfigFault);
    expect(load).toThrow(new RegExp(`^${variable}: (?!.*(?:secret|\\n)).*Set it in the environment or in \\.env`));
  });

  it('tells which variables do nothing yet, and never what they hold', () => {
    const { ignored } = loadConfig({ env: { SLACK_BOT_TOKEN: 'xoxb-secret', DISCORD_TOKEN: '', OPENAI_API_KEY: 'sk-secret' } });
    expect(ignored).toEqual([
      { variable: 'SLACK_BOT_TOKEN', what: 'Slack' },
      { variable: 'OPENAI_API_KEY', what: 'a language model' },
    ]);
  });
});
