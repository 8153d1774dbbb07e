/** Lines out of bytes, however they are cut. */
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, linesOf } from '../../../src/adapters/terminal/lines.ts';
import { inputOf } from './fixtures.ts';

const read = async (lines: AsyncIterable<Line>): Promise<Line[]> => await Array.fromAsync(lines);
const texts = async (...chunks: readonly (string | Uint8Array)[]): Promise<string[]> =>
  (await read(linesOf(inputOf(...chunks)))).map(({ text }) => text);

describe('linesOf', () => {
  it('ends lines at line feeds only, and drops the carriage return before one', async () => {
    expect(await texts('a\r\nb\u2028c\u0085d\n\ne')).toEqual(['a', 'b\u2028c\u0085d', '', 'e']);
    expect(await texts('')).toEqual([]);
    expect(await texts('a\n')).toEqual(['a']);
  });

  it('is the same wherever the bytes are cut', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\n\r\ufeff]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 5 }), fc.integer({ min: 1, max: 5 }), async (lines, size) => {
        const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
        const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) => bytes.subarray(n * size, (n + 1) * size));
        expect(await texts(...chunks)).toEqual(lines.map((text) => text.toWellFormed()));
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  it('takes what is not UTF-8 for the replacement character', async () => {
    expect(await texts(Uint8Array.from([0x61, 0xff, 0x00, 0x0a]))).toEqual(['a\ufffd\0']);
  });

  it('cuts a line that is too long, says so, and goes on with the next', async () => {
    const lines = await read(linesOf(inputOf('12345', '67890', '1\nab\n', '12345678901'), undefined, 8));
    expect(lines).toEqual([
      { text: '12345678', cut: true },
      { text: 'ab', cut: false },
      { text: '12345678', cut: true },
    ]);
  });

  it('stops after the line in hand', async () => {
    const stopping = new AbortController();
    const input = new PassThrough();
    input.write('one\ntwo\nthree\n');
    const seen: string[] = [];
    for await (const { text } of linesOf(input, stopping.signal)) {
      seen.push(text);
      if (text === 'two') stopping.abort();
    }
    expect(seen).toEqual(['one', 'two']);
  });

  it('stops while it waits, and hands on faults of the input', async () => {
    const stopping = new AbortController();
    const waiting = read(linesOf(new PassThrough(), stopping.signal));
    stopping.abort();
    expect(await waiting).toEqual([]);
    const broken = new PassThrough();
    const failing = read(linesOf(broken));
    broken.destroy(new Error('unplugged'));
    await expect(failing).rejects.toThrow('unplugged');
  });
});
