import { newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp, testStart } from '../../support/index.js';
import { valuesIn } from './drafts.js';

const home = '/fm4/contenidos/borradores';
const slug = 'refugiada_reconocida';

let app: TestApp;
let writer: TestPerson;
let lawyer: TestPerson;
let other: TestPerson;
beforeAll(async () => {
  app = await startApp();
  writer = await newPerson(app, { roles: ['legal_reviewer'], name: 'Abril Luna' });
  lawyer = await newPerson(app, { roles: ['legal_reviewer'], name: 'Elena Prado' });
  other = await newPerson(app, { roles: ['legal_reviewer'], name: 'Inés Solís' });
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

const words = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const sql = async <T>(text: string, values: unknown[] = []) => (await app.owner()).query(text, values) as Promise<T[]>;

async function begun(person: TestPerson, kind = 'situaciones', text = slug): Promise<string> {
  const answer = await person.browser.post(`/fm4/contenidos/${kind}/${text}/borrador`, {});
  expect(answer.status).toBe(303);
  return answer.location!.split('/').pop()!;
}

async function write(person: TestPerson, id: string, over: Record<string, string>) {
  const values = valuesIn((await person.browser.get(`${home}/${id}`)).text);
  return person.browser.post(`${home}/${id}`, { ...values, ...over });
}

async function revisionOf(id: string): Promise<string> {
  const [row] = await sql<{ revision: number }>('select revision from guidance_drafts where id = $1', [id]);
  return String(row!.revision);
}

const note = 'Reforma publicada en el DOF; se leyó el artículo.';
const propose = async (person: TestPerson, id: string) =>
  person.browser.post(`${home}/${id}/proponer`, { revision: await revisionOf(id), note });
const publish = async (person: TestPerson, id: string) =>
  person.browser.post(`${home}/${id}/publicar`, { revision: await revisionOf(id), read: 'si' });

describe('a text of the guidance', () => {
  test('is written as a draft, read by a second person with what it touches, and published as another edition', async () => {
    const id = await begun(writer);
    expect(await begun(other)).toBe(id);
    const before = (await app.browser().get(`/guia/situaciones/${slug}`)).text;
    const values = valuesIn((await writer.browser.get(`${home}/${id}`)).text);
    const steps = `${values['steps']}\nAnotar en la plantilla la fecha de la constancia (LFT 132-VIII)`;
    expect((await write(writer, id, { steps })).status).toBe(303);
    expect((await app.browser().get(`/guia/situaciones/${slug}`)).text).toBe(before);

    expect((await propose(writer, id)).status).toBe(303);
    const own = await publish(writer, id);
    expect([own.status, words(own.text).includes('lo publica otra persona')]).toEqual([403, true]);
    expect((await lawyer.browser.get('/fm4')).text).toContain('borrador de la guía espera tu lectura');
    const page = words((await lawyer.browser.get(`${home}/${id}/cambios`)).text);
    expect(page).toContain('Anotar en la plantilla la fecha de la constancia (LFT 132-VIII)');
    expect(page).toContain('Artículos en lo que cambia: LFT 132-VIII.');
    expect(page).toMatch(/\d+ situaciones más lo citan|Una situación más lo cita/);
    expect(page).toMatch(/caminos? del paso a paso terminan? ahí/);

    app.clock.set(new Date(testStart.getTime() + 86_400_000));
    expect((await publish(lawyer, id)).status).toBe(303);
    const after = words((await app.browser().get(`/guia/situaciones/${slug}`)).text);
    expect(after).toContain('Anotar en la plantilla la fecha de la constancia');
    expect(after).toContain('Revisó: Elena Prado.');
    const [edition] = await sql<{ version: string }>(
      `select version from guidance_editions where kind = 'situations' order by loaded_at desc limit 1`,
    );
    expect(edition!.version).toBe('1.2-2.1');
    expect(
      await sql(`select 1 from act_log where act = 'guidance.draft-published' and subject_id = $1`, [id]),
    ).toHaveLength(1);
    // what was found by its words is found still, and by the new ones
    expect((await app.browser().get('/guia?q=refugiada')).text).toContain(slug);
    // pressed again, and by a third person
    expect((await publish(lawyer, id)).status).toBe(303);
    const late = await publish(other, id);
    expect([late.status, words(late.text).includes('otra persona lo movió antes')]).toEqual([409, true]);
  });

  test('is not overwritten by whoever comes second, who keeps what they typed', async () => {
    const id = await begun(writer, 'situaciones', 'sin_documento_migratorio');
    const seen = valuesIn((await writer.browser.get(`${home}/${id}`)).text);
    expect((await write(other, id, { short: 'Sin papeles todavía' })).status).toBe(303);
    const answer = await writer.browser.post(`${home}/${id}`, { ...seen, detail: 'Mi propio detalle' });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Mi propio detalle');
    expect(words(answer.text)).toContain('Otra persona guardó cambios mientras escribías');
    expect(answer.text).toContain('Sin papeles todavía');
    const again = await writer.browser.post(`${home}/${id}`, valuesIn(answer.text));
    expect(again.status).toBe(303);
    expect((await writer.browser.post(`${home}/${id}/descartar`, {})).status).toBe(303);
    expect((await writer.browser.post(`${home}/${id}`, seen)).status).toBe(409);
  });

  test('is published once when two reviewers press at once', async () => {
    const id = await begun(writer, 'parametros', 'salario-minimo-general');
    const values = valuesIn((await writer.browser.get(`${home}/${id}`)).text)['values']!;
    const next =
      '\n\n320.10\nDesde: 2027-01-01\nHasta: 2027-12-31\nSegún: norma\nFuente: DOF de prueba\nVerificado: no';
    expect((await write(writer, id, { values: values + next })).status).toBe(303);
    expect((await propose(writer, id)).status).toBe(303);
    const answers = await Promise.all([publish(lawyer, id), publish(other, id)]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    expect((await app.browser().get('/guia/cifras?dia=2027-05-01')).text).toContain('$320.10');
    expect((await app.browser().get('/guia/cifras')).text).toContain('$315.04');
    expect(await sql('select 1 from guidance_editions where draft_id = $1', [id])).toHaveLength(1);
  });

  test('is touched by lessons and practices that cite its articles or its figures', async () => {
    const wage = await begun(writer, 'parametros', 'uma-diaria');
    expect(
      (await write(writer, wage, { values: '118\nDesde: 2026-02-01\nHasta: 2027-01-31\nFuente: [F3]' })).status,
    ).toBe(303);
    expect(words((await writer.browser.get(`${home}/${wage}/cambios`)).text)).toContain('marco legal');
    const chapter = await begun(writer, 'marco-legal', 's2');
    const { markdown } = valuesIn((await writer.browser.get(`${home}/${chapter}`)).text);
    const changed = markdown!.replace('| **132-XXXI** [V] |', '| **132-XXXI** [V] | Texto nuevo. ');
    expect(
      (
        await write(writer, chapter, {
          markdown: changed.replace('**133-I** [V] | Prohibido', '**133-I** [V] | Está prohibido'),
        })
      ).status,
    ).toBe(303);
    const text = words((await writer.browser.get(`${home}/${chapter}/cambios`)).text);
    expect(text).toContain('LFT 133-I');
    expect(text).toMatch(/lecciones? de los cursos lo citan?/);
    expect(text).toMatch(/prácticas? de la autoevaluación lo citan?/);
    await writer.browser.post(`${home}/${chapter}/descartar`, {});
  });

  test('says what is wrong in the reader’s words, and keeps the rest', async () => {
    const id = await begun(writer, 'parametros', 'uma-mensual');
    const none = await write(writer, id, { values: '3600\nFuente: [F3]', name: 'UMA al mes' });
    expect([none.status, none.text.includes('value="UMA al mes"')]).toEqual([422, true]);
    expect(words(none.text)).toContain('Una cifra sin vigencia no se guarda.');
    const odd = await write(writer, id, { values: '3600\nDesde: 2027-02-01\nHasta: abierta\nColor: azul\nFuente: x' });
    expect([odd.status, words(odd.text).includes('no reconocemos el renglón «Color: azul»')]).toEqual([422, true]);
    const situation = await begun(writer, 'situaciones', 'residente_permanente');
    expect((await write(writer, situation, { grounds: '' })).status).toBe(422);
    // the wizard leads there with another verdict
    expect((await write(writer, situation, { verdict: 'no' })).status).toBe(303);
    const against = await propose(writer, situation);
    expect([against.status, words(against.text).includes('que este borrador contradice')]).toEqual([409, true]);
  });

  test('is edited by those who may, and nothing else is found', async () => {
    const id = await begun(writer, 'situaciones', 'apatrida');
    const editor = await newPerson(app, { roles: ['content_editor'] });
    const admin = await newPerson(app, { roles: ['staff_admin'] });
    const auditor = await newPerson(app, { roles: ['auditor'] });
    const { person } = { person: await newPerson(app, { roles: [] }) };
    expect((await app.browser().get(home)).status).toBe(303);
    for (const one of [auditor, person]) expect((await one.browser.get(`${home}/${id}`)).status).toBe(403);
    expect((await editor.browser.get(`${home}/${id}`)).status).toBe(200);
    expect((await editor.browser.post(`${home}/${id}/publicar`, { revision: '1', read: 'si' })).status).toBe(403);
    expect((await admin.browser.get(`${home}/${id}`)).status).toBe(200);
    expect((await admin.browser.post(`${home}/${id}`, { short: 'x' })).status).toBe(403);
    for (const path of [`${home}/nada`, `${home}/01999999-0000-7000-8000-000000000001`, `${home}/nada/cambios`])
      expect((await editor.browser.get(path)).status).toBe(404);
    for (const path of ['situaciones/nada/borrador', 'instituciones/comar/borrador', 'nada/nada/borrador'])
      expect((await editor.browser.post(`/fm4/contenidos/${path}`, {})).status).toBe(404);
    expect((await editor.browser.post(`${home}/${id}/proponer`, { revision: '1', note: 'corta' })).status).toBe(422);
    const empty = await editor.browser.post(`${home}/${id}/proponer`, { revision: '1', note });
    expect([empty.status, words(empty.text).includes('dice lo mismo')]).toEqual([409, true]);
  });

  test('stays in its edition, and is published only from a draft by somebody else, in the database, too', async () => {
    await expect(
      sql(`update guidance_situations set content = content || '{"short":"x"}' where slug = $1`, [slug]),
    ).rejects.toThrow(/stays/);
    await expect(sql(`delete from guidance_sections`)).rejects.toThrow(/stays/);
    const [draft] = await sql<{ id: string }>(
      `select d.id from guidance_drafts d where d.state = 'published' and d.kind = 'situations'`,
    );
    await expect(
      sql(
        `insert into guidance_situations (id, edition_id, slug, position, content, search, plain, reviewed_on, next_review_on, draft_id)
         select gen_random_uuid(), edition_id, 'otra', 99, content || '{"short":"otro"}', search, plain, reviewed_on, next_review_on, $1
         from guidance_situations limit 1`,
        [draft!.id],
      ),
    ).rejects.toThrow(/from a draft/);
  });
});
