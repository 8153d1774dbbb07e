/** Claims about careers: who goes where, who leaves, who is appointed, who leads, who is who. */

import { people } from '../figures.ts';
import type { Kind } from '../kind.ts';
import { GROUPS, position, REASONS } from '../vocabulary.ts';

export const move: Kind = {
  type: 'move',
  weight: 18,
  dated: 0.4,
  leans: 'part_of',
  tell: (scene) => {
    const person = scene.person();
    const [from, to] = scene.pair();
    const post = position(scene.random);
    return {
      roles: { persons: [person.id], from: [from.id], to: [to.id], position: post },
      slots: { person: person.name, from: from.name, to: to.name, post },
    };
  },
  quote: {
    fr: [
      '{person} a quitté {from} pour rejoindre {to} comme {post}',
      'Débauché par {to}, {person} abandonne son bureau chez {from}',
      '{to} s’offre {person}, venu de {from}, au poste de {post}',
    ],
    en: [
      '{person} has left {from} to join {to} as {post}',
      'Poached by {to}, {person} walks away from {from}',
      '{to} has landed {person}, formerly of {from}, as its {post}',
    ],
  },
  gloss: {
    fr: ['{person} a quitté {from} pour {to}.', '{to} a recruté {person} chez {from}.'],
    en: ['{person} left {from} for {to}.', '{to} hired {person} from {from}.'],
  },
  question: {
    fr: ['Pour qui {person} a-t-il quitté {from} ?', 'Qui {to} a-t-elle recruté chez {from} ?'],
    en: ['Where did {person} go after {from}?', 'Who did {to} hire from {from}?'],
  },
};

export const groupMove: Kind = {
  type: 'move',
  weight: 5,
  dated: 0.6,
  tell: (scene) => {
    const [from, to] = scene.pair();
    const group = scene.random.pick(GROUPS);
    const { quantity, words } = people(3, 400, scene.random);
    return {
      roles: { group, from: [from.id], to: [to.id] },
      quantity,
      slots: { group, from: from.name, to: to.name, count: words },
    };
  },
  quote: {
    fr: ['{to} a recruté {count} {group} de {from}', '{count} {group} sont passés de {from} à {to}'],
    en: ['{to} has recruited {count} {group} from {from}', '{count} {group} have defected from {from} to {to}'],
  },
  gloss: {
    fr: ['{to} a recruté {count} {group} chez {from}.'],
    en: ['{to} hired {count} {group} from {from}.'],
  },
  question: {
    fr: ['Combien de {group} {to} a-t-elle recrutés chez {from} ?'],
    en: ['How many {group} did {to} hire from {from}?'],
  },
};

export const departure: Kind = {
  type: 'departure',
  weight: 8,
  dated: 0.5,
  tell: (scene) => {
    const person = scene.person();
    const from = scene.organisation();
    const reason = scene.random.pick(REASONS);
    return { roles: { persons: [person.id], from: [from.id], reason }, slots: { person: person.name, from: from.name, reason } };
  },
  quote: {
    fr: ['{person} claque la porte de {from}, invoquant {reason}', '{person} quitte {from} après {reason}'],
    en: ['{person} is stepping away from {from}, citing {reason}', '{person} quit {from} after {reason}'],
  },
  gloss: { fr: ['{person} a quitté {from} en raison de {reason}.'], en: ['{person} left {from} because of {reason}.'] },
  question: { fr: ['Pourquoi {person} a-t-il quitté {from} ?'], en: ['Why did {person} leave {from}?'] },
};

export const appointment: Kind = {
  type: 'appointment',
  weight: 12,
  dated: 0.4,
  tell: (scene) => {
    const [person, org, post] = [scene.person(), scene.organisation(), position(scene.random)];
    return { roles: { persons: [person.id], org: [org.id], position: post }, slots: { person: person.name, org: org.name, post } };
  },
  quote: {
    fr: ['{org} nomme {person} {post}', '{person} prend ses fonctions de {post} chez {org}'],
    en: ['{org} names {person} {post}', '{person} takes over as {post} at {org}'],
  },
  gloss: { fr: ['{org} a nommé {person} {post}.'], en: ['{org} appointed {person} {post}.'] },
  question: { fr: ['Qui est {post} chez {org} ?'], en: ['Who is {post} at {org}?'] },
};

export const leadership: Kind = {
  type: 'leadership',
  weight: 6,
  dated: 0.1,
  tell: (scene) => {
    const [person, team] = [scene.person(), scene.cast.team()];
    return { roles: { persons: [person.id], team: [team.id], org: [scene.main.id] }, slots: { person: person.name, team: team.name } };
  },
  quote: {
    fr: ['{person}, qui pilote l’équipe {team}', 'sous la houlette de {person}, l’équipe {team} avance'],
    en: ['{person}, who runs the {team} team', 'with {person} at the helm, the {team} team moves on'],
  },
  gloss: { fr: ['{person} dirige l’équipe {team}.'], en: ['{person} leads the {team} team.'] },
  question: { fr: ['Qui dirige l’équipe {team} ?'], en: ['Who leads the {team} team?'] },
};

export const profile: Kind = {
  type: 'profile',
  weight: 8,
  dated: 0,
  tell: (scene) => {
    const [person, org, post] = [scene.person(), scene.organisation(), position(scene.random)];
    return { roles: { persons: [person.id], org: [org.id], position: post }, slots: { person: person.name, org: org.name, post } };
  },
  quote: {
    fr: ['{person}, ancien {post} chez {org}', '{person}, longtemps {post} de {org}'],
    en: ['{person}, a former {post} at {org}', '{person}, for years {post} of {org}'],
  },
  gloss: { fr: ['{person} a été {post} chez {org}.'], en: ['{person} was {post} at {org}.'] },
  question: { fr: ['Quel était le poste de {person} chez {org} ?'], en: ['What was {person}’s job at {org}?'] },
};
