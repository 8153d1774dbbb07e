/** The child process of the bench: does the task given as its argument, and writes the result as one line of JSON. */
import { readFileSync } from 'node:fs';
import type { Mix } from './questions/mix.ts';
import type { Task } from './task.ts';

/** Each task loads its own parts only, so that no other weighs on its memory. */
async function run(task: Task): Promise<unknown> {
  if (task.do === 'build') return (await import('./tasks/build.ts')).build(task.database, task.claims, task.seed);
  const mix = JSON.parse(readFileSync(task.mix, 'utf8')) as Mix;
  switch (task.do) {
    case 'bot':
      return (await import('./tasks/bot.ts')).timeBot(task.database, mix);
    case 'minisearch':
      return (await import('./tasks/minisearch.ts')).timeMiniSearch(task.database, mix);
    case 'floor':
      return (await import('./tasks/floor.ts')).timeFloor(task.database, mix);
    case 'tokens':
      return (await import('./tasks/tokens.ts')).countTokens(task.database, mix);
  }
}

process.stdout.write(`${JSON.stringify(await run(JSON.parse(process.argv[2] ?? '') as Task))}\n`);
