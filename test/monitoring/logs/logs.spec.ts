import { newId } from '#libs/ids';
import { readWorkbook, writeWorkbook } from '#libs/spreadsheet';
import { Retention } from '../../../src/accounts/index.js';
import { companyRoles, type Role, staffRoles, system } from '../../../src/database/index.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { drills } from '../../support/drills.js';
import { appForAll } from '../../support/index.js';

const app = appForAll();
const home = '/fm4/bitacoras';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
let admin: TestPerson;
let auditor: TestPerson;
let companyId: string;

const sql = async (text: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await app.owner()).query(text, parameters);
const activity = (more: Record<string, string> = {}) => ({
  id: newId(),
  version: '1',
  happenedOn: '2026-11-20',
  kind: 'visit',
  topic: 'Visita a la planta',
  women: '3',
  men: '4',
  ...more,
});
const referral = (more: Record<string, string> = {}) => ({
  id: newId(),
  version: '1',
  happenedOn: '2026-11-10',
  folio: `can-${newId().slice(-6)}`,
  need: 'documents',
  institution: 'Registro Civil',
  ...more,
});
const upload = (log: string, bytes: Uint8Array, name: string, type: string) =>
  admin.browser.upload(`${home}/${log}/importar`, {}, [{ field: 'file', name, type, bytes }]);

beforeAll(async () => {
  admin = await newPerson(app, { roles: ['staff_admin'] });
  auditor = await newPerson(app, { roles: ['auditor'] });
  companyId = await newCompany(app, { legalName: 'Tequila del Valle S.A. de C.V.', tradeName: 'Tequila del Valle' });
});

test('only FM4 gets in, and garbage is no error of ours', async () => {
  const allowed: readonly Role[] = ['staff_admin', 'auditor', 'content_editor'];
  for (const role of [null, ...staffRoles, ...companyRoles, 'partner' as const]) {
    const own = role && companyRoles.includes(role) ? companyId : null;
    const browser = role ? (await newPerson(app, { roles: [role], companyId: own })).browser : app.browser();
    for (const path of [
      '',
      '/actividades',
      '/actividades/apuntar',
      '/canalizaciones/archivo.csv',
      '/vinculaciones/plantilla.xlsx',
    ]) {
      const { status } = await browser.get(`${home}${path}`);
      expect([role, path, status < 400 && status !== 303]).toEqual([
        role,
        path,
        role !== null && allowed.includes(role) && path !== '',
      ]);
    }
  }
  for (const path of [
    '/nada',
    '/actividades/x',
    `/actividades/${newId()}`,
    '/actividades?pagina=-3&desde=ayer',
    '/actividades/importar/x',
  ])
    expect((await admin.browser.get(home + path)).status).toBeLessThan(500);
  expect((await admin.browser.post(`${home}/actividades/apuntar`, { id: 'x', women: ['1', '2'] })).status).toBe(422);
  expect((await auditor.browser.get(`${home}/actividades/importar`)).status).toBe(403);
});

test('an activity is written once, however often it is sent, and finds its company', async () => {
  const entry = activity({ company: 'tequila del valle', municipality: '14039' });
  for (let again = 0; again < 2; again += 1) {
    const sent = await auditor.browser.post(`${home}/actividades/apuntar`, entry);
    expect(sent.location).toBe(`${home}/actividades`);
  }
  const [row] = await sql(
    'select count(*)::int as n, min(company_id::text) as company from log_activities where id = $1',
    [entry.id],
  );
  expect(row).toEqual({ n: 1, company: companyId });
  expect((await admin.browser.get(`${home}/actividades`)).text).toContain('Visita a la planta');
});

test('what is wrong comes back at its field, with all that was typed', async () => {
  const { status, text } = await admin.browser.post(
    `${home}/actividades/apuntar`,
    activity({ happenedOn: '2027-01-01', women: '-2', topic: '', agreements: 'Volver en marzo' }),
  );
  expect(status).toBe(422);
  for (const said of ['La fecha todavía no llega.', 'número entero', 'Volver en marzo']) expect(text).toContain(said);
});

test('a CURP in free text is warned at, and goes out hidden', async () => {
  const entry = activity({
    agreements: 'Se apoyó a GOMJ900101HJCXXX09 con María López, ana.l@correo.mx, 33 1234 5678.',
    topic: 'Asesoría de trámite',
  });
  const warned = await admin.browser.post(`${home}/actividades/apuntar`, entry);
  expect(warned.status).toBe(422);
  expect(warned.text).toContain('Lo revisé');
  expect((await admin.browser.post(`${home}/actividades/apuntar`, { ...entry, reviewed: 'si' })).status).toBe(303);
  const csv = (await admin.browser.get(`${home}/actividades/archivo.csv`)).text;
  const [sheet] = await readWorkbook((await admin.browser.get(`${home}/actividades/archivo.xlsx`)).bytes);
  const book = JSON.stringify(sheet!.rows);
  for (const file of [csv, book]) {
    for (const said of ['Asesoría de trámite', 'tequila del valle']) expect(file).toContain(said);
    expect(file).not.toMatch(/GOMJ900101|María López|correo\.mx|5678/);
    expect(file).toContain('[oculto]');
  }
});

test('two people on one entry: the second sees that it changed', async () => {
  const entry = activity();
  await admin.browser.post(`${home}/actividades/apuntar`, entry);
  const address = `${home}/actividades/${entry.id}`;
  expect((await admin.browser.post(address, { ...entry, topic: 'Otra visita' })).status).toBe(303);
  const late = await auditor.browser.post(address, { ...entry, topic: 'Tercera' });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Tercera');
  expect((await auditor.browser.post(address, { ...entry, version: '2', topic: 'Tercera' })).status).toBe(303);
  expect((await admin.browser.post(`${address}/quitar`)).status).toBe(303);
  expect((await admin.browser.get(address)).status).toBe(404);
});

test('two clicks at once make one entry, and of two with one folio the second is told', async () => {
  const entry = referral();
  const clicks = await Promise.all([1, 2, 3, 4].map(() => admin.browser.post(`${home}/canalizaciones/apuntar`, entry)));
  expect(clicks.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  const tabs = [referral({ folio: 'dos-tabs' }), referral({ folio: 'dos-tabs' })];
  const sent = await Promise.all(tabs.map((one) => admin.browser.post(`${home}/canalizaciones/apuntar`, one)));
  expect(sent.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422]);
});

test('a folio is one entry, and an outcome has its day', async () => {
  const first = referral();
  expect((await admin.browser.post(`${home}/canalizaciones/apuntar`, first)).status).toBe(303);
  const second = await admin.browser.post(
    `${home}/canalizaciones/apuntar`,
    referral({ folio: first.folio.toUpperCase() }),
  );
  expect([second.status, second.text.includes('Otro apunte tiene este folio.')]).toEqual([422, true]);
  const dayless = await admin.browser.post(`${home}/canalizaciones/apuntar`, referral({ outcome: 'received' }));
  expect(dayless.text).toContain('Di cuándo fue el seguimiento');
  expect((await admin.browser.get('/fm4')).text).toContain(first.folio.toUpperCase());
});

test('what was kept without a network arrives once, or says why it never will', async () => {
  const key = newId();
  const entry = activity({ id: newId(), key, topic: 'Feria de empleo', kind: 'fair' });
  const json = { accept: 'application/json' };
  for (let again = 0; again < 2; again += 1)
    expect((await auditor.browser.post(`${home}/actividades/apuntar`, entry, json)).json()).toEqual({ kept: true });
  expect(await sql('select id from log_activities where topic = $1', ['Feria de empleo'])).toEqual([{ id: key }]);
  const refused = await auditor.browser.post(
    `${home}/actividades/apuntar`,
    { ...entry, key: newId(), women: 'muchas' },
    json,
  );
  expect([refused.status, refused.json()['kept']]).toEqual([422, false]);
  const form = (await auditor.browser.get(`${home}/actividades/apuntar`)).text;
  expect(form).toContain('data-needed="happenedOn kind topic"');
  expect((await app.browser().get(`${home}/actividades/trabajador.js`)).status).toBe(200);
});

test('attendance lists join the activities without being copied', async () => {
  const [course] = await sql('select id from courses limit 1');
  const [group, session] = [newId(), newId()];
  await sql(
    `insert into course_groups (id, company_id, course_id, name, trainer, capacity, counts_as_lessons, created_by, created_at, version)
     values ($1, $2, $3, 'Turno de tarde', 'Formación', 30, false, $4, now(), 1)`,
    [group, companyId, course!['id'], admin.userId],
  );
  await sql(
    `insert into group_sessions (id, company_id, group_id, starts_at, ends_at, place, topic, version)
     values ($1, $2, $3, '2026-11-19T16:00:00Z', '2026-11-19T18:00:00Z', 'Comedor', 'Trato digno', 1)`,
    [session, companyId, group],
  );
  expect((await admin.browser.get(`${home}/actividades?buscar=Trato`)).text).toContain('Todavía no hay apuntes');
  for (const person of [admin, auditor])
    await sql(
      `insert into session_attendance (session_id, user_id, company_id, method, marked_by, marked_at)
       values ($1, $2, $3, 'hand', $4, now())`,
      [session, person.userId, companyId, admin.userId],
    );
  const { text } = await admin.browser.get(`${home}/actividades?buscar=Trato`);
  expect(text).toContain('Lista de asistencia');
  expect((await admin.browser.get(`${home}/actividades/${session}`)).status).toBe(404);
  expect(await sql('select unsaid from activity_log where id = $1', [session])).toEqual([{ unsaid: 2 }]);
});

/** What the process takes from now on: seconds, and megabytes at the highest above where it began. */
function measured() {
  const [begun, before] = [Date.now(), process.memoryUsage().rss];
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
  return {
    end: () => {
      clearInterval(timer);
      most = Math.max(most, process.memoryUsage().rss);
      const cost = { seconds: (Date.now() - begun) / 1000, megabytes: (most - before) / 1024 ** 2 };
      if (process.env['TEST_LOG_ROWS']) process.stderr.write(`read: ${JSON.stringify(cost)}\n`);
      return cost;
    },
  };
}

describe('a file of entries', () => {
  const days = ['20/11/2026', '2026-11-20', '20-nov-26', '20 de noviembre de 2026', '46346'];

  test('with five kinds of date is shown first, then taken once, faulty rows left out', async () => {
    const count = drills.logRows;
    const head = ['Bitácora de FM4', '', '', ''];
    const headings = ['Fecha', 'Tipo', 'Tema', 'Mujeres'];
    const rows = Array.from({ length: count }, (_, at) => [
      days[at % days.length]!,
      at % 2 ? 'Visita' : 'Asesoría',
      `Importada ${at}`,
      String(at % 9),
    ]);
    rows.push(['31/02/2026', 'Visita', 'Día que no existe', '1'], ['20/11/2026', 'Paseo', 'Tipo que no existe', '1']);
    rows.push(['20/11/2026', 'Visita', 'Con NSS 04 91 85 2345 1', '1']);
    const bytes = await writeWorkbook([{ name: 'hoja', rows: [head, headings, ...rows] }]);
    const cost = measured();
    const sent = await upload('actividades', bytes, 'bitacora.xlsx', XLSX);
    expect(sent.status).toBe(303);
    const { seconds, megabytes } = cost.end();
    expect([seconds < 60, megabytes < 400, seconds, megabytes]).toEqual([true, true, seconds, megabytes]);
    const preview = (await admin.browser.get(sent.location!)).text;
    for (const said of ['2 tienen fallas', 'En un renglón parece haber', 'Escribe una fecha'])
      expect(preview).toContain(said);
    expect(await sql(`select id from log_activities where topic like 'Importada%'`)).toEqual([]);
    expect((await admin.browser.post(sent.location!, { which: 'all' })).status).toBe(422);
    for (let again = 0; again < 2; again += 1) await admin.browser.post(sent.location!, { which: 'good' });
    expect(
      await sql(
        `select count(*)::int as n, count(distinct happened_on)::int as days, min(happened_on)::text as day
         from log_activities where topic like 'Importada%'`,
      ),
    ).toEqual([{ n: count, days: 1, day: '2026-11-20' }]);
    const faults = (await admin.browser.get(`${sent.location!}/fallas.csv`)).text;
    expect(faults).toContain('Tipo que no existe');
    const twice = await upload('actividades', bytes, 'bitacora.xlsx', XLSX);
    await admin.browser.post(twice.location!, { which: 'good' });
    expect((await admin.browser.get(twice.location!)).text).toContain('ya estaba');
    expect(await sql(`select count(*)::int as n from log_activities where topic like 'Importada%'`)).toEqual([
      { n: count },
    ]);
  });

  test('sent in two tabs and saved in both at once is taken once', async () => {
    const csv = Buffer.from(
      `Fecha,Tipo,Tema\n${Array.from({ length: 30 }, (_, at) => `2026-11-03,Visita,Pestaña ${at}`).join('\n')}\n`,
    );
    const tabs = [
      await upload('actividades', csv, 'a.csv', 'text/csv'),
      await upload('actividades', csv, 'b.csv', 'text/csv'),
    ];
    const saved = await Promise.all(tabs.map(({ location }) => admin.browser.post(location!, { which: 'good' })));
    expect(saved.map(({ status }) => status)).toEqual([303, 303]);
    expect(await sql(`select count(*)::int as n from log_activities where topic like 'Pestaña%'`)).toEqual([{ n: 30 }]);
  });

  test('gives its faulty rows back in their columns, without what tells of a person, and takes them mended', async () => {
    const csv = Buffer.from(
      'Fecha,Tipo,Tema,Municipio,Acuerdos\n2026-11-04,Visita,Mendada buena,Tlaquepaque,\n' +
        '31/02/2026,Visita,Mendada mala,Tonalá,"Llamar a ana@correo.mx"\n2026-11-04,Visita,Mendada dice,GDL,CURP GOMA900101MJCRRN05\n',
    );
    const sent = await upload('actividades', csv, 'a.csv', 'text/csv');
    expect((await admin.browser.get(sent.location!)).text).toContain('Acuerdos: renglón 4');
    await admin.browser.post(sent.location!, { which: 'good' });
    const { bytes } = await admin.browser.get(`${sent.location!}/fallas.xlsx`);
    const [sheet] = await readWorkbook(bytes);
    const [heads, row] = sheet!.rows;
    expect([sheet!.rows.length, row![heads!.indexOf('Fecha')], row![heads!.indexOf('Acuerdos')]]).toEqual([
      2,
      '31/02/2026',
      'Llamar a [oculto]',
    ]);
    const mended = row!.map((cell, at) => (heads![at] === 'Fecha' ? '28/02/2026' : cell));
    const again = await upload(
      'actividades',
      await writeWorkbook([{ name: 'x', rows: [heads!, mended] }]),
      'm.xlsx',
      XLSX,
    );
    await admin.browser.post(again.location!, { which: 'all', correction: 'Estaba mal la fecha' });
    expect(
      await sql(`select topic, municipality from log_activities where topic like 'Mendada%' order by topic`),
    ).toEqual([
      { topic: 'Mendada buena', municipality: '14098' },
      { topic: 'Mendada dice', municipality: '14039' },
      { topic: 'Mendada mala', municipality: '14101' },
    ]);
  });

  test('with a folio that an entry took after it was read says so, and takes the others', async () => {
    const csv = Buffer.from(
      'Folio,Fecha,Necesidad,Institución\nTARDE-1,1/11/2026,Salud,IMSS\nTARDE-2,2/11/2026,Empleo,SNE\n',
    );
    const sent = await upload('canalizaciones', csv, 'c.csv', 'text/csv');
    await admin.browser.post(`${home}/canalizaciones/apuntar`, referral({ folio: 'TARDE-1' }));
    const late = await admin.browser.post(sent.location!, { which: 'all' });
    expect([late.status, late.text.includes('Otro apunte tiene este folio.')]).toEqual([422, true]);
    expect((await admin.browser.post(sent.location!, { which: 'good' })).status).toBe(303);
    expect(await sql(`select institution from log_referrals where folio like 'TARDE%' order by folio`)).toEqual([
      { institution: 'Registro Civil' },
      { institution: 'SNE' },
    ]);
  });

  test('whose cells are merged over several entries tells them for each', async () => {
    const { default: write } = await import('write-excel-file/node');
    const cells = (...values: (string | null)[]) => values.map((value) => value && { value, rowSpan: 1 });
    const data = [
      cells('Fecha', 'Tipo', 'Tema', 'Municipio'),
      [{ value: '2026-11-05', rowSpan: 2 }, { value: 'Visita' }, { value: 'Unida A' }, { value: 'Tonalá', rowSpan: 2 }],
      [null, { value: 'Visita' }, { value: 'Unida B' }, null],
      cells('2026-11-06', 'Visita', 'Unida C', null),
    ];
    const bytes = await write([{ sheet: 'hoja', data }] as unknown as Parameters<typeof write>[0]).toBuffer();
    const { location } = await upload('actividades', new Uint8Array(bytes), 'unidas.xlsx', XLSX);
    await admin.browser.post(location!, { which: 'all' });
    const found = await sql(
      `select happened_on::text as day, municipality as place from log_activities where topic like 'Unida%' order by topic`,
    );
    expect(found).toEqual([
      { day: '2026-11-05', place: '14101' },
      { day: '2026-11-05', place: '14101' },
      { day: '2026-11-06', place: null },
    ]);
  });

  test('in which the month stands first somewhere takes no day that could be read either way', async () => {
    const sent = async (...days: string[]) => {
      const rows = days.map((day, at) => `${day},Visita,Orden ${at} de ${days[0]},Tonalá`);
      const csv = Buffer.from(['Fecha,Tipo,Tema,Municipio', ...rows].join('\n'));
      const { location } = await upload('actividades', csv, 'orden.csv', 'text/csv');
      return (await admin.browser.get(location!)).text;
    };
    // nothing says otherwise: the day first, as in Mexico
    expect(await sent('3/10/2026', '4/10/2026')).not.toContain('renglones con fallas');
    const american = await sent('3/10/2026', '10/15/2026', '4/4/2026', '2026-10-03', '10/16/2026');
    expect(american).toContain('4 renglones están bien y uno tiene fallas');
    expect(american).toContain('No se sabe cuál número es el mes: en el renglón 3 está primero');
    // one slip among others
    const slip = await sent('3/11/2026', '25/10/2026', '10/15/2026');
    expect(slip).toContain('2 renglones están bien y uno tiene fallas');
    expect(slip).toContain('Parece que el mes está primero');
  });

  test('sent again unmended, as its faulty rows come back, leaves a doubtful day doubtful', async () => {
    const csv = Buffer.from(
      'Fecha,Tipo,Tema\n3/10/2026,Visita,Otra vez A\n10/15/2026,Visita,Otra vez B\n4/10/2026,Paseo,Otra vez C\n',
    );
    const first = await upload('actividades', csv, 'orden.csv', 'text/csv');
    for (let round = 0, at = first.location!; round < 2; round += 1) {
      const { text } = await admin.browser.get(`${at}/fallas.csv`);
      for (const day of ['3/10/2026 ?', '4/10/2026 ?']) expect(text).toContain(day);
      at = (await upload('actividades', Buffer.from(text), 'fallas.csv', 'text/csv')).location!;
      const again = (await admin.browser.get(at)).text;
      expect(again).toContain('Ningún renglón está bien');
      expect(again).toContain('Borra el signo de interrogación');
    }
    const { text } = await admin.browser.get(`${first.location!}/fallas.csv`);
    const mended = Buffer.from(text.replace('3/10/2026 ?', '10-mar-2026'));
    const { location } = await upload('actividades', mended, 'fallas.csv', 'text/csv');
    await admin.browser.post(location!, { which: 'good' });
    expect(await sql(`select happened_on::text as day from log_activities where topic = 'Otra vez A'`)).toEqual([
      { day: '2026-03-10' },
    ]);
  });

  test('with other separators, and one without what it takes', async () => {
    const csv = Buffer.from(
      'FOLIO;FECHA;NECESIDAD;INSTITUCIÓN\r\nA-1;1/11/2026;Salud;IMSS\r\nA-1;2/11/2026;Empleo;SNE\r\n',
    );
    const sent = await upload('canalizaciones', csv, 'c.csv', 'text/csv');
    expect((await admin.browser.get(sent.location!)).text).toContain('Se repite');
    const none = await upload('canalizaciones', Buffer.from('a;b\r\n1;2\r\n'), 'x.csv', 'text/csv');
    expect([none.status, none.text.includes('No encontramos los títulos')]).toEqual([422, true]);
  });

  test('with a cover and notes is read on its sheet of entries, and one with a sheet for each month leaves none out unsaid', async () => {
    const month = (topic: string) => [
      ['Fecha', 'Tipo', 'Tema'],
      ['2026-11-04', 'Visita', topic],
    ];
    const cover = { name: 'Portada', rows: [['Bitácora de FM4, 2026']] };
    const notes = { name: 'Notas', rows: [['Pendiente: pedir la lista']] };
    const unused = { name: 'Diciembre', rows: [['Fecha', 'Tipo', 'Tema']] };
    const october = { name: 'Octubre', rows: month('De octubre') };
    const november = { name: 'Noviembre', rows: month('De noviembre') };
    const one = await upload(
      'actividades',
      await writeWorkbook([cover, november, unused, notes]),
      'noviembre.xlsx',
      XLSX,
    );
    expect(one.status).toBe(303);
    expect((await admin.browser.get(one.location!)).text).toContain('De noviembre');
    const more = await upload('actividades', await writeWorkbook([cover, october, november]), 'dos.xlsx', XLSX);
    expect([more.status, more.text.includes('varias hojas del archivo: «Octubre», «Noviembre»')]).toEqual([422, true]);
  });
});

describe('a closed quarter', () => {
  beforeAll(() => sql(`insert into closed_quarters values ('2026-Q2', '2026-04-01', '2026-06-30', now())`));

  test('takes an entry only with a reason, which is shown', async () => {
    const entry = activity({ happenedOn: '2026-05-05', topic: 'Reunión tardía', kind: 'meeting' });
    const refused = await admin.browser.post(`${home}/actividades/apuntar`, entry);
    expect([refused.status, refused.text.includes('está cerrado')]).toEqual([422, true]);
    const reason = 'Llegó en papel en noviembre';
    expect((await admin.browser.post(`${home}/actividades/apuntar`, { ...entry, correction: reason })).status).toBe(
      303,
    );
    expect((await admin.browser.get(`${home}/actividades?buscar=tard`)).text).toContain(reason);
    expect((await admin.browser.post(`${home}/actividades/${entry.id}/quitar`)).status).toBe(409);
    expect((await admin.browser.get(`${home}/actividades/${entry.id}/quitar`)).text).toContain('Este apunte se queda');
    // again the same day for the same reason, and for a long one
    const address = `${home}/actividades/${entry.id}`;
    for (const [at, why] of [reason, reason, 'x'.repeat(400)].entries()) {
      const change = { ...entry, women: String(at), version: String(at + 1), correction: why };
      expect((await admin.browser.post(address, change)).status).toBe(303);
    }
    const telling = { ...entry, version: '4', correction: 'Lo dijo GOMA900101MJCRRN05' };
    expect((await admin.browser.post(address, telling)).status).toBe(422);
  });

  test('is refused by the database, too', async () => {
    const insert = `insert into log_activities (id, happened_on, kind, place, company, women, men, others, unsaid, topic,
        agreements, next_step, responsible, written_at, changed_at)
      values ($1, '2026-06-30', 'visit', '', '', 0, 0, 0, 0, 'x', '', '', '', now(), now())`;
    await expect(sql(insert, [newId()])).rejects.toThrow('is closed');
    await expect(app.db.as(system('test'), (tx) => tx.query(`delete from closed_quarters`))).rejects.toThrow(
      'permission denied',
    );
  });

  test('what is followed up later needs none', async () => {
    const entry = referral({ happenedOn: '2026-04-02', correction: 'Estaba en otra libreta' });
    expect((await admin.browser.post(`${home}/canalizaciones/apuntar`, entry)).status).toBe(303);
    const followed = { ...entry, correction: '', followedUpOn: '2026-11-20', outcome: 'received' };
    expect((await admin.browser.post(`${home}/canalizaciones/${entry.id}`, followed)).status).toBe(303);
    // what was known before is no follow-up
    for (const more of [{ need: 'legal' }, { outcome: 'elsewhere' }]) {
      const changed = await admin.browser.post(`${home}/canalizaciones/${entry.id}`, {
        ...followed,
        version: '2',
        ...more,
      });
      expect([changed.status, changed.text.includes('está cerrado')]).toEqual([422, true]);
    }
    const forged = sql(`update log_referrals set need = 'legal' where id = $1`, [entry.id]);
    await expect(forged).rejects.toThrow('is closed');
  });
});

test('entries are forgotten in time, and the notice says when', async () => {
  await sql(
    `insert into log_referrals (id, happened_on, folio, need, institution, written_at, changed_at)
     values ($1, '2024-11-22', 'VIEJO-1', 'work', 'SNE', now(), now()), ($2, '2024-11-24', 'VIEJO-2', 'work', 'SNE', now(), now())`,
    [newId(), newId()],
  );
  const rule = app.nest
    .get(Retention)
    .all()
    .find(({ key }) => key === 'monitoring.canalizaciones')!;
  expect(await rule.erase()).toBe(1);
  expect(await sql(`select folio from log_referrals where folio like 'VIEJO%'`)).toEqual([{ folio: 'VIEJO-2' }]);
  expect((await app.browser().get('/privacidad')).text).toContain('bitácora de canalizaciones');
});

describe('an activity', () => {
  const list = '/enlaces/bitacora';

  test('is read by the liaison of its municipality once FM4 shares it, by no other, and no longer when it is taken back', async () => {
    const liaison = await newPerson(app, { roles: ['partner'] });
    const other = await newPerson(app, { roles: ['partner'] });
    await admin.browser.post('/fm4/municipios/14093/enlaces', { name: liaison.name, email: liaison.email });
    await admin.browser.post('/fm4/municipios/14030/enlaces', { name: other.name, email: other.email });
    const entry = activity({
      topic: 'Feria en la plaza',
      municipality: '14093',
      women: '2',
      men: '1',
      agreements: 'Llamar al 33 1234 5678',
      reviewed: 'si',
    });
    expect((await admin.browser.post(`${home}/actividades/apuntar`, entry)).status).toBe(303);
    const share = `${home}/actividades/${entry.id}/compartir`;
    expect((await liaison.browser.get(list)).text).not.toContain('Feria en la plaza');
    const preview = (await auditor.browser.get(share)).text;
    for (const said of ['Tepatitlán de Morelos', 'Feria en la plaza', 'Menos de 5']) expect(preview).toContain(said);
    for (const status of [303, 303]) expect((await auditor.browser.post(share, { shared: 'si' })).status).toBe(status);
    const { text } = await liaison.browser.get(list);
    for (const said of ['Feria en la plaza', 'Menos de 5']) expect(text).toContain(said);
    expect(text).not.toContain('33 1234 5678');
    expect((await other.browser.get(list)).text).not.toContain('Feria en la plaza');
    expect((await liaison.browser.get('/enlaces')).text).toContain(`href="${list}"`);
    // what belongs to another municipality by now is not shared with the first
    const moved = { ...entry, municipality: '14030' };
    expect((await admin.browser.post(`${home}/actividades/${entry.id}`, moved)).status).toBe(303);
    for (const { browser } of [liaison, other])
      expect((await browser.get(list)).text).not.toContain('Feria en la plaza');
    await auditor.browser.post(share, { shared: 'si' });
    expect((await other.browser.get(list)).text).toContain('Feria en la plaza');
    await auditor.browser.post(share, { shared: 'no' });
    expect((await other.browser.get(list)).text).not.toContain('Feria en la plaza');
  });

  test('of no municipality, an unknown one and another role share nothing', async () => {
    const entry = activity({ topic: 'Sin lugar' });
    await admin.browser.post(`${home}/actividades/apuntar`, entry);
    const share = `${home}/actividades/${entry.id}/compartir`;
    expect((await admin.browser.get(share)).text).toContain('no dice de qué municipio es');
    expect((await admin.browser.post(share, { shared: 'si' })).status).toBe(409);
    expect((await admin.browser.post(share, { shared: 'quizá' })).status).toBe(404);
    for (const id of [newId(), '%00', 'x'])
      expect((await admin.browser.get(`${home}/actividades/${id}/compartir`)).status).toBe(404);
    const stranger = await newPerson(app, { roles: ['protection'] });
    expect((await stranger.browser.post(share, { shared: 'si' })).status).toBe(403);
    expect((await admin.browser.get(list)).status).toBe(403);
  });
});
