import { DAY } from '#libs/clock';
import { newCode } from '#libs/codes';
import { newId } from '#libs/ids';
import { addDays, dayOf } from '#libs/mexico';
import { readWorkbook } from '#libs/spreadsheet';
import { Retention } from '../../src/accounts/index.js';
import { CompanyActivation } from '../../src/companies/index.js';
import { companyRoles, type Role, staffRoles, system } from '../../src/database/index.js';
import { OpeningEnding } from '../../src/openings/index.js';
import { Indicators } from '../../src/monitoring/index.js';
import { rows } from '../assessments/fixtures.js';
import { expectRedirect, inOneLine } from '../audits/fixtures.js';
import { newCompany, newPerson, type TestPerson } from '../support/companies.js';
import { lastMailTo, mailsOf, startApp, type TestApp, testStart } from '../support/index.js';
import { itWith, runPdfTool } from '../support/pdf-tools.js';
import { routesIn } from '../support/routes.js';

const own = '/empresa/vacantes';
const fm4 = '/fm4/vacantes';
const today = dayOf(testStart);

let app: TestApp;
let reader: TestPerson;
let other: TestPerson;
let company: Company;
beforeAll(async () => {
  app = await startApp();
  reader = await newPerson(app, { roles: ['content_editor'], name: 'Inés Mora' });
  other = await newPerson(app, { roles: ['staff_admin'], name: 'Olga Sanz' });
  company = await newTeam();
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

interface Company {
  companyId: string;
  admin: TestPerson;
}
async function newTeam(state: 'pending' | 'active' | 'suspended' = 'active'): Promise<Company> {
  const companyId = await newCompany(app, { tradeName: 'Costuras Lola', state });
  return { companyId, admin: await newPerson(app, { roles: ['company_admin'], companyId }) };
}

const said = {
  post: 'Costura recta',
  tasks: 'Coser uniformes en máquina recta.',
  requirements: 'Saber usar máquina recta. Identificación oficial o documento que permita trabajar en México.',
  site: 'Calle 5, zona industrial',
  municipality: '14039',
  payFrom: '2,400',
  payTo: '2800',
  payPeriod: 'week',
  workDays: '5',
  schedule: 'Lunes a viernes de 8 a 17',
  daysOff: 'Sábado y domingo',
  contract: 'indefinite',
  registration: 'first-day',
  benefits: 'Transporte',
  posts: '3',
  endsOn: addDays(today, 20),
  languages: ['es', 'ht'],
  contact: 'Recursos Humanos, rh@lola.example',
};
type Fields = Record<string, string | string[]>;

const row = async (id: string) =>
  (
    await rows<{ state: string; version: number; closed_for: string | null; contact: string; hired: number | null }>(
      app,
      'select state, version, closed_for, contact, hired from openings where id = $1',
      [id],
    )
  )[0]!;
const version = async (id: string) => String((await row(id)).version);

async function begun({ admin }: Company = company): Promise<string> {
  const id = newId();
  for (let times = 0; times < 2; times += 1) await expectRedirect(admin.browser.post(own, { id }));
  return id;
}
const send = async (id: string, over: Fields = {}, { admin }: Company = company) =>
  admin.browser.post(`${own}/${id}/enviar`, { version: await version(id), ...said, ...over });
async function sent(over: Fields = {}, who: Company = company): Promise<string> {
  const id = await begun(who);
  await expectRedirect(send(id, over, who));
  return id;
}
async function opened(over: Fields = {}, who: Company = company): Promise<string> {
  const id = await sent(over, who);
  await expectRedirect(reader.browser.post(`${fm4}/${id}/tomar`));
  await expectRedirect(reader.browser.post(`${fm4}/${id}/confirmar`, { normsRead: 'si' }));
  return id;
}
/** The kinds of mails about an opening that somebody got, alone or with others in one mail. */
async function toldOf({ email }: TestPerson, id: string): Promise<string[]> {
  await mailsOf(app);
  const told = await rows<{ kind: string }>(
    app,
    `select distinct kind from reminders where recipient_email = $1 and subject_id = $2 and state = 'sent' order by kind`,
    [email, id],
  );
  return told.map(({ kind }) => kind);
}
const distinguish = (companyId: string, state: string) =>
  app.db.as(system('test'), (tx) =>
    tx.query(
      `insert into distinctions (id, company_id, code, level, level_name, instrument_version, trade_name, legal_name, place,
         signatories, state, awarded_on, expires_on, awarded_at, document_state, document_key, document_at, version)
       values ($1, $2, $3, 'N1', 'Nivel 1', '1', 'Lola', 'Lola', 'Guadalajara', '[]', $4, '2026-01-01', '2027-12-31',
         '2026-01-01T12:00:00Z', 'ready', 'none', '2026-01-01T12:00:00Z', 1)`,
      [newId(), companyId, newCode(), state],
    ),
  );

test('a pay below the minimum is told with what can be done about it in that state', async () => {
  const belowIn = async (id: string) => {
    await rows(app, 'update openings set pay_from = 100 where id = $1', [id]);
    return (await reader.browser.get(`${fm4}/${id}`)).text;
  };
  const waiting = await belowIn(await sent());
  expect(waiting).toContain('devuélvela para que la empresa lo corrija');
  expect(waiting).not.toContain('pausa la vacante');
  const id = await opened();
  expect(await belowIn(id)).toContain('pausa la vacante');
  await expectRedirect(
    reader.browser.post(`${fm4}/${id}/pausar`, { reasons: 'El pago es menor que el salario mínimo de hoy.' }),
  );
  expect(await belowIn(id)).toContain('no la reanudes');
  await expectRedirect(reader.browser.post(`${fm4}/${id}/cerrar`, { reasons: 'La empresa anunció otra en su lugar.' }));
  expect(await belowIn(id)).not.toContain('salario mínimo de hoy');
});

test('begun with the id of another company is refused, and that one stays as it is', async () => {
  const id = await begun();
  const { admin } = await newTeam();
  for (const path of [own, '/empresa/practicas']) {
    if (path !== own) await expectRedirect(company.admin.browser.post(path, { id }));
    expect((await admin.browser.post(path, { id })).status).toBe(409);
    expect((await admin.browser.get(`${path}/${id}`)).status).toBe(404);
    expect((await company.admin.browser.get(`${path}/${id}`)).status).toBe(200);
  }
});

describe('the company', () => {
  test('keeps a draft unfinished, sees what the checker marks, and sends it once nothing stands', async () => {
    const id = await begun();
    const home = `${own}/${id}`;
    const { browser } = company.admin;
    const draft = {
      ...said,
      requirements: 'Exelente presentasion, solter@ y carta de no antecedentes penales.',
      posts: '',
    };
    await expectRedirect(browser.post(home, { version: '1', ...draft }));
    const page = inOneLine((await browser.get(home)).text);
    for (const words of ['>Exelente presentasion</mark>', '>solter@</mark>', 'LFT 133-I', 'LNEP 27-IV', 'Hay 3 cosas'])
      expect(page).toContain(words);
    const refused = await send(id, { requirements: draft.requirements });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('Exelente presentasion')]);
    expect(refused.text).toContain('Pide 3 cosas que la ley no permite');
    expect((await row(id)).state).toBe('draft');
    await expectRedirect(send(id));
    // a second click sends nothing more
    await expectRedirect(browser.post(`${home}/enviar`, { version: '2', ...said }));
    const acts = await rows(app, `select 1 from act_log where act = 'openings.sent' and subject_id = $1`, [id]);
    expect([await row(id), acts]).toMatchObject([{ state: 'sent', version: 3 }, { length: 1 }]);
    // neither written nor thrown away any more
    expect((await browser.post(home, { version: '3', ...said, post: 'Otra' })).status).toBe(409);
    expect((await browser.post(`${home}/descartar`)).status).toBe(409);
  });

  test('is told of all that is wrong at once, and nothing typed is lost', async () => {
    const id = await begun();
    const told = async (over: Fields) => {
      const { status, text } = await send(id, over);
      expect(status).toBe(422);
      return inOneLine(text);
    };
    const all = await told({ payFrom: '1000', payTo: '900', endsOn: today, municipality: '', languages: [] });
    for (const words of ['al menos $2,205.28', 'Es menos que la cantidad', 'un día después de hoy', 'value="1000"'])
      expect(all).toContain(words);
    expect(await told({ payTo: '1000000000' })).toContain('Escribe 500000 o menos');
    expect(await told({ payFrom: 'mucho' })).toContain('Escribe una cantidad');
    // a comma of decimals is no sum to guess at
    expect(await told({ payFrom: '2.400,00' })).toContain('Escribe una cantidad');
    expect(await told({ posts: '0' })).toContain('Escribe 1 o más');
    expect(await told({ workDays: '3' })).toContain('di el pago por día');
    expect(await told({ tasks: 'Preguntar por LORA910314MVZPMN08.' })).toContain('Hay un número de una persona');
    expect(await told({ municipality: '09002' })).toContain('Elige una de las opciones');
    // what no form can hold is left out
    await expectRedirect(send(id, { post: 'Costura\u0000 recta', languages: ['es', 'es'] }));
  });

  test('two tabs, garbage and openings of others: nothing breaks, nothing is overwritten', async () => {
    const id = await begun();
    const stranger = (await newTeam()).admin.browser;
    await expectRedirect(company.admin.browser.post(`${own}/${id}`, { version: '1', ...said }));
    expect((await company.admin.browser.post(`${own}/${id}`, { version: '1', ...said, post: 'De antes' })).status).toBe(
      409,
    );
    for (const route of ['', '/enviar', '/cerrar', '/resultado'])
      expect(
        (
          await stranger.post(`${own}/${id}${route}`, {
            version: '2',
            ...said,
            reason: 'filled',
            interviewed: '1',
            hired: '1',
          })
        ).status,
      ).toBe(404);
    expect((await stranger.get(`${own}/${id}`)).status).toBe(404);
    expect((await company.admin.browser.get(`${own}/%00`)).status).toBe(404);
    expect((await company.admin.browser.get(`${own}/x'--`)).status).toBe(404);
    expect((await reader.browser.get(`${fm4}/${id}`)).status).toBe(404);
    expect((await company.admin.browser.post(own, { id: 'x' })).status).toBe(422);
    expect((await company.admin.browser.post(`${own}/${id}/cerrar`, { reason: 'x' })).status).toBe(422);
    await expectRedirect(company.admin.browser.post(`${own}/${id}/descartar`));
    await expectRedirect(company.admin.browser.post(`${own}/${id}/descartar`));
  });

  test('announces nothing while it is not in good standing', async () => {
    const pending = await newTeam('pending');
    expect((await pending.admin.browser.post(own, { id: newId() })).status).toBe(403);
    expect((await pending.admin.browser.get(own)).text).toContain('cuando FM4 active tu empresa');
    const revoked = await newTeam();
    const id = await begun(revoked);
    await distinguish(revoked.companyId, 'revoked');
    const answer = await send(id, {}, revoked);
    expect([answer.status, answer.text]).toEqual([403, expect.stringContaining('suspendido o revocado')]);
  });
});

describe('FM4', () => {
  test('takes one once, returns it with reasons, reads it again and tells people of it', async () => {
    const id = await sent({ post: 'Bordado' });
    expect((await reader.browser.get('/fm4')).text).toContain('Bordado · Costuras Lola');
    for (const who of [reader, other]) expect(await toldOf(who, id)).toEqual(['openings.received']);
    const taken = await Promise.all([reader, other].map(({ browser }) => browser.post(`${fm4}/${id}/tomar`)));
    expect(taken.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    const [mine, theirs] = taken[0]!.status === 303 ? [reader, other] : [other, reader];
    expect((await theirs!.browser.post(`${fm4}/${id}/confirmar`)).status).toBe(409);
    expect((await mine!.browser.post(`${fm4}/${id}/devolver`, { reasons: 'No.' })).status).toBe(422);
    const reasons = 'Di en qué línea de camión se llega.';
    for (let times = 0; times < 2; times += 1)
      await expectRedirect(mine!.browser.post(`${fm4}/${id}/devolver`, { reasons }));
    expect((await company.admin.browser.get(`${own}/${id}`)).text).toContain(reasons);
    expect(await toldOf(company.admin, id)).toEqual(['openings.decided']);
    expect((await company.admin.browser.get('/pendientes')).text).toContain('Cambiar la vacante «Bordado»');
    await expectRedirect(send(id, { post: 'Bordado', site: 'Calle 5, ruta 622' }));
    for (const act of ['tomar', 'confirmar', 'confirmar'])
      await expectRedirect(theirs!.browser.post(`${fm4}/${id}/${act}`));
    expect((await theirs!.browser.get(`${fm4}?ver=abiertas`)).text).toContain('Bordado');
    expect((await company.admin.browser.get(`${own}/${id}`)).text).toContain(
      'la da a conocer a las personas que acompaña',
    );
  });

  test('a demand that a norm may require goes on with the norm, once FM4 has read it', async () => {
    const requirements = 'Mayores de 25 años.';
    const id = await begun();
    expect((await send(id, { requirements })).status).toBe(422);
    await expectRedirect(send(id, { requirements, normAge: 'Reglamento X, artículo 4' }));
    await expectRedirect(reader.browser.post(`${fm4}/${id}/tomar`));
    expect((await reader.browser.get(`${fm4}/${id}`)).text).toContain('Reglamento X, artículo 4');
    const unread = await reader.browser.post(`${fm4}/${id}/confirmar`);
    expect([unread.status, unread.text]).toEqual([422, expect.stringContaining('Confirma que leíste la norma')]);
    await expectRedirect(reader.browser.post(`${fm4}/${id}/confirmar`, { normsRead: 'si' }));
    // what no norm may require goes nowhere, whatever is named
    const never = await send(await begun(), { requirements: 'Prueba de embarazo.', normHealth: 'Ley X' });
    expect(never.status).toBe(422);
  });

  test('pauses, resumes and closes with reasons; the sheet is there only while people may be told', async () => {
    const id = await opened({ post: 'Planchado' });
    const sheet = await reader.browser.get(`${fm4}/${id}/hoja`);
    for (const words of ['Planchado', 'De $2,400 a $2,800 por semana', 'Es gratis', 'Criollo haitiano'])
      expect(sheet.text).toContain(words);
    expect(sheet.text).not.toContain('rh@lola.example');
    expect((await reader.browser.get(`${fm4}/${id}/hoja?idioma=en`)).text).toContain('From $2,400 to $2,800 a week');
    const reasons = 'La empresa cambió de domicilio.';
    await expectRedirect(reader.browser.post(`${fm4}/${id}/pausar`, { reasons }));
    expect((await reader.browser.get(`${fm4}/${id}/hoja`)).status).toBe(404);
    expect((await lastMailTo(app, company.admin.email, 'Planchado')).subject).toContain('en pausa');
    await expectRedirect(reader.browser.post(`${fm4}/${id}/reanudar`));
    await expectRedirect(reader.browser.post(`${fm4}/${id}/cerrar`, { reasons }));
    await expectRedirect(reader.browser.post(`${fm4}/${id}/cerrar`, { reasons }));
    expect((await reader.browser.post(`${fm4}/${id}/reanudar`)).status).toBe(409);
    expect((await company.admin.browser.get(`${own}/${id}`)).text).toContain(reasons);
  });

  itWith('pdftotext')('the sheet as a PDF, in Spanish and English', async () => {
    const id = await opened({ post: 'Corte de tela' });
    const words = async (lang: string) => {
      const { bytes } = await reader.browser.get(`${fm4}/${id}/hoja.pdf?idioma=${lang}`);
      return inOneLine(runPdfTool('pdftotext', ['{}', '-'], bytes).output);
    };
    expect(await words('es')).toMatch(/Corte de tela.*De \$2,400 a \$2,800 por semana.*Es gratis/);
    expect(await words('en')).toMatch(/Corte de tela.*From \$2,400 to \$2,800 a week.*It is free/);
  });

  test('files hide what tells of a person, and leave out how who hires is reached', async () => {
    await opened({ post: 'Empaque', tasks: 'Empacar con María López Fuentes.' });
    const { bytes } = await reader.browser.get(`${fm4}/archivo.xlsx`);
    const [sheet] = await readWorkbook(bytes);
    const line = sheet!.rows.find((cells) => cells.includes('Empaque'))!;
    expect(sheet!.rows[0]).toContain('Qué se hace');
    expect(line.join(' ')).toContain('[oculto]');
    expect(line.join(' ')).not.toMatch(/María López|rh@lola/);
  });
});

describe('the end', () => {
  test('comes with its day: announced before, then asked how many people were hired', async () => {
    const id = await opened({ post: 'Zurcido' });
    app.clock.set(new Date('2026-12-09T18:00:00Z'));
    expect(await toldOf(company.admin, id)).toContain('openings.ending');
    expect((await company.admin.browser.post(`${own}/${id}/resultado`, { interviewed: '1', hired: '1' })).status).toBe(
      409,
    );
    app.clock.set(new Date('2026-12-15T18:00:00Z'));
    expect((await reader.browser.get(`${fm4}/${id}/hoja`)).status).toBe(404);
    await app.nest.get(OpeningEnding).end();
    expect(await row(id)).toMatchObject({ state: 'closed', closed_for: 'ended' });
    app.clock.set(new Date('2026-12-22T18:00:00Z'));
    expect(await toldOf(company.admin, id)).toEqual(expect.arrayContaining(['openings.stopped', 'openings.outcome']));
    const tell = (interviewed: string, hired: string) =>
      company.admin.browser.post(`${own}/${id}/resultado`, { interviewed, hired });
    for (const [interviewed, hired] of [
      ['2', '3'],
      ['-1', '0'],
      ['x', '0'],
      ['1e9', '1'],
    ] as const)
      expect((await tell(interviewed, hired)).status).toBe(422);
    for (let times = 0; times < 2; times += 1) await expectRedirect(tell('4', '2'));
    expect(await row(id)).toMatchObject({ hired: 2 });
    expect((await company.admin.browser.get('/pendientes')).text).not.toContain('Zurcido');
  });

  test('passes while FM4 still reads: it goes back with that reason, and comes again with another day', async () => {
    const id = await sent({ post: 'Deshilado' });
    await expectRedirect(reader.browser.post(`${fm4}/${id}/tomar`));
    app.clock.set(new Date(`${addDays(today, 21)}T18:00:00Z`));
    await app.nest.get(OpeningEnding).end();
    expect(await row(id)).toMatchObject({ state: 'sent' });
    const why = 'Su último día ya pasó: devuélvela';
    expect((await reader.browser.get(`${fm4}/${id}`)).text).toContain(why);
    const answer = await reader.browser.post(`${fm4}/${id}/confirmar`, { normsRead: 'si' });
    expect([answer.status, answer.text.includes(why)]).toEqual([409, true]);
    await expectRedirect(reader.browser.post(`${fm4}/${id}/devolver`, { reasons: 'Pon otro último día, por favor.' }));
    expect((await send(id)).status).toBe(422);
    await expectRedirect(send(id, { endsOn: addDays(today, 40) }));
  });

  test('counts on its day, before any job wrote it down: it cannot be paused, resumed or closed by FM4', async () => {
    const [open, paused] = [await opened({ post: 'Bordado' }), await opened({ post: 'Plisado' })];
    const reasons = 'La empresa cambió de domicilio.';
    await expectRedirect(reader.browser.post(`${fm4}/${paused}/pausar`, { reasons }));
    app.clock.set(new Date(`${addDays(today, 20)}T18:00:00Z`));
    expect((await reader.browser.get(`${fm4}/${open}/hoja`)).status).toBe(200);
    app.clock.set(new Date(`${addDays(today, 21)}T18:00:00Z`));
    const refused = await reader.browser.post(`${fm4}/${open}/pausar`, { reasons });
    expect([refused.status, refused.text.includes('No se pudo completar')]).toEqual([409, true]);
    // its form is gone, what was written is not
    expect(refused.text).toContain(`<p class="whitespace-pre-line break-words">${reasons}</p>`);
    expect((await reader.browser.post(`${fm4}/${paused}/reanudar`)).status).toBe(409);
    await expectRedirect(reader.browser.post(`${fm4}/${open}/cerrar`, { reasons }));
    await app.nest.get(OpeningEnding).end();
    for (const one of [open, paused]) expect(await row(one)).toMatchObject({ state: 'closed', closed_for: 'ended' });
  });

  test('comes at once when FM4 suspends the company, and within the hour when its distinction is suspended', async () => {
    const suspended = await newTeam();
    const id = await opened({}, suspended);
    const waiting = await sent({}, suspended);
    const staff = { kind: 'person' as const, userId: other.userId, companyId: null, roles: ['staff_admin' as const] };
    await app.nest.get(CompanyActivation).suspend(staff, suspended.companyId, 'No respondió a tres avisos.');
    for (const one of [id, waiting]) expect(await row(one)).toMatchObject({ state: 'closed', closed_for: 'standing' });
    const doubted = await newTeam();
    const second = await opened({}, doubted);
    await distinguish(doubted.companyId, 'suspended');
    // nobody is told of it meanwhile
    expect((await reader.browser.get(`${fm4}/${second}/hoja`)).status).toBe(404);
    await app.nest.get(OpeningEnding).end();
    expect(await row(second)).toMatchObject({ state: 'closed', closed_for: 'standing' });
  });

  test('contacts and drafts are erased after a year; how many people were hired stays', async () => {
    const id = await opened({ post: 'Teñido' });
    await expectRedirect(company.admin.browser.post(`${own}/${id}/cerrar`, { reason: 'filled' }));
    await expectRedirect(company.admin.browser.post(`${own}/${id}/resultado`, { interviewed: '3', hired: '3' }));
    const draft = await begun();
    app.clock.advance(370 * DAY);
    const rule = app.nest
      .get(Retention)
      .all()
      .find(({ key }) => key === 'openings.closed')!;
    expect(await rule.erase()).toBeGreaterThanOrEqual(2);
    expect(await row(id)).toMatchObject({ contact: '', hired: 3 });
    expect(await row(draft)).toBeUndefined();
  });
});

test('FM4 hears when an answer is overdue', async () => {
  const id = await sent({ post: 'Hilado' });
  app.clock.set(new Date('2026-12-02T18:00:00Z'));
  expect(await toldOf(other, id)).toContain('openings.late');
  expect((await reader.browser.get(fm4)).text).toContain('Respuesta con retraso');
});

test('openings with a reviewed profile are counted as IN-E1, by sector and municipality', async () => {
  await app.nest.get(Indicators).refresh();
  const [counted] = await rows<{ n: number }>(
    app,
    `select count(*)::int as n from openings where first_reviewed_at >= '2026-11-01' and first_reviewed_at < '2026-12-01'`,
  );
  const page = inOneLine((await other.browser.get('/fm4/indicadores/IN-E1')).text);
  expect(counted!.n).toBeGreaterThan(4);
  expect(page).toContain(`>${counted!.n}<`);
  expect(page).toContain('Industrias manufactureras');
});

/** Who gets as far as the use case, for every route. */
const editors: readonly Role[] = ['company_admin', 'company_editor'];
const readers: readonly Role[] = ['content_editor', 'staff_admin'];
const table: Readonly<Record<string, readonly Role[]>> = {
  ...Object.fromEntries(
    [
      'GET ',
      'POST ',
      'GET /:id',
      'POST /:id',
      'POST /:id/enviar',
      'POST /:id/descartar',
      'POST /:id/cerrar',
      'POST /:id/resultado',
    ].map((route) => [route.replace(' ', ` ${own}`), editors]),
  ),
  ...Object.fromEntries(
    [
      'GET ',
      'GET /archivo.xlsx',
      'GET /:id',
      'GET /:id/hoja',
      'GET /:id/hoja.pdf',
      'POST /:id/tomar',
      'POST /:id/dejar',
      'POST /:id/confirmar',
      'POST /:id/devolver',
      'POST /:id/pausar',
      'POST /:id/reanudar',
      'POST /:id/cerrar',
    ].map((route) => [route.replace(' ', ` ${fm4}`), readers]),
  ),
};

test('every route is in the table, and no role gets further than it says', async () => {
  const found = routesIn(app)
    .filter(({ path }) => /^\/(empresa|fm4)\/vacantes/.test(path))
    .map(({ method, path }) => `${method} ${path}`);
  expect(found.sort()).toEqual(Object.keys(table).sort());
  for (const role of [null, ...staffRoles, ...companyRoles, 'partner' as const]) {
    const at = role && companyRoles.includes(role) ? company.companyId : null;
    const browser = role ? (await newPerson(app, { roles: [role], companyId: at })).browser : app.browser();
    for (const [route, allowed] of Object.entries(table)) {
      const [method, path] = route.split(' ') as [string, string];
      const url = path.replaceAll(/:\w+/g, newId());
      const { status, location } = await (method === 'GET' ? browser.get(url) : browser.post(url));
      const turnedAway = status === 403 || status === 401 || (status === 303 && (location ?? '').includes('/entrar'));
      expect([route, role, status, turnedAway]).toEqual([route, role, status, !(role && allowed.includes(role))]);
      expect(status).toBeLessThan(500);
    }
  }
});
