/** Why what a model wrote is not taken. */

export type OutputFault =
  | 'not_json'
  /** JSON, and no Question. */
  | 'not_a_question'
  | 'foreign_name'
  | 'foreign_word'
  | 'foreign_figure'
  | 'foreign_date'
  | 'impossible_date'
  /** Something in it is longer than the message. */
  | 'longer_than_message'
  /** It has a name leave what the sentence has it join, or takes a question that asks for something for one to be answered by yes. */
  | 'contradicts_message'
  /** Asks about nothing. */
  | 'empty';
