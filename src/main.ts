/** The command line, and the composition root: the only file that builds the whole. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CommanderError } from 'commander';
import { pino } from 'pino';
import manifest from '../package.json' with { type: 'json' };
import { hasColours, lookOf } from './adapters/terminal/paint.ts';
import { TerminalAdapter } from './adapters/terminal/wire.ts';
import { Bot } from './bot/bot.ts';
import type { Log } from './bot/log.ts';
import { ParserCounts } from './bot/parsing/counts.ts';
import { GrammarParser } from './bot/parsing/grammar/grammar.ts';
import type { ParsingContext, QuestionParser } from './bot/parsing/parser.ts';
import { askLines, askOnce } from './cli/ask.ts';
import { checksOf } from './cli/checks.ts';
import { listClaims } from './cli/claims.ts';
import { examine, oneLine } from './cli/doctor.ts';
import { evaluate, record, replaying } from './cli/eval.ts';
import { listFeedback } from './cli/feedback.ts';
import { keepHouse } from './cli/housekeeping.ts';
import { type ParserParts, parserOf } from './cli/parser.ts';
import { platformsOf } from './cli/platforms.ts';
import { type Commands, createProgram, type Shared } from './cli/program.ts';
import { runAdapters } from './cli/start.ts';
import { type Config, loadConfig } from './config.ts';
import type { KnowledgeBase } from './knowledge/knowledge-base.ts';
import { openKnowledgeBase } from './knowledge/sql/open.ts';
import { openState, type State } from './store/open.ts';

const { stdin, stdout, stderr } = process;

interface Mercato {
  readonly config: Config;
  readonly kb: KnowledgeBase;
  readonly state: State;
  readonly log: Log;
  readonly bot: Bot;
  /** Of the bot's parser. */
  readonly counts: ParserCounts;
}

type ParserFor = (config: Config, parts: ParserParts) => Promise<QuestionParser>;

/** Builds the whole, runs, and puts everything away again, whatever happens. */
async function withMercato(shared: Shared, run: (mercato: Mercato) => Promise<void>, parserFor: ParserFor = parserOf): Promise<void> {
  const config = loadConfig({ databaseUrl: shared.db });
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const kb = await openKnowledgeBase({ url: config.databaseUrl, dataFolder: config.dataFolder, log });
  const counts = new ParserCounts();
  try {
    const state = await openState(config.databaseUrl);
    try {
      const parser = await parserFor(config, { kb, log, counts, now: () => performance.now(), sleep });
      const { conversations } = state;
      // Where the grammar is the parser itself, it need not read each message twice.
      const surface = config.parser === 'grammar' ? parser : new GrammarParser(kb);
      const parts = { kb, parser, surface, conversations, clock: () => clock(shared), log };
      await run({ config, kb, state, log, bot: new Bot({ ...parts, language: config.language }), counts });
    } finally {
      await state.close();
    }
  } finally {
    await kb.close();
  }
}

const clock = ({ now }: Shared): Date => now ?? new Date();

/** A message that gives no clue of its own, now. */
const contextOf = ({ language }: Config, shared: Shared): ParsingContext => ({ language, now: clock(shared) });

/** Aborted by the first SIGTERM or SIGINT; a second one ends the process at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

/** Resolves after so many milliseconds, or once aborted. */
const pause = (ms: number, signal?: AbortSignal): Promise<void> => sleep(ms, undefined, { signal }).catch(() => undefined);

async function chat({ language, historyFile }: Config, bot: Bot, stop: AbortSignal): Promise<void> {
  const terminal = new TerminalAdapter({ input: stdin, output: stdout, language, historyFile, colours: hasColours(stdout) });
  stop.addEventListener('abort', () => void terminal.stop());
  await terminal.start(bot);
}

const commands: Commands = {
  start: (shared) =>
    withMercato(shared, async ({ config, state, log, bot }) => {
      const stop = stopSignal();
      // A clock that stands still would let no retry ever fall due: platforms have the real one.
      const parts = { clock: () => new Date(), sleep: pause, log };
      const platforms = await platformsOf(config, { ...state, ...parts });
      if (platforms.length === 0) return chat(config, bot, stop);
      const housekeeping = keepHouse({ deliveries: state.deliveries, ...parts }, stop);
      await runAdapters(platforms, bot, stop, log);
      await housekeeping;
    }),

  ask: (shared, question, options) =>
    withMercato(shared, ({ bot, counts }) =>
      askOnce(bot, question, { ...options, counts, output: stdout, look: lookOf(stdout, hasColours(stdout)) }),
    ),

  askLines: (shared) =>
    withMercato(shared, async ({ bot }) => {
      const stop = stopSignal();
      await askLines(bot, { input: stdin, output: stdout, now: () => performance.now(), stop });
      if (stop.aborted) throw new Error('stopped before the end of the questions');
    }),

  claims: (shared, filter) => withMercato(shared, ({ kb }) => listClaims(kb, filter, { output: stdout, errors: stderr })),

  evaluate: (shared, file, { failures, articles, atLeast = 0, record: to, replay }) =>
    withMercato(
      shared,
      async ({ config, kb, bot, counts }) => {
        if (to !== undefined) return record(kb, file, { to, model: config.modelName, context: contextOf(config, shared), output: stdout });
        const share = await evaluate(bot, kb, file, { failures, articles, output: stdout, ...(replay !== undefined && { counts }) });
        if (share < atLeast) throw new Error(`${(share * 100).toFixed(1)} % passed; ${(atLeast * 100).toFixed(1)} % are required`);
      },
      replay === undefined
        ? parserOf
        : (config, parts) => replaying(config.parser, { file, outputs: replay, context: contextOf(config, shared) }, parts),
    ),

  bench: async (_shared, options) => {
    // Its parts are loaded for it alone: no other command starts slower for them.
    const { runBench } = await import('./bench/command.ts');
    await runBench(options, { main: import.meta.filename, output: stdout, errors: stderr });
  },

  feedback: async ({ db }, verdict) => {
    const state = await openState(loadConfig({ databaseUrl: db }).databaseUrl);
    try {
      await listFeedback(state.feedback, verdict, stdout);
    } finally {
      await state.close();
    }
  },

  doctor: async ({ db }) => {
    const sound = await examine(checksOf(db), stdout);
    if (!sound) throw new Error('a check found a fault; it says above what to do');
  },
};

// Whoever reads has seen enough (`| head -1`): nothing is wrong, and nothing is left to do.
stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') stderr.write(`mercato: standard output cannot be written (${fault.code})\n`);
  process.exit(fault.code === 'EPIPE' ? 0 : 1);
});

try {
  await createProgram(commands, manifest.version).parseAsync();
} catch (fault) {
  if (fault instanceof CommanderError) process.exitCode = fault.exitCode === 0 ? 0 : 2;
  else {
    stderr.write(`mercato: ${oneLine(fault)}\n`);
    process.exitCode = 1;
  }
}
