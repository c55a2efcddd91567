import { startApp, type TestApp } from '../support/index.js';

describe('the guidance', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const first = (text: string) => /\/guia\/situaciones\/([a-z0-9_]+)/.exec(text)?.[1];
  const all = (text: string) =>
    [...text.matchAll(/href="\/guia\/situaciones\/([a-z0-9_]+)"/g)].map((match) => match[1]);

  test('lists all 37 situations by family', async () => {
    const { status, text } = await app.browser().get('/guia');
    expect(status).toBe(200);
    expect(all(text)).toHaveLength(37);
    expect(text).toContain('Protección internacional');
    expect(text).toContain('Regreso a México y familia');
  });

  test.each([
    ['tarjeta humanitaria', 'solicitante_con_tvrh'],
    ['TVRH', 'solicitante_con_tvrh'],
    ['constancia comar', 'solicitante_constancia_comar'],
    ['CONSTANCIA DE LA COMAR', 'solicitante_constancia_comar'],
    ['turista', 'visitante_sin_permiso'],
    ['deportado sin papeles', 'mexicana_retornada_sin_documentos'],
    ['apatrida', 'apatrida'],
    ['apátrida', 'apatrida'],
    ['estudiante', 'residente_temporal_estudiante'],
    ['se le vencio la tarjeta', 'documento_vencido_o_en_renovacion'],
    ['tarj humanit refug', 'solicitante_con_tvrh'],
    ['apatrdia', 'apatrida'],
  ])('finds "%s" without minding accents or case', async (asked, slug) => {
    const { text } = await app.browser().get(`/guia?q=${encodeURIComponent(asked)}`);
    expect(first(text)).toBe(slug);
  });

  test.each(['<script>alert(1)</script>', "'; drop table guidance_situations; --", '🚪🚪', '%', '&|!():*', '   '])(
    'takes "%s" as words and nothing else',
    async (asked) => {
      const { status, text } = await app.browser().get(`/guia?q=${encodeURIComponent(asked)}`);
      expect(status).toBe(200);
      expect(text).not.toContain('<script>alert');
    },
  );

  test('says kindly that nothing was found', async () => {
    const { status, text } = await app.browser().get('/guia?q=xyzzyqw');
    expect(status).toBe(200);
    expect(text).toContain('No encontramos nada con «xyzzyqw»');
    expect(all(text)).toHaveLength(0);
  });

  test('answers first: yes, with what to ask for, what not, law, articles and review dates', async () => {
    const { status, text } = await app.browser().get('/guia/situaciones/solicitante_con_tvrh');
    expect(status).toBe(200);
    expect(text).toContain('Sí, la puedes contratar');
    expect(text).toContain('Qué no pedir ni preguntar');
    expect(text).toContain('<strong lang="es-MX">Ley de Migración</strong>, artículos');
    expect(text).toContain('Revisado en noviembre de 2026. Próxima revisión: mayo de 2027.');
    expect(text).toContain('no es asesoría legal');
    expect(text).toContain('Falta la revisión de una persona abogada');
    expect(text).not.toContain('pasó su fecha de revisión');
  });

  test('says "ask", never "no", to an applicant without a card', async () => {
    const { text } = await app.browser().get('/guia/situaciones/solicitante_constancia_comar');
    expect(text).toContain('Consulta antes de decidir');
    expect(text).toContain('Consultar no es rechazar');
    expect(text).toContain('Por confirmar');
    expect(text).not.toContain('No con este documento');
  });

  test('keeps to itself what is not for publication', async () => {
    const browser = app.browser();
    for (const path of [
      '/guia/situaciones/sin_documento_migratorio',
      '/api/v1/guidance/situations/sin_documento_migratorio',
    ]) {
      expect((await browser.get(path)).text).not.toMatch(/multa específica/);
    }
    expect((await browser.get('/guia/marco-legal')).text).not.toContain('Hallazgo importante');
  });

  test('a situation that does not exist is a 404', async () => {
    for (const slug of ['no_existe', '..%2F..%2Fetc', '%F0%9F%9A%AA', "'"]) {
      expect((await app.browser().get(`/guia/situaciones/${slug}`)).status).toBe(404);
    }
  });

  test('in English the frame is translated and the guidance says that it is in Spanish', async () => {
    const { text } = await app.browser().get('/guia/situaciones/refugiada_reconocida?lang=en');
    expect(text).toContain('Yes, you may hire them');
    expect(text).toContain('The guide itself is in Spanish.');
  });

  test('the legal framework marks what was read and what was not, and leads to its sources', async () => {
    const { status, text } = await app.browser().get('/guia/marco-legal');
    expect(status).toBe(200);
    expect(text).toContain('title="Artículo leído en el texto de la ley"');
    expect(text).toContain('Sin verificar');
    expect(text).toContain('href="#F3"');
    expect(text).toContain('id="F3"');
    expect(text).not.toMatch(/\[V\]|\[F3\]/);
  });

  test('the directory obeys the rules of publication', async () => {
    const { status, text } = await app.browser().get('/guia/instituciones');
    expect(status).toBe(200);
    expect(text.match(/<article /g)).toHaveLength(50);
    expect(text).not.toMatch(/Gil Preciado|331 473/);
    expect(text).toContain('href="https://inm.gob.mx"');
    expect(text).not.toContain('href="https://infonavit.org.mx"');
    expect(text).toContain('Nunca contactes a un consulado');
    expect(text.match(/Revisado en noviembre de 2026/g)).toHaveLength(50);
  });

  test('the directory is searched by what one needs', async () => {
    const { text } = await app.browser().get('/guia/instituciones?q=discriminacion');
    expect(text).toContain('id="conapred"');
    expect(text).not.toContain('id="infonavit"');
  });

  const ask = (query: string) => app.browser().get(`/guia/regla-del-10${query}`);

  test('does the sum of the ten per cent', async () => {
    expect((await ask('?personas=20&extranjeras=2')).text).toContain('Estás dentro.');
    expect((await ask('?personas=20&extranjeras=3')).text).toContain('Pasarías del 10 %.');
    expect((await ask('?personas=9&extranjeras=1')).text).toContain('No es una prohibición');
  });

  test('shows its steps, the next hire, the technicians’ rule and the bills, which are no law', async () => {
    const { text } = await ask('?personas=32&excluidas=3&extranjeras=3&especialidad=4&especialidadExtranjeras=1');
    for (const words of [
      'Se cuentan 29: se quitan 3 direcciones',
      'La décima parte de 29 es 2.9.',
      'de 2.9 quedan 2',
      'Con una persona mexicana más quedas dentro.',
      'Si es mexicana:',
      'menos de diez personas en la especialidad',
      'que de cada cien personas deban ser mexicanas 75, en vez de 90.',
      'Con tu plantilla cabrían 7 extranjeras.',
      'Son iniciativas y no son ley.',
      'Sin verificar',
    ])
      expect(text).toContain(words);
    expect((await ask('?personas=1000000&extranjeras=1')).text).toContain('Estás dentro.');
    expect((await ask('?personas=1,200&extranjeras=1')).status).toBe(200);
  });

  test.each([
    '?personas=1000000000&extranjeras=1',
    '?personas=1e3&extranjeras=1',
    '?personas=0x10&extranjeras=1',
    '?personas=10&excluidas=10&extranjeras=0',
    '?personas=10&excluidas=2&extranjeras=9',
    '?personas=10&extranjeras=1&especialidad=11',
    '?personas=10&extranjeras=1&especialidad=3&especialidadExtranjeras=2',
    '?personas=0&extranjeras=0',
    '?personas=10&extranjeras=11',
    '?personas=x&extranjeras=1',
    '?personas=10',
    '?personas=1e9&extranjeras=1',
    '?personas=-1&extranjeras=-1',
    '?personas=9.5&extranjeras=1',
  ])('asks again for the sum of %s and keeps what was typed', async (query) => {
    const { status, text } = await ask(query);
    expect(status).toBe(422);
    expect(text).toContain('role="alert"');
    expect(text).toContain(`value="${new URLSearchParams(query).get('personas')}"`);
  });
});

describe('the guidance as JSON', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ at: new Date('2027-06-15T16:00:00Z') });
  });
  afterAll(() => app.close());

  test('lists and finds situations', async () => {
    const list = (await app.browser().get('/api/v1/guidance/situations')).json<{ situations: { id: string }[] }>();
    expect(list.situations).toHaveLength(37);
    const found = (await app.browser().get('/api/v1/guidance/situations?q=turista')).json<{
      situations: { id: string }[];
    }>();
    expect(found.situations[0]?.id).toBe('visitante_sin_permiso');
  });

  test('gives one with its grounds and says that its review is overdue', async () => {
    const one = (await app.browser().get('/api/v1/guidance/situations/refugiada_reconocida')).json();
    expect(one).toMatchObject({
      id: 'refugiada_reconocida',
      verdict: 'yes',
      legalAdvice: false,
      review: { overdue: true },
    });
    expect(one).not.toHaveProperty('internalNotes');
  });

  test('an unknown one is problem+json', async () => {
    const answer = await app.browser().get('/api/v1/guidance/situations/nada');
    expect(answer.status).toBe(404);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  test('past its review date the page says so', async () => {
    expect((await app.browser().get('/guia/situaciones/refugiada_reconocida')).text).toContain(
      'En revisión: este texto pasó su fecha de revisión.',
    );
    expect((await app.browser().get('/guia/marco-legal')).text).toContain('Hay cifras que ya no están al día.');
  });
});
