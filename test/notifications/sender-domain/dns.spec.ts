import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dkimRecord } from '#libs/mail';
import { TxtRecords } from '../../../src/notifications/sender-domain/txt-records.js';
import { person, signedIn } from '../../accounts/people.js';
import { mailsOf, startApp, type TestApp, type TestBrowser, verifyDkim } from '../../support/index.js';

/** A DNS that the test writes; null: it does not answer. */
class Zone extends TxtRecords {
  records: Record<string, string[]> | null = {};

  async of(name: string): Promise<string[]> {
    await Promise.resolve();
    if (!this.records) throw Object.assign(new Error('timeout'), { code: 'ETIMEOUT' });
    return this.records[name] ?? [];
  }
}

const zone = new Zone();
let app: TestApp;
let folder: string;
let staff: TestBrowser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dns-'));
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  await writeFile(join(folder, 'dkim.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  app = await startApp({
    env: {
      DKIM_DOMAIN: 'fm4.example',
      DKIM_SELECTOR: 'pa',
      DKIM_KEY: join(folder, 'dkim.pem'),
      MAIL_FROM: 'Puertas Abiertas <avisos@correo.fm4.example>',
    },
    replace: (module) => module.overrideProvider(TxtRecords).useValue(zone),
  });
  staff = await signedIn(app, (await person(app, { roles: ['staff_admin'] })).email);
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

const page = async () => (await staff.get('/fm4/correo/dns')).text;
const badges = (text: string) =>
  [...text.matchAll(/class="badge badge-[^>]*>(?:<svg.*?<\/svg>)?([^<]+)</g)].map(([, said]) => said);

test('before anything is published, says what to publish, whole', async () => {
  zone.records = {};
  const text = await page();
  const { name, value } = dkimRecord(app.config.dkim!);
  for (const part of [name, value, 'v=spf1 mx ~all', '_dmarc.correo.fm4.example', 'v=DMARC1; p=none']) {
    expect(text).toContain(part);
  }
  expect(badges(text)).toEqual(['Falta publicarlo', 'Falta publicarlo', 'Falta publicarlo']);
});

test('says that all is well, also when the policy stands above the domain', async () => {
  const { name, value } = dkimRecord(app.config.dkim!);
  zone.records = {
    'correo.fm4.example': ['v=spf1 include:_spf.provider.example -all'],
    [name]: [value],
    '_dmarc.fm4.example': ['v=DMARC1; p=reject'],
  };
  const text = await page();
  expect(text).toContain('No hay nada que hacer');
  expect(badges(text)).toEqual(['Publicado', 'Publicado', 'Publicado']);
});

test('says what is wrong with what it finds, and shows it', async () => {
  zone.records = {
    'correo.fm4.example': ['v=spf1 +all'],
    'pa._domainkey.fm4.example': ['v=DKIM1; p=<b>other</b>'],
    '_dmarc.correo.fm4.example': ['v=DMARC1'],
  };
  const text = await page();
  expect(badges(text)).toEqual(['Hay que corregirlo', 'Hay que corregirlo', 'Hay que corregirlo']);
  expect(text).toContain('Deja que cualquiera envíe en nuestro nombre');
  expect(text).toContain('La llave publicada es otra');
  expect(text).toContain('v=DKIM1; p=&lt;b>other&lt;/b>');
});

test('says honestly that nobody answered', async () => {
  zone.records = null;
  expect(badges(await page())).toEqual(['No se pudo consultar', 'No se pudo consultar', 'No se pudo consultar']);
});

test('what it says to publish verifies what is sent', async () => {
  const { email } = await person(app);
  await app.browser().post('/entrar/enlace', { email });
  const mails = await mailsOf(app);
  expect(mails[0]!.headers.get('dkim-signature')).toContain('d=fm4.example');
  const admin = await signedIn(app, (await person(app, { roles: ['staff_admin'] })).email);
  const list = await admin.get(`/fm4/correo?ver=enviados&buscar=${email}`);
  const eml = await admin.get(`/fm4/correo/${/\/fm4\/correo\/([0-9a-f-]{36})/.exec(list.text)![1]}/eml`);
  expect(verifyDkim(eml.bytes, dkimRecord(app.config.dkim!)).valid).toBe(true);
});

test('without a key, says how to make one', async () => {
  const other = await startApp({ replace: (module) => module.overrideProvider(TxtRecords).useValue(zone) });
  const browser = await signedIn(other, (await person(other, { roles: ['content_editor'] })).email);
  const { text } = await browser.get('/fm4/correo/dns');
  expect(text).toContain('Falta la llave');
  expect(text).toContain('openssl genrsa');
  const auditor = await signedIn(other, (await person(other, { roles: ['auditor'] })).email);
  expect((await auditor.get('/fm4/correo/dns')).status).toBe(403);
  await other.close();
});
