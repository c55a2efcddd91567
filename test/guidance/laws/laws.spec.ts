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

    expect((await lawMails(resident.person)).length).toBe(1);
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
