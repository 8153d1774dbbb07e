/** Breaks a text into lines that fit, without parting what typography keeps together. */

/** A space that may end a line: not inside « guillemets », before a sign that French sets apart, or before a citation's mark. */
const BREAK = /(?<!«) (?!(?:[»:;?!%€$]+(?:[\s.,)\]]|$)|\[\d))/u;

/** Columns: combining marks take none, East Asian characters and emoji two. */
export function columns(text: string): number {
  let total = 0;
  for (const { segment } of GRAPHEMES.segment(text)) total += WIDE.test(segment) ? 2 : 1;
  return total;
}

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u{ff01}-\u{ff60}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{fe0f}/u;

/** `first` opens the first line, `next` the others. Words longer than a line stay whole; no-break spaces hold. */
export function wrap(text: string, width: number, first = '', next = first): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .trim()
    .split(/[ \n\t]+/)
    .join(' ')
    .split(BREAK)) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = width - columns(lines.length === 0 ? first : next);
    if (line !== '' && columns(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((text, index) => `${index === 0 ? first : next}${text}`).join('\n');
}
