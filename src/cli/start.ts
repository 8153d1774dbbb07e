/** `start` on chat platforms: all adapters at once, until the process is told to stop. */
import type { Adapter, Answering } from '../adapters/adapter.ts';
import type { Log } from '../bot/log.ts';
import { oneLine } from './doctor.ts';

/**
 * One that cannot start does not hold up the others, nor does one that waits for its platform. On the signal each finishes what it
 * is answering.
 * @throws when none could start.
 */
export async function runAdapters(adapters: readonly Adapter[], bot: Answering, stop: AbortSignal, log: Log): Promise<void> {
  const starting = Promise.all(adapters.map((adapter) => startOne(adapter, bot, log)));
  const noneStarted = starting.then(async (started) => {
    if (started.includes(true)) await aborted(stop);
    else throw new Error('no adapter could start; the lines above say why (mercato doctor checks each)');
  });
  await Promise.race([aborted(stop), noneStarted]);
  await Promise.all(adapters.map((adapter) => adapter.stop()));
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

async function startOne(adapter: Adapter, bot: Answering, log: Log): Promise<boolean> {
  try {
    await adapter.start(bot);
    log.info({ adapter: adapter.name }, 'started');
    return true;
  } catch (fault) {
    log.error({ adapter: adapter.name, fault: oneLine(fault) }, 'an adapter could not start; the others go on');
    return false;
  }
}
