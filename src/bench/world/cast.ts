/** Who and what the articles of a world speak of: people, organisations, their teams and products. */
import type { Entity, EntityId } from '../../knowledge/entity.ts';
import { coinedWords } from './coined-names.ts';
import type { Random } from './random.ts';

export interface Named {
  readonly id: EntityId;
  readonly name: string;
}

const ENDINGS = ['', '', '', '', ' AI', ' Labs', ' Robotics', ' Systems', ' Research', ' Technologies', ' Capital', ' Cloud'];
const TEAMS = ['Core', 'Vision', 'Safety', 'Infrastructure', 'Speech', 'Foundations'];

/** Given names and family names are shared as among real people: some by very many. */
const NAME_SKEW = 1.5;
const BOSSES = 0.6;

export class Cast {
  readonly people: readonly Named[];
  readonly organisations: readonly Named[];
  readonly teams: readonly Named[];
  readonly products: readonly Named[];
  readonly #random: Random;

  /** For about so many claims. `isWord` keeps names apart from the words of the language. */
  constructor(claims: number, random: Random, isWord: (word: string) => boolean) {
    this.#random = random;
    const roots = coinedWords(Math.max(12, Math.round(claims / 20)), random, isWord);
    this.organisations = roots.map((root) => named(root + random.pick(ENDINGS)));
    this.products = coinedWords(Math.max(6, Math.round(claims / 60)), random, isWord).map((name) => named(name, 'product'));
    this.teams = this.organisations
      .slice(0, Math.max(4, Math.round(claims / 200)))
      .map(({ name }) => named(`${name} ${random.pick(TEAMS)}`, 'team'));
    this.people = fullNames(Math.max(20, Math.round(claims / 4)), random, isWord);
  }

  /** Big companies are written about far more often than small ones. */
  organisation(): Named {
    return this.organisations[this.#random.zipf(this.organisations.length)] as Named;
  }

  /** Most people are named once or twice, a few over and over. */
  person(): Named {
    const { people } = this;
    const known = this.#random.chance(0.3) ? this.#random.zipf(people.length) : this.#random.below(people.length);
    return people[known] as Named;
  }

  product(): Named {
    return this.products[this.#random.skewed(this.products.length, 2)] as Named;
  }

  team(): Named {
    return this.teams[this.#random.skewed(this.teams.length, 2)] as Named;
  }

  /** All of them, one after the other; the heads of companies say so. */
  *entities(): Generator<Entity> {
    const base = { named: true, aliases: [], concepts: [], head_of: [] };
    for (const [index, { id, name }] of this.organisations.entries()) {
      const [root = name, ending] = name.split(' ');
      const concepts = index % 9 === 8 ? ['startup'] : [];
      yield { ...base, id, name, kind: 'organisation', aliases: ending === undefined ? [] : [root], concepts };
    }
    for (const [index, { id, name }] of this.teams.entries())
      yield { ...base, id, name, kind: 'team', ...partOf(this.organisations[index]) };
    for (const [index, { id, name }] of this.products.entries()) {
      yield { ...base, id, name, kind: 'product', ...partOf(this.organisations[index % this.organisations.length]) };
    }
    const bosses = Math.round(this.organisations.length * BOSSES);
    for (const [index, { id, name }] of this.people.entries()) {
      const company = index < bosses ? this.organisations[index] : undefined;
      yield { ...base, id, name, kind: 'person', head_of: company ? [company.id] : [] };
    }
  }
}

const partOf = (whole: Named | undefined): { part_of?: EntityId } => (whole ? { part_of: whole.id } : {});

/** Ids are readable, and never those of another kind of thing. */
const named = (name: string, kind = 'org'): Named => ({ id: `${kind}-${name.toLowerCase().replaceAll(' ', '-')}`, name });

function fullNames(count: number, random: Random, isWord: (word: string) => boolean): Named[] {
  const given = coinedWords(Math.min(500, 40 + Math.round(count / 60)), random, isWord);
  const family = coinedWords(Math.min(8000, 60 + Math.round(count / 12)), random, isWord);
  const names = new Set<string>();
  while (names.size < count) {
    names.add(`${given[random.skewed(given.length, NAME_SKEW)]} ${family[random.skewed(family.length, NAME_SKEW)]}`);
  }
  return [...names].map((name) => named(name, 'person'));
}
