import { pdfOf } from '../../support/evidence-files.js';
import { startApp, type TestApp } from '../../support/index.js';
import { answered, home, pdfFile, rows, signature } from '../fixtures.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

test('before sending, the page names what is worth a look, and keeps nothing from being sent', async () => {
  const { admin, editor, companyId } = await answered(app);
  const upload = async (item: string, name: string, bytes: Buffer) => {
    const { status } = await editor.browser.upload(`${home}/${item}`, { version: '1', value: '3', action: 'upload' }, [
      pdfFile(name, bytes),
    ]);
    expect(status).toBe(303);
  };
  const policy = await pdfOf({ text: 'Política' });
  await upload('D1-01', 'politica.pdf', policy);
  await upload('D1-02', 'copia.pdf', policy);
  await upload('D1-04', 'plan.pdf', await pdfOf({ text: 'Plan' }));
  await upload('D1-05', 'minuta.pdf', await pdfOf({ text: 'Minuta', written: new Date('2022-03-01T12:00:00Z') }));
  // as one that was kept before such files were refused
  await rows(app, "update evidence_files set legibility = 'encrypted' where company_id = $1 and name = 'plan.pdf'", [
    companyId,
  ]);
  await rows(app, "update assessment_answers set value = 0 where company_id = $1 and item_id = 'D3-02'", [companyId]);

  const { text } = await admin.browser.get(`${home}/enviar`);
  expect(text).toContain('Revisa antes de enviar');
  expect(text).toContain('El mismo archivo está más de una vez (politica.pdf, copia.pdf):');
  expect(text).toContain(
    '«plan.pdf», de <a class="enlace" href="/empresa/autoevaluacion/D1-04">D1-04</a>, pide contraseña',
  );
  expect(text).toContain('ninguno de sus archivos se puede leer');
  expect(text).toMatch(/«minuta\.pdf», de .*es del .*2022: se evalúan los últimos 12 meses/);
  expect(text).toMatch(/D3-02<\/a> y <a [^>]*>D1-06<\/a> se contradicen/);
  expect((await admin.browser.get(`${home}/enviar?lang=en`)).text).toContain('You can send it anyway.');
  const kept = await rows(
    app,
    'select legibility from evidence_files where company_id = $1 order by uploaded_at, item_id',
    [companyId],
  );
  expect(kept.map(({ legibility }) => legibility)).toEqual(['legible', 'legible', 'encrypted', 'legible']);
  expect((await admin.browser.post(`${home}/enviar`, signature)).status).toBe(303);
});
