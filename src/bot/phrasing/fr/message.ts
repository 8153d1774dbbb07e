/** Messages in French, with its spaces and apostrophes put right. */
import { messagesIn } from '../message.ts';
import { typography } from './grammar.ts';

export const message = messagesIn('fr', typography);
