/** The limits of commands and of what is offered while one is typed. */
import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { ApiError } from '../api-error.ts';
import { isLocale } from '../shapes.ts';
import { Form, lengthOf } from './form.ts';

const MOST = { choices: 25, choice: 100, name: 32, description: 100, options: 25, characters: 8000, slash: 100, menus: 15 };
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

export function checkChoices(choices: readonly APIApplicationCommandOptionChoice[] | undefined): void {
  const form = new Form();
  for (const [index, { name, value }] of form.list('data.choices', choices, MOST.choices).entries()) {
    form.text(`data.choices.${index}.name`, name, MOST.choice, { required: true, min: 1 });
    if (typeof value === 'string') form.text(`data.choices.${index}.value`, value, MOST.choice, { min: 1 });
  }
  form.done();
}

type Localized = Readonly<Partial<Record<string, string | null | undefined>>> | null | undefined;
type Check = (path: string, value: unknown) => void;

function checkWords(path: string, base: unknown, localized: Localized, form: Form, check: Check): number {
  check(path, base);
  for (const [locale, text] of Object.entries(localized ?? {})) {
    if (isLocale(locale)) check(`${path}_localizations.${locale}`, text);
    else form.add(`${path}_localizations.${locale}`, 'ENUM_TYPE_COERCE', `Unknown locale ${locale}`);
  }
  return Math.max(...[base, ...Object.values(localized ?? {})].map((text) => lengthOf(String(text ?? ''))));
}

/** @throws ApiError when the list breaks a limit. */
export function checkCommands(commands: RESTPutAPIApplicationCommandsJSONBody): void {
  const form = new Form();
  const slashName: Check = (path, value) => {
    if (typeof value !== 'string' || !NAME.test(value) || value !== value.toLowerCase())
      form.add(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  };
  const menuName: Check = (path, value) => form.text(path, value, MOST.name, { required: true, min: 1 });
  const describe: Check = (path, value) => form.text(path, value, MOST.description, { required: true, min: 1 });
  const seen = new Set<string>();
  const counts = new Map<ApplicationCommandType, number>();

  const checkOptions = (path: string, options: readonly APIApplicationCommandBasicOption[] | undefined): number => {
    let optional = false;
    let characters = 0;
    for (const [index, option] of form.list(path, options, MOST.options).entries()) {
      const own = `${path}.${index}`;
      characters += checkWords(`${own}.name`, option.name, option.name_localizations, form, slashName);
      characters += checkWords(`${own}.description`, option.description, option.description_localizations, form, describe);
      if (option.required && optional)
        form.add(path, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', 'Required options must be placed before non-required options');
      optional ||= !option.required;
    }
    return characters;
  };

  for (const [index, command] of commands.entries()) {
    const { type = ApplicationCommandType.ChatInput, name, name_localizations: names } = command;
    const path = String(index);
    counts.set(type, (counts.get(type) ?? 0) + 1);
    if (seen.has(`${type}:${name}`))
      form.add(`${path}.name`, 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    seen.add(`${type}:${name}`);
    if (!('description' in command)) {
      checkWords(`${path}.name`, name, names, form, menuName);
      continue;
    }
    const { description, description_localizations: descriptions } = command;
    const options = 'options' in command ? command.options : undefined;
    const words =
      checkWords(`${path}.name`, name, names, form, slashName) +
      checkWords(`${path}.description`, description, descriptions, form, describe) +
      checkOptions(`${path}.options`, options as readonly APIApplicationCommandBasicOption[] | undefined);
    if (words > MOST.characters) form.add(path, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${MOST.characters})`);
  }
  form.done();
  const tooMany = [...counts].some(([type, count]) => count > (type === ApplicationCommandType.ChatInput ? MOST.slash : MOST.menus));
  if (tooMany) throw new ApiError(400, 30032, 'Maximum number of application commands reached');
}
