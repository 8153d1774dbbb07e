/** Words for claims that answer the question, in the arrangement that the answer asks for. */
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import { fold } from '../../knowledge/language/fold.ts';
import type { Answer, Arrangement } from '../answer.ts';
import type { Block, Sentence } from '../reply.ts';
import { calculationWords } from './calculation.ts';
import { Citations } from './citation.ts';
import { sourceOf } from './claim/attribution.ts';
import { lowerFirst, upperFirst } from './claim/first-word.ts';
import { type Assertion, asItem, list, paragraph, stated } from './draft.ts';
import { bareName, type Voice } from './voice.ts';

type Found = Extract<Answer, { kind: 'found' }>;
type Total = Extract<Arrangement, { as: 'total' }>;

export function foundWords(answer: Found, voice: Voice): Assertion {
  const citations = new Citations();
  const blocks = foundBlocks(answer, citations, voice);
  return { blocks, citations: citations.list() };
}

export function foundBlocks(answer: Found, citations: Citations, voice: Voice): Block[] {
  const { arrangement, claims, verdict } = answer;
  const lead = leadOf(verdict, voice);
  switch (arrangement.as) {
    case 'statements':
      return [paragraph(sentencesOf(claims, citations, voice, lead))];
    case 'total':
      return totalBlocks(arrangement, claims, citations, voice, lead);
    case 'sides':
      return [list(claims.map((cited, index) => asItem(sentencesOf([cited], citations, voice, index === 0 ? lead : plainly))))];
    case 'timeline':
      return [
        list(
          claims.map((cited) => asItem(timed(cited, citations, voice))),
          true,
        ),
      ];
    case 'provenance':
      return [paragraph(claims.flatMap((cited) => [...stated(cited, citations, voice), provenance(cited, citations, voice)]))];
    case 'calculation': {
      const proofs = sentencesOf(claims, citations, voice, lead);
      const marks = [...new Set(proofs.flatMap((sentence) => sentence.marks))];
      return [paragraph([{ text: calculationWords(arrangement, voice), marks }, ...proofs])];
    }
  }
}

/** « Actualité Cloud l'affirme : « … » » */
function provenance(cited: CitedClaim, citations: Citations, voice: Voice): Sentence {
  const { claim, article, evidence } = cited;
  const quotation = voice.book.quotation({ text: evidence[0].passage.quote });
  const source = sourceOf(claim, voice) ?? 'none';
  const firmness = claim.type === 'statement' && claim.modality === 'asserted' ? 'said' : claim.modality;
  return { text: voice.book.provenance[firmness]({ publisher: article.publisher, source, quotation }), marks: citations.of(cited) };
}

type Lead = (sentence: string, cited: CitedClaim) => string;

/** « Oui : en septembre, … » */
const leadOf =
  (verdict: Found['verdict'], voice: Voice): Lead =>
  (sentence, cited) =>
    verdict === null ? sentence : voice.book.verdict[verdict]({ sentence: lowerFirst(sentence, cited, voice) });

const plainly: Lead = (sentence) => sentence;

/** The lead goes before the first sentence only. */
const sentencesOf = (claims: readonly CitedClaim[], citations: Citations, voice: Voice, lead: Lead): Sentence[] =>
  claims.flatMap((cited, index) => stated(cited, citations, voice, (sentence) => (index === 0 ? lead(sentence, cited) : sentence)));

function totalBlocks({ total, named }: Total, claims: readonly CitedClaim[], citations: Citations, voice: Voice, lead: Lead): Block[] {
  const shown = new Set([total, ...named].map(({ claim }) => claim.id));
  const others = claims.filter(({ claim }) => !shown.has(claim.id));
  const persons = new Set(named.flatMap(({ claim }) => claim.roles.persons ?? []));
  const opening = stated(total, citations, voice, (sentence) => announce(lead(sentence, total), persons.size, voice));
  const rest = others.flatMap((cited) => stated(cited, citations, voice));
  const names = [...persons].map((id) => ({
    text: bareName(id, voice),
    marks: [...new Set(named.filter(({ claim }) => claim.roles.persons?.includes(id)).flatMap((cited) => citations.of(cited)))],
  }));
  return [paragraph(opening), ...(names.length > 0 ? [list(names)] : []), ...(rest.length > 0 ? [paragraph(rest)] : [])];
}

/** « … ; quatre sont nommés : » */
function announce(sentence: string, count: number, voice: Voice): string {
  if (count === 0) return sentence;
  return voice.book.total.named({ sentence: sentence.replace(/\.$/u, ''), count, written: voice.grammar.count(count) });
}

/** By the longest word of the time: « une semaine plus tard » is said by « une semaine après la réunion ». */
function saysWhen(sentence: string, time: string): boolean {
  const [longest] = fold(time)
    .split(' ')
    .toSorted((one, other) => other.length - one.length);
  return longest !== undefined && fold(sentence).includes(longest);
}

/** The time before the sentence, where the sentence does not say it. */
function timed(cited: CitedClaim, citations: Citations, voice: Voice): Sentence[] {
  const time = cited.claim.time?.words[voice.language];
  return stated(cited, citations, voice, (sentence) => {
    if (time === undefined || saysWhen(sentence, time)) return sentence;
    return voice.book.timed({ time: upperFirst(time, cited, voice), sentence: lowerFirst(sentence, cited, voice) });
  });
}
