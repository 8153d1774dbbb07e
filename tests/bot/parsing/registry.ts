/** Every parser there is, ready to run. A parser without an entry fails its test. */
import { GrammarParser } from '../../../src/bot/parsing/grammar/grammar.ts';
import { LONGEST_MESSAGE } from '../../../src/bot/parsing/intake.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import type { Readied } from '../../contracts/parser.contract.ts';

export const PARSERS: Readonly<Record<string, (kb: KnowledgeBase) => Readied>> = {
  grammar: (kb) => ({ parser: new GrammarParser(kb), longest: LONGEST_MESSAGE }),
};
