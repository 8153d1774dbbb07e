/** The command as it is started by people and programs: exit codes, streams, signals. Slow, so few. */
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, describe, inject, it } from 'vitest';
import { run, start } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'mercato-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** One line for a person, and nothing of the program's insides. */
const ONE_LINE = /^mercato: [^\n]+\n$/;

describe.concurrent('mercato', () => {
  it('answers one question for a person, with the passage and its link', async ({ expect }) => {
    const { code, stdout, stderr } = await run(['ask', 'Who left Meta for xAI?']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('Xinlei Chen');
    expect(stdout).toMatch(/https:\/\/\S+#:~:text=/);
    expect(stdout).not.toContain('\u001b');
  });

  it('shows with --explain how it came to the answer', async ({ expect }) => {
    const { code, stdout } = await run(['ask', '--explain', 'Qui a quitté Meta pour xAI ?']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^parser +grammar: understood, fr$/m);
    expect(stdout).toMatch(/^question +\{"kind":"ask"/m);
    expect(stdout).toMatch(/^claim +[\d.]+ \S+/m);
  });

  it('answers lines in order, and a line that cannot be read with an error', async ({ expect }) => {
    const lines = [
      '{"id":"one","question":"How old is Diego Pasini?"}',
      'not json',
      '{"id":3,"question":""}',
      `{"id":"long","question":"${'mot '.repeat(2500)}"}`,
      '{"id":"separator","question":"Who is\u2028Diego Pasini?"}',
      '{"id":"nul","question":"Who is \\u0000 Diego Pasini?","language":"en"}',
    ];
    const binary = Uint8Array.from([0, 255, 254, 159, 10]);
    const { code, stdout, stderr } = await run(['ask', '--jsonl'], {
      input: Buffer.concat([Buffer.from(`${lines.join('\n')}\n`), binary]),
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const answers = jsonLines(stdout);
    expect(answers.map(({ id }) => id)).toEqual(['one', null, 3, 'long', 'separator', 'nul', null]);
    expect(answers.map(({ status, error }) => status ?? error)).toEqual([
      'answered',
      expect.stringMatching(/^line 2: not JSON/),
      'help',
      'help',
      'answered',
      'answered',
      expect.stringMatching(/^line 7: not JSON/),
    ]);
    const [first] = answers;
    expect(Object.keys(first ?? {})).toEqual(['id', 'status', 'language', 'text', 'citations', 'question', 'parser', 'ms']);
    expect(first).toMatchObject({ language: 'en', parser: 'grammar', text: expect.stringContaining('20') });
  });

  it('ends quietly when its reader has seen enough', async ({ expect }) => {
    const input = '{"id":1,"question":"How old is Diego Pasini?"}\n'.repeat(200);
    const ran = await run(['ask', '--jsonl'], {
      input,
      onOutput: ({ stdin, stdout }) => {
        stdout.destroy();
        stdin.end();
      },
    });
    expect(ran).toMatchObject({ code: 0, stderr: '' });
  });

  it('chats through a pipe: the question, then the answer', async ({ expect }) => {
    const { code, stdout, stderr } = await run(['start'], { input: 'Who is Diego Pasini?\n\n:quit\nnever asked\n' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^› Who is Diego Pasini\?\n\n[^\n]*Pasini/);
    expect(stdout).not.toContain('never asked');
  });

  it.for(['SIGTERM', 'SIGINT'] as const)('stops at %s once the answer in hand is given', async (signal, { expect }) => {
    const child = start(['start']);
    const closed = once(child, 'close');
    child.stdin.write('Who is Diego Pasini?\n');
    const [echo] = await once(child.stdout, 'data');
    child.kill(signal);
    let rest = String(echo);
    for await (const text of child.stdout) rest += text;
    expect(rest).toMatch(/Pasini[\s\S]*\[1\]/);
    expect(await closed).toEqual([0, null]);
  });

  it('writes the claims, one JSON line each', async ({ expect }) => {
    const { code, stdout, stderr } = await run(['claims', '--jsonl', '--article', 'formationdeco-pasini']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const claims = jsonLines(stdout);
    expect(claims.length).toBeGreaterThan(50);
    for (const claim of claims) expect(claim).toMatchObject({ article: 'formationdeco-pasini', state: 'accepted' });
  });

  it('scores itself on a question file, and fails below the share that is required', async ({ expect }) => {
    const file = join(folder, 'questions.jsonl');
    const question = { id: 'q', lang: 'en', question: 'How old is Diego Pasini?', kind: 'value', none: [], cite: [] };
    writeFileSync(file, `${JSON.stringify({ ...question, expect: ['answered'], all: [['impossible']] })}\n`);
    const ran = await run(['eval', file, '--failures', '--at-least', '0.5']);
    expect(ran).toMatchObject({ code: 1, stderr: 'mercato: 0.0 % passed; 50.0 % are required\n' });
    expect(ran.stdout).toMatch(/content lacks impossible[\s\S]*0 of 1 passed/);
  });

  it('examines what it needs', async ({ expect }) => {
    const sound = await run(['doctor']);
    expect(sound).toMatchObject({ code: 0, stderr: '' });
    expect(sound.stdout.match(/^ok {5}(settings|data|database) /gm)).toHaveLength(3);
    const unsound = await run(['doctor'], { env: { MERCATO_LANGUAGE: 'de' } });
    expect(unsound).toMatchObject({ code: 1, stderr: expect.stringMatching(ONE_LINE) });
    expect(unsound.stdout).toMatch(/^fault {2}settings {2}MERCATO_LANGUAGE: .*\n$/);
  });

  it('says with one line what hinders it, and what to do', async ({ expect }) => {
    const broken = join(folder, 'data');
    cpSync(join(import.meta.dirname, '../../data'), broken, { recursive: true });
    const article = join(broken, 'articles/formationdeco-pasini.yaml');
    writeFileSync(article, readFileSync(article, 'utf8').replace('type: layoff', 'type: lay-off'));
    const newer = join(folder, 'newer.db');
    cpSync(inject('database'), newer);
    new Sqlite(newer).prepare(`insert into kysely_migration values ('9999-future', '2040')`).run();
    const occupied = join(folder, 'a-folder.db');
    mkdirSync(occupied);
    const faults = await Promise.all([
      run(['ask', 'x'], { env: { MERCATO_DATA: broken, DATABASE_URL: ':memory:' } }),
      run(['ask', 'x', '--db', newer]),
      run(['ask', 'x', '--db', occupied]),
      run(['ask', 'x'], { env: { DATABASE_URL: 'postgres://user:secret@host/db' } }),
      run(['ask', 'x'], { env: { MERCATO_DATA: join(folder, 'absent') } }),
      run(['eval', join(folder, 'absent.jsonl')]),
    ]);
    for (const fault of faults) expect(fault).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(ONE_LINE) });
    expect(faults.map(({ stderr }) => stderr)).toEqual([
      expect.stringMatching(/data\/articles\/formationdeco-pasini\.yaml:\d+: .*write one of/),
      expect.stringMatching(/newer\.db was written by a newer version.*DATABASE_URL/),
      expect.stringMatching(/a-folder\.db cannot be opened.*DATABASE_URL/),
      expect.stringMatching(/DATABASE_URL: PostgreSQL is not supported yet/),
      expect.stringMatching(/absent: the data folder cannot be read/),
      expect.stringMatching(/absent\.jsonl cannot be read \(ENOENT\)/),
    ]);
    expect(faults.map(({ stderr }) => stderr).join()).not.toContain('secret');
  });

  it('tells wrong usage apart', async ({ expect }) => {
    const { code, stdout, stderr } = await run(['ingest', 'x']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain("unknown command 'ingest'");
  });
});
