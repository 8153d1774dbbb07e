/** Numbers the passages of a reply: one citation for each distinct passage, in order of first use. */
import type { Article } from '../../knowledge/article.ts';
import type { Evidence, Passage } from '../../knowledge/evidence.ts';
import type { CitedClaim } from '../../knowledge/knowledge-base.ts';
import type { NonEmpty } from '../answer.ts';
import type { Citation } from '../reply.ts';
import { linkTo } from './text-fragment.ts';

export class Citations {
  readonly #marks = new Map<string, Citation>();

  #mark(passage: Passage, article: Article): number {
    const key = `${article.id}\n${passage.quote}`;
    const known = this.#marks.get(key);
    if (known) return known.mark;
    const mark = this.#marks.size + 1;
    this.#marks.set(key, { mark, quote: passage.quote, article, link: linkTo(article.url, passage) });
    return mark;
  }

  /** Marks of the passages that carry the claim. */
  of({ article, evidence }: CitedClaim): number[] {
    const supporting = evidence.filter(({ stance }) => stance === 'supports');
    return this.#all(supporting.length > 0 ? supporting : evidence, article);
  }

  /** Marks of the passages that dispute it; none where nothing else carries it. */
  against({ article, evidence }: CitedClaim): number[] {
    const disputing = evidence.filter(({ stance }) => stance === 'disputes');
    return disputing.length < evidence.length ? this.#all(disputing, article) : [];
  }

  #all(evidence: readonly Evidence[], article: Article): number[] {
    return [...new Set(evidence.map(({ passage }) => this.#mark(passage, article)))];
  }

  /** All so far. */
  found(): readonly Citation[] {
    return [...this.#marks.values()];
  }

  /** Throws when nothing was cited: a reply that asserts something always cites. */
  list(): NonEmpty<Citation> {
    const [first, ...rest] = this.found();
    if (!first) throw new Error('A reply asserts something without a citation: word its claims before listing citations.');
    return [first, ...rest];
  }
}
