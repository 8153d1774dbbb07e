/** Cuts a cleaned message into sentences. */

export interface Segment {
  readonly text: string;
  /** It ended with a question mark. */
  readonly asks: boolean;
}

/** A full stop inside a figure ("14.3") or after an initial ("M. Musk") ends nothing. */
const SENTENCE = /(?:[^.!?;¶]|[.](?=\d)|(?<=(?:^|\s)\p{L})[.](?=\s)|--?(?=\S))+[.!?;¶]*|[.!?;¶]+/gu;

export function segments(text: string): Segment[] {
  return [...text.replaceAll(' -- ', ' ; ').matchAll(SENTENCE)]
    .map((found) => ({ text: found[0].replace(/[.!?;¶\s]+$/u, '').replace(/^[\s.!?;:,'"«»-]+/u, ''), asks: found[0].includes('?') }))
    .filter((segment) => /[\p{L}\d]/u.test(segment.text));
}
