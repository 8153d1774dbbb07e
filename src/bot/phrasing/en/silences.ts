/** What the bot says in English when it asserts nothing: what it does not know, what it covers, and help. */
import type { Phrasebook } from '../phrasebook.ts';
import { message } from './message.ts';

export const silences: Pick<Phrasebook, 'unknown' | 'coverage' | 'which_one' | 'help'> = {
  unknown: {
    names: message('No article mentions {names}.'),
    words: message('I found nothing about {words} in the articles.'),
    words_of: message('The articles mention {names}, but not in connection with {words}.'),
    nothing_of: message('The articles mention {names}, but do not answer this question.'),
    nothing: message('The articles do not answer this question.'),
    asked: {
      statement: message('the articles do not say'),
      person: message('the articles do not say who'),
      organisation: message('the articles do not say which company'),
      who: message('the articles do not say who'),
      name: message('no article gives that name'),
      count: message('no article gives that number'),
      quantity: message('no article gives that figure'),
      amount: message('no article gives that amount'),
      age: message('no article gives that age'),
      percent: message('no article gives that percentage'),
      time: message('the articles do not say when'),
      duration: message('the articles do not say how long'),
      place: message('the articles do not say where'),
      reason: message('the articles do not say why'),
      manner: message('the articles do not say how'),
      position: message('no article gives that position'),
      product: message('the articles do not say which product'),
      source: message('the articles do not say where the information comes from'),
      content: message('the articles do not say what was said'),
    },
    asked_of: message('About {names}, {fact}'),
    period: message('The articles say nothing of the kind for that period: {text}.'),
    any_period: message('The articles say nothing of the kind for that period.'),
    not_understood: message(
      'I did not understand the question. Try the name of a person or a company, and what you want to know about them.',
    ),
  },
  coverage: {
    none: message('I have no article yet.'),
    dated: message('I rely on {count, plural, =1 {one article} other {{digits} articles}}, from {start} to {end}.'),
    one_month: message('I rely on {count, plural, =1 {one article} other {{digits} articles}}, from {month}.'),
    undated: message('I rely on {count, plural, =1 {one article} other {{digits} articles}} ({publishers}).'),
    others: message('{count, plural, =1 {one other} other {{digits} others}}'),
    article: message('{title} ({publisher}{date, select, none {} other {, {date}}})'),
  },
  which_one: message('Which one do you mean?'),
  help: {
    greeting: message('Hello! I answer questions about who moves where in the AI industry, with article passages as proof.'),
    thanks: message('My pleasure! Ask me another question whenever you like.'),
    farewell: message('Goodbye, and see you soon!'),
    capability: message(
      'I answer questions, in French or English, about the AI industry: who leaves, who arrives, who buys whom, how much and why. Everything comes from press articles: I quote the passage behind each answer, and I say so when the articles do not tell.',
    ),
    coverage: message('I answer only from press articles about the AI industry.'),
    off_topic: message('I only answer questions about moves in the AI industry, from press articles.'),
    order: message('I cannot do that: I only answer questions, and only from press articles.'),
    empty: message('Ask me a question about moves in the AI industry.'),
    too_long: message('This message is too long for me. Ask your question in one or two sentences.'),
    unreadable: message('I cannot read this message. Ask your question in French or English.'),
  },
};
