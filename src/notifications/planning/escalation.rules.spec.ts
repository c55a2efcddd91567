import { othersThan, unansweredReminders } from './escalation.rules.js';

const person = (name: string) => ({ userId: name, email: `${name}@agave.example`, name, locale: 'es' as const });

test('each step is planned beforehand, in the morning of a working day, and says to whom the matter goes', () => {
  // due on a Friday; the Monday after it is a working day, the weekend is none
  const steps = unansweredReminders('2026-12-04', [
    { kind: 'test.again', days: [-5, -3], to: [person('ana')], target: null },
    { kind: 'test.again', days: [-3], to: [person('beto')], target: 'colleagues' },
    { kind: 'test.late', days: [1], to: [person('eva'), person('luis')], target: 'coordination' },
  ]);
  expect(
    steps.map(({ kind, to, dueAt, offset, details }) => [kind, to.name, dueAt.toISOString(), offset, details]),
  ).toEqual([
    ['test.again', 'ana', '2026-11-30T16:00:00.000Z', -5, undefined],
    ['test.again', 'ana', '2026-12-01T16:00:00.000Z', -3, undefined],
    ['test.again', 'beto', '2026-12-01T16:00:00.000Z', -3, { escalation: 'colleagues' }],
    ['test.late', 'eva', '2026-12-07T16:00:00.000Z', 1, { escalation: 'coordination' }],
    ['test.late', 'luis', '2026-12-07T16:00:00.000Z', 1, { escalation: 'coordination' }],
  ]);
});

test('who was asked is no colleague of their own, however the address is written', () => {
  const people = [person('ana'), person('beto')];
  expect(othersThan([{ email: 'ANA@agave.example' }], people).map(({ name }) => name)).toEqual(['beto']);
});
