/** The words of dates that a language's `dates.ts` supplies. */
import type { CalendarUnit } from './calendar.ts';

export interface MonthWords {
  /** These names are dates wherever they stand. */
  readonly clear: Readonly<Record<string, number>>;
  /** Ordinary words as well, or abbreviations: without a day or a year they need a cue before them. */
  readonly cued: Readonly<Record<string, number>>;
  /** Numbers or names of people as well: they need a day or a year. */
  readonly numbered: Readonly<Record<string, number>>;
  /** Of the cued ones, verbs: "5 may leave" is no date, "on 5 May" is. */
  readonly verbs: readonly string[];
  readonly cues: readonly string[];
  readonly dayCues: readonly string[];
}

export interface LengthWord {
  readonly unit: CalendarUnit;
  readonly times: number;
}

export interface DateWords {
  readonly months: MonthWords;
  /** Before a month's name (« mois de »). */
  readonly monthOf: readonly string[];
  /** "March 3" is written so in this language. */
  readonly monthFirst: boolean;
  /** 3/4/2025 is 3 April. */
  readonly dayFirst: boolean;
  /** Before a day and month in digits without a year (« le 21/07 »). */
  readonly slashCues: readonly string[];
  readonly dayWords: Readonly<Record<string, number>>;
  readonly ordinalSuffixes: readonly string[];
  /** Between a day and its month. */
  readonly ofMonth: readonly string[];
  /** Between a month, quarter or season and its year. */
  readonly ofYear: readonly string[];
  /** Before a month, show that a number after it is not its day ("in May 14 people left"). */
  readonly monthAlone: readonly string[];
  /** Before a year in digits, leave no doubt that it is one. */
  readonly yearCues: readonly string[];
  /** Before the first year of a decade (« années 2010 »), and after it ("2010s"). */
  readonly decadeBefore: readonly string[];
  readonly decadeAfter: readonly string[];
  /** 1 for Monday. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Whatever comes after these comes round again and again. */
  readonly every: readonly string[];
  /** First month of the season. */
  readonly seasons: Readonly<Record<string, number>>;
  /** Before a season whose year is not given. */
  readonly seasonCues: readonly string[];
  readonly last: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly next: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly this: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** Whole expressions, counted from today: « l'an dernier », "yesterday". */
  readonly relative: Readonly<Record<string, { readonly unit: CalendarUnit; readonly offset: number }>>;
  /** The running one, after a part or "half of": « (fin de) l'année ». */
  readonly running: Readonly<Record<string, CalendarUnit>>;
  readonly lengths: Readonly<Record<string, LengthWord>>;
  readonly quarterLetters: readonly string[];
  readonly quarterNouns: readonly string[];
  readonly halfLetters: readonly string[];
  readonly halfNouns: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  /** « début », "late": the period named after it, as a whole. */
  readonly parts: readonly string[];
  readonly partOf: readonly string[];
  readonly articles: readonly string[];
  /** « il y a » deux ans; two years "ago". */
  readonly ago: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly fromNow: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly roughly: readonly string[];
  /** Around the number in « les trois derniers mois », "the past three months". */
  readonly recent: { readonly before: readonly string[]; readonly between: readonly string[] };
  readonly coming: { readonly before: readonly string[]; readonly between: readonly string[] };
  /** One unit without a number: "the past year", « l'année écoulée ». */
  readonly recentOne: Readonly<Record<string, LengthWord>>;
  readonly since: readonly string[];
  /** Before a length of time (« depuis deux ans »). */
  readonly sinceLength: readonly string[];
  /** "from 2024 on" */
  readonly onwards: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly until: readonly string[];
  readonly between: readonly string[];
  readonly and: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Expressions with words of dates that date nothing. */
  readonly idioms: readonly string[];
}
