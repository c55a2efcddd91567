import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { callbackify } from 'node:util';
import fc from 'fast-check';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { isMailAddress, MailFailure, MailFolder, openMailer, type MailMessage } from './index.js';

const from = 'Puertas Abiertas <puertas@fm4.example>';
const message = (changes: Partial<MailMessage> = {}): MailMessage => ({
  messageId: '<0197-abc@puertas.example>',
  to: { name: 'María Ñuñez', email: 'maria@agave-azul.example' },
  subject: 'Tu distintivo «Inclusión» ya está aquí, María: ñandú y más allá de los setenta y seis caracteres',
  html: '<p>Hola, María</p>',
  text: 'Hola, María\n.\nFin',
  language: 'es',
  date: new Date('2026-11-23T16:00:00Z'),
  ...changes,
});

/** A mail server that takes every mail, or answers as `answer` says. */
async function mailServer(answer: (mail: ParsedMail) => Error | null = () => null) {
  const received: ParsedMail[] = [];
  const raw: string[] = [];
  const receive = async (stream: Readable): Promise<void> => {
    const bytes = await buffer(stream);
    const mail = await simpleParser(bytes);
    const refusal = answer(mail);
    if (refusal) throw refusal;
    received.push(mail);
    raw.push(bytes.toString('latin1'));
  };
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, _session, done) => callbackify(receive)(stream, done),
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    raw,
    close: () => new Promise<void>((done) => server.close(done)),
  };
}

const refusal = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code });

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mail-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('a real server gets both parts, the headers in full Unicode, the attachment and the given Message-ID', async () => {
  const server = await mailServer();
  const mailer = openMailer({ smtpUrl: server.url, folder, from });
  const bytes = Buffer.from('%PDF-1.7 …');
  const receipt = await mailer.send(
    message({
      attachments: [{ name: 'distintivo-añejo.pdf', contentType: 'application/pdf', bytes }],
      headers: { 'List-Unsubscribe': '<https://puertas.example/baja>' },
    }),
  );
  await mailer.close();
  await server.close();
  const [mail] = server.received;
  expect(receipt.response).toMatch(/^250/);
  expect(mail).toMatchObject({
    messageId: '<0197-abc@puertas.example>',
    subject: message().subject,
    date: message().date,
    text: expect.stringContaining('Hola, María\n.\nFin') as string,
    html: expect.stringContaining('<p>Hola, María</p>') as string,
  });
  expect([mail!.to].flat()[0]!.value).toEqual([{ name: 'María Ñuñez', address: 'maria@agave-azul.example' }]);
  expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
  expect(mail!.headers.get('content-language')).toBe('es');
  expect(mail!.attachments[0]).toMatchObject({ filename: 'distintivo-añejo.pdf', contentType: 'application/pdf' });
  expect(mail!.attachments[0]!.content.equals(bytes)).toBe(true);
  const head = server.raw[0]!.split('\r\n\r\n')[0]!;
  expect(head).toMatch(/^[\x20-\x7e\r\n\t]+$/);
  expect(Math.max(...head.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(78);
  expect(head).toContain('multipart/mixed');
});

test.each([
  [550, 'no such mailbox', true],
  [451, 'try later', false],
])('an answer of %i is told apart: for good or for now', async (code, text, permanent) => {
  const server = await mailServer(() => refusal(code, text));
  const mailer = openMailer({ smtpUrl: server.url, folder, from });
  const failure: unknown = await mailer.send(message()).catch((error: unknown) => error);
  await mailer.close();
  await server.close();
  expect(failure).toBeInstanceOf(MailFailure);
  expect(failure).toMatchObject({ permanent, message: expect.stringContaining(text) as string });
});

test('a server that is not there is a matter of time', async () => {
  const server = await mailServer();
  await server.close();
  const mailer = openMailer({ smtpUrl: server.url, folder, from });
  await expect(mailer.send(message())).rejects.toMatchObject({ name: 'MailFailure', permanent: false });
  await mailer.close();
});

test('a login that the server refuses is a wrong setting, not a wrong mail', async () => {
  const server = new SMTPServer({
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    onAuth: (_auth, _session, done) => done(new Error('who are you?')),
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  const mailer = openMailer({ smtpUrl: `smtp://me:p%40ss@127.0.0.1:${port}`, folder, from });
  await expect(mailer.send(message())).rejects.toMatchObject({ permanent: false });
  await mailer.close();
  await new Promise<void>((done) => server.close(done));
});

describe('the folder', () => {
  test('keeps each mail as a file that can be listed and read back', async () => {
    const mails = new MailFolder(join(folder, 'not', 'yet'), { from });
    expect(await mails.list()).toEqual([]);
    const bytes = Buffer.from('BEGIN:VCALENDAR');
    const attachments = [{ name: 'visita.ics', contentType: 'text/calendar; method=REQUEST', bytes }];
    await mails.send(message({ attachments }));
    const [id, ...others] = await mails.list();
    expect(others).toEqual([]);
    expect(await mails.read(id!)).toMatchObject({
      messageId: '<0197-abc@puertas.example>',
      from: '"Puertas Abiertas" <puertas@fm4.example>',
      to: '"María Ñuñez" <maria@agave-azul.example>',
      subject: message().subject,
      date: message().date,
      text: expect.stringContaining('Hola, María\n.\nFin') as string,
      attachments: [{ name: 'visita.ics', contentType: 'text/calendar' }],
    });
    expect((await mails.bytes(id!))!.toString('latin1')).toContain('Message-ID: <0197-abc@puertas.example>\r\n');
  });

  test('shows a mail that was sent twice once, and leaves nothing half-written', async () => {
    const mails = new MailFolder(folder, { from });
    await Promise.all([mails.send(message()), mails.send(message())]);
    await mails.send(message({ messageId: '<other@puertas.example>' }));
    expect(await mails.list()).toHaveLength(2);
    expect((await readdir(folder)).every((name) => name.endsWith('.eml') && !name.startsWith('.'))).toBe(true);
    expect(await mails.list(1)).toHaveLength(1);
  });

  test('reads nothing outside of itself', async () => {
    const mails = new MailFolder(folder, { from });
    for (const id of ['../../etc/passwd', '..', '', 'a/b', 'a\0b', 'nobody']) expect(await mails.read(id)).toBeNull();
  });
});

describe('what is refused', () => {
  const evil = 'Hola\r\nBcc: all@victims.example';

  test.each<[string, Partial<MailMessage>]>([
    ['a subject', { subject: evil }],
    ['a subject of nothing', { subject: ' ' }],
    ['a name', { to: { name: evil, email: 'a@b.example' } }],
    ['an address', { to: { name: 'A', email: `a@b.example\r\nBcc: x@y.example` } }],
    ['two addresses', { to: { name: 'A', email: 'a@b.example, c@d.example' } }],
    ['an address for replies', { replyTo: `a@b.example\nX: y` }],
    ['letters that servers refuse', { to: { name: 'A', email: 'josé@b.example' } }],
    ['a thread', { thread: `<a@b.example>\r\nBcc: x@y.example` }],
    ['a Message-ID', { messageId: `<a@b.example>\r\nBcc: x@y.example` }],
    ['the name of an attachment', { attachments: [{ name: evil, contentType: 'text/plain', bytes: Buffer.of() }] }],
    ['the type of an attachment', { attachments: [{ name: 'a', contentType: `a/b\r\nX: y`, bytes: Buffer.of() }] }],
    ['the value of a header', { headers: { 'X-A': evil } }],
    ['the name of a header', { headers: { 'X-A:\r\nBcc': 'x' } }],
    ['a language', { language: 'es\r\nX: y' }],
  ])('%s that breaks out of its header', async (_what, changes) => {
    const mails = new MailFolder(folder, { from });
    const failure: unknown = await mails.send(message(changes)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'MailFailure', permanent: true });
    expect((failure as Error).message).not.toContain('victims');
    expect(await mails.list()).toEqual([]);
  });

  test('whatever a name or a subject contains, no header is added', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, text, async (name, subject) => {
        const mails = new MailFolder(folder, { from });
        const sent = await mails.send(message({ subject, to: { name, email: 'a@b.example' } })).then(
          () => true,
          (error: unknown) => {
            expect(error).toBeInstanceOf(MailFailure);
            return false;
          },
        );
        if (!sent) return;
        const mail = await mails.read(MailFolder.idOf(message().messageId));
        expect([...mail!.headers.keys()].sort()).toEqual(
          [
            'auto-submitted',
            'content-language',
            'content-type',
            'date',
            'from',
            'message-id',
            'mime-version',
            'subject',
            'to',
            'x-auto-response-suppress',
          ].sort(),
        );
      }),
      { numRuns: 150 },
    );
  });

  test.each(['a@b.example', 'ana.lopez+x@agave-azul.example', "o'hara@sub.dominio.com.mx", 'x@ñandú.example'])(
    '%s is an address',
    (text) => expect(isMailAddress(text)).toBe(true),
  );
  test.each([
    '',
    'a',
    'a@b',
    '@b.example',
    'a@',
    'a b@c.example',
    '<a@b.example>',
    'a@b.example,c@d.example',
    'a..b@c.example',
    'ana.lópez@c.example',
    'a@127.0.0.1',
    'a@b.example/c',
    'a@b_c.example',
    'a@b.example\n',
    '.a@b.example',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b'.repeat(260)}.example`,
  ])('%s is none', (text) => expect(isMailAddress(text)).toBe(false));
});
