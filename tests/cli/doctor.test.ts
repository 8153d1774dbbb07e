/** The report of `doctor`: a line a check, faults with their remedies. */
import { describe, expect, it } from 'vitest';
import { type Check, examine, oneLine } from '../../src/cli/doctor.ts';
import { DataFault } from '../../src/knowledge/files/fault.ts';
import { streams } from '../adapters/terminal/fixtures.ts';

async function report(...checks: readonly Check[]): Promise<{ readonly sound: boolean; readonly shown: string }> {
  const { output, shown } = streams();
  const sound = await examine(checks, output);
  return { sound, shown: shown() };
}

const good = (name: string): Check => ({ name, run: () => 'as it should be' });
const bad = (name: string, fault: unknown): Check => ({ name, run: () => Promise.reject(fault) });

describe('examine', () => {
  it('writes a line for each check', async () => {
    expect(await report(good('settings'), good('data'))).toEqual({
      sound: true,
      shown: 'ok     settings  as it should be\nok     data      as it should be\n',
    });
  });

  it('stops at a fault: what comes after needs what is missing', async () => {
    expect(await report(good('settings'), bad('data', new Error('no folder; make one\n    at …')), good('database'))).toEqual({
      sound: false,
      shown: 'ok     settings  as it should be\nfault  data      no folder; make one\n',
    });
  });

  it('writes every fault of a data folder', async () => {
    const fault = (line: number) => ({ file: 'data/a.yaml', line, problem: 'wrong', remedy: 'mend it' });
    const { shown } = await report(bad('data', new DataFault([fault(1), fault(2)])));
    expect(shown).toBe('fault  data  data/a.yaml:1: wrong; mend it\nfault  data  data/a.yaml:2: wrong; mend it\n');
  });
});

it('oneLine keeps the first line of any fault', () => {
  expect([new Error('a\nb'), 'c\nd', new Error(''), undefined].map(oneLine)).toEqual(['a', 'c', 'an unknown fault', 'undefined']);
});
