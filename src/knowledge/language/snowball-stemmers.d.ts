/** The part of the package that we use; it ships no types. */
declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string;
  }
  const snowball: { newStemmer(language: 'french' | 'english'): Stemmer };
  export default snowball;
}
