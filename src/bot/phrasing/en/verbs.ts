/** English verbs in the tense that each modality calls for. What others report keeps the plain past: its source is named beside it. */
import type { Message } from '../message.ts';
import type { Acting, Verb } from '../phrasebook.ts';
import { message } from './message.ts';

type Forms = readonly [one: string, many: string];

const choose = ([one, many]: Forms): string => `{number, select, one {${one}} other {${many}}}`;

const byModality = (asserted: Forms, planned: Forms, denied: Forms): Message<Acting> =>
  message(`{modality, select, planned {${choose(planned)}} denied {${choose(denied)}} other {${choose(asserted)}}}`);

const toCome = (base: string): Forms => [`is set to ${base}`, `are set to ${base}`];

/** "Left in May", but "has left since January". */
const past = (base: string, simple: string, participle = simple): Message<Acting> => {
  const has = (rest: string): Forms => [`has ${rest}`, `have ${rest}`];
  const either = (perfect: Forms, plain: string): string => `{tense, select, perfect {${choose(perfect)}} other {${plain}}}`;
  return message(
    `{modality, select, planned {${choose(toCome(base))}} denied {${either(has(`not ${participle}`), `did not ${base}`)}} other {${either(has(participle), simple)}}}`,
  );
};

const present = (base: string, third: string): Message<Acting> =>
  byModality([third, base], toCome(base), [`does not ${base}`, `do not ${base}`]);

const be = (rest = ''): Message<Acting> =>
  byModality([`is${rest}`, `are${rest}`], [`is set to be${rest}`, `are set to be${rest}`], [`is not${rest}`, `are not${rest}`]);

export const verbs: Readonly<Record<Verb, Message<Acting>>> = {
  leave: past('leave', 'left'),
  join: past('join', 'joined'),
  name: past('name', 'named'),
  take: past('take', 'took', 'taken'),
  be: be(),
  lead: present('lead', 'leads'),
  report: present('report', 'reports'),
  measure_age: be(),
  lay_off: past('lay off', 'laid off'),
  cut: past('cut', 'cut'),
  lose_job: past('lose', 'lost'),
  employ: present('have', 'has'),
  acquire: past('acquire', 'acquired'),
  change_owner: past('change', 'changed'),
  invest: past('invest', 'invested'),
  receive: past('receive', 'received'),
  raise: past('raise', 'raised'),
  be_worth: present('stand at', 'stands at'),
  offer: past('offer', 'offered'),
  be_offered: byModality(
    ['was offered', 'were offered'],
    ['is set to be offered', 'are set to be offered'],
    ['was not offered', 'were not offered'],
  ),
  say: past('say', 'said'),
};
