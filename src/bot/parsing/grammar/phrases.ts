/** Builds a shape's pattern from its wordings, one a string, so that they read as a list. */

/** Any of these wordings, as whole words. `FR|EN` alternatives inside a wording are ordinary regular expressions. */
export const anyOf = (...wordings: readonly string[]): RegExp => new RegExp(`\\b(?:${wordings.join('|')})\\b`);

/** The whole line is one of these. */
export const whole = (...wordings: readonly string[]): RegExp => new RegExp(`^(?:${wordings.join('|')})$`);

/** The line begins with one of these. */
export const starting = (...wordings: readonly string[]): RegExp => new RegExp(`^(?:${wordings.join('|')})\\b`);
