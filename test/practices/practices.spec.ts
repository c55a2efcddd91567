import { unzipSync } from 'fflate';
import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { Retention } from '../../src/accounts/index.js';
import { system } from '../../src/database/index.js';
import { classOf, criteria, disputed, settled, type Verdicts } from '../../src/practices/practice.rules.js';
import { answered, rows } from '../assessments/fixtures.js';
import { expectRedirect, inOneLine } from '../audits/fixtures.js';
import { newCompany, newPerson, type TestPerson } from '../support/companies.js';
import { itWith, runPdfTool } from '../support/pdf-tools.js';
import { lastMailTo, mailsOf, startApp, type TestApp, testStart } from '../support/index.js';

let app: TestApp;
let judges: TestPerson[];
let coordinator: TestPerson;
beforeAll(async () => {
  app = await startApp();
  judges = [
    await newPerson(app, { roles: ['auditor'], name: 'Berta Ríos' }),
    await newPerson(app, { roles: ['committee'], name: 'Saúl Peña' }),
    await newPerson(app, { roles: ['content_editor'], name: 'Inés Mora' }),
  ];
  coordinator = await newPerson(app, { roles: ['staff_admin'], name: 'Olga Sanz' });
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

const words = {
  institution: 'Café Serrano',
  title: 'Entrevistas con las mismas preguntas',
  description: 'Cada vacante tiene cinco preguntas sobre el trabajo. Las hace la misma persona a quien llega.',
  problem: 'Se preguntaba por el acento y por la familia, y quien venía de otro país ya no regresaba.',
  replicable: 'Las cinco preguntas se escriben en una tarde y sirven en cualquier giro y tamaño.',
  impact: 'Quien solicita sabe qué se le va a preguntar y a todas las personas se les pregunta lo mismo.',
  results: 'De cada diez vacantes hay diez hojas firmadas con las mismas preguntas, desde marzo.',
  sustainability: 'Está en el reglamento y responde por ella la jefatura de Recursos Humanos.',
};
const reason = 'Está descrito con pasos y con documentos que se pueden ver.';

interface Company {
  companyId: string;
  admin: TestPerson;
  editor: TestPerson;
}
async function company(tradeName = 'Café Serrano'): Promise<Company> {
  const companyId = await newCompany(app, { tradeName });
  const admin = await newPerson(app, { roles: ['company_admin'], companyId });
  return { companyId, admin, editor: await newPerson(app, { roles: ['company_editor'], companyId }) };
}

const row = async (id: string) =>
  (
    await rows<{ state: string; class: string | null; slug: string | null; version: number; look_by: string | null }>(
      app,
      'select state, class, slug, version, look_by::text from good_practices where id = $1',
      [id],
    )
  )[0]!;
const version = async (id: string) => String((await row(id)).version);

async function begun(author: TestPerson, home = '/empresa/practicas'): Promise<string> {
  const id = newId();
  await expectRedirect(author.browser.post(home, { id }));
  return id;
}
async function sent(author: TestPerson, over: Record<string, string | string[]> = {}, home = '/empresa/practicas') {
  const id = await begun(author, home);
  await expectRedirect(
    author.browser.post(`${home}/${id}/enviar`, { version: await version(id), ...words, consent: 'si', ...over }),
  );
  return id;
}

const desk = (id: string) => `/fm4/practicas/banco/${id}`;
const verdict = (unmet: readonly string[] = [], asked: readonly string[] = criteria) =>
  Object.fromEntries(
    asked.flatMap((one) => [
      [one, unmet.includes(one) ? 'no' : 'si'],
      [`${one}Reason`, reason],
    ]),
  );
const judge = (person: TestPerson, id: string, fields: Record<string, string>) =>
  person.browser.post(`${desk(id)}/dictamen`, fields);
async function judged(person: TestPerson, id: string, unmet: readonly string[] = [], asked?: readonly string[]) {
  await expectRedirect(person.browser.post(`${desk(id)}/tomar`));
  await expectRedirect(judge(person, id, verdict(unmet, asked)));
}
async function published(author: TestPerson, over: Record<string, string | string[]> = {}, unmet: string[] = []) {
  const id = await sent(author, over);
  for (const person of judges.slice(0, 2)) await judged(person, id, unmet);
  const { slug } = await row(id);
  return { id, slug: slug!, page: `/practicas/${slug}` };
}
/** The kinds of mails about a practice that somebody got, alone or with others in one mail. */
async function toldOf({ email }: TestPerson, id: string): Promise<string[]> {
  await app.jobs.runDue();
  const told = await rows<{ kind: string }>(
    app,
    `select distinct kind from reminders where recipient_email = $1 and subject_id = $2 and state = 'sent'`,
    [email, id],
  );
  return told.map(({ kind }) => kind);
}
const see = (path: string) => app.browser().get(path);

describe('writing', () => {
  test('a draft is kept unfinished, sent once, by who administers the company and agrees', async () => {
    const { admin, editor } = await company();
    const id = await begun(editor);
    const home = `/empresa/practicas/${id}`;
    expect((await editor.browser.get(home)).text).toContain('value="Café Serrano"');
    await expectRedirect(editor.browser.post(home, { version: '1', ...words, results: '' }));
    const refused = await admin.browser.post(`${home}/enviar`, { version: '2', ...words, results: 'Sí.' });
    expect([
      refused.status,
      refused.text.includes('Marca la casilla'),
      refused.text.includes('>Sí.</textarea>'),
    ]).toEqual([422, true, true]);
    expect((await editor.browser.post(`${home}/enviar`, { version: '2', ...words, consent: 'si' })).status).toBe(403);
    // another tab saved meanwhile: nothing is lost, and nothing overwritten
    const stale = await admin.browser.post(home, { version: '1', ...words, title: 'Otro título aquí' });
    expect([stale.status, stale.text.includes('value="Otro título aquí"')]).toEqual([409, true]);
    const full = { version: '2', ...words, consent: 'si' };
    await expectRedirect(admin.browser.post(`${home}/enviar`, full));
    await expectRedirect(admin.browser.post(`${home}/enviar`, full));
    expect(await rows(app, 'select round from good_practice_rounds where practice_id = $1', [id])).toEqual([
      { round: 1 },
    ]);
    expect((await admin.browser.post(home, { version: await version(id), ...words, title: 'Cambiado' })).status).toBe(
      409,
    );
    expect((await lastMailTo(app, coordinator.email, 'Una práctica por juzgar')).text).toContain(id);
  });

  test('no number of a person, no name of who asks to be anonymous, no unknown item is sent', async () => {
    const { admin } = await company();
    const id = await begun(admin);
    const send = async (over: Record<string, string>) => {
      const fields = { version: await version(id), ...words, consent: 'si', ...over };
      const { status, text } = await admin.browser.post(`/empresa/practicas/${id}/enviar`, fields);
      return [status, /id="(\w+)-error"/.exec(text)?.[1]];
    };
    expect(await send({ impact: `${words.impact} La CURP de una persona es HEGG560427MVZRRL04.` })).toEqual([
      422,
      'impact',
    ]);
    // also one with a slip in it
    expect(await send({ problem: `${words.problem} GOMA900101MJCRRN05` })).toEqual([422, 'problem']);
    expect(await send({ anonymous: 'si', results: `${words.results} Lo vio el CAFE  serrano.` })).toEqual([
      422,
      'results',
    ]);
    expect(await send({ items: 'Z9-99' })).toEqual([422, 'items']);
    expect((await row(id)).state).toBe('draft');
    // what may be somebody is asked about, the name of the institution is not
    const kept = { ...words, impact: `${words.impact} Café Serrano lo cuenta: rh@cafe.mx.` };
    await expectRedirect(admin.browser.post(`/empresa/practicas/${id}`, { version: await version(id), ...kept }));
    const { text } = await admin.browser.get(`/empresa/practicas/${id}`);
    expect(inOneLine(text)).toContain('Parece que se habla de una persona en: Impacto positivo.');
  });

  test('a company reads and moves nothing of another; a public body only what it began itself; strangers nothing', async () => {
    const [own, other] = [await company(), await company('Otra')];
    const id = await sent(own.admin);
    const liaison = await newPerson(app, { roles: ['partner'] });
    const third = await newPerson(app, { roles: ['partner'] });
    const theirs = await sent(liaison, { institution: 'Municipio de Tala' }, '/enlaces/practicas');
    for (const [person, home] of [
      [other.admin, `/empresa/practicas/${id}`],
      [third, `/enlaces/practicas/${theirs}`],
      [liaison, `/enlaces/practicas/${id}`],
    ] as const) {
      expect((await person.browser.get(home)).status).toBe(404);
      expect((await person.browser.post(`${home}/retirar`)).status).toBe(404);
      expect((await person.browser.post(home, { version: '2', ...words })).status).toBe(404);
    }
    expect((await see('/practicas')).text).not.toContain(words.title);
    const actor = { kind: 'person' as const, userId: other.admin.userId, companyId: other.companyId, roles: [] };
    for (const table of [
      'good_practice_texts',
      'good_practice_rounds',
      'good_practice_seats',
      'good_practice_verdicts',
    ]) {
      const seen = await app.db.as(actor, (tx) => tx.query(`select 1 from ${table} where practice_id = '${id}'`));
      expect([table, seen]).toEqual([table, []]);
    }
    expect((await liaison.browser.get('/fm4/practicas')).status).toBe(403);
    expect((await see('/empresa/practicas')).location).toContain('/entrar');
  });
});

describe('review', () => {
  test('by two who do not read each other: good when all four are met, with reasons, mail and a public page', async () => {
    const { admin } = await company();
    const id = await sent(admin);
    const [first, second] = judges as [TestPerson, TestPerson];
    expect((await first.browser.get('/fm4')).text).toContain(words.title);
    await judged(first, id);
    await expectRedirect(second.browser.post(`${desk(id)}/tomar`));
    // blind: neither in the page nor in the database
    expect((await second.browser.get(desk(id))).text).not.toContain(reason);
    const staff = { kind: 'person' as const, userId: second.userId, companyId: null, roles: ['committee' as const] };
    const read = () =>
      app.db.as(staff, (tx) => tx.query(`select 1 from good_practice_verdicts where practice_id = '${id}'`));
    expect(await read()).toEqual([]);
    expect((await admin.browser.get(`/empresa/practicas/${id}`)).text).not.toContain(reason);
    const short = await judge(second, id, { ...verdict(), impactReason: 'Sí.', results: '' });
    expect([short.status, short.text.includes('>Sí.</textarea>')]).toEqual([422, true]);
    await expectRedirect(judge(second, id, verdict()));
    expect(await row(id)).toMatchObject({ state: 'published', class: 'good', look_by: '2028-11-23' });
    expect(await read()).toHaveLength(8);
    const page = await see('/practicas/entrevistas-con-las-mismas-preguntas');
    expect(page.text).toContain('Buena práctica');
    expect(page.text).toContain(reason);
    expect(page.text).not.toContain('Berta Ríos');
    expect(inOneLine((await lastMailTo(app, admin.email, 'Se publicó como buena práctica')).text)).toContain('2028');
    // a verdict is not changed, and nobody takes a second seat
    expect((await judge(first, id, verdict(['impact']))).status).toBe(409);
  });

  test('exactly one not met is promising; two go back with the reasons, and may be sent again', async () => {
    const { admin } = await company();
    const promising = await published(admin, { title: 'Carteles en cuatro idiomas' }, ['results']);
    expect((await see(promising.page)).text).toContain('Práctica prometedora');
    const id = await sent(admin, { title: 'Bienvenida con acompañante' });
    for (const person of judges.slice(0, 2)) await judged(person, id, ['impact', 'results']);
    expect(await row(id)).toMatchObject({ state: 'returned', class: 'returned', slug: null });
    const back = await admin.browser.get(`/empresa/practicas/${id}`);
    expect([back.text.includes(reason), back.text.includes('No se cumple')]).toEqual([true, true]);
    expect((await admin.browser.get('/pendientes')).text).toContain('Bienvenida con acompañante');
    const again = {
      version: await version(id),
      ...words,
      title: 'Bienvenida con acompañante',
      impact: `${words.impact} Y más.`,
    };
    await expectRedirect(admin.browser.post(`/empresa/practicas/${id}/enviar`, { ...again, consent: 'si' }));
    for (const person of judges.slice(0, 2)) await judged(person, id);
    expect(await row(id)).toMatchObject({ state: 'published', class: 'good' });
  });

  test('a third judges only what two differ on, and does not read them either', async () => {
    const { admin } = await company();
    const id = await sent(admin, { title: 'Guardería compartida' });
    const [first, second, third] = judges as [TestPerson, TestPerson, TestPerson];
    await judged(first, id, ['results']);
    await judged(second, id, ['impact', 'results']);
    // a second click is no other judgement
    await expectRedirect(judge(second, id, verdict(['impact', 'results'])));
    expect((await judge(second, id, verdict(['impact']))).status).toBe(409);
    expect(await row(id)).toMatchObject({ state: 'submitted' });
    expect(await toldOf(coordinator, id)).toContain('practices.disputed');
    expect((await first.browser.post(`${desk(id)}/tomar`)).status).toBe(403);
    await expectRedirect(third.browser.post(`${desk(id)}/tomar`));
    const page = await third.browser.get(desk(id));
    expect([page.text.includes('name="impact"'), page.text.includes('name="results"')]).toEqual([true, false]);
    expect(page.text).not.toContain(reason);
    for (const _ of [1, 2]) await expectRedirect(judge(third, id, verdict([], ['impact'])));
    expect(await row(id)).toMatchObject({ state: 'published', class: 'promising' });
  });

  test('nobody judges what they wrote or what is of their institution, in code and in the database', async () => {
    const { admin, companyId } = await company();
    const id = await sent(admin, { title: 'Transporte de madrugada' });
    const both = await newPerson(app, { roles: ['auditor', 'learner'], companyId });
    const own = await sent(coordinator, { title: 'Lo que hace FM4' }, '/fm4/practicas/propias');
    for (const [person, practice] of [
      [both, id],
      [coordinator, own],
    ] as const) {
      expect((await person.browser.post(`${desk(practice)}/tomar`)).status).toBe(403);
      const seat = `insert into good_practice_seats values ('${practice}', 1, 1, '${person.userId}', now())`;
      await expect(app.db.as(system('test'), (tx) => tx.query(seat))).rejects.toThrow(/nobody judges/);
    }
    const colleague = judges[0]!;
    await expectRedirect(colleague.browser.post(`${desk(own)}/tomar`));
    await expectRedirect(colleague.browser.post(`${desk(own)}/devolver`, { seat: '1' }));
    expect((await judge(colleague, own, verdict())).status).toBe(403);
  });

  test('the database refuses a class that does not follow, a third without a dispute, and any change of what was judged', async () => {
    const { admin } = await company();
    const id = await sent(admin, { title: 'Mesa de escucha' });
    const asSystem = (sql: string) => app.db.as(system('test'), (tx) => tx.query(sql));
    const decide = (found: string) =>
      `update good_practice_rounds set class = '${found}', decided_at = now() where practice_id = '${id}'`;
    await expect(asSystem(decide('good'))).rejects.toThrow(/nothing yet/);
    await expect(
      asSystem(`insert into good_practice_seats values ('${id}', 1, 3, '${judges[2]!.userId}', now())`),
    ).rejects.toThrow(/two differ/);
    await judged(judges[0]!, id);
    await expect(asSystem(decide('good'))).rejects.toThrow(/nothing yet/);
    await expect(
      asSystem(`update good_practices set state = 'published', class = 'good', slug = 'x', published_text = 1,
        published_at = now(), look_by = current_date, search = '' where id = '${id}'`),
    ).rejects.toThrow(/as a review has found/);
    await judged(judges[1]!, id);
    for (const sql of [
      `update good_practice_verdicts set met = false where practice_id = '${id}'`,
      `update good_practice_texts set results = 'Otra cosa' where practice_id = '${id}'`,
      `update good_practice_rounds set class = 'promising' where practice_id = '${id}'`,
      `delete from good_practice_seats where practice_id = '${id}'`,
      `update good_practices set look_by = look_by + 1 where id = '${id}'`,
    ])
      await expect(asSystem(sql)).rejects.toThrow();
  });

  test('its SQL and its rule come to the same class for every pair of reviewers and every third', async () => {
    const ways = Array.from({ length: 16 }, (_, bits) => criteria.map((_one, at) => (bits & (1 << at)) !== 0));
    const found = await rows<{ a: boolean[]; b: boolean[]; c: boolean[]; class: string }>(
      app,
      `with ways as (select array[n & 1 > 0, n & 2 > 0, n & 4 > 0, n & 8 > 0] as way from generate_series(0, 15) n)
       select a.way as a, b.way as b, c.way as c, good_practice_class(a.way, b.way, c.way) as class
       from ways a, ways b, ways c`,
    );
    expect(found).toHaveLength(ways.length ** 3);
    const named = (way: readonly boolean[]) =>
      Object.fromEntries(criteria.map((criterion, at) => [criterion, way[at]])) as unknown as Verdicts;
    const wrong = found.filter(({ a, b, c, class: said }) => classOf(settled(named(a), named(b), named(c))!) !== said);
    expect(wrong).toEqual([]);
    expect(disputed(named(ways[3]!), named(ways[3]!))).toEqual([]);
    const [missing] = await rows(app, `select good_practice_class('{t,t,t,t}', '{t,t,t,f}', '{t,t,t,null}') as class`);
    expect(missing).toEqual({ class: null });
  });

  test('is repeated within 24 months; what rises or falls stays in sight', async () => {
    const { admin } = await company();
    const { id, page } = await published(admin, { title: 'Turnos que se eligen' }, ['results']);
    app.clock.advance(690 * DAY);
    expect((await coordinator.browser.get('/fm4')).text).toContain('Turnos que se eligen');
    await expectRedirect(coordinator.browser.post(`${desk(id)}/volver-a-ver`));
    await expectRedirect(coordinator.browser.post(`${desk(id)}/volver-a-ver`));
    expect((await see(page)).status).toBe(200);
    for (const person of judges.slice(0, 2)) await judged(person, id);
    const risen = (await see(page)).text;
    expect(risen.match(/Revisión del [^<]*: (Buena práctica|Práctica prometedora)/g)).toHaveLength(2);
    expect(await row(id)).toMatchObject({ state: 'published', class: 'good', look_by: '2030-10-13' });
    app.clock.advance(800 * DAY);
    expect((await see(page)).text).toContain('Debió volver a revisarse');
    await expectRedirect(coordinator.browser.post(`${desk(id)}/volver-a-ver`));
    for (const person of judges.slice(0, 2)) await judged(person, id, ['impact', 'results']);
    const gone = await see(page);
    expect([gone.status, gone.text.includes('No alcanzó los criterios'), gone.text.includes(words.results)]).toEqual([
      410,
      true,
      false,
    ]);
    expect((await see('/practicas')).text).not.toContain('Turnos que se eligen');
  });
});

describe('the bank', () => {
  test('begins with PROFIL Jalisco, promising, with its reasons and what is not documented', async () => {
    const list = await see('/practicas');
    expect(list.text).toContain('href="/practicas/profil-jalisco"');
    const { text } = await see('/practicas/profil-jalisco');
    expect(text).toContain('Práctica prometedora');
    expect(text).toContain('los mecanismos de verificación se están construyendo');
    expect(text).toContain('No están documentadas aquí cifras');
    const verdicts = await rows<{ criterion: string; met: boolean }>(
      app,
      `select v.criterion, v.met from good_practice_verdicts v join good_practices p on p.id = v.practice_id
       where p.slug = 'profil-jalisco' and not v.met`,
    );
    expect(verdicts).toEqual([{ criterion: 'results', met: false }]);
    expect((await app.browser().get('/practicas?lang=en')).text).toContain('Promising practice');
  });

  test('is searched by stems, without accents and by words of the same meaning, and filtered', async () => {
    const { admin } = await company();
    await published(admin, {
      title: 'Recibos de salario explicados',
      description: `${words.description} Se explica el salario.`,
    });
    const found = async (q: string, more = '') =>
      (await see(`/practicas?q=${encodeURIComponent(q)}${more}`)).text.includes('Recibos de salario explicados');
    for (const q of ['salarios', 'RECIBO explicado', 'explicación de sueldos', 'recibós'])
      expect([q, await found(q)]).toEqual([q, true]);
    expect(await found('salario', '&clase=prometedora')).toBe(false);
    expect(await found('salario', '&clase=buena&de=company')).toBe(true);
    expect(await found('salario', '&de=public')).toBe(false);
    expect(await found('xilófono')).toBe(false);
    const own = await admin.browser.get('/buscar?q=sueldos');
    expect(own.text).toContain('Recibos de salario explicados');
    expect((await judges[0]!.browser.get('/buscar?q=sueldos')).text).toContain('/fm4/practicas/banco/');
    for (const odd of ['%F0%9F%98%80', "'%20or%201=1", 'a'.repeat(300)])
      expect((await see(`/practicas?q=${odd}&clase=x&item=%27&pagina=-3`)).status).toBe(200);
  });

  test('says nothing of who asks to be anonymous, in no page, file or search', async () => {
    const { admin } = await company('Naranjal del Valle');
    const { page } = await published(admin, {
      institution: 'Naranjal del Valle',
      title: 'Comida según cada fe',
      anonymous: 'si',
    });
    const shown = (await see(page)).text + (await see('/practicas')).text + (await see('/practicas?q=naranjal')).text;
    expect(shown.replaceAll(/(value="|q=)naranjal/g, '')).not.toMatch(/naranjal/i);
    expect(shown).toContain('Una empresa de Jalisco');
    for (const name of ['ficha.docx', 'red-migracion.docx'])
      expect(await wordOf(`${page}/${name}`)).not.toMatch(/naranjal/i);
  });

  itWith('pdftotext', 'pdfinfo')('leaves field by field as tagged PDF and as DOCX', async () => {
    const { admin } = await company();
    const { page } = await published(admin, { title: 'Vestidores con llave propia' }, ['results']);
    const { bytes } = await see(`${page}/ficha.pdf`);
    expect(runPdfTool('pdfinfo', ['{}'], bytes).output).toMatch(/Tagged:\s+yes/);
    const paper = inOneLine(runPdfTool('pdftotext', ['{}', '-'], bytes).output);
    const document = await wordOf(`${page}/ficha.docx`);
    for (const said of [paper, document])
      for (const part of [
        'Café Serrano',
        'Vestidores con llave propia',
        'Replicable y adaptable',
        'Sostenibilidad',
        words.sustainability,
        'Práctica prometedora',
        reason,
      ])
        expect(said).toContain(part);
  });

  test('gives the form of the migration network with each missing field named', async () => {
    const form = await wordOf('/practicas/profil-jalisco/red-migracion.docx');
    for (const missing of [
      'focal point',
      'objectives of the Global Compact for Migration',
      'dates of implementation',
      'lessons learned',
    ])
      expect(form.split(missing)).toHaveLength(3);
    expect(form.match(/MISSING/g)).toHaveLength(8);
    expect(form).toContain('not verified');
    expect((await see('/practicas/no-hay/ficha.pdf')).status).toBe(404);
  });

  test('loses at once what its institution withdraws, and never shows it again', async () => {
    const { admin, editor } = await company();
    const { id, page } = await published(admin, { title: 'Permiso para trámites' });
    const home = `/empresa/practicas/${id}`;
    expect((await editor.browser.post(`${home}/retirar`)).status).toBe(403);
    await expectRedirect(admin.browser.post(`${home}/retirar`));
    await expectRedirect(admin.browser.post(`${home}/retirar`));
    const gone = await see(page);
    expect([gone.status, gone.text.includes('Permiso para trámites')]).toEqual([410, false]);
    expect((await see('/practicas')).text).not.toContain('Permiso para trámites');
    expect((await see(`${page}/ficha.pdf`)).status).toBe(404);
    expect(await toldOf(coordinator, id)).toContain('practices.withdrawn');
    expect((await coordinator.browser.get(`/fm4/practicas/banco/${id}`)).text).not.toContain('Se vuelve a revisar');
    expect(
      (await admin.browser.post(`${home}/enviar`, { version: await version(id), ...words, consent: 'si' })).status,
    ).toBe(409);
    // taken back while it is judged: no seat is taken any more
    const other = await sent(admin, { title: 'Otra que se retira' });
    await expectRedirect(admin.browser.post(`/empresa/practicas/${other}/retirar`));
    expect((await judges[0]!.browser.post(`${desk(other)}/tomar`)).status).toBe(409);
    app.clock.advance(400 * DAY);
    const rule = app.nest
      .get(Retention)
      .all()
      .find(({ key }) => key === 'practices.withdrawn')!;
    expect(await rule.erase()).toBeGreaterThanOrEqual(2);
    expect((await see(page)).status).toBe(404);
  });
});

test('the improvement plan offers what helps with its actions; who adopts it is counted from the plans, in full fives', async () => {
  const author = await company();
  const { id, page } = await published(author.admin, {
    title: 'Quién responde por la inclusión',
    items: ['D1-01', 'D1-02'],
  });
  const adopters: (Awaited<ReturnType<typeof answered>> & { action: { id: string; version: number } })[] = [];
  for (let n = 0; n < 5; n++) {
    const made = await answered(app, 2);
    await expectRedirect(made.admin.browser.post('/empresa/plan/brechas', { items: ['D1-01'] }));
    const [action] = await rows<{ id: string; version: number }>(
      app,
      'select id, version from plan_actions where company_id = $1',
      [made.companyId],
    );
    adopters.push({ ...made, action: action! });
  }
  const [one] = adopters;
  expect((await one!.admin.browser.get('/empresa/plan')).text).toContain('Quién responde por la inclusión');
  const actionPage = `/empresa/plan/${one!.action.id}`;
  expect((await one!.admin.browser.get(actionPage)).text).toContain('Trabajar con esta práctica');
  const adopt = (who: (typeof adopters)[number], action = who.action.id) =>
    who.admin.browser.post('/empresa/practicas/adoptar', { action, practice: id });
  for (const who of adopters.slice(0, 4)) await expectRedirect(adopt(who));
  await expectRedirect(adopt(one!));
  expect((await see(page)).text).toContain('Todavía no hay cinco empresas');
  // neither the action of another company nor one about something else
  expect((await adopt(adopters[4]!, one!.action.id)).status).toBe(409);
  await expectRedirect(adopt(adopters[4]!));
  expect((await see(page)).text).toContain('5 empresas o más trabajan con ella');
  for (const { admin, action } of adopters)
    await expectRedirect(
      admin.browser.post(`/empresa/plan/${action.id}/avance`, {
        move: 'finish',
        text: '',
        noteId: newId(),
        version: String(action.version),
      }),
    );
  expect((await see(page)).text).toContain('5 o más terminaron lo que planearon');
  expect((await one!.admin.browser.get(actionPage)).text).toContain('Trabajas con ella');
  // a company sees its own adoption alone
  const actor = {
    kind: 'person' as const,
    userId: one!.admin.userId,
    companyId: one!.companyId,
    roles: ['company_admin' as const],
  };
  expect(await app.db.as(actor, (tx) => tx.query('select 1 from good_practice_adoptions'))).toHaveLength(1);
});

test('mails of the bank name no reviewer', async () => {
  const all = (await mailsOf(app)).filter(({ subject }) => /práctica/.test(subject));
  expect(all.length).toBeGreaterThan(5);
  expect(all.map(({ text }) => text).join('\n')).not.toMatch(/Berta Ríos|Saúl Peña|Inés Mora/);
});

/** The words of a Word document. */
async function wordOf(path: string): Promise<string> {
  const { bytes } = await see(path);
  const xml = Buffer.from(unzipSync(bytes)['word/document.xml']!).toString('utf8');
  return xml.replaceAll('</w:p>', '\n').replaceAll(/<[^>]+>/g, '');
}
