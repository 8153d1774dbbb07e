/** Builds the pattern of a whole message from its wordings, so that they read as a list. */
export const phrases = (...wordings: readonly string[]): RegExp => new RegExp(`^(?:${wordings.join('|')})$`);
