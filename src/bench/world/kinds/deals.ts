/** Claims about money between companies: acquisitions, investments, funding rounds. */
import { dollars } from '../figures.ts';
import type { Kind } from '../kind.ts';
import { KINDS, STAGES } from '../vocabulary.ts';

export const acquisition: Kind = {
  type: 'acquisition',
  weight: 7,
  dated: 0.4,
  tell: (scene) => {
    const [org, target] = scene.pair();
    const { quantity, words } = dollars(2e6, 4e10, scene.random);
    return {
      roles: { org: [org.id], target: [target.id] },
      quantity,
      slots: { org: org.name, target: target.name, amount: words },
    };
  },
  quote: {
    fr: ['{org} rachète {target} pour {amount}', '{target} tombe dans l’escarcelle de {org} moyennant {amount}'],
    en: ['{org} is buying {target} for {amount}', '{org} snapped up {target} in a deal worth {amount}'],
  },
  gloss: { fr: ['{org} a acquis {target} pour {amount}.'], en: ['{org} acquired {target} for {amount}.'] },
  question: { fr: ['Combien {org} a-t-elle payé pour {target} ?'], en: ['How much did {org} pay for {target}?'] },
};

export const investment: Kind = {
  type: 'investment',
  weight: 4,
  dated: 0.4,
  tell: (scene) => {
    const [org, target] = scene.pair();
    const kind = scene.random.pick(KINDS);
    const { quantity, words } = dollars(5e6, 7e10, scene.random);
    return {
      roles: { org: [org.id], target: [target.id], kind },
      quantity,
      slots: { org: org.name, target: target.name, kind, amount: words },
    };
  },
  quote: { fr: ['{org} injecte {amount} dans {target}'], en: ['{org} is putting {amount} into {target}'] },
  gloss: { fr: ['{org} investit {amount} dans {target}.'], en: ['{org} is investing {amount} in {target}.'] },
  question: { fr: ['Combien {org} investit-elle dans {target} ?'], en: ['How much is {org} investing in {target}?'] },
};

export const fundingRound: Kind = {
  type: 'funding_round',
  weight: 8,
  dated: 0.5,
  tell: (scene) => {
    const [org, lead] = scene.pair();
    const stage = scene.random.pick(STAGES);
    const { quantity, words } = dollars(1e6, 9e9, scene.random);
    return {
      roles: { org: [org.id], led_by: [lead.id], stage },
      quantity,
      slots: { org: org.name, lead: lead.name, stage, amount: words },
    };
  },
  quote: {
    fr: ['{org} lève {amount} auprès de {lead} ({stage})', '{lead} mène le tour de table de {amount} de {org}'],
    en: ['{org} raised {amount} in a {stage} round led by {lead}', '{lead} led the {amount} round of {org}'],
  },
  gloss: { fr: ['{org} a levé {amount} auprès de {lead}.'], en: ['{org} raised {amount} from {lead}.'] },
  question: { fr: ['Combien {org} a-t-elle levé ?'], en: ['How much did {org} raise?'] },
};
