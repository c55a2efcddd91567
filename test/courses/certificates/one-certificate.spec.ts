import { newId } from '#libs/ids';
import { Courses } from '../../../src/courses/index.js';
import { CoursePlayer } from '../../../src/courses/index.js';
import { Completions } from '../../../src/courses/learning/completions.js';
import { type PersonActor, system } from '../../../src/database/index.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { appForAll } from '../../support/index.js';
import { mailsOf } from '../../support/mailbox.js';
import { answers, course, enrol, newTeam, openQuiz, pass, read, rows, slug } from '../fixtures.js';

const app = appForAll();
const quiz = `/aprender/${slug}/cuestionario`;
let hr: TestPerson;
let learner: TestPerson;
let companyId: string;
/** A second company that enrolled the same person, and its Human Resources. */
let second: string;
let otherHr: TestPerson;

beforeEach(async () => {
  ({ companyId, hr, learner } = await newTeam(app));
  await enrol(hr, learner);
  second = await newCompany(app, { tradeName: 'Berries del Valle' });
  otherHr = await newPerson(app, { roles: ['company_admin'], companyId: second });
});

async function joinSecond(): Promise<void> {
  await rows(
    app,
    `insert into memberships (id, user_id, company_id, role, created_at) values ($1, $2, $3, 'learner', now())`,
    [newId(), learner.userId, second],
  );
  await enrol(otherHr, learner);
}
const learnerIn = (company: string): PersonActor => ({
  kind: 'person',
  userId: learner.userId,
  companyId: company,
  roles: ['learner'],
});
const certificates = () => rows(app, 'select id, code from certificates where user_id = $1', [learner.userId]);
const states = async () =>
  (await rows(app, 'select state from enrolments where user_id = $1', [learner.userId])).map((one) => one['state']);
const enrolmentIn = async (company: string) =>
  String(
    (
      await rows(app, 'select id from enrolments where user_id = $1 and company_id = $2', [learner.userId, company])
    )[0]!['id'],
  );
const certificateMails = async () =>
  (await mailsOf(app)).filter(({ to, subject }) => to.includes(learner.email) && subject.startsWith('Tu constancia'));
const certifiedIn = (company: string) =>
  app.db.as(system('test'), (tx) => app.nest.get(Courses).certifiedPeople(tx, company));

test('50 completions at once give one certificate, one code, one mail', async () => {
  await read(learner.browser, 6);
  const sent = await Promise.all(
    Array.from({ length: 50 }, () => learner.browser.post(quiz, { attempt: newId(), ...answers() })),
  );
  expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([303]));
  const found = await certificates();
  expect(found).toHaveLength(1);
  const mails = await certificateMails();
  expect(mails).toHaveLength(1);
  const code = String(found[0]!['code']);
  expect(mails[0]!.text.replaceAll('-', '')).toContain(code);
  expect(
    await rows(app, `select 1 from act_log where act = 'courses.passed' and subject_id = $1`, [
      await enrolmentIn(companyId),
    ]),
  ).toHaveLength(1);
});

test('passed for two companies at the same moments, there is one', async () => {
  await joinSecond();
  const player = app.nest.get(CoursePlayer);
  const companies = [companyId, second];
  for (const company of companies)
    for (let n = 1; n <= 6; n += 1) await player.finishLesson(learnerIn(company), slug, String(n));
  await Promise.all(
    Array.from({ length: 20 }, (_, n) => player.answer(learnerIn(companies[n % 2]!), slug, newId(), answers())),
  );
  expect(await certificates()).toHaveLength(1);
  expect(await states()).toEqual(['completed', 'completed']);
  expect(await certificateMails()).toHaveLength(1);
});

test('for a second company the certificate that there is counts, and is told as little as it can be', async () => {
  const code = await pass(learner.browser);
  await joinSecond();
  const player = app.nest.get(CoursePlayer);
  expect(await certifiedIn(second)).toEqual([]);
  const { usable, missing } = await player.overview(learnerIn(second), slug);
  expect([usable?.code, missing.map(({ kind }) => kind)]).toEqual([code.replaceAll('-', ''), ['lessons', 'quiz']]);
  await Promise.all([1, 2, 3].map(() => player.useCertificate(learnerIn(second), slug)));
  expect(await certificates()).toHaveLength(1);
  expect(await states()).toEqual(['completed', 'completed']);
  const page = await otherHr.browser.get(`/empresa/cursos/${await enrolmentIn(second)}`);
  expect(page.text).toContain(code);
  expect(page.text).toContain('no mostramos dónde lo tomó');
  for (const secret of ['Agave Azul', 'constancia.pdf', '100 de 100']) expect(page.text).not.toContain(secret);
  expect((await otherHr.browser.get(`/constancias/${code}/constancia.pdf`)).status).toBe(404);
  expect((await hr.browser.get(`/constancias/${code}/constancia.pdf`)).status).toBe(200);
  expect(await certificateMails()).toHaveLength(1);
  for (const company of [companyId, second]) expect(await certifiedIn(company)).toHaveLength(1);
  // who leaves no longer counts there
  await rows(app, 'delete from memberships where user_id = $1 and company_id = $2', [learner.userId, second]);
  expect(await certifiedIn(second)).toEqual([]);
});

test('the page offers it, and says before what the company will see', async () => {
  const code = await pass(learner.browser);
  // moves to the second company, and leaves the first
  await rows(app, 'delete from memberships where user_id = $1', [learner.userId]);
  await joinSecond();
  const page = await learner.browser.get(`/aprender/${slug}`);
  for (const words of [code, 'Ya tienes la constancia de este curso', 'Berries del Valle verá que aprobaste'])
    expect(page.text).toContain(words);
  const used = await learner.browser.post(`/aprender/${slug}/usar-constancia`);
  expect([used.status, used.location]).toEqual([303, `/aprender/${slug}/constancia`]);
  expect((await learner.browser.get(`/aprender/${slug}`)).text).not.toContain('Usar mi constancia');
});

test('without a certificate there is nothing to use', async () => {
  expect((await learner.browser.get(`/aprender/${slug}`)).text).not.toContain('Usar mi constancia');
  const refused = await learner.browser.post(`/aprender/${slug}/usar-constancia`);
  expect([refused.status, refused.text.includes('que siga contando')]).toEqual([409, true]);
});

describe('what is missing', () => {
  test('stands on the page of the course, until there is nothing', async () => {
    const falta = async () =>
      /id="falta"[\s\S]*?<\/section>/.exec((await learner.browser.get(`/aprender/${slug}`)).text)?.[0] ?? '';
    expect(await falta()).toContain('Leer las 6 lecciones.');
    await read(learner.browser, 2);
    await read(learner.browser, 5, 5);
    expect(await falta()).toContain('Leer las lecciones 3, 4, 6.');
    await read(learner.browser, 6, 3);
    expect(await falta()).not.toContain('Leer');
    expect(await falta()).toContain('Aprobar el cuestionario, con 80 de 100 o más.');
    expect((await learner.browser.post(`/aprender/${slug}/terminar`)).location).toBe(`/aprender/${slug}`);
    await pass(learner.browser);
    expect(await falta()).toBe('');
  });

  test('a survey that the course asks for is, and the certificate comes with its answer, once', async () => {
    let answered = false;
    const completions = app.nest.get(Completions, { strict: false });
    completions.surveysBy((_tx, { enrolment }) =>
      Promise.resolve(
        answered || enrolment.userId !== learner.userId ? [] : [{ when: 'after' as const, href: '/encuesta' }],
      ),
    );
    await read(learner.browser, 6);
    const result = await learner.browser.follow(
      await learner.browser.post(quiz, { attempt: await openQuiz(learner.browser), ...answers() }),
    );
    expect(result.text).toContain('Falta algo más para tu constancia');
    expect(await certificates()).toEqual([]);
    expect((await learner.browser.get('/aprender')).text).toContain('Ver lo que falta');
    expect((await learner.browser.get(`/aprender/${slug}`)).text).toContain('href="/encuesta"');
    expect((await learner.browser.get(quiz)).location).toBe(`/aprender/${slug}`);
    expect((await learner.browser.post(quiz, { attempt: newId(), ...answers() })).location).toBe(`/aprender/${slug}`);
    expect((await hr.browser.get('/empresa/cursos')).text).toContain('Falta algo para su constancia');
    answered = true;
    expect((await learner.browser.get(`/aprender/${slug}`)).text).toContain('Recibir mi constancia');
    await Promise.all([1, 2, 3].map(() => learner.browser.post(`/aprender/${slug}/terminar`)));
    expect(await certificates()).toHaveLength(1);
    expect((await learner.browser.get(`/aprender/${slug}/constancia`)).text).toContain(course.title);
  });
});

test('what a certificate says does not change, whoever tries', async () => {
  await pass(learner.browser);
  for (const set of [`person_name = 'Otra'`, 'score = 1', `code = '222222222222'`, 'expires_on = null, hours = 9'])
    await expect(rows(app, `update certificates set ${set} where user_id = $1`, [learner.userId])).rejects.toThrow(
      'does not change',
    );
  await expect(
    app.db.as(learnerIn(companyId), (tx) =>
      tx.query(`update certificates set withdrawn_at = now(), withdrawn_reason = 'x' where user_id = $1`, [
        learner.userId,
      ]),
    ),
  ).rejects.toThrow('only FM4');
});
