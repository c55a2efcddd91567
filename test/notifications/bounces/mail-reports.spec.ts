import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { system } from '../../../src/database/index.js';
import { BounceMailbox } from '../../../src/notifications/bounces/bounce-mailbox.jobs.js';
import { signReport } from '../../../src/notifications/bounces/report-signature.js';
import { MailRetention } from '../../../src/notifications/mail-log/retention.jobs.js';
import { type Recipient, Reminders } from '../../../src/notifications/index.js';
import { person, signedIn } from '../../accounts/people.js';
import { newCompany } from '../../support/companies.js';
import { ImapServer } from '../../support/imap-server.js';
import { lastMailTo, linkIn, mailsOf, startApp, type TestApp } from '../../support/index.js';
import { NoteMail, type NoteProps } from '../note.js';

let app: TestApp;
const work = system('test');
const secret = 'a secret of the provider of mail, long enough';
const mailbox = new ImapServer('rebotes', 'secreto');

beforeAll(async () => {
  app = await startApp({ env: { BOUNCE_IMAP_URL: await mailbox.listen(), MAIL_REPORTS_SECRET: secret } });
  for (const [kind, essential] of [
    ['test.note', true],
    ['test.hint', false],
  ] as const) {
    app.nest.get(Reminders).register<NoteProps>({
      kind,
      essential,
      template: NoteMail,
      load: () => Promise.resolve({ title: 'Nota', text: 'Hola', url: '/cuenta' }),
    });
  }
});
afterAll(async () => {
  await app.close();
  await mailbox.close();
});

let count = 0;
/** Somebody to whom a mail went, and its Message-ID. */
async function reached(companyId: string | null = null, changes: Partial<Recipient> = {}, kind = 'test.note') {
  count += 1;
  const to = { userId: null, email: `ana${count}@agave.example`, name: 'Ana', locale: 'es' as const, ...changes };
  const subject = { type: 'test', id: newId(), companyId };
  await app.db.as(work, (tx) => app.nest.get(Reminders).reconcile(tx, subject, [{ kind, to, dueAt: app.clock.now() }]));
  const mail = await lastMailTo(app, to.email, 'Nota');
  return { email: to.email, messageId: mail.messageId, mail };
}

const bounce = (email: string, messageId: string, status = '5.1.1') =>
  `From: MAILER-DAEMON@mx.example
Subject: Undelivered Mail Returned to Sender
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example

Final-Recipient: rfc822; ${email}
Action: failed
Status: ${status}
Diagnostic-Code: smtp; 550 ${status} ${status.startsWith('5.7') ? 'DMARC of your domain failed' : 'no mailbox here'}

--b
Content-Type: text/rfc822-headers

Message-ID: ${messageId}

--b--
`.replaceAll('\n', '\r\n');

const post = (body: string, { type = 'application/json', at = app.clock.now(), key = secret, signature = '' } = {}) =>
  app.browser().postJson('/api/v1/mail-reports', body, {
    'content-type': type,
    'x-signature': signature || signReport(key, Buffer.from(body), Math.floor(at.getTime() / 1000)),
    origin: 'https://provider.example',
    'sec-fetch-site': 'cross-site',
  });
const rfc822 = { type: 'message/rfc822' };

const standing = async (email: string) => {
  const [row] = await app.db.as(work, (tx) =>
    tx.query('select standing, stopped_because, soft_bounces from mail_addresses where email = $1', [email]),
  );
  return row as { standing: string; stopped_because: string | null; soft_bounces: number } | undefined;
};

describe('a report that is posted', () => {
  test('stops an address that does not exist, once, however often it comes', async () => {
    const { email, messageId } = await reached();
    const first = await post(bounce(email, messageId), rfc822);
    expect([first.status, first.json()]).toEqual([200, { taken: 1, known: 0, unmatched: 0 }]);
    expect(await standing(email)).toEqual({ standing: 'stopped', stopped_because: 'hard-bounce', soft_bounces: 0 });
    const again = await post(bounce(email, messageId, '5.1.10'), rfc822);
    expect(again.json()).toEqual({ taken: 0, known: 1, unmatched: 0 });
  });

  test('counts ten that come at once as one', async () => {
    const { email, messageId } = await reached();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(bounce(email, messageId, '4.2.2'), rfc822)),
    );
    expect(answers.filter((answer) => answer.json<{ taken: number }>().taken === 1)).toHaveLength(1);
    expect((await standing(email))?.soft_bounces).toBe(1);
  });

  test('as JSON: by the mail, or by the address alone', async () => {
    const { email, messageId } = await reached();
    const complaint = JSON.stringify({ type: 'complaint', recipient: 'other@relay.example', messageId });
    expect((await post(complaint)).json()).toMatchObject({ taken: 1 });
    expect(await standing(email)).toMatchObject({ standing: 'stopped', stopped_because: 'complaint' });
    const other = await reached();
    await post(JSON.stringify({ type: 'hard', recipient: other.email.toUpperCase(), diagnostic: '550\r\n gone' }));
    expect((await standing(other.email))?.standing).toBe('stopped');
  });

  test('about no mail of ours changes nothing and is counted', async () => {
    const stranger = JSON.stringify({ type: 'hard', recipient: 'nobody@elsewhere.example' });
    expect((await post(stranger)).json()).toEqual({ taken: 0, known: 0, unmatched: 1 });
    expect((await post(stranger)).json()).toEqual({ taken: 0, known: 1, unmatched: 0 });
    expect(await standing('nobody@elsewhere.example')).toBeUndefined();
  });

  test.each<[string, () => Parameters<typeof post>[1]]>([
    ['signed with another secret', () => ({ key: 'x'.repeat(40) })],
    ['signed six minutes ago', () => ({ at: new Date(app.clock.now().getTime() - 6 * 60_000) })],
    ['signed in six minutes', () => ({ at: new Date(app.clock.now().getTime() + 6 * 60_000) })],
    ['not signed', () => ({ signature: 'nothing' })],
    ['with the signature of another body', () => ({ signature: signReport(secret, Buffer.from('{}'), 1) })],
  ])('%s is refused', async (_what, how) => {
    const { email } = await reached();
    const answer = await post(JSON.stringify({ type: 'hard', recipient: email }), how());
    expect([answer.status, answer.json().code]).toEqual([401, 'reminders.report-unsigned']);
    expect(await standing(email)).toBeUndefined();
  });

  test.each([
    ['{"type":"soft"}', 422],
    ['{"type":"worse","recipient":"a@b.example"}', 422],
    ['{"type":"hard","recipient":"a@b.example\\nBcc: x"}', 422],
    ['[]', 422],
    ['{', 400],
    ['', 400],
  ])('%j is refused with %i', async (body, status) => {
    expect((await post(body)).status).toBe(status);
  });

  test('too large is refused', async () => {
    expect((await post('x'.repeat(1_100_000), rfc822)).status).toBe(413);
  });

  test('that reports nothing is read in peace', async () => {
    const answer = await post('From: a@b.example\r\nSubject: Hola\r\n\r\nHola', rfc822);
    expect([answer.status, answer.json()]).toEqual([200, { taken: 0, known: 0, unmatched: 0 }]);
  });
});

describe('the mailbox', () => {
  const read = () => app.nest.get(BounceMailbox, { strict: false }).read();

  test('is read: what came back stops its address', async () => {
    const { email, messageId } = await reached();
    mailbox.put(Buffer.from(bounce(email, messageId)));
    mailbox.put(Buffer.from('From: ana@agave.example\r\nSubject: Gracias\r\n\r\nHola'));
    expect(await read()).toBe(2);
    expect(await read()).toBe(0);
    expect((await standing(email))?.standing).toBe('stopped');
  });

  test('anybody can write to it: a report that does not know the mail stops nobody', async () => {
    const { email } = await reached();
    mailbox.put(Buffer.from(bounce(email, '<guessed@localhost>')));
    expect(await read()).toBe(1);
    expect(await standing(email)).toBeUndefined();
  });

  test('takes the letter of who wants a kind of mail no more', async () => {
    const { email, mail } = await reached(null, {}, 'test.hint');
    const token = linkIn(mail, '/correo/baja/').split('/').at(-1);
    expect(mail.headers.get('list-unsubscribe')).toContain('mailto:puertas@fm4.example?subject=baja%20');
    mailbox.put(Buffer.from(`From: ${email}\r\nSubject: baja ${token}\r\n\r\n`));
    mailbox.put(Buffer.from(`From: ${email}\r\nSubject: baja nada\r\n\r\n`));
    expect(await read()).toBe(2);
    const [row] = await app.db.as(work, (tx) =>
      tx.query('select refused_kinds from mail_preferences where email = $1', [email]),
    );
    expect(row.refused_kinds).toEqual(['test.hint']);
  });
});

describe('a stopped address', () => {
  test('is told to those who run the company, but not to itself', async () => {
    const companyId = await newCompany(app, { tradeName: 'Agave Azul' });
    const admin = await person(app, { companyId, roles: ['company_admin'] });
    const other = await person(app, { companyId, roles: ['company_admin'] });
    const learner = await person(app, { companyId, roles: ['learner'] });
    const { messageId } = await reached(companyId, { email: other.email, name: 'Berta Ríos' });
    await post(bounce(other.email, messageId), rfc822);
    const mail = await lastMailTo(app, admin.email, 'ya no le llegan');
    expect(mail.subject).toBe('A Berta Ríos ya no le llegan nuestros correos');
    expect(mail.text.replaceAll(/\s+/g, ' ')).toContain(`${other.email}) por cuenta de Agave Azul`);
    const told = (await mailsOf(app)).filter(({ subject }) => subject.includes('ya no le llegan'));
    expect(told.map(({ to }) => to).filter((to) => to.includes(other.email) || to.includes(learner.email))).toEqual([]);
  });

  test('waits for FM4, which tries again or leaves it; both are on record', async () => {
    const staff = await signedIn(app, (await person(app, { roles: ['staff_admin'] })).email);
    const [one, other] = [await reached(), await reached()];
    for (const { email, messageId } of [one, other]) await post(bounce(email, messageId), rfc822);
    expect((await staff.get('/fm4')).text).toContain('direcciones que ya no reciben');
    const page = await staff.get('/fm4/correo/direcciones');
    expect(page.text).toContain(one.email);
    expect(page.text).toContain('550 5.1.1 no mailbox here');

    const resumed = await staff.post('/fm4/correo/direcciones/reanudar', { email: one.email });
    expect((await staff.follow(resumed)).text).toContain(`Volvemos a escribirle a ${one.email}.`);
    expect(await standing(one.email)).toEqual({ standing: 'good', stopped_because: null, soft_bounces: 0 });
    const twice = await staff.post('/fm4/correo/direcciones/reanudar', { email: one.email });
    expect([twice.status, twice.text.includes('ya no está detenida')]).toEqual([409, true]);
    await staff.post('/fm4/correo/direcciones/dejar', { email: other.email });
    expect((await standing(other.email))?.standing).toBe('stopped');
    const acts: { act: string }[] = await app.db.as(work, (tx) =>
      tx.query(`select act from act_log where subject_type = 'mail-address' order by seq`),
    );
    expect(acts.map(({ act }) => act)).toEqual(['reminders.address-resumed', 'reminders.address-left']);
  });

  test('that is tried again and fails again is stopped again', async () => {
    const staff = await signedIn(app, (await person(app, { roles: ['staff_admin'] })).email);
    const { email, messageId } = await reached();
    await post(bounce(email, messageId), rfc822);
    await staff.post('/fm4/correo/direcciones/reanudar', { email });
    await post(bounce(email, (await reached(null, { email })).messageId), rfc822);
    expect((await standing(email))?.standing).toBe('stopped');
  });

  test('is FM4’s to see, and no company’s', async () => {
    const admin = await person(app, { companyId: await newCompany(app), roles: ['company_admin'] });
    const browser = await signedIn(app, admin.email);
    expect((await browser.get('/fm4/correo/direcciones')).status).toBe(403);
    expect((await browser.post('/fm4/correo/direcciones/reanudar', { email: 'a@b.example' })).status).toBe(403);
  });
});

describe('mails that come back for now', () => {
  test('stop nothing, and are shown once there are three in thirty days', async () => {
    const staff = await signedIn(app, (await person(app, { roles: ['content_editor'] })).email);
    const page = async () => (await staff.get('/fm4/correo/direcciones')).text;
    const { email, messageId } = await reached();
    await post(bounce(email, messageId, '4.2.2'), rfc822);
    for (let times = 0; times < 2; times += 1) {
      expect(await page()).not.toContain(email);
      app.clock.advance(DAY);
      await post(bounce(email, (await reached(null, { email })).messageId, '5.2.2'), rfc822);
    }
    expect(await page()).toContain(email);
    expect(await standing(email)).toEqual({ standing: 'good', stopped_because: null, soft_bounces: 3 });

    // a mail that stays out: the address works again
    app.clock.advance(DAY);
    await reached(null, { email });
    expect(await page()).toContain(email);
    app.clock.advance(4 * DAY);
    expect(await page()).not.toContain(email);
  });
});

test('a burst of answers about us stops no address, pauses all sending and tells FM4, once until it resumes', async () => {
  const staff = await signedIn(app, (await person(app, { roles: ['staff_admin'] })).email);
  const mails = [];
  for (let n = 0; n < 12; n += 1) mails.push(await reached());
  const paused = async () =>
    (await app.db.as(work, (tx) => tx.query('select paused_at is not null as paused from mail_settings')))[0].paused;
  for (const [n, { email, messageId }] of mails.entries()) {
    await post(bounce(email, messageId, '5.7.26'), rfc822);
    expect(await paused()).toBe(n >= 9);
    expect((await standing(email))?.standing).toBe('good');
  }
  expect((await staff.get('/fm4')).text).toContain('se detuvo de manera automática');
  expect((await staff.get('/fm4/correo/estado')).text).toContain('550 5.7.26 DMARC of your domain failed');
  // a link that somebody asks for goes out all the same, and nothing else does
  const asking = await person(app);
  await app.browser().post('/entrar/enlace', { email: asking.email });
  const waiting = { kind: 'test.note', email: 'espera@agave.example' };
  const to = { userId: null, email: waiting.email, name: 'Espera', locale: 'es' as const };
  await app.db.as(work, (tx) =>
    app.nest
      .get(Reminders)
      .reconcile(tx, { type: 'test', id: newId(), companyId: null }, [
        { kind: waiting.kind, to, dueAt: app.clock.now() },
      ]),
  );
  await app.jobs.runDue();
  const stateOf = async (kind: string, email: string) =>
    (
      await app.db.as(work, (tx) =>
        tx.query('select state from reminders where kind = $1 and recipient_email = $2', [kind, email]),
      )
    )[0]?.state;
  expect(await stateOf('accounts.link', asking.email)).toBe('sent');
  expect(await stateOf(waiting.kind, waiting.email)).toBe('due');
  expect((await staff.get('/fm4/correo/estado')).text).toContain('Sólo salen los enlaces que alguien acaba de pedir');
  await staff.post('/fm4/correo/estado/reanudar', {});
  expect(await paused()).toBe(false);
  await app.jobs.runDue();
  expect(await stateOf(waiting.kind, waiting.email)).toBe('sent');
});

test('old reports are forgotten with the texts of old mails; what they stopped stays stopped', async () => {
  const { email, messageId } = await reached();
  await post(bounce(email, messageId), rfc822);
  const left = () => app.db.as(work, (tx) => tx.query('select 1 from mail_reports where email = $1', [email]));
  const retention = app.nest.get(MailRetention, { strict: false });
  await retention.blank();
  expect(await left()).toHaveLength(1);
  app.clock.advance((app.config.mailRetentionDays + 1) * DAY);
  await retention.blank();
  expect(await left()).toHaveLength(0);
  expect((await standing(email))?.standing).toBe('stopped');
});

describe('a server that refuses an address while it is asked, and no secret of a provider', () => {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo: (_to, _session, done) => done(Object.assign(new Error('5.1.1 no such user'), { responseCode: 550 })),
  });
  let other: TestApp;
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server.server, 'listening');
    const { port } = server.server.address() as AddressInfo;
    other = await startApp({ env: { SMTP_URL: `smtp://127.0.0.1:${port}` } });
  });
  afterAll(async () => {
    await other?.close();
    await new Promise<void>((done) => server.close(done));
  });

  test('stops it at once; tried again and refused again, it is stopped again', async () => {
    const { email } = await person(other, { roles: ['staff_admin'] });
    const staff = await signedIn(other, email);
    const gone = await person(other);
    const ask = async () => {
      await other.browser().post('/entrar/enlace', { email: gone.email });
      await other.jobs.runDue();
      return other.db.as(work, (tx) =>
        tx.query(
          `select a.standing, (select array_agg(state order by created_at) from reminders where recipient_email = $1) as mails
           from mail_addresses a where a.email = $1`,
          [gone.email],
        ),
      );
    };
    expect(await ask()).toEqual([{ standing: 'stopped', mails: ['failed'] }]);
    expect((await staff.get('/fm4/correo/direcciones')).text).toContain('5.1.1 no such user');
    await staff.post('/fm4/correo/direcciones/reanudar', { email: gone.email });
    other.clock.advance(DAY);
    expect(await ask()).toEqual([{ standing: 'stopped', mails: ['failed', 'failed'] }]);
  });

  test('without a secret no report is taken', async () => {
    const answer = await other.browser().postJson('/api/v1/mail-reports', '{}', { 'x-signature': 't=1,v1=0' });
    expect(answer.status).toBe(404);
  });
});
