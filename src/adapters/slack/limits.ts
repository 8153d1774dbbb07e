/** Slack's limits, in characters unless said otherwise. From its reference pages and the typings of its packages. */
export const LIMITS = {
  blocks: 50,
  buttonText: 75,
  buttonsInRow: 5,
  link: 2900,
  /** 4,000 advised. */
  fallbackText: 3900,
  /** Of all blocks as JSON: `msg_blocks_too_long` was seen from about 13,200. */
  blocksJson: 12_900,
  promptTitle: 75,
  prompts: 4,
} as const;

/** Ours: what is longer is cut into pieces, or is not offered as a button. */
export const OWN = {
  textPiece: 2000,
  /** As JSON. */
  piece: 6400,
  /** As JSON. */
  listPart: 3000,
  title: 300,
  question: 150,
  name: 80,
} as const;
