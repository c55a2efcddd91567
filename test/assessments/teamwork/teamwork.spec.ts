import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { mailsOf, startApp, type TestApp, testStart } from '../../support/index.js';
import { answered, answerOf, company, home, rows, signature, started } from '../fixtures.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

const assign = (by: TestPerson, to: string, items: string[], dueOn = '2026-11-27', message = '') =>
  by.browser.post(`${home}/asignar?dimension=todas`, { items, assigneeId: to, dueOn, message });
const mailsTo = async ({ email }: TestPerson) => (await mailsOf(app)).filter(({ to }) => to.includes(email));
const subjectsTo = async (person: TestPerson) => (await mailsTo(person)).map(({ subject }) => subject);

describe('assigning', () => {
  test('the colleague gets a mail, a task for the day and a reminder; answering ends them', async () => {
    const { admin, editor } = await started(app);
    const done = await assign(admin, editor.userId, ['D3-01', 'D3-02'], '2026-11-27', 'Tú llevas las altas.');
    expect([done.status, done.location]).toEqual([303, `${home}/lista`]);
    expect(await subjectsTo(editor)).toEqual(['Lucía Navarro te pide responder 2 prácticas']);
    const [mail] = await mailsTo(editor);
    const text = mail!.text.replace(/\s+/g, ' ');
    expect(text).toContain('«Tú llevas las altas.»');
    expect(text).toMatch(/D3-01 · .*D3-02 · /);
    expect(text).toContain('27 de noviembre');
    expect((await editor.browser.get('/pendientes')).text).toContain('Responder tus prácticas de la autoevaluación');
    expect((await admin.browser.get('/pendientes')).text).not.toContain('Responder tus prácticas');
    await editor.browser.post(`${home}/D3-01`, { value: '3', version: '0' });
    app.clock.advance(2 * DAY);
    expect((await subjectsTo(editor))[0]).toBe('Te falta una práctica de la autoevaluación');
    // not known yet is no answer
    await editor.browser.post(`${home}/D3-02`, { value: 'no-se', version: '0' });
    expect((await editor.browser.get('/pendientes')).text).toContain('Falta una que te asignaron.');
    await editor.browser.post(`${home}/D3-02`, { value: '2', version: '1' });
    expect((await editor.browser.get('/pendientes')).text).not.toContain('Responder tus prácticas');
    app.clock.advance(5 * DAY);
    expect((await subjectsTo(editor)).filter((subject) => subject.includes('práctica'))).toHaveLength(2);
  });

  test('what is given to another person leaves the first one; nobody is possible too', async () => {
    const { admin, editor, companyId } = await started(app);
    const third = await newPerson(app, { companyId, roles: ['company_editor'], name: 'Sofía Ruelas' });
    await assign(admin, editor.userId, ['D1-01', 'D1-02']);
    await assign(admin, third.userId, ['D1-02']);
    expect((await editor.browser.get(`${home}/D1-01`)).text).toContain('Te toca a ti');
    expect((await editor.browser.get(`${home}/D1-02`)).text).toContain('Le toca a Sofía Ruelas');
    expect((await third.browser.get('/pendientes')).text).toContain('Falta una que te asignaron.');
    await assign(admin, '', ['D1-02']);
    expect((await third.browser.get('/pendientes')).text).not.toContain('Responder tus prácticas');
    expect((await editor.browser.get(`${home}/D1-02`)).text).toContain('Asignarla a alguien');
  });

  test('assigned twice it is assigned once, with one mail', async () => {
    const { admin, editor, companyId } = await started(app);
    await Promise.all([1, 2, 3].map(() => assign(admin, editor.userId, ['D2-01'])));
    expect(await rows(app, 'select id from answer_assignments where company_id = $1', [companyId])).toHaveLength(1);
    expect(await subjectsTo(editor)).toEqual(['Lucía Navarro te pide responder una práctica']);
  });

  test.each([
    ['nothing chosen', { items: [] as string[] }, 'Elige por lo menos una práctica'],
    ['a day of the past', { dueOn: '2026-11-22' }, 'Elige un día entre hoy'],
    ['a day that does not exist', { dueOn: '2026-11-31' }, 'fecha'],
    ['a person of nowhere', { assigneeId: newId() }, 'no puede responder por tu empresa'],
  ])('%s comes back with the message as it was typed', async (_case, wrong, said) => {
    const { admin, editor } = await started(app);
    const form = { items: ['D1-01'], assigneeId: editor.userId, dueOn: '2026-11-27', message: 'Por favor', ...wrong };
    const answer = await admin.browser.post(`${home}/asignar?dimension=D1`, form);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(said);
    expect(answer.text).toContain('Por favor');
  });

  test('a colleague of another company, one who only learns, an unknown practice: refused', async () => {
    const { admin, companyId } = await started(app);
    const other = await company(app);
    const learner = await newPerson(app, { companyId, roles: ['learner'] });
    expect((await assign(admin, other.editor.userId, ['D1-01'])).status).toBe(422);
    expect((await assign(admin, learner.userId, ['D1-01'])).status).toBe(422);
    expect((await assign(admin, admin.userId, ['D9-99'])).status).toBe(404);
  });

  test('once it was sent nobody is reminded any more, and nothing is assigned', async () => {
    const { admin, editor } = await answered(app);
    await editor.browser.post(`${home}/D1-01`, { value: '', version: '1' });
    await assign(admin, editor.userId, ['D1-01'], '2026-12-20');
    await editor.browser.post(`${home}/D1-01`, { value: '3', version: '2' });
    await admin.browser.post(`${home}/enviar`, signature);
    expect((await editor.browser.get('/pendientes')).text).not.toContain('Responder tus prácticas');
    expect((await assign(admin, editor.userId, ['D1-02'])).status).toBe(409);
  });
});

describe('comments', () => {
  test('name a colleague with an at sign, who gets a mail that leads to the conversation', async () => {
    const { admin, editor } = await started(app);
    const form = { value: '2', note: '', version: '0', action: 'comment', comment: '@marco ¿dónde está el acuse?' };
    const sent = await admin.browser.post(`${home}/D1-01`, { ...form, commentId: newId() });
    expect([sent.status, sent.location]).toEqual([303, `${home}/D1-01#conversacion`]);
    expect(await subjectsTo(editor)).toEqual(['Lucía Navarro te mencionó en la práctica D1-01']);
    expect((await mailsTo(editor))[0]!.text).toContain(`${home}/D1-01#conversacion`);
    const page = await editor.browser.get(`${home}/D1-01`);
    expect(page.text).toContain('@marco ¿dónde está el acuse?');
    expect(page.text).toContain('Se avisó a Marco Ibarra.');
    // the answer in the same form was saved too
    expect(await answerOf(admin, 'D1-01')).toMatchObject({ value: 2 });
  });

  test('a ticked colleague is told, oneself never; another button of the form loses no comment', async () => {
    const { admin, editor } = await started(app);
    const form = { value: '3', version: '0', action: 'next', comment: 'Lo revisé con @Lucía' };
    await admin.browser.post(`${home}/D1-01`, { ...form, commentId: newId(), [`mention.${editor.userId}`]: 'si' });
    expect(await subjectsTo(editor)).toHaveLength(1);
    expect(await subjectsTo(admin)).toEqual([]);
    expect((await editor.browser.get(`${home}/D1-01`)).text).toContain('Lo revisé con @Lucía');
  });

  test('the same form sent twice comments once; taking it back takes its text away', async () => {
    const { admin, editor, companyId } = await started(app);
    const commentId = newId();
    const form = { value: '3', version: '0', action: 'comment', comment: 'Una vez', commentId };
    await Promise.all([1, 2].map(() => editor.browser.post(`${home}/D1-01`, form)));
    const texts = () =>
      rows<{ text: string }>(app, 'select text from practice_comments where company_id = $1', [companyId]);
    expect(await texts()).toEqual([{ text: 'Una vez' }]);
    const foreign = await admin.browser.post(`${home}/D1-01`, { value: '3', version: '1', uncomment: commentId });
    expect(foreign.status).toBe(404);
    await editor.browser.post(`${home}/D1-01`, { value: '3', version: '1', uncomment: commentId });
    expect(await texts()).toEqual([{ text: '' }]);
    expect((await editor.browser.get(`${home}/D1-01`)).text).not.toContain('Una vez');
  });

  test('an empty or a too long one comes back as it was typed', async () => {
    const { editor } = await started(app);
    const form = { value: '3', version: '0', action: 'comment' };
    const empty = await editor.browser.post(`${home}/D1-01`, { ...form, comment: '  ' });
    expect([empty.status, empty.text.includes('Escribe el comentario')]).toEqual([422, true]);
    const long = await editor.browser.post(`${home}/D1-02`, { ...form, comment: 'á'.repeat(2001) });
    expect([long.status, long.text.includes('á'.repeat(2001))]).toEqual([422, true]);
  });

  test('FM4 reads none of it, nor does another company', async () => {
    const { admin } = await started(app);
    await admin.browser.post(`${home}/D1-01`, {
      value: '3',
      version: '0',
      action: 'comment',
      comment: 'Entre nosotras',
    });
    const auditor = await newPerson(app, { roles: ['auditor'] });
    const other = await company(app);
    for (const [person, companyId] of [
      [auditor, null],
      [other.admin, other.companyId],
    ] as const) {
      const actor = {
        kind: 'person',
        userId: person.userId,
        companyId,
        roles: companyId ? ['company_admin'] : ['auditor'],
      };
      for (const table of ['practice_comments', 'answer_assignments', 'assigned_practices', 'replaced_answers']) {
        const found = await app.db.as(actor as never, (tx) => tx.query(`select 1 from ${table}`));
        expect([table, found]).toEqual([table, []]);
      }
    }
  });
});
