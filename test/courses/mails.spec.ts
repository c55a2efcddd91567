import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import type { TestPerson } from '../support/companies.js';
import { appForAll } from '../support/index.js';
import { linkIn, mailsOf } from '../support/mailbox.js';
import { course, enrol, newTeam, pass, read, rows, slug } from './fixtures.js';

const app = appForAll();
let hr: TestPerson;
let learner: TestPerson;

beforeEach(async () => {
  ({ hr, learner } = await newTeam(app));
});

const mailsTo = async (email: string) => (await mailsOf(app)).filter(({ to }) => to.includes(email)).reverse();
const subjectsTo = async (email: string) => (await mailsTo(email)).map(({ subject }) => subject);

const invited = `Te inscribieron en «${course.title}»`;
const waiting = `«${course.title}» te espera donde lo dejaste`;
const passed = `Tu constancia de «${course.title}»`;

describe('mails of a course', () => {
  test('the invitation at once, a recall after 7 and 14 days, each once', async () => {
    await enrol(hr, learner);
    expect(await subjectsTo(learner.email)).toEqual([invited]);
    await read(learner.browser, 3);
    app.clock.advance(7 * DAY - 1000);
    expect(await subjectsTo(learner.email)).toHaveLength(1);
    app.clock.advance(DAY);
    const [, recall] = await mailsTo(learner.email);
    expect(recall?.subject).toBe(waiting);
    expect(recall?.text.replaceAll(/\s+/g, ' ')).toContain('sigue la lección 4 de 6: Por qué no se pregunta');
    expect(linkIn(recall!, '/aprender')).toBe(`/aprender/${slug}/4`);
    app.clock.advance(7 * DAY);
    expect(await subjectsTo(learner.email)).toHaveLength(3);
    app.clock.advance(30 * DAY);
    expect((await subjectsTo(learner.email)).sort()).toEqual([invited, waiting, waiting].sort());
  });

  test('passing brings the certificate by mail and ends the recalls', async () => {
    await enrol(hr, learner);
    const code = await pass(learner.browser);
    app.clock.advance(20 * DAY);
    const mails = await mailsTo(learner.email);
    expect(mails.map(({ subject }) => subject)).not.toContain(waiting);
    const certificate = mails.find(({ subject }) => subject === passed);
    expect(certificate?.text).toContain(code);
  });

  test('withdrawing ends them too', async () => {
    await enrol(hr, learner);
    await mailsOf(app);
    const [row] = await rows(app, 'select id from enrolments where user_id = $1', [learner.userId]);
    await hr.browser.post(`/empresa/cursos/${String(row?.['id'])}/baja`);
    app.clock.advance(20 * DAY);
    expect(await subjectsTo(learner.email)).toEqual([invited]);
  });

  test('by hand: at once, with the step that comes next', async () => {
    await enrol(hr, learner);
    await read(learner.browser, 6);
    const [row] = await rows(app, 'select id from enrolments where user_id = $1', [learner.userId]);
    await hr.browser.post(`/empresa/cursos/${String(row?.['id'])}/recordar`);
    const [, recall] = await mailsTo(learner.email);
    expect(recall?.text).toContain('Falta el cuestionario');
    expect(linkIn(recall!, '/aprender')).toBe(`/aprender/${slug}/cuestionario`);
  });

  test('somebody invited gets the invitation to the team, again by hand, and recalls once they are in', async () => {
    const email = `nuevo-${newId()}@agave.example`;
    await hr.browser.post('/empresa/cursos/inscribir', { course: slug, name: 'Nuevo Compañero', email });
    expect(await mailsTo(email)).toHaveLength(1);
    const [row] = await rows(
      app,
      'select e.id from enrolments e join invitations i on i.id = e.invitation_id where i.email = $1',
      [email],
    );
    app.clock.advance(2 * DAY);
    await hr.browser.post(`/empresa/cursos/${String(row?.['id'])}/recordar`);
    const [, again] = await mailsTo(email);
    app.clock.advance(8 * DAY);
    expect(await mailsTo(email)).toHaveLength(2);
    const guest = app.browser();
    await guest.post(linkIn(again!, '/invitacion/'), { name: 'Nuevo Compañero', locale: 'es', privacy: 'si' });
    expect(await subjectsTo(email)).not.toContain(waiting);
    app.clock.advance(7 * DAY);
    expect(await subjectsTo(email)).toContain(waiting);
  });
});
