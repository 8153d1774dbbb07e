/** Blocks of claim numbers come back as they were stored, short or long. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBlock, BLOCK, blockMembers, blockOf, encodeBlock } from '../../../src/knowledge/sql/postings/block.ts';
import { ClaimSet } from '../../../src/knowledge/sql/postings/claim-set.ts';

describe('a block of claim numbers', () => {
  it('comes back as it was stored', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 3 * BLOCK, max: 4 * BLOCK - 1 }), { maxLength: 200 }), (numbers) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        expect(blockMembers(3, encodeBlock(sorted))).toEqual(sorted);
      }),
    );
  });

  it.each([4095, 4096, 4097, BLOCK])('comes back with %i claims, and takes 8 KB at most', (count) => {
    const numbers = Array.from({ length: count }, (_, index) => BLOCK + Math.floor((index * BLOCK) / count));
    const encoded = encodeBlock(numbers);
    expect(blockMembers(1, encoded)).toEqual(numbers);
    expect(encoded.length).toBeLessThanOrEqual(8192);
  });

  it('may lie anywhere in memory', () => {
    const encoded = encodeBlock([1, 2, 500]);
    const shifted = new Uint8Array(encoded.length + 1);
    shifted.set(encoded, 1);
    const set = new ClaimSet(BLOCK);
    addBlock(set, 0, shifted.subarray(1));
    expect(set.members(10)).toEqual([1, 2, 500]);
  });

  it('is found by a claim’s number', () => {
    expect([0, BLOCK - 1, BLOCK, 10 * BLOCK + 1].map(blockOf)).toEqual([0, 0, 1, 10]);
  });
});

describe('a set of claims', () => {
  it('counts and lists what was added, up to a number', () => {
    const set = new ClaimSet(100);
    for (const number of [99, 0, 31, 32, 31]) set.add(number);
    expect(set.count()).toBe(4);
    expect(set.members(10)).toEqual([0, 31, 32, 99]);
    expect(set.members(2)).toEqual([0, 31]);
    expect([31, 33, 99].map((number) => set.has(number))).toEqual([true, false, true]);
  });
});
