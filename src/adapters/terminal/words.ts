/** What the chat itself says, in each language. What it says of articles comes from the bot. */
import type { Language } from '../../knowledge/bilingual.ts';

export interface ChatWords {
  readonly welcome: readonly string[];
  readonly commands: readonly (readonly [command: string, does: string])[];
  readonly unknown: (command: string) => string;
  readonly noLinks: string;
  readonly bye: string;
  /** Sent to the bot for `:help`. */
  readonly help: string;
  readonly ask: string;
  readonly undated: string;
  readonly open: string;
  readonly close: string;
}

export const WORDS: Readonly<Record<Language, ChatWords>> = {
  fr: {
    welcome: [
      'Qui part, qui arrive, qui rachète qui dans l’IA, avec le passage d’article derrière chaque réponse.',
      'Posez une question en français ou en anglais (you can ask in English, too).',
      ':help pour des exemples et les commandes, :quit pour partir.',
    ],
    commands: [
      [':help', 'ce message'],
      [':links', 'les adresses des passages de la dernière réponse'],
      [':quit', 'partir (ou Ctrl-D)'],
    ],
    unknown: (command) => `${command} n’est pas une commande : il y a :help, :links et :quit.`,
    noLinks: 'La dernière réponse ne cite aucun passage.',
    bye: 'À bientôt.',
    help: 'aide',
    ask: 'Vous pouvez demander :',
    undated: 'non daté',
    open: '«\u00a0',
    close: '\u00a0»',
  },
  en: {
    welcome: [
      'Who leaves, who joins, who buys whom in AI, with the article passage behind every answer.',
      'Ask in English or French (le français marche aussi).',
      ':help for examples and commands, :quit to leave.',
    ],
    commands: [
      [':help', 'this message'],
      [':links', 'the addresses of the last answer’s passages'],
      [':quit', 'leave (or Ctrl-D)'],
    ],
    unknown: (command) => `${command} is not a command: there are :help, :links and :quit.`,
    noLinks: 'The last answer cites no passage.',
    bye: 'Goodbye.',
    help: 'help',
    ask: 'You can ask:',
    undated: 'undated',
    open: '“',
    close: '”',
  },
};
