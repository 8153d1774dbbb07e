/** What a Web API method works with: the workspaces, the caller, and how it refuses. */
import type { CheckContext } from '../blockkit/problem.ts';
import type { Json } from '../json.ts';
import type { State, Workspace } from '../state.ts';

export interface Caller {
  kind: 'bot' | 'app' | 'none';
  team: Workspace | null;
  token: string;
}
export interface ApiContext {
  state: State;
  baseUrl: string;
  reject: boolean;
  check: CheckContext;
  clientId: string;
  clientSecret: string;
  tokenRotation: boolean;
  socketUrl: () => string | { error: string };
  botPosted: (team: Workspace, message: Json) => void;
}
export class Fail extends Error {
  extra: Json;
  constructor(error: string, extra: Json = {}) {
    super(error);
    this.extra = extra;
  }
}

export type Run = (ctx: ApiContext, a: Json, team: Workspace, caller: Caller) => Json;

export const MINUTE = 60_000;
