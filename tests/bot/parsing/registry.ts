/** Every parser there is, ready to run. A parser without an entry fails its test. */
import { CascadeParser } from '../../../src/bot/parsing/cascade.ts';
import { ParserCounts } from '../../../src/bot/parsing/counts.ts';
import { GrammarParser } from '../../../src/bot/parsing/grammar/grammar.ts';
import { LONGEST_MESSAGE } from '../../../src/bot/parsing/intake.ts';
import { remembering } from '../../../src/bot/parsing/remembering.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { modelOver } from '../../adapters/openai/fixtures.ts';
import type { Readied } from '../../contracts/parser.contract.ts';
import { asGrammar } from '../../emulators/openai/as-grammar.ts';

type Ready = (kb: KnowledgeBase) => Readied | Promise<Readied>;

export const PARSERS: Readonly<Record<string, Ready>> = {
  auto: async (kb) => {
    const { parser, stop } = await modelOver(kb, asGrammar(kb));
    const cascade = new CascadeParser(new GrammarParser(kb), remembering(parser, new ParserCounts()));
    return { parser: cascade, longest: LONGEST_MESSAGE, stop };
  },
  grammar: (kb) => ({ parser: new GrammarParser(kb), longest: LONGEST_MESSAGE }),
  model: async (kb) => ({ ...(await modelOver(kb, asGrammar(kb))), longest: LONGEST_MESSAGE }),
};
