import fc from 'fast-check';
import { readReturnedMail } from './index.js';

const original = `Return-Path: <puertas@fm4.example>
Message-ID: <0197-abc@puertas.example>
From: Puertas Abiertas <puertas@fm4.example>
To: Ana <ana@agave.example>
Subject: =?utf-8?q?Un_curso?=

Hola`;

interface Parts {
  status?: string;
  statusType?: string;
  head?: string;
  returned?: string;
  returnedType?: string;
}

const report = ({
  status = `Reporting-MTA: dns; mx.agave.example\n\nFinal-Recipient: rfc822; ana@agave.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n <ana@agave.example> User unknown`,
  statusType = 'message/delivery-status',
  head = 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  returned = original,
  returnedType = 'message/rfc822',
}: Parts = {}) =>
  Buffer.from(
    `From: MAILER-DAEMON@mx.agave.example
To: puertas@fm4.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
${head}

--b
Content-Type: text/plain; charset=utf-8

The mail system could not deliver your message.

--b
Content-Type: ${statusType}

${status}

--b
Content-Type: ${returnedType}

${returned}

--b--
`.replaceAll('\n', '\r\n'),
  );

const read = async (raw: Buffer) => (await readReturnedMail(raw)).reports;

describe('a report as RFC 3464 has it', () => {
  test('says who was not reached, why, and which mail it was', async () => {
    expect(await read(report())).toEqual([
      {
        type: 'hard',
        recipient: 'ana@agave.example',
        messageIds: ['<0197-abc@puertas.example>'],
        status: '5.1.1',
        diagnostic: '550 5.1.1 <ana@agave.example> User unknown',
      },
    ]);
  });

  test('with the head of the mail alone', async () => {
    const [found] = await read(report({ returnedType: 'text/rfc822-headers', returned: original.split('\n\n')[0]! }));
    expect(found?.messageIds).toEqual(['<0197-abc@puertas.example>']);
  });

  test('for several recipients, some of whom it reached', async () => {
    const status = `Reporting-MTA: dns; mx

Original-Recipient: rfc822;Ana@Agave.example
Final-Recipient: rfc822;x@other.example
Action: delayed
Status: 4.4.1

Final-Recipient: rfc822; <berta@agave.example>
Action: delivered
Status: 2.0.0

Final-Recipient: RFC822; carla@agave.example
Action: failed
Status: 5.2.2 (mailbox full)`;
    expect(await read(report({ status }))).toMatchObject([
      { type: 'soft', recipient: 'x@other.example', status: '4.4.1' },
      { type: 'soft', recipient: 'carla@agave.example', status: '5.2.2' },
    ]);
  });

  test('without the empty lines and the status that it should have', async () => {
    const status = 'Reporting-MTA: dns; mx\nFinal-Recipient: ana@agave.example\nDiagnostic-Code: smtp;550 user unknown';
    expect(await read(report({ status }))).toMatchObject([{ type: 'hard', recipient: 'ana@agave.example' }]);
  });

  test('in another kind of envelope, and in international letters', async () => {
    const head = 'Content-Type: multipart/mixed; boundary="b"';
    const status = 'Final-Recipient: utf-8; ana@ñandú.example\nAction: failed\nStatus: 5.1.1';
    const statusType = 'message/global-delivery-status';
    expect(await read(report({ head, status, statusType }))).toMatchObject([
      { type: 'hard', recipient: 'ana@ñandú.example' },
    ]);
  });

  test('when nothing of the mail comes back, the answered Message-ID says which it was', async () => {
    const head =
      'In-Reply-To: <0197-xyz@puertas.example>\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"';
    const [found] = await read(report({ head, returned: 'Subject: x' }));
    expect(found?.messageIds).toEqual(['<0197-xyz@puertas.example>']);
  });
});

describe('a report in a server’s own words', () => {
  const letter = (head: string, body: string) => Buffer.from(`${head}\n\n${body}`.replaceAll('\n', '\r\n'));

  test('of Exim, that names who was not reached', async () => {
    const head = `From: Mail Delivery System <Mailer-Daemon@mx.example>
X-Failed-Recipients: ana@agave.example
Subject: Mail delivery failed: returning message to sender`;
    const body = `This message was created automatically by mail delivery software.

  ana@agave.example
    host mx.agave.example [192.0.2.1]
    SMTP error from remote mail server after RCPT TO:<ana@agave.example>:
    550 5.1.1 Unknown user

------ This is a copy of the message, including all the headers. ------

${original}`;
    expect(await read(letter(head, body))).toEqual([
      {
        type: 'hard',
        recipient: 'ana@agave.example',
        messageIds: ['<0197-abc@puertas.example>'],
        status: '5.1.1',
        diagnostic: '550 5.1.1 Unknown user',
      },
    ]);
  });

  test('of qmail', async () => {
    const head = 'Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nSubject: failure notice';
    const body = `Hi. This is the qmail-send program at mx.example.

<ana@agave.example>:
Sorry, no mailbox here by that name. (#5.1.1)

--- Below this line is a copy of the message.

${original}`;
    expect(await read(letter(head, body))).toMatchObject([
      { type: 'hard', recipient: 'ana@agave.example', messageIds: ['<0197-abc@puertas.example>'] },
    ]);
  });

  test.each([
    ['an automatic answer', 'From: Ana <ana@agave.example>\nAuto-Submitted: auto-replied\nSubject: De vacaciones'],
    ['a letter', 'From: Ana <ana@agave.example>\nSubject: No se pudo entregar'],
    ['a server that says nothing of it', 'From: postmaster@mx.example\nSubject: Delivery report'],
  ])('%s is none', async (_what, head) => {
    expect(await read(letter(head, 'Vuelvo el 5 de diciembre. Oficina: 33 1234 5678.'))).toEqual([]);
  });
});

describe('a complaint as RFC 5965 has it', () => {
  const complaint = (fields: string) =>
    report({
      head: 'Content-Type: multipart/report; report-type=feedback-report; boundary="b"',
      statusType: 'message/feedback-report',
      status: `${fields}\nUser-Agent: SomeGenerator/1.0\nVersion: 1`,
    });

  test('says whose it was and which mail', async () => {
    const raw = complaint('Feedback-Type: abuse\nOriginal-Rcpt-To: <Ana@agave.example>');
    expect(await read(raw)).toEqual([
      {
        type: 'complaint',
        recipient: 'ana@agave.example',
        messageIds: ['<0197-abc@puertas.example>'],
        status: null,
        diagnostic: 'abuse SomeGenerator/1.0',
      },
    ]);
  });

  test('that hides who complained is read by the mail', async () => {
    expect(await read(complaint('Feedback-Type: abuse'))).toMatchObject([
      { recipient: 'ana@agave.example', messageIds: ['<0197-abc@puertas.example>'] },
    ]);
  });

  test.each(['not-spam', 'auth-failure'])('of the type %s is none', async (type) => {
    expect(await read(complaint(`Feedback-Type: ${type}`))).toEqual([]);
  });
});

test('whatever arrives, reading it does not throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect(Array.isArray((await readReturnedMail(bytes)).reports)).toBe(true);
    }),
    { numRuns: 150 },
  );
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (status) => {
      expect(Array.isArray(await read(report({ status, returned: status })))).toBe(true);
    }),
    { numRuns: 100 },
  );
});
