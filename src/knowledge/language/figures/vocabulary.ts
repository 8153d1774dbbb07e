/** A language's number and amount words, ready to be looked up. */
import { fold } from '../fold.ts';
import { Phrases } from '../phrases.ts';
import type { AmountWords } from './amount-words.ts';
import type { NumberWords } from './number-words.ts';

export type FigureVocabulary = ReturnType<typeof figureVocabulary>;

export function figureVocabulary(numbers: NumberWords, amounts: AmountWords) {
  return { numbers, amounts, ...numberPhrases(numbers), ...measurePhrases(amounts), ...surroundingPhrases(amounts) };
}

function numberPhrases(numbers: NumberWords) {
  const scales = { ...Object.fromEntries(numbers.thousand.map((word) => [word, 1000])), ...numbers.scales };
  return {
    one: Phrases.list(numbers.one),
    belowHundred: Phrases.of(numbers.belowHundred),
    hundred: Phrases.list(numbers.hundred),
    thousand: new Phrases(numbers.thousand.map((word) => [word, 1000] as const)),
    and: Phrases.list(numbers.and),
    scales: Phrases.of(scales),
    foreignScales: Phrases.of({ ...scales, ...numbers.foreignScales }),
    abbreviations: Phrases.of(numbers.abbreviations),
    collectives: Phrases.of(numbers.collectives),
    collectiveAdjectives: Phrases.list(numbers.collectiveAdjectives),
    pair: Phrases.list(numbers.pair),
    half: Phrases.list(numbers.half),
    andHalf: Phrases.list(numbers.andHalf),
    of: Phrases.list(numbers.of),
  };
}

function measurePhrases(amounts: AmountWords) {
  return {
    percent: Phrases.list(amounts.percent),
    currencyMarks: Phrases.of(amounts.currencyMarks),
    currencies: Phrases.of({ ...amounts.currencyMarks, ...amounts.currencies }),
    timeUnits: Phrases.of(amounts.timeUnits),
    someTime: Phrases.list(amounts.someTime),
    otherMeasures: Phrases.list(amounts.otherMeasures),
    ageUnits: Phrases.list(amounts.age.units),
    ageBefore: Phrases.list(amounts.age.before),
    ageAfter: Phrases.list(amounts.age.after),
    having: Phrases.list(amounts.age.having),
    lastingBefore: Phrases.list(amounts.age.lastingBefore),
    lastingAfter: Phrases.list(amounts.age.lastingAfter),
    counted: Phrases.of(amounts.counted),
    countedOrEvents: Phrases.of({ ...amounts.counted, ...amounts.events }),
  };
}

function surroundingPhrases(amounts: AmountWords) {
  const { betweenCounted: gap, ranges } = amounts;
  return {
    linksToCounted: Phrases.list(amounts.linksToCounted),
    betweenCounted: new Set(('only' in gap ? gap.only : gap.except).map(fold)),
    boundsBefore: Phrases.of(amounts.boundsBefore),
    boundsAfter: Phrases.of(amounts.boundsAfter),
    determiners: Phrases.list(amounts.determiners),
    per: Phrases.list(amounts.per),
    definite: Phrases.list(amounts.definite),
    often: Phrases.list(amounts.often),
    between: Phrases.list(ranges.between),
    rangeAnd: Phrases.list(ranges.and),
    from: Phrases.list(ranges.from),
    to: Phrases.list(ranges.to),
    alike: Phrases.list(ranges.alike),
    outOf: Phrases.list(amounts.outOf),
    vague: Phrases.list(amounts.vague),
    labels: Phrases.list(amounts.labels),
    idioms: Phrases.list(amounts.idioms),
  };
}
