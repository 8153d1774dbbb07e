/** The first answers to interactions: each is given once, though its event may come again, and each is waited for before what follows. */
import { CODES, troubleOf } from './trouble.ts';

/** Interactions remembered. */
const MOST_KEPT = 1000;

export class FirstAnswers {
  readonly #given = new Map<string, Promise<boolean>>();

  /** Null where it was given before. The promise never rejects: true once Discord shows the answer, or may show it. */
  give(id: string, respond: () => Promise<void>): Promise<boolean> | null {
    if (this.#given.has(id)) return null;
    const stands = respond().then(
      () => true,
      (fault: unknown) => {
        const trouble = troubleOf(fault);
        // Acknowledged already: an answer to this was lost, or another replica was faster.
        return trouble.kind !== 'refused' || trouble.code === CODES.alreadyAcknowledged;
      },
    );
    this.#given.set(id, stands);
    const [oldest] = this.#given.keys();
    if (this.#given.size > MOST_KEPT && oldest !== undefined) this.#given.delete(oldest);
    return stands;
  }

  of(id: string): Promise<boolean> | undefined {
    return this.#given.get(id);
  }
}
