import { Marked, type Token, type Tokens } from 'marked';
import type { Block, Inline } from './tree.js';

export type { Block, Inline } from './tree.js';

const marked = new Marked({
  gfm: true,
  // one tilde says "about": two strike through (marked takes both)
  tokenizer: { del: (text) => (/^~(?!~)/.test(text) ? undefined : false) },
});

// A line that begins with four digits and a full stop tells of a year: a mark in between keeps marked from counting items.
const YEAR_FIRST = /^([ \t>]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)*\d{4,9})(?=[.)](?:[ \t]|$))/gm;
const NO_LIST = '\uE000';
const unmarked = (text: string) => text.replaceAll(NO_LIST, '');

/** Whether an image of that address is shown. */
export type IsFigure = (address: string) => boolean;

/**
 * Markdown to blocks, in order. Never throws on any text.
 * @param isFigure which addresses of images that stand alone are shown as figures; none without it
 */
export function readProse(markdown: string, isFigure: IsFigure = () => false): Block[] {
  return blocksOf(marked.lexer(unmarked(markdown).replace(YEAR_FIRST, `$1${NO_LIST}`)), isFigure);
}

/** The words alone, without marks: for titles, reading time, search. */
export function plainText(inlines: Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      return inline.kind === 'break' ? ' ' : plainText(inline.children);
    })
    .join('');
}

/** Number of words in blocks, whatever their shape. */
export function countWords(blocks: Block[]): number {
  return blocks
    .flatMap(linesOf)
    .map((line) => plainText(line).split(/\s+/).filter(Boolean).length)
    .reduce((sum, words) => sum + words, 0);
}

/** The texts of a block, whatever its shape. */
export function linesOf(block: Block): Inline[][] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.text];
    case 'list':
      return block.items;
    case 'definitions':
      return block.items.flatMap((item) => [[{ kind: 'text' as const, text: item.term }], item.description]);
    case 'table':
      return [...block.header, ...block.rows.flat()];
    case 'quote':
      return block.blocks.flatMap(linesOf);
    case 'figure':
      return [[{ kind: 'text', text: block.alt }]];
  }
}

function blocksOf(tokens: Token[], isFigure: IsFigure): Block[] {
  return tokens.flatMap((token): Block[] => {
    switch (token.type) {
      case 'space':
      case 'hr':
      case 'def':
        return [];
      case 'heading':
        return [{ kind: 'heading', text: inlinesOf(token.tokens ?? []) }];
      case 'paragraph':
        return [figureOf(token.tokens ?? [], isFigure) ?? paragraphOf(inlinesOf(token.tokens ?? []))];
      case 'list':
        return [listOf(token as Tokens.List)];
      case 'table':
        return [tableOf(token as Tokens.Table)];
      case 'blockquote':
        return [{ kind: 'quote', blocks: blocksOf(token.tokens ?? [], isFigure) }];
      default:
        return literal(token);
    }
  });
}

function figureOf(tokens: Token[], isFigure: IsFigure): Block | null {
  const [only] = tokens;
  if (tokens.length !== 1 || only?.type !== 'image') return null;
  const { href: address, text } = only as Tokens.Image;
  return isFigure(address) ? { kind: 'figure', address, alt: unmarked(text).trim() } : null;
}

function paragraphOf(text: Inline[]): Block {
  const [only] = text;
  if (text.length === 1 && only?.kind === 'strong') return { kind: 'heading', text: only.children };
  return { kind: 'paragraph', text };
}

function listOf(list: Tokens.List): Block {
  const items = list.items.map((item) => itemText(item.tokens));
  const definitions = items.map(definitionOf);
  if (!list.ordered && definitions.every((one) => one !== null)) return { kind: 'definitions', items: definitions };
  const start = startOf(list);
  return { kind: 'list', ordered: list.ordered, ...(start === 1 ? {} : { start }), items };
}

const startOf = (list: Tokens.List): number => (list.ordered && list.start !== '' ? list.start : 1);

// A list inside an item is written out after it, line by line with its numbers: the courses do not nest, and nothing may
// be lost.
function itemText(tokens: Token[]): Inline[] {
  return tokens
    .filter((token) => token.type !== 'space')
    .flatMap((token, at): Inline[] => {
      const gap: Inline[] = at > 0 ? [{ kind: 'break' }] : [];
      if (token.type === 'list') {
        const list = token as Tokens.List;
        const inner = list.items.flatMap((item, n) => [
          ...(n > 0 ? [{ kind: 'break' } as Inline] : []),
          ...(list.ordered ? textOf(`${startOf(list) + n}. `) : []),
          ...itemText(item.tokens),
        ]);
        return [...gap, ...inner];
      }
      if (token.type === 'checkbox') return [];
      return [...gap, ...('tokens' in token && token.tokens ? inlinesOf(token.tokens) : textOf(token.raw))];
    });
}

function definitionOf(item: Inline[]): { term: string; description: Inline[] } | null {
  const [lead, next, ...rest] = item;
  if (lead?.kind !== 'strong' || next?.kind !== 'text') return null;
  const term = plainText(lead.children);
  if (!/[:.]$/.test(term)) return null;
  const first = next.text.trimStart();
  const capital = first.charAt(0).toLocaleUpperCase('es-MX') + first.slice(1);
  return { term: term.slice(0, -1), description: [{ kind: 'text', text: capital }, ...rest] };
}

function tableOf(table: Tokens.Table): Block {
  return {
    kind: 'table',
    header: table.header.map((cell) => inlinesOf(cell.tokens)),
    rows: table.rows.map((row) => row.map((cell) => inlinesOf(cell.tokens))),
  };
}

function inlinesOf(tokens: Token[]): Inline[] {
  return tokens.flatMap((token): Inline[] => {
    switch (token.type) {
      case 'strong':
      case 'em':
        return [{ kind: token.type, children: inlinesOf(token.tokens ?? []) }];
      case 'del':
        return inlinesOf(token.tokens ?? []);
      case 'link':
        return linkOf(token as Tokens.Link);
      case 'br':
        return [{ kind: 'break' }];
      case 'text':
        return token.tokens ? inlinesOf(token.tokens) : textOf((token as Tokens.Text).text);
      case 'escape':
      case 'codespan':
      case 'image':
        return textOf((token as Tokens.Text).text);
      default:
        return textOf(token.raw);
    }
  });
}

const SAFE_ADDRESS = /^(https?:\/\/|mailto:|tel:|\/(?![/\\]))/i;

function linkOf(link: Tokens.Link): Inline[] {
  const children = inlinesOf(link.tokens);
  return SAFE_ADDRESS.test(link.href) ? [{ kind: 'link', href: link.href, children }] : children;
}

function literal(token: Token): Block[] {
  const text = token.raw.trim();
  return text ? [{ kind: 'paragraph', text: textOf(text) }] : [];
}

function textOf(text: string): Inline[] {
  return text ? [{ kind: 'text', text: unmarked(text).replace(/\s*\n\s*/g, ' ') }] : [];
}
