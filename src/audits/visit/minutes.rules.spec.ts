import type { Entry } from './entry.types.js';
import { minutesOf, minutesProblem, signatureField, strokesFrom } from './minutes.rules.js';

const now = new Date('2026-11-23T23:00:00Z');
const said = {
  startedAt: new Date('2026-11-23T16:00:00Z'),
  endedAt: new Date('2026-11-23T21:00:00Z'),
  present: 'Gerencia de planta',
  remarks: '',
};
const entries: Entry[] = [
  {
    id: 'a',
    madeBy: 'lead',
    notedAt: now,
    kind: 'observation',
    itemId: 'A1',
    data: { result: 'partly', note: 'Sólo en la puerta norte.' },
  },
  {
    id: 'b',
    madeBy: 'lead',
    notedAt: now,
    kind: 'interview',
    itemId: null,
    data: { who: 'staff', post: 'operative', sex: 'woman', traits: ['mobility'], said: 'SECRETO' },
  },
  {
    id: 'c',
    madeBy: 'second',
    notedAt: now,
    kind: 'photo',
    itemId: null,
    data: { caption: 'Aviso en la entrada', storageKey: 'visits/x/c.jpg', sha256: 'f'.repeat(64), size: 10 },
  },
];
const material = {
  visit: { id: 'v', place: 'Planta', sites: 1, agenda: '10:00 Recorrido\n11:00 Entrevistas' },
  company: 'Agave Azul',
  target: 'N2' as const,
  auditors: [{ userId: 'lead', name: 'Teresa' }],
  items: [
    { id: 'A1', text: 'Hay avisos.' },
    { id: 'B2', text: 'Hay comedor.' },
  ],
  entries,
};

test('minutes need something put down, that auditors agree upon, in a visit that has begun', () => {
  expect(minutesProblem({ entries }, said, now)).toBeNull();
  expect(minutesProblem({ entries: [] }, said, now)).toEqual({ why: 'visit-empty' });
  expect(minutesProblem({ entries }, { ...said, endedAt: said.startedAt }, now)).toMatchObject({ field: 'ended' });
  expect(minutesProblem({ entries }, said, new Date('2026-11-23T15:00:00Z'))).toMatchObject({ field: 'started' });
  const other = { ...entries[0]!, id: 'd', madeBy: 'second', data: { result: 'seen', note: '' } } as Entry;
  expect(minutesProblem({ entries: [...entries, other] }, said, now)).toEqual({ why: 'visit-differs', items: 'A1' });
});

test('they say what was seen and what was not looked at, and nothing of what people said', () => {
  const content = minutesOf(material, said);
  expect(content.items).toEqual([
    { id: 'A1', text: 'Hay avisos.', result: 'partly', notes: ['Sólo en la puerta norte.'] },
    { id: 'B2', text: 'Hay comedor.', result: null, notes: [] },
  ]);
  expect(content.interviews).toMatchObject({ hr: 0, direction: 0, staff: 1 });
  expect(content.photos).toMatchObject([{ caption: 'Aviso en la entrada' }]);
  expect(JSON.stringify(content)).not.toMatch(/SECRETO|mobility|storageKey|visits\//);
  expect(content.interviews.groups.every(({ n }) => n === null)).toBe(true);
});

test('a signature is drawn in its field with enough of a line; everything else is none', () => {
  const line = Array.from({ length: 20 }, (_, x) => [x * 10, 50]);
  expect(strokesFrom(JSON.stringify([line]))).toEqual([line]);
  for (const wrong of [
    '',
    'null',
    '{}',
    '[]',
    '[[]]',
    '[[[1,2]]]',
    '[[[1,2,3]]]',
    JSON.stringify([[...line, [signatureField.width + 1, 5]]]),
    JSON.stringify([[...line, [5, -1]]]),
    JSON.stringify([[...line, [5.5, 1]]]),
    JSON.stringify([[...line, ['5', 1]]]),
    JSON.stringify([Array.from({ length: 6001 }, (_, n) => [n % 1000, 5])]),
    JSON.stringify(Array.from({ length: 201 }, () => line)),
  ]) {
    expect(strokesFrom(wrong)).toBeNull();
  }
});
