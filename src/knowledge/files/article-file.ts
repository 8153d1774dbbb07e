/** One file of `data/articles`: an article, the passages quoted from it, and the claims that they carry. */
import { z } from 'zod';
import { Article } from '../article.ts';
import { Claim } from '../claim.ts';
import { Passage, Stance } from '../evidence.ts';

/** A passage's id, or a passage with its stance. */
const EvidenceItem = z.union([
  z
    .string()
    .min(1)
    .transform((passage) => ({ passage, stance: 'supports' as Stance })),
  z.strictObject({ passage: z.string().min(1), stance: Stance.default('supports') }),
]);

export const ClaimEntry = z.strictObject({
  ...Claim.omit({ article: true }).shape,
  evidence: z.array(EvidenceItem).min(1),
});
export type ClaimEntry = z.infer<typeof ClaimEntry>;

export const ArticleFile = z.strictObject({
  source: Article,
  passages: z.record(z.string().min(1), Passage.omit({ id: true, article: true })),
  claims: z.array(ClaimEntry),
});
export type ArticleFile = z.infer<typeof ArticleFile>;
