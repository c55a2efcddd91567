import { newId } from '#libs/ids';
import { Retention } from '../../../src/accounts/index.js';
import { InstitutionsLoader } from '../../../src/guidance/institutions/institutions.loader.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp, testStart } from '../../support/index.js';

const home = '/guia/instituciones';
const fm4 = '/fm4/instituciones';

let app: TestApp;
let sofia: TestPerson;
const logged: string[] = [];
beforeAll(async () => {
  app = await startApp({ logged: (line) => logged.push(JSON.stringify(line)) });
  sofia = await newPerson(app, { roles: ['content_editor'] });
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

async function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await app.owner()).query(sql, values) as Promise<T[]>;
}

const directory = async (query = '') => app.browser().get(`${home}${query}`);
const entries = (text: string) => [...text.matchAll(/<article id="([^"]+)"/g)].map(([, slug]) => slug!);
const entryIn = (text: string, slug: string) =>
  new RegExp(`<article id="${slug}"[\\s\\S]*?</article>`).exec(text)?.[0] ?? '';

describe('the directory', () => {
  test('is narrowed by need and by municipality, and tells who serves the whole state', async () => {
    const health = await directory('?necesidad=salud');
    expect(entries(health.text)).toEqual(['imss']);
    const study = await directory('?necesidad=estudios&municipio=14067');
    expect(entries(study.text).sort()).toEqual(['conocer', 'ideft']);
    expect(entryIn(study.text, 'ideft')).toContain('Atiende a todo el estado.');
    expect(entryIn(study.text, 'conocer')).toContain('Atiende a todo el país.');
    expect(study.text).toContain('<option value="14067" selected');
    expect(study.text).toContain('Hay 2 instituciones.');
  });

  test('puts those with an office in the municipality first, and leaves out those that serve only others', async () => {
    const vallarta = entries((await directory('?municipio=14067')).text);
    expect(vallarta[0]).toBe('ccl_jalisco');
    expect(vallarta).not.toContain('fm4');
    expect(vallarta).toContain('comar');
    const zapopan = (await directory('?municipio=14120')).text;
    expect(zapopan).toContain('Con sede en Zapopan');
    expect(entries(zapopan)).toContain('el_refugio');
    expect(entries(zapopan)).not.toContain('fm4');
  });

  test('takes what is none of the choices for no choice, and says kindly that there is none', async () => {
    for (const query of [
      '?necesidad=nada&municipio=99',
      '?necesidad[]=salud',
      '?municipio=%27',
      '?necesidad=%F0%9F%9A%AA',
    ])
      expect(entries((await directory(query)).text)).toHaveLength(50);
    expect((await directory('?necesidad=%00')).status).toBe(400);
    const none = await directory('?q=pasaporte&necesidad=vivienda');
    expect([none.status, entries(none.text)]).toEqual([200, []]);
    expect(none.text).toContain('No encontramos nada con «pasaporte»');
    expect((await directory('?necesidad=salud&lang=en')).text).toContain('Serves the whole country.');
  });

  test('says when each entry was checked, and which are old', async () => {
    expect(entryIn((await directory()).text, 'imss')).toContain('Revisado en noviembre de 2026');
    expect((await directory()).text).not.toContain('Dato viejo');
    app.clock.set(new Date('2027-06-02T18:00:00Z'));
    expect(entryIn((await directory()).text, 'imss')).toContain('Dato viejo: confírmalo antes de ir');
  });
});

const suggestion = (over: Record<string, string> = {}) => ({
  id: newId(),
  institution: 'ideft',
  name: '',
  said: 'Ahora también certifica competencias en Chapala, sin costo.',
  source: 'Página oficial, 20 de noviembre',
  ...over,
});

async function suggested(over: Record<string, string> = {}): Promise<string> {
  const fields = suggestion(over);
  await rows('delete from rate_limits');
  const answer = await app.browser().post(`${home}/sugerir`, fields);
  expect([answer.status, answer.headers['location']]).toEqual([303, home]);
  return fields.id;
}

/** What a browser sends of the form on FM4's page. */
async function entryForm(id: string): Promise<Record<string, string | string[]>> {
  const { text } = await sofia.browser.get(`${fm4}/${id}`);
  const form = /<form[^>]*action="[^"]*\/aceptar"[\s\S]*?<\/form>/.exec(text)![0];
  const plain = (html: string) =>
    html
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  const fields: Record<string, string | string[]> = { needs: [] };
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)![1]!;
    const value = plain(/value="([^"]*)"/.exec(tag)?.[1] ?? '');
    if (/type="(?:radio|checkbox)"/.test(tag) && !tag.includes('checked')) continue;
    if (name === 'needs') (fields['needs'] as string[]).push(value);
    else fields[name] = value;
  }
  for (const [, name, value] of form.matchAll(/<textarea[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g))
    fields[name!] = plain(value!);
  fields['group'] = /<option value="([^"]*)" selected/.exec(form)?.[1] ?? '';
  return fields;
}

const accept = async (id: string, over: Record<string, string | string[]>, by = sofia) =>
  by.browser.post(`${fm4}/${id}/aceptar`, { ...(await entryForm(id)), ...over });
const acts = (id: string) =>
  rows<{ act: string; subject_id: string; details: Record<string, unknown> }>(
    `select act, subject_id, details from act_log where details->>'suggestion' = $1`,
    [id],
  );

describe('a suggestion', () => {
  test('is sent without an account or a field about anybody, once however often it is sent', async () => {
    const form = (await app.browser().get(`${home}/sugerir?institucion=ideft`)).text;
    expect(form).toContain('<option value="ideft" selected');
    const fields = [...form.matchAll(/<(?:input|select|textarea)[^>]* name="([^"]+)"/g)].map(([, name]) => name);
    expect(fields).toEqual(['id', 'institution', 'name', 'said', 'source', 'sitio']);
    const person = await newPerson(app, { roles: [] });
    const sent = suggestion();
    for (let time = 0; time < 2; time++)
      expect((await person.browser.post(`${home}/sugerir`, { ...sent, nombre: 'Xóchitl Tzompantzi' })).status).toBe(
        303,
      );
    const kept = await rows('select * from institution_suggestions where id = $1', [sent.id]);
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toMatch(/Tzompantzi/);
    expect(JSON.stringify(kept) + logged.join('\n')).not.toContain(
      `"by":"${person.userId}","what":"guidance.institution`,
    );
    expect(JSON.stringify(kept)).not.toContain(person.userId);
    expect((await directory()).text).not.toContain('competencias en Chapala');
  });

  test('is refused where it says too little, comes from a robot or names a person, and loses nothing', async () => {
    for (const [over, status, what] of [
      [{ said: 'corto' }, 422, 'Es muy corto'],
      [{ source: '' }, 422, ''],
      [{ institution: '' }, 422, 'escribe el nombre de la que falta'],
      [{ institution: '', name: '   ' }, 422, 'escribe el nombre de la que falta'],
      [{ sitio: 'https://anuncio.example' }, 422, 'Parece un envío automático'],
      [{ said: 'Preguntar por GOMC900101HJCMRR07, que atiende.' }, 422, ''],
      [{ institution: 'no-existe' }, 404, ''],
      [{ institution: "'; drop table" }, 422, ''],
      [{ said: 'x'.repeat(2001) }, 422, ''],
    ] as [Record<string, string>, number, string][]) {
      await rows('delete from rate_limits');
      const answer = await app.browser().post(`${home}/sugerir`, suggestion(over));
      expect([over, answer.status]).toEqual([over, status]);
      expect(answer.text).toContain(what);
      if (status === 422 && !('source' in over)) expect(answer.text).toContain('Página oficial, 20 de noviembre');
    }
    const nul = await app.browser().post(`${home}/sugerir`, suggestion({ said: 'Algo que\u0000 no se ve' }));
    expect(nul.status).toBeLessThan(500);
    expect(
      JSON.stringify(await rows(`select said from institution_suggestions where said like 'Algo que%'`)),
    ).not.toContain('u0000');
    expect(await rows(`select id from institution_suggestions where said like 'Preguntar%'`)).toEqual([]);
  });

  test('comes only so often from one network', async () => {
    await rows('delete from rate_limits');
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++) statuses.push((await app.browser().post(`${home}/sugerir`, suggestion())).status);
    expect([statuses.slice(0, 10), statuses[10]]).toEqual([Array(10).fill(303), 429]);
  });

  test('once accepted, changes the entry with the day of today, and keeps what it said before', async () => {
    const id = await suggested();
    expect((await sofia.browser.get('/fm4')).text).toContain('sugerencias al directorio esperan revisión');
    expect((await sofia.browser.get(fm4)).text).toContain(`href="${fm4}/${id}"`);
    const page = await sofia.browser.get(`${fm4}/${id}`);
    expect(page.text).toContain('competencias en Chapala');
    const before = await rows<{ content: { cost: string } }>(
      `select content from guidance_institutions where slug = 'ideft' order by reviewed_on desc limit 1`,
    );
    app.clock.set(new Date('2026-12-14T18:00:00Z'));
    const change = {
      places: 'chapala\nPuerto Vallarta',
      cost: 'Sin costo para certificar',
      needs: ['estudios', 'trabajo'],
    };
    expect((await accept(id, { ...change, places: 'Chicago' })).text).toContain('no es de un municipio de Jalisco');
    expect((await accept(id, change)).status).toBe(303);
    expect((await accept(id, change).catch(() => ({ status: 0 }))).status).not.toBe(500);

    const { text } = await directory('?municipio=14030');
    expect(entries(text)[0]).toBe('ideft');
    expect(entryIn(text, 'ideft')).toContain('Comprobado el 14 de diciembre de 2026');
    expect(entryIn(text, 'ideft')).toContain('Sedes en Chapala y Puerto Vallarta, según su fuente.');
    expect(entryIn(text, 'ideft')).toContain('Sin costo para certificar');
    expect(entries((await directory('?q=certificar')).text)).toContain('ideft');

    const [act] = await acts(id);
    expect(act).toMatchObject({ act: 'guidance.institution.changed', subject_id: 'ideft' });
    expect(act!.details).toMatchObject({
      former: { cost: before[0]!.content.cost, places: [] },
      became: { cost: 'Sin costo para certificar', places: ['14030', '14067'] },
    });
    const kept = await sofia.browser.get(`${fm4}/${id}`);
    expect(kept.text).toContain('Aceptada');
    expect(kept.text).toMatch(/<del[^>]*>[^<]*Gratuito/);
    // a lawyer reads it anew
    expect(
      await rows(
        `select reviewed_by from guidance_institutions where slug = 'ideft' and content->>'cost' = 'Sin costo para certificar'`,
      ),
    ).toEqual([{ reviewed_by: null }]);
  });

  test('adds an institution that was missing, to be found by its words', async () => {
    const id = await suggested({
      institution: '',
      name: 'Casa Mezcal, A.C.',
      said: 'Da clases de español a familias haitianas.',
    });
    expect((await accept(id, {})).status).toBe(422);
    const entry = {
      name: 'Casa Mezcal, A.C.',
      group: 'acompanamiento',
      reach: 'municipalities',
      places: 'Tonalá',
      needs: 'orientacion',
      forPeople: 'Clases de español a familias.',
      forEmployers: '',
      sources: 'Visita, 20-11-2026',
    };
    expect((await accept(id, entry)).status).toBe(303);
    expect(entries((await directory('?q=clases+de+español')).text)).toContain('casa-mezcal-a-c');
    expect(entries((await directory('?municipio=14101')).text)).toContain('casa-mezcal-a-c');
    expect((await acts(id))[0]).toMatchObject({ act: 'guidance.institution.added', details: { former: null } });
  });

  test('once accepted, outlives a restart and a newer content file', async () => {
    const id = await suggested({ institution: 'conocer' });
    app.clock.set(new Date('2026-12-20T18:00:00Z'));
    expect(
      (await accept(id, { cost: 'Con cuota de recuperación', when: 'Para acreditar un oficio zapoteco.' })).status,
    ).toBe(303);
    const loader = app.nest.get(InstitutionsLoader);
    const isThere = async () => {
      const { text } = await directory('?q=zapoteco');
      expect(entryIn(text, 'conocer')).toContain('Con cuota de recuperación');
      expect(entryIn(text, 'conocer')).toContain('Comprobado el 20 de diciembre de 2026');
    };
    await loader.onModuleInit();
    await isThere();
    // as if the file came with a version that is not loaded yet
    const editions = () =>
      rows<{ version: string }>(`select version from guidance_editions where kind = 'institutions'`);
    const before = (await editions()).length;
    await rows(`update guidance_editions set version = version || '-antes' where kind = 'institutions'`);
    await loader.onModuleInit();
    expect(await editions()).toHaveLength(before + 1);
    await isThere();
    // what an edition said stays
    expect(
      (await rows(`select distinct content->>'cost' from guidance_institutions where slug = 'conocer'`)).length,
    ).toBeGreaterThan(1);
    expect(entries((await directory()).text).length).toBeGreaterThanOrEqual(50);
  });

  test('is declined with a reason, which stays', async () => {
    const id = await suggested();
    expect((await sofia.browser.post(`${fm4}/${id}/declinar`, { reason: 'no' })).status).toBe(422);
    const reason = 'Llamamos y el dato no se confirma.';
    expect((await sofia.browser.post(`${fm4}/${id}/declinar`, { reason })).status).toBe(303);
    expect((await sofia.browser.post(`${fm4}/${id}/declinar`, { reason })).status).toBe(303);
    expect((await sofia.browser.get(`${fm4}/${id}`)).text).toContain(reason);
    expect(await acts(id)).toMatchObject([{ act: 'guidance.institution.declined', details: { reason } }]);
    const other = { ...(await entryForm(await suggested())), cost: 'Con costo' };
    expect((await sofia.browser.post(`${fm4}/${id}/aceptar`, other)).status).toBe(409);
  });

  test('is not accepted over a text that changed meanwhile, nor when nothing would change', async () => {
    const [first, second] = [await suggested({ institution: 'sat' }), await suggested({ institution: 'sat' })];
    const read = await entryForm(second);
    expect((await sofia.browser.post(`${fm4}/${second}/aceptar`, read)).status).toBe(422);
    expect((await accept(first, { cost: 'Gratuito siempre' })).status).toBe(303);
    expect((await sofia.browser.post(`${fm4}/${second}/aceptar`, { ...read, cost: 'Otra cosa' })).status).toBe(409);
    expect(await rows('select state from institution_suggestions where id = $1', [second])).toEqual([
      { state: 'received' },
    ]);
  });

  test('is decided by those who answer for the content, and by nobody else', async () => {
    const id = await suggested({ institution: 'imss' });
    const form = { ...(await entryForm(id)), cost: 'Otro' };
    for (const role of ['auditor', 'committee', 'protection'] as const) {
      const stranger = await newPerson(app, { roles: [role] });
      for (const [path, body] of [
        [`${id}/aceptar`, form],
        [`${id}/declinar`, { reason: 'No me parece, y ya.' }],
      ] as const)
        expect((await stranger.browser.post(`${fm4}/${path}`, body)).status).toBe(403);
      expect((await stranger.browser.get(fm4)).status).toBe(403);
      expect((await stranger.browser.get(`${fm4}/${id}`)).status).toBe(403);
    }
    for (const missing of [newId(), 'nada', '%F0%9F%9A%AA'])
      expect((await sofia.browser.get(`${fm4}/${missing}`)).status).toBe(404);
    expect(await rows('select state from institution_suggestions where id = $1', [id])).toEqual([
      { state: 'received' },
    ]);
  });

  test('is forgotten two years after it was decided; what it changed stays', async () => {
    const [kept, gone, waits] = [await suggested({ institution: 'infonavit' }), await suggested(), await suggested()];
    expect((await accept(kept, { cost: 'Gratuito, y más rápido' })).status).toBe(303);
    await sofia.browser.post(`${fm4}/${gone}/declinar`, { reason: 'Llamamos y el dato no se confirma.' });
    const retention = () =>
      app.nest
        .get(Retention)
        .all()
        .find(({ key }) => key === 'guidance.suggestions')!
        .erase();
    const of = (ids: string[]) =>
      rows<{ id: string; said: string; decided_by: string | null }>(
        'select id, said, decided_by from institution_suggestions where id = any($1) order by id',
        [ids],
      );
    const now = app.clock.now();
    await retention();
    expect(await of([kept, gone, waits])).toHaveLength(3);
    app.clock.set(new Date(now.getTime() + 740 * 86_400_000));
    await retention();
    expect(await retention()).toBe(0);
    const left = await of([kept, gone, waits]);
    expect(left.map(({ id }) => id).toSorted()).toEqual([kept, waits].toSorted());
    expect(left.find(({ id }) => id === kept)).toMatchObject({ said: '', decided_by: null });
    expect((await sofia.browser.get(`${fm4}/${kept}`)).status).toBe(404);
    await app.nest.get(InstitutionsLoader).onModuleInit();
    expect((await directory()).text).toContain('Gratuito, y más rápido');
    app.clock.set(now);
  });
});
