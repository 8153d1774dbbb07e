/** Plays scripted turns to a bot, and tells what of a reply is not as the script wants it. */
import type { Exchange } from '../../src/bot/bot.ts';
import { plainText } from '../../src/bot/phrasing/plain.ts';
import { normalise, normaliseQuote } from '../../src/evaluation/normalise.ts';
import type { Language } from '../../src/knowledge/bilingual.ts';
import type { Turn } from './dialogue.ts';

/** One line for each fault; none when the reply is as it should be. `language`: of the script. */
export function faultsOf({ status, has, lacks, cites, language: own, said }: Turn, { reply }: Exchange, language: Language): string[] {
  const text = normalise(plainText(reply));
  const quotes = reply.citations.map(({ quote }) => normaliseQuote(quote));
  const absent = (groups: Turn['has'], fits: (piece: string) => boolean): string[] =>
    groups.filter((anyOf) => !anyOf.some(fits)).map((anyOf) => anyOf.join(' | '));
  const faults = [
    ...(status.includes(reply.status) ? [] : [`is ${reply.status}, not ${status.join(' or ')}`]),
    ...(reply.language === (own ?? language) ? [] : [`is in ${reply.language}`]),
    ...absent(has, (piece) => text.includes(normalise(piece))).map((piece) => `lacks ${piece}`),
    ...lacks.filter((piece) => text.includes(normalise(piece))).map((piece) => `has ${piece}`),
    ...absent(cites, (piece) => quotes.some((quote) => quote.includes(normaliseQuote(piece)))).map((piece) => `does not cite ${piece}`),
  ];
  return faults.map((fault) => `« ${said} » ${fault}: ${text}`);
}
