/** The lines of a page in the order in which people read them, also where it has two columns, pure. */

/** A line of text across the page, with the places of its letters, from left to right; spaces have none. */
export interface PlacedLine {
  readonly text: string;
  readonly letters: readonly { readonly text: string; readonly x: number; readonly width: number }[];
  readonly size: number;
}

/** Between columns there is at least as much room as so many letters are high; between words there is less. */
const GUTTER_SIZES = 1;
/** Where the room between two columns is looked for, as shares of the width; in points, how closely. */
const MIDDLE = [0.35, 0.65] as const;
const STEP = 2;
/** Lines of a page that have text on both sides of that room; fewer are a table or chance. */
const FEWEST_ROWS = 3;

/** How a line stands to a place across the page: on one side, on both with room between, or over it. */
type Stand = 'left' | 'right' | 'both' | 'over';

/**
 * The text of a page, line by line. Where it has two columns, the left one comes first; a line that runs across both ends
 * them, and they begin anew below it.
 * @param lines from the top of the page to its foot
 */
export function inReadingOrder(lines: readonly PlacedLine[], width: number): string {
  const gutter = gutterOf(lines, width);
  if (gutter === null) return lines.map(({ text }) => text).join('\n');
  const read: string[] = [];
  let left: string[] = [];
  let right: string[] = [];
  const endColumns = () => {
    read.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const line of lines) {
    const stand = standOf(line, gutter);
    if (stand === 'left') left.push(line.text);
    else if (stand === 'right') right.push(line.text);
    else if (stand === 'both') {
      const [one, other] = cut(line, gutter);
      left.push(one);
      right.push(other);
    } else {
      endColumns();
      read.push(line.text);
    }
  }
  endColumns();
  return read.join('\n');
}

/** The middle of the room between two columns; null: the page has one. */
function gutterOf(lines: readonly PlacedLine[], width: number): number | null {
  const places: { at: number; rows: number }[] = [];
  for (let at = MIDDLE[0] * width; at <= MIDDLE[1] * width; at += STEP) {
    const stands = lines.map((line) => standOf(line, at));
    const rows = stands.filter((stand) => stand === 'both').length;
    const over = stands.filter((stand) => stand === 'over').length;
    // a page of one column has lines over every place of its middle
    if (rows >= FEWEST_ROWS && over <= rows) places.push({ at, rows });
  }
  const most = Math.max(0, ...places.map(({ rows }) => rows));
  const room = places.filter(({ rows }) => rows === most);
  return room[Math.floor(room.length / 2)]?.at ?? null;
}

function standOf({ letters, size }: PlacedLine, at: number): Stand {
  const before = letters.filter(({ x }) => x < at);
  const behind = letters.filter(({ x }) => x >= at);
  if (before.length === 0) return 'right';
  const end = Math.max(...before.map(({ x, width }) => x + width));
  if (behind.length === 0) return end <= at ? 'left' : 'over';
  const begin = Math.min(...behind.map(({ x }) => x));
  return end <= at && begin - end >= size * GUTTER_SIZES ? 'both' : 'over';
}

/** The text of a line on both sides of a place: spaces are told by the text alone, so letters are counted. */
function cut({ text, letters }: PlacedLine, at: number): [string, string] {
  let left = letters.filter(({ x }) => x < at).reduce((sum, one) => sum + one.text.replace(/\s/g, '').length, 0);
  let end = 0;
  while (end < text.length && left > 0) {
    if (!/\s/.test(text[end]!)) left -= 1;
    end += 1;
  }
  return [text.slice(0, end).trim(), text.slice(end).trim()];
}
