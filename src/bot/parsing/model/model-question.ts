/**
 * What a language model writes: a Question in few tokens, as strict structured output allows it (no optional parts, one object at the
 * root). Every text in it is to be copied from the message; numbers, negation and spelling are read by code.
 */
import { z } from 'zod';
import { ClaimType } from '../../../knowledge/claim.ts';
import { Asked, NameRole, Question } from '../../question.ts';

export const ModelAbout = z.strictObject({
  types: z.array(ClaimType),
  names: z.array(z.strictObject({ role: NameRole, name: z.string() })),
  words: z.array(z.string()),
  attribute: z.string().nullable(),
  figures: z.array(z.string()),
  period: z.strictObject({ text: z.string(), edtf: z.string() }).nullable(),
});
export type ModelAbout = z.infer<typeof ModelAbout>;

const [Ask] = Question.options;
const Help = Question.options[7];

/** Words that only put the question: no claim has to explain them. */
const aside = z.array(z.string());

export const ModelQuestion = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ask'), asked: Asked, reduction: Ask.shape.reduction, about: ModelAbout, aside }),
  z.strictObject({ kind: z.enum(['check', 'describe', 'why', 'quote']), about: ModelAbout, aside }),
  z.strictObject({ kind: z.literal('compare'), asked: Asked, sides: z.array(ModelAbout), aside }),
  z.strictObject({ kind: z.literal('timeline'), events: z.array(ModelAbout), about: ModelAbout, aside }),
  z.strictObject({ kind: z.literal('help'), topic: Help.shape.topic }),
  z.strictObject({ kind: z.literal('order') }),
]);
export type ModelQuestion = z.infer<typeof ModelQuestion>;

/** A union may not stand at the root of strict output. */
export const ModelOutput = z.strictObject({ question: ModelQuestion });
export type ModelOutput = z.infer<typeof ModelOutput>;
