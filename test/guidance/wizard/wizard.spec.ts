import { addDays } from '#libs/mexico';
import { system } from '../../../src/database/index.js';
import { readFlow } from '../../../src/guidance/wizard/flow.loader.js';
import type { SpokenFlow } from '../../../src/guidance/wizard/flow.types.js';
import { Flows } from '../../../src/guidance/wizard/flows.service.js';
import { Situations } from '../../../src/guidance/situations/situations.service.js';
import { pathsOf } from '../../../src/guidance/wizard/flow.rules.js';
import { newCompany, newPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';

const start = '/guia/paso-a-paso';
const at = (answers: string) => `${start}/contratar-2026-11/${answers}`;
const unescaped = (html: string) => html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
const plain = (html: string) =>
  unescaped(html)
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
/** Where the answers of a question lead. */
const choices = (html: string) =>
  [.../<ul class="opciones">.*?<\/ul>/s.exec(html)![0].matchAll(/href="([^"]+)"/g)].map(([, href]) => href!);
const changes = (html: string) =>
  [.../<ol class="camino">.*?<\/ol>/s.exec(html)![0].matchAll(/href="([^"]+)"/g)].map(([, href]) => href!);

describe('the questions of the guidance', () => {
  let app: TestApp;
  let read: SpokenFlow;
  const logged: string[] = [];
  beforeAll(async () => {
    [app, read] = await Promise.all([startApp({ logged: (line) => logged.push(JSON.stringify(line)) }), readFlow()]);
  });
  afterAll(() => app.close());

  const get = (path: string) => app.browser().get(path);

  test('begin at the guidance, which keeps its list and its search', async () => {
    const { text } = await get('/guia');
    expect(text).toContain(`href="${start}"`);
    expect(text).toContain('name="q"');
    expect((await get('/guia?q=turista')).text).not.toContain(`href="${start}"`);
  });

  test('lead on every way by links alone to the outcome with its verdict, its reason and its situation', async () => {
    const waiting = [start];
    const outcomes: string[] = [];
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const { status, text } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      if (text.includes('class="opciones"')) waiting.push(...choices(text));
      else outcomes.push(path);
    }
    const paths = pathsOf(read.flow);
    expect(outcomes.toSorted()).toEqual(
      paths.map(({ taken }) => at(taken.map(({ word }) => word).join('.'))).toSorted(),
    );
    const said = {
      may: 'Sí, puede trabajar',
      'not-yet': 'Todavía no',
      depends: 'Depende',
      ask: 'Consulta antes de decidir',
    };
    for (const { taken, outcome } of paths) {
      const { text } = await get(at(taken.map(({ word }) => word).join('.')));
      expect(/<h1[^>]*>([^<]+)</.exec(text)![1]).toBe(said[outcome.verdict]);
      expect(unescaped(text).replaceAll(/<[^>]+>/g, '')).toContain(read.words.es.outcomes.get(outcome.id)!);
      expect(text).toContain(`href="/guia/situaciones/${outcome.situation}"`);
    }
  });

  test('say in words how far one is, ask one thing a page, and lead back', async () => {
    const first = await get(start);
    expect(plain(first.text)).toContain('Pregunta 1. Después quedan cinco, como máximo.');
    expect(first.text.match(/<h1/g)).toHaveLength(1);
    expect(first.text).toContain('¿Qué te muestra la persona?');
    expect(first.text).not.toContain('noindex');
    const last = await get(at('migratorio.adulta.tarjeta.temporal.vigente'));
    expect(plain(last.text)).toContain('Pregunta 6, y es la última.');
    expect(last.text).toContain('noindex');
    const back = /<p class="mb-4"><a [^>]*href="([^"]+)"/.exec(last.text)![1]!;
    const before = await get(back.replaceAll('&amp;', '&'));
    expect(before.text).toContain('¿Está vigente hoy?');
    expect(plain(before.text)).toContain('Sí, está vigente Es lo que habías respondido');
  });

  test('show at the end how the answer came about; one answer changed keeps the others that still fit', async () => {
    const { text } = await get(at('migratorio.adulta.tarjeta.temporal.vigente.con-permiso'));
    for (const section of ['pedir', 'no-pedir', 'pasos', 'fuentes']) expect(text).toContain(`id="${section}"`);
    expect(text).toContain('Revisado en noviembre de 2026');
    expect(plain(text)).toContain('Qué dice la tarjeta: Residente temporal Cambiar «Qué dice la tarjeta»');
    expect(changes(text)).toHaveLength(6);
    const card = await get(changes(text)[3]!);
    expect(card.text).toContain('¿Qué dice la tarjeta?');
    expect(choices(card.text)).toContain(at('migratorio.adulta.tarjeta.estudiante.vigente.con-permiso'));
    expect(choices(card.text)).toContain(at('migratorio.adulta.tarjeta.humanitaria.vigente'));
    expect(choices(card.text)).toContain(at('migratorio.adulta.tarjeta.visitante-regional'));
    const document = await get(changes(text)[0]!);
    expect([document.status, plain(document.text)]).toEqual([
      200,
      expect.stringContaining('¿Qué te muestra la persona?'),
    ]);
  });

  test('search inside of an outcome without losing the answers', async () => {
    const path = at('migratorio.adulta.tarjeta.permanente.refugiada');
    const { text } = await get(`${path}?q=CURP`);
    expect(text).toContain(`action="${path}"`);
    expect(plain(text)).toMatch(/secci(ón|ones) hablan? de «CURP»/);
  });

  test('are asked and answered in English, too', async () => {
    const question = await get(`${at('migratorio.adulta.papel')}?lang=en`);
    expect([question.status, plain(question.text)]).toEqual([404, expect.stringContaining('do not go together')]);
    expect(plain((await get(`${start}?lang=en`)).text)).toContain('What does the person show you?');
    const { text } = await get(`${at('ninguno.adulta.no-tiene.todavia-no')}?lang=en`);
    expect(/<h1[^>]*>([^<]+)</.exec(text)![1]).toBe('Not yet');
    expect(plain(text)).toContain('there may be quick ways');
  });

  test.each([
    [
      'answers that do not go together',
      at('migratorio.vigente'),
      404,
      'Estas respuestas no van juntas',
      at('migratorio'),
    ],
    ['an unknown answer', at('migratorio.adulta.pasaporte'), 404, 'no van juntas', at('migratorio.adulta')],
    ['an answer too many', at('mexicano.adulta.vigente.si'), 404, 'ya tienen resultado', at('mexicano.adulta.vigente')],
    ['nothing that fits', at('%3Cscript%3E'), 404, 'no van juntas', start],
    ['an endless answer', at('x'.repeat(450)), 404, 'no van juntas', start],
    [
      'an earlier edition',
      at('ninguno.adulta').replace('2026-11', '2026-05'),
      410,
      'Las preguntas cambiaron',
      at('ninguno.adulta'),
    ],
    ['an earlier edition without answers', `${start}/contratar-2025-01`, 410, 'Las preguntas cambiaron', start],
    [
      'a later edition',
      at('ninguno.adulta').replace('2026-11', '2099-01'),
      404,
      'no es de nuestras preguntas',
      at('ninguno.adulta'),
    ],
    ['another flow', at('ninguno').replace('contratar', 'familias'), 404, 'no es de nuestras preguntas', at('ninguno')],
    ['no edition', `${start}/x/mexicano`, 404, 'no es de nuestras preguntas', at('mexicano')],
  ])('at an address with %s, keep what fits and lead on from there', async (_what, path, status, words, onward) => {
    const answer = await get(path);
    expect([answer.status, plain(answer.text)]).toEqual([status, expect.stringContaining(words)]);
    const main = /<main.*<\/main>/s.exec(answer.text)![0];
    expect(/<a class="btn [^"]*" href="([^"]+)"/.exec(main)![1]).toBe(onward);
    expect(main).not.toMatch(/<script|pasaporte|x{20}/);
    expect((await get(onward)).status).toBe(200);
  });

  test('pay no heed to what was answered before, when it is nothing they asked', async () => {
    for (const before of ['x.y', 'migratorio&antes=ninguno', '.'.repeat(2000), '%F0%9F%9A%AA']) {
      const { status, text } = await get(`${at('migratorio')}?antes=${before}`);
      expect([before, status]).toEqual([before, 200]);
      expect(choices(text)[0]).toBe(at('migratorio.adulta'));
    }
  });

  test('are answered from memory as they were made, until what they say changes or the day is over', async () => {
    const path = at('migratorio.adulta.tarjeta.permanente.refugiada');
    const made = jest.spyOn(app.nest.get(Flows), 'read');
    const warm = async (headers = {}) => {
      for (let asked = 0; asked < 500; asked += 1) {
        made.mockClear();
        const answer = await app.browser().get(path, headers);
        if (made.mock.calls.length === 0) return answer;
      }
      throw new Error(`${path} is never answered from memory`);
    };
    const first = await get(path);
    const kept = await warm();
    const { 'x-request-id': _, date: __, vary: ___, ...headers } = first.headers;
    expect([kept.status, kept.text]).toEqual([200, first.text]);
    expect(kept.headers).toMatchObject({
      ...headers,
      'cache-control': 'public, no-cache',
      vary: 'cookie, accept-encoding',
    });
    expect(kept.headers['content-security-policy']).toContain("default-src 'none'");
    const unchanged = await app.browser().get(path, { 'if-none-match': String(kept.headers['etag']) });
    expect([unchanged.status, unchanged.text]).toEqual([304, '']);
    expect(made).not.toHaveBeenCalled();

    // the language that somebody chose is theirs alone, and all that a cookie may say
    const english = await warm({ cookie: 'lang=en' });
    expect(/<h1[^>]*>([^<]+)</.exec(english.text)![1]).toBe('Yes, they can work');
    expect((await get(path)).text).toBe(first.text);
    expect(made).not.toHaveBeenCalled();
    for (const cookie of ['lang=xx', 'lang=en; flash=x', 'session=x']) await app.browser().get(path, { cookie });
    expect(made).toHaveBeenCalledTimes(3);
    const { browser } = await newPerson(app, { roles: ['content_editor'], name: 'Rosa Luna' });
    const own = await browser.get(path);
    expect([own.headers['cache-control'], own.text.includes('/salir')]).toEqual(['no-store', true]);
    expect((await warm()).text).toBe(first.text);

    const review = (day: string) =>
      app.db.as(system('test'), (tx) =>
        tx.query(`update guidance_situations set next_review_on = $1 where slug = 'refugiada_reconocida'`, [day]),
      );
    const today = app.nest.get(Situations).today;
    expect(first.text).not.toContain('En revisión');
    await review(addDays(today, -1));
    const changed = performance.now();
    while (!(await get(path)).text.includes('En revisión')) expect(performance.now() - changed).toBeLessThan(1_000);
    await review(today);
    while ((await get(path)).text.includes('En revisión')) expect(performance.now() - changed).toBeLessThan(3_000);
    await warm();
    app.clock.advance(24 * 3_600_000);
    expect((await get(path)).text).toContain('En revisión');
  });

  test('are nobody’s business: no address in the log, and of a company only that it looked something up', async () => {
    const companyId = await newCompany(app);
    const { browser } = await newPerson(app, { companyId, roles: ['company_editor'] });
    const path = at('ninguno.adulta.no-tiene.ya-trabaja');
    expect((await browser.get(path)).status).toBe(200);
    await browser.get(`${at('ninguno')}?antes=ninguno.adulta`);
    await browser.get(at('ninguno.GOMJ900101HDFXXX01'));
    expect(logged.join('\n')).not.toMatch(/ninguno|ya-trabaja|sin_documento|GOMJ/);
    const [kept] = (await app.db.as(system('test'), (tx) =>
      tx.query('select * from guidance_consultations where company_id = $1', [companyId]),
    )) as object[];
    expect(Object.keys(kept!).toSorted()).toEqual(['company_id', 'first_at', 'last_at']);
    const acts = (await app.db.as(system('test'), (tx) =>
      tx.query(`select count(*)::int as n from act_log where act_log::text ~ 'ya-trabaja|paso-a-paso'`),
    )) as { n: number }[];
    expect(acts[0]!.n).toBe(0);
  });
});

describe('the drawing of the questions', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  test('shows those who review the content every way with its end, and nobody else', async () => {
    const { flow, words } = await readFlow();
    const { browser } = await newPerson(app, { roles: ['legal_reviewer'] });
    const { status, text } = await browser.get('/fm4/guia/flujo');
    expect(status).toBe(200);
    expect(text.match(/class="flujo-fin"/g)).toHaveLength(pathsOf(flow).length);
    for (const { title } of words.es.questions.values()) expect(text).toContain(title);
    for (const { situation } of flow.outcomes.values()) expect(text).toContain(`/guia/situaciones/${situation}"`);
    expect(text).toContain('68 caminos de 6 preguntas como máximo');
    expect((await browser.get('/fm4/contenidos')).text).toContain('href="/fm4/guia/flujo"');
    const auditor = await newPerson(app, { roles: ['auditor'] });
    expect((await auditor.browser.get('/fm4/guia/flujo')).status).toBe(403);
    expect((await app.browser().get('/fm4/guia/flujo')).status).not.toBe(200);
  });
});
