import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { Assessments } from '../../../src/assessments/index.js';
import { system } from '../../../src/database/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { mailsOf, startApp, type TestApp, testStart } from '../../support/index.js';
import {
  answered,
  company,
  current,
  home,
  pdf,
  pdfFile,
  program,
  rows,
  signature,
  started,
  type TestCompany,
} from '../fixtures.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

const plan = '/empresa/plan';
interface ActionRow {
  id: string;
  item_id: string | null;
  title: string;
  state: string;
  target: number | null;
  owner_id: string | null;
  version: number;
  assessment_id: string;
  carried_from: string | null;
  ended_on: string | null;
}
const actionsOf = ({ companyId }: TestCompany) =>
  rows<ActionRow>(
    app,
    `select id, item_id, title, state, target, owner_id, version, assessment_id, carried_from, ended_on::text
     from plan_actions where company_id = $1 order by item_id`,
    [companyId],
  );
const choose = (person: TestPerson, items: string[], over: Record<string, string> = {}) =>
  person.browser.post(`${plan}/brechas`, { items, ...over });
const act = async (made: TestCompany, person: TestPerson, move: string, text = '') => {
  const [action] = await actionsOf(made);
  return person.browser.post(`${plan}/${action!.id}/avance`, {
    text,
    ...(move && { move }),
    noteId: newId(),
    version: String(action!.version),
  });
};
/** A company whose every answer is 2 without evidence, with one gap planned for its editor. */
async function planned(): Promise<TestCompany> {
  const made = await answered(app, 2);
  await choose(made.admin, ['D1-01'], { ownerId: made.editor.userId, dueOn: '2026-12-20' });
  return made;
}
/** The kinds of mails about the plan that somebody got, alone or with others in one mail. */
async function toldOf({ email }: TestPerson): Promise<string[]> {
  await mailsOf(app);
  const told = await rows<{ kind: string }>(
    app,
    `select distinct kind from reminders where recipient_email = $1 and state = 'sent' and kind like 'assessments.plan%'`,
    [email.toLowerCase()],
  );
  return told.map(({ kind }) => kind).toSorted();
}
async function close(made: TestCompany): Promise<void> {
  await made.admin.browser.post(`${home}/enviar`, signature);
  const { id } = await current(made.admin);
  const work = system('test');
  await app.db.as(work, (tx) => app.nest.get(Assessments).close(tx, work, id));
  app.clock.advance(DAY);
}

describe('the gaps', () => {
  test('of complete answers are proposed, those of the shortest way first and chosen already', async () => {
    const made = await answered(app, 2);
    const { text } = await made.admin.browser.get(plan);
    expect(text).toContain('50 brechas sin acción');
    const [chosen, all] = [text.match(/name="items"[^>]*checked/g)!.length, text.match(/name="items"/g)!.length];
    expect(all).toBe(50);
    expect(text).toContain(`Las primeras ${chosen} bastan para alcanzar Inclusión`);
    const items = [...text.matchAll(/name="items"[^>]*value="(D\d-\d\d)"[^>]*checked/g)].map(([, id]) => id!);
    const done = await choose(made.admin, items, { ownerId: made.editor.userId, dueOn: '2026-12-20' });
    expect((await made.admin.browser.follow(done)).text).toContain(`Añadimos ${chosen} acciones al plan.`);
    const actions = await actionsOf(made);
    expect(actions).toHaveLength(chosen);
    expect(actions.every(({ owner_id, state }) => owner_id === made.editor.userId && state === 'open')).toBe(true);
    // the actions of the shortest way, done, reach the level
    for (const { item_id, target } of actions)
      await rows(app, 'update assessment_answers set value = $3 where company_id = $1 and item_id = $2', [
        made.companyId,
        item_id,
        target,
      ]);
    expect((await made.admin.browser.get(plan)).text).not.toContain('bastan para alcanzar Inclusión');
  });

  test('of a company that has not started, or has answered little, lead to the self-assessment', async () => {
    const other = await company(app);
    expect((await other.admin.browser.get(plan)).text).toContain('El plan se arma con las brechas');
    const { editor } = await started(app);
    await editor.browser.post(`${home}/D1-01`, { value: '1', version: '0' });
    const { text } = await editor.browser.get(plan);
    expect(text).toContain('Una brecha sin acción');
    expect(text).toContain('Cuando respondas todas las prácticas verás también el camino más corto a Inclusión.');
  });

  test('sent twice, by two people, become one action each; without a choice nothing is planned', async () => {
    const made = await answered(app, 2);
    await Promise.all([made.admin, made.editor, made.admin].map((person) => choose(person, ['D1-01', 'D1-02'])));
    expect(await actionsOf(made)).toHaveLength(2);
    const none = await choose(made.admin, []);
    expect([none.status, none.text.includes('Elige por lo menos una práctica')]).toEqual([422, true]);
    expect((await choose(made.admin, ['D9-99', 'x'])).status).toBe(303);
    expect((await choose(made.admin, ['D1-03'], { ownerId: newId() })).status).toBe(422);
    expect((await choose(made.admin, ['D1-03'], { dueOn: '2026-02-30' })).status).toBe(422);
    expect(await actionsOf(made)).toHaveLength(2);
  });
});

describe('an action', () => {
  test('is a task of its owner, who is reminded before and after; who runs the company hears when it is late', async () => {
    const { admin, editor } = await planned();
    expect((await editor.browser.get('/pendientes')).text).toContain('Terminar: ');
    app.clock.set(new Date('2026-12-14T17:00:00Z'));
    expect(await toldOf(editor)).toEqual(['assessments.plan-due']);
    app.clock.set(new Date('2026-12-28T17:00:00Z'));
    expect(await toldOf(admin)).toEqual(['assessments.plan-late']);
    expect((await admin.browser.get(plan)).text).toContain('Una acción ya pasó de su fecha.');
  });

  test('says what is done about it, ends with its evidence, and is looked at again after 90 days', async () => {
    const made = await planned();
    const { editor } = made;
    expect((await act(made, editor, '')).status).toBe(422);
    expect((await act(made, editor, '', 'La dirección ya la revisó.')).status).toBe(303);
    const [action] = await actionsOf(made);
    const sent = await editor.browser.upload(`${plan}/${action!.id}/archivos`, {}, [pdfFile('Política firmada.pdf')]);
    expect(sent.status).toBe(303);
    expect((await act(made, editor, 'finish', 'Firmada y entregada.')).status).toBe(303);
    const { text } = await editor.browser.get(`${plan}/${action!.id}`);
    expect(text).toContain('La dirección ya la revisó.');
    expect(text).toContain('Se terminó el 23 de noviembre de 2026.');
    // the draft is open: its evidence is there at once
    expect((await current(editor)).answers[0]).toMatchObject({
      item: 'D1-01',
      evidence: [{ name: 'Política firmada.pdf' }],
    });
    expect((await editor.browser.get(`${home}/D1-01`)).text).toContain('Tu plan de mejora terminó una acción');
    app.clock.advance(92 * DAY);
    expect(await toldOf(editor)).toEqual(['assessments.plan-check']);
    expect((await editor.browser.get(`${plan}/${action!.id}`)).text).toContain('Sí, sigue funcionando');
    expect((await act(made, editor, 'fails')).status).toBe(422);
    expect((await act(made, editor, 'works')).status).toBe(303);
    expect((await actionsOf(made))[0]).toMatchObject({ state: 'done', ended_on: '2026-11-23' });
    expect((await editor.browser.get('/pendientes')).text).not.toContain('Revisar si sigue funcionando');
  });

  test('of two people who change it, the second is told and loses nothing', async () => {
    const made = await planned();
    const [action] = await actionsOf(made);
    const form = { title: 'Firmarla en enero', ownerId: '', dueOn: '2027-01-15', version: '1' };
    expect((await made.admin.browser.post(`${plan}/${action!.id}`, form)).status).toBe(303);
    expect((await made.admin.browser.post(`${plan}/${action!.id}`, form)).status).toBe(303);
    const late = await made.editor.browser.post(`${plan}/${action!.id}`, { ...form, title: 'Firmarla en febrero' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Firmarla en febrero');
    expect((await actionsOf(made))[0]).toMatchObject({ title: 'Firmarla en enero', version: 2 });
  });

  test('is finished once, dropped with words only, and opened again', async () => {
    const made = await planned();
    const [action] = await actionsOf(made);
    const form = { move: 'finish', text: '', noteId: newId(), version: '1' };
    const answers = await Promise.all([1, 2].map(() => made.editor.browser.post(`${plan}/${action!.id}/avance`, form)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await act(made, made.editor, 'finish')).status).toBe(409);
    expect((await act(made, made.editor, 'reopen')).status).toBe(303);
    expect((await act(made, made.editor, 'drop')).status).toBe(422);
    expect((await act(made, made.editor, 'drop', 'Ya no hay vacantes.')).status).toBe(303);
    expect((await actionsOf(made))[0]).toMatchObject({ state: 'dropped' });
    await choose(made.admin, ['D1-01']);
    const again = await made.editor.browser.post(`${plan}/${action!.id}/avance`, {
      move: 'reopen',
      text: '',
      version: '4',
    });
    expect([again.status, again.text.includes('ya tiene otra acción en curso')]).toEqual([409, true]);
  });

  test('may be one of the company’s own', async () => {
    const made = await started(app);
    const form = { id: newId(), title: 'Traducir el reglamento', ownerId: made.admin.userId, dueOn: '2026-12-20' };
    for (const _ of [1, 2]) expect((await made.editor.browser.post(`${plan}/propia`, form)).status).toBe(303);
    expect(await actionsOf(made)).toMatchObject([{ item_id: null, title: 'Traducir el reglamento', target: null }]);
    const short = await made.editor.browser.post(`${plan}/propia`, { title: 'Ya' });
    expect([short.status, short.text.includes('value="Ya"')]).toEqual([422, true]);
  });

  test('takes no program as a file, keeps no other, and is of its company alone', async () => {
    const made = await planned();
    const [action] = await actionsOf(made);
    const upload = (...files: { field: string; name: string; type: string; bytes: Uint8Array }[]) =>
      made.editor.browser.upload(`${plan}/${action!.id}/archivos`, {}, files);
    const bad = { field: 'file', name: 'acta.pdf', type: 'application/pdf', bytes: program() };
    expect((await upload(pdfFile(), bad)).status).toBe(422);
    expect(await rows(app, 'select 1 from plan_files where action_id = $1', [action!.id])).toEqual([]);
    expect((await upload()).status).toBe(422);
    await upload(pdfFile());
    const [file] = await rows<{ id: string }>(app, 'select id from plan_files where action_id = $1', [action!.id]);
    const got = await made.admin.browser.get(`${plan}/archivo/${file!.id}`);
    expect(got.bytes.equals(pdf())).toBe(true);
    const other = await company(app);
    const learner = await newPerson(app, { companyId: made.companyId, roles: ['learner'] });
    for (const path of [`${plan}/${action!.id}`, `${plan}/archivo/${file!.id}`]) {
      expect([path, (await other.admin.browser.get(path)).status]).toEqual([path, 404]);
      expect([path, (await learner.browser.get(path)).status]).toEqual([path, 403]);
    }
    for (const path of ['', '/avance'])
      expect(
        (await other.admin.browser.post(`${plan}/${action!.id}${path}`, { title: 'Ajena', text: 'x', version: '1' }))
          .status,
      ).toBe(404);
    expect((await made.admin.browser.get(`${plan}/no-hay`)).status).toBe(404);
  });
});

describe('at renewal', () => {
  test('what is open goes on, and the files of what was done after the decision become evidence of the next', async () => {
    const made = await planned();
    await choose(made.admin, ['D1-02'], { ownerId: made.editor.userId, dueOn: '2027-03-01' });
    const before = await current(made.admin);
    await close(made);
    const [done] = await actionsOf(made);
    await made.editor.browser.upload(`${plan}/${done!.id}/archivos`, {}, [pdfFile('Política firmada.pdf')]);
    await act(made, made.editor, 'finish', 'Firmada.');
    await made.admin.browser.post(`${home}/comenzar`, { level: 'N2', carry: 'si' });
    const [ended, open] = await actionsOf(made);
    const after = await current(made.admin);
    expect(ended).toMatchObject({ item_id: 'D1-01', state: 'done', carried_from: null });
    expect(open).toMatchObject({ item_id: 'D1-02', state: 'open', carried_from: before.id, assessment_id: after.id });
    expect(after.answers[0]!.evidence.map(({ name }) => name)).toEqual(['Política firmada.pdf']);
    expect((await made.admin.browser.get(plan)).text).toContain('Viene del plan anterior');
    expect((await made.admin.browser.get(`${plan}/${open!.id}`)).text).toContain('Pasó a la nueva autoevaluación');
    expect((await made.admin.browser.get(`${home}/D1-01`)).text).toMatch(/La meta era [34];/);
  });
});

test('the step of the route is real: gaps to plan, then actions under way, then done', async () => {
  const made = await answered(app, 3);
  const step = async () => (await made.admin.browser.get('/empresa')).text;
  expect(await step()).toContain('brechas sin acción.');
  await choose(made.admin, ['D1-01'], { ownerId: made.editor.userId, dueOn: '2026-12-20' });
  expect(await step()).toContain('Una acción por terminar.');
});
