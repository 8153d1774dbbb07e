/** What the sentences say that a Question is drawn from, and the model left out: it joins the conditions. */
import type { ClaimType } from '../../../knowledge/claim.ts';
import { isLight, typesTelling } from '../../answering/triggers.ts';
import type { Asked, Constraints, NameRole } from '../../question.ts';
import type { ModelQuestion } from './model-question.ts';
import { type ContentWords, type Sentence, type SentenceName, tokensOf } from './sentence.ts';

type Role = Constraints['names'][0];

/** Roles that cannot both be true of one name in one sentence. */
const OPPOSITE: Readonly<Partial<Record<NameRole, NameRole>>> = { from: 'to', to: 'from', org: 'target', target: 'org' };

export class Forgotten {
  /** The model has a name leave what the sentence has it join, or the other way round. */
  readonly contradicted: boolean;
  /** What the sentences ask for, to be put where the model says nothing in particular. */
  readonly asked: Asked | undefined;
  readonly #names: readonly Role[];
  readonly #words: readonly string[];
  readonly #figures: Constraints['figures'];
  readonly #period: Constraints['period'];
  readonly #negated: boolean;

  constructor(sentences: readonly Sentence[], read: readonly Constraints[], said: Extract<ModelQuestion, { aside: unknown }>) {
    const names = read.flatMap((about) => about.names);
    const named = tokens(names.map(({ name }) => name));
    const aside = tokens(said.aside);
    const words = read.flatMap((about) => about.words);
    const dated = tokens(read.flatMap(({ figures, period }) => [...figures.map(({ text }) => text), ...(period ? [period.text] : [])]));
    const covered = tokens([...named, ...dated]);
    const types = read.flatMap((about) => about.types);
    const drawn = drawnOn(sentences, tokens([...named, ...words.flatMap(tokensOf), ...dated]));
    const sentenceNames = drawn.flatMap((sentence) => sentence.names);
    this.contradicted = sentenceNames.some((name) => names.some((other) => isOpposite(name, other)));
    this.#names = sentenceNames
      .filter((name) => name.tokens.isDisjointFrom(named) && (name.known || name.tokens.isDisjointFrom(aside)))
      .map(({ role, text }) => ({ role, name: text }));
    this.#words = drawn
      .flatMap(({ content }) => content)
      .filter(({ read: word, written, asks }) => !asks && !words.includes(word) && written.isDisjointFrom(covered))
      .filter((content) => content.written.isDisjointFrom(aside) || !maySetAside(content, types))
      .map(({ read: word }) => word);
    this.asked = drawn.find((sentence) => sentence.asked !== undefined)?.asked;
    const stated = drawn.map((sentence) => sentence.about);
    this.#figures = stated.flatMap((sentence) => sentence.figures).filter(({ text }) => tokensOf(text).every((token) => !dated.has(token)));
    const dates = read.some(({ period }) => period !== null);
    this.#period = dates ? null : (stated.find(({ period }) => period !== null)?.period ?? null);
    this.#negated = stated.some(({ negated }) => negated);
  }

  joinedTo(about: Constraints): Constraints {
    return {
      ...about,
      names: [...about.names, ...this.#names.filter(({ name }) => !about.names.some((other) => other.name === name))],
      words: [...new Set([...about.words, ...this.#words])],
      figures: [...about.figures, ...this.#figures],
      period: about.period ?? this.#period,
      negated: this.#negated,
    };
  }
}

/** Slang that the lexicon does not know (a spelling guessed is no knowledge), ideas that hardly say anything, and what the kind of event says already. */
const maySetAside = ({ concepts, misspelt }: ContentWords, types: readonly ClaimType[]): boolean =>
  concepts.length === 0 || misspelt.length > 0 || isLight(concepts) || typesTelling(concepts).some((type) => types.includes(type));

const tokens = (texts: Iterable<string>): ReadonlySet<string> => new Set([...texts].flatMap(tokensOf));

/** Those that have something of the Question in them; a Question without content is drawn from the whole message. */
function drawnOn(sentences: readonly Sentence[], used: ReadonlySet<string>): readonly Sentence[] {
  const found = sentences.filter(
    ({ names, content, figures, periods }) =>
      names.some((name) => !name.tokens.isDisjointFrom(used)) ||
      content.some(({ written }) => !written.isDisjointFrom(used)) ||
      [...figures, ...periods].some(({ text }) => tokensOf(text).some((token) => used.has(token))),
  );
  return found.length > 0 ? found : sentences;
}

const isOpposite = (name: SentenceName, other: Role): boolean =>
  OPPOSITE[name.role] === other.role && !name.tokens.isDisjointFrom(new Set(tokensOf(other.name)));
