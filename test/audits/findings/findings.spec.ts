import { dayOf } from '#libs/mexico';
import { appForAll, made, mailsOf } from '../../support/index.js';
import { company, pdf, pdfFile, rows } from '../../assessments/fixtures.js';
import { Findings } from '../../../src/audits/index.js';
import { system } from '../../../src/database/index.js';
import { actsOf, cases, closed, committeeHome, expectRedirect, inOneLine, staff, taken } from '../fixtures.js';

const app = appForAll();
const people = made(() => staff(app));

const home = '/empresa/auditoria/hallazgos';
const at = (auditId: string) => `${cases}/${auditId}/hallazgos`;
const finding = {
  grade: 'major',
  itemId: 'D2-06',
  requirement: 'El examen médico de ingreso no pregunta por embarazo ni VIH (LFT 133-XIV).',
  statement: 'El formato de la planta de Lagos lo pregunta: hoja 2, visto el 20 de noviembre.',
};
/** Whether a mail to that person says so; several at once may have become one. */
const told = async (email: string, about: RegExp) =>
  (await mailsOf(app)).some(({ to, text }) => to.includes(email) && about.test(inOneLine(text)));
const findingsOf = (auditId: string) =>
  rows<{ id: string; number: number; state: string; version: number; check_on: string | null }>(
    app,
    'select id, number, state, version, check_on::text from audit_findings where audit_id = $1 order by number',
    [auditId],
  );
/** What was mailed about a finding, or will be. */
const remindersOf = async (id: string) =>
  (
    await rows<{ kind: string; state: string }>(app, 'select kind, state from reminders where subject_id = $1', [id])
  ).map(({ kind, state }) => [kind, state]);
const show = (auditId: string) => app.db.as(system('test'), (tx) => app.nest.get(Findings).show(tx, auditId));
const plan = () => ({
  owner: 'Recursos Humanos',
  rootCause: 'El formato viene de otra empresa del grupo.',
  action: 'Cambiar el formato y avisar a las dos plantas.',
  dueOn: dayOf(new Date(app.clock.now().getTime() + 30 * 86_400_000)),
});

/** A case with one major finding that its company reads. */
async function shown() {
  const found = await taken(app, people.auditor);
  await expectRedirect(people.auditor.browser.post(at(found.auditId), finding));
  await show(found.auditId);
  const [row] = await findingsOf(found.auditId);
  return { ...found, id: row!.id };
}

describe('a finding', () => {
  test('is recorded with its grade and requirement, once, and read by the committee before it votes', async () => {
    const { auditId } = await taken(app, people.auditor);
    const { browser } = people.auditor;
    const start = (await browser.get(`${at(auditId)}?practica=D2-06`)).text;
    expect(start).toMatch(/<option value="D2-06" selected/);
    expect(start).not.toMatch(/name="grade"[^>]* checked/);
    await expectRedirect(browser.post(at(auditId), finding));
    await expectRedirect(browser.post(at(auditId), finding));
    await expectRedirect(browser.post(at(auditId), { ...finding, grade: 'strength', itemId: '' }));
    for (const wrong of [
      { grade: 'grave' },
      { grade: '' },
      { itemId: 'D9-99' },
      { statement: 'no' },
      { requirement: '' },
    ]) {
      const answer = await browser.post(at(auditId), { ...finding, ...wrong });
      expect([wrong, answer.status]).toEqual([wrong, 422]);
    }
    expect((await findingsOf(auditId)).map(({ number, state }) => [number, state])).toEqual([
      [1, 'open'],
      [2, 'noted'],
    ]);
    expect((await browser.get(`${cases}/${auditId}`)).text).toContain(finding.statement);
    expect((await people.otherAuditor.browser.post(at(auditId), finding)).status).toBe(403);
    const before = await closed(app, people.auditor);
    await rows(
      app,
      `insert into audit_findings (id, audit_id, company_id, number, grade, requirement, statement, state, recorded_by, recorded_at)
       select gen_random_uuid(), id, company_id, 1, 'critical', 'Requisito', 'Retención de pasaportes', 'open', $2, now()
       from audits where id = $1`,
      [before.auditId, people.auditor.userId],
    );
    const page = (await people.members[1].browser.get(`${committeeHome}/${before.auditId}`)).text;
    expect(page).toContain('Retención de pasaportes');
    expect(page).toContain('Crítico');
  });

  test('is not the company’s to read before it was shown, nor past the application, nor another company’s ever', async () => {
    const found = await taken(app, people.auditor);
    await expectRedirect(people.auditor.browser.post(at(found.auditId), finding));
    const seen = (companyId: string, userId: string) =>
      app.db.as(
        { kind: 'person', userId, companyId, roles: ['company_admin'] } as never,
        (tx) => tx.query('select * from audit_findings') as Promise<unknown[]>,
      );
    expect((await found.admin.browser.get(home)).text).not.toContain(finding.statement);
    expect(await seen(found.companyId, found.admin.userId)).toEqual([]);
    await show(found.auditId);
    expect((await found.admin.browser.get(home)).text).toContain(finding.statement);
    const stranger = await company(app);
    expect(await seen(stranger.companyId, stranger.admin.userId)).toEqual([]);
    const [row] = await findingsOf(found.auditId);
    expect((await stranger.admin.browser.post(`${home}/${row!.id}/plan`, { ...plan(), version: '1' })).status).toBe(
      404,
    );
    expect((await found.admin.browser.post(at(found.auditId), finding)).status).toBe(403);
  });

  test('may be withdrawn until the company has read it', async () => {
    const { auditId } = await taken(app, people.auditor);
    const { browser } = people.auditor;
    await expectRedirect(browser.post(at(auditId), finding));
    const [row] = await findingsOf(auditId);
    const reason = { note: 'Era el formato anterior, ya sin uso.' };
    await expectRedirect(browser.post(`${at(auditId)}/${row!.id}/retirar`, reason));
    await expectRedirect(browser.post(`${at(auditId)}/${row!.id}/retirar`, reason));
    expect((await browser.get(at(auditId))).text).not.toContain(finding.statement);
    const other = await shown();
    expect((await browser.post(`${at(other.auditId)}/${other.id}/retirar`, reason)).status).toBe(409);
  });
});

describe('a correction', () => {
  test('goes from plan to evidence to closing, and ninety days later to the look at its effect', async () => {
    const { auditId, id, editor, admin } = await shown();
    const { browser } = people.auditor;
    const late = { ...plan(), dueOn: '2028-01-01', version: '1' };
    const refused = await editor.browser.post(`${home}/${id}/plan`, late);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(late.rootCause);
    expect(
      (await editor.browser.upload(`${home}/${id}/evidencia`, { evidence: 'Formato nuevo', version: '1' }, [])).status,
    ).toBe(409);
    await expectRedirect(editor.browser.post(`${home}/${id}/plan`, { ...plan(), version: '1' }));
    expect((await editor.browser.post(`${home}/${id}/plan`, { ...plan(), version: '1' })).status).toBe(409);
    const files = [pdfFile('Formato nuevo.pdf', pdf('nuevo'))];
    const evidence = { evidence: 'El formato nuevo ya se usa en las dos plantas.', version: '2' };
    await expectRedirect(editor.browser.upload(`${home}/${id}/evidencia`, evidence, files));
    expect(await told(people.auditor.email, /evidencia de cierre del hallazgo H-01/)).toBe(true);
    const page = (await browser.get(at(auditId))).text;
    const file = /\/fm4\/hallazgos\/archivos\/[\w-]+/.exec(page)![0];
    expect((await browser.get(file)).bytes).toEqual(pdf('nuevo'));
    expect((await admin.browser.get(file)).status).toBe(403);
    expect(
      (
        await people.otherAuditor.browser.post(`${at(auditId)}/${id}/cierre`, {
          verdict: 'si',
          note: 'Alcanza con esto.',
          version: '3',
        })
      ).status,
    ).toBe(403);
    await expectRedirect(
      browser.post(`${at(auditId)}/${id}/cierre`, { verdict: 'no', note: 'Falta la planta de Lagos.', version: '3' }),
    );
    expect((await admin.browser.get(home)).text).toContain('Falta la planta de Lagos.');
    await expectRedirect(editor.browser.upload(`${home}/${id}/evidencia`, { ...evidence, version: '4' }, []));
    await expectRedirect(
      browser.post(`${at(auditId)}/${id}/cierre`, { verdict: 'si', note: 'Visto en las dos plantas.', version: '5' }),
    );
    const [row] = await findingsOf(auditId);
    expect(row!.state).toBe('closed');
    const held = { verdict: 'no', note: 'Lagos volvió al formato viejo.', version: String(row!.version) };
    expect((await browser.post(`${at(auditId)}/${id}/eficacia`, held)).status).toBe(409);
    app.clock.advance(91 * 86_400_000);
    await app.jobs.runDue();
    expect(await remindersOf(id)).toContainEqual(['audits.finding-effect', 'sent']);
    await expectRedirect(browser.post(`${at(auditId)}/${id}/eficacia`, held));
    expect((await findingsOf(auditId))[0]!.state).toBe('open');
    expect((await actsOf(app, auditId)).filter((act) => act.startsWith('audits.finding-'))).toEqual([
      'audits.finding-recorded',
      'audits.finding-planned',
      'audits.finding-evidence',
      'audits.finding-rejected',
      'audits.finding-evidence',
      'audits.finding-closed',
      'audits.finding-reopened',
    ]);
  });

  test('reminds the company before its day, and tells the coordination after it', async () => {
    const { id, admin } = await shown();
    await expectRedirect(admin.browser.post(`${home}/${id}/plan`, { ...plan(), version: '1' }));
    app.clock.advance(25 * 86_400_000);
    expect(await told(admin.email, /estaría corregido el [\s\S]*Cambiar el formato/)).toBe(true);
    app.clock.advance(10 * 86_400_000);
    await app.jobs.runDue();
    expect(await remindersOf(id)).toContainEqual(['audits.finding-late', 'sent']);
  });
});
