/** The migrations of what is known, in their order. */
import { up as knowledge } from './0001-knowledge.ts';
import { up as lexiconPages } from './0002-lexicon-pages.ts';
import { Schema } from './schema.ts';

export const KNOWLEDGE_SCHEMA = new Schema('kysely_migration', {
  '0001-knowledge': { up: knowledge },
  '0002-lexicon-pages': { up: lexiconPages },
});
