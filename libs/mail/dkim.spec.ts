import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyDkim } from '../../test/support/dkim.js';
import { DkimKeyError, dkimRecord, MailFolder, type MailMessage, readDkimKey } from './index.js';

const pem = (bits: number) =>
  generateKeyPairSync('rsa', {
    modulusLength: bits,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).privateKey;
const key = readDkimKey({ domain: 'Puertas.example', selector: 'pa2026', privateKey: pem(2048) });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dkim-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const url = `https://puertas.example/correo/baja/${'a1B2'.repeat(70)}`;
async function sent(changes: Partial<MailMessage> = {}): Promise<Buffer> {
  const mails = new MailFolder(folder, { from: 'Puertas Abiertas <puertas@puertas.example>', dkim: key });
  const message = {
    messageId: '<0197-abc@puertas.example>',
    thread: '<case.audit.1@puertas.example>',
    to: { name: 'María Ñuñez', email: 'maria@ñandú.example' },
    subject: 'Tu distintivo «Inclusión» ya está aquí, María: ñandú y más allá de los setenta y seis caracteres',
    html: `<p>${'Hola,  María \t'.repeat(200)}</p>`,
    text: 'Hola  \t \n.\nFrom aquí\n\n\n',
    language: 'es',
    date: new Date('2026-11-23T16:00:00Z'),
    headers: {
      'List-Id': 'Puertas Abiertas <avisos.puertas.example>',
      'List-Unsubscribe': `<${url}>, <mailto:bajas@puertas.example?subject=baja>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    attachments: [{ name: 'añejo.txt', contentType: 'text/plain', bytes: Buffer.from('a \r\n\r\n') }],
    ...changes,
  };
  await mails.send(message);
  return (await mails.bytes(MailFolder.idOf(message.messageId)))!;
}

test('code that has nothing to do with the signer finds the signature good, and all that matters signed', async () => {
  const raw = await sent();
  const verdict = verifyDkim(raw, dkimRecord(key));
  expect(verdict).toMatchObject({ valid: true, tags: { d: 'puertas.example', s: 'pa2026', c: 'relaxed/relaxed' } });
  const once = ['reply-to', 'cc', 'content-transfer-encoding', 'list-help', 'list-subscribe', 'list-post'];
  const absent = [...once, 'list-owner', 'list-archive'];
  const present = [
    ['from', 'to', 'subject', 'date', 'message-id', 'in-reply-to', 'references', 'mime-version', 'content-type'],
    ['content-language', 'list-id', 'list-unsubscribe', 'list-unsubscribe-post', 'auto-submitted'],
  ].flat();
  // once more than it is there: what is added later is not covered by the signature
  expect([...verdict.signed].sort()).toEqual([...absent, ...present, ...present].sort());
});

test.each(['Reply-To', 'Cc', 'Subject', 'From', 'To', 'Date', 'Message-ID', 'List-Unsubscribe', 'Content-Type'])(
  'a %s added on the way breaks it, at the top and at the end of the header',
  async (name) => {
    const raw = (await sent()).toString('latin1');
    const added = `${name}: otra cosa\r\n`;
    const end = raw.indexOf('\r\n\r\n') + 2;
    for (const text of [added + raw, raw.slice(0, end) + added + raw.slice(end)]) {
      expect(verifyDkim(Buffer.from(text, 'latin1'), dkimRecord(key)).valid).toBe(false);
    }
    const other = `X-Otro: nada\r\n${raw}`;
    expect(verifyDkim(Buffer.from(other, 'latin1'), dkimRecord(key)).valid).toBe(true);
  },
);

test('whatever is changed on the way breaks it', async () => {
  const raw = (await sent()).toString('latin1');
  const { name, value } = dkimRecord(key);
  const other = dkimRecord({ ...key, privateKey: pem(2048) });
  const changed = [
    raw.replace('baja/a1B2', 'baja/X1B2'),
    raw.replace('=One-Click', '=Two-Clicks'),
    raw.replace('case.audit.1', 'case.audit.2'),
    raw.replace('Message-ID: <0197', 'Message-ID: <0198'),
    raw.replace('From aqu', 'From alla'),
  ];
  for (const text of changed) {
    expect(text).not.toBe(raw);
    expect(verifyDkim(Buffer.from(text, 'latin1'), { name, value }).valid).toBe(false);
  }
  expect(verifyDkim(Buffer.from(raw, 'latin1'), other).valid).toBe(false);
  expect(verifyDkim(Buffer.from(raw, 'latin1'), { name: `x${name}`, value }).valid).toBe(false);
});

test('a long address in a header stays whole, and no line is longer than servers take', async () => {
  const raw = (await sent()).toString('latin1');
  const [head] = raw.split('\r\n\r\n');
  expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
  expect(head).toContain(`<${url}>`);
  expect(head).toMatch(/^[\x20-\x7e\r\n\t]+$/);
  expect(head).toContain('In-Reply-To: <case.audit.1@puertas.example>');
  expect(head).toContain('References: <case.audit.1@puertas.example>');
});

test('letters beyond ASCII in a domain travel as servers know them', async () => {
  expect((await sent()).toString('latin1')).toContain('<maria@xn--and-6ma2c.example>');
});

test.each([
  ['no key', 'not a key', /no private key .*openssl genrsa/],
  ['a short one', pem(1024), /1024 bits, 2048 are needed/],
  [
    'one that most servers cannot check',
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    /no RSA key/,
  ],
])('%s is refused with what to do', (_what, privateKey, said) => {
  expect(() => readDkimKey({ domain: 'a.example', selector: 's', privateKey })).toThrow(said);
});

test.each([
  ['a.example; k=x', 's'],
  ['localhost', 's'],
  ['a.example', 's; x'],
  ['a.example', ''],
])('a name that is none is refused: %j %j', (domain, selector) => {
  expect(() => readDkimKey({ domain, selector, privateKey: key.privateKey })).toThrow(DkimKeyError);
});
