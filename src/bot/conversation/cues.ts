/** Reads on a message's surface how it goes on from what was said before: requests, openers, pronouns, places in a list. */
import type { Language } from '../../knowledge/bilingual.ts';
import { fold } from '../../knowledge/language/fold.ts';
import { tokenize } from '../../knowledge/language/tokens.ts';
import { english } from './en.ts';
import type { FollowUpWords, Pronoun, Request } from './follow-up-words.ts';
import { french } from './fr.ts';

const WORDS: Readonly<Record<Language, FollowUpWords>> = { fr: french, en: english };
/** Longer messages stand alone. */
const LONGEST = 200;

export interface Cues {
  readonly request: Request | null;
  /** It asks for people ("who else?"). */
  readonly naming: boolean;
  /** The language in which the answer is wanted again. */
  readonly language: Language | null;
  /** The whole message is a place in a list: from 1, or -1 for the last. */
  readonly pick: number | null;
  /** A place in a list inside the message. */
  readonly ordinal: { readonly place: number; readonly words: readonly string[] } | null;
  /** "And …", "what about …", "… too". */
  readonly opener: boolean;
  /** A question word and grammar, nothing else. */
  readonly bare: boolean;
  readonly pronouns: ReadonlySet<Pronoun>;
  /** "He", which no company can be. */
  readonly person: boolean;
  /** « … peut-il … » */
  readonly inverted: boolean;
  /** Words that are part of a pronoun ("that **company**"). */
  readonly pronounWords: readonly string[];
  readonly sameNoun: boolean;
  /** "Which ones?" */
  readonly which: boolean;
  /** Wants others than those shown ("what else did he say?"). */
  readonly others: boolean;
  /** Begins with a preposition. */
  readonly adrift: boolean;
  readonly direction: 'from' | 'to' | null;
  /** "Why did he do that?" */
  readonly proVerb: boolean;
  /** It has a verb of its own. */
  readonly finite: boolean;
  /** In words. */
  readonly length: number;
  /** Its words, folded. */
  readonly line: string;
}

/** `language`: of the message, as far as it can be told; requests are known in either. */
export function cuesOf(text: string, language: Language): Cues {
  const all = lineOf(text.slice(0, LONGEST));
  const words = WORDS[language];
  const other = WORDS[language === 'fr' ? 'en' : 'fr'];
  const whole = (find: (known: FollowUpWords, line: string) => boolean): FollowUpWords | undefined =>
    text.length > LONGEST ? undefined : [words, other].find((known) => find(known, all) || find(known, trimmed(all, known)));
  const line = trimmed(all, words);
  const rest = line.replace(words.opener, '').trim();
  const asked = whole((known, at) => known.languages.whole.test(at));
  const listed = whole((known, at) => known.pick.test(at));
  const pronouns = pronounsOf(rest.replace(words.impersonal, ' '), words);
  return {
    request: REQUESTS.find((request) => whole((known, at) => known.requests[request].test(at))) ?? null,
    naming: /\b(?:who|whom|anyone|anybody|nobody|qui|ki|quelqu un|personne|gens|people|names?|noms?)\b/.test(all),
    language: asked ? (asked.languages.french.test(all) ? 'fr' : 'en') : null,
    pick: listed ? placeOf(listed.pick.exec(trimmed(all, listed))?.[1] ?? listed.pick.exec(all)?.[1], listed) : null,
    ordinal: ordinalOf(line, words),
    opener: rest !== line || words.likewise.test(all),
    bare: whole((known, at) => known.bare.test(at) && known.asking.test(at)) !== undefined,
    pronouns: new Set(pronouns.map(([kind]) => kind)),
    person: isPerson(pronouns),
    inverted: INVERTED.test(text),
    pronounWords: pronouns.flatMap(([, said]) => said.split(' ')),
    sameNoun: words.sameNoun.test(rest),
    which: WHICH.test(rest),
    others: OTHERS.test(line),
    adrift: words.preposition.test(rest),
    direction: words.directions.from.test(rest) ? 'from' : words.directions.to.test(rest) ? 'to' : null,
    proVerb: words.proVerb.test(line),
    finite: words.finite.test(rest),
    length: line.split(' ').length,
    line,
  };
}

const INVERTED = /\p{L}[-‐‑–](?:t[-‐‑–])?(?:ils?|elles?)(?!\p{L})/iu;

const WHICH = /^(?:which(?: ones?)?|(?:c est |ce sont )?(?:lesquel(?:le)?s|lequel|laquelle)(?: (?:c est|par exemple))?)$/;

/** Words that an exclamation may have before the sentence that counts. */
const EXCLAMATION = 4;

/** "Wow! What about xAI?", « Merci. Source ? »: the sentence after what is merely said in between. */
export function sentenceOf(text: string): string {
  const sentences = text.split(/(?<=[.!…])\s+|\n+/u).filter((sentence) => /[\p{L}\d]/u.test(sentence));
  const last = sentences.at(-1);
  const passing = sentences.slice(0, -1).every((sentence) => !sentence.includes('?') && lineOf(sentence).split(' ').length <= EXCLAMATION);
  return last !== undefined && passing ? last : text;
}

const OTHERS = /\b(?:else|others?|another|autres?)\b/;

const REQUESTS: readonly Request[] = ['provenance', 'others', 'next'];

const lineOf = (text: string): string =>
  tokenize(fold(text))
    .map((token) => token.folded)
    .filter((word) => word !== '?' && word !== '!')
    .join(' ');

/** Without what merely pads it out; a message that is nothing else is left as it is. */
function trimmed(line: string, { padding }: FollowUpWords): string {
  const bared = line.replace(padding, '').replace(padding, '').trim();
  return bared || line;
}

const pronounsOf = (line: string, { pronouns }: FollowUpWords): (readonly [Pronoun, string])[] =>
  (Object.keys(pronouns) as Pronoun[]).flatMap((kind) => {
    const found = pronouns[kind].exec(line);
    return found ? [[kind, found[0].trim()] as const] : [];
  });

const placeOf = (said: string | undefined, { ordinals }: FollowUpWords): number | null =>
  said === undefined ? null : (ordinals[said] ?? (/^\d+$/.test(said) ? Number(said) : null));

function ordinalOf(line: string, words: FollowUpWords): Cues['ordinal'] {
  const found = words.ordinal.exec(line);
  const place = placeOf(found?.[1], words);
  return found && place !== null ? { place, words: found[0].split(' ') } : null;
}

/** « Il » may be anything, "he" may not. */
const isPerson = (pronouns: readonly (readonly [Pronoun, string])[]): boolean =>
  pronouns.some(([kind, said]) => kind === 'person' && !pronouns.some(([other, same]) => other === 'thing' && same === said));
