/** Runs the contract on every parser there is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parserContract } from '../../contracts/parser.contract.ts';
import { PARSERS } from './registry.ts';

const source = join(import.meta.dirname, '../../../src');

it('forgets none', () => {
  const texts = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(source, path), 'utf8'));
  const classes = texts.flatMap((text) =>
    [...text.matchAll(/class \w+ implements QuestionParser\b[\s\S]*?\bname = '(\w+)'/g)].map(([, name]) => name),
  );
  expect(Object.keys(PARSERS)).toEqual(classes.toSorted());
});

for (const [name, ready] of Object.entries(PARSERS)) parserContract(name, ready);
