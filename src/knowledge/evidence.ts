/** A passage of an article, and what it says of a claim. */
import { z } from 'zod';

/** W3C TextQuoteSelector; `start`/`end` (TextPositionSelector, UTF-16 units) where the full text is stored. */
export const Passage = z.strictObject({
  id: z.string().min(1),
  article: z.string().min(1),
  quote: z.string().min(1).max(400),
  prefix: z.string().max(60).default(''),
  suffix: z.string().max(60).default(''),
  start: z.number().int().nonnegative().optional(),
  end: z.number().int().positive().optional(),
});
export type Passage = z.infer<typeof Passage>;

export const Stance = z.enum(['supports', 'disputes']);
export type Stance = z.infer<typeof Stance>;

export interface Evidence {
  readonly passage: Passage;
  readonly stance: Stance;
}
