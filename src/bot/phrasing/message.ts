/** ICU messages: text with places for values, compiled once, on first use. */
import { IntlMessageFormat } from 'intl-messageformat';

/** A message of a phrasebook: give it its values, get the words. */
export type Message<Values = void> = (values: Values) => string;

/** A maker of messages for one locale; `prepare` corrects the typography of a source before it is compiled. */
export function messagesIn(locale: string, prepare: (source: string) => string = (source) => source) {
  return <Values = void>(source: string): Message<Values> => {
    let compiled: IntlMessageFormat | undefined;
    return (values) => {
      compiled ??= new IntlMessageFormat(prepare(source), locale);
      return String(compiled.format((values ?? {}) as Record<string, string | number>));
    };
  };
}
