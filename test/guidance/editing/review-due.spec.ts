import { system } from '../../../src/database/index.js';
import { RepairReminders } from '../../../src/notifications/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { mailsOf, startApp, type TestApp } from '../../support/index.js';
import { draftsOf } from './drafts.js';

let app: TestApp;
let lawyer: TestPerson;
beforeAll(async () => {
  app = await startApp();
  lawyer = await newPerson(app, { roles: ['legal_reviewer'], name: 'Elena Prado' });
});
afterAll(() => app.close());

const wanted = async () =>
  (await (
    await app.owner()
  ).query(
    `select details ->> 'day' as day, count(*)::int as n from reminders
     where kind = 'guidance.review-due' and state = 'due' and recipient_email = $1 group by 1 order by 1`,
    [lawyer.email],
  )) as { day: string; n: number }[];

test('lawyers are reminded by one mail a day on which reviews are due, and of what is published anew', async () => {
  await app.nest.get(RepairReminders).run(system('test'));
  await app.jobs.runDue();
  const days = (await wanted()).map(({ day }) => day);
  // the minimum wage, the UMA, and all else
  expect(days).toEqual(expect.arrayContaining(['2026-12-31', '2027-01-31', '2027-05-31']));
  expect(days).not.toContain('2025-12-31');

  const writer = await newPerson(app, { roles: ['content_editor'] });
  await draftsOf(app, writer, lawyer).publish('situaciones', 'refugiada_reconocida', {
    short: 'Refugiada con papeles',
  });
  expect((await wanted()).map(({ day }) => day)).toContain('2027-05-23');

  app.clock.set(new Date('2026-12-31T15:30:00Z'));
  const mails = (await mailsOf(app)).filter(({ to }) => to.includes(lawyer.email));
  expect(mails.map(({ subject }) => subject)).toContain('Toca revisar la guía legal: 31 de diciembre de 2026');
  expect(mails.some(({ text }) => text.includes('/fm4/contenidos/por-confirmar'))).toBe(true);
});
