/** Which parser the settings give, and what the command line shows of it: with a model that is right, against an endpoint of the test's own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readQuestions } from '../../src/evaluation/questions.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { asGrammar } from '../emulators/openai/as-grammar.ts';
import { type Body, OpenAiEmulator } from '../emulators/openai/server.ts';
import { dataFolder, openShipped } from '../shipped.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'mercato-parser-'));
const file = (name: string): string => join(folder, name);
const dev = join(dataFolder, '../tests/questions/dev.jsonl');

let kb: KnowledgeBase;
let emulator: OpenAiEmulator;
let env: Readonly<Record<string, string>>;
beforeAll(async () => {
  kb = await openShipped();
  emulator = await OpenAiEmulator.start(asGrammar(kb), { key: 'k' });
  env = { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: emulator.url };
});
afterAll(async () => {
  await emulator.stop();
  await kb.close();
  rmSync(folder, { recursive: true });
});

const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('ask', () => {
  const input = '{"id":1,"question":"Who left Meta for xAI?"}\n{"id":2,"question":"who qiut Meta for xAI"}\n{"id":3,"question":""}\n';

  it.for([
    ['grammar', ['grammar', 'grammar', 'grammar']],
    ['auto', ['grammar', 'model', 'grammar']],
    ['model', ['model', 'model', 'model']],
  ] as const)('says who read each line with the parser %s', async ([parser, readers]) => {
    const { code, stdout, stderr } = await run(['ask', '--jsonl'], { env: { ...env, MERCATO_PARSER: parser }, input });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(jsonLines(stdout).map((line) => line.parser)).toEqual(readers);
    expect(jsonLines(stdout).map(({ status }) => status)).toEqual(['answered', 'answered', 'help']);
  });

  it('takes the model for what the grammar does not understand once a key is set, and explains it', async () => {
    const { stdout } = await run(['ask', '--explain', 'who qiut Meta for xAI'], { env });
    expect(stdout).toMatch(/^parser +model: understood, en\ndecided +grammar: in part \(spelling "qiut"\) · model: understood$/m);
    expect(stdout).toMatch(/^counts +asked 1, by grammar 0, by model 1, model declined 0, from cache 0, tokens 2000 in, 60 out$/m);
  });
});

it('doctor tries the endpoint, too', async () => {
  const { code, stdout } = await run(['doctor'], { env });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ok +model +gpt-5-mini at \S+: structured output, 2000 tokens in, 60 out$/m);
});

describe('eval', () => {
  const to = file('requests.jsonl');

  it('--record writes the request for each question, without a key', async () => {
    const { code, stdout } = await run(['eval', dev, '--record', to]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `122 requests written to ${to}\n` });
    const questions = readQuestions(dev, readFileSync(dev, 'utf8'));
    expect(jsonLines(readFileSync(to, 'utf8'))).toEqual(
      questions.map(({ id, question }) => ({ id, question, request: expect.anything() })),
    );
  });

  it('--replay scores the outputs of a model, right or wrong', async () => {
    const recorded = jsonLines(readFileSync(to, 'utf8')) as { id: string; request: Body }[];
    const write = async ({ id, request }: { id: string; request: Body }) => {
      const said = await asGrammar(kb)(request, 0);
      return { id, output: 'writes' in said ? said.writes : '' };
    };
    const outputs = await Promise.all(recorded.map(write));
    const score = async (name: string, lines: readonly object[], parser: string) => {
      writeFileSync(file(name), lines.map((line) => JSON.stringify(line)).join('\n'));
      const { code, stdout } = await run(['eval', dev, '--replay', file(name)], {
        env: { ...env, MERCATO_PARSER: parser, LOG_LEVEL: 'error' },
      });
      expect(code).toBe(0);
      return { passed: Number(/^(\d+) of 122 passed/m.exec(stdout)?.[1]), counts: /^parsers: (.*)$/m.exec(stdout)?.[1] };
    };
    const prose = outputs.map(({ id }) => ({ id, output: 'I think so.' }));
    const right = await score('right.jsonl', outputs, 'model');
    expect(right.passed).toBeGreaterThan(115);
    expect(right.counts).toContain('by grammar 0, by model 122');
    expect((await score('wrong.jsonl', prose, 'model')).passed).toBeLessThan(40);
    const auto = await score('wrong.jsonl', prose, 'auto');
    expect(auto.passed).toBeGreaterThan(115);
    expect(auto.counts).toMatch(/^asked 122, by grammar 122, by model 0, model declined not_json \d+, /);
  });

  it.for([
    [['--replay', file('none.jsonl')], /cannot be read \(ENOENT\)/],
    [['--replay', 'a', '--record', 'b'], /cannot be used with/],
    [['--record', file('no/such/folder')], /cannot be written \(ENOENT\)/],
  ] as const)('%j is refused in one line', async ([args, message]) => {
    const { code, stderr } = await run(['eval', dev, ...args]);
    expect(code).toBeGreaterThan(0);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
  });
});
