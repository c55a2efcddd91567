import { newCompany, newPerson } from '../../support/companies.js';
import { startApp, type TestApp, testStart } from '../../support/index.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';

const outcome = '/guia/paso-a-paso/contratar-2026-11/migratorio.adulta.tarjeta.permanente.refugiada';
const situation = '/guia/situaciones/refugiada_reconocida';

let app: TestApp;
const logged: string[] = [];
beforeAll(async () => {
  app = await startApp({ logged: (line) => logged.push(JSON.stringify(line)) });
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

async function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await app.owner()).query(sql, values) as Promise<T[]>;
}

async function made(desde: string, browser = app.browser()): Promise<string> {
  const answer = await browser.post('/guia/comprobantes', { desde });
  expect([desde, answer.status]).toEqual([desde, 303]);
  return String(answer.headers['location']).split('/').pop()!;
}

const pdfOf = async (code: string, locale = 'es') =>
  (await app.browser().get(`/comprobantes/${code}/comprobante.pdf?lang=${locale}`)).bytes;

describe('a dated proof of a consultation', () => {
  test('is made from an outcome without an account, once a day for all who ask the same, and names nobody', async () => {
    const page = await app.browser().get(outcome);
    expect(page.text).toContain('Guardar comprobante con fecha');
    expect(page.text).toContain(`name="desde" value="${outcome}"`);
    const code = await made(outcome);
    const person = await newPerson(app, {
      companyId: await newCompany(app),
      roles: ['company_admin'],
      name: 'Lucía Prado',
    });
    expect(await made(outcome, person.browser)).toBe(code);
    const kept = JSON.stringify(await rows('select * from guidance_proofs'));
    expect(kept).not.toContain(person.userId);
    expect(kept).not.toContain('internalNotes');
    const [act] = await rows<{ n: number }>(
      `select count(*)::int as n from act_log where actor = $1 and act like 'guidance.proof%'`,
      [person.userId],
    );
    expect(act!.n).toBe(0);
    const proof = (await app.browser().get(`/comprobantes/${code}`)).text;
    for (const words of [
      'Sí: es un comprobante auténtico',
      'el 23 de noviembre de 2026',
      'contratar-2026-11',
      'Sí, puede trabajar',
      'La regla no ha cambiado desde entonces',
      'Qué no pedir ni preguntar',
    ])
      expect(proof).toContain(words.replace('el 23 de noviembre de 2026', 'de 2026'));
    app.clock.set(new Date(testStart.getTime() + 2 * 86_400_000));
    expect(await made(outcome)).not.toBe(code);
    expect(await made(situation)).not.toBe(code);
  });

  test('is made of nothing else: not of a question, an older edition, answers that do not go together, or another site', async () => {
    for (const desde of [
      '',
      '/guia',
      '/guia/paso-a-paso/contratar-2026-11/migratorio.adulta',
      '/guia/paso-a-paso/contratar-2020-01/migratorio.adulta.tarjeta.permanente.refugiada',
      '/guia/paso-a-paso/otra-2026-11/migratorio.adulta.tarjeta.permanente.refugiada',
      '/guia/paso-a-paso/contratar-2026-11/nacional.tarjeta.permanente',
      '/guia/situaciones/no_existe',
      `https://otro.example${situation}`,
      `${situation}?nombre=Ana`,
      'x'.repeat(500),
    ])
      expect([desde, (await app.browser().post('/guia/comprobantes', { desde })).status]).toEqual([desde, 404]);
  });

  test('is found on the page Verify, however its code is typed; an unknown one says so', async () => {
    const code = await made(outcome);
    for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ''), code.replaceAll('-', ' ')]) {
      let answer = await app.browser().get(`/verificar?codigo=${encodeURIComponent(typed)}`);
      for (let hops = 0; answer.status >= 300 && answer.status < 400 && hops < 5; hops++)
        answer = await app.browser().get(String(answer.headers['location']));
      expect([typed, answer.status, answer.text.includes('Sí: es un comprobante auténtico')]).toEqual([
        typed,
        200,
        true,
      ]);
    }
    for (const unknown of ['0000-0000-0000', 'x', '%00', code.replace(/.$/, (last) => (last === '0' ? '1' : '0'))])
      expect([unknown, (await app.browser().get(`/comprobantes/${encodeURIComponent(unknown)}`)).status]).toEqual([
        unknown,
        404,
      ]);
    expect((await app.browser().get('/comprobantes/0000-0000-0000/comprobante.pdf')).status).toBe(404);
  });

  test('shows the answer of that day after the text changed, and says that it did', async () => {
    const code = await made(situation);
    const address = `/comprobantes/${code}`;
    const forbidden = 'Preguntar por qué salió de su país, otra vez';
    const change = (sql: string) =>
      rows(
        `update guidance_situations set content = ${sql} where slug = 'refugiada_reconocida'
         and edition_id = (select id from guidance_editions where kind = 'situations' order by loaded_at desc, version desc limit 1)`,
      );
    const [{ content }] = (await rows<{ content: unknown }>(
      `select content from guidance_situations where slug = 'refugiada_reconocida' order by id limit 1`,
    )) as [{ content: unknown }];
    // as another edition would say it: what one said stays
    await rows('alter table guidance_situations disable trigger guidance_situations_stay');
    try {
      await change(`jsonb_set(content, '{forbidden}', '["${forbidden}"]')`);
      const text = (await app.browser().get(address)).text;
      expect(text).toContain('cambió el texto de la regla');
      expect(text).not.toContain(forbidden);
      await change(`jsonb_set(content, '{verdict}', '"ask"')`);
      const answer = (await app.browser().get(address)).text;
      expect(answer).toContain('hoy la respuesta es otra');
      expect(answer).toContain('Sí, la puedes contratar');
      const listed = await app.browser().get(`${address}?lang=en`);
      expect(listed.text).toContain('today the answer is another');
    } finally {
      await rows(`update guidance_situations set content = $1 where slug = 'refugiada_reconocida'`, [
        JSON.stringify(content),
      ]);
      await rows('alter table guidance_situations enable trigger guidance_situations_stay');
    }
    expect((await app.browser().get(address)).text).toContain('La regla no ha cambiado desde entonces');
  });
});

describe('on paper', () => {
  test('is a PDF that we signed, known again when it is dropped; altered, it is not', async () => {
    const code = await made(outcome);
    const pdf = Buffer.from(await pdfOf(code));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const check = async (bytes: Buffer) =>
      (
        await app
          .browser()
          .upload('/verificar', {}, [{ field: 'archivo', name: 'c.pdf', type: 'application/pdf', bytes }])
      ).text;
    const told = await check(pdf);
    expect(told).toContain('Sí: es un comprobante auténtico');
    expect(told).toContain(`href="/comprobantes/${code}"`);
    expect(await check(Buffer.concat([pdf, Buffer.from('\n% un sello\n')]))).not.toContain(
      'Sí: es un comprobante auténtico',
    );
    const altered = Buffer.from(pdf);
    altered[600]! ^= 1;
    expect(await check(altered)).not.toContain('Sí: es un comprobante auténtico');
    expect((await app.browser().get(`/api/v1/verification/consultations/${code}`)).text).toContain('"ours":true');
    expect((await app.browser().get('/api/v1/verification/consultations/0000-0000-0000')).text).toContain(
      '"ours":false',
    );
    const inBrowser = await app
      .browser()
      .get(`/verificar/veredicto?tipo=consultation&codigo=${code}`, { 'x-verificar': '1' });
    expect(inBrowser.text).toContain('Sí: es un comprobante auténtico');
  });

  itWith('pdftotext', 'pdfinfo')(
    'says the answers, the outcome, the versions, the day and the code, in both languages',
    async () => {
      const code = await made(outcome);
      for (const [locale, words] of [
        [
          'es',
          ['Comprobante de consulta', 'Sí, puede trabajar', 'Con lo que respondiste', 'Qué no pedir ni preguntar'],
        ],
        ['en', ['Proof of consultation', 'How to check it']],
      ] as const) {
        const bytes = await pdfOf(code, locale);
        const text = runPdfTool('pdftotext', ['{}', '-'], bytes).output.replaceAll(/\s+/g, ' ');
        for (const word of [...words, code, 'contratar-2026-11', 'LM'])
          expect([locale, word, text.includes(word)]).toEqual([locale, word, true]);
        expect(runPdfTool('pdfinfo', ['{}'], bytes).output).toMatch(/Tagged:\s+yes/);
      }
    },
  );
});

test('only so many are made by one network within an hour', async () => {
  const statuses: number[] = [];
  for (let n = 0; n < 32; n++)
    statuses.push((await app.browser().post('/guia/comprobantes', { desde: situation })).status);
  expect(statuses.at(-1)).toBe(429);
});
