/** Lists with facts as people type them: an entry is a paragraph, its first line the name, the others "Label: text". Pure. */
import { folded } from '#libs/folding';

/** One paragraph of a field: its first line, and what its labels say. */
export interface Block {
  readonly head: string;
  readonly facts: ReadonlyMap<string, string>;
}

/** A label, and what it says. */
export type Fact = readonly [label: string, said: string];

/** A paragraph that cannot be read: which one, and the line. */
export class BlockError extends Error {
  override readonly name = 'BlockError';
  constructor(
    readonly at: number,
    readonly line: string,
  ) {
    super(`paragraph ${at}: ${line}`);
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** One entry in each line. */
export const linesOf = (text: string): string[] => text.split('\n').map(oneLine).filter(Boolean);

/** Entries as lines. */
export const asLines = (lines: readonly string[]): string => lines.map(oneLine).join('\n');

/** @throws BlockError for a line that has none of the labels */
export function blocksOf(text: string, labels: readonly string[]): Block[] {
  return text
    .split(/\n\s*\n/)
    .map(linesOf)
    .filter((lines) => lines.length > 0)
    .map(([head = '', ...lines], at) => ({ head, facts: new Map(lines.map((line) => factOf(line, labels, at + 1))) }));
}

/** Lines of any labels: "label: text". @throws BlockError for a line that has none */
export const factsOf = (text: string): Fact[] =>
  linesOf(text).map((line, at) => {
    const [, label = '', said = ''] = /^([^:]+):\s*(.+)$/.exec(line) ?? [];
    if (!label) throw new BlockError(at + 1, line);
    return [label.trim(), said];
  });

function factOf(line: string, labels: readonly string[], at: number): [string, string] {
  const [, name = '', said = ''] = /^([^:]+):\s*(.*)$/.exec(line) ?? [];
  const label = labels.find((one) => plain(one) === plain(name));
  if (label === undefined) throw new BlockError(at, line);
  return [label, said];
}

const plain = (text: string) => folded(text).trim();

/** Entries as paragraphs; facts without a text are left out. */
export const asBlocks = (
  blocks: readonly { head: string; facts: readonly (readonly [string, string | null])[] }[],
): string =>
  blocks
    .map(({ head, facts }) =>
      [oneLine(head), ...facts.flatMap(([label, said]) => (said ? [`${label}: ${oneLine(said)}`] : []))].join('\n'),
    )
    .join('\n\n');

/** Whether a word says yes. */
export const isYes = (text: string | undefined): boolean => /^s[ií]$/i.test(text?.trim() ?? '');
