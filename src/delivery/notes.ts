/** The port for what an adapter must remember between two runs: which commands it registered, what it last saw. */
export interface Notes {
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
  /** Also of every key that begins so. */
  delete(prefix: string): Promise<void>;
}
