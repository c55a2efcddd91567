import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Block, type Inline, readProse, writeProse } from './index.js';

const text = (of: string): Inline => ({ kind: 'text', text: of });

/** A mark that stands for itself parts the words around it: they say the same as one. */
function settled(value: unknown): unknown {
  if (!Array.isArray(value)) {
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, settled(one)]));
  }
  const isText = (one: unknown): one is { text: string } => (one as Inline | undefined)?.kind === 'text';
  return value.map(settled).reduce<unknown[]>((whole, one) => {
    const last = whole.at(-1);
    return isText(last) && isText(one) ? [...whole.slice(0, -1), text(last.text + one.text)] : [...whole, one];
  }, []);
}
const again = (blocks: Block[]) => settled(readProse(writeProse(blocks)));

test.each(readdirSync('src/courses/content'))('%s comes back block by block', (file) => {
  const source = readFileSync(`src/courses/content/${file}`, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
  for (const block of readProse(source)) expect(again([block])).toEqual(settled([block]));
  expect(again(readProse(source))).toEqual(settled(readProse(source)));
});

// words, and signs that would be marks: no blanks at the ends, no two in a row
const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('camino', 'ley', 'Ñandú', '2026.', '1)', '5~6', 'a|b', 'x.y') },
  fc.stringMatching(/^[\\`*_[\]<>~|!#+=.()&:@/a-c1-9-]{1,6}$/),
  fc.constantFrom('www.ejemplo.mx', 'https://ejemplo.mx/a', 'ana@ejemplo.mx', '<b>', '&amp;', '![x](y)', '[ ]', '---'),
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const bold = fc.constantFrom('camino', 'ley de dos', 'Ñandú');
/** Words with bold, italic and linked ones among them, and breaks. */
const inline: fc.Arbitrary<Inline[]> = fc
  .tuple(words, fc.array(fc.tuple(fc.constantFrom('strong', 'em', 'link', 'break'), bold, words), { maxLength: 3 }))
  .map(([first, rest]) => {
    const pieces: Inline[] = [text(first)];
    for (const [kind, inner, after] of rest) {
      const before = pieces.at(-1) as { kind: 'text'; text: string };
      if (kind === 'break') {
        pieces.push({ kind: 'break' }, text(after));
        continue;
      }
      before.text += ' ';
      const children = [text(inner)];
      pieces.push(
        kind === 'link'
          ? { kind, href: 'https://fm4.example/a_(b)?c=*d*', children }
          : { kind: kind as 'em', children },
      );
      pieces.push(text(` ${after}`));
    }
    return pieces;
  });
const flat = inline.map((pieces) => pieces.filter(({ kind }) => kind !== 'break')).map(joined);
function joined(pieces: Inline[]): Inline[] {
  return pieces.reduce<Inline[]>((whole, piece) => {
    const last = whole.at(-1);
    if (last?.kind === 'text' && piece.kind === 'text')
      return [...whole.slice(0, -1), text(`${last.text} ${piece.text}`)];
    return [...whole, piece];
  }, []);
}
const items = fc.array(inline, { minLength: 1, maxLength: 3 });
const block: fc.Arbitrary<Block> = fc.oneof(
  inline.map((of): Block => ({ kind: 'paragraph', text: of })),
  flat.map((of): Block => ({ kind: 'heading', text: of })),
  items.map((of): Block => ({ kind: 'list', ordered: false, items: of })),
  fc
    .tuple(items, fc.constantFrom(1, 1, 4))
    .map(([of, start]): Block => ({ kind: 'list', ordered: true, ...(start === 1 ? {} : { start }), items: of })),
  fc.array(fc.tuple(bold, flat), { minLength: 1, maxLength: 3 }).map((of): Block => ({
    kind: 'definitions',
    items: of.map(([term, [first, ...rest]]) => {
      const lead = (first as { text: string }).text;
      return { term, description: [text(lead.charAt(0).toLocaleUpperCase('es-MX') + lead.slice(1)), ...rest] };
    }),
  })),
  fc
    .tuple(
      fc.array(flat, { minLength: 2, maxLength: 2 }),
      fc.array(fc.array(flat, { minLength: 2, maxLength: 2 }), { maxLength: 3 }),
    )
    .map(([header, rows]): Block => ({ kind: 'table', header, rows })),
);

test('any blocks come back as they were, whatever signs are in the words', () => {
  const quoted = fc.array(block, { minLength: 1, maxLength: 2 }).map((blocks): Block => ({ kind: 'quote', blocks }));
  fc.assert(
    fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: block }, quoted), { maxLength: 5 }), (blocks) => {
      expect(again(blocks)).toEqual(blocks);
    }),
    { numRuns: 1500 },
  );
});
