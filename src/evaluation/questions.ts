/** A question of a question file, with what a correct reply must contain. */
import { z } from 'zod';
import { Language } from '../knowledge/bilingual.ts';

const Pattern = z.string().refine((source) => {
  try {
    new RegExp(source, 'i');
    return true;
  } catch {
    return false;
  }
}, 'not a regular expression');

export const ScoredQuestion = z.object({
  id: z.string().min(1),
  lang: z.union([Language, z.literal('any')]),
  question: z.string(),
  kind: z.string(),
  /** Acceptable statuses of the reply. */
  expect: z.array(z.enum(['answered', 'refuted', 'unknown', 'help'])).min(1),
  /** Each group must be matched by the text; one expression is enough. */
  all: z.array(z.array(Pattern)),
  none: z.array(Pattern),
  /** Each group must be in the citations; one passage is enough. */
  cite: z.array(z.array(z.string())),
});
export type ScoredQuestion = z.infer<typeof ScoredQuestion>;

/** Reads JSON Lines; a fault names the line and what is wrong with it. */
export function readQuestions(file: string, text: string): ScoredQuestion[] {
  return text.split('\n').flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      return [ScoredQuestion.parse(JSON.parse(line))];
    } catch (fault) {
      const what =
        fault instanceof z.ZodError
          ? fault.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')
          : (fault as Error).message;
      throw new Error(`${file}:${index + 1}: not a question: ${what}`);
    }
  });
}
