/** How much of the protocol an endpoint speaks: what it refuses is left out from then on. */

export interface Dialect {
  /** Strict structured output; else JSON mode; else by instruction alone. */
  readonly format: 'schema' | 'json' | 'text';
  readonly limit: 'max_completion_tokens' | 'max_tokens';
  readonly temperature: boolean;
  readonly reasoning: boolean;
}

export const FULL: Dialect = { format: 'schema', limit: 'max_completion_tokens', temperature: true, reasoning: true };

/** `complaint`: what the endpoint says of a request that it refused. Null when there is nothing left to leave out. */
export function simpler(dialect: Dialect, complaint: string): Dialect | null {
  if (dialect.temperature && /temperature/i.test(complaint)) return { ...dialect, temperature: false };
  if (dialect.reasoning && /reasoning/i.test(complaint)) return { ...dialect, reasoning: false };
  if (dialect.limit === 'max_completion_tokens' && /max_completion_tokens/i.test(complaint)) return { ...dialect, limit: 'max_tokens' };
  if (dialect.format === 'schema') return { ...dialect, format: 'json' };
  if (dialect.format === 'json') return { ...dialect, format: 'text' };
  const plain: Dialect = { format: 'text', limit: 'max_tokens', temperature: false, reasoning: false };
  return Object.entries(plain).every(([key, value]) => dialect[key as keyof Dialect] === value) ? null : plain;
}
