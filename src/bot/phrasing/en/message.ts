/** Messages in English. */
import { messagesIn } from '../message.ts';

export const message = messagesIn('en');
