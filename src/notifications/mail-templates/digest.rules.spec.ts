import { casesOf } from './digest.rules.js';

const mail = (about: string, kind: string, at = 1, matter = '') => ({ about, kind, at, matter });

test.each([
  ['two cases', [mail('a', 'x'), mail('b', 'x')], [['x1'], ['x1']]],
  ['the same case again', [mail('a', 'x'), mail('b', 'x'), mail('a', 'x', 2)], [['x2'], ['x1']]],
  ['two matters of a case', [mail('a', 'x'), mail('b', 'x'), mail('a', 'y')], [['x1', 'y1'], ['x1']]],
  [
    'one kind about two matters of a case',
    [mail('a', 'x', 1, 'p'), mail('a', 'x', 2, 'q'), mail('a', 'x', 3, 'p')],
    [['x3', 'x2']],
  ],
  ['nothing', [], []],
])('%s', (...row) => {
  const [, mails, cases] = row;
  expect(casesOf(mails).map((lines) => lines.map(({ kind, at }) => `${kind}${at}`))).toEqual(cases);
});
