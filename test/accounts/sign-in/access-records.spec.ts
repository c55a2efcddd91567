import { newId } from '#libs/ids';
import { EvenAnswers } from '../../../src/accounts/index.js';
import { system } from '../../../src/database/index.js';
import { KeptAccountMails } from '../../support/account-mails.js';
import { startApp, type TestApp } from '../../support/index.js';
import { password, person, signedIn } from '../people.js';

const mails = new KeptAccountMails();
let app: TestApp;
beforeAll(async () => {
  // with the answers of the product, which take their time
  app = await startApp({
    replace: (module) => mails.instead(module).overrideProvider(EvenAnswers).useClass(EvenAnswers),
  });
});
afterAll(() => app.close());

const records = (where: string, value: string): Promise<{ what: string; detail: string; address: string | null }[]> =>
  app.db.as(system('test'), (tx) =>
    tx.query(`select what, detail, address from access_records where ${where} = $1 order by id`, [value]),
  );

test('who comes in, who fails and whom their role stops is on record', async () => {
  const { email, userId } = await person(app, { companyId: newId(), roles: ['learner'] });
  expect((await app.browser().post('/entrar', { email, password: 'no es esta' })).status).toBe(401);
  const browser = await signedIn(app, email);
  expect((await browser.get('/fm4')).status).toBe(403);
  expect(await records('user_id', userId)).toMatchObject([
    { what: 'sign-in-refused', detail: 'credentials' },
    { what: 'signed-in', detail: 'learner' },
    { what: 'refused-by-role', detail: 'GET /fm4' },
  ]);
});

test('an address without an account is on record by its digest alone', async () => {
  await app.browser().post('/entrar', { email: 'nadie-mas@agave.example', password });
  const [found] = await records('detail', 'credentials').then((all) => all.filter(({ address }) => address).slice(-1));
  expect(found!.address).toMatch(/^[0-9a-f]{16}$/);
});

test.each(['/entrar/enlace', '/recuperar'])(
  '%s answers a stranger as late as somebody with an account',
  async (path) => {
    const { email } = await person(app);
    const took = async (address: string) => {
      const start = performance.now();
      const answer = await app.browser().post(path, { email: address });
      return { ms: performance.now() - start, text: answer.text.replaceAll(address, '') };
    };
    const [known, unknown] = [await took(email), await took(`nadie-${newId()}@agave.example`)];
    expect(unknown.text).toBe(known.text);
    for (const { ms } of [known, unknown]) expect(ms).toBeGreaterThanOrEqual(395);
  },
);

test('a common password is refused wherever one is set', async () => {
  const { email } = await person(app);
  const browser = await signedIn(app, email);
  const change = await browser.post('/cuenta/contrasena', { currentPassword: password, password: 'password123' });
  expect(change.status).toBe(422);
  expect(change.text).toContain('entre las primeras que prueba');
  await app.browser().post('/recuperar', { email });
  const link = await mails.link(app, email, 'reset');
  expect((await app.browser().post(link, { password: 'contraseña123' })).status).toBe(422);
  expect((await app.browser().post('/registro', { password: 'puertasabiertas' })).text).toContain(
    'entre las primeras que prueba',
  );
});
