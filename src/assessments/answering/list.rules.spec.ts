import { instrument, smallProfile } from '../../../test/assessments/instrument.js';
import { scoreOf } from '../scoring/score.rules.js';
import { changesIn, dimensionAfter, type ListAsked, listAsked, listedItems } from './list.rules.js';

const answered = (...ids: string[]) =>
  Object.fromEntries(ids.map((id) => [id, { value: 3 as const, evidence: id === 'D1-01' }]));
const score = scoreOf(instrument, smallProfile, answered('D1-01', 'D1-02'));
const assigned = new Map([['D2-03', { itemId: 'D2-03', assignmentId: 'a', assigneeId: 'marco', dueOn: '2026-12-04' }]]);
const answers = { 'D3-01': { unknown: true } } as never;
const evidence = Object.fromEntries(instrument.items.slice(3).map(({ id }) => [id, [{}]])) as never;
const listed = (asked: ListAsked) =>
  listedItems({ instrument, answers, evidence }, score, asked, { team: { assigned }, viewerId: 'marco' }).map(
    ({ id }) => id,
  );

it('begins with the first dimension in which something is left', () => {
  expect(listAsked({ instrument }, score, {})).toEqual({ dimension: 'D1', only: [] });
  const first = instrument.items.filter(({ dimension }) => dimension === 'D1').map(({ id }) => id);
  const done = scoreOf(instrument, smallProfile, answered(...first));
  expect(listAsked({ instrument }, done, {}).dimension).toBe('D2');
  const all = scoreOf(instrument, smallProfile, answered(...instrument.items.map(({ id }) => id)));
  expect(listAsked({ instrument }, all, {}).dimension).toBe('D1');
});

it('narrows in all dimensions unless one is asked for, and believes no address', () => {
  expect(listAsked({ instrument }, score, { ver: 'mias' })).toEqual({ dimension: null, only: ['mias'] });
  expect(listAsked({ instrument }, score, { dimension: 'D4', ver: ['criticas', 'x', 'sin-respuesta'] })).toEqual({
    dimension: 'D4',
    only: ['sin-respuesta', 'criticas'],
  });
  expect(listAsked({ instrument }, score, { dimension: 'todas' })).toEqual({ dimension: null, only: [] });
  expect(listAsked({ instrument }, score, { dimension: ['D9'], ver: 7 })).toEqual({ dimension: 'D1', only: [] });
});

it('shows what is unanswered, critical, without evidence, not known yet or mine, and nothing that does not apply', () => {
  const all = listed({ dimension: null, only: [] });
  expect(all).toHaveLength(score.applicable);
  expect(listed({ dimension: null, only: ['sin-respuesta'] })).toHaveLength(score.applicable - 2);
  expect(listed({ dimension: null, only: ['sin-evidencia'] })).toEqual(['D1-01', 'D1-02', 'D1-03']);
  expect(listed({ dimension: null, only: ['sin-evidencia', 'sin-respuesta'] })).toEqual(['D1-03']);
  expect(listed({ dimension: null, only: ['mias'] })).toEqual(['D2-03']);
  expect(listed({ dimension: null, only: ['no-se'] })).toEqual(['D3-01']);
  const critical = instrument.items.filter((item) => item.critical).map(({ id }) => id);
  expect(listed({ dimension: null, only: ['criticas'] })).toEqual(critical);
  expect(listed({ dimension: 'D2', only: ['criticas', 'mias'] })).toEqual(['D2-03']);
  expect(listed({ dimension: 'D1', only: ['mias'] })).toEqual([]);
});

it('knows which dimension follows', () => {
  expect(dimensionAfter(instrument.dimensions, score, 'D1')).toBe('D2');
  expect(dimensionAfter(instrument.dimensions, score, 'D8')).toBeNull();
  expect(dimensionAfter(instrument.dimensions, score, null)).toBeNull();
});

it('changes only what was chosen otherwise than it was seen', () => {
  const changes = changesIn({
    'respuesta.D1-01': '3',
    'vista.D1-01': '3',
    'version.D1-01': '4',
    'respuesta.D1-02': '0',
    'vista.D1-02': '',
    'version.D1-02': '0',
    'respuesta.D1-03': 'no-se',
    'vista.D1-03': '2',
    'version.D1-03': '2',
    'respuesta.D1-04': '9',
    'respuesta.D1-05': ['1', '2'],
    'respuesta.D1-06': '1',
    'version.D1-06': 'x',
  });
  expect([...changes]).toEqual([
    ['D1-02', { value: 0, unknown: false, version: 0 }],
    ['D1-03', { value: null, unknown: true, version: 2 }],
    ['D1-06', { value: 1, unknown: false, version: -1 }],
  ]);
});
