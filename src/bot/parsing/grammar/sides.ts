/** Cuts a comparison into its sides, and a request for an order into its events. */

/** A second question joined to the first (", and how many staff did it let go?"). */
const SECOND_QUESTION =
  /,?\s+(?:and|et|vs\.?|versus|while|whereas|tandis que|alors que|puis)\s+(?=(?:how|who|what|when|where|why|combien|qui|quel|quelle|quels|quelles|comment|pourquoi|quand|où|ce que?|ce qu['’])\b)/iu;

export function splitQuestions(text: string): string[] {
  const afterColon = /^[^:]{0,40}:\s*(.+)$/u.exec(text)?.[1] ?? text;
  return afterColon
    .split(SECOND_QUESTION)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** « la taille de X et celle de l'équipe de Y » */
const SAME_OF = /\s+(?:et|and|with|à)\s+(?:celles?|celui|ceux|that|those)\s+(?=(?:de|d['’]|du|des|of)\b)/iu;

export const splitSides = (text: string): string[] => text.split(SAME_OF);

/** « … : A, B et C. » or "put in order: A, then B, and C". */
export function splitEvents(text: string): string[] {
  const list = /:\s*(.+)$/u.exec(text)?.[1] ?? text;
  return list
    .split(/\s*[,;]\s*(?:(?:and|then|et|puis)\s+)?|\s+(?:then|puis|->|→)\s+|\s+(?:and|et|or|ou)\s+(?=(?:the|le|la|les|l['’]|his|its)\b)/iu)
    .map((part) => part.trim())
    .filter((part) => /\p{L}{3}/u.test(part));
}
