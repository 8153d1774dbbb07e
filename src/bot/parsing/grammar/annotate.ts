/** Reads a sentence word by word: names, figures, dates, concepts of the lexicon, function words; misspellings repaired. */
import type { Language } from '../../../knowledge/bilingual.ts';
import type { Entity } from '../../../knowledge/entity.ts';
import type { Correction, KnowledgeBase } from '../../../knowledge/knowledge-base.ts';
import type { FillerKind } from '../../../knowledge/language/concept.ts';
import { findDates } from '../../../knowledge/language/dates/find-dates.ts';
import { findFigures } from '../../../knowledge/language/figures/find-figures.ts';
import { fold } from '../../../knowledge/language/fold.ts';
import { editDistance } from '../../../knowledge/language/spelling.ts';
import { type Token, tokenize } from '../../../knowledge/language/tokens.ts';
import type { Figure, Period } from '../../question.ts';
import type { Item } from './clause.ts';
import type { LanguageGrammar } from './language-grammar.ts';
import { BUSINESS, capitalsMean, knownNames, looksLikeName, type NameSpan } from './names.ts';

export interface Annotated {
  readonly items: readonly Item[];
  readonly figures: readonly Figure[];
  readonly periods: readonly Period[];
  readonly repairs: readonly { readonly written: string; readonly read: string }[];
}

/** Accents part « où » from « ou », where they are written: so it stands on the line. */
const WHERE = 'ou0';

/** Fillers that wrap a question and say nothing of it. */
const WRAPPERS: readonly FillerKind[] = ['polite', 'discourse', 'greeting', 'thanks', 'farewell', 'how_are_you'];

export async function annotate(
  text: string,
  language: Language,
  grammar: LanguageGrammar,
  now: Date,
  kb: KnowledgeBase,
): Promise<Annotated> {
  const tokens = tokenize(text).filter((token) => token.folded !== '?' && token.folded !== '!');
  const dates = findDates(text, language, now);
  const figures = findFigures(text, language).filter((figure) => !dates.some((date) => figure.start < date.end && date.start < figure.end));
  const reader = new Reader(text, tokens, language, grammar, kb, dates, figures);
  const items = await reader.items();
  return {
    items,
    figures: figures.map(({ value, unit, bound, text: written }) => ({ value, unit, bound, text: written })),
    periods: dates.map(({ edtf, text: written }) => ({ edtf, text: written })),
    repairs: reader.repairs,
  };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

class Reader {
  readonly repairs: { written: string; read: string }[] = [];
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #words: string[];
  readonly #language: Language;
  readonly #grammar: LanguageGrammar;
  readonly #kb: KnowledgeBase;
  readonly #dates: readonly Span[];
  readonly #figures: readonly Span[];
  readonly #capitals: boolean;
  #names: readonly NameSpan[] = [];

  constructor(
    text: string,
    tokens: readonly Token[],
    language: Language,
    grammar: LanguageGrammar,
    kb: KnowledgeBase,
    dates: readonly Span[],
    figures: readonly Span[],
  ) {
    this.#text = text;
    this.#tokens = tokens;
    this.#words = tokens.map((token) => (/^où$/iu.test(token.text) ? WHERE : token.folded));
    this.#language = language;
    this.#grammar = grammar;
    this.#kb = kb;
    this.#dates = dates;
    this.#figures = figures;
    this.#capitals = capitalsMean(tokens);
  }

  async items(): Promise<Item[]> {
    await this.#repair();
    this.#names = await knownNames(
      this.#asRepaired(),
      (at) => !this.#spanAt(at),
      (at) => this.#nameAllowed(at),
      this.#kb,
    );
    const items: Item[] = [];
    for (let at = 0; at < this.#tokens.length; ) {
      const [item, length] = this.#itemAt(at);
      if (item) items.push(item);
      at += length;
    }
    return joinNames(items);
  }

  #asRepaired(): Token[] {
    return this.#tokens.map((token, at) => ({ ...token, folded: this.#words[at] ?? token.folded }));
  }

  #inside(span: Span, at: number): boolean {
    const token = this.#tokens[at];
    return token !== undefined && token.start < span.end && span.start < token.end;
  }

  #spanAt(at: number): { readonly is: 'figure' | 'date'; readonly index: number; readonly length: number } | undefined {
    for (const [is, spans] of [
      ['date', this.#dates],
      ['figure', this.#figures],
    ] as const) {
      const index = spans.findIndex((span) => this.#inside(span, at));
      const span = spans[index];
      if (!span) continue;
      let length = 1;
      while (this.#inside(span, at + length)) length += 1;
      return { is, index, length };
    }
    return undefined;
  }

  /** A one-word name is taken for one unless it is a function word, or a single small letter. */
  #nameAllowed(at: number): boolean {
    const token = this.#tokens[at];
    const word = this.#words[at];
    if (!token || !word) return false;
    if (word.length === 1) return /\p{Lu}/u.test(token.text) || ['sur', 'on', 'ex', 'via', 'de'].includes(this.#words[at - 1] ?? '');
    return !this.#isFunction(at) || (this.#capitals && at > 0 && /^\p{Lu}/u.test(token.text));
  }

  #isFunction(at: number): boolean {
    return this.#isFunctionWord(this.#words[at] ?? '');
  }

  #isFunctionWord(word: string): boolean {
    return word === WHERE || (this.#kb.lexicon.fillersAt([word], 0, this.#language)?.kinds.includes('function') ?? false);
  }

  /** In the sentence's language, or a borrowed word that means something in the other. */
  #isKnown(word: string): boolean {
    const { lexicon } = this.#kb;
    const other = this.#language === 'fr' ? 'en' : 'fr';
    return lexicon.knows(word, this.#language) || (lexicon.knows(word, other) && !lexicon.fillersAt([word], 0, other));
  }

  async #repair(): Promise<void> {
    const unknown = this.#tokens
      .map((_, at) => at)
      .filter((at) => !this.#spanAt(at) && /^\p{L}{4,}$/u.test(this.#words[at] ?? '') && !this.#isKnown(this.#words[at] ?? ''));
    const known = await this.#kb.names(unknown.map((at) => this.#words[at] ?? ''));
    for (const at of unknown) {
      const token = this.#tokens[at];
      if (!token || known.has(token.folded)) continue;
      const capital = this.#capitals && at > 0 && /^\p{Lu}/u.test(token.text);
      const best = pick(await this.#kb.correct(token.folded, capital ? 'name' : undefined), capital, (word) => this.#isFunctionWord(word));
      if (!best) continue;
      this.#words[at] = best.word;
      this.repairs.push({ written: token.text, read: best.word });
    }
  }

  #itemAt(at: number): [Item | undefined, number] {
    const span = this.#spanAt(at);
    const text = (length: number): string => this.#text.slice(this.#tokens[at]?.start, this.#tokens[at + length - 1]?.end);
    if (span?.is === 'figure') return [{ is: 'figure', text: text(span.length), figure: span.index }, span.length];
    if (span?.is === 'date') return [{ is: 'date', text: text(span.length), date: span.index }, span.length];
    const name = this.#names.find((found) => found.at === at);
    if (name) return [{ is: 'name', text: text(name.length), entities: name.entities }, name.length];
    return this.#wordAt(at, text);
  }

  #wordAt(at: number, text: (length: number) => string): [Item | undefined, number] {
    const reach = this.#untilNext(at);
    const words = this.#words.slice(0, at + reach);
    const { lexicon } = this.#kb;
    const concept = lexicon.conceptsAt(words, at, this.#language) ?? this.#foreignConcept(words, at);
    const filler = lexicon.fillersAt(words, at, this.#language);
    const wraps = filler?.kinds.some((kind) => WRAPPERS.includes(kind)) ?? false;
    const isFunction = filler?.kinds.includes('function') ?? false;
    if (filler && (wraps || isFunction) && filler.length >= (concept?.length ?? 0)) {
      const run = this.#words.slice(at, at + filler.length);
      return [isFunction ? { is: 'function', text: text(filler.length), words: run } : undefined, filler.length];
    }
    if (this.#capitals && this.#looksLikeName(at)) return this.#unknownName(at, text);
    if (concept)
      return [
        { is: 'concept', text: text(concept.length), words: this.#words.slice(at, at + concept.length), concepts: concept.concepts },
        concept.length,
      ];
    const word = this.#words[at] ?? '';
    if (word.length === 1 || word === WHERE || (filler && !wraps)) return [{ is: 'function', text: text(1), words: [word] }, 1];
    return [{ is: 'word', text: text(1), words: [word] }, 1];
  }

  #looksLikeName(at: number): boolean {
    const { determiners } = this.#grammar;
    return looksLikeName(
      this.#tokens,
      at,
      (index) => this.#ordinary(index),
      (index) => determiners.test(this.#words[index] ?? ''),
    );
  }

  #ordinary(at: number): boolean {
    return (
      this.#words[at] === WHERE ||
      this.#isKnown(this.#words[at] ?? '') ||
      (this.#words[at]?.length ?? 0) < 2 ||
      this.#spanAt(at) !== undefined ||
      this.#names.some((name) => name.at === at)
    );
  }

  /** A borrowed word (« les layoffs »), where this language has none. */
  #foreignConcept(words: readonly string[], at: number): ReturnType<KnowledgeBase['lexicon']['conceptsAt']> {
    const other = this.#language === 'fr' ? 'en' : 'fr';
    return this.#kb.lexicon.fillersAt(words, at, this.#language) ? undefined : this.#kb.lexicon.conceptsAt(words, at, other);
  }

  #unknownName(at: number, text: (length: number) => string): [Item, number] {
    let length = 1;
    while (this.#looksLikeName(at + length) || BUSINESS.test(this.#tokens[at + length]?.text ?? '')) length += 1;
    return [{ is: 'unknown_name', text: text(length) }, length];
  }

  /** Words up to the next name, figure or date: expressions do not reach over these. */
  #untilNext(at: number): number {
    let reach = 1;
    while (at + reach < this.#tokens.length && !this.#spanAt(at + reach) && !this.#names.some((name) => name.at === at + reach)) reach += 1;
    return reach;
  }
}

/** A capital says that it was meant as a name, and no common word; small letters speak for a function word as near. */
function pick(corrections: readonly Correction[], capital: boolean, isFunction: (word: string) => boolean): Correction | undefined {
  const [nearest] = corrections;
  if (capital) return corrections.find(({ is }) => is === 'name');
  return corrections.find(({ word, distance }) => distance === nearest?.distance && isFunction(word)) ?? nearest;
}

/** « Diego Pasini » with one part misspelt comes as two names of one person. */
function joinNames(items: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    const person = misspeltPart(last, item) ?? misspeltPart(item, last);
    if (person && last) {
      joined[joined.length - 1] = { is: 'name', text: `${last.text} ${item.text}`, entities: [person] };
      continue;
    }
    if (item.is === 'name' && last?.is === 'name') {
      const common = item.entities.filter((entity) => last.entities.some((other) => other.id === entity.id));
      if (common.length) {
        joined[joined.length - 1] = { is: 'name', text: `${last.text} ${item.text}`, entities: common };
        continue;
      }
    }
    joined.push(item);
  }
  return joined;
}

/** "Alexander Wang", "Daniel Roland": beside one part of a name stands the other, a letter or two off. */
function misspeltPart(known: Item | undefined, other: Item | undefined): Entity | undefined {
  if (known?.is !== 'name' || other?.is !== 'unknown_name') return undefined;
  const written = fold(other.text);
  return known.entities.find(
    ({ kind, name }) =>
      kind === 'person' &&
      typeof name === 'string' &&
      fold(name)
        .split(/[ -]/)
        .some((part) => editDistance(part, written, 2) <= 2),
  );
}
