/** Words kept together as one text, so that some thousands of pages are written and read in place of half a million words. */

/** How a word, or a list of words joined by spaces, stands on its page: between spaces, so that no other word holds it. */
export const onPage = (word: string): string => ` ${word} `;

export const wordsOnPage = (page: string): string[] => page.trim().split(' ');
