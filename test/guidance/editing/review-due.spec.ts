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

test('after days without a worker the mails still come, on the next working day, and none about what was done meanwhile', async () => {
  const late = await startApp();
  try {
    const one = await newPerson(late, { roles: ['legal_reviewer'], name: 'Elena Prado' });
    await late.nest.get(RepairReminders).run(system('test'));
    const mails = async () => (await mailsOf(late)).filter(({ to }) => to.includes(one.email));
    await mails();
    // due on a Thursday; the next day is a holiday, and then it is the weekend
    late.clock.set(new Date('2027-01-03T18:30:00Z'));
    expect(await mails()).toEqual([]);
    late.clock.set(new Date('2027-01-04T18:30:00Z'));
    const come = await mails();
    expect(come).toHaveLength(1);
    for (const day of ['31 de diciembre de 2026', '31 de enero de 2027']) expect(come[0]!.text).toContain(day);
    // the review of the UMA is due on January 31; it is confirmed while no worker runs
    const due = (await (
      await late.owner()
    ).query(
      `select slug, reviewed_on::text as seen from guidance_texts where kind = 'parameters' and next_review_on = '2027-01-31'`,
    )) as { slug: string; seen: string }[];
    expect(due.length).toBeGreaterThan(0);
    for (const { slug, seen } of due)
      expect(
        (await one.browser.post(`/fm4/contenidos/parametros/${slug}`, { seenOn: seen, compared: 'si' })).status,
      ).toBe(303);
    late.clock.set(new Date('2027-02-16T18:30:00Z'));
    const later = (await mails()).slice(1).map(({ text }) => text);
    expect(later.join('\n')).not.toContain('31 de enero de 2027');
  } finally {
    await late.close();
  }
});
