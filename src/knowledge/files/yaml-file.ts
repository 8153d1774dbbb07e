/** A YAML file that knows on which line each of its values stands, and that checks itself against a zod schema. */
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { describeIssue } from './issue.ts';

export type Path = readonly (string | number)[];

export interface Checked<T> {
  /** Undefined when the file has faults. */
  readonly value: T | undefined;
  /** Where the value at a path stands, from 1; the nearest value around it when it is not there. */
  lineOf(path: Path): number;
  readonly faults: readonly Fault[];
}

/** `subject` names the part of the file that a path lies in: `claim "a-b"`. It sees the file as it is written, unchecked. */
export function checkYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
  subject: (path: Path, written: unknown) => string,
): Checked<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const line = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as { range?: readonly [number, number, number] } | undefined;
      if (node?.range) return line(node.range[0]);
    }
    return 1;
  };
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ pos, message }) => ({
      file,
      line: line(pos[0]),
      problem: `not valid YAML: ${message.split('\n')[0]}`,
      remedy: 'correct the syntax',
    }));
    return { value: undefined, lineOf, faults };
  }
  const written: unknown = document.toJS();
  const checked = schema.safeParse(written);
  if (checked.success) return { value: checked.data, lineOf, faults: [] };
  const faults = checked.error.issues.map((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const { problem, remedy } = describeIssue(issue, path, written);
    return { file, line: lineOf(path), problem: `${subject(path, written)}${problem}`, remedy };
  });
  return { value: undefined, lineOf, faults };
}
