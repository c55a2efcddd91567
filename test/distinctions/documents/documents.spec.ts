import { readSignature } from '#libs/signing';
import { Storage } from '#libs/storage';
import { system } from '../../../src/database/index.js';
import { newPerson } from '../../support/companies.js';
import { newDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp, testStart } from '../../support/index.js';
import { itWith, runPdfTool, scanQr } from '../../support/pdf-tools.js';
import { startTsa, type TestTsa } from '../../support/tsa.js';

let tsa: TestTsa;
let app: TestApp;
beforeAll(async () => {
  tsa = await startTsa(() => testStart);
  app = await startApp({ env: { TSA_URL: tsa.url } });
});
afterAll(async () => {
  await app.close();
  await tsa.close();
});

const STAMP_ATTRIBUTE = '060b2a864886f70d010910020e';
const hasStamp = (pdf: Buffer) => pdf.toString('latin1').toLowerCase().includes(STAMP_ATTRIBUTE);
const document = (code: string, query = '') => app.browser().get(`/api/v1/distinctions/${code}/document.pdf${query}`);

describe('with a time-stamp server', () => {
  itWith('pdfsig', 'qpdf')('the document is stamped, sound and small', async () => {
    const { code } = await newDistinction(app, { level: 'N3' });
    const { bytes } = await document(code);
    expect(hasStamp(bytes)).toBe(true);
    expect(await readSignature(bytes)).toMatchObject({ signed: true, intact: true, whole: true });
    expect(runPdfTool('pdfsig', ['-nocert', '{}'], bytes).output).toContain('Signature is Valid.');
    expect(runPdfTool('qpdf', ['--check', '{}'], bytes).status).toBe(0);
    expect(bytes.length).toBeLessThan(150_000);
  });

  test('a document waits while the server is away, and is made when it is back; never without a stamp', async () => {
    tsa.fault = 'away';
    const { id, code } = await newDistinction(app, { document: false });
    await expect(app.jobs.runDue()).rejects.toThrow(/time-stamp server/);
    const [waiting] = await app.db.as(system('test'), (tx) =>
      tx.query('select document_state as state from distinctions where id = $1', [id]),
    );
    expect([waiting.state, (await document(code)).status]).toEqual(['pending', 404]);
    // its credential needs no stamp, and is the same one afterwards
    const { text } = await app.browser().get(`/credenciales/${code}`);
    tsa.fault = null;
    await app.jobs.runDue();
    expect(hasStamp((await document(code)).bytes)).toBe(true);
    expect((await app.browser().get(`/credenciales/${code}`)).text).toBe(text);
  });

  test('a lost file is not made anew without a stamp either: whoever asks comes back later', async () => {
    const { id, code } = await newDistinction(app);
    const [{ key }] = await app.db.as(system('test'), (tx) =>
      tx.query('select document_key as key from distinctions where id = $1', [id]),
    );
    await app.nest.get(Storage).delete(key);
    tsa.fault = 'refuses';
    const answer = await document(code);
    expect([answer.status, answer.headers['retry-after']]).toEqual([503, '60']);
    tsa.fault = null;
    expect(hasStamp((await document(code)).bytes)).toBe(true);
  });
});

describe('in English', () => {
  itWith(
    'pdftotext',
    'pdftoppm',
    'zbarimg',
  )('the document says the same, once made it stays, and is known', async () => {
    const { code, companyId } = await newDistinction(app, { tradeName: "O'Farrill & Müller" });
    const first = await document(code, '?idioma=en');
    expect(String(first.headers['content-disposition'])).toContain(`distinction-${code}.pdf`);
    const { output } = runPdfTool('pdftotext', ['-raw', '{}', '-'], first.bytes);
    for (const words of [
      "O'Farrill & Müller",
      'Puertas Abiertas Distinction',
      'Inclusion',
      'Awarded',
      'November 23, 2026',
      code,
    ]) {
      expect(output).toContain(words);
    }
    expect(output).not.toContain('Inclusión');
    expect(scanQr(first.bytes)).toBe(`http://localhost/verificar/${code}`);
    expect((await document(code, '?idioma=en')).bytes.equals(first.bytes)).toBe(true);
    expect((await document(code)).bytes.equals(first.bytes)).toBe(false);
    const dropped = await app
      .browser()
      .upload('/verificar', {}, [{ field: 'archivo', name: 'a.pdf', type: 'application/pdf', bytes: first.bytes }]);
    expect(dropped.text).toContain('Sí: el archivo es auténtico y el distintivo está vigente');
    const { browser } = await newPerson(app, { roles: ['company_admin'], companyId });
    expect((await browser.get('/empresa/distintivo')).text).toContain('document.pdf?idioma=en');
  });
});

test('the public page describes the certificate of whoever signs', async () => {
  const { code } = await newDistinction(app);
  const { bytes } = await document(code);
  const report = await readSignature(bytes);
  const { text } = await app.browser().get(`/verificar/${code}`);
  expect(text).toContain('FM4 (demo)');
  expect(report.signed && text.replaceAll(' ', '').includes(report.certificateSha256)).toBe(true);
});
