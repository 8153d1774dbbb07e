/** How people ask: questions with `{slots}` that a claim of the type fills, in both languages. */
import type { Status } from '../../bot/reply.ts';
import type { ClaimType } from '../../knowledge/claim.ts';

export const QUESTION_KINDS = ['found', 'unknown', 'count', 'list', 'check', 'typo', 'false premise'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Which replies do a kind of question justice. */
export const EXPECTED: Readonly<Record<QuestionKind, readonly Status[]>> = {
  found: ['answered'],
  unknown: ['unknown'],
  count: ['answered'],
  list: ['answered'],
  check: ['answered'],
  typo: ['answered'],
  // Where nothing contradicts it, not knowing is right as well.
  'false premise': ['refuted', 'unknown'],
};

export interface Template {
  readonly type: ClaimType;
  readonly fr: string;
  readonly en: string;
}

const ask = (type: ClaimType, fr: string, en: string): Template => ({ type, fr, en });

const FOUND = [
  ask('move', 'Pour qui {person} a-t-il quitté {from} ?', 'Where did {person} go after leaving {from}?'),
  ask('move', 'Qui a recruté {person} ?', 'Who hired {person}?'),
  ask('departure', 'Pourquoi {person} est-il parti de {from} ?', 'Why did {person} leave {from}?'),
  ask('appointment', 'Quel est le poste de {person} chez {org} ?', 'What is the position of {person} at {org}?'),
  ask('leadership', 'Qui dirige {team} ?', 'Who leads {team}?'),
  ask('leadership', 'Qui est le patron de {org} ?', 'Who runs {org}?'),
  ask('profile', 'C’est qui {person} ?', 'Who is {person}?'),
  ask('acquisition', 'Qui a racheté {target} ?', 'Who bought {target}?'),
  ask('funding_round', 'Qui a mené le tour de table de {org} ?', 'Who led the funding round of {org}?'),
  ask('product', '{target}, c’est quoi ?', 'What is {target}?'),
  ask('statement', 'Qu’a dit {speaker} ?', 'What did {speaker} say?'),
  ask('goal', 'Que veut faire {org} ?', 'What does {org} want to do?'),
];

const COUNT = [
  ask('layoff', 'Combien de personnes {org} a-t-elle licenciées ?', 'How many people did {org} lay off?'),
  ask('layoff', 'Combien de {group} ont perdu leur poste chez {org} ?', 'How many {group} lost their jobs at {org}?'),
  ask('headcount', 'Combien d’employés compte {org} ?', 'How many people work at {org}?'),
  ask('headcount', 'Quel est l’effectif de {org} ?', 'How big is {org}?'),
  ask('acquisition', 'Combien {org} a-t-elle payé pour {target} ?', 'How much did {org} pay for {target}?'),
  ask('funding_round', 'Combien {org} a-t-elle levé ?', 'How much money did {org} raise?'),
  ask('move', 'Combien de {group} {to} a-t-elle recrutés chez {from} ?', 'How many {group} did {to} hire from {from}?'),
  ask('compensation_offer', 'Combien {org} propose-t-elle ?', 'How much does {org} offer?'),
];

const LIST = [
  ask('move', 'Qui a quitté {from} ?', 'Who left {from}?'),
  ask('move', 'Qui a rejoint {to} ?', 'Who joined {to}?'),
  ask('move', 'Qui est passé de {from} à {to} ?', 'Who moved from {from} to {to}?'),
  ask('acquisition', 'Quelles entreprises {org} a-t-elle rachetées ?', 'Which companies did {org} acquire?'),
  ask('product', 'Quels sont les produits de {org} ?', 'Which products does {org} make?'),
  ask('statement', 'Qui a parlé de {about} ?', 'Who talked about {about}?'),
  ask('reason', 'Quelles sont les raisons données pour {org} ?', 'What reasons are given for {org}?'),
];

const CHECK = [
  ask('move', '{person} a-t-il rejoint {to} ?', 'Did {person} join {to}?'),
  ask('move', 'Est-ce que {person} a quitté {from} ?', 'Has {person} left {from}?'),
  ask('acquisition', 'Est-ce que {org} a racheté {target} ?', 'Did {org} buy {target}?'),
  ask('layoff', '{org} a-t-elle licencié du personnel ?', 'Did {org} lay people off?'),
  ask('leadership', 'C’est bien {person} qui dirige {team} ?', 'Is it true that {person} leads {team}?'),
  ask('profile', '{person} travaillait-il chez {org} ?', 'Did {person} work at {org}?'),
  ask('headcount', '{org} emploie-t-elle des {group} ?', 'Does {org} employ {group}?'),
];

const FALSE_PREMISE = [
  ask('move', 'Pourquoi {person} a-t-il quitté {other} pour {to} ?', 'Why did {person} leave {other} for {to}?'),
  ask('move', 'Quand {person} a-t-il rejoint {other} ?', 'When did {person} join {other}?'),
  ask('acquisition', 'Combien {other} a-t-elle payé pour {target} ?', 'How much did {other} pay for {target}?'),
  ask('leadership', 'Depuis quand {stranger} dirige-t-il {team} ?', 'Since when has {stranger} led {team}?'),
  ask('profile', 'Que faisait {person} chez {other} ?', 'What did {person} do at {other}?'),
  ask('layoff', 'Pourquoi {org} n’a-t-elle licencié personne ?', 'Why did {org} not lay anybody off?'),
  ask('headcount', 'Est-ce que {org} compte 777 777 {group} ?', 'Does {org} have 777,777 {group}?'),
];

const UNKNOWN = [
  ask('move', 'Quel est le salaire de {person} ?', 'What is the salary of {person}?'),
  ask('profile', 'Où {person} passe-t-il ses vacances ?', 'Where does {person} spend the holidays?'),
  ask('appointment', 'Quel âge a le chien de {person} ?', 'How old is the dog of {person}?'),
  ask('layoff', 'Quelle est la couleur du logo de {org} ?', 'What colour is the logo of {org}?'),
  ask('funding_round', 'Qui est l’avocat de {org} ?', 'Who is the lawyer of {org}?'),
  ask('move', 'Pour qui {stranger} a-t-il quitté {from} ?', 'Where did {stranger} go after {from}?'),
  ask('headcount', 'Combien d’employés compte {stranger} ?', 'How many employees does {stranger} have?'),
  ask('statement', 'C’est qui {stranger} ?', 'Who is {stranger}?'),
];

export const TEMPLATES: Readonly<Record<QuestionKind, readonly Template[]>> = {
  found: FOUND,
  unknown: UNKNOWN,
  count: COUNT,
  list: LIST,
  check: CHECK,
  // Misspelt questions of the other kinds.
  typo: [...FOUND, ...COUNT],
  'false premise': FALSE_PREMISE,
};
