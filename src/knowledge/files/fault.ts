/** What is wrong in the data folder: where, what, and what to do about it. All faults of all files are reported together. */

export interface Fault {
  /** As a person would open it: `data/articles/x.yaml`. */
  readonly file: string;
  /** From 1; null where the fault is the file's absence. */
  readonly line: number | null;
  readonly problem: string;
  readonly remedy: string;
}

export const faultLine = ({ file, line, problem, remedy }: Fault): string =>
  `${file}${line === null ? '' : `:${line}`}: ${problem}; ${remedy}`;

/** Its message is one line: the first fault, and how many more there are. */
export class DataFault extends Error {
  override readonly name = 'DataFault';
  readonly faults: readonly Fault[];

  constructor(faults: readonly [Fault, ...Fault[]]) {
    const more = faults.length - 1;
    super(`${faultLine(faults[0])}${more > 0 ? ` (and ${more} more fault${more > 1 ? 's' : ''} in the data folder)` : ''}`);
    this.faults = faults;
  }
}
