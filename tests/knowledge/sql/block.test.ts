/** Blocks of claim numbers come back as they were stored, short or long. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBlock, blockMembers, blockOf, encodeBlock } from '../../../src/knowledge/sql/postings/block.ts';
import { BLOCK, ClaimSet } from '../../../src/knowledge/sql/postings/claim-set.ts';

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
    const set = new ClaimSet();
    addBlock(set, 0, shifted.subarray(1));
    expect(set.members(10)).toEqual([1, 2, 500]);
  });

  it('is found by a claim’s number', () => {
    expect([0, BLOCK - 1, BLOCK, 10 * BLOCK + 1].map(blockOf)).toEqual([0, 0, 1, 10]);
  });
});

describe('a set of claims', () => {
  it('counts and lists what was added, up to a number', () => {
    const set = new ClaimSet();
    for (const number of [99, 5 * BLOCK, 0, 31, 32, 31]) set.add(number);
    expect(set.count()).toBe(5);
    expect(set.members(10)).toEqual([0, 31, 32, 99, 5 * BLOCK]);
    expect(set.members(2)).toEqual([0, 31]);
    expect([31, 33, 99, BLOCK, 5 * BLOCK].map((number) => set.has(number))).toEqual([true, false, true, false, true]);
  });

  it('lists what is not in another', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 4 * BLOCK }), { maxLength: 40 });
    fc.assert(
      fc.property(numbers, numbers, (own, others) => {
        const [one, other] = [new ClaimSet(), new ClaimSet()];
        for (const number of own) one.add(number);
        for (const number of others) other.add(number);
        const left = own.filter((number) => !others.includes(number)).sort((a, b) => a - b);
        expect(one.members(100, other)).toEqual(left);
      }),
    );
  });
});
