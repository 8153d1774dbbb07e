/** Claims without a gloss: the sentence expected for each type, in each language. */
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/knowledge/claim.ts';
import { cited, found, visible } from './fixtures.ts';

type Row = readonly [fields: Partial<Claim> & Pick<Claim, 'type'>, fr: string, en: string];

const time = (fr: string, en: string) => ({ words: { fr, en } });
const people = (value: number, bound: 'exact' | 'more_than' | 'at_least' | 'about' = 'exact') => ({
  value,
  unit: 'people' as const,
  bound,
});
const usd = (value: number, bound: 'exact' | 'at_most' | 'about' | 'each' = 'exact') => ({ value, unit: 'USD', bound });
const employees = { fr: 'salariés', en: 'employees' };

const ROWS: readonly Row[] = [
  [
    { type: 'move', roles: { persons: ['ada'], from: ['openai'], to: ['xai'] } },
    'Ada Okoye a quitté OpenAI pour xAI.',
    'Ada Okoye left OpenAI for xAI.',
  ],
  [
    {
      type: 'move',
      roles: { group: { fr: 'chercheurs et experts', en: 'researchers and experts' }, from: ['meta'], to: ['xai'] },
      quantity: people(14, 'at_least'),
      time: time('depuis janvier 2025', 'since January 2025'),
    },
    'Au moins 14 chercheurs et experts ont quitté Meta pour xAI depuis janvier 2025.',
    'At least 14 researchers and experts have left Meta for xAI since January 2025.',
  ],
  [
    {
      type: 'move',
      modality: 'planned',
      roles: { persons: ['ada', 'jane'], to: ['meta'], position: { fr: 'chercheuses', en: 'researchers' } },
    },
    'Ada Okoye et Jane Doe vont rejoindre Meta comme chercheuses.',
    'Ada Okoye and Jane Doe are set to join Meta as researchers.',
  ],
  [
    { type: 'move', modality: 'denied', roles: { persons: ['ada'], from: ['meta'], outcome: 'refused' } },
    'Ada Okoye n’a pas quitté Meta (proposition refusée).',
    'Ada Okoye did not leave Meta (offer refused).',
  ],
  [
    { type: 'departure', roles: { persons: ['jane'], org: ['apple'], position: { fr: 'directrice financière', en: 'finance director' } } },
    'Jane Doe a quitté son poste de directrice financière chez Apple.',
    'Jane Doe left the post of finance director at Apple.',
  ],
  [
    { type: 'departure', roles: { from: ['xai'], group: { fr: 'autres employés', en: 'other employees' } }, quantity: people(100) },
    '100 autres employés ont quitté xAI.',
    '100 other employees left xAI.',
  ],
  [
    {
      type: 'departure',
      modality: 'reported',
      roles: { persons: ['jane'], org: ['apple'] },
      attribution: { fr: 'Reuters', en: 'Reuters' },
    },
    'Selon Reuters, Jane Doe aurait quitté Apple.',
    'According to Reuters, Jane Doe left Apple.',
  ],
  [
    {
      type: 'appointment',
      roles: { persons: ['ada'], org: ['openai'], position: { fr: 'directrice scientifique', en: 'chief scientist' }, reports_to: 'yann' },
      time: time('en mai', 'in May'),
    },
    'OpenAI a nommé Ada Okoye directrice scientifique en mai, sous l’autorité de Yann Moreau.',
    'OpenAI named Ada Okoye chief scientist in May, reporting to Yann Moreau.',
  ],
  [
    { type: 'appointment', roles: { persons: ['ada'], org: ['meta'], team: ['lab'] } },
    'Meta a nommé Ada Okoye à la tête du laboratoire de robotique.',
    'Meta named Ada Okoye head of the robotics lab.',
  ],
  [
    { type: 'appointment', modality: 'rumoured', roles: { persons: ['ada'], team: ['annotators'] } },
    'Selon une rumeur, Ada Okoye aurait pris la tête de l’équipe d’annotation.',
    'According to a rumour, Ada Okoye took charge of the annotation team.',
  ],
  [
    { type: 'leadership', roles: { persons: ['jane'], org: ['io'], position: { fr: 'directrice générale', en: 'chief executive' } } },
    'Jane Doe est directrice générale chez io.',
    'Jane Doe is chief executive at io.',
  ],
  [
    { type: 'leadership', roles: { persons: ['jane'], team: ['annotators'] } },
    'Jane Doe dirige l’équipe d’annotation.',
    'Jane Doe leads the annotation team.',
  ],
  [
    { type: 'leadership', modality: 'denied', roles: { persons: ['jane'], org: ['openai'] } },
    'Jane Doe ne dirige pas OpenAI.',
    'Jane Doe does not lead OpenAI.',
  ],
  [
    { type: 'leadership', modality: 'planned', roles: { persons: ['ada', 'jane'], reports_to: 'yann' } },
    'Ada Okoye et Jane Doe vont rendre compte à Yann Moreau.',
    'Ada Okoye and Jane Doe are set to report to Yann Moreau.',
  ],
  [
    { type: 'leadership', modality: 'denied', roles: { persons: ['ada'], reports_to: 'yann' } },
    'Ada Okoye ne rend pas compte à Yann Moreau.',
    'Ada Okoye does not report to Yann Moreau.',
  ],
  [
    { type: 'profile', roles: { persons: ['ada'] }, quantity: { value: 20, unit: 'years_old', bound: 'about' } },
    'Ada Okoye a environ 20 ans.',
    'Ada Okoye is about 20 years old.',
  ],
  [
    { type: 'profile', roles: { persons: ['ada'], org: ['upenn'], position: { fr: 'étudiante', en: 'student' } } },
    'Ada Okoye est étudiante à l’université de Pennsylvanie.',
    'Ada Okoye is a student at the University of Pennsylvania.',
  ],
  [
    {
      type: 'layoff',
      roles: { org: ['xai'], group: employees },
      quantity: people(500, 'more_than'),
      time: time('en septembre', 'in September'),
    },
    'xAI a licencié plus de 500 salariés en septembre.',
    'xAI laid off more than 500 employees in September.',
  ],
  [
    { type: 'layoff', modality: 'planned', roles: { org: ['openai'] }, quantity: { value: 9000, unit: 'posts', bound: 'about' } },
    'OpenAI va supprimer environ 9~000 postes.',
    'OpenAI is set to cut about 9,000 jobs.',
  ],
  [
    { type: 'layoff', roles: { org: ['openai'] }, quantity: { value: 4, unit: 'percent', bound: 'exact' } },
    'OpenAI a licencié 4~% de ses effectifs.',
    'OpenAI laid off 4% of its workforce.',
  ],
  [
    { type: 'layoff', roles: { group: employees }, quantity: people(1) },
    '1 personne (salariés) a perdu son emploi.',
    '1 person (employees) lost their job.',
  ],
  [
    { type: 'headcount', roles: { org: ['upenn'] }, quantity: people(1200, 'about') },
    'L’université de Pennsylvanie compte environ 1~200 personnes.',
    'The University of Pennsylvania has about 1,200 people.',
  ],
  [
    {
      type: 'headcount',
      roles: { persons: ['ada'], team: ['annotators'] },
      quantity: people(900, 'about'),
      time: time('désormais', 'now'),
    },
    'Désormais, Ada Okoye dirige une équipe d’environ 900 personnes.',
    'Now, Ada Okoye leads a team of about 900 people.',
  ],
  [
    { type: 'practice', roles: { org: ['xai'], content: { fr: 'le travail prime', en: 'work comes first' } } },
    'xAI~: le travail prime.',
    'xAI: work comes first.',
  ],
  [
    { type: 'acquisition', modality: 'planned', roles: { org: ['meta'], target: ['wang-startup'] }, quantity: usd(14.3e9) },
    'Meta va racheter la startup d’Alexandr Wang pour 14,3 milliards de dollars.',
    "Meta is set to acquire Alexandr Wang's startup for $14.3 billion.",
  ],
  [
    {
      type: 'acquisition',
      roles: { org: ['meta'], target: ['openai'], from: ['apple'] },
      quantity: { value: 49, unit: 'percent', bound: 'exact' },
    },
    'Meta a racheté 49~% d’OpenAI à Apple.',
    'Meta acquired 49% of OpenAI from Apple.',
  ],
  [
    { type: 'acquisition', modality: 'denied', roles: { org: ['meta'], target: ['hugging-face'], outcome: 'collapsed' } },
    'Meta n’a pas racheté Hugging Face (cela n’a pas abouti).',
    'Meta did not acquire Hugging Face (it came to nothing).',
  ],
  [{ type: 'acquisition', roles: { target: ['io'] } }, 'io a changé de propriétaire.', 'io changed owners.'],
  [
    { type: 'investment', modality: 'planned', roles: { org: ['meta'], kind: { fr: 'IA', en: 'AI' } }, quantity: usd(70e9) },
    'Meta va investir 70 milliards de dollars (IA).',
    'Meta is set to invest $70 billion (AI).',
  ],
  [
    { type: 'investment', roles: { org: ['apple'], target: ['openai'] }, quantity: { value: 15e6, unit: 'EUR', bound: 'exact' } },
    'Apple a investi 15 millions d’euros dans OpenAI.',
    'Apple invested €15 million in OpenAI.',
  ],
  [
    { type: 'investment', roles: { org: ['apple'], target: ['openai'] }, quantity: { value: 23, unit: 'percent', bound: 'exact' } },
    'Apple a pris 23~% du capital d’OpenAI.',
    'Apple took a 23% stake in OpenAI.',
  ],
  [
    {
      type: 'funding_round',
      roles: { org: ['openai'], stage: 'Series C', led_by: ['apple'], investors: ['meta', 'x'] },
      quantity: usd(600e6),
    },
    'OpenAI a levé 600 millions de dollars (Series C), auprès de Meta et de X, dans un tour mené par Apple.',
    'OpenAI raised $600 million (Series C), from Meta and X, in a round led by Apple.',
  ],
  [
    { type: 'funding_round', roles: { org: ['openai'], kind: { fr: 'valorisation', en: 'valuation' } }, quantity: usd(1.2e12, 'about') },
    'La valorisation d’OpenAI atteint environ 1,2 billion de dollars (1~200 milliards).',
    'The valuation of OpenAI stands at about $1.2 trillion.',
  ],
  [
    {
      type: 'compensation_offer',
      modality: 'reported',
      roles: { org: ['meta'], group: { fr: 'par ingénieur', en: 'per engineer' }, kind: { fr: 'packages', en: 'packages' } },
      quantity: usd(250e6, 'at_most'),
      attribution: { fr: 'selon des sources du secteur', en: 'according to industry sources' },
    },
    'Selon des sources du secteur, Meta aurait proposé jusqu’à 250 millions de dollars par ingénieur (packages).',
    'According to industry sources, Meta offered up to $250 million per engineer (packages).',
  ],
  [
    { type: 'compensation_offer', roles: { org: ['apple'], group: employees }, quantity: usd(1e6, 'each') },
    'Apple a proposé 1 million de dollars chacun aux salariés.',
    'Apple offered $1 million each to employees.',
  ],
  [
    {
      type: 'compensation_offer',
      roles: {
        org: ['apple'],
        persons: ['ada'],
        kind: { fr: 'indemnité', en: 'severance' },
        duration: { fr: '14 semaines', en: '14 weeks' },
      },
    },
    'Apple a proposé à Ada Okoye~: indemnité (14 semaines).',
    'Apple offered severance to Ada Okoye (14 weeks).',
  ],
  [
    { type: 'compensation_offer', roles: { persons: ['ada'] }, quantity: usd(1500) },
    'Ada Okoye s’est vu proposer 1~500 dollars.',
    'Ada Okoye was offered $1,500.',
  ],
  [
    { type: 'product', roles: { target: ['grok'], kind: { fr: 'un chatbot', en: 'a chatbot' } } },
    'Grok est un chatbot.',
    'Grok is a chatbot.',
  ],
  [{ type: 'product', roles: { target: ['grok'], kind: { fr: 'chatbot', en: 'chatbot' } } }, 'Grok~: chatbot.', 'Grok: chatbot.'],
  [
    { type: 'statement', roles: { speaker: 'ada', medium: 'x', content: { fr: 'la mission avant tout', en: 'the mission first' } } },
    'Ada Okoye a dit, sur X~: la mission avant tout.',
    'Ada Okoye said on X: the mission first.',
  ],
  [
    { type: 'statement', roles: { speaker: 'ada', content: { fr: 'J’adore', en: 'J’adore' } }, time: time('en mai', 'in May') },
    'En mai, Ada Okoye a dit~: «~J’adore~».',
    'In May, Ada Okoye said: "J’adore".',
  ],
  [
    { type: 'reason', roles: { org: ['xai'], reason: { fr: 'recentrage stratégique', en: 'strategic refocusing' } } },
    'La raison (xAI)~: recentrage stratégique.',
    'The reason (xAI): strategic refocusing.',
  ],
  [
    { type: 'reason', modality: 'denied', roles: { reason: { fr: 'l’IA', en: 'AI' } } },
    'Ce n’est pas la raison~: l’IA.',
    'This is not the reason: AI.',
  ],
  [
    { type: 'goal', modality: 'denied', roles: { org: ['xai'], content: { fr: 'aller vite', en: 'to go fast' } } },
    'Ce n’est pas l’objectif (xAI)~: aller vite.',
    'This is not the goal (xAI): to go fast.',
  ],
  [
    { type: 'goal', roles: { org: ['xai'], content: { fr: 'aller vite', en: 'to go fast' } } },
    'L’objectif (xAI)~: aller vite.',
    'The goal (xAI): to go fast.',
  ],
  [
    { type: 'assessment', roles: { persons: ['ada'], content: { fr: 'Ada Okoye mène la course', en: 'Ada Okoye is ahead' } } },
    'Ada Okoye mène la course.',
    'Ada Okoye is ahead.',
  ],
  [
    { type: 'assessment', modality: 'denied', roles: { persons: ['ada'], content: { fr: 'l’argent suffit', en: 'money is enough' } } },
    'La Gazette écrit~: «~le passage~».',
    'La Gazette writes: "le passage".',
  ],
];

describe('a claim without a gloss', () => {
  test.each(ROWS)('%j', (fields, fr, en) => {
    expect(visible(found(cited(fields)), 'fr')).toBe(fr);
    expect(visible(found(cited(fields)), 'en')).toBe(en);
  });

  test('every type has a row', () => {
    const types = new Set(ROWS.map(([{ type }]) => type));
    expect(types.size).toBe(17);
  });
});
