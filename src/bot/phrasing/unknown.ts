/** Words for what the articles do not say: which part is missing, and what is covered. They assert nothing. */
import type { Answer, Unknown } from '../answer.ts';
import type { Block } from '../reply.ts';
import { coverageSentence } from './coverage-words.ts';
import { paragraph, unmarked } from './draft.ts';
import { allQuoted, quoted } from './said.ts';
import { listOf, type Voice } from './voice.ts';

/** More words than this would bury the reply. */
const MOST_WORDS = 4;

export const unknownBlocks = ({ why, coverage }: Extract<Answer, { kind: 'unknown' }>, voice: Voice): Block[] => [
  paragraph([unmarked(missing(why, voice)), unmarked(coverageSentence(coverage, voice))]),
];

function missing(why: Unknown, voice: Voice): string {
  const { unknown } = voice.book;
  switch (why.reason) {
    case 'unknown_name': {
      const names = said(why.names, voice, 'disjunction');
      return names === null ? unknown.nothing() : unknown.names({ names });
    }
    case 'no_claim':
      return noClaim(said(why.names, voice), said(why.words, voice, 'disjunction'), voice);
    case 'not_said':
      return notSaid(unknown.asked[why.asked](), said(why.names, voice), voice);
    case 'period': {
      const text = quoted(why.text, voice);
      return text === null ? unknown.any_period() : unknown.period({ text });
    }
    case 'nothing_more':
      return why.people ? unknown.nobody_else() : unknown.nothing_more();
    case 'out_of_context': {
      const names = said(why.names, voice);
      return names === null ? unknown.out_of_context() : unknown.out_of_context_of({ names });
    }
    case 'not_understood':
      return unknown.not_understood();
  }
}

/** The user's words, quoted and joined; null when there are none. */
function said(texts: readonly string[], voice: Voice, type: 'conjunction' | 'disjunction' = 'conjunction'): string | null {
  const shown = allQuoted(texts, voice).slice(0, MOST_WORDS);
  return shown.length === 0 ? null : listOf(shown, voice, type);
}

function noClaim(names: string | null, words: string | null, voice: Voice): string {
  const { unknown } = voice.book;
  if (names !== null && words !== null) return unknown.words_of({ names, words });
  if (words !== null) return unknown.words({ words });
  return names === null ? unknown.nothing() : unknown.nothing_of({ names });
}

function notSaid(fact: string, names: string | null, voice: Voice): string {
  if (names !== null) return `${voice.book.unknown.asked_of({ names, fact })}.`;
  return `${fact.charAt(0).toUpperCase()}${fact.slice(1)}.`;
}
