/** How much memory this process takes. */
import type { Memory } from '../task.ts';

/** Needs `--expose-gc`. */
export function memory(): Memory {
  if (!globalThis.gc) throw new Error('the bench must run its tasks with --expose-gc');
  globalThis.gc();
  globalThis.gc();
  // Kilobytes, unlike `rss`.
  return { rss: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1024 };
}
