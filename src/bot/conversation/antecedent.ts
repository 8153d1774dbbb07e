/** Whether a message holds itself whom its pronouns stand for. */
import { fold } from '../../knowledge/language/fold.ts';
import { tokenize } from '../../knowledge/language/tokens.ts';
import type { Content } from './at-hand.ts';
import type { Cues } from './cues.ts';

/** "Who did he hire from Meta?", « comment il est arrivé chez xAI ? »: somebody is meant whom the message does not name. */
export function meansSomebodyElse({ person, pronouns, line }: Cues, { names, people }: Content): boolean {
  // An unknown name may be anybody's.
  if (people || names.some(({ kind }) => kind === 'person' || kind === null)) return false;
  return person || (pronouns.has('person') && names.every(({ name }) => isAside(spanOf(name), line)));
}

const spanOf = (name: string): string =>
  tokenize(fold(name))
    .map(({ folded }) => folded)
    .join(' ');

/** « il … chez xAI »: behind a preposition, and after the pronoun. */
const isAside = (name: string, line: string): boolean => {
  const at = ` ${line} `.indexOf(` ${name} `);
  return (
    at > 0 &&
    /(?<!\bt )\b(?:il|elle|l) .*\b(?:chez|a|de|d|du|au|pour|dans|avec|par|sur|vers|contre|en|quitte|rejoint) $/.test(
      `${` ${line} `.slice(0, at)} `,
    )
  );
};
