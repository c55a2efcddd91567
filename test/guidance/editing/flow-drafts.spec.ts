import { loadContents } from '../../../src/guidance/contents.queries.js';
import { readPapers } from '../../../src/guidance/papers/papers.service.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp, testStart } from '../../support/index.js';
import { valuesIn } from './drafts.js';

const home = '/fm4/contenidos/borradores';
const begin = '/fm4/contenidos/paso-a-paso/contratar/borrador';
const at = (answers: string, edition = '2026-11') => `/guia/paso-a-paso/contratar-${edition}/${answers}`;
const expired = 'mexicano.adulta.vencido.no-lo-dice';

let app: TestApp;
let writer: TestPerson;
let lawyer: TestPerson;
beforeAll(async () => {
  app = await startApp();
  writer = await newPerson(app, { roles: ['legal_reviewer'], name: 'Abril Luna' });
  lawyer = await newPerson(app, { roles: ['legal_reviewer'], name: 'Elena Prado' });
});
afterAll(() => app.close());

const day = (n: number) => app.clock.set(new Date(testStart.getTime() + n * 86_400_000));
const dateOf = (n: number) => new Date(testStart.getTime() + n * 86_400_000).toISOString().slice(0, 10);
const main = (html: string) => html.slice(html.indexOf('<main'), html.indexOf('</main'));
const words = (html: string) =>
  main(html)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
const read = (path: string) => app.browser().get(path);
const sql = async <T>(text: string, values: unknown[] = []) => (await app.owner()).query(text, values) as Promise<T[]>;

async function begun(): Promise<string> {
  const answer = await writer.browser.post(begin, {});
  expect(answer.status).toBe(303);
  return answer.location!.split('/').pop()!;
}

async function write(id: string, change: (values: Record<string, string>) => Record<string, string>) {
  const values = valuesIn((await writer.browser.get(`${home}/${id}`)).text);
  return writer.browser.post(`${home}/${id}`, { ...values, ...change(values) });
}

async function revisionOf(id: string): Promise<string> {
  const [row] = await sql<{ revision: number }>('select revision from guidance_drafts where id = $1', [id]);
  return String(row!.revision);
}

const propose = async (id: string) =>
  writer.browser.post(`${home}/${id}/proponer`, {
    revision: await revisionOf(id),
    note: 'Una INE vencida lleva a la misma respuesta que la falta de papeles.',
  });
const publish = async (person: TestPerson, id: string) =>
  person.browser.post(`${home}/${id}/publicar`, { revision: await revisionOf(id), read: 'si' });

describe('the questions of the guidance', () => {
  test('are refused by the step at which they do not hold together, and keep what was written', async () => {
    const drawing = await writer.browser.get('/fm4/guia/flujo');
    expect(drawing.text).toContain(`action="${begin}"`);
    const id = await begun();
    const bad = await write(id, ({ flowSteps }) => ({
      flowSteps: flowSteps!.replace('vencido: regreso', 'vencido: nada'),
    }));
    expect(bad.status).toBe(303);
    const said = 'En el paso «documento_mexicano», la respuesta «vencido» lleva a «nada»';
    expect(words((await writer.browser.get(`${home}/${id}/cambios`)).text)).toContain(said);
    const refused = await propose(id);
    expect([refused.status, words(refused.text).includes(said)]).toEqual([409, true]);
    const drawn = await writer.browser.get(`${home}/${id}/dibujo`);
    expect([drawn.status, words(drawn.text).includes(said)]).toEqual([409, true]);

    const loop = await write(id, ({ flowSteps }) => ({
      flowSteps: flowSteps!.replace('vencido: nada', 'vencido: edad_mexicana'),
    }));
    expect(loop.status).toBe(303);
    expect(words((await writer.browser.get(`${home}/${id}/cambios`)).text)).toContain(
      'El paso «edad_mexicana» vuelve a sí mismo',
    );
    const odd = await write(id, ({ flowSteps }) => ({ flowSteps: `${flowSteps}\nsin nombre` }));
    expect([odd.status, odd.text.includes('sin nombre')]).toEqual([422, true]);
    expect((await writer.browser.post(`${home}/${id}/descartar`, {})).status).toBe(303);
  });

  test('are published by a second person who sees which ways change; the old addresses show what they answered', async () => {
    const before = (await read(at(expired))).text;
    const proof = await app.browser().post('/guia/comprobantes', { desde: at(expired) });
    expect(proof.status).toBe(303);
    day(3);
    const id = await begun();
    // an expired document without a word of return leads, like no document, to "depends"
    const changed = await write(id, ({ flowSteps, flowOutcomes }) => ({
      flowSteps: flowSteps!.replace('no-lo-dice: mexicana_documento_vencido', 'no-lo-dice: mexicana_vencido_duda'),
      flowOutcomes: flowOutcomes!
        .replace('mexicana_documento_vencido\n', 'mexicana_vencido_duda\n')
        .replace(/(mexicana_vencido_duda\n.*\n)Respuesta: puede/, '$1Respuesta: depende'),
    }));
    expect([changed.status, words(changed.text).slice(0, 600)]).toEqual([303, expect.anything()]);
    expect((await propose(id)).status).toBe(303);
    expect((await publish(writer, id)).status).toBe(403);
    const page = words((await lawyer.browser.get(`${home}/${id}/cambios`)).text);
    expect(page).toContain('Un camino termina en otra respuesta.');
    expect(page).toContain('Hoy: Sí, puede trabajar');
    expect(page).toContain('Con el borrador: Depende');
    expect(page).toContain('67 caminos terminan donde siempre.');
    const drawn = await lawyer.browser.get(`${home}/${id}/dibujo`);
    expect([drawn.status, words(drawn.text).includes('Es el dibujo de un borrador')]).toEqual([200, true]);
    expect((await publish(lawyer, id)).status).toBe(303);

    day(4);
    const [edition] = await sql<{ version: string }>(
      `select version from guidance_editions where kind = 'flow' order by loaded_at desc limit 1`,
    );
    expect(edition!.version).toMatch(/^2026-1[12]b?$/);
    const now = await read(at(expired, edition!.version));
    expect([now.status, words(now.text).includes('Depende')]).toEqual([200, true]);
    const old = await read(at(expired));
    expect(old.status).toBe(410);
    const past = `${at(expired)}?dia=${dateOf(2)}`;
    expect(old.text).toContain(`href="${past}"`);
    const shown = await read(past);
    expect(shown.status).toBe(200);
    expect(words(shown.text)).toContain('Así respondía la guía');
    expect(words(shown.text).endsWith(words(before).slice(-4000))).toBe(true);
    // the proof stands, and says that the answer is another one now
    const looked = (await read(proof.location!)).text;
    expect(words(looked)).toContain('Sí, puede trabajar');
    expect(looked).toContain(`href="${at(expired)}?dia=${dateOf(0)}"`);
    expect((await read(`${at(expired)}?dia=${dateOf(0)}`)).status).toBe(200);
    const data = (await read('/api/v1/guidance/flow')).text;
    expect(data).toContain(`"version":"${edition!.version}"`);
  });

  test('keep their addresses when only words change', async () => {
    day(6);
    const id = await begun();
    expect(
      (
        await write(id, ({ flowQuestions }) => ({
          flowQuestions: flowQuestions!.replace('Corta: Edad', 'Corta: Cuántos años tiene'),
        }))
      ).status,
    ).toBe(303);
    expect(words((await writer.browser.get(`${home}/${id}/cambios`)).text)).toContain(
      '68 caminos cambian sólo de palabras',
    );
    expect((await propose(id)).status).toBe(303);
    const two = await Promise.all([publish(lawyer, id), publish(lawyer, id)]);
    expect(two.map(({ status }) => status)).toEqual([303, 303]);
    day(7);
    const { text } = await read('/guia/paso-a-paso');
    const [, first] = /href="\/guia\/paso-a-paso\/(contratar-[^/]+)\/mexicano"/.exec(text)!;
    expect((await read(`/guia/paso-a-paso/${first}/${expired}`)).text).toContain('Cuántos años tiene');
    expect(await sql('select 1 from guidance_editions where draft_id = $1', [id])).toHaveLength(1);
  });

  test.each([
    [`${at(expired)}?dia=2099-01-01`, 422],
    [`${at(expired)}?dia=ayer`, 422],
    [`${at('mexicano.nada')}?dia=2026-11-24`, 410],
    ['/guia/documentos?dia=2026-02-30', 422],
    ['/guia/documentos/curp-temporal?dia=2099-01-01', 422],
    ['/guia/documentos/nada?dia=2026-11-24', 404],
  ])('at %s are refused with %i', async (path, status) => {
    expect((await read(path)).status).toBe(status);
  });

  test('are edited by those who may', async () => {
    const auditor = await newPerson(app, { roles: ['auditor'] });
    expect((await auditor.browser.post(begin, {})).status).toBe(403);
    expect((await writer.browser.post(begin.replace('contratar', 'familias'), {})).status).toBe(404);
  });
});

describe('the library and the procedures', () => {
  test('that a later release changes are shown again as they were', async () => {
    day(8);
    const paper = '/guia/documentos/curp-temporal';
    const [before, situation] = [(await read(paper)).text, (await read('/guia/situaciones/residente_permanente')).text];
    const { papers, ...file } = await readPapers();
    const texts = papers.map(({ slug, ...content }) => ({
      slug,
      content: {
        ...content,
        words: { ...content.words, es: { ...content.words.es, name: `Nuevo: ${content.words.es.name}` } },
      },
    }));
    const { db, clock } = app;
    await loadContents(db, clock, { kind: 'papers', ...file, texts });
    await loadContents(db, clock, {
      kind: 'procedures',
      version: '1.0',
      review: file.review,
      texts: [],
    });
    day(9);
    expect((await read(paper)).text).toContain('Nuevo: ');
    expect(words((await read('/guia/documentos')).text)).toContain('Nuevo: ');
    const past = await read(`${paper}?dia=${dateOf(7)}`);
    expect(past.text).not.toContain('Nuevo: ');
    expect(words(past.text).slice(-900)).toBe(words(before).slice(-900));
    expect(words((await read(`/guia/documentos?dia=${dateOf(7)}`)).text)).not.toContain('Nuevo: ');
    // what a step needs, and where its document is found
    const now = words((await read('/guia/situaciones/residente_permanente')).text);
    expect(now).not.toBe(words(situation));
    const then = words((await read(`/guia/situaciones/residente_permanente?dia=${dateOf(7)}`)).text);
    expect(then.endsWith(words(situation).slice(-4000))).toBe(true);
  });

  test('are confirmed by a lawyer, document by document', async () => {
    const [row] = await sql<{ reviewed_on: string }>(
      `select reviewed_on::text from guidance_texts where kind = 'papers' and slug = 'curp-temporal' order by loaded_at desc limit 1`,
    );
    const page = await lawyer.browser.get('/fm4/contenidos/documentos/curp-temporal');
    expect(page.status).toBe(200);
    expect((await lawyer.browser.get('/fm4/contenidos/paso-a-paso/contratar')).status).toBe(200);
    const confirmed = await lawyer.browser.post('/fm4/contenidos/documentos/curp-temporal', {
      seenOn: row!.reviewed_on,
      compared: 'si',
    });
    expect(confirmed.status).toBe(303);
    expect(words((await read('/guia/documentos/curp-temporal')).text)).toContain('Elena Prado');
  });
});
