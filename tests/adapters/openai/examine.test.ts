/** What `doctor` says of an endpoint: each fault by its name, with what to do about it. */
import { expect, it } from 'vitest';
import { examineModel } from '../../../src/adapters/openai/examine.ts';
import type { Behaviour } from '../../emulators/openai/behaviour.ts';
import { type Endowment, OpenAiEmulator } from '../../emulators/openai/server.ts';

const RIGHT: Behaviour = { writes: '{"question":{"kind":"help","topic":"greeting"}}' };

interface Tried extends Endowment {
  readonly behaviour?: Behaviour;
  readonly path?: string;
  readonly down?: boolean;
  readonly signal?: AbortSignal;
}

async function examined({ behaviour = RIGHT, path, down, signal, ...endowment }: Tried): Promise<string> {
  const emulator = await OpenAiEmulator.start(() => behaviour, { key: 'right', model: 'there', ...endowment });
  const { url } = emulator;
  if (down) await emulator.stop();
  const config = { apiKey: 'right', baseUrl: path ? url.replace('/v1', path) : url, model: 'there' };
  const found = await examineModel(config, signal).catch((fault: Error) => `fault: ${fault.message}`);
  if (!down) await emulator.stop();
  return found.replaceAll(url.replace('/v1', ''), 'URL');
}

it.for([
  ['as it should be', {}, 'there at URL/v1: structured output, 2000 tokens in, 60 out'],
  ['no structured output', { lacks: ['json_schema'] }, 'there at URL/v1: no structured output: plain JSON instead, 2000 tokens in, 60 out'],
  ['no JSON mode', { lacks: ['json_schema', 'json_object'] }, /no structured output and no JSON mode/],
  ['a wrong key', { key: 'wrong' }, 'fault: the key is not accepted (401); set OPENAI_API_KEY to one that URL/v1 knows'],
  ['a wrong model', { model: 'gone' }, 'fault: there is no model there at URL/v1 for this key; set OPENAI_MODEL to one that there is'],
  ['a wrong path', { path: '/v2' }, /^fault: OPENAI_BASE_URL is URL\/v2, where nothing answers as OpenAI does \(404\); .*ends in \/v1$/],
  [
    'something else at the address',
    { behaviour: { sends: '<html>', type: 'text/html' } },
    /^fault: OPENAI_BASE_URL is URL\/v1, where nothing answers/,
  ],
  ['nothing at the address', { down: true }, /^fault: OPENAI_BASE_URL is URL\/v1, which cannot be reached; /],
  [
    'no answer in time',
    { behaviour: { hangs: 'before' }, signal: AbortSignal.timeout(100) },
    /where nothing answered in time; see whether the model is up/,
  ],
  ['no credit', { behaviour: { status: 429, error: { code: 'insufficient_quota' } } }, /no credit left/],
  ['too many requests', { behaviour: { status: 429 } }, /^fault: too many requests for this key/],
  ['a model that thinks aloud', { behaviour: { cutOff: '<think>' } }, /^fault: there writes more than a question takes/],
  [
    'a model that chats',
    { behaviour: { writes: 'Hello!' } },
    /^fault: there at URL\/v1 answers, but not with a question in JSON; set OPENAI_MODEL/,
  ],
  ['a model that refuses', { behaviour: { refuses: 'no' } }, /^fault: there at URL\/v1 gives no text \(refusal\); set OPENAI_MODEL/],
  ['a model for something else', { behaviour: { status: 400 } }, /^fault: there at URL\/v1 takes no request of ours \(400\)/],
  ['a fault of its own', { behaviour: { status: 500 } }, 'fault: URL/v1 is at fault itself (500); try again later'],
] as const satisfies readonly (readonly [string, Tried, string | RegExp])[])('%s', async ([, tried, expected]) => {
  const found = await examined(tried);
  if (typeof expected === 'string') expect(found).toBe(expected);
  else expect(found).toMatch(expected);
});
