/** One kind of claim of a world: who fills its roles, and how articles, glosses and questions word it. */
import type { Bilingual, Language } from '../../knowledge/bilingual.ts';
import type { Claim, Links, Roles } from '../../knowledge/claim.ts';
import type { Quantity } from '../../knowledge/quantity.ts';
import type { Random } from './random.ts';
import type { Scene } from './scene.ts';

/** Texts with `{slots}`, one of which is taken. */
export type Wordings = Readonly<Record<Language, readonly string[]>>;

/** What stands in the slots of the wordings: a name, or words of each language. */
export type Slots = Readonly<Record<string, string | Bilingual>>;

export interface Told {
  readonly roles: Roles;
  readonly slots: Slots;
  readonly quantity?: Quantity;
}

export interface Kind {
  readonly type: Claim['type'];
  /** How often it comes, beside the others. */
  readonly weight: number;
  /** Share of these claims that say when. */
  readonly dated: number;
  /** How it leans on an event told before it in the article, where there is one. */
  readonly leans?: keyof Links;
  readonly tell: (scene: Scene) => Told;
  readonly quote: Wordings;
  readonly gloss: Wordings;
  readonly question: Wordings;
}

/** One of the wordings in a language. */
export const word = (wordings: Wordings, language: Language, slots: Slots, random: Random): string =>
  fill(random.pick(wordings[language]), language, slots);

/** The same wording in both languages. */
export function wordBoth(wordings: Wordings, slots: Slots, random: Random): Bilingual {
  const at = random.below(wordings.fr.length);
  return { fr: fill(wordings.fr[at] ?? '', 'fr', slots), en: fill(wordings.en[at] ?? '', 'en', slots) };
}

/** @throws RangeError where a slot is not filled: the wording and its kind do not fit. */
export function fill(wording: string, language: Language, slots: Slots): string {
  const text = wording.replaceAll(/\{(\w+)\}/g, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) throw new RangeError(`nothing fills {${slot}} of "${wording}"`);
    return typeof value === 'string' ? value : value[language];
  });
  return language === 'fr' ? elided(text) : text;
}

/** « de Orvane » → « d’Orvane » */
const elided = (text: string): string => text.replaceAll(/(?<!\p{L})([DdQq]u?)e (?=[AEIOUÉaeiou])/gu, '$1’');
