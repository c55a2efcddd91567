import { newCode } from '#libs/codes';
import { certificateRecords } from './held-certificates.rules.js';

const item = (id: string, ...evidence: string[]) => ({ id, evidence }) as never;
const certified = (courseSlug: string, userId: string) => ({
  userId,
  name: 'Rosa Elena',
  courseSlug,
  code: newCode(),
  certifiedAt: new Date('2026-10-05T18:00:00Z'),
});

const items = [
  item('D1-03', 'Constancias de la plataforma', 'Lista de puestos'),
  item('D5-04', 'Constancias del curso C'),
  item('D6-04', 'Material usado', 'Listas de asistencia'),
  item('D8-01', 'Acta'),
];

test('certificates prove the practices that ask for them, and name nobody', () => {
  const records = certificateRecords(items, [certified('movilidad-humana', 'a'), certified('movilidad-humana', 'b')]);
  expect(records.map(({ itemId, proves }) => [itemId, proves])).toEqual([
    ['D1-03', 'Constancias de la plataforma'],
    ['D6-04', 'Listas de asistencia'],
  ]);
  expect(records[0]!.text).toContain('Constancias: 2. Personas que las obtuvieron y siguen en la empresa: 2.');
  expect(records[0]!.text).toMatch(/2026-10-05 {2}movilidad-humana {2}\/constancias\/[0-9A-Z]{4}-/);
  expect(records[0]!.text).not.toContain('Rosa Elena');
});

test('a practice that asks for one course is proven by that one alone', () => {
  const records = certificateRecords(items, [certified('prevencion-de-la-exclusion', 'a')]);
  expect(records.map(({ itemId }) => itemId)).toEqual(['D1-03', 'D5-04', 'D6-04']);
  expect(certificateRecords(items, [])).toEqual([]);
});
