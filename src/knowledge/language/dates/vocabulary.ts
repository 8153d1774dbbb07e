/** A language's date words, ready to be looked up. */
import { Phrases } from '../phrases.ts';
import type { DateWords, MonthWords } from './date-words.ts';

export interface MonthName {
  readonly month: number;
  readonly needs: 'nothing' | 'cue' | 'number';
  readonly verb: boolean;
}

export type DateVocabulary = ReturnType<typeof dateVocabulary>;

export function dateVocabulary(words: DateWords) {
  return { ...calendarPhrases(words), ...relativePhrases(words), ...framePhrases(words) };
}

function monthNames({ clear, cued, numbered, verbs }: MonthWords): Phrases<MonthName> {
  const named = (names: Readonly<Record<string, number>>, needs: MonthName['needs']) =>
    Object.entries(names).map(([name, month]) => [name, { month, needs, verb: verbs.includes(name) }] as const);
  return new Phrases([...named(clear, 'nothing'), ...named(cued, 'cue'), ...named(numbered, 'number')]);
}

function calendarPhrases(words: DateWords) {
  return {
    dayFirst: words.dayFirst,
    monthFirst: words.monthFirst,
    months: monthNames(words.months),
    monthCues: Phrases.list(words.months.cues),
    dayCues: Phrases.list(words.months.dayCues),
    monthOf: Phrases.list(words.monthOf),
    slashCues: Phrases.list(words.slashCues),
    dayWords: Phrases.of(words.dayWords),
    ordinalSuffixes: Phrases.list(words.ordinalSuffixes),
    ofMonth: Phrases.list(words.ofMonth),
    ofYear: Phrases.list(words.ofYear),
    monthAlone: Phrases.list(words.monthAlone),
    yearCues: Phrases.list(words.yearCues),
    decadeBefore: Phrases.list(words.decadeBefore),
    decadeAfter: Phrases.list(words.decadeAfter),
    weekdays: Phrases.of(words.weekdays),
    every: Phrases.list(words.every),
    seasons: Phrases.of(words.seasons),
    seasonCues: Phrases.list(words.seasonCues),
    quarterLetters: Phrases.list(words.quarterLetters),
    quarterNouns: Phrases.list(words.quarterNouns),
    halfLetters: Phrases.list(words.halfLetters),
    halfNouns: Phrases.list(words.halfNouns),
    ordinals: Phrases.of(words.ordinals),
  };
}

function relativePhrases(words: DateWords) {
  return {
    lastBefore: Phrases.list(words.last.before),
    lastAfter: Phrases.list(words.last.after),
    nextBefore: Phrases.list(words.next.before),
    nextAfter: Phrases.list(words.next.after),
    thisBefore: Phrases.list(words.this.before),
    thisAfter: Phrases.list(words.this.after),
    relative: Phrases.of(words.relative),
    running: Phrases.of(words.running),
    lengths: Phrases.of(words.lengths),
    agoBefore: Phrases.list(words.ago.before),
    agoAfter: Phrases.list(words.ago.after),
    fromNowBefore: Phrases.list(words.fromNow.before),
    fromNowAfter: Phrases.list(words.fromNow.after),
    roughly: Phrases.list(words.roughly),
    recentBefore: Phrases.list(words.recent.before),
    recentBetween: Phrases.list(words.recent.between),
    comingBefore: Phrases.list(words.coming.before),
    comingBetween: Phrases.list(words.coming.between),
    recentOne: Phrases.of(words.recentOne),
  };
}

function framePhrases(words: DateWords) {
  return {
    partOf: Phrases.list(words.partOf),
    parts: Phrases.list(words.parts),
    articles: Phrases.list(words.articles),
    sinceLength: Phrases.list(words.sinceLength),
    since: Phrases.list(words.since),
    onwards: Phrases.list(words.onwards),
    before: Phrases.list(words.before),
    after: Phrases.list(words.after),
    until: Phrases.list(words.until),
    between: Phrases.list(words.between),
    and: Phrases.list(words.and),
    from: Phrases.list(words.from),
    to: Phrases.list(words.to),
    idioms: Phrases.list(words.idioms),
  };
}
