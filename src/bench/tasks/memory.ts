/** How much memory this process takes. */
import type { Memory } from '../task.ts';

/** Needs `--expose-gc`. Node keeps freed pages for later use: the last resort gives them back, so that only what is held is counted. */
export function memory(): Memory {
  if (!globalThis.gc) throw new Error('the bench must run its tasks with --expose-gc');
  globalThis.gc({ type: 'major', execution: 'sync', flavor: 'last-resort' });
  // Kilobytes, unlike `rss`.
  return { rss: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1024 };
}
