import { Webhook } from 'standardwebhooks';
import { DAY, HOUR } from '#libs/clock';
import { system } from '../../src/database/index.js';
import { Awards } from '../../src/distinctions/index.js';
import { WebhookSender } from '../../src/webhooks/webhook-sender.js';
import { rows } from '../assessments/fixtures.js';
import { cases, expectRedirect, staff, type Staff, taken } from '../audits/fixtures.js';
import { course, enrol, newTeam, pass } from '../courses/fixtures.js';
import { newCompany, newPerson, type TestPerson } from '../support/companies.js';
import { newDistinction } from '../support/distinctions.js';
import { lastMailTo, startApp, type TestApp, testStart } from '../support/index.js';
import { startReceiver } from './receiver.js';

let app: TestApp;
let people: Staff;
let receiver: Awaited<ReturnType<typeof startReceiver>>;
beforeAll(async () => {
  app = await startApp({ env: { WEBHOOKS_ALLOW_PRIVATE: 'true' } });
  receiver = await startReceiver();
  people = await staff(app);
});
beforeEach(async () => {
  // what one test has left unsent is none of the next one's
  await rows(app, 'delete from webhooks');
  receiver.reset();
  app.clock.set(testStart);
});
afterAll(async () => {
  await app.close();
  await receiver.close();
});

const home = '/empresa/conexiones';
const topics = ['reminder', 'deadline', 'assessment', 'audit', 'distinction', 'course'];
const question = 'Falta la política de contratación firmada; también el examen médico que la acompaña, por favor.';

/** Connects the company's system: the page of it, and its secret. */
async function connect({ browser }: TestPerson, wanted = topics) {
  const made = await browser.post(home, { url: receiver.url, topics: wanted });
  expect(made.status).toBe(200);
  const secret = /value="(whsec_[^"]+)"/.exec(made.text)![1]!;
  const page = /action="(\/empresa\/conexiones\/[\w-]{36})\/probar"/.exec(made.text)![1]!;
  return { page, secret, id: page.slice(-36) };
}
async function company(tradeName = 'Agave Azul') {
  const companyId = await newCompany(app, { tradeName });
  return { companyId, admin: await newPerson(app, { roles: ['company_admin'], companyId }) };
}
const typesOf = () => receiver.arrived.map(({ body }) => body.type).sort();
const messagesOf = (id: string) =>
  rows<{ id: string; type: string; state: string; response_status: number | null }>(
    app,
    'select * from webhook_deliveries where webhook_id = $1 order by created_at, id',
    [id],
  );
const stateOf = async (id: string) =>
  (
    await rows<{ state: string; disabled_because: string | null }>(app, 'select * from webhooks where id = $1', [id])
  )[0]!;
/** Sends what is due, and again whenever it is due again, for so long. */
async function goOn(millis: number) {
  for (let passed = 0; passed <= millis; passed += HOUR) {
    await app.jobs.runDue();
    app.clock.advance(HOUR);
  }
}
const onlyOne = () => {
  expect(receiver.arrived).toHaveLength(1);
  return receiver.arrived[0]!;
};

describe('connecting a system', () => {
  test('is for those who administer the company; the secret is told once and stored sealed', async () => {
    const { companyId, admin } = await company();
    const editor = await newPerson(app, { roles: ['company_editor'], companyId });
    expect((await editor.browser.get(home)).status).toBe(403);
    expect((await editor.browser.post(home, { url: receiver.url, topics })).status).toBe(403);
    const { page, secret } = await connect(admin);
    expect((await admin.browser.get(page)).text).not.toContain(secret);
    expect(JSON.stringify(await rows(app, 'select * from webhooks'))).not.toContain(secret);
    expect((await admin.browser.get(home)).text).toContain(receiver.url);
    expect((await admin.browser.get('/empresa/perfil')).text).toContain(`href="${home}"`);
  });

  test('keeps what was typed when the address or the topics are wrong', async () => {
    const { admin } = await company();
    for (const [url, why] of [
      ['ftp://example.com/', 'https://'],
      ['https://ana:secreto@example.com/', 'sin usuario'],
      ['nada', 'Escribe una dirección completa'],
      [`https://example.com/${'x'.repeat(600)}`, 'hasta 500 caracteres'],
    ] as const) {
      const answer = await admin.browser.post(home, { url, topics: ['audit'] });
      expect([url, answer.status]).toEqual([url, 422]);
      expect(answer.text).toContain(why);
      expect(answer.text).toContain(`value="${url}"`);
    }
    const none = await admin.browser.post(home, { url: receiver.url });
    expect([none.status, none.text.includes('Elige al menos un tema.')]).toEqual([422, true]);
    expect((await admin.browser.post(home, { url: receiver.url, topics: ['all'] })).status).toBe(422);
  });

  test('is possible five times', async () => {
    const { admin } = await company();
    for (let n = 0; n < 5; n += 1) await connect(admin);
    const sixth = await admin.browser.post(home, { url: receiver.url, topics });
    expect([sixth.status, sixth.text.includes('Ya hay 5 sistemas conectados')]).toEqual([409, true]);
  });

  test('is nothing that another company sees or changes', async () => {
    const { page } = await connect((await company()).admin);
    const stranger = (await company()).admin.browser;
    expect((await stranger.get(page)).status).toBe(404);
    for (const act of ['', '/secreto', '/probar', '/apagar', '/encender', '/quitar']) {
      const answer = await stranger.post(page + act, { url: receiver.url, topics });
      expect([act, answer.status]).toEqual([act, 404]);
    }
  });
});

describe('a message', () => {
  test('is what the standard says: signed, identified, and about nobody', async () => {
    app.clock.set(new Date(Date.now()));
    const { companyId, admin } = await company();
    const { secret } = await connect(admin, ['distinction']);
    const { id, code } = await newDistinction(app, { companyId, level: 'N2' });
    await app.jobs.runDue();
    const { text, headers, body } = onlyOne();
    expect(body.type).toBe('distinction.issued');
    expect(new Webhook(secret).verify(text, headers as Record<string, string>)).toEqual(body);
    expect(headers['content-type']).toBe('application/json');
    expect(body.data).toMatchObject({ companyId, distinctionId: id, code, level: 'N2' });
    expect(body.data['url']).toBe(`http://localhost/verificar/${code}`);
    expect(text).not.toContain(admin.name);
    expect(text).not.toContain(admin.email);
  });

  test('tells each thing that happens to the company once, as chosen', async () => {
    const made = await taken(app, people.auditor);
    await connect(made.admin);
    // mails, and then what is told of them
    await app.jobs.runDue();
    await app.jobs.runDue();
    receiver.reset();
    await expectRedirect(people.auditor.browser.post(`${cases}/${made.auditId}/aclaracion`, { question }));
    await app.jobs.runDue();
    await app.jobs.runDue();
    expect(typesOf()).toEqual(['audit.state_changed', 'deadline.set', 'reminder.sent']);
    const about = Object.fromEntries(receiver.arrived.map(({ body }) => [body.type, body]));
    expect(about['audit.state_changed']!.data).toMatchObject({ auditId: made.auditId, state: 'returned' });
    expect(about['deadline.set']!.data).toMatchObject({ kind: 'audits.clarification', sequence: 0 });
    expect(about['reminder.sent']).toMatchObject({
      timestamp: testStart.toISOString(),
      data: {
        kind: 'audits.clarification',
        subjectType: 'audit',
        subjectId: made.auditId,
        dueAt: testStart.toISOString(),
        url: 'http://localhost/pendientes',
      },
    });
    receiver.reset();
    const signature = { post: 'Dirección', statement0: 'si', statement1: 'si', name: 'Lucía Navarro' };
    await expectRedirect(made.admin.browser.post('/empresa/autoevaluacion/enviar', signature));
    await app.jobs.runDue();
    expect(typesOf().filter((type) => type !== 'reminder.sent')).toEqual([
      'assessment.submitted',
      'audit.state_changed',
      'deadline.cancelled',
    ]);
    await app.jobs.runDue();
    const count = receiver.arrived.length;
    await app.jobs.runDue();
    expect(receiver.arrived).toHaveLength(count);
  });

  test('of a course names the enrolment, not the person', async () => {
    const { hr, learner } = await newTeam(app);
    await connect(hr, ['course']);
    await enrol(hr, learner);
    await pass(learner.browser);
    await app.jobs.runDue();
    const { body, text } = onlyOne();
    expect(body).toMatchObject({ type: 'course.completed', data: { course: course.slug } });
    expect(text).not.toContain(learner.userId);
  });

  test('is not written for what was rolled back, for other topics, or for what goes to FM4’s own people', async () => {
    const { companyId, admin } = await company();
    const { id } = await connect(admin, ['audit']);
    const work = system('test');
    const failing = app.db.as(work, async (tx) => {
      await app.nest.get(Awards).award(tx, work, {
        companyId,
        auditId: null,
        level: { id: 'N1', name: 'Compromiso', validityMonths: 12 },
        instrumentVersion: '1.0',
        decidedAt: app.clock.now(),
        signatories: [],
      });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await newDistinction(app, { companyId });
    await app.jobs.runDue();
    expect(await messagesOf(id)).toEqual([]);
    const other = await taken(app, people.auditor);
    await app.jobs.runDue();
    const { id: theirs } = await connect(other.admin, ['reminder']);
    await expectRedirect(people.auditor.browser.post(`${cases}/${other.auditId}/soltar`));
    const before = await rows(app, `select 1 from reminders where subject_id = $1 and state = 'sent'`, [other.auditId]);
    app.clock.advance(10 * DAY);
    await app.jobs.runDue();
    const after = await rows(app, `select 1 from reminders where subject_id = $1 and state = 'sent'`, [other.auditId]);
    expect(after.length).toBeGreaterThan(before.length);
    expect(await messagesOf(theirs)).toEqual([]);
  });
});

describe('a system that does not answer', () => {
  test('is tried for two days with longer and longer pauses, then switched off, and its administrator told', async () => {
    const { companyId, admin } = await company();
    const { id, page } = await connect(admin, ['distinction']);
    receiver.says.status = 503;
    receiver.says.text = `Cerrado ${'x'.repeat(3000)}`;
    await newDistinction(app, { companyId });
    await app.jobs.runDue();
    expect(await messagesOf(id)).toMatchObject([{ state: 'due', response_status: 503 }]);
    const [stored] = await rows<{ n: number }>(app, 'select max(length(response_body)) as n from webhook_deliveries');
    expect(stored!.n).toBe(1000);
    await goOn(60 * HOUR);
    expect(receiver.arrived.length).toBe(9);
    expect(new Set(receiver.arrived.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(await stateOf(id)).toMatchObject({ state: 'disabled', disabled_because: 'failures' });
    const mail = await lastMailTo(app, admin.email, 'Ya no enviamos avisos');
    expect(mail.text.replaceAll(/\s+/g, ' ')).toContain('no recibió ningún mensaje en dos días');
    expect((await admin.browser.get(page)).text).toContain('Ya no se le envía nada.');
    receiver.reset();
    await newDistinction(app, { companyId, level: 'N3' });
    await goOn(HOUR);
    expect(receiver.arrived).toEqual([]);

    await expectRedirect(admin.browser.post(`${page}/encender`));
    const [failed] = await messagesOf(id);
    await expectRedirect(admin.browser.post(`${page}/mensajes/${failed!.id}`));
    await app.jobs.runDue();
    expect(onlyOne().headers['webhook-id']).toBe(failed!.id);
    expect(await messagesOf(id)).toMatchObject([{ state: 'delivered', response_status: 204 }]);
  });

  test('that says it is gone is not asked again', async () => {
    const { companyId, admin } = await company();
    const { id } = await connect(admin, ['distinction']);
    receiver.says.status = 410;
    await newDistinction(app, { companyId });
    await app.jobs.runDue();
    expect(await stateOf(id)).toMatchObject({ state: 'disabled', disabled_because: 'gone' });
    expect((await lastMailTo(app, admin.email, 'Ya no enviamos avisos')).text).toContain('410');
    await goOn(6 * HOUR);
    onlyOne();
  });

  test('is not followed elsewhere', async () => {
    const { companyId, admin } = await company();
    const { id } = await connect(admin, ['distinction']);
    Object.assign(receiver.says, { status: 307, location: '/otra' });
    await newDistinction(app, { companyId });
    await app.jobs.runDue();
    expect(onlyOne().path).toBe('/avisos');
    expect(await messagesOf(id)).toMatchObject([{ state: 'due', response_status: 307 }]);
  });

  test('a message whose sender was killed is sent by another, under the same id', async () => {
    const { companyId, admin } = await company();
    const { id } = await connect(admin, ['distinction']);
    await newDistinction(app, { companyId, document: false });
    const claimed = `update webhook_deliveries set state = 'sending', claimed_at = $2 where webhook_id = $1`;
    await rows(app, claimed, [id, app.clock.now()]);
    await app.jobs.runDue();
    expect(receiver.arrived).toEqual([]);
    app.clock.advance(3 * 60_000);
    await app.jobs.runDue();
    const [message] = await messagesOf(id);
    expect(onlyOne().headers['webhook-id']).toBe(message!.id);
    expect(message).toMatchObject({ state: 'delivered' });
  });
});

describe('by hand', () => {
  test('a test message goes out and its answer is shown', async () => {
    const { admin } = await company();
    const { page } = await connect(admin);
    Object.assign(receiver.says, { status: 200, text: 'Recibido <b>bien</b>' });
    await expectRedirect(admin.browser.post(`${page}/probar`));
    await app.jobs.runDue();
    expect(typesOf()).toEqual(['ping']);
    const { text } = await admin.browser.get(page);
    expect(text).toContain('HTTP 200');
    expect(text).toContain('Recibido &lt;b>bien&lt;/b>');
  });

  test('the secret is changed: for a day both sign, then only the new one', async () => {
    app.clock.set(new Date(Date.now()));
    const { admin } = await company();
    const { page, secret } = await connect(admin);
    const rotated = await admin.browser.post(`${page}/secreto`);
    const next = /value="(whsec_[^"]+)"/.exec(rotated.text)![1]!;
    expect(next).not.toBe(secret);
    expect(rotated.text).toContain('El anterior todavía firma');
    const ping = async () => {
      receiver.reset();
      await expectRedirect(admin.browser.post(`${page}/probar`));
      await app.jobs.runDue();
      const { text, headers } = onlyOne();
      return { text, headers: headers as Record<string, string> };
    };
    const first = await ping();
    expect(new Webhook(secret).verify(first.text, first.headers)).toMatchObject({ type: 'ping' });
    expect(new Webhook(next).verify(first.text, first.headers)).toMatchObject({ type: 'ping' });
    app.clock.advance(DAY);
    expect((await ping()).headers['webhook-signature']!.split(' ')).toHaveLength(1);
  });

  test('it is changed, switched off, on, and removed with its messages; each act is on record', async () => {
    const { admin, companyId } = await company();
    const { page, id } = await connect(admin, ['audit']);
    await expectRedirect(admin.browser.post(page, { url: `${receiver.url}/2`, topics: ['distinction'] }));
    await expectRedirect(admin.browser.post(`${page}/apagar`));
    expect((await admin.browser.post(`${page}/probar`)).status).toBe(409);
    await newDistinction(app, { companyId, document: false });
    expect(await messagesOf(id)).toEqual([]);
    await expectRedirect(admin.browser.post(`${page}/encender`));
    await expectRedirect(admin.browser.post(`${page}/probar`));
    await app.jobs.runDue();
    expect(onlyOne().path).toBe('/avisos/2');
    for (const act of ['quitar', 'secreto']) {
      expect((await admin.browser.get(page)).text).toContain(`href="${page}/${act}"`);
      expect((await admin.browser.get(`${page}/${act}`)).text).toContain(`method="post" action="${page}/${act}"`);
    }
    await expectRedirect(admin.browser.post(`${page}/quitar`));
    expect((await admin.browser.get(page)).status).toBe(404);
    expect(await messagesOf(id)).toEqual([]);
    const acts = await rows<{ act: string }>(app, 'select act from act_log where subject_id = $1 order by seq', [id]);
    expect(acts.map(({ act }) => act.replace('webhooks.', ''))).toEqual([
      'added',
      'changed',
      'switched-off',
      'switched-on',
      'pinged',
      'removed',
    ]);
  });

  test('a message that is on its way is not sent twice, and nobody sends without end', async () => {
    const { admin } = await company();
    const { page, id } = await connect(admin);
    await expectRedirect(admin.browser.post(`${page}/probar`));
    const [message] = await messagesOf(id);
    expect((await admin.browser.post(`${page}/mensajes/${message!.id}`)).status).toBe(409);
    expect((await admin.browser.post(`${page}/mensajes/x`)).status).toBe(404);
    const statuses = [];
    for (let n = 0; n < 25; n += 1) statuses.push((await admin.browser.post(`${page}/probar`)).status);
    expect(statuses.at(-1)).toBe(429);
  });
});

test('messages that ended a month ago are forgotten', async () => {
  const { admin } = await company();
  const { page, id } = await connect(admin);
  await expectRedirect(admin.browser.post(`${page}/probar`));
  await app.jobs.runDue();
  const sender = app.nest.get(WebhookSender);
  await sender.forget();
  expect(await messagesOf(id)).toHaveLength(1);
  app.clock.advance(31 * DAY);
  await sender.forget();
  expect(await messagesOf(id)).toEqual([]);
});

test('OpenAPI describes every message', async () => {
  const { webhooks } = (await app.browser().get('/api/openapi.json')).json<{ webhooks: Record<string, object> }>();
  expect(Object.keys(webhooks)).toEqual(expect.arrayContaining(['ping', 'distinction.issued', 'deadline.changed']));
});
