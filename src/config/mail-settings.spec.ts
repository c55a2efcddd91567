import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(join(folder, 'dkim.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await writeFile(join(folder, 'none.pem'), 'nothing');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const key = { DKIM_DOMAIN: 'fm4.example', DKIM_SELECTOR: 'pa', DKIM_KEY: 'dkim.pem' };
const read = (env: Record<string, string>) => readConfig(env, folder);

test('without any of it mails are not signed, no mailbox is read and no report is taken', () => {
  expect(read({})).toMatchObject({ dkim: null, bounceAddress: null, bounceImapUrl: null, mailReportsSecret: null });
  expect(read({ DKIM_DOMAIN: '', DKIM_KEY: ' ' }).dkim).toBeNull();
});

test('a key is read from its file, for the domain of the sender or one above it', () => {
  expect(read(key).dkim).toMatchObject({ domain: 'fm4.example', selector: 'pa' });
  expect(read({ ...key, MAIL_FROM: 'PA <avisos@correo.fm4.example>' }).dkim?.privateKey).toContain('PRIVATE KEY');
});

test.each<[Record<string, string>, RegExp]>([
  [{ DKIM_DOMAIN: 'fm4.example' }, /DKIM_SELECTOR, DKIM_KEY: missing; .*or none of them/],
  [{ ...key, DKIM_KEY: 'nowhere.pem' }, /DKIM_KEY: the file cannot be read; set the path/],
  [{ ...key, DKIM_KEY: 'none.pem' }, /DKIM_KEY: .*openssl genrsa/],
  [{ ...key, DKIM_SELECTOR: 'a b' }, /DKIM_KEY: the selector must be/],
  [{ ...key, DKIM_DOMAIN: 'other.example' }, /DKIM_DOMAIN: must be the domain of MAIL_FROM \(fm4\.example\)/],
  [{ MAIL_FROM: 'Puertas Abiertas' }, /MAIL_FROM: must be "Name <address@domain>"/],
  [{ MAIL_FROM: 'A <a@b.example>\nBcc: <x@y.example>' }, /MAIL_FROM: must be/],
  [{ BOUNCE_ADDRESS: 'A <a@b.example>' }, /BOUNCE_ADDRESS: must be an address/],
  [{ BOUNCE_IMAP_URL: 'https://mail.example' }, /BOUNCE_IMAP_URL: must be an address that starts with imap:/],
  [{ MAIL_REPORTS_SECRET: 'short' }, /MAIL_REPORTS_SECRET: .*openssl rand/],
  [{ DKIM_PATH: 'dkim.pem' }, /DKIM_PATH: unknown setting/],
])('%j is refused with what to do', (env, said) => {
  expect(() => read(env)).toThrow(said);
});

test('mails leave at a pace that has a default and can be set', () => {
  expect(read({}).mailPace).toEqual({ perSecond: 20, perDomainPerMinute: 300 });
  const set = read({ MAIL_PER_SECOND: '5', MAIL_PER_DOMAIN_PER_MINUTE: '60' });
  expect(set.mailPace).toEqual({ perSecond: 5, perDomainPerMinute: 60 });
  for (const wrong of ['0', '-1', '1.5', 'many']) {
    expect(() => read({ MAIL_PER_SECOND: wrong })).toThrow(/MAIL_PER_SECOND: must be a whole number/);
  }
});
