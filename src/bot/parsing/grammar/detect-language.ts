/** Which language a message is in: that of its function words first, of its content words next. */
import type { Language } from '../../../knowledge/bilingual.ts';
import type { Lexicon } from '../../../knowledge/language/lexicon.ts';

/** Letters that only one of the two writes in ordinary words. */
const FRENCH_LETTERS = /[àâçéèêëîïôùûœ]|\b(?:qu|l|d|c|j|n|s|t|m)['’](?=\p{L}{2})/giu;

export function detectLanguage(text: string, words: readonly string[], lexicon: Lexicon, fallback: Language): Language {
  let french = (text.match(FRENCH_LETTERS)?.length ?? 0) * 2;
  let english = 0;
  words.forEach((word, at) => {
    const inFrench = weight(words, at, 'fr', lexicon);
    const inEnglish = weight(words, at, 'en', lexicon);
    if (inFrench > inEnglish) french += inFrench - inEnglish;
    else english += inEnglish - inFrench;
    // "l", "d" and the like are French only before an apostrophe, which the letters above have counted.
    if (word.length === 1 && word !== 'i') french -= Math.max(0, inFrench - inEnglish);
  });
  if (french === english) return fallback;
  return french > english ? 'fr' : 'en';
}

/** Function words weigh twice: they are never borrowed. */
function weight(words: readonly string[], at: number, language: Language, lexicon: Lexicon): number {
  const word = words.slice(at, at + 1);
  if (lexicon.fillersAt(word, 0, language)?.kinds.includes('function')) return 2;
  return lexicon.fillersAt(word, 0, language) || lexicon.conceptsAt(word, 0, language) ? 1 : 0;
}
