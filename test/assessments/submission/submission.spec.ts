import { Assessments, type SubmittedAssessment } from '../../../src/assessments/index.js';
import { system } from '../../../src/database/index.js';
import { newPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import {
  answered,
  answerOf,
  current,
  home,
  pdfFile,
  profile,
  rows,
  signature,
  started,
  submitted,
} from '../fixtures.js';

let app: TestApp;
const told: SubmittedAssessment[] = [];
let failing = false;
beforeAll(async () => {
  app = await startApp();
  app.nest.get(Assessments).whenSubmitted(async (_tx, assessment) => {
    if (failing) throw new Error('a later room fails');
    told.push(assessment);
  });
});
afterAll(() => app.close());

const stateOf = (companyId: string) =>
  rows<{ id: string; state: string; declared_name: string; declaration: string[]; submitted_at: Date }>(
    app,
    'select * from assessments where company_id = $1',
    [companyId],
  );

describe('what blocks', () => {
  test('while practices are left the page leads to the first, and the form is not offered', async () => {
    const { admin } = await started(app);
    const page = await admin.browser.get(`${home}/enviar`);
    expect(page.text).toContain('Responder 50 prácticas');
    expect(page.text).toContain(`href="${home}/D1-01"`);
    expect(page.text).not.toContain('name="statement0"');
    const answer = await admin.browser.post(`${home}/enviar`, signature);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Todavía falta algo antes de enviar');
  });

  test('each statement and the name are asked for, and what was given is kept', async () => {
    const { admin, companyId } = await answered(app);
    const answer = await admin.browser.post(`${home}/enviar`, { statement0: 'si', name: '' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="#statement1"');
    expect(answer.text).toContain('href="#name"');
    expect(answer.text).toMatch(/name="statement0" value="si" checked/);
    const named = await admin.browser.post(`${home}/enviar`, { statement0: 'si', name: 'Lucía N.' });
    expect(named.status).toBe(422);
    expect(named.text).toContain('value="Lucía N."');
    expect((await stateOf(companyId))[0]!.state).toBe('draft');
  });

  test('the declaration is the instrument’s, word for word', async () => {
    const { admin } = await answered(app);
    const page = await admin.browser.get(`${home}/enviar`);
    expect(page.text).toContain('no tener resoluciones firmes sin cumplir por discriminación');
    expect(page.text).toContain('Aceptar las reglas de auditoría');
  });

  test('an editor is told whom to ask, and cannot sign', async () => {
    const { editor, companyId } = await answered(app);
    const page = await editor.browser.get(`${home}/enviar`);
    expect(page.text).toContain('Avísale a Lucía Navarro.');
    expect(page.text).not.toContain('name="statement0"');
    expect((await editor.browser.post(`${home}/enviar`, signature)).status).toBe(403);
    expect((await stateOf(companyId))[0]!.state).toBe('draft');
  });
});

describe('submitting', () => {
  test('records who signed what and when, and tells later rooms in the same transaction', async () => {
    const { admin, companyId } = await answered(app);
    told.length = 0;
    const answer = await admin.browser.post(`${home}/enviar`, signature);
    expect([answer.status, answer.location]).toEqual([303, home]);
    const [row] = await stateOf(companyId);
    expect(row).toMatchObject({
      state: 'submitted',
      declared_name: 'Lucía Navarro Ruiz',
      submitted_at: app.clock.now(),
    });
    expect(row!.declaration).toHaveLength(2);
    expect(told).toEqual([
      { id: row!.id, companyId, targetLevel: 'N2', instrumentVersion: '1.0', submittedAt: app.clock.now() },
    ]);
    const page = await admin.browser.follow(answer);
    expect(page.text).toContain('Tu autoevaluación está en manos de FM4');
    expect(page.text).toContain('La firmó y envió Lucía Navarro Ruiz');
    const acts = await rows(app, 'select act from act_log where subject_id = $1 order by seq', [row!.id]);
    expect(acts).toEqual([{ act: 'assessments.started' }, { act: 'assessments.submitted' }]);
  });

  test('sent twice it is submitted once, also at the same moment', async () => {
    const { admin } = await answered(app);
    told.length = 0;
    const answers = await Promise.all([1, 2, 3].map(() => admin.browser.post(`${home}/enviar`, signature)));
    expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303]);
    expect((await admin.browser.post(`${home}/enviar`, signature)).status).toBe(303);
    expect(told).toHaveLength(1);
  });

  test('if a later room fails, nothing is submitted', async () => {
    const { admin, companyId } = await answered(app);
    failing = true;
    const answer = await admin.browser.post(`${home}/enviar`, signature);
    failing = false;
    expect(answer.status).toBe(500);
    expect((await stateOf(companyId))[0]!.state).toBe('draft');
    expect(
      await rows(app, "select 1 from reminders where company_id = $1 and kind = 'assessments.submitted'", [companyId]),
    ).toEqual([]);
  });

  test('mails are due: to those who answer and to the coordination, and it nags no more', async () => {
    await newPerson(app, { roles: ['staff_admin'], name: 'Sofía Coordina' });
    const { companyId } = await submitted(app);
    const due = await rows<{ kind: string; state: string; n: number }>(
      app,
      `select kind, count(*)::int as n from reminders where company_id = $1 and state <> 'cancelled' and kind like 'assessments.%' group by kind order by kind`,
      [companyId],
    );
    const coordination = await rows(app, "select distinct user_id from memberships where role = 'staff_admin'");
    expect(due).toEqual([
      { kind: 'assessments.received', n: coordination.length },
      { kind: 'assessments.submitted', n: 2 },
    ]);
  });
});

describe('frozen', () => {
  test('every write is refused and nothing changes', async () => {
    const { admin, editor, companyId } = await submitted(app);
    const before = await current(admin);
    const writes = [
      await editor.browser.post(`${home}/D1-01`, { value: '0', note: 'tarde', version: '1' }),
      await editor.browser.post(`${home}/D1-01/guardar`, { value: '0', version: '1' }),
      await editor.browser.upload(`${home}/D1-01`, { version: '1', value: '3', action: 'upload' }, [pdfFile()]),
      await editor.browser.post(`${home}/D1-01`, {
        version: '1',
        value: '3',
        remove: '0199ffff-0000-7000-8000-000000000000',
      }),
      await admin.browser.post(`${home}/perfil`, { ...profile, num_trabajadores: '3', version: '2' }),
    ];
    for (const answer of writes) {
      expect(answer.status).toBe(409);
      expect(answer.text).toContain('ya se envió');
    }
    expect((await admin.browser.post(`${home}/nivel`, { level: 'N3' })).status).toBe(409);
    expect(await current(admin)).toEqual(before);
    expect(await rows(app, 'select 1 from evidence_files where company_id = $1', [companyId])).toEqual([]);
  });

  test('the practices can still be read', async () => {
    const { editor } = await submitted(app);
    const page = await editor.browser.get(`${home}/D1-01`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('las respuestas no cambian');
    expect(page.text).toMatch(/<fieldset[^>]* disabled/);
    expect(page.text).not.toContain('Guardar y seguir');
  });

  test('starting again is refused while it is open, and possible once it is closed', async () => {
    const { admin, companyId } = await submitted(app);
    await admin.browser.post(`${home}/comenzar`, { level: 'N1' });
    expect(await stateOf(companyId)).toHaveLength(1);
    const { id } = await current(admin);
    const work = system('test');
    await app.db.as(work, (tx) => app.nest.get(Assessments).close(tx, work, id));
    await app.db.as(work, (tx) => app.nest.get(Assessments).close(tx, work, id));
    expect((await admin.browser.get(home)).text).toContain('Comenzar una nueva autoevaluación');
    app.clock.advance(1000);
    expect((await admin.browser.post(`${home}/comenzar`, { level: 'N1' })).status).toBe(303);
    expect(await stateOf(companyId)).toHaveLength(2);
    expect((await current(admin)).state).toBe('draft');
  });

  test('FM4 may reopen it; then the company completes it', async () => {
    const { admin, editor } = await submitted(app);
    const { id } = await current(admin);
    const work = system('test');
    await app.db.as(work, (tx) => app.nest.get(Assessments).reopen(tx, work, id));
    await app.db.as(work, (tx) => app.nest.get(Assessments).reopen(tx, work, id));
    expect((await admin.browser.get(home)).text).toContain('FM4 la volvió a abrir');
    expect((await editor.browser.post(`${home}/D1-01`, { value: '4', version: '1' })).status).toBe(303);
    expect(await answerOf(editor, 'D1-01')).toMatchObject({ value: 4 });
  });

  test('a draft cannot be closed', async () => {
    const { admin } = await started(app);
    const { id } = await current(admin);
    const work = system('test');
    await expect(app.db.as(work, (tx) => app.nest.get(Assessments).close(tx, work, id))).rejects.toMatchObject({
      code: 'assessments.not-submitted',
    });
  });
});

test('a review gives the auditor everything, and another company nothing', async () => {
  const { editor, companyId } = await started(app);
  await editor.browser.upload(`${home}/D1-01`, { value: '3', note: 'Nota', version: '0', action: 'upload' }, [
    pdfFile(),
  ]);
  const { id } = await current(editor);
  const assessments = app.nest.get(Assessments);
  const auditor = { kind: 'person', userId: companyId, companyId: null, roles: ['auditor'] } as const;
  const review = await app.db.as(auditor, (tx) => assessments.submission(tx, id));
  expect(review.answers['D1-01']).toMatchObject({ value: 3, note: 'Nota' });
  expect(review.evidence['D1-01']).toHaveLength(1);
  expect(review.instrument.items).toHaveLength(50);
  const other = await started(app);
  const stranger = {
    kind: 'person',
    userId: other.admin.userId,
    companyId: other.companyId,
    roles: ['company_admin'],
  } as const;
  await expect(app.db.as(stranger, (tx) => assessments.submission(tx, id))).rejects.toMatchObject({ status: 404 });
});
