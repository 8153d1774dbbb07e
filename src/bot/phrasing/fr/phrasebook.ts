/** What the bot says in French. Plain spaces and apostrophes here: they are put right when a message is compiled. */
import type { Phrasebook } from '../phrasebook.ts';
import { questions, sentences, tails } from './claims.ts';
import { message } from './message.ts';
import { silences } from './silences.ts';
import { verbs } from './verbs.ts';

const notThis = message<{ said: string; sentence: string }>("Ce n'est pas {said} : {sentence}");

export const phrasebook: Phrasebook = {
  verdict: { yes: message('Oui : {sentence}'), no: message('Non : {sentence}') },
  refuted: {
    person: notThis,
    from: notThis,
    to: notThis,
    org: notThis,
    target: notThis,
    speaker: notThis,
    any: notThis,
    choice: notThis,
    figure: notThis,
    period: notThis,
    word: message("Ce n'est pas ce que disent les articles ({said}) : {sentence}"),
    polarity: message('Non : {sentence}'),
    plain: message("Ce n'est pas ce que disent les articles : {sentence}"),
  },
  attribution: {
    given: message('{source}, {sentence}'),
    unconfirmed: message('{source}, mais sans confirmation, {sentence}'),
    article: message("Selon ce que rapporte l'article de {publisher}, {sentence}"),
    rumour: message('Selon une rumeur, {sentence}'),
    source: message('selon {name}'),
  },
  quotation: message('« {text} »'),
  passage: message('{publisher} écrit{source, select, none {} other {, {source}}} : {quotation}'),
  disputed: message('Mais un passage de {publisher} dit le contraire.'),
  provenance: {
    said: message("{publisher} rapporte ces propos, sans dire s'ils sont exacts : {quotation}"),
    asserted: message("{publisher} l'affirme{source, select, none {} other { ({source})}} : {quotation}"),
    reported: message(
      "C'est rapporté, non confirmé : {publisher} ne le prend pas à son compte{source, select, none {} other { ({source})}} et écrit : {quotation}",
    ),
    planned: message("{publisher} parle d'un projet{source, select, none {} other { ({source})}}, non d'un fait accompli : {quotation}"),
    denied: message("{publisher} affirme que ce n'est pas le cas{source, select, none {} other { ({source})}} : {quotation}"),
    rumoured: message(
      "C'est une rumeur, non confirmée, que rapporte {publisher}{source, select, none {} other { ({source})}} : {quotation}",
    ),
  },
  total: {
    named: message('{sentence} ; {count, plural, =1 {une seule personne est nommée} other {{written} sont nommés}} :'),
  },
  timed: message('{time} : {sentence}'),
  conflicting: {
    opening: message("Les articles ne s'accordent pas :"),
    side: message('{publisher}{date, select, none {} other { ({date})}} : {sentence}'),
  },
  calculation: {
    equation: message('{expression} = {result}'),
    sum: message('{left} + {right}'),
    difference: message('{left} − {right}'),
    money: message('{digits}'),
  },
  quantity: {
    exact: message('{amount}'),
    at_least: message('au moins {amount}'),
    at_most: message("jusqu'à {amount}"),
    about: message('environ {amount}'),
    more_than: message('plus de {amount}'),
    less_than: message('moins de {amount}'),
    each: message('{amount} chacun'),
    units: {
      people: message('{digits} {count, plural, one {personne} other {personnes}}'),
      posts: message('{digits} {count, plural, one {poste} other {postes}}'),
      accounts: message('{digits} {count, plural, one {compte} other {comptes}}'),
      companies: message('{digits} {count, plural, one {entreprise} other {entreprises}}'),
      percent: message('{digits} %'),
      days: message('{digits} {count, plural, one {jour} other {jours}}'),
      weeks: message('{digits} {count, plural, one {semaine} other {semaines}}'),
      months: message('{digits} mois'),
      years: message('{digits} {count, plural, one {an} other {ans}}'),
      years_old: message('{digits} {count, plural, one {an} other {ans}}'),
    },
    group: message('{digits} {group}'),
  },
  ...silences,
  verbs,
  sentences,
  tails,
  questions,
};
