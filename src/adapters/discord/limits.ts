/** What Discord takes, in UTF-16 units: it counts code points, which are never more. */
export const MOST = {
  /** Of a message's own text. */
  content: 2000,
  /** Of an embed's text. */
  embed: 4096,
  /** In a row. */
  buttons: 5,
  label: 80,
  /** Offered while a question is typed. */
  choices: 25,
  choice: 100,
  nonce: 25,
} as const;
