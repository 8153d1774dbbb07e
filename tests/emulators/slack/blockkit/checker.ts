/** Checks of texts and lists, which every element is made of. */
import type { Json, Loose } from '../json.ts';
import type { CheckContext, Problem, Severity } from './problem.ts';

export class Checker {
  problems: Problem[] = [];
  ctx: CheckContext;
  constructor(ctx: CheckContext) {
    this.ctx = ctx;
  }
  add(severity: Severity, code: string, path: string, message: string) {
    this.problems.push({ severity, code, path, message });
  }
  err(code: string, path: string, message: string) {
    this.add('error', code, path, message);
  }
  length(value: unknown, max: number, path: string, min = 0) {
    if (value === undefined || value === null) return;
    if (typeof value !== 'string') return this.err('not_a_string', path, 'must be a string');
    const n = [...value].length;
    if (n > max) this.err('too_long', path, `${n} characters, at most ${max}`);
    if (n < min) this.err('too_short', path, `${n} characters, at least ${min}`);
  }
  count(list: unknown, max: number, path: string, min = 1): Json[] {
    if (!Array.isArray(list)) {
      this.err('not_an_array', path, 'must be an array');
      return [];
    }
    if (list.length > max) this.err('too_many', path, `${list.length} items, at most ${max}`);
    if (list.length < min) this.err('too_few', path, `${list.length} items, at least ${min}`);
    return list;
  }
  text(obj: Loose, path: string, max: number, kinds: string[] = ['plain_text', 'mrkdwn']) {
    if (!obj || typeof obj !== 'object') return this.err('missing_text', path, 'text object required');
    if (!kinds.includes(obj.type)) this.err('bad_text_type', path, `type must be ${kinds.join(' or ')}`);
    this.length(obj.text, max, `${path}.text`, 1);
    if (typeof obj.text !== 'string') this.err('missing_text', `${path}.text`, 'text is required');
    else if (obj.type === 'mrkdwn') this.markup(obj.text, `${path}.text`);
  }
  /** mrkdwn control characters: every `<` must open a control sequence, every `&` an entity. */
  markup(text: string, path: string) {
    const control =
      /<(?:@[UWB][A-Z0-9]+(?:\|[^<>]*)?|#[CG][A-Z0-9]+(?:\|[^<>]*)?|!(?:here|channel|everyone)(?:\|[^<>]*)?|!subteam\^S[A-Z0-9]+(?:\|[^<>]*)?|!date\^\d+\^[^<>]+|(?:https?|mailto|tel|slack):[^<>\s|]+(?:\|[^<>]*)?)>/g;
    if (/<!(?:here|channel|everyone)\b/.test(text) && !this.ctx.allowBroadcast)
      this.err('broadcast_mention', path, 'notifies a whole channel or workspace');
    if (/<!subteam\^/.test(text) && !this.ctx.allowBroadcast) this.err('usergroup_mention', path, 'notifies a user group');
    const rest = text.replace(control, '');
    if (rest.includes('<')) this.err('unescaped_lt', path, 'a literal "<" must be sent as &lt;');
    if (/(^|[^\n])>/.test(rest.replace(/^>+ ?/gm, ''))) this.add('warn', 'unescaped_gt', path, 'a literal ">" should be sent as &gt;');
    if (/&(?!amp;|lt;|gt;)/.test(rest)) this.add('warn', 'unescaped_amp', path, 'a literal "&" should be sent as &amp;');
    if (/xox[abeprs]-|xapp-\d/.test(text)) this.err('token_leak', path, 'looks like a Slack token');
  }
}
