/** What the adapter itself says, in each language. What it says of articles comes from the bot. */
import type { Verdict } from '../../bot/feedback.ts';
import type { Language } from '../../knowledge/bilingual.ts';

export interface DiscordWords {
  readonly open: string;
  readonly close: string;
  readonly undated: string;
  /** Opens the article at the passage. */
  readonly read: string;
  readonly more: string;
  readonly share: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly thanks: string;
  readonly shared: (mention: string) => string;
  readonly forgotten: string;
  readonly nothingToCheck: string;
  readonly failed: string;
  /** Put to the bot for a mention without a word. */
  readonly help: string;
}

export const WORDS: Readonly<Record<Language, DiscordWords>> = {
  fr: {
    open: '«\u00a0',
    close: '\u00a0»',
    undated: 'non daté',
    read: 'lire le passage',
    more: 'La suite',
    share: 'Partager ici',
    verdicts: { right: 'Juste', wrong: 'Faux', missing: 'Incomplet' },
    thanks: 'Merci, c’est noté.',
    shared: (mention) => `${mention} partage une réponse :`,
    forgotten: 'Cette réponse est trop ancienne : reposez la question.',
    nothingToCheck: 'Ce message n’a pas de texte à vérifier.',
    failed: 'Cela n’a pas marché ; réessayez dans un instant.',
    help: 'aide',
  },
  en: {
    open: '“',
    close: '”',
    undated: 'undated',
    read: 'read the passage',
    more: 'More',
    share: 'Share here',
    verdicts: { right: 'Right', wrong: 'Wrong', missing: 'Something’s missing' },
    thanks: 'Thank you, noted.',
    shared: (mention) => `${mention} shares an answer:`,
    forgotten: 'This answer is too old: ask again.',
    nothingToCheck: 'This message has no text to check.',
    failed: 'That did not work; try again in a moment.',
    help: 'help',
  },
};
