/** Folds away what people leave out when they type: case, accents, typographic signs, odd spaces. */

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** Idempotent. Letters stay letters, so that « licencié », "LICENCIE" and « licencie » meet. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[«»“”„]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
