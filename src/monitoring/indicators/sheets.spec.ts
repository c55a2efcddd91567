import { isFeed } from './feeds.queries.js';
import { fedOnes, groups } from './sheet.rules.js';
import { indicatorSheets, parseSheets, sheetById } from './sheets.content.js';

test('every indicator of the content has its sheet', () => {
  expect(indicatorSheets.length).toBe(67);
  const per = Object.fromEntries(
    groups.map((group) => [group, indicatorSheets.filter((one) => one.group === group).length]),
  );
  expect(per).toEqual({ A: 9, B: 7, C: 6, D: 9, E: 12, F: 7, G: 7, H: 6, I: 4 });
});

test('each has a query, or says which instrument would feed it', () => {
  expect(fedOnes(indicatorSheets).filter(({ feed }) => !isFeed(feed.query))).toEqual([]);
  expect(indicatorSheets.filter(({ feed, missing }) => (feed === null) !== (missing !== null))).toEqual([]);
  // the surveys of groups give figures to B2 to B6 and the follow-up to E5 to E7; for B1 and C4 nobody is asked
  expect(indicatorSheets.flatMap(({ id, kind, feed }) => (kind === 'surveys' && !feed ? [id] : []))).toEqual([
    'IN-B1',
    'IN-B2',
    'IN-B3',
    'IN-B4',
    'IN-B5',
    'IN-B6',
    'IN-C4',
    'IN-E5',
    'IN-E6',
    'IN-E7',
  ]);
  expect(sheetById('IN-E4')?.targets).toEqual({
    year1: { text: '90 %', value: 90 },
    year2: { text: '95 %', value: 95 },
  });
});

test.each([
  ['indicadores: []', 'indicadores is missing'],
  ['indicadores: [{ id: IN-A1, grupo: Z }]', 'grupo is none of'],
  ['indicadores: [{ id: IN-B1, grupo: A }]', 'does not fit its group'],
  ['indicadores: [{ id: IN-A1, grupo: A, clase: log, consulta: x, unidad: kilos, por: [] }]', 'IN-A1: corte_al_final'],
])('%s is refused: %s', (source, why) => expect(() => parseSheets(source)).toThrow(why));
