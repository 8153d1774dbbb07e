/** Lines of a stream, one at a time; a line that never ends is cut off rather than kept in memory. */
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export async function* linesOf(input: Readable): AsyncGenerator<string> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) if (line.trim()) yield line;
}
