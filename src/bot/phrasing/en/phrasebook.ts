/** What the bot says in English. */
import type { Phrasebook } from '../phrasebook.ts';
import { questions, sentences, tails } from './claims.ts';
import { message } from './message.ts';
import { silences } from './silences.ts';
import { verbs } from './verbs.ts';

const notThis = message<{ said: string; sentence: string }>('Not {said}: {sentence}');

export const phrasebook: Phrasebook = {
  verdict: { yes: message('Yes: {sentence}'), no: message('No: {sentence}') },
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
    word: message('That is not what the articles say ({said}): {sentence}'),
    polarity: message('No: {sentence}'),
    plain: message('That is not what the articles say: {sentence}'),
  },
  attribution: {
    given: message('{source}, {sentence}'),
    unconfirmed: message('{source}, though unconfirmed, {sentence}'),
    article: message('As reported in the article by {publisher}, {sentence}'),
    rumour: message('According to a rumour, {sentence}'),
    source: message('according to {name}'),
  },
  quotation: message('"{text}"'),
  passage: message('{publisher} writes{source, select, none {} other {, {source}}}: {quotation}'),
  disputed: message('But a passage of {publisher} says the opposite.'),
  provenance: {
    said: message('{publisher} reports what was said, and does not say whether it is so: {quotation}'),
    asserted: message('{publisher} states it as a fact{source, select, none {} other {, {source}}}: {quotation}'),
    reported: message(
      'It is reported, not confirmed: {publisher} ascribes it{source, select, none { to others} other { ({source})}}. It writes: {quotation}',
    ),
    planned: message('{publisher} speaks of a plan{source, select, none {} other { ({source})}}, not of something done: {quotation}'),
    denied: message('{publisher} states that it is not so{source, select, none {} other { ({source})}}: {quotation}'),
    rumoured: message('It is a rumour, not confirmed, as {publisher} tells it{source, select, none {} other { ({source})}}: {quotation}'),
  },
  total: { named: message('{sentence}; {count, plural, =1 {only one person is named} other {{written} are named}}:') },
  timed: message('{time}: {sentence}'),
  conflicting: {
    opening: message('The articles disagree:'),
    side: message('{publisher}{date, select, none {} other { ({date})}}: {sentence}'),
  },
  calculation: {
    equation: message('{expression} = {result}'),
    sum: message('{left} + {right}'),
    difference: message('{left} − {right}'),
    money: message('{amount}'),
  },
  quantity: {
    exact: message('{amount}'),
    at_least: message('at least {amount}'),
    at_most: message('up to {amount}'),
    about: message('about {amount}'),
    more_than: message('more than {amount}'),
    less_than: message('less than {amount}'),
    each: message('{amount} each'),
    units: {
      people: message('{digits} {count, plural, one {person} other {people}}'),
      posts: message('{digits} {count, plural, one {job} other {jobs}}'),
      accounts: message('{digits} {count, plural, one {account} other {accounts}}'),
      companies: message('{digits} {count, plural, one {company} other {companies}}'),
      percent: message('{digits}%'),
      days: message('{digits} {count, plural, one {day} other {days}}'),
      weeks: message('{digits} {count, plural, one {week} other {weeks}}'),
      months: message('{digits} {count, plural, one {month} other {months}}'),
      years: message('{digits} {count, plural, one {year} other {years}}'),
      years_old: message('{digits} {count, plural, one {year} other {years}} old'),
    },
    group: message('{digits} {group}'),
  },
  ...silences,
  verbs,
  sentences,
  tails,
  questions,
};
