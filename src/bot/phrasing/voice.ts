/** What a reply is worded with: a language, its phrasebook and grammar, and the names of entities. */
import type { Language } from '../../knowledge/bilingual.ts';
import type { Entity, EntityId } from '../../knowledge/entity.ts';
import { grammar as english } from './en/grammar.ts';
import { phrasebook as englishPhrasebook } from './en/phrasebook.ts';
import { grammar as french } from './fr/grammar.ts';
import { phrasebook as frenchPhrasebook } from './fr/phrasebook.ts';
import { type Grammar, inLanguage } from './grammar.ts';
import type { Phrasebook } from './phrasebook.ts';

export const PHRASEBOOKS: Readonly<Record<Language, Phrasebook>> = { fr: frenchPhrasebook, en: englishPhrasebook };
const GRAMMARS: Readonly<Record<Language, Grammar>> = { fr: french, en: english };

export type FindEntity = (id: EntityId) => Entity | undefined;

export interface Voice {
  readonly language: Language;
  readonly book: Phrasebook;
  readonly grammar: Grammar;
  readonly entities: FindEntity;
}

export const voiceIn = (language: Language, entities: FindEntity, book: Phrasebook = PHRASEBOOKS[language]): Voice => ({
  language,
  book,
  grammar: GRAMMARS[language],
  entities,
});

/** The entity's usual name; an id nobody knows is read as a name ("jane-doe" → "Jane Doe"). */
export function bareName(id: EntityId, voice: Voice): string {
  const entity = voice.entities(id);
  if (entity) return inLanguage(entity.name, voice.language);
  return id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** The name as it stands in a sentence, with its article where it needs one. */
export const nameOf = (id: EntityId, voice: Voice): string => voice.grammar.article(bareName(id, voice));

/** « A, B et C ». */
export const listOf = (items: readonly string[], voice: Voice, type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  new Intl.ListFormat(voice.grammar.locale, { type }).format(items);

export const namesOf = (ids: readonly EntityId[], voice: Voice): string =>
  listOf(
    ids.map((id) => nameOf(id, voice)),
    voice,
  );
