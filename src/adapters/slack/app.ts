/** Bolt's App, but that what arrives is kept before Slack is told that it has: an event told of is never sent again. */
import { App, type HTTPReceiver, type Logger, type ReceiverEvent, type SocketModeReceiver } from '@slack/bolt';

/** Keeps what arrived; resolves with what is to be done once Slack has been told. */
export type Keep = (body: unknown) => Promise<() => Promise<void>>;

export interface AppParts {
  readonly receiver: HTTPReceiver | SocketModeReceiver;
  readonly logger: Logger;
  readonly keep: Keep;
  /** Slack was not told, but will find out: it sends the event again, or what was owed for it is kept all the same. */
  readonly onLost: (fault: unknown) => void;
}

export class KeepingApp extends App {
  readonly #keep: Keep;
  readonly #onLost: (fault: unknown) => void;

  constructor({ receiver, logger, keep, onLost }: AppParts) {
    // Who may do what is settled when something is sent, with the token of its workspace: nothing is looked up before the acknowledgement.
    super({ receiver, logger, ...(receiver.installer === undefined && { authorize: async () => ({}) }) });
    this.#keep = keep;
    this.#onLost = onLost;
  }

  /** @throws where it could not be kept: the receiver does not acknowledge, and Slack sends it again. */
  override async processEvent({ body, ack }: ReceiverEvent): Promise<void> {
    const afterwards = await this.#keep(body);
    try {
      await ack();
    } catch (fault) {
      // The connection is being replaced: what is owed is kept.
      this.#onLost(fault);
    }
    await afterwards();
  }
}
