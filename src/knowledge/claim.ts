/** One atomic statement of an article, with the roles it fills. */
import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { EntityId } from './entity.ts';
import { Quantity } from './quantity.ts';

export const ClaimType = z.enum([
  'move',
  'departure',
  'appointment',
  'leadership',
  'profile',
  'layoff',
  'headcount',
  'practice',
  'acquisition',
  'investment',
  'funding_round',
  'compensation_offer',
  'product',
  'statement',
  'reason',
  'goal',
  'assessment',
]);
export type ClaimType = z.infer<typeof ClaimType>;

/** `denied`: the article says that it is not so. */
export const Modality = z.enum(['asserted', 'reported', 'planned', 'denied', 'rumoured']);
export type Modality = z.infer<typeof Modality>;

/** Who fills each part of a claim: entities by id, free text in both languages. */
export const Roles = z.strictObject({
  persons: z.array(EntityId).optional(),
  /** Unnamed people, or a collective (« une majorité d'annotateurs de données »). */
  group: Bilingual.optional(),
  from: z.array(EntityId).optional(),
  to: z.array(EntityId).optional(),
  org: z.array(EntityId).optional(),
  target: z.array(EntityId).optional(),
  team: z.array(EntityId).optional(),
  position: Bilingual.optional(),
  reports_to: EntityId.optional(),
  kind: Bilingual.optional(),
  stage: z.string().optional(),
  outcome: z.enum(['refused', 'collapsed', 'reversed']).optional(),
  led_by: z.array(EntityId).optional(),
  investors: z.array(EntityId).optional(),
  speaker: EntityId.optional(),
  /** What a statement, reason or assessment is about, where no other role says it. */
  about: z.array(EntityId).optional(),
  content: Bilingual.optional(),
  reason: Bilingual.optional(),
  /** How something was done (« par un simple e-mail »). */
  manner: Bilingual.optional(),
  /** Where it was said or published (X, Slack). */
  medium: EntityId.optional(),
  duration: Bilingual.optional(),
});
export type Roles = z.infer<typeof Roles>;
export type RoleName = keyof Roles;

export const Time = z.strictObject({
  /** Extended Date/Time Format (ISO 8601-2): `2025-01/..` since January 2025, `XXXX-09` September of a year not given. */
  edtf: z.string().optional(),
  /** As the article has it. */
  words: Bilingual,
});
export type Time = z.infer<typeof Time>;

/** How a claim leans on another one of its article. */
export const Links = z.strictObject({
  /** A reason, assessment, manner or statement is about that event; its words are understood with it. */
  about: z.string().optional(),
  /** It happened after that event. */
  after: z.string().optional(),
  /** A part: a named person among a counted group, an amount inside a total. */
  part_of: z.string().optional(),
});
export type Links = z.infer<typeof Links>;

export const Claim = z.strictObject({
  id: z.string().min(1),
  article: z.string().min(1),
  type: ClaimType,
  modality: Modality,
  state: z.enum(['accepted', 'candidate']).default('accepted'),
  confidence: z.number().min(0).max(1).default(1),
  roles: Roles,
  quantity: Quantity.optional(),
  time: Time.optional(),
  /** Who says so, when the article does not vouch for it itself (« selon des sources du secteur »). */
  attribution: Bilingual.optional(),
  links: Links.default({}),
  /** The claim as one sentence of ours; needed for types whose point is free text. */
  gloss: Bilingual.optional(),
  /** A question that this claim answers, offered to people who ask something close to it. */
  question: Bilingual.optional(),
  /** Other ways in which people ask for this claim: their words find it, too. */
  phrasings: z.strictObject({ fr: z.array(z.string().min(1)), en: z.array(z.string().min(1)) }).optional(),
  superseded_by: z.string().optional(),
});
export type Claim = z.infer<typeof Claim>;
