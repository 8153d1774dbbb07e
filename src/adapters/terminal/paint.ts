/** How each part of a reply is set off: in colour on a terminal that has any, else not at all. */
import pc from 'picocolors';

type Style = (text: string) => string;

export interface Paint {
  readonly mark: Style;
  readonly title: Style;
  readonly aside: Style;
  readonly suggestion: Style;
  /** Makes a text open an address; null where the address must be written out. */
  readonly link: ((text: string, url: string) => string) | null;
}

/** What a text is laid out for. */
export interface Look {
  /** Columns. */
  readonly width: number;
  readonly paint: Paint;
}

const same: Style = (text) => text;

/** Plain text, for a file, a pipe or a test. */
export const NO_PAINT: Paint = { mark: same, title: same, aside: same, suggestion: same, link: null };

const colours = pc.createColors(true);

/** OSC 8 hyperlinks; terminals that do not know them show the text alone. */
export const COLOURS: Paint = {
  mark: colours.cyan,
  title: colours.bold,
  aside: colours.dim,
  suggestion: colours.cyan,
  link: (text, url) => `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`,
};

/** Longer lines are hard to read. */
const WIDEST = 100;
const NARROWEST = 20;

export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** False in a pipe, on a terminal without colours and where the user set NO_COLOR. */
export const hasColours = ({ isTTY }: Screen): boolean => isTTY === true && pc.isColorSupported;

export function lookOf({ columns = WIDEST }: Screen, coloured: boolean): Look {
  return { width: Math.max(NARROWEST, Math.min(columns, WIDEST)), paint: coloured ? COLOURS : NO_PAINT };
}
