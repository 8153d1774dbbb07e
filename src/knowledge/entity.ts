/** A person, organisation, team, product or project that claims speak of. */
import { z } from 'zod';
import { Bilingual } from './bilingual.ts';

export const EntityKind = z.enum(['person', 'organisation', 'team', 'product', 'project']);
export type EntityKind = z.infer<typeof EntityKind>;

/** Stable and readable: `xinlei-chen`. */
export const EntityId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
export type EntityId = z.infer<typeof EntityId>;

export const Entity = z.strictObject({
  id: EntityId,
  kind: EntityKind,
  /** The usual form; two forms where the languages differ (« université de Pennsylvanie »). */
  name: z.union([z.string().min(1), Bilingual]),
  /** False for one that the articles only describe (« la startup d'… »): it has no name to give. */
  named: z.boolean().default(true),
  /** Other names people use. Misspellings are not listed: fuzzy matching finds them. */
  aliases: z.array(z.string().min(1)).default([]),
  /** Nouns that a question may use for it (« université », "supercomputer"), as concepts of the lexicon. */
  concepts: z.array(z.string()).default([]),
  /** Organisations and teams that people mean when they name this person ("Zuckerberg fired…" means Meta). */
  head_of: z.array(EntityId).default([]),
  /** The organisation that a team, product or project belongs to. */
  part_of: EntityId.optional(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/)
    .optional(),
});
export type Entity = z.infer<typeof Entity>;
