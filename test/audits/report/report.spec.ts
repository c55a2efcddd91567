import { createHash } from 'node:crypto';
import { appForAll, made } from '../../support/index.js';
import { lastMailTo } from '../../support/mailbox.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';
import { company, rows } from '../../assessments/fixtures.js';
import {
  actsOf,
  cases,
  decided,
  expectRedirect,
  inOneLine,
  reviewAll,
  staff,
  summary,
  taken,
  verified,
} from '../fixtures.js';

const app = appForAll();
const people = made(() => staff(app));

const home = '/empresa/auditoria/informe';
const at = (auditId: string) => `${cases}/${auditId}/informe`;
const finding = {
  grade: 'minor',
  itemId: 'D2-06',
  requirement: 'El formato de ingreso no pide datos prohibidos.',
  statement: 'Dos expedientes usan el formato anterior 😀 𐎀.',
};
const comment = { section: 'findings', text: 'Los dos expedientes son de antes del cambio.' };

const reportsOf = (auditId: string) =>
  rows<{ id: string; kind: string; code: string | null; content: string; sha256: string; comment_by: string | null }>(
    app,
    'select id, kind, code, content, sha256, comment_by::text from audit_reports where audit_id = $1 order by number',
    [auditId],
  );
const textOf = (pdf: Uint8Array) => inOneLine(runPdfTool('pdftotext', ['-layout', '{}', '-'], pdf).output);

/** A case whose company has a draft to comment on. */
async function drafted() {
  const found = await taken(app, people.auditor);
  await reviewAll(app, people.auditor, found.auditId, { 'D1-01': 2 });
  await expectRedirect(people.auditor.browser.post(`${cases}/${found.auditId}/hallazgos`, finding));
  await expectRedirect(people.auditor.browser.post(at(found.auditId), { summary, term: '5' }));
  const [draft] = await reportsOf(found.auditId);
  return { ...found, draft: draft! };
}

describe('a draft', () => {
  test('goes out once every item is reviewed, with the findings, and stays as it was sent', async () => {
    const early = await taken(app, people.auditor);
    expect((await people.auditor.browser.post(at(early.auditId), { summary, term: '5' })).status).toBe(409);
    const { auditId, admin, draft } = await drafted();
    expect(draft.comment_by).toBe('2026-11-30');
    expect(draft.sha256).toBe(createHash('sha256').update(draft.content).digest('hex'));
    expect(inOneLine((await lastMailTo(app, admin.email, 'Borrador del informe')).text)).toContain('30 de noviembre');
    const page = (await admin.browser.get(home)).text;
    expect(page).toContain('Borrador 1');
    expect((await admin.browser.get('/empresa/auditoria/hallazgos')).text).toContain('Dos expedientes');
    expect((await admin.browser.get(`${home}?lang=en`)).text).toContain('Draft 1');
    await admin.browser.get(`${home}?lang=es`);
    await expectRedirect(people.auditor.browser.post(at(auditId), { summary: `${summary} Otra vez.`, term: '10' }));
    expect((await reportsOf(auditId)).map(({ kind }) => kind)).toEqual(['draft', 'draft']);
    expect((await reportsOf(auditId))[0]!.content).toBe(draft.content);
    await expect(rows(app, 'update audit_reports set content = $2 where id = $1', [draft.id, '{}'])).rejects.toThrow();
    expect((await people.otherAuditor.browser.post(at(auditId), { summary, term: '5' })).status).toBe(403);
    expect((await people.auditor.browser.post(at(auditId), { summary: 'corto', term: '5' })).status).toBe(422);
    expect((await people.auditor.browser.post(at(auditId), { summary, term: '999' })).status).toBe(422);
  });

  test('says which gaps the company means to close by its own plan, and by when', async () => {
    const { auditId, admin } = await drafted();
    await rows(
      app,
      `insert into plan_actions (id, company_id, assessment_id, item_id, title, from_value, target, due_on, state, created_by,
         created_at, version)
       select gen_random_uuid(), company_id, assessment_id, 'D1-01', 'Firmar la política', 2, 3, '2027-01-31', 'open', $2,
         now(), 1 from audits where id = $1`,
      [auditId, admin.userId],
    );
    await expectRedirect(people.auditor.browser.post(at(auditId), { summary, term: '5' }));
    const [before, after] = (await reportsOf(auditId)).map(({ content }) => JSON.parse(content) as { plan: object[] });
    expect(before!.plan).toMatchObject([{ id: 'D1-01', isPlanned: false, plannedFor: null }]);
    expect(after!.plan).toMatchObject([{ id: 'D1-01', isPlanned: true, plannedFor: '2027-01-31' }]);
  });

  test('is commented on by its company alone, once, until its last day; the answer stays beside it', async () => {
    const { auditId, admin, editor, draft } = await drafted();
    const post = (by: typeof admin, fields = comment) => by.browser.post(`${home}/${draft.id}/comentarios`, fields);
    await expectRedirect(post(editor));
    await expectRedirect(post(editor));
    expect((await post(editor, { ...comment, text: 'no' })).status).toBe(422);
    expect((await post(editor, { ...comment, section: 'otra' })).status).toBe(422);
    const stranger = await company(app);
    expect((await post(stranger.admin)).status).toBe(404);
    expect(inOneLine((await lastMailTo(app, people.auditor.email, 'comentó el borrador')).text)).toContain('Responde');
    const page = (await people.auditor.browser.get(at(auditId))).text;
    expect(page).toContain(comment.text);
    const id = /informe\/comentarios\/([\w-]+)/.exec(page)![1]!;
    const said = { changed: 'si', answer: 'Tienes razón: lo decimos en el hallazgo.' };
    expect((await people.otherAuditor.browser.post(`${at(auditId)}/comentarios/${id}`, said)).status).toBe(403);
    expect(
      (await people.auditor.browser.post(`${at(auditId)}/comentarios/${id}`, { ...said, answer: '' })).status,
    ).toBe(422);
    await expectRedirect(people.auditor.browser.post(`${at(auditId)}/comentarios/${id}`, said));
    expect((await admin.browser.get(home)).text).toContain(said.answer);
    app.clock.advance(9 * 86_400_000);
    const late = await post(admin, { ...comment, text: 'Otro hecho que no es así.' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Otro hecho que no es así.');
    expect((await actsOf(app, auditId)).filter((act) => /report|comment/.test(act))).toEqual([
      'audits.report-drafted',
      'audits.report-commented',
      'audits.comment-answered',
    ]);
  });
});

describe('the final report', () => {
  test('is issued with the decision, and its code is verified by anyone, who learns nothing of what it says', async () => {
    const { auditId, admin, companyId } = await decided(app, people, 'N1', { 'D1-01': 2 });
    const [final] = await reportsOf(auditId);
    expect(final).toMatchObject({ kind: 'final', comment_by: null });
    const page = (await admin.browser.get(home)).text;
    const code = /\/verificar\/([\w-]{14})/.exec(page)![1]!;
    const anyone = app.browser();
    const answer = await anyone.get(`/verificar/${code}`);
    expect(answer.location).toBe(`/informes/${code}`);
    const shown = await anyone.get(answer.location!);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain(final!.sha256);
    expect(shown.text).toContain('es auténtico');
    expect(shown.text).not.toContain('La evidencia muestra otra cosa');
    expect((await anyone.get(`/informes/${code}?lang=en`)).text).toContain('is authentic');
    expect((await anyone.get('/informes/K7QM-Z3HT-9XWA')).status).toBe(404);
    expect((await anyone.get('/informes/%F0%9F%A6%84')).status).toBe(404);
    expect((await anyone.get(`${home}/${final!.id}/informe.pdf`)).status).not.toBe(200);
    const stranger = await company(app);
    expect((await stranger.admin.browser.get(`${home}/${final!.id}/informe.pdf`)).status).toBe(404);
    const seen = await app.db.as(
      {
        kind: 'person',
        userId: stranger.admin.userId,
        companyId: stranger.companyId,
        roles: ['company_admin'],
      } as never,
      (tx) => tx.query('select * from audit_reports where company_id = $1', [companyId]) as Promise<unknown[]>,
    );
    expect(seen).toEqual([]);
    const content = JSON.parse(final!.content) as { level: string; items: { id: string; auditedValue: number }[] };
    expect(content.level).toBe('N1');
    expect(content.items.find(({ id }) => id === 'D1-01')).toMatchObject({ auditedValue: 2 });
    expect(final!.content).not.toContain(verified);
    for (const name of ['Teresa Gómez', 'Ana Ruiz', 'Luis Mora']) expect(final!.content).not.toContain(name);
  });

  itWith(
    'qpdf',
    'pdftotext',
    'pdfsig',
    'pdfinfo',
  )('is a signed, tagged PDF that says all its parts', async () => {
    const { auditId, admin, draft } = await drafted();
    await expectRedirect(admin.browser.post(`${home}/${draft.id}/comentarios`, comment));
    const { bytes, headers } = await admin.browser.get(`${home}/${draft.id}/informe.pdf`);
    expect(headers['content-type']).toBe('application/pdf');
    expect(runPdfTool('qpdf', ['--check', '{}'], bytes).status).toBe(0);
    expect(runPdfTool('pdfinfo', ['{}'], bytes).output).toMatch(/Tagged:\s+yes/);
    expect(runPdfTool('pdfsig', ['{}'], bytes).output).toContain('Signature is Valid');
    const text = textOf(bytes);
    for (const part of ['Resumen', 'Puntuación', 'Hallazgos', 'Muestreo', 'La voz del personal', 'Plan']) {
      expect(text).toContain(part);
    }
    expect(text).toContain('Es un borrador');
    expect(text).toContain('Dos expedientes usan el formato anterior');
    expect(text).toContain('Turnos y puestos operativos');
    expect(text).not.toContain('Teresa');
    const structure = runPdfTool('pdfinfo', ['-struct', '{}'], bytes).output;
    for (const type of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD']) expect(structure).toContain(type);
    const fm4 = await people.members[1].browser.get(`${at(auditId)}/${draft.id}/informe.pdf?lang=en`);
    expect(textOf(fm4.bytes)).toContain('Draft audit report');
    await people.members[1].browser.get('/fm4?lang=es');
  });
});
