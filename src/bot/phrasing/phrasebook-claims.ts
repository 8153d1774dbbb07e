/** The messages that claims without a gloss are worded with: sentences, what may follow them, and questions. */
import type { Message } from './message.ts';

/** `who`, `org`…: noun phrases with their articles. `of_…`, `to_…`, `at_…`: with the preposition. */
type With<Places extends string> = Message<Readonly<Record<Places, string>>>;

export interface SentenceMessages {
  readonly move: {
    readonly between: With<'who' | 'verb' | 'from' | 'to'>;
    readonly to: With<'who' | 'verb' | 'to'>;
    readonly from: With<'who' | 'verb' | 'from'>;
  };
  readonly departure: {
    readonly post: With<'who' | 'verb' | 'number' | 'of_position'>;
    readonly post_at: With<'who' | 'verb' | 'number' | 'of_position' | 'at_org'>;
    readonly org: With<'who' | 'verb' | 'org'>;
  };
  readonly appointment: {
    readonly position: With<'org' | 'verb' | 'who' | 'position'>;
    readonly team: With<'org' | 'verb' | 'who' | 'of_team'>;
    readonly post_taken: With<'who' | 'verb' | 'of_position'>;
    readonly team_taken: With<'who' | 'verb' | 'of_team'>;
  };
  readonly leadership: {
    readonly position: With<'who' | 'verb' | 'position'>;
    readonly position_at: With<'who' | 'verb' | 'position' | 'at_place'>;
    readonly leads: With<'who' | 'verb' | 'place'>;
    readonly reports: With<'who' | 'verb' | 'boss' | 'to_boss'>;
  };
  readonly profile: { readonly age: With<'who' | 'verb' | 'age'> };
  /** « X : description » where no verb is known. */
  readonly described: With<'subject' | 'text'>;
  readonly is: With<'subject' | 'verb' | 'text'>;
  readonly layoff: {
    readonly people: With<'org' | 'verb' | 'what'>;
    readonly share: With<'org' | 'verb' | 'share' | 'of_whom'>;
    readonly workforce: Message;
    readonly posts: With<'org' | 'verb' | 'what'>;
    readonly some_posts: Message;
    readonly lost: With<'what' | 'verb' | 'number'>;
  };
  readonly headcount: { readonly has: With<'org' | 'verb' | 'what'>; readonly leads: With<'who' | 'verb' | 'of_what'> };
  readonly acquisition: {
    readonly bought: With<'buyer' | 'verb' | 'target'>;
    readonly priced: With<'buyer' | 'verb' | 'target' | 'amount'>;
    readonly stake: With<'buyer' | 'verb' | 'share' | 'of_target'>;
    readonly sold: With<'target' | 'verb'>;
    readonly sold_for: With<'target' | 'verb' | 'amount'>;
  };
  readonly investment: {
    readonly amount: With<'payer' | 'verb' | 'amount'>;
    readonly amount_in: With<'payer' | 'verb' | 'amount' | 'target'>;
    readonly in: With<'payer' | 'verb' | 'target'>;
    readonly stake: With<'payer' | 'verb' | 'share' | 'of_target' | 'target'>;
    readonly received: With<'target' | 'verb' | 'amount'>;
  };
  readonly funding_round: {
    readonly raised: With<'org' | 'verb' | 'amount'>;
    readonly round: Message;
    readonly valued: With<'of_org' | 'verb' | 'amount'>;
  };
  readonly compensation_offer: {
    readonly amount: With<'payer' | 'verb' | 'amount' | 'recipient'>;
    readonly kind: With<'payer' | 'verb' | 'kind' | 'recipient'>;
    readonly amount_received: With<'who' | 'verb' | 'amount'>;
    readonly kind_received: With<'who' | 'verb' | 'kind'>;
    /** Comes with its leading space into the messages above. */
    readonly recipient: With<'recipient'>;
  };
  readonly statement: { readonly said: With<'speaker' | 'verb' | 'medium' | 'content'>; readonly on: With<'medium'> };
  readonly reason: Readonly<Record<'is' | 'is_not', With<'about' | 'text'>>>;
  readonly goal: Readonly<Record<'is' | 'is_not', With<'about' | 'text'>>>;
  readonly about: With<'names'>;
  readonly place: With<'team' | 'at_org'>;
  readonly parenthesis: With<'text'>;
  /** For a text that has brackets of its own. */
  readonly aside: With<'text'>;
  readonly dated: With<'time' | 'sentence'>;
}

/** What may follow a sentence, each with its own leading space or comma. */
export interface TailMessages {
  readonly position: With<'position'>;
  readonly team: With<'team'>;
  readonly boss: With<'boss' | 'of_boss'>;
  readonly seller: With<'seller' | 'to_seller'>;
  readonly led_by: With<'names'>;
  readonly investors: With<'names' | 'of_names'>;
  readonly outcome: Readonly<Record<'refused' | 'collapsed' | 'reversed', Message>>;
}

export interface QuestionMessages {
  readonly left_for: With<'from' | 'to'>;
  readonly joined: With<'to'>;
  readonly left: With<'from'>;
  readonly appointed: With<'org'>;
  readonly leads: With<'org'>;
  readonly profile: With<'who'>;
  readonly layoff: With<'at_org'>;
  readonly headcount: With<'at_org'>;
  readonly bought: With<'target'>;
  readonly price: With<'of_target'>;
  readonly invested: With<'org'>;
  readonly raised: With<'org'>;
  readonly offered: With<'org'>;
  readonly product: With<'target'>;
  readonly said: With<'speaker'>;
  readonly about: With<'name'>;
}
