/** The ways in which a message may go on from the question before it, the likeliest first. */
import type { Language } from '../../knowledge/bilingual.ts';
import type { Question } from '../question.ts';
import { meansSomebodyElse } from './antecedent.ts';
import type { AtHand, Content } from './at-hand.ts';
import type { Cues } from './cues.ts';
import { aboutOf, askedBy, asksItself, inherited, type Name, NOTHING, replaced, replacements, resolved } from './merge.ts';

export interface Reading {
  readonly question: Question;
  /** Whose words it holds most of. */
  readonly language: Language;
  /** For `ask --explain`. */
  readonly how: string;
  /** One of several that are as likely: that the articles contradict it does not settle what was meant. */
  readonly loose?: boolean;
  /** It holds the words of the question before as well: its own must be explained all the same. */
  readonly inherits?: boolean;
}

/** What the message holds, and how. */
export interface Fragment {
  readonly question: Question;
  readonly language: Language;
  readonly content: Content;
  readonly cues: Cues;
}

/** Readings weighed at most: each is a search. */
const MOST = 6;

export function readingsOf(fragment: Fragment, at: AtHand): readonly Reading[] {
  return distinct(allOf(fragment, at)).slice(0, MOST);
}

function allOf(fragment: Fragment, at: AtHand): Reading[] {
  const { cues, content } = fragment;
  if (content.names.length > 0 && !meansSomebodyElse(cues, content)) return replacing(fragment, at);
  if (cues.ordinal) return listedAt(fragment, at, cues.ordinal.place);
  const own = wordsOf(fragment).length > 0 || typesOf(fragment) > 0;
  if (cues.pronouns.size === 0 || cues.proVerb) return own && !cues.proVerb ? continuing(fragment, at) : [inheriting(fragment, at)];
  // « Comment ils s'appellent ? »: who they are is what the question before did not ask.
  if (!own && !cues.person && cues.pronouns.has('group') && askedBy(fragment.question) === 'name') return [inheriting(fragment, at)];
  const speaking = meant(fragment, at).flatMap((names) => said(fragment, names));
  if (own) {
    const going = [inheriting(fragment, at), ...speaking];
    // "They" are those of whom it was said.
    if (cues.pronouns.has('group') && !cues.person) return going;
    if (cues.opener) return [...speaking, ...continuing(fragment, at)];
    return cues.person ? speaking : [...speaking, inheriting(fragment, at)];
  }
  return asksOfSomebody(fragment) ? [...speaking, inheriting(fragment, at)] : [inheriting(fragment, at), ...speaking];
}

/** "How old is he?", "what is it?": asked of the one, not of what was said. */
const asksOfSomebody = ({ question, cues }: Fragment): boolean =>
  !asksItself(question) ||
  ['age', 'position'].includes(askedBy(question)) ||
  (cues.pronouns.has('person') && ['name', 'place', 'who', 'person', 'duration', 'organisation'].includes(askedBy(question)));

const ownAbout = ({ question }: Fragment) => aboutOf(question) ?? NOTHING;

const typesOf = (fragment: Fragment): number => ownAbout(fragment).types.length;

/** The fragment's words, without those that are part of a pronoun or of a place in a list. */
export function wordsOf(fragment: Fragment): string[] {
  const { cues } = fragment;
  const used = new Set([
    ...cues.pronounWords,
    ...(cues.ordinal?.words ?? []),
    ...(cues.others ? ['else', 'other', 'others', 'autre', 'autres', 'another'] : []),
  ]);
  return ownAbout(fragment)
    .words.map((words) =>
      words
        .split(' ')
        .filter((word) => !used.has(word))
        .join(' '),
    )
    .filter(Boolean);
}

function replacing({ question, content, cues }: Fragment, { last, names }: AtHand): Reading[] {
  const possible = replacements(names, content.names, cues.direction ?? (cues.adrift ? 'other' : null));
  const how = `same question, with ${content.names.map(({ name }) => name).join(', ')}`;
  return possible.map((some) => ({
    question: replaced(last.question, question, some),
    language: last.language,
    how,
    loose: possible.length > 1,
  }));
}

const inheriting = (fragment: Fragment, { last }: AtHand): Reading => ({
  question: inherited(last.question, fragment.question, wordsOf(fragment)),
  language: last.language,
  how: `asks ${askedBy(fragment.question)} of the same`,
  inherits: true,
});

/** Where somebody is, is where they work. */
function said(fragment: Fragment, names: readonly Name[]): Reading[] {
  const reading = resolving(fragment, names);
  const about = aboutOf(reading.question);
  if (askedBy(fragment.question) !== 'place' || fragment.content.telling.length > 0 || !about || names[0]?.kind !== 'person')
    return [reading];
  const works = { ...about, words: [...about.words, fragment.language === 'fr' ? 'travaille' : 'works'] };
  return [reading, { ...reading, question: { kind: 'ask', asked: 'place', reduction: 'value', about: works } }];
}

const resolving = (fragment: Fragment, names: readonly Name[]): Reading => ({
  question: resolved(fragment.question, wordsOf(fragment), names),
  language: fragment.language,
  how: `said of ${names.map(({ name }) => name).join(', ')}`,
});

/** "And the price?", « et combien sont partis après ? »: with all that was said before, with its names, with those of the answer. */
function continuing(fragment: Fragment, at: AtHand): Reading[] {
  const loose = at.names.map((name) => ({ ...name, role: 'any' as const }));
  return [
    inheriting(fragment, at),
    ...(at.names.length > 0 ? [resolving(fragment, at.names), resolving(fragment, loose)] : []),
    ...loose.map((name) => resolving(fragment, [name])),
    ...at.told.slice(0, 2).map((name) => resolving(fragment, [name])),
  ];
}

/** The one at that place of the list: those whom the reply lists, else those named in the claim at that place. */
function listedAt(fragment: Fragment, at: AtHand, place: number): Reading[] {
  const listed = at.list.length > 0 ? at.list : at.told;
  const name = listed.at(place > 0 ? place - 1 : place);
  return name ? [resolving(fragment, [name])] : [];
}

/** Those whom the pronouns may stand for, set by set. */
function meant({ cues: { pronouns, person }, question }: Fragment, { last, names, told, listed }: AtHand): Name[][] {
  const people = (some: readonly Name[]): Name[] => some.filter(({ kind }) => kind === 'person');
  const things = (some: readonly Name[]): Name[] => some.filter(({ kind }) => kind !== 'person');
  const places = (some: readonly Name[]): Name[] => some.filter(({ kind }) => kind === 'organisation' || kind === 'team');
  const before = aboutOf(last.question)?.types ?? [];
  // Who left whom stays so in another question about leaving.
  const sameEvent = aboutOf(question)?.types.some((type) => before.includes(type)) ?? false;
  const loose = (some: readonly Name[]): Name[] => (sameEvent ? [...some] : some.map((name) => ({ ...name, role: 'any' as const })));
  const each = (some: readonly Name[]): Name[][] => loose(some).map((name) => [name]);
  const sets: Name[][] = [];
  const known = [...people(listed), ...people(names)];
  const somebody = each((known.length > 0 ? known : people(told)).slice(0, 3));
  const somewhere = pronouns.has('place') ? each([...places(listed), ...places(names), ...places(told)]) : [];
  if (pronouns.has('person') && (person || people([...names, ...listed]).length > 0))
    sets.push(...somewhere.flatMap((place) => somebody.slice(0, 1).map((one) => [...one, ...place])), ...somebody);
  else sets.push(...somewhere);
  if (pronouns.has('thing') && !(person && sets.length > 0))
    sets.push(
      loose(things(names)),
      ...each(things(things(names).length > 0 ? names : known.length > 0 && pronouns.has('person') ? [] : told)),
    );
  if (pronouns.has('thing') && pronouns.has('person')) sets.push(...each(people(told)));
  if (pronouns.has('group'))
    sets.push([...names], loose(names), loose(people(listed)), ...each(things(names.length > 0 ? (sameEvent ? [] : names) : told)));
  const isOne = (set: readonly Name[]): boolean => set.length === 1 && set[0]?.kind === 'person';
  return sets.filter((set) => set.length > 0 && !(pronouns.has('group') && !person && isOne(set)));
}

function distinct(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>();
  return readings.filter(({ question }) => {
    const key = JSON.stringify(question);
    return seen.has(key) ? false : seen.add(key);
  });
}
