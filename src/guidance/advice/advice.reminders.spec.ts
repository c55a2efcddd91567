import { adviceEvents, adviceKinds, adviceReminders } from './advice.reminders.js';

const person = (name: string) => ({ userId: name, email: `${name}@fm4.example`, name, locale: 'es' as const });
const people = { advisors: [person('sofia'), person('omar')], askers: [person('lucia')] };
const thread = {
  id: '01999999-0000-7000-8000-000000000001',
  companyId: '01999999-0000-7000-8000-000000000002',
  company: 'Agave Azul',
  state: 'asked' as const,
  waitingSince: new Date('2026-11-23T18:00:00Z'),
  answerBy: '2026-11-30',
  answeredAt: null,
  context: {
    situation: 'refugiada_reconocida',
    short: 'Tarjeta de residente permanente',
    verdict: 'yes' as const,
    edition: '2026-11',
    reviewedOn: '2026-11-01',
    address: '/guia/situaciones/refugiada_reconocida',
    flow: null,
    fromHire: false,
  },
};

test('advisors hear of a question at once, the day before its term ends and the day after', () => {
  const mails = adviceReminders(thread, people, [-1, 1]);
  expect(mails.map(({ kind, to, dueAt }) => [kind, to.name, dueAt.toISOString()])).toEqual(
    ['sofia', 'omar'].flatMap((name) => [
      [adviceKinds.asked, name, '2026-11-23T18:00:00.000Z'],
      [adviceKinds.due, name, '2026-11-29T15:00:00.000Z'],
      [adviceKinds.due, name, '2026-12-01T15:00:00.000Z'],
    ]),
  );
  expect(adviceEvents(thread)).toMatchObject([
    { kind: adviceKinds.asked, for: { companyId: null }, when: { day: '2026-11-30' }, task: { from: null } },
  ]);
});

test('who asked hears of the answer, and the company has the task to read it; a closed question wants nothing', () => {
  const answered = { ...thread, state: 'answered' as const, answeredAt: new Date('2026-11-25T16:00:00Z') };
  expect(adviceReminders(answered, people, [-1, 1]).map(({ kind, to }) => [kind, to.name])).toEqual([
    [adviceKinds.answered, 'lucia'],
  ]);
  expect(adviceEvents(answered)).toMatchObject([
    { kind: adviceKinds.answered, for: { companyId: thread.companyId }, path: `/empresa/consultas/${thread.id}` },
  ]);
  const closed = { ...thread, state: 'closed' as const };
  expect([adviceReminders(closed, people, [-1, 1]), adviceEvents(closed)]).toEqual([[], []]);
});
