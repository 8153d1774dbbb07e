/** `doctor`: checks what the bot needs to run, one line each, and says what to do about each fault. */
import type { Writable } from 'node:stream';
import { write } from '../adapters/terminal/write.ts';
import { DataFault, faultLine } from '../knowledge/files/fault.ts';

export interface Check {
  readonly name: string;
  /** What was found, in a few words. Throws a fault with its remedy. */
  readonly run: () => string | Promise<string>;
  /** Those after it stand by themselves: they are looked at even if this one finds a fault. */
  readonly apart?: boolean;
}

/** Unless it stands apart, a check's fault is the last thing looked at: those after it need it. Returns whether all is sound. */
export async function examine(checks: readonly Check[], output: Writable): Promise<boolean> {
  const widest = Math.max(...checks.map(({ name }) => name.length));
  let sound = true;
  for (const { name, run, apart = false } of checks) {
    const label = name.padEnd(widest);
    try {
      await write(output, `ok     ${label}  ${await run()}\n`);
    } catch (fault) {
      for (const line of linesOf(fault)) await write(output, `fault  ${label}  ${line}\n`);
      sound = false;
      if (!apart) break;
    }
  }
  return sound;
}

/** Whoever corrects a data folder wants all of its faults at once. */
const linesOf = (fault: unknown): string[] => (fault instanceof DataFault ? fault.faults.map(faultLine) : [oneLine(fault)]);

/** The first line of what a fault says. */
export function oneLine(fault: unknown): string {
  const message = fault instanceof Error ? fault.message : String(fault);
  return message.split('\n')[0] || 'an unknown fault';
}
