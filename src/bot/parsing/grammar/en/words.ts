/** English words that carry structure. All folded; apostrophes part words ("didn't" is didn, t). */
import type { LanguageGrammar } from '../language-grammar.ts';

export const prepositions: LanguageGrammar['prepositions'] = {
  from: ['from'],
  of: ['of', 'from'],
  ex: ['from'],
  former: ['from'],
  off: ['from'],
  to: ['to'],
  for: ['to'],
  into: ['to'],
  towards: ['to'],
  at: ['at'],
  in: ['in', 'at'],
  on: ['in', 'about'],
  inside: ['at'],
  within: ['at'],
  by: ['by'],
  with: ['with'],
  against: ['with'],
  about: ['about'],
  after: ['when'],
  before: ['when'],
  during: ['when'],
  since: ['when'],
  s: ['of'],
};

const CONTRACTED = '(?:didn|doesn|don|isn|aren|wasn|weren|hasn|haven|hadn|won|wouldn|couldn|shouldn|ain|can)';

export const negations: readonly RegExp[] = [
  new RegExp(
    `\\b(?:not(?! (?:so )?long ago| only| just)|never|nobody|no one|noone|none|nothing|neither|without|cannot|dont|didnt|isnt|wasnt|doesnt|no longer|no)\\b|\\b${CONTRACTED} t\\b`,
  ),
];

/** "Didn't Musk say…?" asks for a yes. */
export const rhetorical: readonly RegExp[] = [
  new RegExp(`^${CONTRACTED} t\\b`),
  new RegExp(`\\b${CONTRACTED} t (?:it|he|she|they|that|we)$`),
  /\bor not$/,
  /(?<!\bthere (?:is|was|were|are) )\bno$/,
];

export const passive = /^(?:is|are|was|were|been|be|being|got|get|gets|getting)$/;

export const joins = /^(?:and|or|then|vs|versus|nor|plus)$/;

export const nominal =
  /(?:tions?|ments?|ures?|\w{2}outs?|\w{2}overs?|deals?|exits?|layoffs?|\w{2}offs?|exodus|drain|hiring|poaching|flight)$/;

export const statements = /\b(?:is|are|was|were|has|have|had|s|did|does|can|could|will|would|got|must)\b/;

export const interrogatives = /^(?:who|whom|whose|what|which)$/;

export const confirmation =
  /\b(?:confirm|verify|check) (?:that|if|whether)\b|^(?:and |so )?(?:is|was|isn['’]t|wasn['’]t) it .+ (?:who|that) |^it (?:is|was) .+ (?:who|that) .+(?:right|correct|no|isn['’]t it|wasn['’]t it)$|^it['’]?s true\b/i;

/** English turns the order with auxiliaries, which `checks` knows. */
export const inversion = /^(?:so|and|but) .*\b(?:really|actually)\b/i;

export const exception =
  /(?:\b[\w]+|N) (?:aside|excluded|excepted)\b|\b(?:apart from|aside from|besides|except(?: for)?|other than|beyond|in addition to|beside|on top of)\b/;

export const choice = /^or$/;

export const determiners = /^(?:the|a|an|this|these|those|his|her|its|their|our|my|your|s|of)$/;

export const before =
  /^(?:before|prior to) (?:\w+ing|his|her|their|he|she|they) (?:\S+ ){1,5}?(?=(?:what|who|which|where|how|when|whom|whose)\b)|\b(?:before|prior to) (?:\w+ing\b|his |her |their |he |she |they ).*$/;

export const ahead = /^before$/;

export const predecessor = 'predecessor';

export const attribute =
  /(?:^|\b(?:in|on|at|of|for|by|to|from|with) )(?:what|which) (?:(?:is|are|was|were) (?:the|his|her|its|their) |(?=(?:[a-z]+ ){1,3}(?:did|does|do|is|are|was|were|has|have|had|can|N)\b))|^what s (?:the|his|her|its|their|N s) /;

export const secondPerson = /\b(?:you|u|ur|your|yours|yourself)\b/;
