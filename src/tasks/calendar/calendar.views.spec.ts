import { calendarFile } from './calendar.views.js';

const day = (text: string) => new Date(`${text}T06:00:00Z`);
const row = {
  id: '0197b0a0-0000-7000-8000-000000000001',
  kind: 'distinctions.expiry',
  for: { userId: null, companyId: '0197b0a0-0000-7000-8000-000000000002', roles: ['company_admin'] },
  starts: day('2027-01-22'),
  ends: day('2027-01-23'),
  allDay: true,
  task: true,
  taskFrom: null,
  path: '/empresa/distintivo',
  state: 'confirmed',
  sequence: 0,
  changedAt: day('2026-11-23'),
} as const;
const reading = {
  names: 'https://puertas.example',
  now: day('2026-11-23'),
  site: {
    publicUrl: 'https://puertas.example',
    mailFrom: 'Puertas <puertas@fm4.example>',
    issuer: { name: 'FM4' },
    demo: false,
  },
} as const;
const titleOf = (details: Record<string, string>, locale: 'es' | 'en', kind: string = row.kind) =>
  calendarFile([{ ...row, kind, details }], { ...reading, locale }).file.events[0]!.summary;

test.each([
  ['N1', 'Compromiso', 'Commitment'],
  ['N2', 'Inclusión', 'Inclusion'],
  ['N3', 'Hospitalidad', 'Hospitality'],
])('an event about level %s names it in the reader’s language', (level, spanish, english) => {
  const details = { company: 'Agave Azul', levelKey: `level.${level}` };
  for (const kind of ['distinctions.expiry', 'distinctions.hearing']) {
    expect(titleOf(details, 'es', kind)).toContain(spanish);
    expect(titleOf(details, 'en', kind)).toContain(english);
    expect(titleOf(details, 'en', kind)).not.toContain(spanish);
  }
});

test('an event that was written with a name keeps it, and a key that is no text stays', () => {
  expect(titleOf({ company: 'Agave Azul', level: 'Inclusión' }, 'en')).toContain('Inclusión');
  expect(titleOf({ company: 'Agave Azul', levelKey: 'level.N9' }, 'en')).toContain('level.N9');
});
