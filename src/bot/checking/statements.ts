/** The statements in a message that could be checked: its sentences, without greetings and what is no statement. */
import { clean } from '../parsing/grammar/clean.ts';
import { segments } from '../parsing/grammar/segments.ts';
import type { ParsingContext, QuestionParser } from '../parsing/parser.ts';
import type { Question } from '../question.ts';

export interface Statement {
  readonly text: string;
  readonly question: Extract<Question, { kind: 'check' }>;
}

/** More would make a reply that nobody reads. */
export const MOST_STATEMENTS = 5;
/** A message may be a whole article: the work is bounded. */
const MOST_SENTENCES = 30;

export interface Statements {
  readonly statements: readonly Statement[];
  /** There were more. */
  readonly cut: boolean;
}

/** Questions count only where nothing else does: "Did Meta buy it?" is asked to be checked as well. */
export async function statementsIn(message: string, parser: QuestionParser, context: ParsingContext): Promise<Statements> {
  const sentences = segments(clean(message)).slice(0, MOST_SENTENCES);
  const stating = sentences.filter(({ asks }) => !asks);
  const found = await readAll(stating, parser, context);
  const statements = found.length > 0 ? found : await readAll(sentences, parser, context);
  return { statements: statements.slice(0, MOST_STATEMENTS), cut: statements.length > MOST_STATEMENTS };
}

async function readAll(
  sentences: readonly { readonly text: string }[],
  parser: QuestionParser,
  context: ParsingContext,
): Promise<Statement[]> {
  const statements: Statement[] = [];
  for (const { text } of sentences) {
    // One more than is checked tells that there are more: a model is not asked for the rest.
    if (statements.length > MOST_STATEMENTS) break;
    const parsed = await parser.parse(text, context);
    if (parsed.outcome === 'understood' && 'about' in parsed.question && says(parsed.question.about)) {
      statements.push({ text, question: { kind: 'check', about: parsed.question.about } });
    }
  }
  return statements;
}

/** A statement speaks of somebody or something, and says something of it: a name or a figure, and a word, a figure or another name. */
const says = ({ names, figures, words }: Statement['question']['about']): boolean =>
  names.length + figures.length > 0 && names.length + figures.length + words.length > 1;
