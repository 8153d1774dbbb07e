/** Settings out of the environment. */
import { isAbsolute, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigFault, loadConfig } from '../src/config.ts';

describe('loadConfig', () => {
  it('needs nothing: every setting has a default', () => {
    const config = loadConfig({ env: {} });
    expect(config).toMatchObject({
      language: 'fr',
      logLevel: 'warn',
      parser: 'grammar',
      model: null,
      slack: null,
      discord: null,
      dataFolder: join(import.meta.dirname, '../data'),
    });
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

  it('switches on what has its tokens', () => {
    const slack = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
    expect(loadConfig({ env: slack }).slack).toEqual({ mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: null });
    const http = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', HTTP_PORT: '0', SLACK_API_URL: 'http://127.0.0.1:1/api/' };
    expect(loadConfig({ env: http }).slack).toEqual({
      mode: 'http',
      botToken: 'xoxb-1',
      signingSecret: 's',
      port: 0,
      apiUrl: 'http://127.0.0.1:1/api/',
    });
    const discord = { DISCORD_TOKEN: 't', DISCORD_API_URL: 'http://127.0.0.1:1/api' };
    expect(loadConfig({ env: discord }).discord).toEqual({ token: 't', apiUrl: 'http://127.0.0.1:1/api' });
    expect(loadConfig({ env: { OPENAI_API_KEY: 'k', OPENAI_MODEL: 'm' } })).toMatchObject({
      parser: 'auto',
      model: { apiKey: 'k', baseUrl: null, model: 'm' },
    });
  });

  it.for([
    [{ SLACK_APP_TOKEN: 'xapp-secret' }, 'SLACK_BOT_TOKEN is missing'],
    [{ SLACK_BOT_TOKEN: 'xoxb-secret' }, 'SLACK_BOT_TOKEN alone is not enough'],
    [
      { SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: 'secret' },
      'needs SLACK_CLIENT_ID, SLACK_CLIENT_SECRET, SLACK_SIGNING_SECRET and MERCATO_SECRET',
    ],
    [{ MERCATO_PARSER: 'model' }, 'MERCATO_PARSER is model, which needs a model: set OPENAI_API_KEY'],
    [{ MERCATO_SECRET: 'secret' }, 'MERCATO_SECRET: '],
    [{ HTTP_PORT: 'secret' }, 'HTTP_PORT: '],
  ] as const)('says what is missing of %j, and repeats no value', ([env, line]) => {
    expect(() => loadConfig({ env })).toThrow(line);
    expect(() => loadConfig({ env })).not.toThrow(/secret$|xapp-|xoxb-/);
  });
});
