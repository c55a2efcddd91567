import { Accounts } from '../../../src/accounts/index.js';
import { system } from '../../../src/database/index.js';
import { KeptAccountMails } from '../../support/account-mails.js';
import { startApp, type TestApp, type TestBrowser } from '../../support/index.js';
import { totpCode } from '../../support/totp.js';
import { password, person } from '../people.js';

type Line = Record<string, unknown>;

const mails = new KeptAccountMails();
let lines: Line[] = [];
let app: TestApp;
beforeAll(async () => {
  app = await startApp({ replace: mails.instead, logged: (line) => lines.push(line) });
});
afterAll(() => app.close());

const changed = 'otra contraseña larga';
const minuteAgo = () => new Date(Date.now() - 30_000);

/** The lines of a use case that the work leaves. */
async function told(what: string, work: () => Promise<unknown>): Promise<Line[]> {
  lines = [];
  await work();
  return lines.filter((line) => line['context'] === 'UseCase' && line['what'] === what);
}

/** One line at info, with the request that it was. */
const line = (of: Line) => [expect.objectContaining({ level: 30, request: expect.any(String) as string, ...of })];
const done = (by: string, subject: string | null) => line({ by, subject, outcome: 'done' });

async function setUpSecondFactor(browser: TestBrowser): Promise<string> {
  const page = await browser.post('/cuenta/segundo-paso/configurar', { currentPassword: password });
  return /name="secret" value="([A-Z2-7]+)"/.exec(page.text)![1]!;
}

test('each change that better-auth makes leaves one line, with ids only', async () => {
  const { email, userId } = await person(app);
  const browser = app.browser();
  const post = (path: string, form: Record<string, string>) => () => browser.post(path, form);
  const ofPerson = done(userId, userId);

  const wrong = post('/entrar', { email, password: 'no es esta' });
  expect(await told('accounts.sign-in', wrong)).toEqual(
    line({ by: 'anonymous', subject: null, outcome: 'refused', code: 'accounts.credentials' }),
  );
  expect(await told('accounts.sign-in', post('/entrar', { email, password }))).toEqual(done('anonymous', userId));
  expect(await told('accounts.change-profile', post('/cuenta', { name: 'Quetzalli Nopaltzin', locale: 'en' }))).toEqual(
    ofPerson,
  );

  let secret = '';
  expect(await told('accounts.begin-second-factor', async () => (secret = await setUpSecondFactor(browser)))).toEqual(
    ofPerson,
  );
  const activate = post('/cuenta/segundo-paso/activar', { secret, code: totpCode(secret, minuteAgo()) });
  expect(await told('accounts.confirm-second-factor', activate)).toEqual(ofPerson);
  const renew = post('/cuenta/segundo-paso/codigos', { currentPassword: password });
  expect(await told('accounts.renew-recovery-codes', renew)).toEqual(ofPerson);
  expect(await told('accounts.sign-out', post('/salir', {}))).toEqual(ofPerson);

  await browser.post('/entrar', { email, password });
  const second = post('/entrar/codigo', { code: totpCode(secret) });
  expect(await told('accounts.second-step', second)).toEqual(done('anonymous', userId));
  const refused = post('/cuenta/segundo-paso/quitar', { currentPassword: 'no es esta' });
  expect(await told('accounts.remove-second-factor', refused)).toEqual(
    line({ by: userId, subject: userId, outcome: 'refused', code: 'accounts.password' }),
  );
  const remove = post('/cuenta/segundo-paso/quitar', { currentPassword: password });
  expect(await told('accounts.remove-second-factor', remove)).toEqual(ofPerson);
  const change = post('/cuenta/contrasena', { currentPassword: password, password: changed });
  expect(await told('accounts.change-password', change)).toEqual(ofPerson);
  expect(await told('accounts.sign-out-everywhere', post('/cuenta/salir-de-todo', {}))).toEqual(ofPerson);

  expect(await told('accounts.ask-link', post('/entrar/enlace', { email }))).toEqual(done('anonymous', null));
  const link = await mails.link(app, email, 'link');
  expect(await told('accounts.sign-in-by-link', post(link, {}))).toEqual(done('anonymous', userId));
  expect(await told('accounts.ask-reset', post('/recuperar', { email }))).toEqual(done('anonymous', null));
  const reset = await mails.link(app, email, 'reset');
  expect(await told('accounts.reset-by-link', post(reset, { password }))).toEqual(done('anonymous', null));
  expect(await told('accounts.reset-by-link', post(reset, { password }))).toEqual(
    line({ by: 'anonymous', outcome: 'refused', code: 'accounts.link-closed' }),
  );
});

test('who accepts an invitation is signed in, and sets a first password, with a line for each', async () => {
  const work = system('test');
  const email = 'nochi@fm4.example';
  await app.db.as(work, (tx) =>
    app.nest.get(Accounts).invite(tx, work, { companyId: null, email, name: 'Nochi', role: 'auditor' }),
  );
  const link = await mails.link(app, email, 'invitation');
  const browser = app.browser();
  const accept = () => browser.post(link, { name: 'Nochi Tapia', locale: 'es', privacy: 'si' });
  const signedIn = await told('accounts.sign-in-by-invitation', accept);
  const userId = String(signedIn[0]?.['subject']);
  expect(signedIn).toEqual(done('anonymous', userId));
  const first = () => browser.post('/cuenta/contrasena', { password });
  expect(await told('accounts.change-password', first)).toEqual(done(userId, userId));
});

test('an address that is confirmed leaves its line, and no line tells a name, an address, a password or a code', async () => {
  const all: Line[] = [];
  const { email, userId, name } = await person(app, { verified: false });
  lines = all;
  const browser = app.browser();
  await browser.post('/entrar', { email, password });
  const confirm = await mails.link(app, email, 'confirm');
  lines = all;
  await browser.post(confirm);
  expect(all.filter((one) => one['what'] === 'accounts.confirm-address')).toEqual(done('anonymous', userId));
  const text = JSON.stringify(all);
  for (const secret of [email, name, password, confirm.split('/').at(-1)!]) expect(text).not.toContain(secret);
});
