/** Sentences about what is said, meant and made: statements, reasons, goals, judgements, practices, products. */
import { nameOf, namesOf } from '../voice.ts';
import { type Actor, actors, conjugate, type Parts, textOf } from './parts.ts';
import { described, durationTail, kindOf, type Template } from './template.ts';

const contentOf = ({ claim, voice }: Parts): string | null => textOf(claim.roles.content, voice);

/** Content that is the same in both languages was taken from the article as it stands: it is quoted. */
const isVerbatim = ({ claim }: Parts): boolean => claim.roles.content?.fr === claim.roles.content?.en;

export const statement: Template = (parts) => {
  const { claim, voice } = parts;
  const content = contentOf(parts);
  const speaker = actors(claim.roles.speaker === undefined ? undefined : [claim.roles.speaker], voice) ?? parts.who ?? parts.org;
  if (!speaker || content === null) return null;
  const sentences = voice.book.sentences.statement;
  const medium = claim.roles.medium === undefined ? '' : sentences.on({ medium: nameOf(claim.roles.medium, voice) });
  const said = isVerbatim(parts) ? voice.book.quotation({ text: claim.roles.content?.[voice.language] ?? content }) : content;
  return sentences.said({ speaker: speaker.text, verb: conjugate(parts, 'say', speaker.number), medium, content: said });
};

/** Whose reason or goal it is, in brackets. */
function aboutTail({ claim, voice }: Parts): string {
  const { persons, org, about, target } = claim.roles;
  const ids = [...new Set([...(persons ?? []), ...(org ?? []), ...(target ?? []), ...(about ?? [])])];
  return ids.length === 0 ? '' : voice.book.sentences.about({ names: namesOf(ids, voice) });
}

export const reason: Template = (parts) => {
  const text = textOf(parts.claim.roles.reason, parts.voice) ?? contentOf(parts);
  const { is, is_not } = parts.voice.book.sentences.reason;
  return text === null ? null : (parts.claim.modality === 'denied' ? is_not : is)({ about: aboutTail(parts), text });
};

export const goal: Template = (parts) => {
  const text = contentOf(parts) ?? textOf(parts.claim.roles.reason, parts.voice);
  const { is, is_not } = parts.voice.book.sentences.goal;
  return text === null ? null : (parts.claim.modality === 'denied' ? is_not : is)({ about: aboutTail(parts), text });
};

const subjectOf = (parts: Parts): Actor | null =>
  parts.persons ?? parts.place ?? parts.target ?? actors(parts.claim.roles.about, parts.voice);

export const assessment: Template = (parts) => described(parts, subjectOf(parts), contentOf(parts));

export const practice: Template = (parts) => {
  const text = contentOf(parts) ?? kindOf(parts) ?? textOf(parts.claim.roles.manner, parts.voice);
  const sentence = described(parts, subjectOf(parts), text);
  return sentence === null ? null : sentence + durationTail(parts);
};

export const product: Template = (parts) => {
  const { claim, voice } = parts;
  const subject = parts.target ?? actors(claim.roles.about, voice) ?? parts.place;
  const text = kindOf(parts) ?? contentOf(parts);
  if (!subject || text === null) return null;
  if (!/^(?:une?|les?|la|des|an?|the)\s|^l['’]/iu.test(text)) return described(parts, subject, text);
  return voice.book.sentences.is({ subject: subject.text, verb: conjugate(parts, 'be', subject.number), text });
};
