import { KeptAccountMails } from '../../support/account-mails.js';
import { appForAll } from '../../support/index.js';
import { isIn, password, person, signedIn } from '../people.js';

const mails = new KeptAccountMails();
const app = appForAll({ replace: mails.instead });

describe('a new account', () => {
  test('is confirmed by the button of the mailed page, which signs in, once', async () => {
    const { email } = await person(app, { verified: false });
    const link = await mails.link(app, email, 'confirm');
    expect((await app.browser().get(link)).status).toBe(200);
    const browser = app.browser();
    const confirmed = await browser.post(link);
    expect([confirmed.status, confirmed.location]).toEqual([303, '/aprender']);
    expect((await browser.get('/cuenta')).text).toContain('Tu correo está confirmado.');
    const again = await app.browser().post(link);
    expect(again.status).toBe(410);
    expect(again.text).toContain('Si ya habías confirmado tu correo, entra');
  });

  test('does not open before that; whoever knows the password is sent the mail again', async () => {
    const { email } = await person(app, { verified: false });
    const answer = await app.browser().post('/entrar', { email, password });
    expect(answer.status).toBe(403);
    expect(answer.text).toContain('Falta confirmar tu correo');
    expect(mails.count(email)).toBe(2);
    expect((await app.browser().post('/entrar', { email, password: 'no es esta' })).status).toBe(401);
    expect(mails.count(email)).toBe(2);
    expect((await app.browser().post(await mails.link(app, email, 'confirm'))).status).toBe(303);
  });

  test('can ask for the mail again, under silence', async () => {
    const { email } = await person(app, { verified: false });
    const confirmed = await person(app);
    for (const address of [email, confirmed.email, 'nadie@agave.example']) {
      expect((await app.browser().post('/confirmar', { email: address })).status).toBe(200);
    }
    expect([mails.count(email), mails.count(confirmed.email), mails.count('nadie@agave.example')]).toEqual([2, 0, 0]);
  });

  test('is not confirmed by a link that was made up', async () => {
    expect((await app.browser().post(`/confirmar/${'x'.repeat(43)}`)).status).toBe(410);
  });
});

describe('a forgotten password', () => {
  test('is replaced by a mailed link, once, and signs out everywhere', async () => {
    const { email } = await person(app);
    const elsewhere = await signedIn(app, email);
    const asked = await app.browser().post('/recuperar', { email });
    expect(asked.status).toBe(200);
    const link = await mails.link(app, email, 'reset');
    expect((await app.browser().get(link)).status).toBe(200);

    const short = await app.browser().post(link, { password: 'corta' });
    expect(short.status).toBe(422);
    expect(short.text).toContain('al menos 10 caracteres');

    expect((await app.browser().post(link, { password: 'otra más larga' })).location).toBe('/entrar');
    expect((await app.browser().post(link, { password: 'y otra más larga' })).status).toBe(410);
    expect(await isIn(elsewhere)).toBe(false);
    expect(mails.changes).toEqual([{ email, change: 'password-changed' }]);
    expect((await app.browser().post('/entrar', { email, password })).status).toBe(401);
    expect((await app.browser().post('/entrar', { email, password: 'otra más larga' })).status).toBe(303);
  });

  test('of nobody is answered the same way', async () => {
    const { email } = await person(app);
    const known = await app.browser().post('/recuperar', { email });
    const unknown = await app.browser().post('/recuperar', { email: 'nadie@agave.example' });
    expect(unknown.text.replace('nadie@agave.example', '')).toBe(known.text.replace(email, ''));
    expect(mails.count('nadie@agave.example')).toBe(0);
  });

  test('of an address that waits for confirmation confirms it: the mail proved it', async () => {
    const { email } = await person(app, { verified: false });
    await app.browser().post('/recuperar', { email });
    await app.browser().post(await mails.link(app, email, 'reset'), { password: 'otra más larga' });
    expect((await app.browser().post('/entrar', { email, password: 'otra más larga' })).status).toBe(303);
  });
});
