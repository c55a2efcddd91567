import { DAY, MINUTE, SECOND } from '#libs/clock';
import { newId } from '#libs/ids';
import { system } from '../../src/database/index.js';
import { RetentionRun } from '../../src/privacy/retention/retention-run.js';
import { newPerson, type TestPerson } from '../support/companies.js';
import { newDistinction, type TestDistinction } from '../support/distinctions.js';
import { mailsOf, startApp, type TestApp, type TestBrowser } from '../support/index.js';

const TEXT = 'A quienes llegaron de otro país les piden el doble de horas que al resto del turno.';

let app: TestApp;
let admin: TestPerson;
let second: TestPerson;
let auditor: TestPerson;
let about: TestDistinction;
beforeAll(async () => {
  // a Thursday
  app = await startApp({ at: new Date('2026-03-12T18:00:00Z') });
  admin = await newPerson(app, { roles: ['staff_admin'], name: 'Rosa Administra' });
  second = await newPerson(app, { roles: ['staff_admin'], name: 'Inés Coordina' });
  auditor = await newPerson(app, { roles: ['auditor'], name: 'Aurelio Audita' });
  about = await newDistinction(app, { tradeName: 'Tortillería El Sol', document: false });
  await app.jobs.runDue();
});
afterAll(() => app.close());

const query = (sql: string, params: unknown[] = []) => app.db.as(system('test'), (tx) => tx.query(sql, params));
const fieldIn = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';

/** The form, opened and filled in, by somebody at an address of their own. */
let callers = 0;
async function fill(changes: Record<string, string> = {}, wait = 40 * SECOND) {
  const browser = app.browser();
  const page = await browser.get(`/reportar?codigo=${about.code}`);
  const fields = {
    codigo: about.code,
    inicio: fieldIn(page.text, 'inicio'),
    categoria: 'conditions',
    texto: TEXT,
    sitio: '',
    ...changes,
  };
  app.clock.advance(wait);
  callers += 1;
  const from = { 'x-forwarded-for': `203.0.113.${callers}` };
  return { browser, fields, from, send: () => browser.post('/reportar', fields, from) };
}

async function report(changes: Record<string, string> = {}) {
  const { browser, send } = await fill(changes);
  const answer = await send();
  const receipt = /id="recibo">([^<]+)</.exec(answer.text)![1]!;
  const [row] = await query('select id, version from reports order by received_at desc, id desc limit 1');
  return { browser, receipt, id: row.id as string };
}

const versionOf = async (id: string) =>
  String((await query('select version from reports where id = $1', [id]))[0].version);
const act = async (who: TestBrowser, id: string, what: string, fields: Record<string, string> = {}) =>
  who.post(`/fm4/reportes/${id}/${what}`, { version: await versionOf(id), ...fields });
const answerFields = { resultado: 'founded', respuesta: 'Revisamos los horarios de seis meses y es como lo cuentas.' };
const followed = async (receipt: string) =>
  (await app.browser().post('/reportar/seguimiento', { recibo: receipt })).text;

describe('a report', () => {
  test('begins with the company: by its code, by its name in the directory', async () => {
    const byCode = await app.browser().get(`/reportar?empresa=${about.code.toLowerCase()}`);
    expect(byCode.location).toBe(`/reportar?codigo=${about.code}`);
    await query('insert into directory_listings (company_id, agreed_by, agreed_at) values ($1, $1, now())', [
      about.companyId,
    ]);
    expect((await app.browser().get('/reportar?empresa=tortilleria+sol')).text).toContain(
      `href="/reportar?codigo=${about.code}"`,
    );
    for (const [state, word] of [
      ['suspended', 'Suspendido'],
      ['revoked', 'Revocado'],
      ['expired', 'Vencido'],
    ]) {
      await query('update distinctions set state = $2 where company_id = $1', [about.companyId, state]);
      const { text } = await app.browser().get('/reportar?empresa=TORTILLERÍA');
      expect(text).toContain(`href="/reportar?codigo=${about.code}"`);
      expect(text).toContain(word);
    }
    await query(`update distinctions set state = 'active' where company_id = $1`, [about.companyId]);
    expect((await app.browser().get('/reportar?empresa=nadie')).text).toContain('No encontramos esa empresa');
    expect((await app.browser().get('/reportar?codigo=0000-0000-0000')).status).toBe(404);
    expect((await app.browser().get('/reportar?lang=en')).text).toContain('Report a concern');
  });

  test('is reached from the public page of a distinction', async () => {
    expect((await app.browser().get(`/verificar/${about.code}`)).text).toContain(
      `href="/reportar?codigo=${about.code}"`,
    );
  });

  test('is received without a name; the receipt is shown once, and stored nowhere', async () => {
    const { receipt } = await report();
    expect(receipt).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    const [row] = await query('select * from reports');
    const stored = JSON.stringify([
      row,
      await query('select * from report_messages'),
      await query('select * from act_log'),
    ]);
    expect(stored).not.toContain(receipt);
    expect(stored).not.toContain(receipt.replaceAll('-', ''));
    expect(await query(`select key from rate_limits where key like '%203.0.113%'`)).toEqual([]);
    expect(row).toMatchObject({ state: 'received', acknowledge_by: expect.anything() });
    // three and twenty working days after a Thursday; Monday 16 March is a day of rest
    const days = await query('select acknowledge_by::text as a, answer_by::text as b from reports');
    expect(days).toEqual([{ a: '2026-03-18', b: '2026-04-10' }]);
  });

  test('sent twice from one form is one, with one receipt', async () => {
    const { send } = await fill();
    const [one, other] = [await send(), await send()];
    const receiptIn = (text: string) => /id="recibo">([^<]+)</.exec(text)![1];
    expect(receiptIn(one.text)).toBe(receiptIn(other.text));
    // who goes back may have the browser send the form again, and so sees the receipt again
    expect(one.text).not.toContain('data-volver');
    expect(await query('select count(*)::int as n from reports')).toEqual([{ n: 2 }]);
  });

  test('keeps what was typed when something is missing', async () => {
    const { send } = await fill({ categoria: '', texto: 'Poco texto <b>' });
    const answer = await send();
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('data-volver="/reportar"');
    expect(answer.text).toContain('Poco texto &lt;b>');
    expect(answer.text).toContain('href="#categoria"');
  });

  test.each([
    ['too fast', {}, SECOND, /Espera unos segundos/],
    ['too late', {}, DAY, /llevaba mucho tiempo abierto/],
    ['with a time of its own', { inicio: 'zzz.abc.def' }, MINUTE, /llevaba mucho tiempo abierto/],
    ['with the field that nobody sees', { sitio: 'https://spam.example' }, MINUTE, /parece enviado por un programa/],
  ])('%s is not taken, and loses nothing', async (_, changes, wait, said) => {
    const before = await query('select count(*)::int as n from reports');
    const { send } = await fill(changes, wait);
    const answer = await send();
    expect([answer.status, answer.text]).toEqual([422, expect.stringMatching(said)]);
    expect(answer.text).toContain(TEXT);
    expect(await query('select count(*)::int as n from reports')).toEqual(before);
  });

  test('an old form comes back opened anew', async () => {
    const { browser, fields, send } = await fill({}, DAY);
    const again = fieldIn((await send()).text, 'inicio');
    expect(again).not.toBe(fields.inicio);
    app.clock.advance(10 * SECOND);
    expect((await browser.post('/reportar', { ...fields, inicio: again })).text).toContain('id="recibo"');
  });

  test('five an hour come from one address', async () => {
    const { browser, fields, from } = await fill();
    const statuses = [];
    for (let n = 0; n < 6; n += 1) {
      const inicio = fieldIn((await browser.get(`/reportar?codigo=${about.code}`)).text, 'inicio');
      app.clock.advance(5 * SECOND);
      statuses.push((await browser.post('/reportar', { ...fields, inicio }, from)).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  test('about a company that is none is none', async () => {
    const { send } = await fill({ codigo: '7K3M-Q9XT-V2HD' });
    expect((await send()).status).toBe(422);
    const missing = await app.browser().post('/reportar', {});
    expect(missing.status).toBe(422);
  });
});

describe('handling', () => {
  test('goes from receipt to answer, in both directions, and the reporter never sees who', async () => {
    const { receipt, id } = await report();
    expect(await followed(receipt)).toContain('Alguien lo toma a más tardar');
    await act(admin.browser, id, 'tomar');
    expect((await act(admin.browser, id, 'preguntar', { pregunta: '¿Desde cuándo pasa?' })).location).toBe(
      `/fm4/reportes/${id}`,
    );
    const page = await followed(receipt);
    expect(page).toContain('¿Desde cuándo pasa?');
    expect(page).toContain('Te respondemos a más tardar');
    expect(page).not.toContain('Rosa');
    const reply = { recibo: receipt.toLowerCase(), texto: 'Desde enero.', envio: newId() };
    expect((await app.browser().post('/reportar/seguimiento/mensaje', reply)).text).toContain('Lo recibimos');
    await app.browser().post('/reportar/seguimiento/mensaje', reply);
    expect(
      await query(`select body from report_messages where report_id = $1 and author = 'reporter' order by at`, [id]),
    ).toEqual([{ body: TEXT }, { body: 'Desde enero.' }]);
    await act(admin.browser, id, 'responder', answerFields);
    expect(await followed(receipt)).toContain('Es como se reportó');
    await act(admin.browser, id, 'cerrar');
    expect(await followed(receipt)).toContain('Este reporte está cerrado');
    const late = await app.browser().post('/reportar/seguimiento/mensaje', { ...reply, envio: newId() });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('Este reporte está cerrado')]);
  });

  test('an answer that is not enough is looked at again', async () => {
    const { receipt, id } = await report();
    await act(admin.browser, id, 'tomar');
    await act(admin.browser, id, 'responder', answerFields);
    await app
      .browser()
      .post('/reportar/seguimiento/mensaje', { recibo: receipt, texto: 'Sigue pasando.', envio: newId() });
    expect((await query('select state from reports where id = $1', [id]))[0].state).toBe('in_review');
  });

  test('is refused to whoever has a tie to the company, who does not even see it', async () => {
    const { id } = await report();
    expect((await auditor.browser.get(`/fm4/reportes/${id}`)).status).toBe(200);
    await query(
      `insert into advisories (id, company_id, user_id, kind, note, given_on, recorded_by, recorded_at)
       values ($1, $2, $3, 'training', 'Taller', '2026-01-10', $3, now())`,
      [newId(), about.companyId, auditor.userId],
    );
    const page = await auditor.browser.get(`/fm4/reportes/${id}`);
    expect([page.status, page.text]).toEqual([403, expect.stringContaining('Capacitaste o asesoraste')]);
    expect((await act(auditor.browser, id, 'tomar')).status).toBe(403);
    expect((await auditor.browser.get('/fm4/reportes')).text).not.toContain('Tortillería');
    expect((await auditor.browser.get('/fm4')).text).not.toContain(`/fm4/reportes/${id}`);
  });

  test('whoever excuses themselves sees it no more, and somebody else takes it', async () => {
    const { id } = await report();
    await act(second.browser, id, 'tomar');
    for (const path of ['excusarme', 'cerrar']) {
      const asked = await second.browser.get(`/fm4/reportes/${id}/${path}`);
      expect(asked.text).toContain(`method="post" action="/fm4/reportes/${id}/${path}"`);
    }
    expect((await act(second.browser, id, 'excusarme')).location).toBe('/fm4/reportes');
    expect((await second.browser.get(`/fm4/reportes/${id}`)).status).toBe(403);
    expect((await act(admin.browser, id, 'tomar')).location).toBe(`/fm4/reportes/${id}`);
  });

  test('is done by whoever took it, in the state in which it is', async () => {
    const { id } = await report();
    expect((await act(admin.browser, id, 'responder', answerFields)).status).toBe(403);
    await act(admin.browser, id, 'tomar');
    expect((await act(second.browser, id, 'responder', answerFields)).status).toBe(403);
    expect((await act(admin.browser, id, 'cerrar')).status).toBe(409);
    expect((await admin.browser.post(`/fm4/reportes/${id}/tomar`, { version: '1' })).status).toBe(409);
    expect((await act(admin.browser, id, 'responder', { resultado: 'x', respuesta: 'Corta' })).status).toBe(422);
    expect((await app.browser().get('/fm4/reportes')).location).toMatch(/^\/entrar/);
  });

  test('may open a suspension, linked to the report', async () => {
    const other = await newDistinction(app, { tradeName: 'Muebles Cedro', document: false });
    const { receipt, id } = await report({ codigo: other.code });
    await act(admin.browser, id, 'tomar');
    const reasons = {
      publicReason: 'FM4 revisa las condiciones de trabajo.',
      internalReason: 'Revisión en sitio',
      distinctionVersion: '1',
    };
    expect((await act(admin.browser, id, 'suspender', { ...reasons, publicReason: 'Corto' })).status).toBe(422);
    expect((await act(admin.browser, id, 'suspender', reasons)).location).toBe(`/fm4/reportes/${id}`);
    const stateOf = async () => (await query('select state from distinctions where id = $1', [other.id]))[0].state;
    expect(await stateOf()).toBe('active');
    expect(await followed(receipt)).not.toContain('Suspendimos el distintivo');
    const page = (await admin.browser.get(`/fm4/reportes/${id}`)).text;
    const [, proposal] = /href="(\/fm4\/distintivos\/propuestas\/[^"]+)"/.exec(page)!;
    expect((await second.browser.get(proposal!)).text).toContain(`/fm4/reportes/${id}`);
    expect((await second.browser.post(`${proposal}/confirmar`, { version: '1' })).status).toBe(303);
    expect(await stateOf()).toBe('suspended');
    expect(await followed(receipt)).toContain('Suspendimos el distintivo');
    expect((await admin.browser.get(`/fm4/distintivos/${other.id}`)).text).toContain(`reporte ${id}`);
  });
});

describe('following', () => {
  test('tells nothing to who has no receipt', async () => {
    const unknown = [await followed('7K3M-Q9XT-V2HD'), await followed('nada'), await followed('0'.repeat(12))];
    for (const text of unknown) expect(text).toContain('No encontramos ese recibo');
    expect((await app.browser().post('/reportar/seguimiento', {})).status).toBe(422);
  });

  test('can be tried thirty times in ten minutes', async () => {
    const browser = app.browser();
    const statuses = [];
    for (let n = 0; n < 31; n += 1) {
      const headers = { 'x-forwarded-for': '198.51.100.7' };
      statuses.push((await browser.post('/reportar/seguimiento', { recibo: 'x' }, headers)).status);
    }
    expect([statuses[0], statuses.at(-1)]).toEqual([422, 429]);
  });
});

describe('a company', () => {
  test('sees nothing of it, in its workspace or in its rows', async () => {
    await report();
    const member = await newPerson(app, { roles: ['company_admin'], companyId: about.companyId });
    expect((await member.browser.get('/fm4/reportes')).status).toBe(403);
    const actor = {
      kind: 'person',
      userId: member.userId,
      companyId: about.companyId,
      roles: ['company_admin'],
    } as const;
    for (const table of ['reports', 'report_messages', 'report_conflicts']) {
      expect(await app.db.as(actor, (tx) => tx.query(`select 1 from ${table}`))).toEqual([]);
    }
    expect(await query(`select 1 from reminders where kind like 'reports.%' and company_id is not null`)).toEqual([]);
  });
});

describe('FM4 is told', () => {
  test('of what is new and what is due, never of what was said, and not whoever has a tie', async () => {
    const fresh = await newDistinction(app, { tradeName: 'Imprenta Luna', document: false });
    await query(
      `insert into advisories (id, company_id, user_id, kind, note, given_on, recorded_by, recorded_at)
       values ($1, $2, $3, 'advice', 'Asesoría', '2026-01-10', $3, now())`,
      [newId(), fresh.companyId, second.userId],
    );
    const { id } = await report({ codigo: fresh.code });
    const subjects = async () =>
      (await query(
        `select r.kind, r.recipient_email as email from reminders r where subject_type = 'report' and subject_id = $1
         and state in ('due', 'sending', 'sent') order by due_at, kind`,
        [id],
      )) as { kind: string; email: string }[];
    expect(await subjects()).toEqual([
      { kind: 'reports.received', email: admin.email },
      { kind: 'reports.acknowledge', email: admin.email },
    ]);
    await app.jobs.runDue();
    const mail = (await mailsOf(app)).filter(({ subject }) => subject === 'Hay un reporte nuevo sobre Imprenta Luna');
    expect(mail).toHaveLength(1);
    expect(JSON.stringify(mail)).not.toContain('doble de horas');
    await act(admin.browser, id, 'tomar');
    expect((await subjects()).map(({ kind }) => kind)).toEqual(['reports.received', 'reports.answer', 'reports.late']);
    expect((await admin.browser.get('/fm4/reportes')).text).toContain(`/fm4/reportes/${id}`);
    expect((await admin.browser.get('/fm4')).text).toMatch(/\d+ reportes/);
  });
});

test('a report is deleted two years after it was closed', async () => {
  const { id } = await report();
  await act(admin.browser, id, 'tomar');
  await act(admin.browser, id, 'responder', answerFields);
  await act(admin.browser, id, 'cerrar');
  app.clock.advance(729 * DAY);
  await app.nest.get(RetentionRun).run();
  expect(await query('select 1 from reports where id = $1', [id])).toHaveLength(1);
  app.clock.advance(3 * DAY);
  await app.nest.get(RetentionRun).run();
  expect(await query('select 1 from reports where id = $1', [id])).toEqual([]);
  expect(await query('select 1 from report_messages where report_id = $1', [id])).toEqual([]);
});
