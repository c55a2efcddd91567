import { classesIn, isWhole, type StyleNode, stylesFor } from './page-styles.rules.js';

const sheet: StyleNode[] = [
  '@layer base,utilities;a{color:red}',
  {
    at: '@layer utilities',
    inside: [
      {
        rules: [
          ['.btn', ['btn']],
          ['.menu a', ['menu']],
        ],
        body: '{color:blue}',
      },
      { at: '@media print', inside: [{ rules: [['.lg\\:grid .x', ['lg:grid', 'x']]], body: '{display:grid}' }] },
    ],
  },
  { at: '@layer last', inside: [{ rules: [['.y', ['y']]], body: '{top:0}' }] },
];
const styled = (...classes: string[]) => stylesFor(sheet, (name) => classes.includes(name));

test('a page keeps what needs no class, and the rules whose classes it has', () => {
  expect(styled('btn')).toBe('@layer base,utilities;a{color:red}@layer utilities{.btn{color:blue}}@layer last;');
  expect(styled('lg:grid')).toBe('@layer base,utilities;a{color:red}@layer utilities;@layer last;');
  expect(styled('x', 'lg:grid')).toContain('@media print{.lg\\:grid .x{display:grid}}');
});

test('classes are read from every element, as they are and not as HTML writes them', () => {
  const html = '<p class="a b"><i class="[&amp;&gt;p]:m &lt;"></i><b data-x=" class=c"></b><p class="">';
  expect([...classesIn(html)]).toEqual(['a', 'b', '[&>p]:m', '<', '']);
});

test.each([
  ['<p>', true],
  ['<script type="module" src="/assets/1/scripts/imprimir.js"></script>', true],
  ['<script type="module" src="/assets/1/scripts/autosave.js"></script>', false],
])('%s is a whole page: %s', (html, whole) => {
  expect(isWhole(html)).toBe(whole);
});
