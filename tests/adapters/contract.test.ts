/** Runs the contract on every adapter there is. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { adapterContract } from '../contracts/adapter.contract.ts';
import { ADAPTERS } from './registry.ts';

const source = join(import.meta.dirname, '../../src/adapters');

it('forgets none', () => {
  const wired = readdirSync(source, { recursive: true, encoding: 'utf8' }).flatMap((path) => /^(\w+)[\\/]wire\.ts$/.exec(path)?.[1] ?? []);
  expect(Object.keys(ADAPTERS)).toEqual(wired.toSorted());
});

for (const [name, play] of Object.entries(ADAPTERS)) adapterContract(name, play);
