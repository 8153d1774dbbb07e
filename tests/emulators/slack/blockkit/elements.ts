/** Checks of what stands in blocks: buttons, menus, images. */
import type { Loose } from '../json.ts';
import { Checker } from './checker.ts';
import { LIMITS } from './limits.ts';

export class ElementChecker extends Checker {
  confirm(c: Loose, path: string) {
    if (!c) return;
    this.text(c.title, `${path}.title`, LIMITS.confirmTitle, ['plain_text']);
    this.text(c.text, `${path}.text`, LIMITS.confirmText);
    this.text(c.confirm, `${path}.confirm`, LIMITS.confirmButton, ['plain_text']);
    this.text(c.deny, `${path}.deny`, LIMITS.confirmButton, ['plain_text']);
  }
  options(list: unknown, max: number, path: string, min = 1) {
    this.count(list, max, path, min).forEach((o, i) => {
      this.text(o.text, `${path}[${i}].text`, LIMITS.optionText);
      this.length(o.value, LIMITS.optionValue, `${path}[${i}].value`);
      if (o.description) this.text(o.description, `${path}[${i}].description`, LIMITS.optionDescription, ['plain_text', 'mrkdwn']);
    });
  }
  image(e: Loose, path: string) {
    if (!e.alt_text) this.err('missing_alt_text', `${path}.alt_text`, 'alt_text is required');
    this.length(e.alt_text, LIMITS.imageAlt, `${path}.alt_text`);
    if (!!e.image_url === !!e.slack_file) this.err('image_source', path, 'exactly one of image_url and slack_file');
    if (e.image_url) {
      this.length(e.image_url, LIMITS.imageUrl, `${path}.image_url`);
      if (!/^https:\/\//.test(e.image_url)) this.err('image_url', `${path}.image_url`, 'must be a public https URL');
    }
    if (e.slack_file) {
      if (!e.slack_file.id && !e.slack_file.url) this.err('slack_file', `${path}.slack_file`, 'needs id or url');
      else if (e.slack_file.id && this.ctx.fileReady && !this.ctx.fileReady(e.slack_file.id))
        this.err('slack_file_not_ready', `${path}.slack_file`, 'unknown file, or still being processed');
    }
  }
  element(e: Loose, path: string, actionIds: Set<string>) {
    if (!e || typeof e !== 'object') return this.err('not_an_object', path, 'element must be an object');
    if (e.action_id !== undefined) {
      this.length(e.action_id, LIMITS.actionId, `${path}.action_id`, 1);
      if (actionIds.has(e.action_id)) this.err('duplicate_action_id', `${path}.action_id`, `"${e.action_id}" is used twice in this block`);
      actionIds.add(e.action_id);
    }
    if (e.placeholder) this.text(e.placeholder, `${path}.placeholder`, LIMITS.placeholder, ['plain_text']);
    this.confirm(e.confirm, `${path}.confirm`);
    switch (e.type) {
      case 'button':
        this.text(e.text, `${path}.text`, LIMITS.buttonText, ['plain_text']);
        this.length(e.value, LIMITS.buttonValue, `${path}.value`);
        this.length(e.url, LIMITS.buttonUrl, `${path}.url`);
        this.length(e.accessibility_label, LIMITS.a11yLabel, `${path}.accessibility_label`);
        if (e.style !== undefined && !['primary', 'danger'].includes(e.style))
          this.err('button_style', `${path}.style`, 'primary, danger or absent');
        if (e.action_id === undefined && !e.url) this.add('warn', 'no_action_id', path, 'a button without an action_id cannot be handled');
        break;
      case 'static_select':
      case 'multi_static_select':
        if (e.option_groups)
          this.count(e.option_groups, LIMITS.optionGroups, `${path}.option_groups`).forEach((g, i) => {
            this.text(g.label, `${path}.option_groups[${i}].label`, 75, ['plain_text']);
            this.options(g.options, LIMITS.selectOptions, `${path}.option_groups[${i}].options`);
          });
        else this.options(e.options, LIMITS.selectOptions, `${path}.options`);
        break;
      case 'overflow':
        this.options(e.options, LIMITS.overflowOptions, `${path}.options`);
        break;
      case 'checkboxes':
      case 'radio_buttons':
        this.options(e.options, LIMITS.choiceOptions, `${path}.options`);
        break;
      case 'image':
        this.image(e, path);
        break;
      case 'plain_text_input':
        if (e.max_length > LIMITS.plainTextInputMax) this.err('too_long', `${path}.max_length`, `at most ${LIMITS.plainTextInputMax}`);
        break;
    }
  }
}
