import { appForAll, lastMailTo, linkIn, mailsOf, type TestBrowser } from '../../support/index.js';
import { newPerson } from '../../support/companies.js';
import { rows } from '../../courses/fixtures.js';

const app = appForAll();
const form = '/registro/persona';
const back = '/cursos/movilidad-humana';
let browser: TestBrowser;
let email: string;
let made = 0;
beforeEach(() => {
  browser = app.browser();
  email = `sola${++made}@correo.example`;
});

const fields = (more: Record<string, string> = {}) => ({
  name: 'Ana Sola',
  email,
  privacy: 'si',
  volver: back,
  ...more,
});
const accounts = (address = email) => rows(app, 'select id, name from auth.users where email = $1', [address]);

describe('an account without a company', () => {
  test('asks a name and an address, and no company', async () => {
    const page = await browser.get(`${form}?volver=${back}`);
    expect(page.status).toBe(200);
    const asked = [...page.text.matchAll(/<input[^>]* name="([^"]+)"/g)].map(([, name]) => name);
    expect(asked).toEqual(['volver', 'name', 'email', 'password', 'privacy']);
    for (const place of ['/entrar', '/registro']) expect((await browser.get(place)).text).toContain(`href="${form}`);
  });

  test('the link of the mail opens it and leads back to the course, which then begins', async () => {
    const sent = await browser.post(form, fields());
    expect(sent.text).toContain('Revisa tu correo');
    const link = linkIn((await lastMailTo(app, email))!, '/confirmar');
    expect(link).toContain(encodeURIComponent(back));
    expect((await browser.get(link)).text).toContain(`?volver=${encodeURIComponent(back)}`);
    const confirmed = await browser.post(link);
    expect([confirmed.status, confirmed.location]).toEqual([303, back]);
    expect((await browser.get(back)).text).toContain('Empezar el curso');
    const begun = await browser.post(`${back}/empezar`);
    expect(begun.location).toBe('/aprender/movilidad-humana');
    expect((await browser.follow(begun)).text).toContain('Empezar la lección 1');
    expect((await browser.get(form)).location).toBe('/aprender');
    const consents = await rows(
      app,
      'select count(*)::int as n from consents c join auth.users u on u.id = c.user_id where u.email = $1',
      [email],
    );
    expect(consents).toEqual([{ n: 1 }]);
  });

  test('sent twice makes one account; an address that has one is mailed a way in, and the answer is the same', async () => {
    const [one, other] = await Promise.all([browser.post(form, fields()), browser.post(form, fields())]);
    expect([one!.status, other!.status]).toEqual([200, 200]);
    expect(await accounts()).toHaveLength(1);
    const known = await newPerson(app, { roles: ['auditor'] });
    const answer = await browser.post(form, fields({ email: known.email }));
    expect(answer.text.replaceAll(known.email, email)).toBe(one!.text);
    const [mail] = (await mailsOf(app)).filter(({ to }) => to.includes(known.email));
    expect(mail?.text).toContain('/entrar/enlace/');
  });

  test.each<[string, Record<string, string>, string]>([
    ['no name', { name: '' }, 'Escribe este dato'],
    ['an address in the name', { name: 'Ana www.premio.example' }, 'Escribe solo el nombre'],
    ['a broken address', { email: 'ana@' }, 'Escribe un correo completo'],
    ['a short password', { password: 'corta' }, 'al menos 10 caracteres'],
    ['no agreement', { privacy: '' }, 'Marca la casilla'],
  ])('%s: the form comes back with what was typed, nothing is made', async (_name, wrong, words) => {
    const page = await browser.post(form, fields(wrong));
    expect(page.status).toBe(422);
    expect(page.text).toContain(words);
    expect(page.text).toContain(`value="${back}"`);
    expect(await accounts()).toHaveLength(0);
  });

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example'])('never leads to %s', async (volver) => {
    await browser.post(form, fields({ volver }));
    const link = linkIn((await lastMailTo(app, email))!, '/confirmar');
    expect(link).not.toContain('evil');
    expect((await browser.post(`${link}?volver=${encodeURIComponent(volver)}`)).location).toBe('/aprender');
  });
});
