/** The migrations of what is known, in their order. */
import { up as knowledge } from './0001-knowledge.ts';
import { Schema } from './schema.ts';

export const KNOWLEDGE_SCHEMA = new Schema('kysely_migration', {
  '0001-knowledge': { up: knowledge },
});
