/** A report as plain text, for a person to read. */
import { type Goal, goals } from './goals.ts';
import { EXPECTED, QUESTION_KINDS, type QuestionKind } from './questions/templates.ts';
import type { Base, Report } from './report.ts';
import type { BotResult, Timed, TokensResult } from './task.ts';

const HEAD = ['claims', '', 'p50 µs', 'p99 µs', 'CPU µs', 'memory MB', 'peak MB', 'ready in s', 'questions'];

export function table(report: Report): string {
  const { machine, seed, coldStart, bases } = report;
  const cores = `${machine.cores} core${machine.cores === 1 ? '' : 's'}`;
  return [
    `${machine.processor}, ${cores}, ${gigabytes(machine.memory)} GB, Node ${machine.node}, load ${machine.load.toFixed(1)}, seed ${seed}`,
    '',
    ...aligned([
      ['cold start to the first answer', `${grouped(coldStart.median)} ms`, `median of ${coldStart.ready.map(grouped).join(', ')}`],
      ['the very first start, which builds the database', `${grouped(coldStart.build)} ms`, ''],
    ]),
    '',
    ...aligned([HEAD, ...bases.flatMap(rowsOf)]),
    '',
    ...aligned([['by kind of question', '', ...QUESTION_KINDS], ...bases.flatMap(kindRows)]),
    ...bases.flatMap(({ bot }) => bot.faults.slice(0, 1).map((fault) => `FAULT ${fault}`)),
    '',
    ...aligned([TOKEN_HEAD, tokenRow(report.tokens)]),
    '',
    ...aligned([['goal', '', 'measured', ''], ...goals(report).map(goalRow)]),
    '',
  ].join('\n');
}

function rowsOf({ shipped, claims, built, bot, minisearch, floor }: Base): string[][] {
  const index = 'result' in minisearch ? minisearch.result : null;
  return [
    [
      `${grouped(claims)}${shipped ? ' shipped' : ''}`,
      'bot',
      ...figures(bot),
      built ? seconds(built.milliseconds) : '',
      grouped(bot.questions),
    ],
    index
      ? ['', 'MiniSearch', ...figures(index), seconds(index.milliseconds), grouped(index.questions)]
      : ['', 'MiniSearch', 'out of memory', '', '', '', '', ''],
    ['', 'its SQL alone', grouped(floor.time.p50), grouped(floor.time.p99), grouped(floor.cpu), '', '', '', grouped(floor.questions)],
  ];
}

const figures = ({ time, cpu, memory }: Timed): string[] => [
  grouped(time.p50),
  grouped(time.p99),
  grouped(cpu),
  megabytes(memory.rss),
  megabytes(memory.peak),
];

/** What became of the questions of each kind, so that fast silence does not pass for speed. */
function kindRows({ claims, shipped, bot }: Base): string[][] {
  return [
    [nameOf(claims, shipped), 'p50 µs', ...QUESTION_KINDS.map((kind) => grouped(bot.byKind[kind]?.p50 ?? 0))],
    ['', 'as expected', ...QUESTION_KINDS.map((kind) => expected(kind, bot))],
  ];
}

function expected(kind: QuestionKind, { replies }: BotResult): string {
  const counts = Object.entries(replies[kind] ?? {});
  const sum = (entries: typeof counts): number => entries.reduce((total, [, count]) => total + count, 0);
  return `${sum(counts.filter(([status]) => EXPECTED[kind].some((wanted) => wanted === status)))} of ${sum(counts)}`;
}

const nameOf = (claims: number, shipped: boolean): string => `${grouped(claims)}${shipped ? ' shipped' : ''}`;

const TOKEN_HEAD = ['tokens', '', 'instructions', 'schema', 'varies, mean', 'most', 'output, mean', 'most', 'questions'];

const tokenRow = ({ encoding, instructions, schema, variable, output, questions }: TokensResult): string[] => [
  'of a model that reads a question',
  encoding,
  ...[instructions, schema, variable.mean, variable.most, output.mean, output.most, questions].map(grouped),
];

const goalRow = ({ goal, unit, below, measured }: Goal): string[] => [
  goal,
  `< ${below} ${unit}`,
  `${measured < 10 && unit !== 'tokens' ? measured.toFixed(2) : grouped(measured)} ${unit}`,
  measured < below ? 'met' : 'MISSED',
];

/** Columns as wide as their widest cell; the first two stand left, the others right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

const grouped = (value: number): string => String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
const megabytes = (bytes: number): string => grouped(bytes / 1e6);
const gigabytes = (bytes: number): string => grouped(bytes / 1e9);
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
