import { newId } from '#libs/ids';
import { KeptAccountMails } from '../../support/account-mails.js';
import { appForAll } from '../../support/index.js';
import { isIn, password, person, signedIn } from '../people.js';

const mails = new KeptAccountMails();
const app = appForAll({ replace: mails.instead });

describe('the door', () => {
  test.each([
    ['an administrator of a company', newId(), 'company_admin', '/empresa'],
    ['a participant of courses', newId(), 'learner', '/aprender'],
    ['FM4 staff', null, 'auditor', '/fm4'],
  ] as const)('leads %s to their own place', async (_who, companyId, role, place) => {
    const { email } = await person(app, { companyId, roles: [role] });
    const answer = await app.browser().post('/entrar', { email, password });
    expect([answer.status, answer.location]).toEqual([303, place]);
  });

  test('leads on to where one was heading', async () => {
    const { email } = await person(app);
    const browser = app.browser();
    const refused = await browser.get('/cuenta');
    expect(refused.location).toBe('/entrar?volver=%2Fcuenta');
    const form = await browser.get(refused.location!);
    expect(form.text).toContain('name="volver" value="/cuenta"');
    const answer = await browser.post('/entrar', { email, password, volver: '/cuenta' });
    expect(answer.location).toBe('/cuenta');
    expect((await browser.get('/entrar?volver=/cuenta')).location).toBe('/cuenta');
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)'])(
    'does not lead to %s',
    async (volver) => {
      const { email } = await person(app);
      const form = await app.browser().get(`/entrar?volver=${encodeURIComponent(volver)}`);
      expect(form.text).not.toContain('name="volver"');
      const answer = await app.browser().post('/entrar', { email, password, volver });
      expect(answer.location).toBe('/aprender');
    },
  );

  test('says the same for a wrong password and an unknown address, and keeps what was typed', async () => {
    const { email } = await person(app);
    const wrong = await app.browser().post('/entrar', { email, password: 'otra contraseña' });
    const unknown = await app.browser().post('/entrar', { email: 'nadie@agave.example', password });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(wrong.text).toContain('El correo o la contraseña no coinciden');
    expect(wrong.text).toContain(`value="${email}"`);
    expect(wrong.text).not.toContain('otra contraseña');
    const neutral = (text: string) =>
      text.replaceAll(
        /persona[\w-]+@agave\.example|nadie@agave\.example|persona[\w-]+%40agave\.example|nadie%40agave\.example/g,
        '',
      );
    expect(neutral(unknown.text)).toBe(neutral(wrong.text));
  });

  test('asks for what is missing', async () => {
    const answer = await app.browser().post('/entrar', { email: 'no es un correo', password: '' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Escribe un correo completo');
    expect(answer.text).toContain('href="#password"');
  });

  test('does not open to a form that another site sends', async () => {
    const { email } = await person(app);
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const browser = app.browser();
    const answer = await browser.post('/entrar', { email, password }, foreign);
    expect(answer.status).toBe(403);
    expect(await isIn(browser)).toBe(false);
  });

  test('closes for a while after ten guesses at one address, for the right password too', async () => {
    const { email } = await person(app);
    const guess = async (word: string) => app.browser().post('/entrar', { email, password: word });
    for (let count = 0; count < 10; count++) expect((await guess('no es esta')).status).toBe(401);
    const answer = await guess(password);
    expect(answer.status).toBe(429);
    expect(answer.text).toContain(`value="${email}"`);
    expect((await app.browser().post('/entrar', { email: (await person(app)).email, password })).status).toBe(303);
  });
});

describe('leaving', () => {
  test('is a button, never a link', async () => {
    const browser = await signedIn(app, (await person(app)).email);
    expect((await browser.get('/salir')).status).toBe(200);
    expect(await isIn(browser)).toBe(true);
    const stolen = new Map(browser.cookies);
    expect((await browser.post('/salir')).location).toBe('/');
    expect(await isIn(browser)).toBe(false);
    for (const [name, value] of stolen) browser.cookies.set(name, value);
    expect(await isIn(browser)).toBe(false);
  });

  test('a cookie that was made up opens nothing', async () => {
    const browser = app.browser();
    browser.cookies.set('puertas.session_token', 'abc.def');
    expect((await browser.get('/cuenta')).status).toBe(303);
  });
});

describe('a link by mail', () => {
  test('is asked for under silence, and signs in once, by its button', async () => {
    const { email } = await person(app, { withPassword: false });
    const browser = app.browser();
    const known = await browser.post('/entrar/enlace', { email, volver: '/cuenta' });
    const unknown = await browser.post('/entrar/enlace', { email: 'nadie@agave.example' });
    expect([known.status, unknown.status]).toEqual([200, 200]);
    expect(unknown.text.replace('nadie@agave.example', '')).toBe(known.text.replace(email, ''));
    expect(mails.count('nadie@agave.example')).toBe(0);

    const link = await mails.link(app, email, 'link');
    for (let scanner = 0; scanner < 2; scanner++) expect((await app.browser().get(link)).status).toBe(200);
    expect((await browser.post(link)).location).toBe('/cuenta');
    expect(await isIn(browser)).toBe(true);

    const second = await app.browser().post(link);
    expect(second.status).toBe(410);
    expect(second.text).toContain('Este enlace ya no sirve');
  });

  test('can be asked for five times in an hour', async () => {
    const { email } = await person(app);
    const ask = async () => (await app.browser().post('/entrar/enlace', { email })).status;
    for (let count = 0; count < 5; count++) expect(await ask()).toBe(200);
    expect(await ask()).toBe(429);
    expect(mails.count(email)).toBe(5);
  });
});
