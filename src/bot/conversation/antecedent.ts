/** Whether a message holds itself whom its pronouns stand for. */
import { fold } from '../../knowledge/language/fold.ts';
import { tokenize } from '../../knowledge/language/tokens.ts';
import type { Content } from './at-hand.ts';
import type { Cues } from './cues.ts';

/** "Who did he hire from Meta?", « comment il est arrivé chez xAI ? »: somebody is meant whom the message does not name. */
export function meansSomebodyElse(cues: Cues, content: Content): boolean {
  const { person, pronouns, line } = cues;
  const { names } = content;
  // An unknown name may be anybody's.
  if (holdsAntecedent(cues, content) || names.some(({ kind }) => kind === 'person' || kind === null)) return false;
  return person || (pronouns.has('person') && names.every(({ name }) => isAside(spanOf(name), line)));
}

/** Does it hold itself, without a name, whom or what its pronoun stands for? */
export const holdsAntecedent = (cues: Cues, content: Content): boolean => namesPeople(cues, content) || takesUpSubject(cues, content);

/** « Comment les salariés ont appris qu'ils étaient virés ? »: said before the pronoun; "are they all employees?" says what they are. */
function namesPeople({ line, pronounWords }: Cues, { people }: Content): boolean {
  const pronoun = line.split(' ').findIndex((word) => pronounWords.includes(word));
  return people.some((text) => {
    const at = placeOf(text, line);
    return at >= 0 && (pronoun < 0 || at < pronoun) && !text.split(' ').some((word) => pronounWords.includes(word));
  });
}

/** « Combien de temps le développement peut-il prendre ? »: the subject stands before the verb, and « il » takes it up. */
function takesUpSubject({ inverted, line }: Cues, { telling }: Content): boolean {
  if (!inverted) return false;
  const verb = line.replace(/ (?:t )?(?:ils?|elles?)\b.*$/, '').split(' ').length - 1;
  return telling.some((text) => {
    const at = placeOf(text, line);
    return at >= 0 && at < verb;
  });
}

const placeOf = (text: string, line: string): number => line.split(' ').indexOf(text.split(' ')[0] ?? '');

const spanOf = (name: string): string =>
  tokenize(fold(name))
    .map(({ folded }) => folded)
    .join(' ');

/** « il … chez xAI »: behind a preposition, and after the pronoun. */
const isAside = (name: string, line: string): boolean => {
  const at = ` ${line} `.indexOf(` ${name} `);
  return (
    at > 0 &&
    /\b(?:il|elle|l) .*\b(?:chez|a|de|d|du|au|pour|dans|avec|par|sur|vers|contre|en|quitte|rejoint) $/.test(`${` ${line} `.slice(0, at)} `)
  );
};
