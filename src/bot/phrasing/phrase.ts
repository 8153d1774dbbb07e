/** Answer → Reply: the one place where what was found gets its words. */
import type { Language } from '../../knowledge/bilingual.ts';
import { claimEntities } from '../../knowledge/claim-parts.ts';
import type { EntityId } from '../../knowledge/entity.ts';
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import type { Answer } from '../answer.ts';
import type { Block, Reply } from '../reply.ts';
import { conflictingWords } from './conflicting.ts';
import { type Assertion, list, paragraph, unmarked } from './draft.ts';
import { foundWords } from './found.ts';
import { helpBlocks } from './help.ts';
import type { Phrasebook } from './phrasebook.ts';
import { refutedWords } from './refuted.ts';
import { harmless } from './said.ts';
import { suggestionsFrom } from './suggestions.ts';
import { unknownBlocks } from './unknown.ts';
import { type FindEntity, type Voice, voiceIn } from './voice.ts';

export interface PhrasingContext {
  /** The language to reply in. */
  readonly language: Language;
  /** The entities that the claims name; `entityIdsIn` lists which. */
  readonly entities: FindEntity;
  /** Other words than the language's own. */
  readonly phrasebook?: Phrasebook;
}

const LONGEST_OPTION = 120;

/** Words an answer. Pure: the same answer and context always give the same reply. */
export function phrase(answer: Answer, context: PhrasingContext): Reply {
  const voice = voiceIn(context.language, context.entities, context.phrasebook);
  switch (answer.kind) {
    case 'found':
      return asserting('answered', foundWords(answer, voice), voice);
    case 'conflicting':
      return asserting('answered', conflictingWords(answer, voice), voice);
    case 'refuted':
      return asserting('refuted', refutedWords(answer, voice), voice);
    case 'unknown':
      return telling('unknown', unknownBlocks(answer, voice), suggestionsFrom(answer.nearby, voice), voice);
    case 'which_one':
      return telling('unknown', whichOne(answer.options, voice), [], voice);
    case 'help':
      return telling('help', helpBlocks(answer, voice), answer.topic === 'farewell' ? [] : suggestionsFrom(answer.examples, voice), voice);
  }
}

const asserting = (status: 'answered' | 'refuted', { blocks, citations }: Assertion, { language }: Voice): Reply => ({
  status,
  language,
  blocks,
  citations,
  suggestions: [],
});

const telling = (status: 'unknown' | 'help', blocks: readonly Block[], suggestions: readonly string[], { language }: Voice): Reply => ({
  status,
  language,
  blocks,
  citations: [],
  suggestions,
});

/** The options may hold words of the user's: they are made harmless, not quoted. */
const whichOne = (options: readonly string[], voice: Voice): Block[] => [
  paragraph([unmarked(voice.book.which_one())]),
  list(
    options.map((option) => unmarked(harmless(option, LONGEST_OPTION))).filter(({ text }) => text !== ''),
    true,
  ),
];

/** The claims that the reply shows or offers questions of. */
export function claimsIn(answer: Answer): readonly CitedClaim[] {
  switch (answer.kind) {
    case 'found':
      return answer.arrangement.as === 'total' ? [...answer.claims, answer.arrangement.total, ...answer.arrangement.named] : answer.claims;
    case 'conflicting':
    case 'refuted':
      return answer.claims;
    case 'unknown':
      return answer.nearby;
    case 'help':
      return answer.examples;
    case 'which_one':
      return [];
  }
}

/** The entities whose names the reply may need, for the caller to look up before it calls `phrase`. */
export const entityIdsIn = (answer: Answer): EntityId[] => [...new Set(claimsIn(answer).flatMap(({ claim }) => claimEntities(claim)))];
