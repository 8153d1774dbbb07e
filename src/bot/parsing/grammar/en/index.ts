/** The English grammar. */
import type { LanguageGrammar } from '../language-grammar.ts';
import { arrangements } from './arrangements.ts';
import { checks, shapes } from './shapes.ts';
import * as words from './words.ts';

export const english: LanguageGrammar = { arrangements, shapes, checks, ...words };
