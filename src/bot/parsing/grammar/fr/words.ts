/** French words that carry structure. All folded; apostrophes part words (« n'a » is n, a). */
import type { LanguageGrammar } from '../language-grammar.ts';

export const prepositions: LanguageGrammar['prepositions'] = {
  de: ['from', 'of'],
  d: ['from', 'of'],
  du: ['from', 'of'],
  des: ['from', 'of'],
  depuis: ['when'],
  apres: ['when'],
  avant: ['when'],
  pendant: ['when'],
  lors: ['when'],
  selon: ['when'],
  ex: ['from'],
  a: ['to', 'at'],
  au: ['to', 'at'],
  aux: ['to', 'at'],
  vers: ['to'],
  pour: ['to'],
  chez: ['to', 'at'],
  dans: ['in', 'at'],
  en: ['in'],
  par: ['by'],
  avec: ['with'],
  contre: ['with'],
  sur: ['about', 'in'],
};

export const negations: readonly RegExp[] = [
  /\b(?:n|ne) (?:\w+ ){1,4}?(?:pas|plus|jamais|aucune?|rien|personne|nul|guere)\b/,
  /\b(?:plus )?(?:personne|aucune?|nul) (?:\w+ ){0,4}?n(?:e)?\b/,
  /\bplus (?:personne|aucun\w*|jamais|rien|de|d)\b(?=.*\b(?:parti|depart|licenci|vire)\w*\b)/,
  /\b(?:pas|jamais|aucune?|sans|ni|faux que|nullement)\b/,
];

/** « Meta n'a-t-elle pas recruté…? » asks for a yes. */
export const rhetorical: readonly RegExp[] = [
  /\b(?:n|ne) (?:\w+ )(?:t )?(?:il|elle|ils|elles|on|ce) pas\b/,
  /\bpas vrai$/,
  /\bou pas$/,
  /\bn est ce pas\b/,
];

export const passive = /^(?:ete|est|sont|etait|etaient|fut|furent|sera|seront|etre|etant|fait|faite|faits)$/;

export const joins = /^(?:et|ou|puis|ni|vs|versus)$/;

export const nominal =
  /(?:tion|tions|ment|ments|age|ages|sion|sions|rachats?|departs?|embauches|arrivees?|recrues?|fuites?|exode|transferts?|promesses?|annonces?)$/;

export const statements = /\b(?:a|ont|est|sont|etait|etaient|avait|avaient|va|vont|ne|n|se|s|fait|peut|doit|doivent|peuvent|veut)\b/;

export const interrogatives = /^(?:qui|quoi|quel|quelle|quels|quelles|lequel|laquelle|combien)$/;

export const confirmation = /\b(?:confirm|vérifi|verifi)\p{L}* (?:que|qu['’]|si)|^(?:et |donc |alors )?c['’ ]est bien \p{L}+ qu[ie]/iu;

export const inversion = /\p{L}-(?:t-)?(?:ils?|elles?|on|ce)\b(?!-)/u;

export const exception = /(?:\b[\w]+|N) mise? a part\b|\b(?:a part|hormis|sauf|excepte|en dehors de|hors|au dela de|autre(?:s)? que)\b/;

export const choice = /^(?:ou|ou bien)$/;

export const determiners = /^(?:le|la|les|l|un|une|des|du|ce|cet|cette|ces|sa|son|ses|leur|leurs|mon|ma|mes|aux|au)$/;

export const before =
  /^(?:juste )?avant (?:de |d |son |sa |leur )(?:\S+ ){1,5}?(?=(?:quel|quelle|quels|quelles|qui|que|combien|comment|ou0|a quel|dans quel|chez qui)\b)|\b(?:avant (?:de |d |son |sa |leur |que |qu )|juste avant (?:de |d )).*$/;

export const ahead = /^avant$/;

export const predecessor = 'predecesseur';

export const attribute =
  /(?:^|\b(?:a|de|d|sur|dans|en|par|pour|avec) )quel(?:le)?s? (?:(?:est|sont|etait|etaient|fut) (?:le|la|l|les|son|sa|ses|leurs?) )?|\bc (?:est|etait) quoi (?:le|la|l|les|son|sa) /;

export const secondPerson = /\b(?:tu|toi|t (?:es|as|etais|aimes|connais)|tes|ton|ta|vous|votre|vos)\b/;
