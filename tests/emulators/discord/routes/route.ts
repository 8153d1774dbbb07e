/** What a route is, and what it works with. */
import type { Commands } from '../commands.ts';
import type { Gateway } from '../gateway.ts';
import type { Interactions } from '../interactions.ts';
import type { EmulatorOptions } from '../options.ts';
import type { Call } from '../rest.ts';
import type { Post, World } from '../world.ts';

/** The emulator, from behind. */
export interface Backstage {
  readonly world: World;
  readonly options: EmulatorOptions;
  readonly commands: Commands;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
  readonly address: () => string;
  readonly violate: (kind: string, detail: string) => void;
  readonly changed: () => void;
  /** Tells every session that may know of it. How many it reached. */
  readonly announce: (event: 'create' | 'update', post: Post) => number;
}

export interface Asked {
  readonly stage: Backstage;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly query: URLSearchParams;
  readonly call: Call;
}

export type Answer = [status: number, body?: unknown];

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  readonly auth: boolean;
  readonly bucket: 'messages' | 'other' | 'none';
  readonly handle: (asked: Asked) => Answer;
}

/** `/channels/:channel` names its parts. */
export const route = (
  method: string,
  path: string,
  handle: Route['handle'],
  { auth = true, bucket = 'other' }: Partial<Pick<Route, 'auth' | 'bucket'>> = {},
): Route => ({ method, path: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`), auth, bucket, handle });
