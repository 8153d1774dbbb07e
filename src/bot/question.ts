/** All that a parser may make of a message: names and words as the user wrote them, never ids, SQL or prose. */
import { z } from 'zod';
import { ClaimType } from '../knowledge/claim.ts';
import { Bound, Unit } from '../knowledge/quantity.ts';

/** Which part of an event a name plays, when the structure of the sentence decides it; `choice`: one of several on offer ("Musk or Zuckerberg?"). */
export const NameRole = z.enum(['person', 'from', 'to', 'org', 'target', 'speaker', 'any', 'choice']);
export type NameRole = z.infer<typeof NameRole>;

/** What is wanted of the claims. */
export const Asked = z.enum([
  'statement',
  'person',
  'organisation',
  'who',
  'name',
  'count',
  'amount',
  'quantity',
  'age',
  'percent',
  'time',
  'duration',
  'place',
  'reason',
  'manner',
  'position',
  'product',
  'source',
  'content',
]);
export type Asked = z.infer<typeof Asked>;

export const Figure = z.strictObject({
  value: z.number(),
  unit: Unit.nullable(),
  bound: Bound,
  /** As written, to be repeated in a correction. */
  text: z.string(),
});
export type Figure = z.infer<typeof Figure>;

export const Period = z.strictObject({
  /** Extended Date/Time Format: `2025-09`, `2025-01/..`, `XXXX-09`. */
  edtf: z.string(),
  text: z.string(),
});
export type Period = z.infer<typeof Period>;

/** The conditions that claims must meet: all of them. */
export const Constraints = z.strictObject({
  /** Types of claim that the words point to; empty when any will do. */
  types: z.array(ClaimType),
  names: z.array(z.strictObject({ role: NameRole, name: z.string() })),
  /** The content words left, spelling repaired; each must be explained by a claim that answers. */
  words: z.array(z.string()),
  /** The noun whose value is asked for ("what **theme**"); it is among the words, and a claim must speak of it. */
  attribute: z.string().nullable(),
  figures: z.array(Figure),
  period: Period.nullable(),
  /** The question says that it is not so ("nobody left", « sans préavis »). */
  negated: z.boolean(),
});
export type Constraints = z.infer<typeof Constraints>;

const on = { about: Constraints };

export const Question = z.discriminatedUnion('kind', [
  /** Ask for a part of the claims that meet the constraints. */
  z.strictObject({
    kind: z.literal('ask'),
    asked: Asked,
    reduction: z.enum(['value', 'list', 'count', 'sum', 'difference', 'first', 'last', 'most', 'least']),
    ...on,
  }),
  /** Is it so? */
  z.strictObject({ kind: z.literal('check'), ...on }),
  /** Who or what is it? */
  z.strictObject({ kind: z.literal('describe'), name: z.string(), ...on }),
  z.strictObject({ kind: z.literal('why'), ...on }),
  z.strictObject({ kind: z.literal('quote'), speaker: z.string().nullable(), ...on }),
  /** Two or more things side by side. */
  z.strictObject({ kind: z.literal('compare'), sides: z.array(Constraints).min(2), asked: Asked }),
  /** Events in order. */
  z.strictObject({ kind: z.literal('timeline'), events: z.array(Constraints), ...on }),
  z.strictObject({ kind: z.literal('help'), topic: z.enum(['greeting', 'thanks', 'farewell', 'capability', 'coverage', 'off_topic']) }),
  /** Understood as something that the bot does not do. */
  z.strictObject({ kind: z.literal('unsupported'), reason: z.enum(['order', 'too_long', 'empty', 'unreadable']) }),
]);
export type Question = z.infer<typeof Question>;
