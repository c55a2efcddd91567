import { casesOf } from './digest.rules.js';

const mail = (about: string, kind: string, at = 1) => ({ about, kind, at });

test.each([
  ['two cases', [mail('a', 'x'), mail('b', 'x')], [['x1'], ['x1']]],
  ['the same case again', [mail('a', 'x'), mail('b', 'x'), mail('a', 'x', 2)], [['x2'], ['x1']]],
  ['two matters of a case', [mail('a', 'x'), mail('b', 'x'), mail('a', 'y')], [['x1', 'y1'], ['x1']]],
  ['nothing', [], []],
])('%s', (...row) => {
  const [, mails, cases] = row;
  expect(casesOf(mails).map((lines) => lines.map(({ kind, at }) => `${kind}${at}`))).toEqual(cases);
});
