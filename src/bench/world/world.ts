/** A made-up knowledge base of any size, the same for the same seed: its names, and its articles as a stream. */
import type { Entity } from '../../knowledge/entity.ts';
import type { DataArticle } from '../../knowledge/files/knowledge-data.ts';
import { articles } from './articles.ts';
import { Cast } from './cast.ts';
import { Random } from './random.ts';

export interface World {
  entities(): Iterable<Entity>;
  /** To be run through once. */
  articles(): Iterable<DataArticle>;
}

/** `isWord` tells the words of the language (lower-case), which no name may be. */
export function makeWorld(claims: number, seed: number, isWord: (word: string) => boolean): World {
  const random = new Random(seed);
  const cast = new Cast(claims, random, isWord);
  return { entities: () => cast.entities(), articles: () => articles(claims, cast, random) };
}
