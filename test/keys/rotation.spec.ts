import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '#libs/ids';
import { openText } from '#libs/sealing';
import { readSignature, replaceDemoSigner } from '#libs/signing';
import { totpCode } from '../support/totp.js';
import { readConfig } from '../../src/config/index.js';
import { SealedData, system } from '../../src/database/index.js';
import { Issuer, Register } from '../../src/distinctions/index.js';
import { FollowUpCodes } from '../../src/monitoring/follow-up/follow-up-codes.js';
import { MailHeaders } from '../../src/notifications/preferences/mail-headers.service.js';
import { sealTicket } from '../../src/notifications/preferences/mail-token.js';
import { Receipts } from '../../src/reports/report-receipts.js';
import { WebhookSecrets } from '../../src/webhooks/webhook-secrets.js';
import { password, person, signedIn } from '../accounts/people.js';
import { newCompany, newPerson } from '../support/companies.js';
import { cloneDatabase } from '../support/database.js';
import { newDistinction } from '../support/distinctions.js';
import { startApp, type TestApp } from '../support/index.js';
import { verifyElsewhere } from '../support/verifier.js';

type Json = Record<string, unknown>;
/** As the page shows a fingerprint. */
const grouped = (sha256: string) => sha256.match(/.{4}/g)!.join(' ');
const former = 'a'.repeat(40);
const present = 'b'.repeat(40);

let database: Awaited<ReturnType<typeof cloneDatabase>>;
let folder: string;
const apps: TestApp[] = [];
beforeAll(async () => {
  [database, folder] = await Promise.all([cloneDatabase(), mkdtemp(join(tmpdir(), 'keys-'))]);
});
afterAll(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** The product on the same database and folder, with these secrets. */
async function open(secret: string, previous?: string): Promise<TestApp> {
  const env = { APP_SECRET: secret, DATA_DIR: folder, ...(previous && { APP_SECRET_PREVIOUS: previous }) };
  const app = await startApp({ env, database: { url: database.url, drop: async () => undefined } });
  apps.push(app);
  return app;
}
const read = async (app: TestApp, path: string) => (await app.browser().get(path)).json<Json>();
const rowsOf = <T>(app: TestApp, sql: string, params: unknown[] = []): Promise<T[]> =>
  app.db.as(system('test'), (tx) => tx.query(sql, params));

describe('rotation', () => {
  let app: TestApp;
  let code: string;
  beforeAll(async () => {
    app = await open(former);
    ({ code } = await newDistinction(app));
  });

  const verified = async (credential: Json) =>
    verifyElsewhere(credential, {
      did: await read(app, '/.well-known/did.json'),
      now: app.clock.now(),
      fetch: (path: string) => read(app, path),
    });

  test('of the issuer’s key keeps what the former one signed valid, however often', async () => {
    const before = await read(app, `/credenciales/${code}`);
    for (let time = 0; time < 2; time += 1) {
      app.clock.advance(60_000);
      await app.nest.get(Issuer).rotate(system('test'));
      await app.nest.get(Register).rotateKey(system('test'));
    }
    const other = await newDistinction(app, { tradeName: 'Hotel Nuevo' });
    const after = await read(app, `/credenciales/${other.code}`);
    const methodOf = ({ proof }: Json) => [proof].flat().map((one) => (one as Json)['verificationMethod']);
    expect(methodOf(after)).not.toEqual(methodOf(before));
    expect(await read(app, `/credenciales/${code}`)).toEqual(before);
    expect([await verified(before), await verified(after)]).toEqual([await verified(after), await verified(after)]);
    expect(JSON.stringify(await verified(before))).not.toMatch(/false|error/i);
    const keys = await rowsOf<{ open: boolean }>(app, 'select retired_at is null as open from register_keys');
    expect([keys.length >= 2, keys.filter((key) => key.open).length]).toEqual([true, 1]);
  });

  test('of the signing key keeps the PDFs of before ours', async () => {
    const pdf = (await app.browser().get(`/api/v1/distinctions/${code}/document.pdf`)).bytes;
    const { certificate, kept } = await replaceDemoSigner(folder, { organization: 'FM4', now: app.clock.now() });
    expect(kept).toContain('demo-certificate-until-');
    const next = await open(former);
    const changed = Buffer.concat([pdf, Buffer.from('\n% otra página\n')]);
    const drop = (bytes: Uint8Array) =>
      next.browser().upload('/verificar', {}, [{ field: 'archivo', name: 'a.pdf', type: 'application/pdf', bytes }]);
    expect((await drop(pdf)).text).toContain('Sí: el archivo es auténtico');
    expect((await drop(changed)).text).toContain('FM4 firmó este archivo, y después alguien le añadió algo');
    const earlier = (await next.browser().get(`/verificar/${code}`)).text;
    expect(earlier).toContain('se firmó con un certificado anterior');
    expect(earlier).not.toContain(grouped(certificate.sha256));
    const fresh = await newDistinction(next, { tradeName: 'Taller Nuevo' });
    expect((await next.browser().get(`/verificar/${fresh.code}`)).text).toContain(grouped(certificate.sha256));
    const signed = await readSignature(
      (await next.browser().get(`/api/v1/distinctions/${fresh.code}/document.pdf`)).bytes,
    );
    expect(signed).toMatchObject({ signed: true, intact: true });
    expect(JSON.stringify(signed)).toContain(certificate.sha256);
  });

  test('of APP_SECRET encrypts anew, goes on where it was cut off, and both secrets open until it is done', async () => {
    const { email, userId } = await person(app);
    const browser = await signedIn(app, email);
    const begun = await browser.post('/cuenta/segundo-paso/configurar', { currentPassword: password });
    const secret = /name="secret" value="([A-Z2-7]+)"/.exec(begun.text)![1]!;
    await browser.post('/cuenta/segundo-paso/activar', { secret, code: totpCode(secret) });
    const companyId = await newCompany(app);
    const admin = await newPerson(app, { roles: ['company_admin'], companyId });
    const connected = await admin.browser.post('/empresa/conexiones', {
      url: 'https://empresa.example/avisos',
      topics: ['course'],
    });
    const shown = /value="(whsec_[^"]+)"/.exec(connected.text)![1]!;
    const [hook] = await rowsOf<{ id: string; secret: string }>(app, 'select id, secret from webhooks');
    const form = app.nest.get(Receipts).open(app.clock.now());
    const receipt = app.nest.get(Receipts).receiptOf(form);
    const stored = app.nest.get(Receipts).hashOf(receipt);
    const ticket = { email, kinds: ['x'] };
    const followUp = newId();
    const slip = app.nest.get(FollowUpCodes).make(followUp);
    const editor = await newPerson(app, { roles: ['content_editor'] });
    const group = `/fm4/encuestas/${newId()}`;
    await editor.browser.post('/fm4/encuestas', { id: group.split('/').pop()!, title: 'Taller' });
    await editor.browser.post(`${group}/fase`, { phase: 'before' });
    const asked = new URL(/<code[^>]*>([^<]+)<\/code>/.exec((await editor.browser.get(group)).text)![1]!).pathname;
    const answer = { phase: 'before', ownCode: 'SOL27', order: 'x', T01: '4' };
    expect((await app.browser().post(asked, answer)).status).toBe(303);

    // as it is between the start with the new secret and the command
    const both = await open(present, former);
    expect(await both.nest.get(WebhookSecrets).open(hook!.secret)).toBe(shown);
    expect(both.nest.get(MailHeaders).open(sealTicket(former, ticket))).toEqual(ticket);
    expect(both.nest.get(Receipts).receiptOf(form)).toBe(receipt);
    expect(both.nest.get(Receipts).hashesOf(receipt)).toContainEqual(stored);
    expect(both.nest.get(FollowUpCodes).of(followUp, slip.hash)).toBe(slip.code);
    expect(both.nest.get(FollowUpCodes).hashesOf(slip.code)).toContainEqual(slip.hash);
    // the person of a group is the same one, and has answered
    expect((await both.browser().post(asked, answer)).status).toBe(409);
    expect((await both.browser().post(asked, { ...answer, ownCode: 'MAR31' })).status).toBe(303);

    // one row that no secret opens cuts it off
    await rowsOf(app, 'update webhooks set secret = $2 where id = $1', [hook!.id, 'beschädigt']);
    await expect(both.nest.get(SealedData).reseal()).rejects.toThrow();
    await rowsOf(app, 'update webhooks set secret = $2 where id = $1', [hook!.id, hook!.secret]);
    const done = await both.nest.get(SealedData).reseal();
    expect(done.map(({ table }) => table).sort()).toEqual([
      'Dc3CertificateEntity',
      'Dc3PersonEntity',
      'IssuerKeyRow',
      'RegisterKeyRow',
      'SecondFactorEntity',
      'WebhookEntity',
    ]);
    expect(done.some(({ changed }) => changed > 0)).toBe(true);
    expect((await both.nest.get(SealedData).reseal()).every(({ changed }) => changed === 0)).toBe(true);

    // the former secret is forgotten
    const alone = await open(present);
    expect((await alone.nest.get(SealedData).reseal()).every(({ changed }) => changed === 0)).toBe(true);
    const [factor] = await rowsOf<{ secret: string }>(
      app,
      'select secret from auth.second_factors where user_id = $1',
      [userId],
    );
    expect(await openText(present, factor!.secret)).not.toBe('');
    await expect(openText(former, factor!.secret)).rejects.toThrow();
    const [again] = await rowsOf<{ secret: string }>(app, 'select secret from webhooks');
    expect(await alone.nest.get(WebhookSecrets).open(again!.secret)).toBe(shown);
    expect(alone.nest.get(MailHeaders).open(sealTicket(former, ticket))).toBeNull();
    const key = await alone.db.as(system('test'), (tx) => alone.nest.get(Issuer).signingKey(tx));
    expect(key.pair.kty).toBe('OKP');
    // and who has a second step comes in with it
    const back = alone.browser();
    expect((await back.post('/entrar', { email, password })).location).toBe('/entrar/codigo');
  });

  test('of APP_SECRET is refused without a former one that differs', () => {
    expect(() => readConfig({ APP_SECRET: present, APP_SECRET_PREVIOUS: present }, folder)).toThrow(
      /APP_SECRET_PREVIOUS: must be another one/,
    );
  });
});
