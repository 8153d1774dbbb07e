/** What one article is about: a company, those around it, and a few people. Its claims draw on them. */
import type { Cast, Named } from './cast.ts';
import type { Random } from './random.ts';

export class Scene {
  readonly random: Random;
  readonly cast: Cast;
  /** The company of the headline. */
  readonly main: Named;
  readonly #others: readonly Named[];
  readonly #people: readonly Named[];

  constructor(cast: Cast, random: Random) {
    this.cast = cast;
    this.random = random;
    this.main = cast.organisation();
    this.#others = several(1 + random.below(3), () => cast.organisation());
    this.#people = several(1 + random.below(5), () => cast.person());
  }

  organisation(): Named {
    return this.random.chance(0.5) ? this.main : this.random.pick(this.#others);
  }

  /** Two different companies. */
  pair(): [Named, Named] {
    const one = this.organisation();
    for (;;) {
      const other = this.random.chance(0.5) ? this.organisation() : this.cast.organisation();
      if (other.id !== one.id) return [one, other];
    }
  }

  person(): Named {
    return this.random.pick(this.#people);
  }
}

const several = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
