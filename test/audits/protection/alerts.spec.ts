import { Assessments } from '../../../src/assessments/index.js';
import { ConditionFacts } from '../../../src/audits/index.js';
import { system } from '../../../src/database/index.js';
import { DAY, HOUR } from '#libs/clock';
import { newId } from '#libs/ids';
import { mailsOf, startApp, type TestApp } from '../../support/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { rows } from '../../assessments/fixtures.js';
import { actsOf, taken } from '../fixtures.js';
import { answers, close, period, protection, running, type RunningSurvey, send, surveyOf } from '../survey/fixtures.js';

let app: TestApp;
let auditor: TestPerson;
let admin: TestPerson;
let guard: TestPerson;
let survey: RunningSurvey;

beforeAll(async () => {
  app = await startApp();
  auditor = await newPerson(app, { roles: ['auditor'], name: 'Teresa Gómez' });
  admin = await newPerson(app, { roles: ['staff_admin'] });
  guard = await protection(app);
  survey = await running(app, auditor, 20);
});
afterAll(() => app.close());

const mailsTo = async ({ email }: TestPerson) => (await mailsOf(app)).filter(({ to }) => to.includes(email));
const alertIds = async () =>
  (await rows<{ id: string }>(app, 'select id from survey_alerts order by heard_at, id')).map(({ id }) => id);
const seenBy = (person: TestPerson, role: 'auditor' | 'staff_admin' | 'protection') =>
  app.db.as({ kind: 'person', userId: person.userId, companyId: null, roles: [role] }, (tx) =>
    tx.query('select id from survey_alerts'),
  );

it('a yes to one of the last three reaches the protection role at the full hour, and nobody else', async () => {
  const told = { ...answers('3'), E13: 'si', contacto: 'Mensaje al 33 1111 2222 después de las 6' };
  expect((await send(app, survey.codes[0]!, told)).status).toBe(303);
  await app.jobs.runDue();
  expect(await mailsTo(guard)).toEqual([]);
  expect((await guard.browser.get('/fm4/alertas')).text).toContain('No hay alertas');
  app.clock.advance(HOUR);
  await app.jobs.runDue();
  const [mail] = await mailsTo(guard);
  expect(mail?.subject).toBe('Hay una alerta que atender');
  const [company] = await rows<{ legal_name: string }>(app, 'select legal_name from companies where id = $1', [
    survey.companyId,
  ]);
  for (const secret of [company!.legal_name, '33 1111', 'documentos', 'E13']) {
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toContain(secret);
  }
  for (const person of [auditor, admin, survey.admin]) {
    expect((await mailsTo(person)).map(({ subject }) => subject).join()).not.toContain('alerta');
  }
});

it('is read by the protection role alone, in pages and rows', async () => {
  const [id = ''] = await alertIds();
  const page = await guard.browser.get(`/fm4/alertas/${id}`);
  expect(page.text).toContain('33 1111 2222');
  expect(page.text).toContain('tiene guardados tus documentos originales');
  expect(page.text).toContain('no confrontar a la empresa');
  for (const person of [auditor, admin, survey.admin]) {
    expect((await person.browser.get(`/fm4/alertas/${id}`)).status).toBe(403);
    expect((await person.browser.get('/fm4/alertas')).status).toBe(403);
  }
  expect((await app.browser().get('/fm4/alertas')).status).not.toBe(200);
  expect(await seenBy(guard, 'protection')).toHaveLength(1);
  expect(await seenBy(auditor, 'auditor')).toEqual([]);
  expect(await seenBy(admin, 'staff_admin')).toEqual([]);
  // what they say they are does not help
  expect(await seenBy(admin, 'protection')).toEqual([]);
  for (const path of ['', '/encuesta']) {
    const own = await auditor.browser.get(`/fm4/auditorias/${survey.auditId}${path}`);
    expect(own.text).not.toMatch(/33 1111|E13|originales/);
  }
});

it('puts each step on record once, and warns when there is none in 24 hours', async () => {
  const [id = ''] = await alertIds();
  app.clock.advance(25 * HOUR);
  await app.jobs.runDue();
  const late = (await mailsTo(guard)).find(({ subject }) => subject === 'Una alerta sigue sin atender');
  // its time is over
  expect(late?.text?.replaceAll(/\s+/g, ' ')).toContain('El primer paso seguro debía darse a más tardar el');
  const short = await guard.browser.post(`/fm4/alertas/${id}/pasos`, {
    what: 'contacted',
    note: 'corto',
    key: newId(),
  });
  expect(short.status).toBe(422);
  expect(short.text).toContain('>corto</textarea>');
  const step = { what: 'contacted', note: 'Se escribió a la hora pedida.', key: newId() };
  for (const _ of [1, 2]) {
    expect((await guard.browser.post(`/fm4/alertas/${id}/pasos`, step)).status).toBe(303);
  }
  expect(await rows(app, 'select what from survey_alert_steps where alert_id = $1', [id])).toEqual([
    { what: 'contacted' },
  ]);
  expect((await guard.browser.get(`/fm4/alertas/${id}`)).text).toContain('Pasó de 24 horas');
});

it('lets out no more than how many were verified', async () => {
  const [id = ''] = await alertIds();
  const fact = async () => {
    const [{ a: assessmentId } = { a: '' }] = await rows<{ a: string }>(
      app,
      'select assessment_id as a from audits where id = $1',
      [survey.auditId],
    );
    return app.db.as(system('test'), async (tx) => {
      const assessment = await app.nest.get(Assessments).submission(tx, assessmentId);
      return (await app.nest.get(ConditionFacts).of(tx, assessment)).survey;
    });
  };
  const verdict = { verdict: 'verified', grounds: 'La visita lo mostró en tres expedientes.', version: '1' };
  expect((await guard.browser.post(`/fm4/alertas/${id}/conclusion`, verdict)).status).toBe(303);
  expect((await guard.browser.post(`/fm4/alertas/${id}/conclusion`, verdict)).status).toBe(303);
  const otherwise = { ...verdict, verdict: 'not_verified', version: '2' };
  expect((await guard.browser.post(`/fm4/alertas/${id}/conclusion`, otherwise)).status).toBe(409);
  await close(app, auditor, survey);
  expect(await fact()).toMatchObject({ verifiedAlerts: 1, answered: 1, favourablePercent: null });
  expect(await actsOf(app, id)).toEqual(
    expect.arrayContaining(['audits.alert-read', 'audits.alert-step', 'audits.alert-settled']),
  );
  const details = await rows<{ company_id: string | null; details: unknown }>(
    app,
    'select company_id, details from act_log where subject_id = $1',
    [id],
  );
  expect(details.every((one) => one.company_id === null && JSON.stringify(one.details) === '{}')).toBe(true);
});

it('forgets how to reach the person three months after', async () => {
  app.clock.advance(95 * DAY);
  const { Retention } = await import('../../../src/accounts/index.js');
  const rule = app.nest
    .get(Retention)
    .all()
    .find(({ key }) => key === 'audits.alert-contacts')!;
  expect(await rule.erase()).toBe(1);
  expect(await rows(app, 'select contact from survey_alerts')).toEqual([{ contact: null }]);
});

it('takes no other role beside it: not by invitation, nor given', async () => {
  const refused = await admin.browser.post('/fm4/personas', {
    name: 'Teresa Gómez',
    email: auditor.email,
    role: 'protection',
  });
  expect(refused.status).toBe(422);
  expect(refused.text).toContain('Protección no se combina');
  const back = await admin.browser.post('/fm4/personas', { name: 'Nora', email: guard.email, role: 'auditor' });
  expect(back.status).toBe(422);
});

it('no survey opens while nobody would hear an alert', async () => {
  await rows(app, `delete from memberships where role = 'protection'`);
  const made = await taken(app, auditor);
  const refused = await auditor.browser.post(surveyOf(made.auditId), { ...period, invited: '20' });
  expect(refused.status).toBe(409);
  expect(refused.text).toContain('Nadie tiene la función de protección');
  expect(refused.text).toContain('value="20"');
});
