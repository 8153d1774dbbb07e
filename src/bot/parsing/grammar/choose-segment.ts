/** A message may greet, order, insult and ask in one breath: which sentence is the question? */
import type { Language } from '../../../knowledge/bilingual.ts';
import type { FillerKind } from '../../../knowledge/language/concept.ts';
import type { Lexicon } from '../../../knowledge/language/lexicon.ts';
import { tokenize } from '../../../knowledge/language/tokens.ts';
import type { Question } from '../../question.ts';
import { type Segment, segments } from './segments.ts';

interface Choice extends Segment {
  /** Other sentences that say something. */
  readonly leftOut: readonly string[];
}

type Chosen = Choice | { readonly question: Question };

interface Weighed extends Segment {
  /** Words that are neither fillers nor function words. */
  readonly content: number;
  readonly kinds: ReadonlySet<FillerKind>;
  readonly orders: boolean;
}

export function chooseSegment(text: string, language: Language, lexicon: Lexicon): Chosen {
  const weighed = segments(text).map((segment) => weigh(segment, language, lexicon));
  const candidates = weighed.filter((segment) => segment.content > 0 && !segment.orders);
  const last =
    candidates.findLast((segment) => segment.asks && segment.content > 1) ??
    candidates.findLast((segment) => segment.asks) ??
    mostContent(candidates);
  const greets = weighed.some(
    ({ kinds }) => kinds.has('greeting') || kinds.has('thanks') || kinds.has('farewell') || kinds.has('how_are_you'),
  );
  const content = weighed.reduce((sum, segment) => sum + segment.content, 0);
  if (!last || (greets && content <= 1 && !/\p{Lu}/u.test(text.slice(1)))) return { question: helpFor(weighed) };
  return withContext(last, candidates);
}

/** « … Quelles sociétés ? » leans on what comes before it; a fragment after it ("names please") belongs to it. */
function withContext(chosen: Weighed, candidates: readonly Weighed[]): Choice {
  const at = candidates.indexOf(chosen);
  const before = candidates[at - 1];
  const after = candidates[at + 1];
  const parts = [chosen];
  if (before && (chosen.content < 2 || !before.asks) && before.content + chosen.content < 14 && !/\p{Lu}/u.test(chosen.text.slice(1)))
    parts.unshift(before);
  if (after && !after.asks && after.content <= 2) parts.push(after);
  const leftOut = candidates.filter((candidate) => !parts.includes(candidate) && candidate.content >= TELLING).map(({ text }) => text);
  return { text: parts.map(({ text }) => text).join(', '), asks: chosen.asks, leftOut };
}

/** Content words of a sentence that says something: one alone is chat. */
const TELLING = 2;

const mostContent = (candidates: readonly Weighed[]): Weighed | undefined =>
  candidates.reduce<Weighed | undefined>((best, segment) => (best && best.content >= segment.content ? best : segment), undefined);

function weigh(segment: Segment, language: Language, lexicon: Lexicon): Weighed {
  const words = tokenize(segment.text)
    .map((token) => token.folded)
    .filter((word) => /[\p{L}\d]/u.test(word));
  const kinds = new Set<FillerKind>();
  let content = 0;
  let orders = false;
  for (let at = 0; at < words.length; ) {
    const filler = lexicon.fillersAt(words, at, language);
    const concept = lexicon.conceptsAt(words, at, language);
    if (filler && filler.length >= (concept?.length ?? 0)) {
      for (const kind of filler.kinds) kinds.add(kind);
      if (filler.kinds.includes('order') && at <= 3) orders = true;
      at += filler.length;
    } else {
      content += 1;
      at += concept?.length ?? 1;
    }
  }
  return { ...segment, content, kinds, orders: orders || SPOKEN_ORDER.test(words.join(' ')) };
}

/** To say something rather than to answer: the bot says only what the articles do. */
const SPOKEN_ORDER =
  /^(?:just |now |please |ok |so )*(?:say|repeat|write|print|output|tweet|post)\b(?! (?:who|what|how|why|when|where|which|if|me))|^(?:juste |bon |allez |ok )*(?:dis|ecris|repete|affiche|poste|publie|reponds) (?:juste |seulement |que|qu|uniquement |moi que )/;

/** Nothing is asked of the articles: what was meant? */
function helpFor(weighed: readonly Weighed[]): Question {
  const said = (kind: FillerKind): boolean => weighed.some((segment) => segment.kinds.has(kind));
  if (weighed.some((segment) => segment.orders)) return { kind: 'unsupported', reason: 'order' };
  if (said('capability')) return { kind: 'help', topic: 'capability' };
  if (said('thanks')) return { kind: 'help', topic: 'thanks' };
  if (said('farewell')) return { kind: 'help', topic: 'farewell' };
  if (said('greeting') || said('how_are_you')) return { kind: 'help', topic: 'greeting' };
  return { kind: 'help', topic: 'off_topic' };
}
