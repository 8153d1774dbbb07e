/** What the bot says in French when it asserts nothing: what it does not know, what it covers, and help. */
import type { Phrasebook } from '../phrasebook.ts';
import { message } from './message.ts';

export const silences: Pick<Phrasebook, 'unknown' | 'coverage' | 'which_one' | 'help'> = {
  unknown: {
    names: message('Aucun article ne parle de {names}.'),
    words: message("Je n'ai rien trouvé sur {words} dans les articles."),
    words_of: message('Les articles parlent de {names}, mais pas à propos de {words}.'),
    nothing_of: message('Les articles parlent de {names}, mais ne répondent pas à cette question.'),
    nothing: message('Les articles ne répondent pas à cette question.'),
    asked: {
      statement: message('les articles ne le disent pas'),
      person: message('les articles ne disent pas qui'),
      organisation: message('les articles ne disent pas quelle entreprise'),
      who: message('les articles ne disent pas qui'),
      name: message('aucun article ne donne ce nom'),
      count: message('aucun article ne donne ce nombre'),
      quantity: message('aucun article ne donne ce chiffre'),
      amount: message('aucun article ne donne ce montant'),
      age: message('aucun article ne donne cet âge'),
      percent: message('aucun article ne donne ce pourcentage'),
      time: message('les articles ne disent pas quand'),
      duration: message('les articles ne disent pas combien de temps'),
      place: message('les articles ne disent pas où'),
      reason: message('les articles ne disent pas pourquoi'),
      manner: message('les articles ne disent pas comment'),
      position: message('aucun article ne donne ce poste'),
      product: message('les articles ne disent pas quel produit'),
      source: message("les articles ne disent pas d'où vient l'information"),
      content: message('les articles ne disent pas ce qui a été dit'),
    },
    asked_of: message('À propos de {names}, {fact}'),
    period: message('Les articles ne disent rien de tel pour cette période : {text}.'),
    any_period: message('Les articles ne disent rien de tel pour cette période.'),
    not_understood: message(
      "Je n'ai pas compris la question. Essayez avec le nom d'une personne ou d'une entreprise, et ce que vous voulez en savoir.",
    ),
  },
  coverage: {
    none: message("Je ne dispose encore d'aucun article."),
    dated: message("Je m'appuie sur {count, plural, =1 {un seul article} other {{digits} articles}}, {of_start} à {end}."),
    one_month: message("Je m'appuie sur {count, plural, =1 {un seul article} other {{digits} articles}} ({month})."),
    undated: message("Je m'appuie sur {count, plural, =1 {un seul article} other {{digits} articles}} ({publishers})."),
    others: message('{count, plural, =1 {un autre} other {{digits} autres}}'),
    article: message('{title} ({publisher}{date, select, none {} other {, {date}}})'),
  },
  which_one: message('Laquelle ou lequel voulez-vous dire ?'),
  help: {
    greeting: message("Bonjour ! Je réponds aux questions sur les mouvements dans l'industrie de l'IA, passages d'articles à l'appui."),
    thanks: message('Avec plaisir ! Posez-moi une autre question quand vous voulez.'),
    farewell: message('Au revoir, et à bientôt !'),
    capability: message(
      "Je réponds, en français ou en anglais, aux questions sur l'industrie de l'IA : qui part, qui arrive, qui rachète qui, combien et pourquoi. Tout vient d'articles de presse : je cite le passage derrière chaque réponse, et je dis quand les articles ne disent rien.",
    ),
    coverage: message("Je ne réponds qu'à partir d'articles de presse sur l'industrie de l'IA."),
    off_topic: message("Je ne réponds qu'aux questions sur les mouvements dans l'industrie de l'IA, à partir d'articles de presse."),
    order: message("Je ne peux pas faire cela : je réponds seulement à des questions, et seulement à partir d'articles de presse."),
    empty: message("Posez-moi une question sur les mouvements dans l'industrie de l'IA."),
    too_long: message('Ce message est trop long pour moi. Posez votre question en une ou deux phrases.'),
    unreadable: message("Je n'arrive pas à lire ce message. Posez votre question en français ou en anglais."),
  },
};
