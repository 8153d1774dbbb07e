/** What the adapter itself says, in each language. What it says of articles comes from the bot. */
import type { Verdict } from '../../bot/feedback.ts';
import type { Language } from '../../knowledge/bilingual.ts';

export interface SlackWords {
  /** Sent to the bot when somebody calls it without a question. */
  readonly help: string;
  /** How to reach the bot in Slack. */
  readonly usage: readonly string[];
  readonly ask: string;
  readonly undated: string;
  readonly open: string;
  readonly close: string;
  readonly question: (text: string) => string;
  readonly sharedBy: (name: string) => string;
  readonly more: (page: number, pages: number) => string;
  readonly back: string;
  readonly share: string;
  readonly again: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly thanks: string;
  readonly alreadyShared: string;
  readonly alreadyBelow: string;
  readonly gone: string;
  /** After the bot's name, while it works. */
  readonly working: string;
  readonly prompts: string;
}

export const WORDS: Readonly<Record<Language, SlackWords>> = {
  fr: {
    help: 'aide',
    usage: [
      '/mercato suivi d’une question : la réponse n’est visible que de vous, et vous pouvez la partager.',
      'Dans un canal, mentionnez-moi : je réponds dans le fil, où vous pouvez poursuivre sans me mentionner.',
      'En message direct, écrivez simplement.',
      'Sur un message, le raccourci « Check this claim » vérifie ce qu’il affirme.',
    ],
    ask: 'Vous pouvez demander :',
    undated: 'non daté',
    open: '«\u00a0',
    close: '\u00a0»',
    question: (text) => `Question : ${text}`,
    sharedBy: (name) => `Partagé par ${name}`,
    more: (page, pages) => `Suite (${page}/${pages})`,
    back: 'Retour',
    share: 'Partager',
    again: 'Redemander',
    verdicts: { right: 'Juste', wrong: 'Faux', missing: 'Incomplet' },
    thanks: 'Merci, c’est noté.',
    alreadyShared: 'Cette réponse a déjà été partagée.',
    alreadyBelow: 'La suite est déjà dans le fil.',
    gone: 'Cette réponse n’est plus conservée : posez la question à nouveau.',
    working: 'cherche dans les articles…',
    prompts: 'Par exemple',
  },
  en: {
    help: 'help',
    usage: [
      '/mercato followed by a question: only you see the answer, and you can share it.',
      'Mention me in a channel: I answer in the thread, where you can go on without a mention.',
      'In a direct message, just write.',
      'On a message, the shortcut “Check this claim” checks what it says.',
    ],
    ask: 'You can ask:',
    undated: 'undated',
    open: '“',
    close: '”',
    question: (text) => `Question: ${text}`,
    sharedBy: (name) => `Shared by ${name}`,
    more: (page, pages) => `More (${page}/${pages})`,
    back: 'Back',
    share: 'Share',
    again: 'Ask again',
    verdicts: { right: 'Right', wrong: 'Wrong', missing: 'Something is missing' },
    thanks: 'Thank you, noted.',
    alreadyShared: 'This answer has been shared already.',
    alreadyBelow: 'The rest is in the thread already.',
    gone: 'This answer is no longer kept: ask again.',
    working: 'is looking through the articles…',
    prompts: 'For example',
  },
};
