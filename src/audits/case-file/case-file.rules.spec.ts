import { archiveName, isPacked, sumLine } from './case-file.rules.js';

test('an archive is named after the company and the day, in letters that every system has', () => {
  expect(archiveName('Panadería La Esperanza, S. de R.L.', '2026-11-23')).toBe(
    'expediente-panaderia-la-esperanza-s-de-r-l-2026-11-23',
  );
  expect(archiveName('日本 ..', '2026-11-23')).toBe('expediente-empresa-2026-11-23');
});

test('a line of the sums is as the tool writes it', () => {
  expect(sumLine('ab12', '01-caso/index.html')).toBe('ab12  01-caso/index.html\n');
  expect(['a.PDF', 'b.html'].map(isPacked)).toEqual([true, false]);
});
