import { readdir, readFile } from 'node:fs/promises';
import { isAboutUs, judge, readReturnedMail } from './index.js';

const fixtures = new URL('./fixtures/', import.meta.url);
const messageIds = ['<11111111-1111-7111-8111-111111111111@puertas.example>'];

describe('mails that were judged wrong', () => {
  const right: Record<
    string,
    readonly [type: 'hard' | 'soft' | 'complaint', recipient: string, about?: 'us' | 'mail'] | null
  > = {
    A01: ['soft', 'rh@la-esperanza.example', 'us'],
    A02: ['soft', 'hornos@la-esperanza.example'],
    A03: ['soft', 'auditor2@fm4.example', 'mail'],
    A04: ['soft', 'rh@los-altos.example', 'us'],
    A05: ['soft', 'ventas@los-altos.example'],
    A06: ['soft', 'rh@textil-zapotlan.example', 'us'],
    A07: ['soft', 'corte@textil-zapotlan.example', 'mail'],
    A09: ['soft', 'rutas@sierra-tigre.example'],
    A10: ['soft', 'rh@conejo-pitahaya.example', 'us'],
    A11: ['soft', 'rh@barranca.example'],
    A12: ['soft', 'obra@barranca.example'],
    B01: ['hard', 'taller@muebles-arandas.example'],
    B02: ['hard', 'recepcion@casa-mezquite.example'],
    B03: ['hard', 'patio@puerta-occidente.example'],
    B04: ['hard', 'direccion@agave-azul.example'],
    B05: ['soft', 'jimador@agave-azul.example'],
    B06: null,
    C01: ['complaint', 'rh@la-esperanza.example'],
    C03: null,
  };

  test('are all here', async () => {
    const files = await readdir(fixtures);
    expect(files.filter((name) => name.endsWith('.eml')).sort()).toEqual(
      Object.keys(right).map((name) => `${name}.eml`),
    );
  });

  test.each(Object.entries(right))('%s', async (name, expected) => {
    const { reports } = await readReturnedMail(await readFile(new URL(`${name}.eml`, fixtures)));
    if (!expected) return expect(reports).toEqual([]);
    const [type, recipient, about] = expected;
    expect(reports).toMatchObject([{ type, recipient, messageIds }]);
    const { status, diagnostic } = reports[0]!;
    if (about) expect(isAboutUs(judge(status, diagnostic)!.reason)).toBe(about === 'us');
    if (about === 'mail') expect(['content', 'size']).toContain(judge(status, diagnostic)!.reason);
  });
});

const letter = (head: string, body: string) => Buffer.from(`${head}\n\n${body}`.replaceAll('\n', '\r\n'));
const parts = (type: string, ...contents: [string, string][]) =>
  letter(
    `From: MAILER-DAEMON@mx.example\nTo: puertas@fm4.example\nSubject: Undelivered\nMIME-Version: 1.0\nContent-Type: ${type}; boundary="b"`,
    `${contents.map(([kind, text]) => `--b\nContent-Type: ${kind}\n\n${text}\n`).join('\n')}\n--b--\n`,
  );
const dsn = (status: string, text = 'x') =>
  parts(
    'multipart/report; report-type=delivery-status',
    ['text/plain', text],
    ['message/delivery-status', status],
    ['text/rfc822-headers', 'Message-ID: <1@puertas.example>'],
  );
const read = async (raw: Uint8Array) => (await readReturnedMail(raw)).reports;

describe('a report as RFC 3464 has it', () => {
  test('names all who were not reached, also without empty lines between them', async () => {
    const status = `Reporting-MTA: dns; mx
Final-Recipient: rfc822; a@agave.example
Action: failed
Status: 5.1.1
Final-Recipient: rfc822; b@agave.example
Action: failed
Status: 5.7.1
Diagnostic-Code: smtp; 550 5.7.1 listed at zen.spamhaus.org
Original-Recipient: rfc822; C@agave.example
Final-Recipient: rfc822; c@agave.example
Action: relayed
Status: 2.0.0`;
    expect(await read(dsn(status))).toMatchObject([
      { type: 'hard', recipient: 'a@agave.example' },
      { type: 'soft', recipient: 'b@agave.example' },
    ]);
  });

  test('that leaves out why may say it in its words', async () => {
    const status = 'Final-Recipient: rfc822; a@agave.example\nAction: failed\nStatus: 5.0.0';
    const says = (text: string) => read(dsn(status, text));
    expect(await says('a@agave.example\n  blocked: your IP is on a blacklist')).toMatchObject([{ type: 'soft' }]);
    expect(await says('a@agave.example\n  no such user')).toMatchObject([{ type: 'hard' }]);
  });

  test.each(['delayed', 'Delayed (4 hours)'])('%s is never for good', async (action) => {
    const status = `Final-Recipient: rfc822; a@agave.example\nAction: ${action}\nStatus: 5.1.1`;
    expect(await read(dsn(status))).toMatchObject([{ type: 'soft' }]);
  });

  test('in international letters (RFC 6533)', async () => {
    const raw = parts(
      'multipart/report; report-type=global-delivery-status',
      [
        'message/global-delivery-status',
        'Final-Recipient: utf-8; jos\\x{E9}@agave.example\nAction: failed\nStatus: 5.1.1',
      ],
      ['message/global-headers', 'Message-ID: <2@puertas.example>'],
    );
    expect(await read(raw)).toMatchObject([
      { type: 'hard', recipient: 'josé@agave.example', messageIds: ['<2@puertas.example>'] },
    ]);
  });

  test('that a mail was read or deleted is none', async () => {
    const raw = parts('multipart/report; report-type=disposition-notification', [
      'message/disposition-notification',
      'Final-Recipient: rfc822; a@agave.example\nDisposition: manual-action/MDN-sent-manually; deleted',
    ]);
    expect(await read(raw)).toEqual([]);
  });
});

describe('a report in a server’s own words', () => {
  const server = 'Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nTo: puertas@fm4.example\nSubject: failure notice';

  test('names all who were not reached, each with its own answer', async () => {
    const body = `Hi. This is the qmail-send program at mx.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<a@agave.example>:
Sorry, no mailbox here by that name. (#5.1.1)

<b@otro.example>:
192.0.2.9 failed after I sent the message.
Remote host said: 554 5.7.1 blocked, see zen.spamhaus.org

--- Below this line is a copy of the message.

Message-ID: <1@puertas.example>`;
    expect(await read(letter(server, body))).toMatchObject([
      { type: 'hard', recipient: 'a@agave.example' },
      { type: 'soft', recipient: 'b@otro.example' },
    ]);
  });

  test('of Sendmail', async () => {
    const body = `The original message was received at Sat, 28 Nov 2026 10:00:00 -0600

   ----- The following addresses had permanent fatal errors -----
<a@agave.example>
    (reason: 550 5.1.1 <a@agave.example>... User unknown)

   ----- Transcript of session follows -----
... while talking to mx.agave.example.:
>>> DATA
<<< 550 5.1.1 <a@agave.example>... User unknown

   ----- Original message follows -----
Subject: spam`;
    expect(await read(letter(server, body))).toMatchObject([
      { type: 'hard', recipient: 'a@agave.example', status: '5.1.1' },
    ]);
  });

  test('our own address is not whom the mail did not reach', async () => {
    const body = 'Your message from puertas@fm4.example to ana@agave.example: 550 5.1.1 user unknown';
    expect(await read(letter(server, body))).toMatchObject([{ type: 'hard', recipient: 'ana@agave.example' }]);
  });

  test.each([
    ['No se pudo entregar el mensaje', 'ana@agave.example\n\nEl usuario no existe', 'hard'],
    ['No se pudo entregar el mensaje', 'ana@agave.example\n\nEl buzón está lleno', 'soft'],
    ['Unzustellbar', 'ana@agave.example: Benutzer unbekannt', 'hard'],
    [
      'Warning: could not send message for past 4 hours',
      'ana@agave.example: 550 5.1.1 user unknown; still being retried',
      'soft',
    ],
    ['Mail failed', 'ana@agave.example: message too large', 'soft'],
  ])('%s: %j is %s', async (subject, body, type) => {
    const head = `Return-Path: <>\nFrom: "Mail Delivery System" <MAILER-DAEMON@mx.example>\nTo: puertas@fm4.example\nSubject: ${subject}`;
    expect(await read(letter(head, body))).toMatchObject([{ type, recipient: 'ana@agave.example' }]);
  });

  test('of qmail, which closes with whom it gave up on', async () => {
    const body = `<a@agave.example>:
192.0.2.1 does not like recipient.
Remote host said: 550 5.1.1 <a@agave.example> user unknown
Giving up on 192.0.2.1.

--- Below this line is a copy of the message.`;
    expect(await read(letter(server, body))).toMatchObject([{ type: 'hard', recipient: 'a@agave.example' }]);
    const late = body.replace(/192.0.2.1 does[^]*Giving up on 192.0.2.1./, (said) =>
      said.replace(/Remote[^]*unknown/, 'I have tried for too long; it has been in the queue too long.'),
    );
    expect(await read(letter(server, late))).toMatchObject([{ type: 'soft' }]);
  });

  test('of Exchange, in HTML and Spanish alone', async () => {
    const head = `${server.replace('failure notice', 'No se puede entregar: Recordatorio')}\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8`;
    const html = (says: string) =>
      letter(
        head,
        `<p>Error de entrega a estos destinatarios:</p><p><a href="mailto:a@agave.example">a@agave.example</a><br>${says}</p>`,
      );
    expect(await read(html('La dirección que ha escrito no se encuentra.'))).toMatchObject([{ type: 'hard' }]);
    expect(await read(html('El buzón del destinatario está lleno.'))).toMatchObject([{ type: 'soft' }]);
  });

  test.each([
    ['no-reply@agave.example', 'Respuesta automática: Recordatorio', 'Ana ya no trabaja aquí. El usuario no existe.'],
    ['postmaster@agave.example', 'Automatic reply: Reminder', 'I am out of the office. Address not found: ask Luis.'],
    [
      'noreply@soporte.example',
      '[#1234] Recibimos tu mensaje',
      'Si tu cuenta no existe, escribe a otro@agave.example.',
    ],
    ['no-reply@tienda.example', 'Oferta', 'Usuario desconocido: crea tu cuenta. ana@agave.example'],
    ['noreply-smtp-tls-reporting@google.example', 'Report Domain: fm4.example', 'Failure: 5 sessions, host not found'],
  ])('%s with %j reports nothing', async (from, subject, body) => {
    const head = `Return-Path: <>\nAuto-Submitted: auto-replied\nFrom: <${from}>\nSubject: ${subject}\nIn-Reply-To: <1@puertas.example>`;
    expect(await read(letter(head, body))).toEqual([]);
  });

  test('that a mail failed counts from no-reply too', async () => {
    const head = 'From: no-reply@mx.example\nTo: puertas@fm4.example\nSubject: No se pudo entregar';
    expect(await read(letter(head, 'ana@agave.example: el usuario no existe'))).toMatchObject([{ type: 'hard' }]);
  });

  test('that all went well is none', async () => {
    const head = 'From: postmaster@mx.example\nSubject: Delivery Status Notification (Success)';
    expect(await read(letter(head, 'ana@agave.example: delivered to the mailbox, full story below'))).toEqual([]);
  });
});

describe('a complaint', () => {
  const arf = (fields: string) =>
    parts(
      'multipart/report; report-type=feedback-report',
      ['message/feedback-report', fields],
      ['message/rfc822', 'To: ana@agave.example\nMessage-ID: <1@puertas.example>\n\nHola'],
    );

  test.each(['abuse', 'other', 'fraud', 'something-new'])('of the type %s is one', async (type) => {
    expect(await read(arf(`Feedback-Type: ${type}\nVersion: 1`))).toMatchObject([
      { type: 'complaint', recipient: 'ana@agave.example', messageIds: ['<1@puertas.example>'] },
    ]);
  });

  test('of several readers is one of each', async () => {
    const raw = arf('Feedback-Type: abuse\nOriginal-Rcpt-To: a@agave.example\nOriginal-Rcpt-To: b@agave.example');
    expect((await read(raw)).map(({ recipient }) => recipient)).toEqual(['a@agave.example', 'b@agave.example']);
  });

  test('a mail that somebody forwards is none', async () => {
    const raw = parts('multipart/mixed', ['text/plain', 'Mira'], ['message/rfc822', 'To: a@agave.example\n\nHola']);
    expect(await read(raw)).toEqual([]);
  });
});

describe('a notice of Amazon SES', () => {
  const mail = { messageId: '0100', commonHeaders: { messageId: '<1@puertas.example>' } };
  const bounce = (
    bounceType: string,
    bounceSubType: string,
    diagnosticCode?: string,
    emailAddress = 'ana@agave.example',
  ) => ({
    notificationType: 'Bounce',
    bounce: { bounceType, bounceSubType, bouncedRecipients: [{ emailAddress, action: 'failed', diagnosticCode }] },
    mail,
  });
  const sns = (event: unknown) => ({ Type: 'Notification', TopicArn: 'arn:aws:sns:x', Message: JSON.stringify(event) });
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));

  test.each([
    ['Permanent', 'NoEmail', undefined, 'hard'],
    ['Permanent', 'General', 'smtp; 550 5.1.1 user unknown', 'hard'],
    ['Permanent', 'General', undefined, 'hard'],
    ['Permanent', 'General', 'smtp; 550 5.7.26 DMARC', 'soft'],
    ['Permanent', 'OnAccountSuppressionList', undefined, 'hard'],
    ['Transient', 'General', 'smtp; 550 5.1.1 user unknown', 'soft'],
    ['Transient', 'MailboxFull', undefined, 'soft'],
    ['Undetermined', 'Undetermined', undefined, 'soft'],
  ])('%s %s %s: %s', async (type, subtype, code, right) => {
    const expected = [{ type: right, recipient: 'ana@agave.example', messageIds: ['<1@puertas.example>'] }];
    expect(await read(json(bounce(type, subtype, code)))).toMatchObject(expected);
    expect(await read(json(sns(bounce(type, subtype, code))))).toMatchObject(expected);
  });

  test('of a complaint, a delay, a delivery; in a mail', async () => {
    const complained = {
      eventType: 'Complaint',
      complaint: { complainedRecipients: [{ emailAddress: 'A@x.example' }] },
      mail,
    };
    const delay = {
      eventType: 'DeliveryDelay',
      deliveryDelay: { delayType: 'MailboxFull', delayedRecipients: [{ emailAddress: 'a@x.example' }] },
      mail,
    };
    expect(await read(json(complained))).toMatchObject([{ type: 'complaint', recipient: 'a@x.example' }]);
    expect(await read(json(delay))).toMatchObject([{ type: 'soft', diagnostic: 'Mailbox Full' }]);
    expect(await read(json({ notificationType: 'Delivery', delivery: { recipients: ['a@x.example'] }, mail }))).toEqual(
      [],
    );
    const head = 'From: AWS Notifications <no-reply@sns.example>\nSubject: AWS Notification Message';
    expect(await read(letter(head, JSON.stringify(complained)))).toMatchObject([{ type: 'complaint' }]);
  });

  test.each([
    '{',
    '{}',
    '{"notificationType":"Bounce"}',
    '{"notificationType":"Bounce","bounce":{"bouncedRecipients":[1,null]}}',
  ])('%j reports nothing', async (text) => {
    expect(await read(Buffer.from(text))).toEqual([]);
  });
});
