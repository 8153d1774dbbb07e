/** French verbs in the tense that each modality calls for: the conditional for what others report. */
import type { Message } from '../message.ts';
import type { Acting, Verb } from '../phrasebook.ts';
import { message } from './message.ts';

type Forms = readonly [one: string, many: string];

const choose = ([one, many]: Forms): string => `{number, select, one {${one}} other {${many}}}`;

const byModality = (asserted: Forms, reported: Forms, planned: Forms, denied: Forms): Message<Acting> =>
  message(
    `{modality, select, reported {${choose(reported)}} rumoured {${choose(reported)}} planned {${choose(planned)}} denied {${choose(denied)}} other {${choose(asserted)}}}`,
  );

/** Only verbs with « avoir », whose participle does not agree here: nobody's gender is needed. */
const past = (infinitive: string, participle: string): Message<Acting> =>
  byModality(
    [`a ${participle}`, `ont ${participle}`],
    [`aurait ${participle}`, `auraient ${participle}`],
    [`va ${infinitive}`, `vont ${infinitive}`],
    [`n’a pas ${participle}`, `n’ont pas ${participle}`],
  );

const present = (infinitive: string, [one, many]: Forms, conditional: Forms, ne = 'ne '): Message<Acting> =>
  byModality([one, many], conditional, [`va ${infinitive}`, `vont ${infinitive}`], [`${ne}${one} pas`, `${ne}${many} pas`]);

export const verbs: Readonly<Record<Verb, Message<Acting>>> = {
  leave: past('quitter', 'quitté'),
  join: past('rejoindre', 'rejoint'),
  name: past('nommer', 'nommé'),
  take: past('prendre', 'pris'),
  be: present('être', ['est', 'sont'], ['serait', 'seraient'], 'n’'),
  lead: present('diriger', ['dirige', 'dirigent'], ['dirigerait', 'dirigeraient']),
  report: byModality(
    ['rend compte', 'rendent compte'],
    ['rendrait compte', 'rendraient compte'],
    ['va rendre compte', 'vont rendre compte'],
    ['ne rend pas compte', 'ne rendent pas compte'],
  ),
  measure_age: present('avoir', ['a', 'ont'], ['aurait', 'auraient'], 'n’'),
  lay_off: past('licencier', 'licencié'),
  cut: past('supprimer', 'supprimé'),
  lose_job: past('perdre', 'perdu'),
  employ: present('compter', ['compte', 'comptent'], ['compterait', 'compteraient']),
  acquire: past('racheter', 'racheté'),
  change_owner: past('changer', 'changé'),
  invest: past('investir', 'investi'),
  receive: past('recevoir', 'reçu'),
  raise: past('lever', 'levé'),
  be_worth: present('atteindre', ['atteint', 'atteignent'], ['atteindrait', 'atteindraient'], 'n’'),
  offer: past('proposer', 'proposé'),
  be_offered: byModality(
    ['s’est vu proposer', 'se sont vu proposer'],
    ['se serait vu proposer', 'se seraient vu proposer'],
    ['va se voir proposer', 'vont se voir proposer'],
    ['ne s’est pas vu proposer', 'ne se sont pas vu proposer'],
  ),
  say: past('dire', 'dit'),
};
