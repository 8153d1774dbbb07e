/** Messages that hold no question in any language, and what each must be read as. */
import type { NotAQuestion } from './reading.ts';

interface Case {
  readonly text: string;
  readonly expected: NotAQuestion;
}

const each = (expected: NotAQuestion, texts: readonly string[]): Case[] => texts.map((text) => ({ text, expected }));

export const notQuestions: readonly Case[] = [
  ...each({ kind: 'unsupported', reason: 'empty' }, ['', ' ', '\n\t \n', '\u00a0\u202f']),
  ...each({ kind: 'unsupported', reason: 'unreadable' }, [
    '🙂',
    '🎉🎉🎉',
    '👩‍💻 👍🏽',
    '???',
    '...',
    '— !? —',
    '**',
    '```\n```',
    '_*~*_',
    '<@U123ABC>',
    '<!channel> <!here>',
    '@everyone',
    ':tada: :wave:',
    '<:party:1234567890>',
    '<b></b>',
    '<!-- nothing to see -->',
    '<script>alert(1)</script>',
    'https://example.org/page?q=1',
    '\u200b\u200d\u2060',
    '\u202e\u202c',
  ]),
  ...each({ kind: 'unsupported', reason: 'too_long' }, [
    'x'.repeat(10_000),
    'Who left Meta for xAI? '.repeat(200),
    `Qui a quitté Meta ${'pour xAI '.repeat(400)}?`,
  ]),
];
