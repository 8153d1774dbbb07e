/** The limits of a message that is created or edited. */
import { type APIAllowedMentions, MessageFlags, type RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10';
import { ApiError } from '../api-error.ts';
import type { Post } from '../world.ts';
import { checkComponents } from './components.ts';
import { checkEmbeds } from './embeds.ts';
import { Form, lengthOf } from './form.ts';

const MOST = { content: 2000, nonce: 25, mentions: 100 };

/** What a message may be made of, whether it is created or edited. */
export type MessageBody = Pick<
  RESTPostAPIChannelMessageJSONBody,
  'content' | 'embeds' | 'components' | 'flags' | 'allowed_mentions' | 'nonce' | 'enforce_nonce' | 'message_reference'
>;

/** @throws ApiError when the body breaks a limit. `existing` is the message that it edits. */
export function checkMessage(body: MessageBody, existing: Post | null = null): void {
  const form = new Form();
  const second = (((existing?.flags ?? 0) | (body.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
  form.text('content', body.content, MOST.content);
  checkEmbeds(form, body.embeds);
  checkComponents(form, body.components, second);
  checkMentions(form, body.allowed_mentions);
  if (second && (body.content || body.embeds?.length))
    form.add('flags', 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2', 'content and embeds cannot be used with IS_COMPONENTS_V2');
  if (body.nonce !== undefined && lengthOf(String(body.nonce)) > MOST.nonce)
    form.add('nonce', 'NONCE_TYPE_TOO_LONG', `Nonce must be ${MOST.nonce} characters or fewer.`);
  if (body.enforce_nonce && body.nonce === undefined) form.add('nonce', 'BASE_TYPE_REQUIRED', 'enforce_nonce needs a nonce.');
  form.done();
  const { content = existing?.content, embeds = existing?.embeds, components = existing?.components } = body;
  if (!content?.trim() && !embeds?.length && !components?.length) throw new ApiError(400, 50006, 'Cannot send an empty message');
}

function checkMentions(form: Form, allowed: APIAllowedMentions | null | undefined): void {
  if (!allowed) return;
  for (const kind of ['users', 'roles'] as const) {
    form.list(`allowed_mentions.${kind}`, allowed[kind], MOST.mentions);
    if (allowed[kind]?.length && (allowed.parse as readonly string[] | undefined)?.includes(kind))
      form.add(
        'allowed_mentions',
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
  }
}
