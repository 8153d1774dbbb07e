/** All that a run of the bench has measured. */
import type { Outcome } from './child.ts';
import type { ColdStart } from './cold-start.ts';
import type { BotResult, Built, FloorResult, MiniSearchResult, TokensResult } from './task.ts';

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Bytes. */
  readonly memory: number;
  readonly node: string;
  /** Other work on the machine as the run began: processes waiting, over the last minute. */
  readonly load: number;
}

export interface Base {
  /** The data that come with the product; else a made-up world. */
  readonly shipped: boolean;
  readonly claims: number;
  readonly built: Built | null;
  readonly bot: BotResult;
  readonly minisearch: Outcome<MiniSearchResult>;
  readonly floor: FloorResult;
}

export interface Report {
  readonly machine: Machine;
  readonly seed: number;
  readonly coldStart: ColdStart;
  /** Over questions about the shipped data. */
  readonly tokens: TokensResult;
  readonly bases: readonly Base[];
}
