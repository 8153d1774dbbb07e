/** The built-in parser: French and English, by rules, without a model. */
import type { Language } from '../../../knowledge/bilingual.ts';
import type { KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import type { Constraints, Question } from '../../question.ts';
import { intake } from '../intake.ts';
import type { Doubt, Parsed, ParseTrace, ParsingContext, QuestionParser } from '../parser.ts';
import { readingsOf } from './ambiguity.ts';
import { type Annotated, annotate } from './annotate.ts';
import { chooseSegment } from './choose-segment.ts';
import { type Item, lineOf } from './clause.ts';
import { constraintsOf, isEmpty } from './constraints.ts';
import { doubtsOf } from './doubts.ts';
import type { LanguageGrammar } from './language-grammar.ts';
import { GRAMMARS } from './languages.ts';
import { type Shape, shapeOf } from './shape.ts';
import { splitEvents, splitQuestions, splitSides } from './sides.ts';

export class GrammarParser implements QuestionParser {
  readonly name = 'grammar';
  readonly #kb: KnowledgeBase;

  constructor(kb: KnowledgeBase) {
    this.#kb = kb;
  }

  async parse(text: string, context: ParsingContext): Promise<Parsed> {
    const taken = intake(text, context.language, this.#kb.lexicon);
    const { language } = taken;
    const parser = this.name;
    const told = (question: Question): Parsed => {
      const trace = { rules: [question.kind], repairs: [], doubts: [] };
      return { outcome: 'understood', question, parser, language, trace };
    };
    if ('unsupported' in taken) return told(taken.unsupported);
    const found = chooseSegment(taken.text, language, this.#kb.lexicon);
    const leaning = context.previous !== undefined;
    // What is no question by itself ("by whom?") may go on from the one before.
    const chosen = 'question' in found && leaning ? { text: taken.text, asks: true, leftOut: [] } : found;
    if ('question' in chosen) return told(chosen.question);
    const sentence = new Sentence(chosen.text, chosen.asks, leaning, language, context.now, this.#kb);
    const { question, items, ...read } = await sentence.read();
    const trace = {
      ...read.trace,
      doubts: [...read.trace.doubts, ...chosen.leftOut.map((left): Doubt => ({ of: 'sentence', text: left }))],
    };
    const readings = readingsOf(question, items, language);
    if (readings) return { outcome: 'ambiguous', readings, parser, language, trace };
    return { outcome: 'understood', question, parser, language, trace };
  }
}

interface Read {
  readonly question: Question;
  readonly trace: ParseTrace;
  readonly items: readonly Item[];
}

/** One sentence on its way to a Question. */
class Sentence {
  readonly #text: string;
  readonly #asks: boolean;
  readonly #leaning: boolean;
  readonly #language: Language;
  readonly #grammar: LanguageGrammar;
  readonly #now: Date;
  readonly #kb: KnowledgeBase;

  constructor(text: string, asks: boolean, leaning: boolean, language: Language, now: Date, kb: KnowledgeBase) {
    this.#text = text;
    this.#asks = asks;
    this.#leaning = leaning;
    this.#language = language;
    this.#grammar = GRAMMARS[language];
    this.#now = now;
    this.#kb = kb;
  }

  async read(): Promise<Read> {
    const annotated = await this.#annotate(this.#text);
    const shape = shapeOf(lineOf(annotated.items), this.#text, this.#asks, this.#grammar);
    const about = constraintsOf(annotated, shape, this.#grammar, attributeOf(annotated.items, shape));
    const question = await this.#question(annotated, shape, about);
    return {
      question,
      items: annotated.items,
      trace: {
        rules: [...shape.rules, ...about.types.map((type) => `tells of ${type}`)],
        repairs: annotated.repairs,
        doubts: doubtsOf(annotated, shape, question),
      },
    };
  }

  #annotate(text: string): Promise<Annotated> {
    return annotate(text, this.#language, this.#grammar, this.#now, this.#kb);
  }

  async #question(annotated: Annotated, shape: Shape, about: Constraints): Promise<Question> {
    if (isEmpty(about) && this.#leaning) return simpleQuestion(annotated.items, shape, about);
    if (isEmpty(about)) return shape.shape ? { kind: 'help', topic: 'capability' } : { kind: 'help', topic: 'off_topic' };
    if (about.names.length === 0 && about.figures.length === 0 && this.#grammar.secondPerson.test(lineOf(annotated.items).text))
      return { kind: 'help', topic: 'capability' };
    if (!annotated.items.some(({ is }) => is === 'name') && isOffTopic(annotated.items)) return { kind: 'help', topic: 'off_topic' };
    const { arrangement } = shape;
    if (arrangement?.kind === 'timeline')
      return { kind: 'timeline', events: await this.#parts(splitEvents(this.#text), about.names), about };
    if (arrangement?.kind === 'compare') {
      const compared = await this.#compare(annotated, shape, about);
      if (compared) return compared;
    }
    return simpleQuestion(annotated.items, shape, about);
  }

  async #compare(annotated: Annotated, shape: Shape, about: Constraints): Promise<Question | undefined> {
    const asked = shape.shape?.asked ?? 'statement';
    const questions = await this.#parts(splitQuestions(this.#text), about.names);
    if (questions.length >= 2) return { kind: 'compare', asked: 'statement', sides: questions };
    const sidesOf = await this.#parts(splitSides(this.#text), about.names);
    if (sidesOf.length >= 2)
      return {
        kind: 'compare',
        asked,
        sides: sidesOf.map((side) => ({ ...side, words: [...new Set([...(sidesOf[0]?.words.slice(0, 1) ?? []), ...side.words])] })),
      };
    const names = about.names.length;
    if (names < 2 || annotated.items.length === 0) return undefined;
    const sides = about.names.map((_, kept) => ({ ...about, names: about.names.filter((__, index) => index === kept) }));
    return { kind: 'compare', asked, sides };
  }

  /** Parts of the sentence, each read on its own; those without content are left out. */
  async #parts(texts: readonly string[], names: Constraints['names']): Promise<Constraints[]> {
    if (texts.length < 2) return [];
    const parts: Constraints[] = [];
    for (const text of texts) {
      const annotated = await this.#annotate(text);
      const shape = shapeOf(lineOf(annotated.items), text, true, this.#grammar);
      const part = constraintsOf(annotated, shape, this.#grammar);
      if (!isEmpty(part)) parts.push(part);
    }
    // « Le parcours de X : fac, concours, poste »: what no part names is said once for all.
    const shared = names.filter((name) => !parts.some((part) => part.names.some((other) => other.name === name.name)));
    return parts.map((part) => (part.names.length ? part : { ...part, names: shared }));
  }
}

/** Ideas that are never the subject here; a name beside them may still be. */
const OFF_TOPIC = new Set([
  'weather',
  'sport',
  'food',
  'drink',
  'music',
  'film',
  'astrology',
  'animal',
  'health',
  'illness',
  'religion',
  'clothing',
  'arithmetic',
  'humour',
  'translate',
]);

const isOffTopic = (items: readonly Item[]): boolean =>
  items.some((item) => item.is === 'concept' && item.concepts.some((concept) => OFF_TOPIC.has(concept)));

/** The noun asked for: the last of the words that follow (« quel véritable **enjeu** »). */
function attributeOf(items: readonly Item[], { attribute, shape }: Shape): string | null {
  if (attribute === undefined) return shape ? null : headOf(items);
  let end = attribute;
  while (isContent(items[end + 1])) end += 1;
  const item = items[end];
  return item && isContent(item) ? item.words.join(' ') : null;
}

/** A few keywords are about their first noun (« **severance pay** for the staff »). */
function headOf(items: readonly Item[]): string | null {
  const [first, next] = items;
  const governs = next?.is === 'function' && /^(?:for|of|in|at|de|du|des|d|pour|chez|dans)$/.test(next.words.at(-1) ?? '');
  return isContent(first) && governs ? first.words.join(' ') : null;
}

const isContent = (item: Item | undefined): item is Extract<Item, { is: 'concept' | 'word' }> =>
  item?.is === 'concept' || item?.is === 'word';

function simpleQuestion(items: readonly Item[], { shape, arrangement, checks }: Shape, about: Constraints): Question {
  const asked = shape?.asked ?? 'statement';
  const reduction = arrangement?.reduction ?? 'value';
  if (arrangement?.reduction) return { kind: 'ask', asked: 'statement', reduction, about };
  if (shape?.kind === 'why') return { kind: 'why', about };
  if (shape?.kind === 'quote') return { kind: 'quote', speaker: speaker(about), about };
  const [only] = about.names;
  const named = items.find((item) => item.is === 'name' || item.is === 'unknown_name');
  const bare = about.words.length === 0 && about.figures.length === 0 && about.names.length === 1 && only && named;
  if (bare && !checks && (!shape || shape.kind === 'describe' || asked === 'content' || asked === 'statement'))
    return { kind: 'describe', name: only.name, about };
  if (checks) return { kind: 'check', about };
  return { kind: 'ask', asked, reduction, about };
}

const speaker = (about: Constraints): string | null =>
  (about.names.find((name) => name.role === 'speaker') ?? about.names.find((name) => name.role === 'any') ?? about.names[0])?.name ?? null;
