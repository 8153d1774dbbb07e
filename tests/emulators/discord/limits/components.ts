/** The limits of buttons and their rows, and of the second version's components. */
import { type APIMessageTopLevelComponent, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Form } from './form.ts';

const MOST = { rows: 5, perRow: 5, all: 40, text: 4000, customId: 100, label: 80, url: 512 };

/** What any component may have. */
interface Component {
  readonly type: ComponentType;
  readonly components?: readonly Component[];
  readonly accessory?: Component;
  readonly custom_id?: string;
  readonly label?: string;
  readonly emoji?: unknown;
  readonly style?: number;
  readonly url?: string;
  readonly content?: string;
}

const CONTAINERS: ReadonlySet<ComponentType> = new Set([ComponentType.ActionRow, ComponentType.Container, ComponentType.Section]);

/** `second`: the message is made of the second version's components. */
export function checkComponents(form: Form, given: readonly APIMessageTopLevelComponent[] | null | undefined, second: boolean): void {
  const ids = new Set<string>();
  let all = 0;
  let characters = 0;

  const checkButton = (path: string, { label, emoji, style, url, custom_id: customId }: Component): void => {
    form.text(`${path}.label`, label, MOST.label);
    if (!label && !emoji) form.add(path, 'BUTTON_COMPONENT_INVALID', 'A label or an emoji is required.');
    if (style === ButtonStyle.Link) {
      form.text(`${path}.url`, url, MOST.url, { required: true, min: 1 });
      return;
    }
    form.text(`${path}.custom_id`, customId, MOST.customId, { required: true, min: 1 });
    if (ids.has(customId ?? ''))
      form.add(`${path}.custom_id`, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    ids.add(customId ?? '');
  };

  const visit = (component: Component, path: string): void => {
    all += 1;
    if (component.type === ComponentType.Button) checkButton(path, component);
    else if (component.type === ComponentType.TextDisplay) {
      form.text(`${path}.content`, component.content, MOST.text, { required: true, min: 1 });
      characters += component.content?.length ?? 0;
    } else if (CONTAINERS.has(component.type)) {
      const most = component.type === ComponentType.ActionRow ? MOST.perRow : MOST.all;
      for (const [index, inner] of form.list(`${path}.components`, component.components, most, 1).entries())
        visit(inner, `${path}.components.${index}`);
      if (component.accessory) visit(component.accessory, `${path}.accessory`);
    } else if (component.type !== ComponentType.Separator) form.add(`${path}.type`, 'BASE_TYPE_CHOICES', `Unknown type ${component.type}`);
  };

  for (const [index, component] of form.list('components', given, second ? MOST.all : MOST.rows).entries()) {
    if (!second && component.type !== ComponentType.ActionRow)
      form.add(`components.${index}`, 'UNION_TYPE_CHOICES', 'Value of field "type" is not allowed here.');
    else visit(component as Component, `components.${index}`);
  }
  if (all > MOST.all) form.add('components', 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', `Must be ${MOST.all} or fewer.`);
  if (characters > MOST.text) form.add('components', 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', `Displayable text exceeds ${MOST.text}.`);
}
