import { appForAll, made } from '../support/index.js';
import type { TestPerson } from '../support/companies.js';
import { lastMailTo } from '../support/mailbox.js';
import { home, rows, signature } from '../assessments/fixtures.js';
import {
  actsOf,
  auditRow,
  cases,
  impartial,
  closed,
  expectRedirect,
  inOneLine,
  reviewAll,
  staff,
  summary,
  taken,
  verification,
  vote,
} from './fixtures.js';

const app = appForAll();
const people = made(() => staff(app));

const recommendationsOf = (auditId: string) =>
  rows<{ level: string | null; round: number; audited_percent: number; company_percent: number }>(
    app,
    'select * from audit_recommendations where audit_id = $1 order by round',
    [auditId],
  );

describe('closing', () => {
  test('is refused while items are left, says how many, and keeps the summary', async () => {
    const { auditId, companyId } = await taken(app, people.auditor);
    const answer = await people.auditor.browser.post(`${cases}/${auditId}/cerrar`, { summary });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Faltan 50 prácticas por revisar o confirmar');
    expect((await auditRow(app, companyId)).state).toBe('in_review');
    expect(await recommendationsOf(auditId)).toEqual([]);
  });

  test('asks for a summary of some length', async () => {
    const { auditId } = await taken(app, people.auditor);
    await reviewAll(app, people.auditor, auditId);
    const answer = await people.auditor.browser.post(`${cases}/${auditId}/cerrar`, { summary: 'Bien' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="#summary"');
    expect(answer.text).toContain('>Bien</textarea>');
  });

  test('records what follows from the audited values, and tells the company and the committee', async () => {
    const { auditId, companyId, admin } = await closed(app, people.auditor);
    expect(await auditRow(app, companyId)).toMatchObject({ state: 'closed', due_on: '2026-12-07' });
    expect(await recommendationsOf(auditId)).toMatchObject([{ level: 'N1', round: 1, audited_percent: 75 }]);
    expect(await actsOf(app, auditId)).toEqual(['audits.taken', 'audits.closed']);
    expect(inOneLine((await lastMailTo(app, admin.email, 'terminó')).text)).toContain('7 de diciembre de 2026');
    const mail = await lastMailTo(app, people.members[1].email, 'caso por decidir');
    expect(inOneLine(mail.text)).toContain(`/fm4/comite/${auditId}`);
  });

  test('recommends no level with one critical item at 2, however good the rest', async () => {
    const { auditId } = await closed(app, people.auditor, { 'D2-03': 2 });
    expect(await recommendationsOf(auditId)).toMatchObject([{ level: null }]);
    const page = await people.auditor.browser.get(`${cases}/${auditId}`);
    expect(page.text).toContain('D2-03, crítica: está en 2 y necesita 3');
  });

  test('can be undone while nobody has voted', async () => {
    const { auditId, companyId } = await closed(app, people.auditor);
    const item = `${cases}/${auditId}/practicas/D1-01`;
    const form = { value: '2', reason: 'Lo vi otra vez', ...verification, version: '1' };
    expect((await people.auditor.browser.post(item, form)).status).toBe(409);
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/reabrir`));
    expect((await auditRow(app, companyId)).state).toBe('in_review');
    await expectRedirect(people.auditor.browser.post(item, form));
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/cerrar`, { summary }));
    expect(await recommendationsOf(auditId)).toHaveLength(1);
    await expectRedirect(vote(people.members[1], auditId, 'N1'));
    expect((await people.auditor.browser.post(`${cases}/${auditId}/reabrir`)).status).toBe(409);
  });
});

describe('a move that the state does not allow', () => {
  const refused = async (person: TestPerson, auditId: string, move: string, body: Record<string, string> = {}) => {
    const { status, text } = await person.browser.post(`${cases}/${auditId}/${move}`, body);
    return [status, /<h1>([^<]+)<\/h1>/.exec(text)![1], text] as const;
  };

  test('is said with what is the matter; only who was too late reads that somebody was faster', async () => {
    const { auditId } = await taken(app, people.auditor);
    expect(await refused(people.otherAuditor, auditId, 'tomar')).toEqual([
      409,
      'Alguien se adelantó',
      expect.stringContaining('Otra persona tomó este caso antes que tú'),
    ]);
    expect(await refused(people.auditor, auditId, 'tomar')).toEqual([
      409,
      'Ahora no se puede',
      expect.stringContaining('Este caso ya lo llevas tú'),
    ]);
    expect(await refused(people.auditor, auditId, 'reabrir')).toEqual([
      409,
      'Ahora no se puede',
      expect.stringContaining('Este caso está en revisión'),
    ]);
    const english = await people.auditor.browser.post(`${cases}/${auditId}/reabrir?lang=en`);
    expect(english.text).toContain('This case is under review');
    await people.auditor.browser.get(`${cases}/${auditId}?lang=es`);
    await reviewAll(app, people.auditor, auditId);
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/cerrar`, { summary }));
    expect((await refused(people.auditor, auditId, 'soltar'))[2]).toContain('La revisión de este caso ya se cerró');
    expect((await refused(people.auditor, auditId, 'soltar'))[2]).not.toContain('se adelantó');
  });

  test('giving a case back is asked once more, on a page that works without scripts', async () => {
    const { auditId, companyId } = await taken(app, people.auditor);
    const page = await people.auditor.browser.get(`${cases}/${auditId}`);
    expect(page.text).not.toContain(`action="${cases}/${auditId}/soltar"`);
    const asked = await people.auditor.browser.get(`${cases}/${auditId}/soltar`);
    expect(asked.text).toContain('¿Soltar el caso de ');
    expect(asked.text).toContain(`action="${cases}/${auditId}/soltar"`);
    expect((await auditRow(app, companyId)).state).toBe('in_review');
    expect((await people.otherAuditor.browser.get(`${cases}/${auditId}/soltar`)).status).toBe(403);
  });
});

describe('a clarification', () => {
  test('goes to the company, which completes and hands in again; the review goes on where it was', async () => {
    const { auditId, companyId, admin, editor } = await taken(app, people.auditor);
    await reviewAll(app, people.auditor, auditId);
    const question = 'D2-06: falta el formato de examen médico que usan en Lagos.';
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/aclaracion`, { question }));
    expect((await auditRow(app, companyId)).state).toBe('returned');
    expect(inOneLine((await lastMailTo(app, admin.email, 'aclaración')).text)).toContain('examen médico');
    expect((await admin.browser.get('/empresa/auditoria')).text).toContain(question);
    expect((await people.auditor.browser.post(`${cases}/${auditId}/cerrar`, { summary })).status).toBe(409);

    await expectRedirect(editor.browser.post(`${home}/D2-06`, { value: '1', version: '1', action: 'next' }));
    await expectRedirect(admin.browser.post(`${home}/enviar`, signature));
    expect(await auditRow(app, companyId)).toMatchObject({ state: 'in_review', auditor_id: people.auditor.userId });
    expect(inOneLine((await lastMailTo(app, people.auditor.email, 'vuelve contigo')).text)).toContain(
      'volvió a entregar',
    );

    const page = await people.auditor.browser.get(`${cases}/${auditId}`);
    expect(page.text).toContain('Hay que volver a ver estas prácticas');
    expect(page.text).toContain(`${cases}/${auditId}/practicas/D2-06`);
    const refused = await people.auditor.browser.post(`${cases}/${auditId}/cerrar`, { summary });
    expect(refused.text).toContain('Falta una práctica por revisar o confirmar');
  });

  test('whose auditor meanwhile declares a conflict comes back to the list for another one', async () => {
    const { auditId, companyId, admin } = await taken(app, people.auditor);
    const question = 'Falta el reglamento interior completo.';
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/aclaracion`, { question }));
    const why = { reason: 'Un familiar entró a trabajar ahí.', sure: 'si' };
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/conflicto`, why));
    expect(await auditRow(app, companyId)).toMatchObject({ state: 'returned', auditor_id: null });
    await expectRedirect(admin.browser.post(`${home}/enviar`, signature));
    expect((await auditRow(app, companyId)).state).toBe('waiting');
    await expectRedirect(people.otherAuditor.browser.post(`${cases}/${auditId}/tomar`, impartial));
  });
});
