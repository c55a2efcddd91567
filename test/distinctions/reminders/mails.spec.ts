import { newCompany, newPerson } from '../../support/companies.js';
import { answerSuspension, moveDistinction, newDistinction } from '../../support/distinctions.js';
import { mailsOf, startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp({ at: new Date('2026-03-12T18:00:00Z') });
});
afterAll(() => app.close());

/** What that address got, the oldest first. */
const mailsTo = async (email: string) => (await mailsOf(app)).filter(({ to }) => to.includes(email)).toReversed();

/** A company with somebody who administers it, and its distinction of the first level. */
async function distinguished(tradeName: string) {
  const companyId = await newCompany(app, { tradeName });
  const { email } = await newPerson(app, { roles: ['company_admin'], companyId });
  const distinction = await newDistinction(app, { companyId, level: 'N1' });
  await app.jobs.runDue();
  return { ...distinction, email, subjects: async () => (await mailsTo(email)).map(({ subject }) => subject) };
}

test('a new distinction is mailed once, with its PDF', async () => {
  const { email, code } = await distinguished('Panificadora La Esperanza');
  await app.jobs.runDue();
  const mails = await mailsTo(email);
  expect(mails.map(({ subject }) => subject)).toEqual(['Panificadora La Esperanza ganó el nivel Compromiso']);
  const [mail] = mails;
  expect(mail?.text).toContain(code);
  const [pdf] = mail?.attachments ?? [];
  expect(pdf).toMatchObject({ name: `distintivo-${code}.pdf`, contentType: 'application/pdf' });
  const given = await app.browser().get(`/api/v1/distinctions/${code}/document.pdf`);
  expect(given.bytes.equals(pdf!.bytes)).toBe(true);
});

test('each change of FM4 is told at once, with the public reason only', async () => {
  const { id, companyId, email, subjects } = await distinguished('Hotel Casa Mezquite');
  const publicReason = 'FM4 revisa una queja de su personal.';
  await moveDistinction(app, id, 'suspend', publicReason);
  await app.jobs.runDue();
  expect((await subjects()).at(-1)).toBe('FM4 suspendió el distintivo de Hotel Casa Mezquite');
  const mail = (await mailsTo(email)).at(-1);
  expect(mail?.text).toContain(publicReason);
  expect(mail?.text).not.toContain('Expediente');
  await answerSuspension(app, companyId);
  await moveDistinction(app, id, 'revoke', publicReason);
  await app.jobs.runDue();
  expect((await subjects()).at(-1)).toBe('FM4 retiró el distintivo de Hotel Casa Mezquite');
});

test('its end is announced 90, 60, 30 and 7 days before, each once, and then told', async () => {
  const { subjects } = await distinguished('Taller Zapotlán');
  // the first is due on a Saturday and comes on Monday
  for (const day of ['2026-12-12', '2026-12-14', '2027-01-11', '2027-02-10', '2027-03-05']) {
    app.clock.set(new Date(`${day}T16:00:00Z`));
    await app.jobs.runDue();
    await app.jobs.runDue();
  }
  app.clock.set(new Date('2027-03-13T16:00:00Z'));
  await app.jobs.runDue();
  expect((await subjects()).slice(1)).toEqual([
    'En 88 días vence tu nivel Compromiso',
    'En 60 días vence tu nivel Compromiso',
    'En 30 días vence tu nivel Compromiso',
    'En 7 días vence tu nivel Compromiso',
    'Venció el distintivo de Taller Zapotlán',
  ]);
});

test('a suspended one announces no end', async () => {
  app.clock.set(new Date('2026-03-12T18:00:00Z'));
  const { id, subjects } = await distinguished('Empaques del Poniente');
  await moveDistinction(app, id, 'suspend');
  app.clock.set(new Date('2026-12-12T16:00:00Z'));
  await app.jobs.runDue();
  expect(await subjects()).toEqual([
    'Empaques del Poniente ganó el nivel Compromiso',
    'FM4 suspendió el distintivo de Empaques del Poniente',
  ]);
});
