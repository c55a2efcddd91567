import { attendanceRecords } from './held-attendance.rules.js';

const items = [
  { id: 'D6-04', evidence: ['Material usado', 'Listas de asistencia'] },
  { id: 'D1-01', evidence: ['Acta'] },
] as never;

test('sessions that took place prove what asks for attendance, by figures alone', () => {
  const session = {
    courseSlug: 'movilidad-humana',
    topic: 'La entrevista',
    startsAt: new Date('2026-10-06T04:00:00Z'),
    endsAt: new Date('2026-10-06T05:30:00Z'),
    present: 11,
  };
  const [record, ...others] = attendanceRecords(items, [session, { ...session, present: 1 }]);
  expect(others).toEqual([]);
  expect(record).toMatchObject({ itemId: 'D6-04', proves: 'Listas de asistencia' });
  // nine at night in Guadalajara: the day before in Greenwich's calendar does not count
  expect(record!.text).toContain('2026-10-05  movilidad-humana  1.5 h  11 personas  La entrevista');
  expect(record!.text).toContain('1 persona  ');
  expect(attendanceRecords(items, [])).toEqual([]);
});
