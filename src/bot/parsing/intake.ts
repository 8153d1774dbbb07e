/** What every parser does before it reads: cleans the message, tells its language, sends back what is no question. */
import type { Language } from '../../knowledge/bilingual.ts';
import type { Lexicon } from '../../knowledge/language/lexicon.ts';
import { tokenize } from '../../knowledge/language/tokens.ts';
import type { Question } from '../question.ts';
import { clean } from './grammar/clean.ts';
import { detectLanguage } from './grammar/detect-language.ts';

/** Longer messages are not questions; the limit bounds the work, too. */
export const LONGEST_MESSAGE = 1500;

type Unsupported = Extract<Question, { kind: 'unsupported' }>;

/** The message without markup, or why there is nothing to read. */
export type Intake = { readonly language: Language } & ({ readonly text: string } | { readonly unsupported: Unsupported });

/** `assumed`: the language where the words give no clue. */
export function intake(message: string, assumed: Language, lexicon: Lexicon): Intake {
  const head = message.slice(0, LONGEST_MESSAGE);
  const language = detectLanguage(head, wordsOf(head), lexicon, assumed);
  const refused = (reason: Unsupported['reason']): Intake => ({ language, unsupported: { kind: 'unsupported', reason } });
  if (!message.trim()) return refused('empty');
  const text = clean(message);
  if (text.length > LONGEST_MESSAGE) return refused('too_long');
  if (!/[\p{L}\d]/u.test(text)) return refused('unreadable');
  return { text, language: detectLanguage(text, wordsOf(text), lexicon, language) };
}

const wordsOf = (text: string): string[] => tokenize(text).map((token) => token.folded);
