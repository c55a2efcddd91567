import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { addDays, dayOf, instantOf } from '#libs/mexico';
import { answered, home, rows, signature, started, submitted } from '../../assessments/fixtures.js';
import { auditRow, cases, closed, expectRedirect, staff, type Staff, taken, vote } from '../../audits/fixtures.js';
import { newCompany, newPerson, newRfc } from '../../support/companies.js';
import { newDistinction } from '../../support/distinctions.js';
import { mailsOf, startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
let fm4: Staff;
const question = 'Falta el contrato de dos de las personas de planta.';
let morning = instantOf('2026-11-23', '10:00');
let seen = new Set<string>();

beforeAll(async () => {
  app = await startApp();
  fm4 = await staff(app);
});
beforeEach(async () => {
  // each test on a Monday of its own, when nobody has had mails lately
  morning = new Date(morning.getTime() + 84 * DAY);
  app.clock.set(morning);
  seen = new Set((await mailsOf(app)).map(({ id }) => id));
});
afterAll(() => app.close());

/** Mails since this test began, by their reader and the beginning of their subject. */
async function mails(): Promise<{ to: string; subject: string; text: string }[]> {
  const all = (await mailsOf(app)).filter(({ id }) => !seen.has(id));
  return all.map(({ to, subject, text }) => ({ to, subject, text: text.replace(/\s+/g, ' ') }));
}
const to = async (person: { email: string }, about: RegExp) =>
  (await mails()).filter((mail) => mail.to.includes(person.email) && about.test(mail.subject));
/** Lets the days go by up to that one; every noon what is due is sent. */
const arrive = async (day: string) => {
  for (let next = addDays(dayOf(app.clock.now()), 1); next <= day; next = addDays(next, 1)) {
    app.clock.set(instantOf(next, '12:00'));
    await app.jobs.runDue();
  }
};

/** A case that its auditor has given back with a question. */
async function returned() {
  const made = await taken(app, fm4.auditor);
  await expectRedirect(fm4.auditor.browser.post(`${cases}/${made.auditId}/aclaracion`, { question }));
  return { ...made, dueOn: (await auditRow(app, made.companyId)).due_on };
}

test('what FM4 asked goes to colleagues and then to the coordination, and both were announced', async () => {
  const { admin, editor, dueOn } = await returned();
  const [first] = await to(admin, /aclaración/);
  expect(first!.text).toMatch(
    /Si sigue pendiente el \d+ de \w+ de 2027, avisaremos también a otras personas de tu empresa\./,
  );
  expect(first!.text).toMatch(
    /Si sigue pendiente el \d+ de \w+ de 2027, avisaremos también a la coordinación de FM4\./,
  );
  const list = (await admin.browser.get('/pendientes')).text;
  expect(list).toContain('avisaremos también a otras personas de tu empresa.');
  expect(list).toContain('avisaremos también a la coordinación de FM4.');
  // who will be one of those told is not said to be told by somebody else
  const colleagues = (await editor.browser.get('/pendientes')).text;
  expect(colleagues).not.toContain('otras personas de tu empresa.');
  expect(colleagues).toContain('avisaremos también a la coordinación de FM4.');

  await arrive(addDays(dueOn, -5));
  expect(await to(editor, /espera la respuesta/)).toEqual([]);
  await arrive(dueOn);
  for (const person of [admin, editor]) {
    const [mail, ...others] = await to(person, /espera la respuesta/);
    expect(others).toEqual([]);
    expect(mail!.text).toContain(question);
    expect(mail!.text).toContain('avisaremos también a la coordinación de FM4.');
    expect(mail!.text).not.toContain('otras personas de tu empresa.');
  }
  expect(await to(fm4.coordinator, /pasó de su fecha/)).toEqual([]);
  await arrive(addDays(dueOn, 5));
  for (const person of [fm4.coordinator, fm4.auditor]) {
    expect(await to(person, /pasó de su fecha/)).toEqual([
      expect.objectContaining({ text: expect.stringContaining('Quizá le ayude una llamada.') }),
    ]);
  }
});

test('once it is answered, nobody else hears of it', async () => {
  const { admin, editor, dueOn } = await returned();
  await expectRedirect(admin.browser.post(`${home}/enviar`, signature));
  await arrive(addDays(dueOn, 5));
  expect(await to(editor, /espera la respuesta/)).toEqual([]);
  // by now it is the review that is late
  const late = await to(fm4.coordinator, /pasó de su fecha/);
  expect(late).toEqual([expect.objectContaining({ text: expect.stringContaining('La revisión de') })]);
});

test('a review and a vote are asked for before their day, and the coordination hears after it', async () => {
  const review = await taken(app, fm4.auditor);
  const { due_on: reviewBy } = await auditRow(app, review.companyId);
  await arrive(reviewBy);
  const [asked] = await to(fm4.auditor, /vence el/);
  expect(asked!.text).toContain('avisaremos también a la coordinación de FM4.');
  await arrive(addDays(reviewBy, 5));
  expect(await to(fm4.coordinator, /pasó de su fecha/)).toHaveLength(1);

  const committee = await closed(app, fm4.auditor);
  await expectRedirect(vote(fm4.members[0], committee.auditId, 'N1'));
  const { due_on: decideBy } = await auditRow(app, committee.companyId);
  await arrive(decideBy);
  expect(await to(fm4.members[1], /el caso vence|casos? .*más/)).toHaveLength(1);
  expect(await to(fm4.members[0], /el caso vence/)).toEqual([]);
});

test('a self-assessment that stands still is told to FM4, and its people read that it will be', async () => {
  const { editor } = await started(app);
  await arrive(addDays(dayOf(morning), 11));
  const [mail] = await to(editor, /te espera/);
  expect(mail!.text).toContain('avisaremos también a la coordinación de FM4.');
  expect((await editor.browser.get('/pendientes')).text).toContain('avisaremos también a la coordinación de FM4.');
  await arrive(addDays(dayOf(morning), 33));
  const [told] = await to(fm4.coordinator, /sin avanzar/);
  expect(told!.text).toContain('Van 0 de 50 prácticas.');
});

test('one that was sent in time is not', async () => {
  await submitted(app);
  const { admin } = await answered(app);
  await expectRedirect(admin.browser.post(`${home}/enviar`, signature));
  await arrive(addDays(dayOf(morning), 35));
  expect(await to(fm4.coordinator, /sin avanzar/)).toEqual([]);
});

test('FM4 hears of a company that waits, until it is looked at', async () => {
  await newCompany(app, { state: 'pending' });
  const register = async (tradeName: string) => {
    const answer = await app.browser().post('/registro', {
      once: newId(),
      rfc: newRfc(),
      legalName: `${tradeName} S.A. de C.V.`,
      tradeName,
      sector: '31-33',
      headcount: '240',
      municipality: '14008',
      contactName: 'Lucía Navarro',
      email: `l-${newId()}@arandas.example`,
      password: 'una frase que recuerdo',
      privacy: 'si',
      rules: 'si',
    });
    expect(answer.location).toBe('/registro/listo');
    const list = await fm4.coordinator.browser.get(`/fm4/empresas?q=${encodeURIComponent(tradeName)}`);
    return /\/fm4\/empresas\/([0-9a-f-]{36})/.exec(list.text)![1]!;
  };
  await register('Telares Lagos');
  const looked = await register('Telares Tepa');
  await expectRedirect(fm4.coordinator.browser.post(`/fm4/empresas/${looked}/activar`));
  const another = await newPerson(app, { roles: ['staff_admin'], name: 'Llegó después' });
  await arrive(addDays(dayOf(morning), 2));
  expect(await to(fm4.coordinator, /Telares Lagos espera/)).toHaveLength(1);
  expect(await to(fm4.coordinator, /Telares Tepa/)).toEqual([]);
  await arrive(addDays(dayOf(morning), 5));
  expect(await to(fm4.coordinator, /Telares Lagos espera/)).toHaveLength(2);
  expect(await to(another, /Telares Tepa/)).toEqual([]);
});

test('that a distinction ends is told to colleagues in its last month and to FM4 in its last week, unless it is renewed', async () => {
  const world = async () => {
    const companyId = await newCompany(app);
    const admin = await newPerson(app, { companyId, roles: ['company_admin'] });
    const editor = await newPerson(app, { companyId, roles: ['company_editor'] });
    await newDistinction(app, { companyId, level: 'N1', document: false });
    return { companyId, admin, editor, end: addDays(dayOf(app.clock.now()), 365) };
  };
  const [left, renewed] = [await world(), await world()];
  // nothing is said of the end until its last ninety days
  app.clock.set(instantOf(addDays(left.end, -92), '12:00'));
  await arrive(addDays(left.end, -55));
  const first = (await to(left.admin, /^En \d+ días vence/))[0]!;
  expect(first.text).toContain('avisaremos también a otras personas de tu empresa.');
  expect(first.text).toContain('avisaremos también a la coordinación de FM4.');
  expect(await to(left.editor, /vence tu nivel/)).toEqual([]);
  await rows(
    app,
    `insert into assessments (id, company_id, instrument_id, target_level, state, profile, submitted_at, active_at, started_at, started_by, version)
     select $2, $1, id, 'N1', 'draft', '{}', $3, $3, $3, $4, 1 from instruments limit 1`,
    [renewed.companyId, newId(), app.clock.now(), renewed.admin.userId],
  );
  await arrive(addDays(left.end, -1));
  expect((await to(left.editor, /vence tu nivel/)).length).toBeGreaterThan(0);
  expect(await to(renewed.editor, /vence tu nivel/)).toEqual([]);
  const told = await to(fm4.coordinator, /su distintivo vence el/);
  expect(told).toEqual([expect.objectContaining({ text: expect.stringContaining('Quizá le ayude una llamada.') })]);
});
