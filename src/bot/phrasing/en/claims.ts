/** Sentences, their continuations and questions for claims without a gloss, in English. */
import type { QuestionMessages, SentenceMessages, TailMessages } from '../phrasebook-claims.ts';
import { message } from './message.ts';

export const sentences: SentenceMessages = {
  move: {
    between: message('{who} {verb} {from} for {to}'),
    to: message('{who} {verb} {to}'),
    from: message('{who} {verb} {from}'),
  },
  departure: {
    post: message('{who} {verb} {number, select, one {the post} other {their posts}} {of_position}'),
    post_at: message('{who} {verb} {number, select, one {the post} other {their posts}} {of_position} {at_org}'),
    org: message('{who} {verb} {org}'),
  },
  appointment: {
    position: message('{org} {verb} {who} {position}'),
    team: message('{org} {verb} {who} head {of_team}'),
    post_taken: message('{who} {verb} the post {of_position}'),
    team_taken: message('{who} {verb} charge {of_team}'),
  },
  leadership: {
    position: message('{who} {verb} {position}'),
    position_at: message('{who} {verb} {position} {at_place}'),
    leads: message('{who} {verb} {place}'),
    reports: message('{who} {verb} {to_boss}'),
  },
  profile: { age: message('{who} {verb} {age}') },
  described: message('{subject}: {text}'),
  is: message('{subject} {verb} {text}'),
  layoff: {
    people: message('{org} {verb} {what}'),
    share: message('{org} {verb} {share} {of_whom}'),
    workforce: message('its workforce'),
    posts: message('{org} {verb} {what}'),
    some_posts: message('jobs'),
    lost: message('{what} {verb} their {number, select, one {job} other {jobs}}'),
  },
  headcount: { has: message('{org} {verb} {what}'), leads: message('{who} {verb} a team {of_what}') },
  acquisition: {
    bought: message('{buyer} {verb} {target}'),
    priced: message('{buyer} {verb} {target} for {amount}'),
    stake: message('{buyer} {verb} {share} {of_target}'),
    sold: message('{target} {verb} owners'),
    sold_for: message('{target} {verb} owners for {amount}'),
  },
  investment: {
    amount: message('{payer} {verb} {amount}'),
    amount_in: message('{payer} {verb} {amount} in {target}'),
    in: message('{payer} {verb} in {target}'),
    stake: message('{payer} {verb} a {share} stake in {target}'),
    received: message('{target} {verb} {amount}'),
  },
  funding_round: {
    raised: message('{org} {verb} {amount}'),
    round: message('funds'),
    valued: message('the valuation {of_org} {verb} {amount}'),
  },
  compensation_offer: {
    amount: message('{payer} {verb} {amount}{recipient}'),
    kind: message('{payer} {verb} {kind}{recipient}'),
    amount_received: message('{who} {verb} {amount}'),
    kind_received: message('{who} {verb} {kind}'),
    recipient: message(' {recipient}'),
  },
  statement: { said: message('{speaker} {verb}{medium}: {content}'), on: message(' on {medium}') },
  reason: { is: message('the reason{about}: {text}'), is_not: message('this is not the reason{about}: {text}') },
  goal: { is: message('the goal{about}: {text}'), is_not: message('this is not the goal{about}: {text}') },
  about: message(' ({names})'),
  place: message('{team} {at_org}'),
  parenthesis: message(' ({text})'),
  aside: message(', {text}'),
  dated: message('{time}, {sentence}'),
};

export const tails: TailMessages = {
  position: message(' as {position}'),
  team: message(' in {team}'),
  boss: message(', reporting to {boss}'),
  seller: message(' from {seller}'),
  led_by: message(', in a round led by {names}'),
  investors: message(', from {names}'),
  outcome: { refused: message(' (offer refused)'), collapsed: message(' (it came to nothing)'), reversed: message(' (later reversed)') },
};

export const questions: QuestionMessages = {
  left_for: message('Who left {from} for {to}?'),
  joined: message('Who joined {to}?'),
  left: message('Who left {from}?'),
  appointed: message('Who did {org} appoint?'),
  leads: message('Who leads {org}?'),
  profile: message('Who is {who}?'),
  layoff: message('How many people were laid off {at_org}?'),
  headcount: message('How many people work {at_org}?'),
  bought: message('Who acquired {target}?'),
  price: message('What is the price of the acquisition {of_target}?'),
  invested: message('How much is {org} investing?'),
  raised: message('How much did {org} raise?'),
  offered: message('What does {org} offer its staff?'),
  product: message('What is {target}?'),
  said: message('What did {speaker} say?'),
  about: message('What do the articles say about {name}?'),
};
