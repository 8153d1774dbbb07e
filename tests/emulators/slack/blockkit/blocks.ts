/** Checks of blocks, one by one and together. */
import type { Loose } from '../json.ts';
import { ElementChecker } from './elements.ts';
import { ACTIONS_ELEMENTS, LIMITS, MESSAGE_BLOCKS, RICH_TEXT } from './limits.ts';

export class BlockChecker extends ElementChecker {
  block(b: Loose, path: string) {
    if (!b || typeof b !== 'object') return this.err('not_an_object', path, 'block must be an object');
    if (!MESSAGE_BLOCKS.has(b.type)) return this.err('unknown_block', path, `unsupported type: ${b.type}`);
    this.length(b.block_id, LIMITS.blockId, `${path}.block_id`);
    const ids = new Set<string>();
    switch (b.type) {
      case 'section':
        if (!b.text && !b.fields) this.err('missing_text', path, 'section needs text or fields');
        if (b.text) this.text(b.text, `${path}.text`, LIMITS.sectionText);
        if (b.fields)
          this.count(b.fields, LIMITS.sectionFields, `${path}.fields`).forEach((f, i) => {
            this.text(f, `${path}.fields[${i}]`, LIMITS.fieldText);
          });
        if (b.accessory) this.element(b.accessory, `${path}.accessory`, ids);
        break;
      case 'header':
        this.text(b.text, `${path}.text`, LIMITS.headerText, ['plain_text']);
        break;
      case 'context':
        this.count(b.elements, LIMITS.contextElements, `${path}.elements`).forEach((e, i) => {
          const p = `${path}.elements[${i}]`;
          if (e?.type === 'image') this.image(e, p);
          else this.text(e, p, LIMITS.sectionText);
        });
        break;
      case 'actions':
        this.count(b.elements, LIMITS.actionsElements, `${path}.elements`).forEach((e, i) => {
          if (!ACTIONS_ELEMENTS.has(e?.type)) this.err('bad_element', `${path}.elements[${i}]`, `${e?.type} is not allowed in actions`);
          this.element(e, `${path}.elements[${i}]`, ids);
        });
        break;
      case 'context_actions':
        this.count(b.elements, LIMITS.contextActionsElements, `${path}.elements`).forEach((e, i) => {
          const p = `${path}.elements[${i}]`;
          if (e?.type === 'feedback_buttons') {
            for (const side of ['positive_button', 'negative_button']) {
              this.text(e[side]?.text, `${p}.${side}.text`, LIMITS.buttonText, ['plain_text']);
              if (typeof e[side]?.value !== 'string') this.err('missing_value', `${p}.${side}.value`, 'value is required');
            }
          } else if (e?.type !== 'icon_button') this.err('bad_element', p, 'feedback_buttons or icon_button only');
        });
        break;
      case 'image':
        this.image(b, path);
        if (b.title) this.text(b.title, `${path}.title`, LIMITS.imageTitle, ['plain_text']);
        break;
      case 'input':
        this.text(b.label, `${path}.label`, LIMITS.inputLabel, ['plain_text']);
        if (b.hint) this.text(b.hint, `${path}.hint`, LIMITS.inputHint, ['plain_text']);
        this.element(b.element, `${path}.element`, ids);
        break;
      case 'rich_text':
        this.count(b.elements, LIMITS.richTextElements, `${path}.elements`).forEach((e, i) => {
          this.richText(e, `${path}.elements[${i}]`);
        });
        break;
      case 'markdown':
        this.length(b.text, LIMITS.markdownTotal, `${path}.text`, 1);
        break;
      case 'table': {
        for (const [i, row] of this.count(b.rows, LIMITS.tableRows, `${path}.rows`).entries())
          this.count(row, LIMITS.tableColumns, `${path}.rows[${i}]`);
        if (b.column_settings) this.count(b.column_settings, LIMITS.tableColumns, `${path}.column_settings`, 0);
        if (JSON.stringify(b.rows ?? []).length > LIMITS.tableChars * 2)
          this.add('warn', 'table_size', path, 'tables are limited to about 10,000 characters');
        break;
      }
      case 'card':
        if (b.title) this.text(b.title, `${path}.title`, LIMITS.cardTitle);
        if (b.subtitle) this.text(b.subtitle, `${path}.subtitle`, LIMITS.cardTitle);
        if (b.body) this.text(b.body, `${path}.body`, LIMITS.cardBody);
        break;
      case 'carousel':
        this.count(b.elements, LIMITS.carouselCards, `${path}.elements`).forEach((c, i) => {
          this.block(c, `${path}.elements[${i}]`);
        });
        break;
      case 'container':
        this.count(b.child_blocks, LIMITS.containerChildren, `${path}.child_blocks`).forEach((c, i) => {
          this.block(c, `${path}.child_blocks[${i}]`);
        });
        break;
    }
  }
  /** Rich text has no markup: what would call somebody is an element of its own. */
  richText(e: Loose, path: string): void {
    if (e?.type === 'rich_text_list') {
      if (!['bullet', 'ordered'].includes(e.style)) this.err('list_style', `${path}.style`, 'bullet or ordered');
      this.count(e.elements, LIMITS.richTextElements, `${path}.elements`).forEach((item, i) => {
        this.richText(item, `${path}.elements[${i}]`);
      });
      return;
    }
    if (!RICH_TEXT.has(e?.type)) this.err('bad_element', path, `${e?.type} is not allowed in rich_text`);
    this.count(e?.elements, LIMITS.richTextElements, `${path}.elements`).forEach((piece, i) => {
      const at = `${path}.elements[${i}]`;
      if (['user', 'usergroup', 'team', 'broadcast'].includes(piece?.type)) this.err('mention', at, `a ${piece.type} is called`);
      else if (piece?.type === 'text') this.length(piece.text ?? 0, LIMITS.sectionText, `${at}.text`, 1);
      else if (piece?.type === 'link') {
        this.length(piece.url ?? 0, LIMITS.buttonUrl, `${at}.url`, 1);
        if (!/^https?:\/\//.test(piece.url)) this.err('link_url', `${at}.url`, 'must be http or https');
        this.length(piece.text, LIMITS.sectionText, `${at}.text`, 1);
      } else if (!['emoji', 'date', 'color', 'channel'].includes(piece?.type))
        this.err('bad_element', at, `${piece?.type} is not rich text`);
    });
  }

  blocks(blocks: unknown, path: string, max: number) {
    const list = this.count(blocks, max, path, 0);
    const seen = new Set<string>();
    list.forEach((b, i) => {
      this.block(b, `${path}[${i}]`);
      if (b?.block_id) {
        if (seen.has(b.block_id)) this.err('duplicate_block_id', `${path}[${i}].block_id`, `"${b.block_id}" is used twice`);
        seen.add(b.block_id);
      }
    });
    const md = list.filter((b) => b?.type === 'markdown').reduce((n, b) => n + String(b.text ?? '').length, 0);
    if (md > LIMITS.markdownTotal)
      this.err('markdown_total', path, `${md} characters of markdown, at most ${LIMITS.markdownTotal} in one message`);
    if (list.filter((b) => b?.type === 'table').length > 1) this.err('one_table', path, 'only one table block in a message');
    const size = JSON.stringify(list).length;
    if (size > LIMITS.blocksJsonObserved)
      this.add(
        'warn',
        'blocks_total',
        path,
        `${size} characters of blocks; msg_blocks_too_long was seen from about ${LIMITS.blocksJsonObserved}`,
      );
  }
}
