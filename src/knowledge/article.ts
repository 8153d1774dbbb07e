/** Where passages come from. */
import { z } from 'zod';
import { Language } from './bilingual.ts';

const PartialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD');

export const Article = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  language: Language,
  /** Null where the article gives no date. */
  published: PartialDate.nullable(),
});
export type Article = z.infer<typeof Article>;
