/** What a button says when it is pressed: what to do, with which answer. */
import { z } from 'zod';

const Action = z.enum(['share', 'more', 'ask', 'right', 'wrong', 'missing']);

export interface Press {
  readonly action: z.infer<typeof Action>;
  /** The delivery that the button stands under. */
  readonly key: string;
  /** The page, or the question; 0 where neither is meant. */
  readonly number: number;
}

export const customIdOf = ({ action, key, number }: Press): string => `${action}/${number}/${key}`;

/** Null for a button of somebody else's, or of an older version. */
export function pressOf(customId: string): Press | null {
  const [, name, number, key] = /^(\w+)\/(\d+)\/(.+)$/.exec(customId) ?? [];
  const action = Action.safeParse(name);
  return action.success && key !== undefined ? { action: action.data, key, number: Number(number) } : null;
}
