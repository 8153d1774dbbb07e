/** The tables of what the bot must not forget. Times are milliseconds since 1970; JSON is text. */
import type { Generated } from 'kysely';

export interface StateTables {
  readonly delivery: {
    readonly number: Generated<number>;
    readonly key: string;
    readonly adapter: string;
    readonly lane: string;
    readonly conversation: string;
    readonly task: string;
    readonly message: string;
    readonly destination: string;
    readonly received: number;
    readonly reply: string | null;
    readonly question: string | null;
    readonly claims: Generated<string>;
    readonly state: Generated<string>;
    readonly attempts: Generated<number>;
    readonly uncertain: Generated<number>;
    readonly due: number;
    /** Nobody else may take it before. */
    readonly held: Generated<number>;
    readonly receipt: Generated<string>;
    readonly reason: string | null;
  };
  readonly feedback: {
    readonly delivery: string;
    readonly author: string;
    readonly verdict: string;
    readonly at: number;
    readonly text: string;
    readonly question: string | null;
    readonly claims: string;
  };
  readonly conversation: { readonly id: string; readonly body: string; readonly at: number };
  readonly note: { readonly key: string; readonly value: string };
}
