/** The roles of a claim as noun phrases, ready for a template. */
import type { Bilingual } from '../../../knowledge/bilingual.ts';
import type { Claim } from '../../../knowledge/claim.ts';
import type { EntityId } from '../../../knowledge/entity.ts';
import { isMoney, type Quantity } from '../../../knowledge/quantity.ts';
import type { GrammaticalNumber } from '../grammar.ts';
import type { Verb } from '../phrasebook.ts';
import { countOf, quantityWords } from '../quantity-words.ts';
import { listOf, nameOf, type Voice } from '../voice.ts';

/** Somebody or something that a verb agrees with. */
export interface Actor {
  readonly text: string;
  readonly number: GrammaticalNumber;
  /** The noun phrases that the text lists, for a preposition to go before. */
  readonly nouns: readonly string[];
}

/** A role that the claim lacks is null. */
export interface Parts {
  readonly claim: Claim;
  readonly voice: Voice;
  readonly persons: Actor | null;
  /** The group, counted if the claim counts people: « plus de 500 salariés ». */
  readonly people: Actor | null;
  /** Named persons, a group, or both. */
  readonly who: Actor | null;
  readonly org: Actor | null;
  readonly target: Actor | null;
  readonly team: Actor | null;
  readonly from: Actor | null;
  readonly to: Actor | null;
  /** A team of an organisation, or either alone. */
  readonly place: Actor | null;
  /** A sum of money, with its bound. */
  readonly amount: string | null;
  /** A share in per cent, with its bound. */
  readonly share: string | null;
}

/** Free text in the voice's language, with its typography. */
export const textOf = (text: Bilingual | undefined, voice: Voice): string | null =>
  text ? voice.grammar.typography(text[voice.language]) : null;

const listed = (nouns: readonly string[], number: GrammaticalNumber, voice: Voice): Actor => ({
  text: listOf(nouns, voice),
  number,
  nouns,
});

/** One or several named entities as the subject of a verb. */
export const actors = (ids: readonly EntityId[] | undefined, voice: Voice): Actor | null =>
  ids?.length
    ? listed(
        ids.map((id) => nameOf(id, voice)),
        ids.length > 1 ? 'many' : 'one',
        voice,
      )
    : null;

function peopleOf({ roles, quantity }: Claim, voice: Voice): Actor | null {
  const group = textOf(roles.group, voice);
  const counted = quantity?.unit === 'people' ? quantity : undefined;
  const number = (value: number): GrammaticalNumber => (value === 1 ? 'one' : 'many');
  if (counted) {
    const text = group === null ? quantityWords(counted, voice) : countOf(counted, group, voice);
    return listed([text], number(counted.value), voice);
  }
  return group === null ? null : listed([voice.grammar.some(group)], voice.grammar.numberOf(group), voice);
}

function both(persons: Actor | null, people: Actor | null, voice: Voice): Actor | null {
  if (!persons || !people) return persons ?? people;
  return listed([...persons.nouns, ...people.nouns], 'many', voice);
}

function placeOf(team: Actor | null, org: Actor | null, voice: Voice): Actor | null {
  if (!team || !org || team.text.includes(org.text)) return team ?? org;
  return listed([voice.book.sentences.place({ team: team.text, at_org: voice.grammar.at(org.nouns) })], team.number, voice);
}

const when = (quantity: Quantity | undefined, test: (quantity: Quantity) => boolean, voice: Voice): string | null =>
  quantity && test(quantity) ? quantityWords(quantity, voice) : null;

export function partsOf(claim: Claim, voice: Voice): Parts {
  const { roles, quantity } = claim;
  const persons = actors(roles.persons, voice);
  const people = peopleOf(claim, voice);
  const org = actors(roles.org, voice);
  const team = actors(roles.team, voice);
  return {
    claim,
    voice,
    persons,
    people,
    who: both(persons, people, voice),
    org,
    target: actors(roles.target, voice),
    team,
    from: actors(roles.from, voice),
    to: actors(roles.to, voice),
    place: placeOf(team, org, voice),
    amount: when(quantity, ({ unit }) => isMoney(unit), voice),
    share: when(quantity, ({ unit }) => unit === 'percent', voice),
  };
}

/** The verb in the tense of the claim's modality, agreeing with its subject. */
export const conjugate = ({ claim, voice }: Parts, verb: Verb, number: GrammaticalNumber): string =>
  voice.book.verbs[verb]({ modality: claim.modality, number, tense: /^since\b/i.test(claim.time?.words.en ?? '') ? 'perfect' : 'past' });

export const bossOf = ({ claim, voice }: Parts): string | null => (claim.roles.reports_to ? nameOf(claim.roles.reports_to, voice) : null);
