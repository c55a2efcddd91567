import { readPapers } from '../../src/guidance/papers/papers.service.js';
import { appForAll } from '../support/index.js';
import { itWith, runPdfTool } from '../support/pdf-tools.js';

const plain = (html: string) =>
  /<main.*<\/main>/s
    .exec(html)![0]
    .replaceAll(/<\/?(?:a|abbr|span)\b[^>]*>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

const edition = '/guia/paso-a-paso/contratar-2026-11';
/** Cases from the sources: what people answer, and what the page must say. */
const cases = [
  [
    'asks for asylum and has a humanitarian card',
    'migratorio.adulta.tarjeta.humanitaria.vigente.con-constancia',
    'Sí, puede trabajar',
    'tarjeta-de-visitante-por-razones-humanitarias',
  ],
  [
    'shows the certificate of COMAR alone',
    'migratorio.adulta.constancia-comar.sola',
    'Consulta antes de decidir',
    'constancia-de-comar',
  ],
  [
    'has the card of a permanent resident',
    'migratorio.adulta.tarjeta.permanente.refugiada',
    'Sí, puede trabajar',
    'tarjeta-de-residente-permanente',
  ],
  [
    'has a temporary residence with permission',
    'migratorio.adulta.tarjeta.temporal.vigente.con-permiso',
    'Sí, puede trabajar',
    'tarjeta-de-residente-temporal',
  ],
  ['is Mexican', 'mexicano.adulta.vigente', 'Sí, puede trabajar', 'acta-de-nacimiento'],
  [
    'has the card of a regional visitor',
    'migratorio.adulta.tarjeta.visitante-regional',
    'Todavía no',
    'tarjeta-de-visitante-regional',
  ],
] as const;

describe('the outcome for somebody who', () => {
  const app = appForAll();
  const get = (path: string) => app.browser().get(path);

  test.each(cases)('%s', async (_who, answers, verdict, paper) => {
    const { status, text } = await get(`${edition}/${answers}`);
    expect(status).toBe(200);
    expect(/<h1[^>]*>([^<]+)</.exec(text)![1]).toBe(verdict);
    expect(text).toContain(`href="/guia/documentos/${paper}"`);
    expect(text).toContain(`href="${edition}/${answers}/hoja.pdf"`);
    const forbidden = /<section class="no-pedir".*?<\/section>/s.exec(text)![0];
    for (const item of forbidden.match(/<li>.*?<\/li>/gs)!)
      expect(item).toMatch(/href="\/guia\/marco-legal#|Sin verificar/);
  });

  test('can work is told who registers where, by when, at what cost, and what follows a refusal', async () => {
    const said = plain((await get('/guia/situaciones/solicitante_con_tvrh')).text);
    for (const words of [
      'En cinco días hábiles como máximo LSS 15-I; LINFONAVIT 31',
      'Inscribe la empresa; no tener RFC no es motivo para rechazar CFF 27-B-VII',
      'Probar una cuenta digital que abra con CURP',
      'La persona puede pedir su inscripción directamente al IMSS',
    ])
      expect(said).toContain(words);
    expect(said).toMatch(/Prueba de embarazo, VIH .* Sin verificar LFT 133-XIV/);
    const marked = (await get('/guia/situaciones/adolescente_migrante_15_17')).text;
    expect(marked).toContain('data-marca="no verificado">175<');
  });

  test('reads English has the verdict, the documents and what must not be asked, marked as a draft', async () => {
    const { text } = await get('/guia/situaciones/solicitante_con_tvrh?lang=en');
    const said = plain(text);
    expect(said).toContain('Yes: an asylum seeker can work while the humanitarian visitor card');
    expect(said).toContain('Do not ask for permanent residence or any additional permit');
    expect(said).toContain('Draft, not yet reviewed by a native speaker');
    expect(said).toContain('What it looks like: Humanitarian visitor card (TVRH)');
    expect(plain((await get('/guia/situaciones/solicitante_con_tvrh')).text)).not.toContain('asylum seeker');
  });

  itWith('pdftotext', 'pdfinfo')('takes it home on paper: tagged, with answers, steps and sources', async () => {
    for (const [query, verdict] of [
      ['', 'Sí, puede trabajar'],
      ['?lang=en', 'Yes, they may work'],
    ] as const) {
      const answer = await get(`${edition}/migratorio.adulta.tarjeta.temporal.vigente.con-permiso/hoja.pdf${query}`);
      expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
      const text = runPdfTool('pdftotext', ['{}', '-'], answer.bytes).output.replaceAll(/\s+/g, ' ');
      expect(text).toContain(verdict.split(' ')[0]);
      expect(text).toContain('LFT 133-III');
      expect(text).toContain('LINFONAVIT 31');
      expect(runPdfTool('pdfinfo', ['{}'], answer.bytes).output).toMatch(/Tagged:\s+yes/);
    }
    const bare = await get('/guia/situaciones/apatrida/hoja.pdf');
    expect(bare.status).toBe(200);
  });

  test.each(['/contratar-2026-05/mexicano.adulta.vigente', '/contratar-2026-11/mexicano', '/x/y'])(
    'follows %s to paper is led back to the questions',
    async (path) => {
      expect([404, 410, 200]).toContain((await get(`/guia/paso-a-paso${path}/hoja.pdf`)).status);
      expect((await get(`/guia/paso-a-paso${path}/hoja.pdf`)).headers['content-type']).toContain('text/html');
    },
  );
});

describe('the library of documents', () => {
  const app = appForAll();

  test('shows each drawn as a specimen, with issuer, validity, mistakes and its situations, in both languages', async () => {
    const { papers } = await readPapers();
    const list = await app.browser().get('/guia/documentos');
    expect(list.text.match(/>MUESTRA</g)).toHaveLength(papers.length);
    for (const { slug, words } of papers) {
      expect(list.text).toContain(`href="/guia/documentos/${slug}"`);
      for (const locale of ['es', 'en'] as const) {
        const { status, text } = await app.browser().get(`/guia/documentos/${slug}?lang=${locale}`);
        expect([slug, status]).toEqual([slug, 200]);
        expect(text).toContain('MUESTRA');
        expect(text).toContain('href="/guia/situaciones/');
        const said = plain(text);
        expect(said).toContain(words[locale].issuer);
        for (const { text: claim } of [...words[locale].mistakes, ...words[locale].validity])
          expect(said).toContain(claim);
      }
    }
    expect((await app.browser().get('/guia')).text).toContain('href="/guia/documentos"');
  });

  test.each(['otro', 'CURP', '..%2f', '%3Cscript%3E'])('knows no document %s', async (slug) => {
    expect((await app.browser().get(`/guia/documentos/${slug}`)).status).toBe(404);
  });
});
