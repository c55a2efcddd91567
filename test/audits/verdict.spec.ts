import { appForAll, made } from '../support/index.js';
import { answered, home, instrument, pdfFile, rows, signature } from '../assessments/fixtures.js';
import {
  actsOf,
  auditRow,
  cases,
  expectRedirect,
  impartial,
  reviewAll,
  staff,
  taken,
  verification,
  waiting,
} from './fixtures.js';

const app = appForAll();
const people = made(() => staff(app));

const practice = (auditId: string, item: string) => `${cases}/${auditId}/practicas/${item}`;
const verdict = { value: '3', reason: '', ...verification, version: '0' };
const plan = {
  headcount: '120',
  sites: '2',
  sitesVisited: '1',
  records: '20',
  interviews: '8',
  method: 'random',
  criteria: 'Puestos operativos de los dos turnos.',
  shortfall: '',
  number: '0',
};
const plansOf = (auditId: string) =>
  rows<{ number: number; reason: string; seed: string }>(
    app,
    'select * from audit_sampling_plans where audit_id = $1 order by number',
    [auditId],
  );

/** A case whose company handed in two files for D1-01 and one for D1-02, with their ids. */
async function withFiles() {
  const company = await answered(app);
  for (const [item, name] of [
    ['D1-01', 'Política firmada.pdf'],
    ['D1-01', 'Difusión.pdf'],
    ['D1-02', 'Organigrama.pdf'],
  ] as const) {
    const upload = { value: '3', note: '', version: '1', action: 'upload' };
    await expectRedirect(company.editor.browser.upload(`${home}/${item}`, upload, [pdfFile(name)]));
  }
  await expectRedirect(company.admin.browser.post(`${home}/enviar`, signature));
  const { id: auditId } = await auditRow(app, company.companyId);
  await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/tomar`, impartial));
  await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/muestreo`, plan));
  const files = await rows<{ id: string; name: string }>(
    app,
    'select id, name from evidence_files where company_id = $1 order by uploaded_at, id',
    [company.companyId],
  );
  return { ...company, auditId, idOf: (name: string) => files.find((file) => file.name === name)!.id };
}

describe('the sampling plan', () => {
  test('comes before the first verdict', async () => {
    const { auditId } = await waiting(app);
    const { browser } = people.auditor;
    await expectRedirect(browser.post(`${cases}/${auditId}/tomar`, impartial));
    expect((await browser.get(practice(auditId, 'D1-01'))).text).toContain(
      'Antes de valorar falta el plan de muestreo',
    );
    const refused = await browser.post(practice(auditId, 'D1-01'), verdict);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('Primero escribe el plan de muestreo');
    expect(
      (await browser.post(`${cases}/${auditId}/coincidir`, { items: 'D1-01', verifiedOn: '2026-11-23' })).status,
    ).toBe(409);
    await expectRedirect(browser.post(`${cases}/${auditId}/muestreo`, plan));
    await expectRedirect(browser.post(practice(auditId, 'D1-01'), verdict));
    expect(await actsOf(app, auditId)).toEqual(['audits.taken', 'audits.sampling-stated', 'audits.item-reviewed']);
  });

  test('takes as many as the instrument asks, or says why not; what was typed stays', async () => {
    const { auditId } = await waiting(app);
    const { browser } = people.auditor;
    await expectRedirect(browser.post(`${cases}/${auditId}/tomar`, impartial));
    const short = await browser.post(`${cases}/${auditId}/muestreo`, { ...plan, interviews: '7' });
    expect(short.status).toBe(422);
    expect(short.text).toContain('pide 20 expedientes y 8 entrevistas');
    expect(short.text).toContain(plan.criteria);
    for (const wrong of [
      { records: '121' },
      { sitesVisited: '3' },
      { method: 'all' },
      { headcount: '0' },
      { sites: 'dos' },
    ]) {
      expect([wrong, (await browser.post(`${cases}/${auditId}/muestreo`, { ...plan, ...wrong })).status]).toEqual([
        wrong,
        422,
      ]);
    }
    const said = { ...plan, interviews: '7', shortfall: 'Una persona no quiso hablar.' };
    await expectRedirect(browser.post(`${cases}/${auditId}/muestreo`, said));
    await expectRedirect(browser.post(`${cases}/${auditId}/muestreo`, said));
    expect(await plansOf(auditId)).toHaveLength(1);
  });

  test('is followed by another with a reason, keeps the earlier one and its seed, and is drawn again the same', async () => {
    const { auditId } = await waiting(app);
    const { browser } = people.auditor;
    await expectRedirect(browser.post(`${cases}/${auditId}/tomar`, impartial));
    await expectRedirect(browser.post(`${cases}/${auditId}/muestreo`, plan));
    const first = await browser.get(`${cases}/${auditId}/muestreo`);
    const drawn = /Filas sorteadas de la nómina[^<]*<\/h3><p[^>]*>([\d, ]+)</.exec(first.text)?.[1];
    expect(drawn?.split(', ')).toHaveLength(20);
    expect((await browser.get(`${cases}/${auditId}/muestreo`)).text).toContain(drawn);
    const later = { ...plan, records: '25', number: '1' };
    expect((await browser.post(`${cases}/${auditId}/muestreo`, later)).status).toBe(422);
    await expectRedirect(browser.post(`${cases}/${auditId}/muestreo`, { ...later, reason: 'Abrieron otra nave.' }));
    const stale = await browser.post(`${cases}/${auditId}/muestreo`, {
      ...plan,
      records: '30',
      reason: 'x',
      number: '1',
    });
    expect(stale.status).toBe(409);
    const plans = await plansOf(auditId);
    expect(plans.map(({ number }) => number)).toEqual([1, 2]);
    expect(plans[0]!.seed).toBe(plans[1]!.seed);
  });

  test('is the auditor’s to state; others of FM4 read it, companies do not', async () => {
    const { auditId, admin } = await taken(app, people.auditor);
    const page = await people.otherAuditor.browser.get(`${cases}/${auditId}/muestreo`);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('name="criteria"');
    const changed = { ...plan, records: '30', reason: 'Otra muestra.', number: '1' };
    expect((await people.otherAuditor.browser.post(`${cases}/${auditId}/muestreo`, changed)).status).toBe(403);
    expect((await admin.browser.get(`${cases}/${auditId}/muestreo`)).status).toBe(403);
  });
});

describe('agreeing in bulk', () => {
  test('takes only items whose every file the auditor opened, and keeps a verdict with its record for each', async () => {
    const { auditId, idOf } = await withFiles();
    const { browser } = people.auditor;
    const agree = (...items: string[]) =>
      browser.post(`${cases}/${auditId}/coincidir`, { items, verifiedOn: '2026-11-23' });
    const open = (name: string) => browser.get(`/fm4/evidencia/${idOf(name)}?ver=1`);
    const before = await browser.get(`${cases}/${auditId}/coincidir`);
    expect(before.text).toContain('2 archivos, 0 de 2 abiertos');
    expect(before.text).not.toMatch(/name="items"[^>]* checked/);
    await open('Política firmada.pdf');
    await open('Organigrama.pdf');
    const refused = await agree('D1-01', 'D1-02');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('No abriste todos los archivos de D1-01');
    expect(refused.text).toMatch(/value="D1-02" checked/);
    expect((await agree('D2-01')).status).toBe(422);
    expect((await agree('D9-99')).status).toBe(404);
    expect((await agree()).status).toBe(422);
    await open('Difusión.pdf');
    await expectRedirect(agree('D1-01', 'D1-02'));
    await expectRedirect(agree('D1-01', 'D1-02'));
    const kept = await rows(
      app,
      'select item_id, value, method, sample_seen, sample_of, in_bulk, cardinality(files_seen) as files from audit_item_reviews where audit_id = $1 order by item_id',
      [auditId],
    );
    expect(kept).toEqual([
      { item_id: 'D1-01', value: 3, method: 'documents', sample_seen: 2, sample_of: 2, in_bulk: true, files: 2 },
      { item_id: 'D1-02', value: 3, method: 'documents', sample_seen: 1, sample_of: 1, in_bulk: true, files: 1 },
    ]);
    expect((await actsOf(app, auditId)).filter((act) => act === 'audits.item-reviewed')).toHaveLength(2);
  });

  test('does not count what another person opened, nor what a browser fetched ahead', async () => {
    const { auditId, idOf } = await withFiles();
    const file = `/fm4/evidencia/${idOf('Organigrama.pdf')}?ver=1`;
    await people.otherAuditor.browser.get(file);
    await people.auditor.browser.get(file, { 'sec-purpose': 'prefetch' });
    const agree = { items: 'D1-02', verifiedOn: '2026-11-23' };
    expect((await people.auditor.browser.post(`${cases}/${auditId}/coincidir`, agree)).status).toBe(422);
  });

  test('is the auditor’s alone', async () => {
    const { auditId, idOf, admin } = await withFiles();
    await people.otherAuditor.browser.get(`/fm4/evidencia/${idOf('Organigrama.pdf')}`);
    const agree = { items: 'D1-02', verifiedOn: '2026-11-23' };
    expect((await people.otherAuditor.browser.post(`${cases}/${auditId}/coincidir`, agree)).status).toBe(403);
    expect((await admin.browser.post(`${cases}/${auditId}/coincidir`, agree)).status).toBe(403);
  });
});

describe('the evidence', () => {
  test('is shown by the browser’s own viewer, in pages of this site alone; which files were opened shows', async () => {
    const { auditId, idOf } = await withFiles();
    const { browser } = people.auditor;
    const shown = await browser.get(`/fm4/evidencia/${idOf('Organigrama.pdf')}?ver=1`);
    const policy = String(shown.headers['content-security-policy']);
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('sandbox');
    expect(shown.headers['x-content-type-options']).toBe('nosniff');
    const downloaded = await browser.get(`/fm4/evidencia/${idOf('Organigrama.pdf')}`);
    expect(String(downloaded.headers['content-security-policy'])).toContain('sandbox');
    const page = (await browser.get(practice(auditId, 'D1-02'))).text;
    expect(page).toMatch(/Abierto[\s\S]*Organigrama\.pdf/);
    expect(page).toContain(`href="/fm4/evidencia/${idOf('Organigrama.pdf')}?ver=1" target="_blank"`);
    expect((await browser.get(practice(auditId, 'D1-01'))).text).not.toContain('Abierto');
    await expectRedirect(browser.post(practice(auditId, 'D1-02'), { ...verdict, verifiedHow: '' }));
    const unseen = await browser.post(practice(auditId, 'D1-01'), { ...verdict, verifiedHow: '' });
    expect(unseen.status).toBe(422);
    expect(unseen.text).toContain('href="#verifiedHow"');
  });
});

describe('what is not reviewed', () => {
  test('is never shown as audited: neither as a figure of the whole nor of a dimension nor as a level', async () => {
    const { auditId } = await taken(app, people.auditor);
    const { browser } = people.auditor;
    await reviewAll(app, people.auditor, auditId);
    const whole = (await browser.get(`${cases}/${auditId}`)).text;
    expect(whole).toContain('Los valores auditados alcanzan el nivel');
    const [last] = instrument.items.slice(-1);
    await rows(app, 'delete from audit_item_reviews where audit_id = $1 and item_id = $2', [auditId, last!.id]);
    const page = (await browser.get(`${cases}/${auditId}`)).text;
    expect(page).toContain('Falta revisar una práctica.');
    expect(page).toMatch(/Auditoría<\/dt><dd[^>]*>Falta revisar</);
    expect(page).not.toContain('alcanzan');
    expect(page.match(/Falta revisar<\/span>/g)).toHaveLength(1);
    const score = await browser.get(`${cases}/${auditId}/puntuacion?segun=auditoria`);
    expect(score.text).not.toContain('Cómo se calcula');
    expect((await browser.get(`${cases}/${auditId}/puntuacion/hoja.csv?segun=auditoria`)).status).toBe(404);
  });

  test('is what was reviewed before its verification was on record, until the auditor says it again', async () => {
    const { auditId } = await taken(app, people.auditor);
    await reviewAll(app, people.auditor, auditId);
    await rows(
      app,
      `update audit_item_reviews set method = null, verified_on = null, sample_seen = null, sample_of = null
       where audit_id = $1 and item_id = 'D3-01'`,
      [auditId],
    );
    const { browser } = people.auditor;
    const page = await browser.get(`${cases}/${auditId}`);
    expect(page.text).toMatch(/Hay que volver a ver[\s\S]*D3-01/);
    const closing = await browser.post(`${cases}/${auditId}/cerrar`, {
      summary: 'Todo visto, con lo que hacía falta.',
    });
    expect(closing.status).toBe(409);
    await expectRedirect(browser.post(practice(auditId, 'D3-01'), { ...verdict, version: '1' }));
  });
});
