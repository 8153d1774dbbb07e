/** Claims about what is made, said, meant and thought: products, statements, reasons, goals, judgements. */
import type { Kind } from '../kind.ts';
import { aim, KINDS, REASONS } from '../vocabulary.ts';

export const product: Kind = {
  type: 'product',
  weight: 4,
  dated: 0.1,
  tell: (scene) => {
    const [thing, kind] = [scene.cast.product(), scene.random.pick(KINDS)];
    return {
      roles: { org: [scene.main.id], target: [thing.id], kind },
      slots: { org: scene.main.name, thing: thing.name, kind },
    };
  },
  quote: { fr: ['{thing}, le {kind} de {org}'], en: ['{thing}, the {kind} from {org}'] },
  gloss: { fr: ['{thing} est un produit de {org} : {kind}.'], en: ['{thing} is a {kind} made by {org}.'] },
  question: { fr: ['{thing}, qu’est-ce que c’est ?'], en: ['What is {thing}?'] },
};

export const statement: Kind = {
  type: 'statement',
  weight: 6,
  dated: 0.1,
  tell: (scene) => {
    const [person, content] = [scene.person(), aim(scene.random)];
    return {
      roles: { speaker: person.id, about: [scene.main.id], content },
      slots: { person: person.name, org: scene.main.name, content },
    };
  },
  quote: {
    fr: ['« Il faut {content} », martèle {person} à propos de {org}'],
    en: ['“We have to {content},” {person} insists of {org}'],
  },
  gloss: {
    fr: ['Selon {person}, {org} doit {content}.'],
    en: ['According to {person}, {org} has to {content}.'],
  },
  question: { fr: ['Qu’a dit {person} de {org} ?'], en: ['What did {person} say about {org}?'] },
};

export const reason: Kind = {
  type: 'reason',
  weight: 4,
  dated: 0,
  leans: 'about',
  tell: (scene) => {
    const [org, why] = [scene.organisation(), scene.random.pick(REASONS)];
    return { roles: { org: [org.id], reason: why }, slots: { org: org.name, why } };
  },
  quote: { fr: ['En cause chez {org} : {why}'], en: ['What drove it at {org}: {why}'] },
  gloss: { fr: ['Chez {org}, cela s’explique par {why}.'], en: ['At {org}, the reason is {why}.'] },
  question: { fr: ['Qu’est-ce qui l’explique chez {org} ?'], en: ['What is the reason at {org}?'] },
};

export const goal: Kind = {
  type: 'goal',
  weight: 3,
  dated: 0,
  leans: 'about',
  tell: (scene) => {
    const [org, content] = [scene.organisation(), aim(scene.random)];
    return { roles: { org: [org.id], content }, slots: { org: org.name, content } };
  },
  quote: { fr: ['{org} compte ainsi {content}'], en: ['{org} thereby intends to {content}'] },
  gloss: { fr: ['{org} veut {content}.'], en: ['{org} wants to {content}.'] },
  question: { fr: ['Quel est le but de {org} ?'], en: ['What is the goal of {org}?'] },
};

export const assessment: Kind = {
  type: 'assessment',
  weight: 5,
  dated: 0,
  leans: 'about',
  tell: (scene) => {
    const [org, about] = [scene.organisation(), aim(scene.random)];
    const content = { fr: `personne n’est mieux placé pour ${about.fr}`, en: `nobody is better placed to ${about.en}` };
    return { roles: { about: [org.id], content }, slots: { org: org.name, content } };
  },
  quote: { fr: ['Face à {org}, {content}'], en: ['Next to {org}, {content}'] },
  gloss: { fr: ['À propos de {org} : {content}.'], en: ['Of {org} it is said that {content}.'] },
  question: { fr: ['Que pense-t-on de {org} ?'], en: ['What do people think of {org}?'] },
};
