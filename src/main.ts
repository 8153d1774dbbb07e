/** The command line, and the composition root: the only file that builds the whole. */
import { Command, CommanderError, Option } from 'commander';
import { pino } from 'pino';
import { TerminalAdapter } from './adapters/terminal/wire.ts';
import { Bot } from './bot/bot.ts';
import { GrammarParser } from './bot/parsing/grammar/grammar.ts';
import { askLines, askOnce } from './cli/ask.ts';
import { listClaims } from './cli/claims.ts';
import { evaluate } from './cli/eval.ts';
import { type Config, loadConfig } from './config.ts';
import type { KnowledgeBase } from './knowledge/knowledge-base.ts';
import { openKnowledgeBase } from './knowledge/sql/open.ts';

interface Mercato {
  readonly config: Config;
  readonly kb: KnowledgeBase;
  readonly bot: Bot;
}

/** Builds the whole, runs, and puts everything away again, whatever happens. */
async function withMercato(run: (mercato: Mercato) => Promise<void>): Promise<void> {
  const { db, now } = program.opts<{ db?: string; now?: Date }>();
  const settings = loadConfig();
  const config = { ...settings, databaseUrl: db ?? settings.databaseUrl };
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const kb = await openKnowledgeBase({ url: config.databaseUrl, dataFolder: config.dataFolder, log });
  const clock = (): Date => now ?? new Date();
  const bot = new Bot({ kb, parser: new GrammarParser(kb), clock, log, language: config.language });
  try {
    await run({ config, kb, bot });
  } finally {
    await kb.close();
  }
}

const program = new Command('mercato')
  .description('Answers questions about who moves where in the AI industry, with the article passage behind every answer.')
  .option('--db <url>', 'the database, instead of DATABASE_URL')
  .option('--now <date-time>', 'the clock, for trying things out', readDate)
  .configureOutput({ writeErr: (text) => process.stderr.write(text) })
  .exitOverride();

program
  .command('start', { isDefault: true })
  .description('the chat in the terminal; reads questions from a pipe as well')
  .action(() =>
    withMercato(async ({ config, bot }) => {
      const terminal = new TerminalAdapter({ input: process.stdin, output: process.stdout, language: config.language });
      process.once('SIGTERM', () => void terminal.stop());
      await terminal.start(bot);
    }),
  );

program
  .command('ask')
  .description('one answer; with --jsonl, one for each line of standard input')
  .argument('[question]')
  .option('--explain', 'also the Question, the rules that fired and the claims considered', false)
  .option('--jsonl', 'read {"id","question","language"?,"conversation"?} a line, write one answer a line', false)
  .action((question: string | undefined, options: { explain: boolean; jsonl: boolean }) => {
    if (!options.jsonl && question === undefined)
      program.error('error: ask wants a question, or --jsonl and questions on standard input', { exitCode: 2 });
    return withMercato(({ bot }) =>
      options.jsonl
        ? askLines(bot, process.stdin, process.stdout, () => performance.now())
        : askOnce(bot, question ?? '', { explain: options.explain, output: process.stdout }),
    );
  });

program
  .command('claims')
  .description('the claims in the knowledge base, one JSON line each')
  .option('--jsonl', 'JSON Lines, the only form there is', true)
  .option('--article <id>', 'only those of an article')
  .addOption(new Option('--state <state>', 'only those in a state').choices(['accepted', 'candidate']))
  .action(({ article, state }: { article?: string; state?: 'accepted' | 'candidate' }) =>
    withMercato(({ kb }) => listClaims(kb, { ...(article && { article }), ...(state && { state }) }, process.stdout)),
  );

program
  .command('eval')
  .description('scores the bot on a question file')
  .argument('<questions.jsonl>')
  .option('--failures', 'show the questions that fail', false)
  .option('--articles <files...>', 'texts that quotations must come from, instead of the passages known', [])
  .option('--require <share>', 'fail below this share of questions passed, 0 to 1', Number)
  .action((file: string, options: { failures: boolean; articles: string[]; require?: number }) =>
    withMercato(async ({ bot, kb }) => {
      const share = await evaluate(bot, kb, file, { failures: options.failures, articles: options.articles, output: process.stdout });
      if (share < (options.require ?? 0))
        throw new Error(`${(share * 100).toFixed(1)} % passed; ${(options.require ?? 0) * 100} % are required`);
    }),
  );

function readDate(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime()))
    program.error(`error: --now wants an ISO date-time such as 2026-01-31T09:00:00Z, not "${text}"`, { exitCode: 2 });
  return date;
}

try {
  await program.parseAsync();
} catch (fault) {
  if (fault instanceof CommanderError) process.exitCode = fault.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`mercato: ${fault instanceof Error ? fault.message : String(fault)}\n`);
    process.exitCode = 1;
  }
}
