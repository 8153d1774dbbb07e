/** Matches a sentence's line against the shapes of its language: how it is to be treated, and what it asks for. */

import { covered, type Line } from './clause.ts';
import type { LanguageGrammar, ShapeRule } from './language-grammar.ts';

export interface Shape {
  readonly arrangement: ShapeRule | undefined;
  readonly shape: ShapeRule | undefined;
  readonly checks: boolean;
  /** Items used up by the asking. */
  readonly used: ReadonlySet<number>;
  readonly rules: readonly string[];
}

export function shapeOf(line: Line, text: string, asks: boolean, grammar: LanguageGrammar): Shape {
  const arrangement = grammar.arrangements.find((rule) => rule.when.test(line.text));
  const turned = grammar.checks.some((pattern) => pattern.test(line.text)) || grammar.inversion.test(text);
  const shape = grammar.shapes.find((rule) => !(rule.nominal && turned) && rule.when.test(line.text));
  const checks = !shape && (turned || (asks && grammar.statements.test(line.text)));
  const used = new Set<number>([...taken(arrangement, line), ...taken(shape, line), ...excepted(line, grammar)]);
  return {
    arrangement,
    shape,
    checks,
    used,
    rules: [arrangement?.name, shape?.name, checks ? 'yes or no' : undefined].filter((name) => name !== undefined),
  };
}

function taken(rule: ShapeRule | undefined, line: Line): ReadonlySet<number> {
  const found = rule && !rule.keeps ? rule.when.exec(line.text) : null;
  return found ? covered(line, found.index, found.index + found[0].length) : new Set();
}

/** What is set apart: the expression, and the words up to the next noun. */
function excepted(line: Line, grammar: LanguageGrammar): ReadonlySet<number> {
  const found = grammar.exception.exec(line.text);
  if (!found) return new Set();
  const rest = line.text.slice(found.index + found[0].length);
  const noun = /^(?: \w{1,3}\b)* \w+/.exec(rest)?.[0] ?? '';
  return covered(line, found.index, found.index + found[0].length + noun.length);
}
