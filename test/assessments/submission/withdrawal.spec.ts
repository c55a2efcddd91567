import { createHash } from 'node:crypto';
import { sha256Of } from '../../../src/assessments/submission/signed-content.rules.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { impartial } from '../../audits/fixtures.js';
import { answered, current, home, rows, signature, submitted } from '../fixtures.js';

let app: TestApp;
let auditor: TestPerson;
beforeAll(async () => {
  app = await startApp();
  auditor = await newPerson(app, { roles: ['auditor'], name: 'Teresa Gómez' });
});
afterAll(() => app.close());

const page = `${home}/retirar`;
const reason = 'Falta el contrato de la agencia.';
const cases = '/fm4/auditorias';

const submissionsOf = (companyId: string) =>
  rows<{ id: string; sha256: string; content: string; withdrawal_reason: string | null; withdrawn_at: Date | null }>(
    app,
    'select * from assessment_submissions where company_id = $1 order by signed_at, id',
    [companyId],
  );
const caseOf = async (companyId: string) =>
  (
    await rows<{ id: string; state: string; due_on: string | null }>(
      app,
      'select * from audits where company_id = $1',
      [companyId],
    )
  )[0]!;

describe('what is signed', () => {
  test('is frozen word for word; its hash stands on the page, in the receipt and in the act', async () => {
    const { admin, companyId } = await submitted(app);
    const [submission] = await submissionsOf(companyId);
    expect(sha256Of(submission!.content)).toBe(submission!.sha256);
    const shown = (await admin.browser.get(home)).text;
    expect(shown).toContain('Lucía Navarro Ruiz, Dirección de Recursos Humanos');
    expect(shown).toContain(submission!.sha256);
    const download = await admin.browser.get(`${home}/firmado.json`);
    expect(createHash('sha256').update(download.text).digest('hex')).toBe(submission!.sha256);
    expect(JSON.parse(download.text)).toMatchObject({
      instrument: '1.0',
      targetLevel: 'N2',
      declaration: { name: 'Lucía Navarro Ruiz', post: 'Dirección de Recursos Humanos' },
    });
    const [act] = await rows<{ details: { sha256: string } }>(
      app,
      "select details from act_log where company_id = $1 and act = 'assessments.submitted'",
      [companyId],
    );
    expect(act!.details.sha256).toBe(submission!.sha256);
  });

  test('cannot be changed afterwards, nor removed', async () => {
    const { companyId } = await submitted(app);
    const change = (sql: string) => rows(app, `${sql} where company_id = $1`, [companyId]);
    await expect(change("update assessment_submissions set content = '{}'")).rejects.toThrow('stays as it is');
    await expect(change('delete from assessment_submissions')).rejects.toThrow('stays as it is');
  });

  test('needs the post of whoever signs', async () => {
    const { admin } = await answered(app);
    const answer = await admin.browser.post(`${home}/enviar`, { ...signature, post: ' ' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="#post"');
    expect(answer.text).toContain('value="Lucía Navarro Ruiz"');
  });
});

describe('taking it back', () => {
  test('opens the answers, and the case leaves the list; submitting again brings it back', async () => {
    const { admin, companyId } = await submitted(app);
    const [submission] = await submissionsOf(companyId);
    expect((await admin.browser.get(home)).text).toContain(`href="${page}"`);
    expect((await admin.browser.get(page)).text).toContain(`name="submission" value="${submission!.id}"`);
    const answer = await admin.browser.post(page, { submission: submission!.id, reason });
    expect([answer.status, answer.location]).toEqual([303, home]);
    expect(await caseOf(companyId)).toMatchObject({ state: 'withdrawn', due_on: null });
    expect((await submissionsOf(companyId))[0]).toMatchObject({
      withdrawal_reason: reason,
      content: submission!.content,
    });
    expect((await current(admin)).state).toBe('draft');
    expect((await admin.browser.post(`${home}/D1-01`, { value: '4', note: '', version: '1' })).status).toBe(303);
    expect((await auditor.browser.get(cases)).text).not.toContain((await caseOf(companyId)).id);
    const acts = await rows(
      app,
      "select details from act_log where company_id = $1 and act = 'assessments.withdrawn'",
      [companyId],
    );
    expect(acts).toEqual([{ details: { reason } }]);
    const open = await rows(
      app,
      "select kind from reminders where company_id = $1 and state = 'planned' and kind in ('audits.waiting', 'assessments.received')",
      [companyId],
    );
    expect(open).toEqual([]);

    expect((await admin.browser.post(`${home}/enviar`, signature)).status).toBe(303);
    expect(await caseOf(companyId)).toMatchObject({ state: 'waiting' });
    expect((await submissionsOf(companyId)).map(({ withdrawn_at: at }) => at === null)).toEqual([false, true]);
  });

  test('in two tabs changes one thing once, and never a later submission', async () => {
    const { admin, companyId } = await submitted(app);
    const [first] = await submissionsOf(companyId);
    const sent = { submission: first!.id, reason };
    const answers = await Promise.all([1, 2, 3].map(() => admin.browser.post(page, sent)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    await admin.browser.post(`${home}/enviar`, signature);
    expect((await admin.browser.post(page, sent)).status).toBe(303);
    expect(await caseOf(companyId)).toMatchObject({ state: 'waiting' });
    const unknown = await admin.browser.post(page, { submission: '0199ffff-0000-7000-8000-000000000000', reason });
    expect(unknown.status).toBe(409);
    expect(unknown.text).toContain(reason);
    expect(
      await rows(app, "select 1 from act_log where company_id = $1 and act = 'assessments.withdrawn'", [companyId]),
    ).toHaveLength(1);
  });

  test('asks why, and keeps what was typed', async () => {
    const { admin, companyId } = await submitted(app);
    const [submission] = await submissionsOf(companyId);
    const answer = await admin.browser.post(page, { submission: submission!.id, reason: '' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="#reason"');
    expect(answer.text).toContain(`value="${submission!.id}"`);
    expect(await caseOf(companyId)).toMatchObject({ state: 'waiting' });
  });

  test('is refused once an auditor took the case, also when they gave it back', async () => {
    const { admin, companyId } = await submitted(app);
    const [submission] = await submissionsOf(companyId);
    const { id } = await caseOf(companyId);
    await auditor.browser.post(`${cases}/${id}/tomar`, impartial);
    const refused = await admin.browser.post(page, { submission: submission!.id, reason });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('ya empezó a revisar tu entrega');
    expect(refused.text).toContain(reason);
    expect((await admin.browser.get(home)).text).not.toContain(`href="${page}"`);
    expect((await admin.browser.get(page)).status).toBe(409);
    await auditor.browser.post(`${cases}/${id}/soltar`);
    expect((await admin.browser.post(page, { submission: submission!.id, reason })).status).toBe(409);
    expect(await caseOf(companyId)).toMatchObject({ state: 'waiting' });
  });

  test('against an auditor who takes it at the same moment, one of the two holds', async () => {
    const { admin, companyId } = await submitted(app);
    const [submission] = await submissionsOf(companyId);
    const { id } = await caseOf(companyId);
    const [back, take] = await Promise.all([
      admin.browser.post(page, { submission: submission!.id, reason }),
      auditor.browser.post(`${cases}/${id}/tomar`, impartial),
    ]);
    expect([back.status, take.status].toSorted((a, b) => a - b)).toEqual([303, 409]);
    expect((await caseOf(companyId)).state).toBe(back.status === 303 ? 'withdrawn' : 'in_review');
    expect((await current(admin)).state).toBe(back.status === 303 ? 'draft' : 'submitted');
  });

  test('is for those who sign, of that company', async () => {
    const { editor, companyId } = await submitted(app);
    const [submission] = await submissionsOf(companyId);
    const other = await submitted(app);
    expect((await editor.browser.post(page, { submission: submission!.id, reason })).status).toBe(403);
    expect((await editor.browser.get(home)).text).not.toContain(`href="${page}"`);
    expect((await other.admin.browser.post(page, { submission: submission!.id, reason })).status).toBe(409);
    expect((await auditor.browser.post(page, { submission: submission!.id, reason })).status).toBe(403);
    expect(await caseOf(companyId)).toMatchObject({ state: 'waiting' });
  });
});
