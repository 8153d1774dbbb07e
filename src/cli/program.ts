/** The commands and their options, and what is wrong usage. What the commands do is handed in. */
import { Command, Option } from 'commander';
import { Verdict } from '../bot/feedback.ts';
import type { ClaimFilter } from '../knowledge/knowledge-base.ts';
import { readCount, readDate, readShare, readSizes, readUrl } from './arguments.ts';

/** Options that every command takes. */
export interface Shared {
  /** Instead of DATABASE_URL. */
  readonly db?: string;
  /** Instead of the clock. */
  readonly now?: Date;
}

export interface Commands {
  start(shared: Shared): Promise<void>;
  ask(shared: Shared, question: string, options: AskedOptions): Promise<void>;
  askLines(shared: Shared): Promise<void>;
  claims(shared: Shared, filter: Pick<ClaimFilter, 'article' | 'state'>): Promise<void>;
  evaluate(shared: Shared, file: string, options: EvaluateOptions): Promise<void>;
  bench(shared: Shared, options: BenchOptions): Promise<void>;
  feedback(shared: Shared, verdict: Verdict | undefined): Promise<void>;
  doctor(shared: Shared): Promise<void>;
}

export interface AskedOptions {
  readonly explain: boolean;
  /** Goes on from what was asked in it; without one, the question stands alone. */
  readonly conversation?: string;
}

export interface EvaluateOptions {
  readonly failures: boolean;
  readonly articles: readonly string[];
  /** Share of questions, 0 to 1. */
  readonly atLeast?: number;
  /** File to write the model's requests to, instead of scoring. */
  readonly record?: string;
  /** File with the outputs of a model, to be scored with. */
  readonly replay?: string;
}

export interface BenchOptions {
  /** Numbers of claims. */
  readonly sizes?: readonly number[];
  readonly full: boolean;
  readonly seed: number;
  readonly json: boolean;
  /** A folder. */
  readonly profile?: string;
}

/** Its `parseAsync` throws a CommanderError for wrong usage, and once help or the version is shown. */
export function createProgram(commands: Commands, version: string): Command {
  const program = new Command('mercato')
    .description('Answers questions about who moves where in the AI industry, with the article passage behind every answer.')
    .version(version, '--version', 'the version of this program')
    .option('--db <url>', 'the database, instead of DATABASE_URL', readUrl)
    .option('--now <date-time>', 'the clock, for trying things out', readDate)
    .helpOption('-h, --help', 'this help')
    .showHelpAfterError('(mercato --help shows what there is)')
    .exitOverride();
  const shared = (): Shared => program.opts<Shared>();
  program
    .command('start')
    .description('the chat in the terminal; reads questions from a pipe as well')
    .action(() => commands.start(shared()));
  addAsk(program, commands, shared);
  program
    .command('claims')
    .description('the claims in the knowledge base, one JSON line each')
    .option('--jsonl', 'JSON Lines, the only form there is', true)
    .option('--article <id>', 'only those of an article')
    .addOption(new Option('--state <state>', 'only those in a state').choices(['accepted', 'candidate']))
    .action(({ article, state }: Pick<ClaimFilter, 'article' | 'state'>) =>
      commands.claims(shared(), { ...(article !== undefined && { article }), ...(state !== undefined && { state }) }),
    );
  addMeasures(program, commands, shared);
  program
    .command('feedback')
    .description('what people said of the answers, newest first, one JSON line each')
    .addOption(new Option('--verdict <verdict>', 'only what was judged so').choices(Verdict.options))
    .action(({ verdict }: { readonly verdict?: Verdict }) => commands.feedback(shared(), verdict));
  program
    .command('doctor')
    .description('checks settings, data and database; says what to do about each fault')
    .action(() => commands.doctor(shared()));
  return program;
}

/** How well it answers, and how fast. */
function addMeasures(program: Command, commands: Commands, shared: () => Shared): void {
  program
    .command('eval')
    .description('scores the bot on a question file')
    .argument('<questions.jsonl>')
    .option('--failures', 'show the questions that fail', false)
    .option('--articles <files...>', 'texts that quotations must come from, instead of the passages known', [])
    .option('--at-least <share>', 'fail when a smaller share of the questions passes, 0 to 1', readShare)
    .addOption(new Option('--record <file>', "write each question's request to a language model there, and score nothing"))
    .addOption(new Option('--replay <file>', 'score with these outputs of a language model, {"id","output"} a line').conflicts('record'))
    .action((file: string, options: EvaluateOptions) => commands.evaluate(shared(), file, options));
  program
    .command('bench')
    .description('speed and memory, beside the alternatives, in one run')
    .option('--sizes <claims...>', 'numbers of made-up claims to measure with', readSizes)
    .option('--full', 'up to a million claims; takes about ten minutes', false)
    .option('--seed <number>', 'makes the same claims and questions again', readCount, 1)
    .option('--json', 'the measurements as JSON', false)
    .option('--profile <folder>', 'write CPU profiles of the bot there')
    .action((options: BenchOptions) => commands.bench(shared(), options));
}

function addAsk(program: Command, commands: Commands, shared: () => Shared): void {
  program
    .command('ask')
    .description('one answer; with --jsonl, one for each line of standard input')
    .argument('[question]')
    .option('--explain', 'also the Question, the rules that fired and the claims considered', false)
    .option('--conversation <id>', 'go on from what was asked in it during the last hour')
    .option('--jsonl', 'read {"id","question","language"?,"conversation"?} a line, write one answer a line', false)
    .action((question: string | undefined, { jsonl, ...options }: AskedOptions & { jsonl: boolean }, command: Command) => {
      if (jsonl && (question !== undefined || options.explain || options.conversation !== undefined))
        command.error('error: ask --jsonl reads its questions from standard input, and takes no question, --explain or --conversation');
      if (jsonl) return commands.askLines(shared());
      if (question === undefined) command.error('error: ask wants a question, or --jsonl and questions on standard input');
      return commands.ask(shared(), question, options);
    });
}
