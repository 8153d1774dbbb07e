/** Matches a sentence's line against the shapes of its language: how it is to be treated, and what it asks for. */

import { covered, type Line } from './clause.ts';
import type { LanguageGrammar, ShapeRule } from './language-grammar.ts';

/** Words of a line that is but a few keywords; words at the head of a longer one. */
const SHORT = 7;
const HEAD = 4;

export interface Shape {
  readonly arrangement: ShapeRule | undefined;
  readonly shape: ShapeRule | undefined;
  readonly checks: boolean;
  /** Items used up by the asking, and those set apart. */
  readonly used: ReadonlySet<number>;
  /** What the question sets apart (« hormis … », « avant de … »): not even its names constrain. */
  readonly apart: ReadonlySet<number>;
  /** The item whose value is asked for (« quel **thème** »). */
  readonly attribute: number | undefined;
  /** The item that names whose words are asked for. */
  readonly speaker: number | undefined;
  readonly rules: readonly string[];
}

/** `text`: the sentence as written; `asks`: it ends with a question mark. */
export function shapeOf(line: Line, text: string, asks: boolean, grammar: LanguageGrammar): Shape {
  const arrangement = grammar.arrangements.find((rule) => rule.when.test(line.text));
  const turned = grammar.checks.some((pattern) => pattern.test(line.text)) || grammar.inversion.test(text);
  const confirms = grammar.confirmation.test(text);
  const shape = confirms ? undefined : grammar.shapes.find((rule) => asksHere(rule, line, turned));
  const apart = new Set([...excepted(line, grammar), ...matched(line, grammar.before)]);
  const checks = !shape && (confirms || turned || (asks && grammar.statements.test(line.text)));
  return {
    arrangement,
    shape,
    checks,
    used: new Set([...everywhere(arrangement, line), ...taken(shape, line), ...apart]),
    apart,
    attribute: shape?.asked === 'content' ? attributeAt(line, grammar) : undefined,
    speaker: speakerAt(shape, line),
    rules: [arrangement?.name, shape?.name, checks ? 'yes or no' : undefined].filter((name) => name !== undefined),
  };
}

/** A bare noun asks at the head of a sentence, or in a few words; in a long one it is told, not asked. */
function asksHere(rule: ShapeRule, line: Line, turned: boolean): boolean {
  const found = rule.when.exec(line.text);
  if (!found || !rule.nominal) return found !== null;
  return !turned && (line.starts.length <= SHORT || line.starts.filter((start) => start < found.index).length < HEAD);
}

const taken = (rule: ShapeRule | undefined, line: Line): ReadonlySet<number> =>
  rule && !rule.keeps ? matched(line, rule.when, true) : new Set();

/** An order may be given twice (« au total ça fait combien si on ajoute… »). */
function everywhere(rule: ShapeRule | undefined, line: Line): ReadonlySet<number> {
  if (!rule || rule.keeps) return new Set();
  const matches = line.text.matchAll(new RegExp(rule.when, `${rule.when.flags.replace('g', '')}g`));
  return new Set([...matches].flatMap((found) => [...covered(line, found.index, found.index + found[0].length)]));
}

/** The items that a pattern covers. Unless `whole`, a match of all there is is left alone: nothing would remain. */
function matched(line: Line, pattern: RegExp, whole = false): ReadonlySet<number> {
  const found = pattern.exec(line.text);
  return found && (whole || found[0].length < line.text.length) ? covered(line, found.index, found.index + found[0].length) : new Set();
}

/** What is set apart: the expression, and the words up to the next noun. */
function excepted(line: Line, grammar: LanguageGrammar): ReadonlySet<number> {
  const found = grammar.exception.exec(line.text);
  if (!found) return new Set();
  // « Meta mise à part »: the noun stands before.
  if (/^(?:N|\w{4,}) /.test(found[0]) && grammar.exception.test(found[0].replace(/^\S+ /, 'x ')))
    return covered(line, found.index, found.index + found[0].length);
  const rest = line.text.slice(found.index + found[0].length);
  const noun = /^(?: [a-z\d]{1,3}\b)* \w+/.exec(rest)?.[0] ?? '';
  return covered(line, found.index, found.index + found[0].length + noun.length);
}

/** "What did N say", « qu'a dit N »: within the words that ask, or right after them, unless these end in "about". */
function speakerAt(shape: ShapeRule | undefined, line: Line): number | undefined {
  const found = shape?.kind === 'quote' ? shape.when.exec(line.text) : null;
  if (!found) return undefined;
  const end = found.index + found[0].length;
  const isName = (at: number): boolean => /^N\b/.test(line.text.slice(line.starts[at]));
  const after = ABOUT.test(found[0]) ? -1 : line.starts.indexOf(end + 1);
  return [...covered(line, found.index, end), after].find((at) => at >= 0 && isName(at));
}

const ABOUT = /\b(?:on|about|sur)$/;

function attributeAt(line: Line, grammar: LanguageGrammar): number | undefined {
  const found = grammar.attribute.exec(line.text);
  const at = found ? line.starts.indexOf(found.index + found[0].length) : -1;
  return at < 0 ? undefined : at;
}
