/**
 * The grammar and a model, in turn: the grammar answers alone when it has no doubt that it understood the whole message; else the model
 * is asked, and where it declines, whatever the reason, the grammar's reading stands.
 */
import type { Doubt, Parsed, ParsingContext, QuestionParser } from './parser.ts';

export class CascadeParser implements QuestionParser {
  readonly name = 'auto';
  readonly #grammar: QuestionParser;
  readonly #model: QuestionParser;

  constructor(grammar: QuestionParser, model: QuestionParser) {
    this.#grammar = grammar;
    this.#model = model;
  }

  async parse(text: string, context: ParsingContext): Promise<Parsed> {
    const byGrammar = await this.#grammar.parse(text, context);
    const { doubts } = byGrammar.trace;
    if (byGrammar.outcome !== 'declined' && doubts.length === 0) return through(byGrammar, ['grammar: the whole message']);
    const inPart = `grammar: in part (${doubts.map(worded).join(', ') || 'declined'})`;
    const byModel = await this.#model.parse(text, context);
    if (byModel.outcome !== 'declined') return through(byModel, [inPart, `model: ${byModel.outcome}`]);
    return through(byGrammar, [inPart, `model: declined (${byModel.reason})`, 'grammar: its best reading']);
  }
}

const through = (parsed: Parsed, steps: readonly string[]): Parsed => ({ ...parsed, trace: { ...parsed.trace, steps } });

const worded = ({ of, text }: Doubt): string => (text ? `${of} "${text}"` : of);
