/** A report as text: every figure with its unit, every goal met or missed. */
import { describe, expect, it } from 'vitest';
import { goals } from '../../src/bench/goals.ts';
import type { Base, Report } from '../../src/bench/report.ts';
import { table } from '../../src/bench/table.ts';

const memory = { rss: 140e6, peak: 200e6 };

const base = (shipped: boolean, claims: number, p50: number): Base => ({
  shipped,
  claims,
  built: shipped ? null : { milliseconds: 61_500, bytes: 1e9, memory },
  bot: {
    questions: 350,
    first: 9000,
    time: { p50, p99: 9999 },
    cpu: 1500,
    memory,
    byKind: { found: { p50: 1234, p99: 5000 } },
    replies: { found: { answered: 48, unknown: 2 } },
    faults: [],
  },
  minisearch:
    claims > 1000
      ? { outOfMemory: true }
      : { result: { passages: 90, milliseconds: 20, questions: 350, time: { p50: 80, p99: 90 }, cpu: 85, memory } },
  floor: { questions: 350, time: { p50: 70, p99: 700 }, cpu: 75, memory, statements: 6.5 },
});

const report: Report = {
  machine: { processor: 'Some Processor', cores: 2, memory: 16e9, node: '24.0.0', load: 0.25 },
  seed: 1,
  coldStart: { build: 3210, ready: [410, 400, 420], median: 410 },
  tokens: {
    encoding: 'o200k_base',
    questions: 350,
    instructions: 1849,
    schema: 752,
    variable: { mean: 31.4, most: 58 },
    output: { mean: 60.2, most: 201 },
  },
  bases: [base(true, 161, 900), base(false, 1_000_000, 3400)],
};

describe('the goals', () => {
  it('are those of what was measured', () => {
    expect(goals(report).map(({ measured, below }) => measured < below)).toEqual([true, true, true, false, true, true, false]);
    expect(goals({ ...report, bases: [base(true, 161, 900)] })).toHaveLength(5);
  });
});

describe('the table', () => {
  const lines = table(report).split('\n');
  const line = (start: string): string => lines.find((text) => text.startsWith(start)) ?? '';

  it('says on which machine, and with which seed', () => {
    expect(lines[0]).toBe('Some Processor, 2 cores, 16 GB, Node 24.0.0, load 0.3, seed 1');
  });

  it('gives the cold start and the first start', () => {
    expect(line('cold start')).toMatch(/410 ms +median of 410, 400, 420$/);
    expect(line('the very first start')).toContain('3,210 ms');
  });

  it('has a row for each system, and says where one ran out of memory', () => {
    expect(line('161 shipped')).toMatch(/bot +900 +9,999 +1,500 +140 +200 +350$/);
    expect(line('1,000,000')).toMatch(/bot +3,400 +9,999 +1,500 +140 +200 +61\.5 +350$/);
    expect(lines.filter((text) => /MiniSearch +80 +90/.test(text))).toHaveLength(1);
    expect(lines.filter((text) => /MiniSearch +out of memory/.test(text))).toHaveLength(1);
    expect(lines.filter((text) => /its SQL alone +70 +700/.test(text))).toHaveLength(2);
  });

  it('says how many replies were as expected, by kind of question', () => {
    expect(lines.filter((text) => /^161 shipped +p50 µs +1,234 +0/.test(text))).toHaveLength(1);
    expect(lines.filter((text) => /^ +as expected +48 of 50 +0 of 0/.test(text))).toHaveLength(2);
  });

  it('counts the tokens of a model', () => {
    expect(line('of a model')).toMatch(/o200k_base +1,849 +752 +31 +58 +60 +201 +350$/);
  });

  it('says which goals are missed', () => {
    expect(line('a question, shipped data')).toMatch(/< 1 ms +0\.90 ms +met$/);
    expect(line('a question, a million claims')).toMatch(/< 3 ms +3\.40 ms +MISSED$/);
  });
});
