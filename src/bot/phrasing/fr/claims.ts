/** Sentences, their continuations and questions for claims without a gloss, in French. */
import type { QuestionMessages, SentenceMessages, TailMessages } from '../phrasebook-claims.ts';
import { message } from './message.ts';

export const sentences: SentenceMessages = {
  move: {
    between: message('{who} {verb} {from} pour {to}'),
    to: message('{who} {verb} {to}'),
    from: message('{who} {verb} {from}'),
  },
  departure: {
    post: message('{who} {verb} {number, select, one {son} other {leur}} poste {of_position}'),
    post_at: message('{who} {verb} {number, select, one {son} other {leur}} poste {of_position} {at_org}'),
    org: message('{who} {verb} {org}'),
  },
  appointment: {
    position: message('{org} {verb} {who} {position}'),
    team: message('{org} {verb} {who} à la tête {of_team}'),
    post_taken: message('{who} {verb} le poste {of_position}'),
    team_taken: message('{who} {verb} la tête {of_team}'),
  },
  leadership: {
    position: message('{who} {verb} {position}'),
    position_at: message('{who} {verb} {position} {at_place}'),
    leads: message('{who} {verb} {place}'),
    reports: message('{who} {verb} {to_boss}'),
  },
  profile: { age: message('{who} {verb} {age}') },
  described: message('{subject} : {text}'),
  is: message('{subject} {verb} {text}'),
  layoff: {
    people: message('{org} {verb} {what}'),
    share: message('{org} {verb} {share} {of_whom}'),
    workforce: message('ses effectifs'),
    posts: message('{org} {verb} {what}'),
    some_posts: message('des postes'),
    lost: message('{what} {verb} {number, select, one {son} other {leur}} emploi'),
  },
  headcount: { has: message('{org} {verb} {what}'), leads: message('{who} {verb} une équipe {of_what}') },
  acquisition: {
    bought: message('{buyer} {verb} {target}'),
    priced: message('{buyer} {verb} {target} pour {amount}'),
    stake: message('{buyer} {verb} {share} {of_target}'),
    sold: message('{target} {verb} de propriétaire'),
    sold_for: message('{target} {verb} de propriétaire pour {amount}'),
  },
  investment: {
    amount: message('{payer} {verb} {amount}'),
    amount_in: message('{payer} {verb} {amount} dans {target}'),
    in: message('{payer} {verb} dans {target}'),
    stake: message('{payer} {verb} {share} du capital {of_target}'),
    received: message('{target} {verb} {amount}'),
  },
  funding_round: {
    raised: message('{org} {verb} {amount}'),
    round: message('des fonds'),
    valued: message('la valorisation {of_org} {verb} {amount}'),
  },
  compensation_offer: {
    amount: message('{payer} {verb} {amount}{recipient}'),
    kind: message('{payer} {verb}{recipient} : {kind}'),
    amount_received: message('{who} {verb} {amount}'),
    kind_received: message('{who} {verb} : {kind}'),
    recipient: message(' {recipient}'),
  },
  statement: { said: message('{speaker} {verb}{medium} : {content}'), on: message(', sur {medium}') },
  reason: { is: message('la raison{about} : {text}'), is_not: message("ce n'est pas la raison{about} : {text}") },
  goal: { is: message("l'objectif{about} : {text}"), is_not: message("ce n'est pas l'objectif{about} : {text}") },
  about: message(' ({names})'),
  place: message('{team} {at_org}'),
  parenthesis: message(' ({text})'),
  aside: message(', {text}'),
  dated: message('{time}, {sentence}'),
};

export const tails: TailMessages = {
  position: message(' comme {position}'),
  team: message(' dans {team}'),
  boss: message(", sous l'autorité {of_boss}"),
  seller: message(' {to_seller}'),
  led_by: message(', dans un tour mené par {names}'),
  investors: message(', auprès {of_names}'),
  outcome: {
    refused: message(' (proposition refusée)'),
    collapsed: message(" (cela n'a pas abouti)"),
    reversed: message(' (décision annulée ensuite)'),
  },
};

export const questions: QuestionMessages = {
  left_for: message('Qui a quitté {from} pour {to} ?'),
  joined: message('Qui a rejoint {to} ?'),
  left: message('Qui a quitté {from} ?'),
  appointed: message('Qui {org} a nommé ?'),
  leads: message('Qui dirige {org} ?'),
  profile: message('Qui est {who} ?'),
  layoff: message('Combien de personnes ont été licenciées {at_org} ?'),
  headcount: message('Combien de personnes travaillent {at_org} ?'),
  bought: message('Qui a racheté {target} ?'),
  price: message('Quel est le prix du rachat {of_target} ?'),
  invested: message('Combien {org} investit ?'),
  raised: message('Combien {org} a levé ?'),
  offered: message('Que propose {org} à ses équipes ?'),
  product: message("C'est quoi, {target} ?"),
  said: message("Qu'a dit {speaker} ?"),
  about: message('Que disent les articles sur {name} ?'),
};
