/** A claim as one sentence: its gloss, else its roles in a template, else its passage. */
import type { Claim, ClaimType } from '../../../knowledge/claim.ts';
import type { CitedClaim } from '../../../knowledge/knowledge-base.ts';
import { fold } from '../../../knowledge/language/fold.ts';
import type { Voice } from '../voice.ts';
import { attributed, sourceOf } from './attribution.ts';
import { upperFirst } from './first-word.ts';
import { partsOf, textOf } from './parts.ts';
import { TEMPLATES } from './templates.ts';

const withStop = (text: string): string => (/[.!?…]["»\u00a0 ]*$/u.test(text) ? text : `${text}.`);

/** A complete sentence in the voice's language, hedged and attributed as the article has it. */
export function claimSentence(cited: CitedClaim, voice: Voice): string {
  const gloss = cited.claim.gloss?.[voice.language];
  if (gloss !== undefined) return withStop(attributed(voice.grammar.typography(gloss), cited, false, voice));
  const made = madeSentence(cited.claim, voice);
  if (made === null) return passageSentence(cited, voice);
  return withStop(upperFirst(attributed(upperFirst(made, cited, voice), cited, true, voice), cited, voice));
}

/** What a template makes of the roles, with what goes for every type: the time and the outcome. */
function madeSentence(claim: Claim, voice: Voice): string | null {
  const made = TEMPLATES[claim.type](partsOf(claim, voice));
  if (made === null) return null;
  const { core, rest } = typeof made === 'string' ? { core: made, rest: '' } : made;
  const { outcome } = claim.roles;
  return dated(core, claim, voice) + rest + (outcome ? voice.book.tails.outcome[outcome]() : '');
}

/** States and sayings: the time comes first, for at the end it would belong to what is said. */
const TIME_FIRST: ReadonlySet<ClaimType> = new Set(['leadership', 'profile', 'headcount', 'product', 'statement', 'reason', 'goal']);

function dated(sentence: string, claim: Claim, voice: Voice): string {
  const time = textOf(claim.time?.words, voice);
  if (time === null || fold(sentence).includes(fold(time))) return sentence;
  if (/^\d/.test(time)) return sentence + voice.book.sentences.parenthesis({ text: time });
  return TIME_FIRST.has(claim.type) ? voice.book.sentences.dated({ time, sentence }) : `${sentence} ${time}`;
}

/** Free text that no template can carry: what the article itself says, quoted. */
function passageSentence({ claim, article, evidence }: CitedClaim, voice: Voice): string {
  const quotation = voice.book.quotation({ text: evidence[0].passage.quote });
  return withStop(voice.book.passage({ publisher: article.publisher, source: sourceOf(claim, voice) ?? 'none', quotation }));
}
