/** What a template is, and the pieces that several of them share. */
import { type Actor, bossOf, type Parts, textOf } from './parts.ts';

/** A sentence without its capital and full stop; `rest` follows what goes for every type, such as the time. */
type Made = string | { readonly core: string; readonly rest: string };

/** Null when the claim has too few roles for a sentence. */
export type Template = (parts: Parts) => Made | null;

export const positionOf = ({ claim, voice }: Parts): string | null => textOf(claim.roles.position, voice);

export const kindOf = ({ claim, voice }: Parts): string | null => textOf(claim.roles.kind, voice);

const bracketed = (text: string | null | undefined, { voice }: Parts): string =>
  text ? voice.book.sentences[text.includes('(') ? 'aside' : 'parenthesis']({ text }) : '';

export const kindTail = (parts: Parts): string => bracketed(kindOf(parts), parts);

export const durationTail = (parts: Parts): string => bracketed(textOf(parts.claim.roles.duration, parts.voice), parts);

export const stageTail = (parts: Parts): string => bracketed(parts.claim.roles.stage, parts);

export function bossTail(parts: Parts): string {
  const boss = bossOf(parts);
  const { book, grammar } = parts.voice;
  return boss === null ? '' : book.tails.boss({ boss, of_boss: grammar.of(boss) });
}

/** « X : description ». It has no verb to deny or to put off, so a denied or planned claim gets none. */
export function described(parts: Parts, subject: Actor | null, text: string | null): string | null {
  const { modality } = parts.claim;
  if (!subject || text === null || modality === 'denied' || modality === 'planned') return null;
  return text.startsWith(subject.text) ? text : parts.voice.book.sentences.described({ subject: subject.text, text });
}
