/** Decides by structure who is who: prepositions, voice and the place of a name around the verb. */
import type { ClaimType } from '../../../knowledge/claim.ts';
import { EVENT_TYPES } from '../../events.ts';
import type { NameRole } from '../../question.ts';
import type { Item } from './clause.ts';
import { FRAMES, type Frame } from './frames.ts';
import type { LanguageGrammar, Preposition } from './language-grammar.ts';

export interface Trigger {
  readonly at: number;
  readonly frame: Frame;
  readonly types: readonly ClaimType[];
  readonly passive: boolean;
  /** A noun: the name before it is no subject ("the Wang deal"). */
  readonly nominal: boolean;
}

const isName = (item: Item | undefined): boolean => item?.is === 'name' || item?.is === 'unknown_name';

export function triggers(items: readonly Item[], used: ReadonlySet<number>, grammar: LanguageGrammar): Trigger[] {
  return items.flatMap((item, at) => {
    if (item.is !== 'concept' || used.has(at)) return [];
    const concept = item.concepts.find((known) => FRAMES[known] !== undefined) ?? '';
    const frame = FRAMES[concept];
    if (!frame) return [];
    return [
      {
        at,
        frame,
        types: EVENT_TYPES[concept] ?? [],
        passive: frame.passive && isPassive(items, at, grammar),
        nominal: isNominal(items, at, grammar),
      },
    ];
  });
}

/** A noun by its ending, or by the determiner before it. */
function isNominal(items: readonly Item[], at: number, grammar: LanguageGrammar): boolean {
  const item = items[at];
  if (item?.is === 'concept' && grammar.nominal.test(item.words.at(-1) ?? '')) return true;
  const before = items[at - 1];
  return before?.is === 'function' && grammar.determiners.test(before.words.at(-1) ?? '');
}

/** A passive auxiliary shortly before, or an agent right after ("acquired by Meta"). */
function isPassive(items: readonly Item[], at: number, grammar: LanguageGrammar): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 3; back -= 1) {
    const item = items[back];
    // "Was Google acquired?"
    if (isName(item))
      return items[back - 1]?.is === 'function' && grammar.passive.test(faceOf(items[back - 1])) && !isProgressive(items[at]);
    if (item?.is !== 'function' || item.words.some((word) => grammar.interrogatives.test(word))) break;
    if (item.words.some((word) => grammar.passive.test(word))) return !isProgressive(items[at]);
  }
  const next = items[at + 1];
  return next?.is === 'function' && next.words.some((word) => grammar.prepositions[word]?.includes('by'));
}

const faceOf = (item: Item | undefined): string => (item?.is === 'function' ? (item.words.at(-1) ?? '') : '');

/** "Is buying" is active. */
const isProgressive = (item: Item | undefined): boolean => item?.is === 'concept' && /ing$/.test(item.words[0] ?? '');

/** The role of each name, by the index of its item. */
export function nameRoles(items: readonly Item[], used: ReadonlySet<number>, grammar: LanguageGrammar): Map<number, NameRole> {
  const verbs = triggers(items, used, grammar);
  const roles = new Map<number, NameRole>();
  let last: { readonly at: number; readonly role: NameRole } | undefined;
  items.forEach((item, at) => {
    if (!isName(item)) return;
    const role = last && coordinated(items, last.at, at, grammar) ? last.role : roleAt(items, at, verbs, grammar);
    roles.set(at, role);
    last = { at, role };
  });
  for (const at of choices(items, grammar)) roles.set(at, 'choice');
  return roles;
}

/** "Musk or Zuckerberg": the names on either side of the word. */
function choices(items: readonly Item[], grammar: LanguageGrammar): number[] {
  return items.flatMap((item, at) => {
    const joins = item.is === 'function' && item.words.every((word) => grammar.choice.test(word));
    return joins && isName(items[at - 1]) && isName(items[at + 1]) ? [at - 1, at + 1] : [];
  });
}

/** « Tesla, SpaceX et Neuralink »: nothing stands between the two names but a joining word. */
function coordinated(items: readonly Item[], before: number, at: number, grammar: LanguageGrammar): boolean {
  const between = items.slice(before + 1, at);
  return between.length === 1 && between[0]?.is === 'function' && between[0].words.every((word) => grammar.joins.test(word));
}

function roleAt(items: readonly Item[], at: number, verbs: readonly Trigger[], grammar: LanguageGrammar): NameRole {
  const verb = verbs.findLast((candidate) => candidate.at < at) ?? verbs.find((candidate) => candidate.at > at);
  const prepositions = prepositionsBefore(items, at, grammar);
  if (!verb) return prepositions.length ? bareDirection(items, prepositions, grammar) : 'any';
  const { frame, passive, nominal } = verb;
  // « la réunion de X » before the verb belongs to its own noun.
  if (at < verb.at && prepositions.includes('of')) return 'any';
  if (isPossessor(items, at) || belongsElsewhere(items, at, verb.at, grammar)) return 'any';
  // « Le recrutement de X »: the noun's "of" may mean either party; its verb's "from" does not.
  for (const preposition of nominal && prepositions.includes('of') ? (['of'] as const) : prepositions) {
    const role = frame.prepositions[preposition];
    if (role) return role;
  }
  if (prepositions.length) return 'any';
  if (at > verb.at) return passive ? 'any' : nominal ? 'any' : frame.object;
  if (nominal) return 'any';
  return passive ? frame.object : frame.subject;
}

/** "Meta folks" and « critiqué X »: the word that touches the name, and is not the verb, has it. */
function belongsElsewhere(items: readonly Item[], at: number, verb: number, grammar: LanguageGrammar): boolean {
  const touches = (other: number): boolean => other !== verb && (items[other]?.is === 'concept' || items[other]?.is === 'word');
  const next = items[at + 1];
  const isSubject = next?.is === 'function' && next.words.some((word) => grammar.statements.test(word));
  return at < verb && (touches(at + 1) || (touches(at - 1) && !isSubject));
}

/** "Pasini's meeting". */
function isPossessor(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next?.is === 'function' && next.words[0] === 's' && items[at + 2]?.is !== 'function';
}

function prepositionsBefore(items: readonly Item[], at: number, grammar: LanguageGrammar): readonly Preposition[] {
  for (let back = at - 1; back >= 0 && back >= at - 3; back -= 1) {
    const item = items[back];
    // An expression may end in a direction ("went from").
    if (item?.is === 'concept' && item.words.length > 1) {
      const last = grammar.prepositions[item.words.at(-1) ?? ''] ?? [];
      return last.includes('from') || last.includes('to') ? last : [];
    }
    if (item?.is !== 'function') return [];
    for (const word of item.words.toReversed()) {
      if (grammar.interrogatives.test(word)) return [];
      const found = grammar.prepositions[word];
      if (found) return found;
    }
  }
  return [];
}

/** "Engineers from Meta to xAI": both directions are said, so that no verb is needed. */
function bareDirection(items: readonly Item[], prepositions: readonly Preposition[], grammar: LanguageGrammar): NameRole {
  const all = items.flatMap((item, at) => (isName(item) ? [prepositionsBefore(items, at, grammar)] : []));
  const both = all.some((found) => found[0] === 'from') && all.some((found) => found[0] === 'to' && !found.includes('at'));
  if (!both) return 'any';
  return prepositions[0] === 'from' ? 'from' : prepositions[0] === 'to' ? 'to' : 'any';
}
