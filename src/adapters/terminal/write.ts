/** Writes to a stream at the pace of whoever reads it. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Resolves when more may be written; rejects when the reader is gone. */
export async function write(output: Writable, text: string): Promise<void> {
  if (!output.write(text)) await once(output, 'drain');
}
