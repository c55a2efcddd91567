import { answerSuspension, moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp } from '../../support/index.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';

let app: TestApp;
let bakery: TestDistinction;
beforeAll(async () => {
  app = await startApp();
  bakery = await newDistinction(app);
});
afterAll(() => app.close());

const get = (file: string) => app.browser().get(`/api/v1/distinctions/${bakery.code}/${file}`);
const page = async () => (await app.browser().get(`/verificar/${bakery.code}`)).text;
describe('a distinction that is no longer valid', () => {
  let original: Buffer;
  beforeAll(async () => {
    original = (await get('document.pdf')).bytes;
    expect((await get('historical.pdf')).status).toBe(404);
    expect(await page()).not.toContain('historical.pdf');
    await moveDistinction(app, bakery.id, 'suspend');
    expect((await get('historical.pdf')).status).toBe(404);
    await answerSuspension(app, bakery.companyId);
    await moveDistinction(app, bakery.id, 'revoke');
  });

  test('is offered as a historical document, its signed file as a record', async () => {
    const text = await page();
    expect(text).toContain('Revocado');
    expect(text.indexOf('historical.pdf')).toBeLessThan(text.indexOf('document.pdf'));
    expect((await get('document.pdf')).bytes.equals(original)).toBe(true);
  });

  test('has a copy that is no signed file, and is told to be changed', async () => {
    const { status, headers, bytes } = await get('historical.pdf');
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(headers['content-disposition']).toContain(`historico-${bakery.code}.pdf`);
    expect((await get('historical.pdf')).bytes.equals(bytes)).toBe(true);
    const dropped = await app
      .browser()
      .upload('/verificar', {}, [{ field: 'archivo', name: 'a.pdf', type: 'application/pdf', bytes }]);
    expect(dropped.text).toContain('No: alguien cambió este archivo después de firmarlo');
  });

  itWith(
    'pdftotext',
    'qpdf',
    'pdfsig',
  )('says on each page that it is not valid, and since when', async () => {
    for (const [file, mark, since] of [
      ['historical.pdf', 'DOCUMENTO HISTÓRICO', 'Ya no es válido: se retiró el 23 de noviembre de 2026.'],
      ['historical.pdf?idioma=en', 'HISTORICAL DOCUMENT', 'No longer valid: withdrawn on November 23, 2026.'],
    ] as const) {
      const { bytes } = await get(file);
      const pages = runPdfTool('pdftotext', ['-layout', '{}', '-'], bytes).output.split('\f').filter(Boolean);
      expect(pages.length).toBeGreaterThan(0);
      for (const words of pages) {
        expect(words).toContain(mark);
        expect(words.replaceAll(/\s+/g, ' ')).toContain(since);
      }
      expect(runPdfTool('qpdf', ['--check', '{}'], bytes).status).toBe(0);
      expect(runPdfTool('pdfsig', ['{}'], bytes).output).toContain('does not contain any signatures');
    }
  });
});
