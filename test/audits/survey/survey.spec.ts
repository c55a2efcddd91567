import { Assessments } from '../../../src/assessments/index.js';
import { ConditionFacts } from '../../../src/audits/index.js';
import { anonymous, system } from '../../../src/database/index.js';
import { DAY } from '#libs/clock';
import { mailsOf, startApp, type TestApp } from '../../support/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { rows } from '../../assessments/fixtures.js';
import { actsOf, taken } from '../fixtures.js';
import {
  answerAll,
  answers,
  close,
  period,
  protection,
  running,
  type RunningSurvey,
  send,
  surveyOf,
} from './fixtures.js';

let app: TestApp;
let auditor: TestPerson;
let guard: TestPerson;
const logged: Record<string, unknown>[] = [];

beforeAll(async () => {
  app = await startApp({ logged: (line) => logged.push(line) });
  auditor = await newPerson(app, { roles: ['auditor'], name: 'Teresa Gómez' });
  guard = await protection(app);
});
afterAll(() => app.close());

describe('opening', () => {
  it('is for the auditor of the case and the coordination, once, with a code for each person', async () => {
    const other = await newPerson(app, { roles: ['auditor'] });
    const made = await taken(app, auditor);
    const form = { ...period, invited: '20' };
    expect((await other.browser.post(surveyOf(made.auditId), form)).status).toBe(403);
    expect((await made.admin.browser.post(surveyOf(made.auditId), form)).status).toBe(403);
    expect((await guard.browser.get(surveyOf(made.auditId))).status).toBe(403);
    expect((await auditor.browser.post(surveyOf(made.auditId), form)).status).toBe(303);
    // a second click
    expect((await auditor.browser.post(surveyOf(made.auditId), form)).status).toBe(303);
    const again = await auditor.browser.post(surveyOf(made.auditId), { ...form, invited: '30' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('value="30"');
    const found = await rows<{ codes: number }>(
      app,
      'select cardinality(unused) as codes from survey_codes k join surveys s on s.id = k.survey_id where s.audit_id = $1',
      [made.auditId],
    );
    expect(found).toEqual([{ codes: 20 }]);
  });

  it('keeps what was typed, and says what is wrong with it', async () => {
    const made = await taken(app, auditor);
    const wrong = await auditor.browser.post(surveyOf(made.auditId), {
      opensOn: '2026-11-31',
      closesOn: '',
      invited: '9',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Escribe una fecha que exista');
    expect(wrong.text).toContain('Escribe 10 o más.');
    expect(wrong.text).toContain('value="9"');
    const long = { ...period, closesOn: '2027-06-01', invited: '20' };
    expect((await auditor.browser.post(surveyOf(made.auditId), long)).text).toContain('dure de 3 a 60 días');
  });

  it('is refused under ten people, where interviews take its place', async () => {
    const made = await taken(app, auditor);
    await rows(app, `update assessments set profile = profile || '{"num_trabajadores": 9}' where company_id = $1`, [
      made.companyId,
    ]);
    const refused = await auditor.browser.post(surveyOf(made.auditId), { ...period, invited: '10' });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('se hacen entrevistas');
    const page = await auditor.browser.get(surveyOf(made.auditId));
    expect(page.text).not.toContain('name="invited"');
  });
});

describe('answering', () => {
  let survey: RunningSurvey;
  beforeAll(async () => {
    survey = await running(app, auditor, 12);
  });

  it('works without account, script or cookie, by address and by typing, in three languages', async () => {
    const browser = app.browser();
    const code = survey.codes[0]!;
    const page = await browser.get(`/encuesta/${code}`, { 'accept-language': 'fr-FR,fr' });
    expect(page.status).toBe(200);
    expect(page.text).toContain('<html lang="fr">');
    expect(page.text).toContain('On me paie en totalité');
    expect(page.text).not.toContain('<script');
    expect(page.headers['cache-control']).toBe('no-store');
    const typed = await browser.post('/encuesta', { codigo: code.toLowerCase().replaceAll('-', ' '), idioma: 'en' });
    expect(typed.text).toContain('I am paid in full');
    expect((await browser.get('/encuesta?idioma=es')).text).toContain('Escribe el código de tu papel');
    expect([...browser.cookies]).toEqual([]);
  });

  it('counts once, and says that a code is used, unknown, early or late', async () => {
    const [code = '', other = ''] = survey.codes;
    const sent = await send(app, code, answers('4'));
    expect([sent.status, sent.location]).toEqual([303, '/encuesta/gracias?idioma=es']);
    expect((await app.browser().get(sent.location!)).text).toContain('hablar con alguien de confianza');
    const twice = await send(app, code, answers('1'));
    expect(twice.status).toBe(409);
    expect(twice.text).toContain('Ya recibimos una respuesta con este código');
    expect((await app.browser().get(`/encuesta/${code}`)).status).toBe(409);
    expect((await app.browser().get('/encuesta/0000-0000-0000')).status).toBe(404);
    expect((await app.browser().get('/encuesta/nada')).text).toContain('No encontramos ese código');
    const [{ answered } = { answered: 0 }] = await rows<{ answered: number }>(
      app,
      'select answered from surveys where id = $1',
      [survey.surveyId],
    );
    expect(answered).toBe(1);
    app.clock.advance(-2 * DAY);
    expect((await app.browser().get(`/encuesta/${other}`)).text).toContain('todavía no empieza');
    app.clock.advance(2 * DAY);
  });

  it('takes one of two at once', async () => {
    const code = survey.codes[1]!;
    const both = await Promise.all([send(app, code, answers('4')), send(app, code, answers('2'))]);
    expect(new Set(both.map(({ status }) => status))).toEqual(new Set([303, 409]));
  });

  it('keeps the code where nothing was answered, and all answers where one arrived wrong', async () => {
    const code = survey.codes[2]!;
    const empty = await send(app, code, {});
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('tu código sigue sirviendo');
    const wrong = await send(app, code, { ...answers('4'), E05: '9', contacto: 'x'.repeat(10) });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toMatch(/id="E04-4"[^>]*checked/);
    expect(wrong.text).toContain('xxxxxxxxxx');
    expect((await send(app, code, answers('4'))).status).toBe(303);
  });

  it('limits guessing without keeping the address', async () => {
    const browser = app.browser();
    const guesses = Array.from({ length: 40 }, (_, place) => place);
    let last = 0;
    const { codeFrom } = await import('#libs/codes');
    for (const guess of guesses) last = (await browser.get(`/encuesta/${codeFrom(Buffer.alloc(11, guess))}`)).status;
    expect(last).toBe(429);
    // whoever has a code is still let in
    expect((await browser.get(`/encuesta/${survey.codes[3]}`)).status).toBe(200);
  });

  it('keeps neither address nor program nor time nor anything that leads from an answer to a code', async () => {
    const before = logged.length;
    const headers = { 'user-agent': 'Chismoso/9.9', 'x-forwarded-for': '203.0.113.77' };
    const code = survey.codes[4]!;
    await app.browser().get(`/encuesta/${code}`, headers);
    await app.browser().post('/encuesta/respuestas', { codigo: code, idioma: 'es', ...answers('4') }, headers);
    const owner = await app.owner();
    const tables: { name: string }[] = await owner.query(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
       where table_schema in ('public', 'auth', 'pgboss', 'bullmq') and table_type = 'BASE TABLE'`,
    );
    const plain = code.replaceAll('-', '');
    for (const { name } of tables) {
      const [{ text }] = await owner.query(`select coalesce(string_agg(t::text, e'\\n'), '') as text from ${name} t`);
      // the sessions of those who sign in have theirs
      const addresses = name === 'auth.sessions' ? [] : ['127.0.0.1'];
      for (const secret of ['Chismoso', '203.0.113.77', ...addresses, code, plain]) {
        expect([name, (text as string).includes(secret)]).toEqual([name, false]);
      }
    }
    const lines = JSON.stringify(logged.slice(before));
    for (const secret of ['Chismoso', '203.0.113', '127.0.0.1', code, plain, survey.surveyId, survey.companyId]) {
      expect(lines).not.toContain(secret);
    }
    const columns: { column: string }[] = await owner.query(
      `select column_name as column from information_schema.columns where table_name in ('survey_responses', 'survey_codes')
         and data_type ~ 'time|date'`,
    );
    expect(columns).toEqual([]);
    const ids = await rows<{ id: string }>(app, 'select id from survey_responses');
    // version 4: random, without a time in it
    expect(ids.every(({ id }) => id[14] === '4')).toBe(true);
    const [sets] = await rows<{ used: Buffer[] }>(app, 'select used from survey_codes where survey_id = $1', [
      survey.surveyId,
    ]);
    expect(sets?.used).toEqual(sets?.used.toSorted(Buffer.compare));
  });

  it('lets nobody but the system read answers and codes, nor another company the survey', async () => {
    const other = await taken(app, auditor);
    const reader = (
      person: TestPerson,
      companyId: string | null,
      role: 'company_admin' | 'auditor' | 'staff_admin',
    ) => ({
      kind: 'person' as const,
      userId: person.userId,
      companyId,
      roles: [role],
    });
    const admin = await newPerson(app, { roles: ['staff_admin'] });
    const seen = (actor: Parameters<typeof app.db.as>[0]) =>
      app.db.as(actor, async (tx) => {
        const count = async (table: string): Promise<number> =>
          Number((await tx.query(`select count(*)::int as n from ${table}`))[0].n);
        return [await count('survey_responses'), await count('survey_codes'), await count('survey_alerts')];
      });
    for (const actor of [
      anonymous,
      reader(auditor, null, 'auditor'),
      reader(admin, null, 'staff_admin'),
      reader(survey.admin, survey.companyId, 'company_admin'),
    ]) {
      expect(await seen(actor)).toEqual([0, 0, 0]);
    }
    const foreign = reader(other.admin, other.companyId, 'company_admin');
    const surveys = await app.db.as(foreign, (tx) => tx.query('select id from surveys'));
    expect(surveys).toEqual([]);
  });
});

describe('results', () => {
  it('are of five people or more, after the end only', async () => {
    const survey = await running(app, auditor, 20);
    await answerAll(app, survey.codes.slice(0, 4), answers('5'));
    const page = await survey.admin.browser.get('/empresa/auditoria/encuesta');
    expect(page.text).toContain('abierta hasta el');
    expect(page.text).not.toMatch(/Respondieron|favorabilidad/);
    await close(app, auditor, survey);
    expect((await survey.admin.browser.get('/empresa/auditoria/encuesta')).text).toContain(
      'Respondieron menos de 5 personas',
    );
    const own = await auditor.browser.get(surveyOf(survey.auditId));
    expect(own.text).toContain('Con menos de cinco respuestas no se muestra');
    expect(await rows(app, 'select 1 from survey_results where survey_id = $1', [survey.surveyId])).toEqual([]);
    expect((await send(app, survey.codes[9]!, answers('5'))).status).toBe(410);
    // nothing was shown of it, so that another one may be held
    expect(own.text).toContain('name="invited"');
  });

  it('reach the auditor with the gap, the committee and the company; sensitive ones as bands', async () => {
    const member = await newPerson(app, { roles: ['committee'] });
    const survey = await running(app, auditor, 20);
    await answerAll(app, survey.codes.slice(0, 7), answers('5', { E06: '1', gender: 'woman' }));
    await answerAll(app, survey.codes.slice(7, 10), answers('5', { E06: '2', gender: 'man' }));
    await close(app, auditor, survey);
    const company = await survey.admin.browser.get('/empresa/auditoria/encuesta');
    expect(company.text).toContain('más de 90');
    expect(company.text).toContain('entre 90 y 95');
    // three men are hidden, and with them the women
    expect(company.text).not.toMatch(/Mujeres|Hombres/);
    expect(company.text).not.toContain('Se contradicen');
    const page = await auditor.browser.get(`/fm4/auditorias/${survey.auditId}`);
    expect(page.text).toContain('En una pregunta el personal contradice');
    expect(page.text).toContain(`/fm4/auditorias/${survey.auditId}/practicas/D1-01`);
    expect((await member.browser.get(surveyOf(survey.auditId))).text).toContain('Índice de favorabilidad');
    expect(await actsOf(app, survey.surveyId)).toEqual([
      'audits.survey-opened',
      'audits.survey-printed',
      'audits.survey-closed',
      'audits.survey-read',
      'audits.survey-read',
    ]);
    const [{ assessment_id: assessmentId } = { assessment_id: '' }] = await rows<{ assessment_id: string }>(
      app,
      'select assessment_id from audits where id = $1',
      [survey.auditId],
    );
    const fact = await app.db.as(system('test'), async (tx) => {
      const assessment = await app.nest.get(Assessments).submission(tx, assessmentId);
      return (await app.nest.get(ConditionFacts).of(tx, assessment)).survey;
    });
    expect(fact).toEqual({
      recordId: survey.surveyId,
      invited: 20,
      answered: 10,
      // 91.7, of which the step is told: from more, the bands would follow
      favourablePercent: 90,
      verifiedAlerts: 0,
      closedOn: '2026-11-23',
    });
    const again = await auditor.browser.post(surveyOf(survey.auditId), { ...period, invited: '20' });
    expect(again.text).toContain('otra permitiría deducir');
  });

  it('are not handed to the company when fewer than a fifth answered', async () => {
    const survey = await running(app, auditor, 40);
    await answerAll(app, survey.codes.slice(0, 6), answers('4'));
    await close(app, auditor, survey);
    expect((await survey.admin.browser.get('/empresa/auditoria/encuesta')).text).toContain('no se entregan resultados');
    expect((await auditor.browser.get(surveyOf(survey.auditId))).text).toContain('Respondieron 6 personas de 40');
  });

  it('come by themselves after the last day, with a mail to the auditor and one to the company', async () => {
    const survey = await running(app, auditor, 20);
    await answerAll(app, survey.codes.slice(0, 5), answers('4'));
    const order = () =>
      rows<{ answers: unknown; ctid: string }>(app, 'select id from survey_responses where survey_id = $1', [
        survey.surveyId,
      ]);
    const before = await order();
    app.clock.advance(14 * DAY);
    expect((await send(app, survey.codes[8]!, answers('4'))).text).toContain('Esta encuesta ya terminó');
    await app.jobs.runDue();
    const [row] = await rows<{ state: string; closed_by: string; answered: number }>(
      app,
      'select state, closed_by, answered from surveys where id = $1',
      [survey.surveyId],
    );
    expect(row).toEqual({ state: 'closed', closed_by: 'date', answered: 5 });
    expect(new Set([...before, ...(await order())].map((one) => JSON.stringify(one))).size).toBe(10);
    app.clock.advance(DAY);
    await app.jobs.runDue();
    const subjects = async (person: TestPerson) =>
      (await mailsOf(app)).filter(({ to }) => to.includes(person.email)).map(({ subject }) => subject);
    expect((await subjects(survey.admin)).join()).toContain('Terminó la encuesta al personal');
    expect((await subjects(auditor)).join()).toContain('Terminó la encuesta de');
    app.clock.advance(-15 * DAY);
  });

  it('forget their answers after three years', async () => {
    const before = await rows<{ n: number }>(app, 'select count(*)::int as n from survey_responses');
    expect(before[0]!.n).toBeGreaterThan(0);
    app.clock.advance(1200 * DAY);
    const { Retention } = await import('../../../src/accounts/index.js');
    const rule = app.nest
      .get(Retention)
      .all()
      .find(({ key }) => key === 'audits.survey-answers')!;
    expect(rule.period).toEqual({ unit: 'months', count: 36 });
    expect(await rule.erase()).toBeGreaterThan(0);
    const left = await rows<{ n: number }>(
      app,
      `select count(*)::int as n from survey_responses r join surveys s on s.id = r.survey_id where s.state = 'closed'`,
    );
    expect(left[0]!.n).toBe(0);
    app.clock.advance(-1200 * DAY);
  });
});
