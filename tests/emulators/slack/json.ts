/** Payloads of any shape, as they come over the wire. */

// biome-ignore lint/suspicious/noExplicitAny: a stand-in must take whatever an app sends, sound or not
export type Loose = any;
export type Json = Record<string, Loose>;

export function pick(from: Json, keys: readonly string[]): Json {
  return Object.fromEntries(keys.filter((key) => from?.[key] !== undefined).map((key) => [key, from[key]]));
}
