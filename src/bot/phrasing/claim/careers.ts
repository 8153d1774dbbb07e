/** Sentences about careers: moves, departures, appointments, who leads what, who somebody is. */
import { fold } from '../../../knowledge/language/fold.ts';
import { quantityWords } from '../quantity-words.ts';
import { type Actor, actors, bossOf, conjugate, type Parts, textOf } from './parts.ts';
import { bossTail, described, kindOf, kindTail, positionOf, type Template } from './template.ts';

export const move: Template = (parts) => {
  const { who, voice } = parts;
  const from = parts.from?.text ?? null;
  const to = (parts.to ?? parts.place)?.text ?? null;
  if (!who) return null;
  const sentences = voice.book.sentences.move;
  const position = positionOf(parts);
  const tail = position === null ? '' : voice.book.tails.position({ position });
  const left = conjugate(parts, 'leave', who.number);
  if (from !== null && to !== null) return sentences.between({ who: who.text, verb: left, from, to }) + tail;
  if (to !== null) return sentences.to({ who: who.text, verb: conjugate(parts, 'join', who.number), to }) + tail;
  return from === null ? null : sentences.from({ who: who.text, verb: left, from });
};

export const departure: Template = (parts) => {
  const { who, voice } = parts;
  const org = parts.from ?? parts.place;
  const position = positionOf(parts);
  if (!who) return null;
  const verb = conjugate(parts, 'leave', who.number);
  if (position !== null) {
    const { post, post_at } = voice.book.sentences.departure;
    const held = { who: who.text, verb, number: who.number, of_position: voice.grammar.of(position) };
    return org === null ? post(held) : post_at({ ...held, at_org: voice.grammar.at(org.nouns) });
  }
  return org === null ? null : voice.book.sentences.departure.org({ who: who.text, verb, org: org.text });
};

export const appointment: Template = (parts) => {
  const { who, org } = parts;
  if (!who) return null;
  const sentence = org ? named(parts, who, org) : taken(parts, who);
  return sentence === null ? null : { core: sentence, rest: bossTail(parts) };
};

function named(parts: Parts, who: Actor, org: Actor): string | null {
  const { voice, team } = parts;
  const sentences = voice.book.sentences.appointment;
  const verb = conjugate(parts, 'name', org.number);
  const position = positionOf(parts);
  if (position !== null) {
    const tail = team ? voice.book.tails.team({ team: team.text }) : '';
    return sentences.position({ org: org.text, verb, who: who.text, position }) + tail;
  }
  return team && sentences.team({ org: org.text, verb, who: who.text, of_team: voice.grammar.of(team.nouns) });
}

function taken(parts: Parts, who: Actor): string | null {
  const { voice, team } = parts;
  const sentences = voice.book.sentences.appointment;
  const verb = conjugate(parts, 'take', who.number);
  const position = positionOf(parts);
  if (position !== null) return sentences.post_taken({ who: who.text, verb, of_position: voice.grammar.of(position) });
  return team && sentences.team_taken({ who: who.text, verb, of_team: voice.grammar.of(team.nouns) });
}

export const leadership: Template = (parts) => {
  const { who, voice } = parts;
  const sentences = voice.book.sentences.leadership;
  const place = parts.place ?? parts.target;
  const position = positionOf(parts);
  const boss = bossOf(parts);
  if (!who) return null;
  if (position !== null) return { core: holds(parts, who, position, place), rest: bossTail(parts) };
  if (boss !== null) {
    const verb = conjugate(parts, 'report', who.number);
    return sentences.reports({ who: who.text, verb, boss, to_boss: voice.grammar.to(boss) });
  }
  return place && sentences.leads({ who: who.text, verb: conjugate(parts, 'lead', who.number), place: place.text }) + kindTail(parts);
};

function holds(parts: Parts, who: Actor, position: string, place: Actor | null): string {
  const sentences = parts.voice.book.sentences.leadership;
  const holding = { who: who.text, verb: conjugate(parts, 'be', who.number), position: parts.voice.grammar.post(position, who.number) };
  const says = (actor: Actor | null): boolean => actor !== null && fold(position).includes(fold(actor.text));
  const where = says(parts.team) && !says(parts.org) ? parts.org : place;
  return !where || says(where)
    ? sentences.position(holding)
    : sentences.position_at({ ...holding, at_place: parts.voice.grammar.at(where.nouns) });
}

export const profile: Template = (parts) => {
  const { claim, voice, place } = parts;
  const who = parts.who ?? parts.org ?? actors(claim.roles.about, voice);
  const position = positionOf(parts);
  if (!who) return null;
  if (claim.quantity?.unit === 'years_old') {
    const age = quantityWords(claim.quantity, voice);
    return voice.book.sentences.profile.age({ who: who.text, verb: conjugate(parts, 'measure_age', who.number), age });
  }
  if (position !== null) return holds(parts, who, position, parts.who ? place : null);
  return described(parts, who, kindOf(parts) ?? textOf(claim.roles.content, voice));
};
