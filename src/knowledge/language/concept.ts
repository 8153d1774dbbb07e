/** An idea of the domain with the words that people use for it, as `data/lexicon/*.yaml` lists them. */
import { z } from 'zod';

const ConceptId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

export const Concept = z.strictObject({
  id: ConceptId,
  /** Lemmas and expressions; inflected forms are added from morphological data. */
  fr: z.array(z.string().min(1)),
  en: z.array(z.string().min(1)),
  /** More general ideas that include this one: an annotator is an employee. */
  broader: z.array(ConceptId).default([]),
  /** Ideas that this one excludes when said of the same thing: generalist, specialised. */
  opposite: z.array(ConceptId).default([]),
});
export type Concept = z.infer<typeof Concept>;

/** Words that carry no fact, by what they do (`data/lexicon/fillers.yaml`). */
const FillerLists = z.strictObject({
  polite: z.array(z.string()),
  discourse: z.array(z.string()),
  greeting: z.array(z.string()),
  thanks: z.array(z.string()),
  farewell: z.array(z.string()),
  how_are_you: z.array(z.string()),
  capability: z.array(z.string()),
  insult: z.array(z.string()),
  order: z.array(z.string()),
  function: z.array(z.string()),
});
export const Fillers = z.strictObject({ fr: FillerLists, en: FillerLists });
export type Fillers = z.infer<typeof Fillers>;
export type FillerKind = keyof z.infer<typeof FillerLists>;
