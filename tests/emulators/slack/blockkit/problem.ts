/** What a check finds: an error is what Slack rejects or what a good app must never send, a warning breaks a convention. */
export type Severity = 'error' | 'warn';
export interface Problem {
  severity: Severity;
  code: string;
  path: string;
  message: string;
}

export interface CheckContext {
  /** true when a file id is known and ready to be shown by an image block */
  fileReady?: (id: string) => boolean;
  allowBroadcast?: boolean;
}
