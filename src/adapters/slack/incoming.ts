/** What comes in from Slack, once it is read. */
import type { Verdict } from '../../bot/feedback.ts';
import type { Owed } from '../../delivery/delivery.ts';
import type { Workspace } from './destination.ts';

/** Why a press of a button may do nothing: what it asks for is done already. */
export type Done = 'alreadyShared' | 'alreadyBelow';

export type Incoming =
  | { readonly is: 'nothing' }
  | {
      readonly is: 'owed';
      readonly owed: Owed;
      /** The bot is mentioned at the start of a thread, or within one. */
      readonly calls?: 'at the start' | 'within';
      /** What to tell whoever asks for it a second time, and where; `of`: the delivery whose button was pressed. */
      readonly again?: { readonly done: Done; readonly url: string; readonly of: string };
    }
  /** Said in a thread, to nobody by name but perhaps to others: owed only if the bot takes part in it. */
  | { readonly is: 'reply'; readonly owed: Owed; readonly toOthers: boolean }
  | {
      readonly is: 'feedback';
      readonly feedback: { readonly delivery: string; readonly author: string; readonly verdict: Verdict };
      readonly url: string | null;
      readonly thread: string | null;
    }
  | { readonly is: 'left'; readonly workspace: Workspace };

export const NOTHING: Incoming = { is: 'nothing' };
