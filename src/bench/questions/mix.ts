/** A fixed mix of questions about what a database holds: as many of each kind and language as it has claims for. */
import Sqlite from 'better-sqlite3';
import { LANGUAGES, type Language } from '../../knowledge/bilingual.ts';
import { ClaimType } from '../../knowledge/claim.ts';
import { coinedWord } from '../world/coined-names.ts';
import { fill } from '../world/kind.ts';
import { Random } from '../world/random.ts';
import { type Drawn, drawClaims, drawOrganisations, nameOf, slotsOf } from './claims-of.ts';
import { QUESTION_KINDS, type QuestionKind, TEMPLATES } from './templates.ts';
import { misspell } from './typo.ts';

export interface BenchQuestion {
  readonly kind: QuestionKind;
  readonly language: Language;
  readonly text: string;
}

export interface Mix {
  /** Asked first, untimed. */
  readonly warmUp: readonly BenchQuestion[];
  /** None of them is asked twice. */
  readonly timed: readonly BenchQuestion[];
}

const CLAIMS_OF_A_TYPE = 400;
const ORGANISATIONS = 500;
const ATTEMPTS = 60;

/** `each`: how many of each kind and language are timed; about as many warm up. */
export function makeMix(database: string, seed: number, each: number): { readonly mix: Mix; readonly claims: number } {
  const random = new Random(seed);
  const sqlite = new Sqlite(database, { readonly: true });
  try {
    const maker = new QuestionMaker(sqlite, random);
    const groups = QUESTION_KINDS.flatMap((kind) => LANGUAGES.map((language) => maker.questions(kind, language, each * 2)));
    const [timed, warmUp] = [0, 1].map((half) =>
      shuffled(
        groups.flatMap((group) => group.filter((_, at) => at % 2 === half)),
        random,
      ),
    );
    return { mix: { warmUp: warmUp ?? [], timed: timed ?? [] }, claims: countClaims(sqlite) };
  } finally {
    sqlite.close();
  }
}

const countClaims = (sqlite: Sqlite.Database): number => sqlite.prepare<[], number>('select count(*) from claim').pluck().get() ?? 0;

class QuestionMaker {
  readonly #random: Random;
  readonly #claims: ReadonlyMap<ClaimType, readonly Drawn[]>;
  readonly #organisations: ReturnType<typeof drawOrganisations>;

  constructor(sqlite: Sqlite.Database, random: Random) {
    this.#random = random;
    this.#claims = new Map(ClaimType.options.map((type) => [type, drawClaims(sqlite, type, CLAIMS_OF_A_TYPE, random)]));
    this.#organisations = drawOrganisations(sqlite, ORGANISATIONS);
  }

  /** Each text once; fewer than wanted where the claims do not give more. */
  questions(kind: QuestionKind, language: Language, wanted: number): BenchQuestion[] {
    const texts = new Set<string>();
    for (let attempt = 0; attempt < wanted * ATTEMPTS && texts.size < wanted; attempt += 1) {
      const text = this.#question(kind, language);
      if (text !== undefined) texts.add(text);
    }
    return [...texts].map((text) => ({ kind, language, text }));
  }

  #question(kind: QuestionKind, language: Language): string | undefined {
    const template = this.#random.pick(TEMPLATES[kind]);
    const claims = this.#claims.get(template.type) ?? [];
    if (claims.length === 0) return undefined;
    const drawn = this.#random.pick(claims);
    const slots = { ...slotsOf(drawn, language), other: this.#other(drawn, language), stranger: this.#stranger() };
    if (!fits(template[language], slots)) return undefined;
    const text = fill(template[language], language, slots);
    return kind === 'typo' ? misspell(text, this.#random) : text;
  }

  /** An organisation that the claim does not speak of. */
  #other({ entities }: Drawn, language: Language): string {
    const others = this.#organisations.filter(({ id, named }) => named && !entities.has(id));
    return nameOf(this.#random.pick(others), language);
  }

  /** Somebody of whom no article speaks. */
  #stranger(): string {
    return `${coinedWord(this.#random)} ${coinedWord(this.#random)}`;
  }
}

const fits = (template: string, slots: object): boolean => [...template.matchAll(/\{(\w+)\}/g)].every(([, slot = '']) => slot in slots);

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const result = [...list];
  for (let place = result.length - 1; place > 0; place -= 1) {
    const other = random.below(place + 1);
    [result[place], result[other]] = [result[other] as T, result[place] as T];
  }
  return result;
}
