/** The commands, with their names and descriptions in both languages. */
import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';

/** In servers, in private and, for those who installed the app for themselves, anywhere. */
const ANYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

const LONGEST_QUESTION = 1000;

const isPrivate: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  name_localizations: { fr: 'privé' },
  description: 'Show the answer to me alone',
  description_localizations: { fr: 'Ne montrer la réponse qu’à moi' },
};

export const COMMANDS: RESTPutAPIApplicationCommandsJSONBody = [
  {
    ...ANYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'ask',
    name_localizations: { fr: 'demander' },
    description: 'Who moves where in AI, with the article passage behind every answer',
    description_localizations: { fr: 'Qui va où dans l’IA, avec le passage d’article derrière chaque réponse' },
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'Your question, in English or French',
        description_localizations: { fr: 'Votre question, en français ou en anglais' },
        required: true,
        autocomplete: true,
        max_length: LONGEST_QUESTION,
      },
      isPrivate,
    ],
  },
  {
    ...ANYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'check',
    name_localizations: { fr: 'vérifier' },
    description: 'Do the articles say so?',
    description_localizations: { fr: 'Est-ce que les articles le disent ?' },
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'claim',
        name_localizations: { fr: 'affirmation' },
        description: 'What somebody says',
        description_localizations: { fr: 'Ce que quelqu’un affirme' },
        required: true,
        max_length: LONGEST_QUESTION,
      },
      isPrivate,
    ],
  },
  {
    ...ANYWHERE,
    type: ApplicationCommandType.ChatInput,
    name: 'about',
    name_localizations: { fr: 'apropos' },
    description: 'What the bot knows of, and since when',
    description_localizations: { fr: 'Ce que le bot connaît, et depuis quand' },
    options: [isPrivate],
  },
  {
    ...ANYWHERE,
    type: ApplicationCommandType.Message,
    name: 'Check this claim',
    name_localizations: { fr: 'Vérifier cette affirmation' },
  },
];
