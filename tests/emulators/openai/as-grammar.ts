/** A model that is always right: it writes what the grammar reads. */
import { GrammarParser } from '../../../src/bot/parsing/grammar/grammar.ts';
import { modelQuestionOf } from '../../../src/bot/parsing/model/model-question-of.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { type Behave, saidIn } from './server.ts';

export function asGrammar(kb: KnowledgeBase): Behave {
  const grammar = new GrammarParser(kb);
  return async (body) => {
    const { message, today } = saidIn(body);
    const parsed = await grammar.parse(message, { language: 'en', now: new Date(`${today}T12:00:00Z`) });
    if (parsed.outcome === 'declined') return { refuses: 'I cannot read that.' };
    const question = parsed.outcome === 'understood' ? parsed.question : parsed.readings[0].question;
    return { writes: JSON.stringify({ question: modelQuestionOf(question) }) };
  };
}
