/** Sentences about workforces: layoffs and head-counts. */
import { quantityWords } from '../quantity-words.ts';
import { type Actor, conjugate, type Parts, textOf } from './parts.ts';
import { kindTail, type Template } from './template.ts';

export const layoff: Template = (parts) => {
  const org = parts.org ?? parts.from;
  const sentence = org ? laidOff(parts, org) : lost(parts);
  if (sentence === null) return null;
  const team = parts.team ? parts.voice.book.tails.team({ team: parts.team.text }) : '';
  return sentence + team + kindTail(parts);
};

function laidOff(parts: Parts, org: Actor): string {
  const { voice, share, people, claim } = parts;
  const sentences = voice.book.sentences.layoff;
  const lay_off = conjugate(parts, 'lay_off', org.number);
  if (share !== null) {
    const of_whom = voice.grammar.of(textOf(claim.roles.group, voice) ?? sentences.workforce());
    return sentences.share({ org: org.text, verb: lay_off, share, of_whom });
  }
  if (claim.quantity?.unit !== 'posts' && people) return sentences.people({ org: org.text, verb: lay_off, what: people.text });
  const what = claim.quantity?.unit === 'posts' ? quantityWords(claim.quantity, voice) : sentences.some_posts();
  return sentences.posts({ org: org.text, verb: conjugate(parts, 'cut', org.number), what });
}

function lost(parts: Parts): string | null {
  const { who, voice } = parts;
  return who && voice.book.sentences.layoff.lost({ what: who.text, verb: conjugate(parts, 'lose_job', who.number), number: who.number });
}

export const headcount: Template = (parts) => {
  const { persons, people, voice } = parts;
  const place = parts.place ?? parts.target;
  const sentences = voice.book.sentences.headcount;
  if (!people) return null;
  const of_what = voice.grammar.of(people.nouns);
  if (persons) return sentences.leads({ who: persons.text, verb: conjugate(parts, 'lead', persons.number), of_what });
  return place && sentences.has({ org: place.text, verb: conjugate(parts, 'employ', place.number), what: people.text }) + kindTail(parts);
};
