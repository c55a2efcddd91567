/**
 * Markdown that people write, read into a small closed tree that templates draw.
 *
 * Nothing but these shapes comes out: raw HTML in the source stays text, images become their description, links that
 * are not http(s), mailto, tel or an address of this site become their words. So a text may be edited by anyone who
 * may edit texts, without anyone having to trust it as HTML.
 */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong' | 'em'; children: Inline[] }
  | { kind: 'link'; href: string; children: Inline[] }
  | { kind: 'break' };

/**
 * A block of text. `heading` also stands for a paragraph that is one bold line: that is how the courses mark what
 * follows. `start` is the number of the first item of an ordered list that does not start at 1. `definitions` is an unordered list in which every item starts with its bold term and a colon or full stop.
 * `ids` are anchors of a table's rows or a list's items, `id` is that of a paragraph, where a page gives them. `figure` is an
 * image that stands alone, of an address that the caller of `readProse` shows: elsewhere an image is its description.
 */
export type Block =
  | { kind: 'paragraph'; text: Inline[]; id?: string }
  | { kind: 'heading'; text: Inline[] }
  | { kind: 'list'; ordered: boolean; start?: number; items: Inline[][]; ids?: (string | null)[] }
  | { kind: 'definitions'; items: { term: string; description: Inline[] }[]; ids?: (string | null)[] }
  | { kind: 'table'; header: Inline[][]; rows: Inline[][][]; ids?: (string | null)[] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'figure'; address: string; alt: string };
