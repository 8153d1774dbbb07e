/** The child process of the bench: does the task given as its argument, and writes the result as one line of JSON. */
import { readFileSync } from 'node:fs';
import type { Mix } from './questions/mix.ts';
import type { Task } from './task.ts';
import { timeBot } from './tasks/bot.ts';
import { build } from './tasks/build.ts';
import { timeFloor } from './tasks/floor.ts';
import { timeMiniSearch } from './tasks/minisearch.ts';
