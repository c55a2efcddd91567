import PDFDocument from 'pdfkit';
import { newId } from '#libs/ids';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { mailsOf, startApp, type TestApp, testStart } from '../../support/index.js';

const home = '/fm4/contenidos/leyes';

let app: TestApp;
let lawyer: TestPerson;
beforeAll(async () => {
  app = await startApp();
  lawyer = await newPerson(app, { roles: ['legal_reviewer'], name: 'Elena Prado' });
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const rows = async <T>(text: string, values: unknown[] = []) => (await app.owner()).query(text, values) as Promise<T[]>;

const entered = (over: Record<string, string> = {}) => ({
  id: newId(),
  law: 'LM',
  publishedOn: '2026-11-20',
  source: 'Decreto DOF 20-11-2026',
  text: 'Artículo 63.- Los residentes avisarán en treinta días.\nArtículo 17. Sólo las autoridades retienen documentos.',
  ...over,
});

async function enter(over: Record<string, string> = {}): Promise<string> {
  const answer = await lawyer.browser.post(home, entered(over));
  expect([answer.status, words(answer.text).slice(0, 2000)]).toEqual([303, expect.anything()]);
  return answer.location!.split('/').pop()!;
}

async function hireOf(situation: string): Promise<{ person: TestPerson; editor: TestPerson }> {
  const companyId = await newCompany(app);
  const person = await newPerson(app, { companyId, roles: ['company_admin'] });
  const editor = await newPerson(app, { companyId, roles: ['learner'] });
  const form = {
    id: newId(),
    situation,
    alias: 'Línea 2',
    post: 'Ayudante de cocina',
    startsOn: '2026-12-01',
  };
  expect((await person.browser.post('/empresa/contrataciones/nueva', form)).status).toBe(303);
  return { person, editor };
}

const underReview = async (slug: string) =>
  (await app.browser().get(`/guia/situaciones/${slug}`)).text.includes('cambió un artículo que este texto cita');

const lawMails = async (person: TestPerson) =>
  (await mailsOf(app)).filter(
    ({ to, subject }) => to.includes(person.email) && subject.startsWith('Cambió la ley que usaste'),
  );

describe('the new text of a law', () => {
  test('puts under review what cites a changed article, only that, and tells the companies it concerns, once', async () => {
    const baseline = await enter({
      baseline: 'si',
      publishedOn: '2026-01-15',
      text: entered().text.replace('treinta', 'noventa'),
    });
    expect((await lawyer.browser.post(`${home}/${baseline}/aplicar`, {})).status).toBe(303);
    expect(await rows('select 1 from guidance_review_flags')).toEqual([]);

    // a resident: LM 63 is cited; a returned Mexican: it is not
    const resident = await hireOf('residente_permanente');
    const mexican = await hireOf('mexicana_nacimiento');
    const change = await enter();
    const page = words((await lawyer.browser.get(`${home}/${change}`)).text);
    expect(page).toContain('Cambia un artículo de 2.');
    expect(page).toContain('Una empresa recibe correo.');
    expect(page).toContain('noventa');
    expect(await underReview('residente_permanente')).toBe(false);

    for (let time = 0; time < 2; time++)
      expect((await lawyer.browser.post(`${home}/${change}/aplicar`, {})).status).toBe(303);
    expect(await underReview('residente_permanente')).toBe(true);
    expect(await underReview('mexicana_nacimiento')).toBe(false);
    const flagged = await rows<{ slug: string; articles: string[] }>(
      `select slug, articles from guidance_review_flags where kind = 'situaciones'`,
    );
    for (const { articles } of flagged) expect(articles).toEqual(['63']);
    // article 17 stayed as it was: what cites it alone is not touched
    const all = await rows<{ slug: string }>(
      `select slug from guidance_situations where content::text ~ 'LM 63' and edition_id = (
         select id from guidance_editions where kind = 'situations' order by loaded_at desc limit 1)`,
    );
    for (const { slug } of all) expect(flagged.map((one) => one.slug)).toContain(slug);

    const [mail, ...more] = await lawMails(resident.person);
    expect(more).toEqual([]);
    expect(mail!.text).toContain('/guia/situaciones/residente_permanente');
    expect(mail!.text).toContain('/empresa/consultas/nueva');
    expect(await lawMails(resident.editor)).toEqual([]);
    expect(await lawMails(mexican.person)).toEqual([]);
    expect((await app.browser().get('/guia/marco-legal')).text).toContain('cambió un artículo que este texto cita');
    expect(
      await rows(`select 1 from act_log where act = 'guidance.law-applied' and subject_id = $1`, [change]),
    ).toHaveLength(1);

    // confirmed by a lawyer, it is under review no more; the answer of that day says that it was
    app.clock.set(new Date(testStart.getTime() + 2 * 86_400_000));
    expect((await lawyer.browser.get('/fm4')).text).toContain('textos de la guía esperan revisión');
    const fields = { seenOn: '2026-11-01', compared: 'si' };
    expect((await lawyer.browser.post('/fm4/contenidos/situaciones/residente_permanente', fields)).status).toBe(303);
    expect(await underReview('residente_permanente')).toBe(false);
    const past = await app.browser().get('/guia/situaciones/residente_permanente?dia=2026-11-24');
    expect(past.text).toContain('cambió un artículo que este texto cita');
  });

  test('puts under review the documents and the published questions that cite it, until they are confirmed', async () => {
    const question = 'que-hago-con-su-tarjeta';
    await rows(
      `insert into guidance_questions (id, slug, state, content, search, plain, authors, written_at, version,
         published_by, published_at, reviewed_on, next_review_on)
       values ($1, $2, 'published', $3, to_tsvector('tarjeta'), 'tarjeta', array[$1::uuid], now(), 1, $4, now(), '2026-11-01', '2027-05-31')`,
      [
        newId(),
        question,
        JSON.stringify({
          question: '¿Qué hago con su tarjeta?',
          answer: 'Devuélvela (LM 17).',
          sources: [],
          situation: null,
        }),
        newId(),
      ],
    );
    const paper = '/guia/documentos/tarjeta-de-residente-permanente';
    const change = await enter({ text: 'Artículo 17.- Otra regla sobre la retención de documentos.' });
    const page = words((await lawyer.browser.get(`${home}/${change}`)).text);
    expect(page).toContain('¿Qué hago con su tarjeta?');
    expect((await lawyer.browser.post(`${home}/${change}/aplicar`, {})).status).toBe(303);
    for (const path of [paper, `/guia/preguntas/${question}`])
      expect((await app.browser().get(path)).text).toContain('cambió un artículo que este texto cita');
    expect((await app.browser().get('/guia/documentos/curp')).text).not.toContain('cambió un artículo');
    for (const [kind, slug] of [
      ['preguntas', question],
      ['documentos', 'tarjeta-de-residente-permanente'],
    ] as const) {
      const sent = { seenOn: '2026-11-01', compared: 'si' };
      expect((await lawyer.browser.post(`/fm4/contenidos/${kind}/${slug}`, sent)).status).toBe(303);
    }
    for (const path of [paper, `/guia/preguntas/${question}`])
      expect((await app.browser().get(path)).text).not.toContain('cambió un artículo que este texto cita');
  });

  test('comes as PDF with text; a picture of it is refused with what to do, and so is a file that does not open', async () => {
    const { text: _, ...form } = entered();
    const send = (content: Buffer, fields = form) =>
      lawyer.browser.upload(home, fields, [
        { field: 'file', name: 'ley.pdf', type: 'application/pdf', bytes: content },
      ]);
    const law = await send(
      await pdfOf([
        'Artículo 63.- Los residentes avisarán en ciento veinte días\nnaturales a la autoridad migratoria que corresponda.',
        'Artículo 64.- Ninguna empresa pedirá más papeles que los de\nesta Ley a quien ya mostró su documento vigente.',
        'Artículo 65.- Lo que no está en esta Ley se rige por su\nReglamento, que la autoridad publica cada año.',
      ]),
    );
    expect([law.status, words(law.text).slice(0, 1500)]).toEqual([303, expect.anything()]);
    const kept = await rows<{ article: string; text: string }>(
      'select article, text from guidance_law_articles where change_id = $1 order by position',
      [law.location!.split('/').pop()],
    );
    expect(kept.map(({ article }) => article)).toEqual(['63', '64', '65']);
    // without the heading and the number of each page
    expect(kept[1]!.text).toMatch(
      /^Ninguna empresa pedirá más papeles que los de\s+esta Ley a quien ya mostró su documento vigente\.$/,
    );

    // two columns under a heading that runs across both
    const columns = await send(
      await pdfOf([
        [
          'Art. 63o. Los residentes avisarán en\nciento veinte días naturales.\nARTÍCULO 64. Ninguna empresa',
          'pedirá más papeles que los\nde esta Ley.\nArtículo 65o.- Lo demás.',
        ],
      ]),
      { ...form, id: newId() },
    );
    expect(columns.status).toBe(303);
    const inColumns = await rows<{ article: string; text: string }>(
      'select article, text from guidance_law_articles where change_id = $1 order by position',
      [columns.location!.split('/').pop()],
    );
    expect(inColumns.map(({ article }) => article)).toEqual(['63', '64', '65']);
    expect(inColumns[1]!.text).toMatch(/^Ninguna empresa\s+pedirá más papeles que los\s+de esta Ley\.$/);

    for (const [content, said] of [
      [await pdfOf(['', '', '']), 'Este PDF es una imagen'],
      [Buffer.from('%PDF-1.7\nroto'), 'No pudimos leer este PDF'],
      [Buffer.from([0xff, 0xfe, 0xfa]), 'no es un PDF ni texto'],
    ] as const) {
      const answer = await send(content);
      expect([said, answer.status, words(answer.text).includes(said)]).toEqual([said, 422, true]);
      expect(answer.text).toContain('Decreto DOF 20-11-2026');
    }
  });

  test('is refused where it makes no sense, and keeps what was typed', async () => {
    for (const [over, said] of [
      [{ law: '' }, 'Elige'],
      [{ law: 'XYZ' }, 'Elige'],
      [{ publishedOn: '2099-01-01' }, 'todavía no sale'],
      [{ publishedOn: '2026-02-30' }, ''],
      [{ source: '' }, ''],
      [{ text: '' }, 'Pega el texto'],
      [{ text: 'Esto no tiene artículos.' }, 'No encontramos ningún artículo'],
    ] as [Record<string, string>, string][]) {
      const answer = await lawyer.browser.post(home, entered(over));
      expect([over, answer.status, words(answer.text).includes(said)]).toEqual([over, 422, true]);
      if (!('text' in over)) expect(answer.text).toContain('avisarán en treinta días');
    }
  });

  test('is for lawyers, and nothing else is found', async () => {
    const editor = await newPerson(app, { roles: ['content_editor'] });
    expect((await app.browser().get(home)).status).toBe(303);
    expect((await editor.browser.get(home)).status).toBe(403);
    expect((await editor.browser.post(home, entered())).status).toBe(403);
    for (const path of [`${home}/nada`, `${home}/${newId()}`])
      expect((await lawyer.browser.get(path)).status).toBe(404);
    expect((await lawyer.browser.post(`${home}/${newId()}/aplicar`, {})).status).toBe(404);
    const id = await enter({ law: 'LSS', text: 'Artículo 15.- Otra cosa.' });
    expect((await lawyer.browser.post(`${home}/${id}/descartar`, {})).status).toBe(303);
    expect((await lawyer.browser.post(`${home}/${id}/aplicar`, {})).status).toBe(409);
  });
});

/** A law of those pages, as one is printed: with a heading and a number on each. */
async function pdfOf(pages: readonly (string | readonly [left: string, right: string])[]): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.on('end', resolve));
  for (const [at, text] of pages.entries()) {
    document.addPage();
    if (text === '') document.rect(80, 80, 300, 400).fill('#ddd');
    else if (typeof text !== 'string') {
      document
        .fontSize(9)
        .text('DIARIO OFICIAL DE LA FEDERACIÓN, TÍTULO PRIMERO De quienes residen en el país', 130, 60);
      for (const [at, column] of text.entries()) document.text(column, 60 + at * 270, 90, { width: 240 });
    } else
      document
        .text('LEY DE MIGRACIÓN\nCámara de Diputados del H. Congreso de la Unión')
        .text(text)
        .text(`${at + 1} de ${pages.length}`);
  }
  document.end();
  await ended;
  return Buffer.concat(chunks);
}
