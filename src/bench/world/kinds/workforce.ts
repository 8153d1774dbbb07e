/** Claims about workforces: layoffs, head-counts, ways of working, offers to staff. */
import { dollars, people, percent } from '../figures.ts';
import type { Kind } from '../kind.ts';
import { aim, GROUPS, OFFERS } from '../vocabulary.ts';

export const layoff: Kind = {
  type: 'layoff',
  weight: 7,
  dated: 0.6,
  tell: (scene) => {
    const [org, group] = [scene.organisation(), scene.random.pick(GROUPS)];
    const { quantity, words } = people(10, 12_000, scene.random);
    return { roles: { org: [org.id], group }, quantity, slots: { org: org.name, group, count: words } };
  },
  quote: {
    fr: ['{org} licencie {count} {group}', '{count} {group} de {org} ont appris que leur contrat prenait fin'],
    en: ['{org} is laying off {count} {group}', '{count} {group} at {org} were told that their contracts would end'],
  },
  gloss: { fr: ['{org} a licencié {count} {group}.'], en: ['{org} laid off {count} {group}.'] },
  question: { fr: ['Combien de {group} {org} a-t-elle licenciés ?'], en: ['How many {group} did {org} lay off?'] },
};

export const layoffShare: Kind = {
  type: 'layoff',
  weight: 2,
  dated: 0.4,
  leans: 'about',
  tell: (scene) => {
    const org = scene.organisation();
    const { quantity, words } = percent(2, 60, scene.random);
    return {
      roles: { org: [org.id], group: { fr: 'effectif', en: 'workforce' } },
      quantity,
      slots: { org: org.name, share: words },
    };
  },
  quote: { fr: ['soit {share} des effectifs de {org}'], en: ['or {share} of the staff of {org}'] },
  gloss: { fr: ['{org} s’est séparée de {share} de son effectif.'], en: ['{org} cut {share} of its workforce.'] },
  question: { fr: ['Quelle part de son effectif {org} a-t-elle supprimée ?'], en: ['What share of its workforce did {org} cut?'] },
};

export const headcount: Kind = {
  type: 'headcount',
  weight: 6,
  dated: 0.2,
  tell: (scene) => {
    const [org, group] = [scene.organisation(), scene.random.pick(GROUPS)];
    const { quantity, words } = people(5, 90_000, scene.random);
    return { roles: { org: [org.id], group }, quantity, slots: { org: org.name, group, count: words } };
  },
  quote: {
    fr: ['{org}, une entreprise comptant {count} {group}', 'les {count} {group} que compte {org}'],
    en: ['{org}, a company of {count} {group}', 'the {count} {group} on the payroll of {org}'],
  },
  gloss: { fr: ['{org} compte {count} {group}.'], en: ['{org} has {count} {group}.'] },
  question: { fr: ['Combien de {group} compte {org} ?'], en: ['How many {group} does {org} have?'] },
};

export const practice: Kind = {
  type: 'practice',
  weight: 4,
  dated: 0,
  tell: (scene) => {
    const [org, content] = [scene.organisation(), aim(scene.random)];
    return { roles: { org: [org.id], content }, slots: { org: org.name, content } };
  },
  quote: { fr: ['Chez {org}, la règle est de {content}'], en: ['At {org}, the rule is to {content}'] },
  gloss: { fr: ['Chez {org}, on s’efforce de {content}.'], en: ['{org} makes it a habit to {content}.'] },
  question: { fr: ['Que fait-on chez {org} ?'], en: ['What is the practice at {org}?'] },
};

export const offer: Kind = {
  type: 'compensation_offer',
  weight: 3,
  dated: 0.2,
  tell: (scene) => {
    const [org, group, kind] = [scene.organisation(), scene.random.pick(GROUPS), scene.random.pick(OFFERS)];
    const { quantity, words } = dollars(1e5, 2e8, scene.random);
    return { roles: { org: [org.id], group, kind }, quantity, slots: { org: org.name, group, kind, amount: words } };
  },
  quote: {
    fr: ['{org} a proposé à ses {group} des {kind} de {amount}'],
    en: ['{org} has offered its {group} {kind} of {amount}'],
  },
  gloss: {
    fr: ['{org} propose des {kind} de {amount} à ses {group}.'],
    en: ['{org} offers {kind} of {amount} to its {group}.'],
  },
  question: { fr: ['Combien {org} propose-t-elle à ses {group} ?'], en: ['How much does {org} offer its {group}?'] },
};
