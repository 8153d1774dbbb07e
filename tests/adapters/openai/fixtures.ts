/** The model parser over an endpoint of the test's own, with what it logged and counted. */
import { Endpoint } from '../../../src/adapters/openai/endpoint.ts';
import { ModelParser } from '../../../src/adapters/openai/model-parser.ts';
import { PATIENCE, type Patience, PatientModel } from '../../../src/adapters/openai/patient-model.ts';
import type { Log } from '../../../src/bot/log.ts';
import { ParserCounts } from '../../../src/bot/parsing/counts.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { type Behave, type Endowment, OpenAiEmulator } from '../../emulators/openai/server.ts';

export const KEY = 'sk-test-0123456789abcdef';
export const MODEL = 'emulated';

/** Long enough for a busy machine; tests of the deadline bring their own. */
const PATIENT: Patience = { ...PATIENCE, deadline: 30_000 };

interface Logged {
  readonly level: keyof Log;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

function recordingLog(): { readonly log: Log; readonly logged: Logged[] } {
  const logged: Logged[] = [];
  const at =
    (level: keyof Log) =>
    (fields: Readonly<Record<string, unknown>>, message: string): void =>
      void logged.push({ level, fields, message });
  // What is only for whoever looks for a fault is left out.
  return { log: { debug: () => undefined, info: at('info'), warn: at('warn'), error: at('error') }, logged };
}

/** A clock that only sleeping moves. */
function sleeper() {
  const slept: number[] = [];
  const sleep = async (duration: number): Promise<void> => void slept.push(duration);
  return { slept, sleep, now: () => slept.reduce((sum, one) => sum + one, 0) };
}

export interface Over extends Endowment {
  readonly patience?: Partial<Patience>;
  /** What the bot is given instead of what the endpoint wants. */
  readonly given?: { readonly key?: string; readonly model?: string; readonly url?: string };
}

export async function modelOver(kb: KnowledgeBase, behave: Behave, { patience, given = {}, ...endowment }: Over = {}) {
  const emulator = await OpenAiEmulator.start(behave, { key: KEY, model: MODEL, ...endowment });
  const clock = sleeper();
  const endpoint = new Endpoint({ apiKey: given.key ?? KEY, baseUrl: given.url ?? emulator.url, model: given.model ?? MODEL });
  const model = new PatientModel(endpoint, clock, { ...PATIENT, ...patience });
  const counts = new ParserCounts();
  const { log, logged } = recordingLog();
  const parser = new ModelParser({ model, kb, log, counts });
  return { parser, emulator, endpoint, counts, log, logged, slept: clock.slept, stop: () => emulator.stop() };
}
