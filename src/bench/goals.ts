/** What the bench is held against. */
import type { Report } from './report.ts';

export interface Goal {
  readonly goal: string;
  readonly unit: 'ms' | 'MB' | 'tokens';
  readonly below: number;
  readonly measured: number;
}

const MILLION = 1_000_000;

export function goals({ coldStart, tokens, bases }: Report): Goal[] {
  const shipped = bases.find((base) => base.shipped)?.bot;
  const million = bases.find((base) => !base.shipped && base.claims === MILLION)?.bot;
  return [
    { goal: 'cold start', unit: 'ms', below: 500, measured: coldStart.median },
    ...(shipped
      ? ([
          { goal: 'a question, shipped data (p50)', unit: 'ms', below: 1, measured: shipped.time.p50 / 1000 },
          { goal: 'memory, shipped data', unit: 'MB', below: 150, measured: shipped.memory.rss / 1e6 },
        ] as const)
      : []),
    ...(million
      ? ([
          { goal: 'a question, a million claims (p50)', unit: 'ms', below: 3, measured: million.time.p50 / 1000 },
          { goal: 'memory, a million claims', unit: 'MB', below: 150, measured: million.memory.rss / 1e6 },
        ] as const)
      : []),
    { goal: 'what varies in a request to a model (most)', unit: 'tokens', below: 300, measured: tokens.variable.most },
    { goal: 'the output of a model (most)', unit: 'tokens', below: 200, measured: tokens.output.most },
  ];
}
