/** Usage: which command lines are right, what reaches the commands, what is refused. */
import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { type Commands, createProgram } from '../../src/cli/program.ts';

/** What the program did with its arguments. */
async function use(...args: readonly string[]) {
  const calls: { command: string; with: readonly unknown[] }[] = [];
  const record =
    (command: string) =>
    async (shared: unknown, ...rest: readonly unknown[]) => {
      calls.push({ command, with: [shared, ...rest] });
    };
  const commands = Object.fromEntries(NAMES.map((name) => [name, record(name)])) as unknown as Commands;
  let out = '';
  let err = '';
  const program = createProgram(commands, '1.2.3');
  for (const command of [program, ...program.commands]) {
    command.configureOutput({
      writeOut: (text) => {
        out += text;
      },
      writeErr: (text) => {
        err += text;
      },
    });
  }
  const code = await program.parseAsync(args, { from: 'user' }).then(
    () => 0,
    (fault: unknown) => {
      if (fault instanceof CommanderError) return fault.exitCode;
      throw fault;
    },
  );
  return { calls, out, err, code };
}

const NAMES = [
  'start',
  'ask',
  'askLines',
  'claims',
  'evaluate',
  'bench',
  'feedback',
  'doctor',
] as const satisfies readonly (keyof Commands)[];

describe('the program', () => {
  it.for([
    [['start'], 'start', [{}]],
    [['ask', 'Who left?'], 'ask', [{}, 'Who left?', { explain: false }]],
    [['ask', ''], 'ask', [{}, '', { explain: false }]],
    [['ask', '--explain', 'Who left?'], 'ask', [{}, 'Who left?', { explain: true }]],
    [['ask', '--conversation', 'c', 'Who else?'], 'ask', [{}, 'Who else?', { explain: false, conversation: 'c' }]],
    [['ask', '--', '--odd question'], 'ask', [{}, '--odd question', { explain: false }]],
    [['ask', '--jsonl'], 'askLines', [{}]],
    [['claims', '--jsonl'], 'claims', [{}, {}]],
    [['claims', '--article', 'a', '--state', 'candidate'], 'claims', [{}, { article: 'a', state: 'candidate' }]],
    [['eval', 'q.jsonl'], 'evaluate', [{}, 'q.jsonl', { failures: false, articles: [] }]],
    [
      ['eval', 'q.jsonl', '--failures', '--at-least', '0.95', '--articles', 'a.md', 'b.md'],
      'evaluate',
      [{}, 'q.jsonl', { failures: true, articles: ['a.md', 'b.md'], atLeast: 0.95 }],
    ],
    [['eval', 'q.jsonl', '--record', 'r.jsonl'], 'evaluate', [{}, 'q.jsonl', { failures: false, articles: [], record: 'r.jsonl' }]],
    [['eval', 'q.jsonl', '--replay', 'o.jsonl'], 'evaluate', [{}, 'q.jsonl', { failures: false, articles: [], replay: 'o.jsonl' }]],
    [['bench'], 'bench', [{}, { full: false, seed: 1, json: false }]],
    [['bench', '--sizes', '100', '2000', '--seed', '7', '--json'], 'bench', [{}, { sizes: [100, 2000], full: false, seed: 7, json: true }]],
    [['feedback'], 'feedback', [{}, undefined]],
    [['feedback', '--verdict', 'wrong'], 'feedback', [{}, 'wrong']],
    [['doctor'], 'doctor', [{}]],
  ] as const)('%j runs a command', async ([args, command, given]) => {
    expect(await use(...args)).toMatchObject({ calls: [{ command, with: given }], out: '', err: '', code: 0 });
  });

  it.for([
    ['--db', 'x.db', 'ask', 'Who?'],
    ['ask', '--db', 'x.db', 'Who?'],
    ['ask', 'Who?', '--db', 'x.db'],
  ])('takes its own options wherever they stand: %j', async (args) => {
    const { calls } = await use(...args);
    expect(calls[0]?.with[0]).toEqual({ db: 'x.db' });
  });

  it.for([
    ['2026-01-31T09:00:00Z', '2026-01-31T09:00:00.000Z'],
    ['2026-01-31T09:00:00+02:00', '2026-01-31T07:00:00.000Z'],
    ['2026-01-31', '2026-01-31T00:00:00.000Z'],
  ] as const)('reads --now %s', async ([text, instant]) => {
    const { calls } = await use('ask', 'Who?', '--now', text);
    expect(calls[0]?.with[0]).toEqual({ now: new Date(instant) });
  });

  it.for([
    [['fly'], "unknown command 'fly'"],
    [['ingest', 'x'], "unknown command 'ingest'"],
    [['review'], "unknown command 'review'"],
    [['digest', 'preview'], "unknown command 'digest'"],
    [['--nope'], "unknown option '--nope'"],
    [['ask', '--nope', 'Who?'], "unknown option '--nope'"],
    [['ask'], 'ask wants a question'],
    [['ask', 'one', 'two'], 'too many arguments'],
    [['ask', '--jsonl', 'Who?'], 'takes no question'],
    [['ask', '--jsonl', '--conversation', 'c'], 'takes no question'],
    [['ask', '--jsonl', '--explain'], 'takes no question'],
    [['start', 'now'], 'too many arguments'],
    [['claims', '--state', 'lost'], 'Allowed choices are accepted, candidate'],
    [['eval'], "missing required argument 'questions.jsonl'"],
    [['eval', 'q.jsonl', '--at-least', '95'], 'Give a number from 0 to 1'],
    [['eval', 'q.jsonl', '--at-least', ''], 'Give a number from 0 to 1'],
    [['eval', 'q.jsonl', '--record', 'r', '--replay', 'o'], 'cannot be used with option'],
    [['bench', '--sizes', 'many'], 'Give a whole number from 1'],
    [['ask', 'Who?', '--db'], "option '--db <url>' argument missing"],
    [['ask', 'Who?', '--db', ''], 'Give a file path'],
    [['ask', 'Who?', '--now', 'yesterday'], 'Give an ISO date-time'],
    [['ask', 'Who?', '--now', '5'], 'Give an ISO date-time'],
    [['ask', 'Who?', '--now', '2026-02-30'], 'Give an ISO date-time'],
    [[], 'Usage: mercato'],
  ] as const)('%j is wrong usage', async ([args, message]) => {
    const { calls, out, err, code } = await use(...args);
    expect({ calls, out }).toEqual({ calls: [], out: '' });
    expect(err).toContain(message);
    expect(code).toBeGreaterThan(0);
  });

  it.for([
    [['--help'], 'Usage: mercato'],
    [['help', 'ask'], 'Usage: mercato ask'],
    [['--version'], '1.2.3\n'],
  ] as const)('%j is answered on standard output', async ([args, answer]) => {
    expect(await use(...args)).toMatchObject({ calls: [], out: expect.stringContaining(answer), err: '', code: 0 });
  });
});
