/** What the grammars read: words, numbers and signs, and how they are joined. */
import { describe, expect, it } from 'vitest';
import { Phrases } from '../../../src/knowledge/language/phrases.ts';
import { cut } from '../../../src/knowledge/language/pieces.ts';

const shape = (text: string) => cut(text).map(({ folded, joint }) => `${joint}:${folded}`);

describe('cut', () => {
  it('turns lone hyphens and apostrophes within words into joints', () => {
    expect(shape("d’ici mi-2024, l'État")).toEqual([
      'start:d',
      'apostrophe:ici',
      'space:mi',
      'hyphen:2024',
      'none:,',
      'space:l',
      'apostrophe:etat',
    ]);
    expect(shape('10–20 - x')).toEqual(['start:10', 'hyphen:20', 'space:-', 'space:x']);
  });

  it('keeps the spaces of thousands inside a number, and parts letters from digits', () => {
    expect(shape('1 200 Q3 250k$')).toEqual(['start:1 200', 'space:q', 'none:3', 'space:250', 'none:k', 'none:$']);
    expect(shape('2025 500')).toEqual(['start:2025', 'space:500']);
  });

  it('knows the end of a line', () => {
    expect(shape('a\n b')).toEqual(['start:a', 'line:b']);
  });
});

describe('Phrases', () => {
  const phrases = Phrases.of({ 'plus de': 1, "plus d'": 2, plus: 3, us$: 4 });

  it('finds the longest expression from its first word, or back from its last', () => {
    expect(phrases.at(cut('Plus de 500'), 0)).toEqual({ value: 1, next: 2 });
    expect(phrases.at(cut('plus d’une'), 0)).toEqual({ value: 2, next: 2 });
    expect(phrases.before(cut('bien plus de 500'), 3)).toEqual({ value: 1, start: 1 });
  });

  it('does not run over the end of a line, nor join what is written apart', () => {
    expect(phrases.at(cut('plus\nde 500'), 0)).toEqual({ value: 3, next: 1 });
    expect(phrases.at(cut('US$ 5'), 0)).toEqual({ value: 4, next: 2 });
    expect(phrases.at(cut('us $5'), 0)).toBeNull();
  });
});
