/** The commands that the app has registered. */
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  type LocalizationMap,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { World } from './world.ts';

export class Commands {
  readonly #world: World;
  #all: readonly APIApplicationCommand[] = [];
  /** Discord allows 200 new ones a day. */
  created = 0;

  constructor(world: World) {
    this.#world = world;
  }

  get all(): readonly APIApplicationCommand[] {
    return this.#all;
  }

  /** Those of the same name keep their id. */
  overwrite(list: RESTPutAPIApplicationCommandsJSONBody): readonly APIApplicationCommand[] {
    const { ids, bot } = this.#world;
    this.#all = list.map((given): APIApplicationCommand => {
      const { type = ApplicationCommandType.ChatInput, name } = given;
      const known = this.find(name, type);
      if (!known) this.created += 1;
      const { contexts = null, integration_types: integrations, default_member_permissions: permissions } = given;
      return {
        id: known?.id ?? ids.next(),
        application_id: bot.id,
        version: ids.next(),
        type,
        name,
        name_localizations: localized(given.name_localizations),
        description: ('description' in given ? given.description : null) ?? '',
        description_localizations: localized('description_localizations' in given ? given.description_localizations : null),
        default_member_permissions: permissions === undefined || permissions === null ? null : String(permissions),
        contexts: contexts === null ? null : [...contexts],
        integration_types: [...(integrations ?? [ApplicationIntegrationType.GuildInstall])],
        nsfw: false,
        ...('options' in given && given.options && { options: given.options as APIApplicationCommandOption[] }),
      };
    });
    return this.#all;
  }

  find(name: string, type: ApplicationCommandType): APIApplicationCommand | undefined {
    return this.#all.find((command) => command.name === name && command.type === type);
  }
}

/** What is not localized is left out. */
const localized = (given: object | null | undefined): LocalizationMap | null => (given ? { ...given } : null);
