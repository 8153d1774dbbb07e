/** The limits of embeds. */
import type { APIEmbed } from 'discord-api-types/v10';
import { type Form, lengthOf } from './form.ts';

const MOST = {
  embeds: 10,
  title: 256,
  description: 4096,
  fields: 25,
  name: 256,
  value: 1024,
  footer: 2048,
  author: 256,
  url: 2048,
  all: 6000,
};

export function checkEmbeds(form: Form, embeds: readonly APIEmbed[] | null | undefined): void {
  let total = 0;
  const text = (path: string, value: string | undefined, max: number, required = false): void => {
    form.text(path, value, max, { required, min: required ? 1 : 0 });
    total += lengthOf(value ?? '');
  };
  for (const [index, embed] of form.list('embeds', embeds, MOST.embeds).entries()) {
    const path = `embeds.${index}`;
    const { title, description, fields, footer, author, url, color, image, thumbnail } = embed;
    text(`${path}.title`, title, MOST.title);
    text(`${path}.description`, description, MOST.description);
    text(`${path}.footer.text`, footer?.text, MOST.footer, footer !== undefined);
    text(`${path}.author.name`, author?.name, MOST.author, author !== undefined);
    for (const [number, field] of form.list(`${path}.fields`, fields, MOST.fields).entries()) {
      text(`${path}.fields.${number}.name`, field.name, MOST.name, true);
      text(`${path}.fields.${number}.value`, field.value, MOST.value, true);
    }
    for (const [key, link] of Object.entries({ url, 'author.url': author?.url, 'image.url': image?.url, 'thumbnail.url': thumbnail?.url }))
      if (link !== undefined && (!/^https?:\/\/\S+$/.test(link) || lengthOf(link) > MOST.url))
        form.add(`${path}.${key}`, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    if (color !== undefined && !(Number.isInteger(color) && color >= 0 && color <= 0xffffff))
      form.add(`${path}.color`, 'NUMBER_TYPE_MAX', 'Bad colour.');
    if (!title && !description && !fields?.length && !image && !thumbnail && !footer && !author)
      form.add(path, 'EMBED_EMPTY', 'Embed is empty.');
  }
  if (total > MOST.all) form.add('embeds', 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${MOST.all}`);
}
