import type { Block, Inline } from './tree.js';

/**
 * Blocks as Markdown that reads back as the same blocks. Marks in the text are escaped, so that they stay text.
 * What the tree cannot come from is written as near as Markdown allows.
 */
export function writeProse(blocks: readonly Block[]): string {
  let bullet = '*';
  return blocks
    .map((block, at) => {
      // two lists one after the other would be one, but for their signs
      const follows = at > 0 && isList(blocks[at - 1]!) && isList(block);
      bullet = follows && bullet === '-' ? '*' : '-';
      return blockText(block, bullet);
    })
    .join('\n\n');
}

/** Words with their marks, on as many lines as they have. */
export const writeInline = (text: readonly Inline[]): string => lineOf(text, '');

const isList = ({ kind }: Block) => kind === 'list' || kind === 'definitions';

function blockText(block: Block, bullet: string): string {
  switch (block.kind) {
    case 'paragraph':
      return startSafe(lineOf(block.text, ''));
    case 'heading':
      // bold, as the courses mark what follows, where nothing in it is bold already
      return block.text.every(({ kind }) => kind === 'text' || kind === 'break')
        ? `**${lineOf(block.text, '')}**`
        : // signs at its end would close it
          `### ${lineOf(block.text, '').replace(/#+$/, '\\$&')}`;
    case 'list':
      return block.items.map((item, at) => itemText(item, signOf(block, at, bullet))).join('\n');
    case 'definitions':
      return block.items
        .map(({ term, description }) => `${bullet} **${escaped(term)}:** ${lineOf(description, '  ')}`.trimEnd())
        .join('\n');
    case 'table':
      return tableText(block);
    case 'figure':
      return `![${escaped(block.alt)}](${block.address})`;
    case 'quote':
      return writeProse(block.blocks)
        .split('\n')
        .map((line) => `> ${line}`.trimEnd())
        .join('\n');
  }
}

function signOf({ ordered, start = 1 }: { ordered: boolean; start?: number }, at: number, bullet: string): string {
  if (!ordered) return bullet;
  return `${start + at}${bullet === '-' ? '.' : ')'}`;
}

function itemText(item: readonly Inline[], sign: string): string {
  const indent = ' '.repeat(sign.length + 1);
  return `${sign} ${startSafe(lineOf(item, indent))}`.trimEnd();
}

function tableText({ header, rows }: Extract<Block, { kind: 'table' }>): string {
  const line = (cells: readonly Inline[][]) =>
    `| ${cells.map((cell) => lineOf(cell, '').replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  const rule = `|${header.map(() => '---').join('|')}|`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}

function lineOf(text: readonly Inline[], indent: string, inside: readonly string[] = []): string {
  return text
    .map((inline): string => {
      switch (inline.kind) {
        case 'text':
          return escaped(inline.text);
        case 'break':
          return `\\\n${indent}`;
        case 'strong':
          return marked('**', lineOf(inline.children, indent, [...inside, '**']));
        case 'em':
          return marked(inside.at(-1) === '**' ? '_' : '*', lineOf(inline.children, indent, [...inside, '*']));
        case 'link':
          return `[${lineOf(inline.children, indent, inside)}](<${inline.href.replace(/[<>\\]/g, '\\$&')}>)`;
      }
    })
    .join('');
}

const marked = (sign: string, inner: string): string => (inner.trim() === '' ? inner : `${sign}${inner}${sign}`);

/** Signs that Markdown reads as marks, within a line. */
function escaped(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>~|!]/g, '\\$&')
      // addresses that GitHub's Markdown links of itself: they were words
      .replace(/:(?=\/\/)/g, '\\:')
      .replace(/\b(www)\./gi, '$1\\.')
      .replace(/(?<=\S)@(?=\S)/g, '\\@')
  );
}

/** Signs that mean something only where a line begins. */
const startSafe = (line: string): string =>
  line
    .replace(/^([#+=-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/(\\\n\s*)([#+=-])/g, '$1\\$2')
    .replace(/(\\\n\s*\d+)([.)])/g, '$1\\$2');
