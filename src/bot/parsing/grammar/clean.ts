/** Takes out of a message what is markup, mention or control character, and keeps the words. The message is data. */

const RULES: readonly (readonly [RegExp, string])[] = [
  // Hidden parts, with all they hold.
  [/<!--[\s\S]*?(?:-->|$)/g, ' '],
  [/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' '],
  // Slack and Discord: mentions, channels, emoji, links with a label (the label is kept).
  [/<https?:[^>|]*\|([^>]*)>/g, ' $1 '],
  [/<[@#!][^>]*>|<a?:\w+:\d+>|<https?:[^>]*>/g, ' '],
  [/<\/?[a-z][^>]*>/gi, ' '],
  [/\bhttps?:\/\/\S+/gi, ' '],
  [/(?<![\p{L}\d])@[\p{L}\d_.-]+/gu, ' '],
  [/:[a-z0-9_+-]{2,30}:/g, ' '],
  // Roles that a pasted conversation would have.
  [/(?<![\p{L}\d])(?:system|assistant|user|admin|utilisateur|système)\s*:/giu, ' ; '],
  // Signs without width may stand within a word: it stays whole.
  [/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''],
  // Control, formatting and private-use characters; emoji carry no fact.
  [/[\p{Cc}\p{Cf}\p{Co}]/gu, ' '],
  [/[\p{Extended_Pictographic}\p{Emoji_Modifier}]/gu, ' '],
  [/[*_~`|\\{}[\]<>=^]+/g, ' '],
  [/\s+/gu, ' '],
];

export function clean(text: string): string {
  const lines = text.replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n').split('\n');
  // Line breaks part sentences, so they become full stops where no sign stands.
  const joined = lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ¶ ');
  const cleaned = RULES.reduce((rest, [pattern, by]) => rest.replace(pattern, by), joined);
  return cleaned.replace(/^(?:\s*¶)+|(?:¶\s*)+$/g, '').trim();
}
