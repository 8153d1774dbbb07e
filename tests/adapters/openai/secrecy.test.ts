/** The key reaches the endpoint, and nothing else: no log, no reply, no line of `doctor`, whatever the endpoint repeats. */
import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Endpoint } from '../../../src/adapters/openai/endpoint.ts';
import { examineModel } from '../../../src/adapters/openai/examine.ts';
import { ModelParser } from '../../../src/adapters/openai/model-parser.ts';
import { PatientModel } from '../../../src/adapters/openai/patient-model.ts';
import { ParserCounts } from '../../../src/bot/parsing/counts.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { run } from '../../cli/run.ts';
import type { Behaviour } from '../../emulators/openai/behaviour.ts';
import { OpenAiEmulator } from '../../emulators/openai/server.ts';
import { asking, openShipped } from '../../shipped.ts';

const KEY = 'sk-secret-9f8e7d6c5b4a';

let kb: KnowledgeBase;
beforeAll(async () => {
  kb = await openShipped();
});
afterAll(() => kb.close());

/** Everything in which an endpoint could repeat the key. */
const REPEATS: readonly (readonly [string, Behaviour])[] = [
  ['in a text', { writes: `Your key is ${KEY}` }],
  [
    'as a name',
    {
      writes: JSON.stringify({
        question: {
          kind: 'describe',
          about: { types: [], names: [{ role: 'any', name: KEY }], words: [KEY], attribute: KEY, figures: [], period: null },
          aside: [KEY],
        },
      }),
    },
  ],
  ['as a kind', { writes: JSON.stringify({ question: { kind: KEY } }) }],
  ['in a refusal', { refuses: KEY }],
  ['as a tool', { callsTool: KEY }],
  ['in broken JSON', { sends: `{"${KEY}`, type: 'application/json' }],
  ['in a page', { sends: KEY, type: 'text/html' }],
  ...[400, 401, 403, 404, 422, 429, 500].map(
    (status) =>
      [
        `with ${status}`,
        { status, error: { message: `no: ${KEY}`, code: KEY, param: KEY, type: KEY }, headers: { 'x-key': KEY } },
      ] as const,
  ),
];

it.for(REPEATS)('%s', async ([, behaviour]) => {
  const emulator = await OpenAiEmulator.start(() => behaviour);
  const stream = new PassThrough();
  const config = { apiKey: KEY, baseUrl: emulator.url, model: 'm' };
  const surroundings = { now: () => 0, sleep: async () => undefined };
  const parser = new ModelParser({
    model: new PatientModel(new Endpoint(config), surroundings),
    kb,
    log: pino({ level: 'trace' }, stream),
    counts: new ParserCounts(),
  });
  const exchange = await asking(kb, parser)('Who left Meta?');
  const doctor = await examineModel(config).catch((fault: Error) => `${fault.message} ${fault.stack} ${JSON.stringify(fault.cause ?? '')}`);
  await emulator.stop();
  stream.end();
  const logged = (await stream.setEncoding('utf8').toArray()).join('');
  expect(emulator.keys[0]).toBe(`Bearer ${KEY}`);
  expect(logged).toContain('did not read a question');
  expect(`${logged}${doctor}${JSON.stringify(exchange)}`).not.toContain(KEY);
  expect(JSON.stringify(emulator.heard)).not.toContain(KEY);
});

it('on the command line, with all that can be logged', async () => {
  const emulator = await OpenAiEmulator.start(() => ({ writes: 'no' }), { key: 'another' });
  const env = { OPENAI_API_KEY: KEY, OPENAI_BASE_URL: emulator.url, OPENAI_LOG: 'debug', LOG_LEVEL: 'trace' };
  const asked = await run(['ask', '--explain', 'who qiut Meta for xAI'], { env });
  const examined = await run(['doctor'], { env });
  await emulator.stop();
  expect(emulator.keys).toContain(`Bearer ${KEY}`);
  expect(asked).toMatchObject({ code: 0, stdout: expect.stringContaining('model: declined (unauthorized)') });
  expect(asked.stderr).toContain('"reason":"unauthorized"');
  expect(examined).toMatchObject({ code: 1, stdout: expect.stringContaining('the key is not accepted (401)') });
  expect(JSON.stringify([asked, examined])).not.toContain(KEY);
});
