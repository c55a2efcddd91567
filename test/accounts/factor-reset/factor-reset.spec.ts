import { newId } from '#libs/ids';
import { FactorReset } from '../../../src/accounts/index.js';
import { system } from '../../../src/database/index.js';
import { KeptAccountMails } from '../../support/account-mails.js';
import { appForAll, type TestBrowser } from '../../support/index.js';
import { isIn, password, person, signedIn } from '../people.js';
import { setUpSecondFactor } from '../second-factors.js';

const mails = new KeptAccountMails();
const app = appForAll({ replace: mails.instead });

const here = '/fm4/personas/segundo-paso';
const note = 'Vino a la oficina con su INE; estuvo presente Rosa.';

const administrator = async (): Promise<{ browser: TestBrowser; email: string }> => {
  const { email } = await person(app, { roles: ['staff_admin'] });
  return { browser: await signedIn(app, email), email };
};

const acts = (userId: string): Promise<{ act: string; details: unknown }[]> =>
  app.db.as(system('test'), (tx) =>
    tx.query(`select act, details from act_log where subject_id = $1 and act like '%factor-reset' order by seq`, [
      userId,
    ]),
  );

describe('a second factor that was lost with its recovery codes', () => {
  test('is removed by an administrator of FM4, who says how identity was proved', async () => {
    const { email, userId, name } = await person(app, { companyId: newId(), roles: ['learner'] });
    const { browser: device, recovery } = await setUpSecondFactor(app, email);
    const waiting = app.browser();
    await waiting.post('/entrar', { email, password });
    const { browser } = await administrator();
    expect((await browser.get('/fm4/personas')).text).toContain(`href="${here}"`);
    const done = await browser.post(here, { email: email.toUpperCase(), proof: 'in-person', note });
    expect(done.location).toBe('/fm4/personas');
    expect((await browser.get('/fm4/personas')).text).toContain(`Quitamos el segundo paso de ${name}`);
    expect(await isIn(device)).toBe(false);
    expect(mails.changes.filter((mail) => mail.email === email).at(-1)).toEqual({
      email,
      change: 'second-factor-reset',
    });
    expect(await acts(userId)).toEqual([
      { act: 'accounts.second-factor-reset', details: { proof: 'in-person', note } },
    ]);
    // what was asked before leads nowhere; the first factor is the way in again
    expect((await waiting.post('/entrar/codigo', { code: recovery[0]! })).status).toBe(401);
    expect((await app.browser().post('/entrar', { email, password: 'no es esta' })).status).toBe(401);
    expect((await app.browser().post('/entrar', { email, password })).location).toBe('/aprender');
    // and it can be set up again
    expect((await setUpSecondFactor(app, email)).recovery).toHaveLength(10);
  });

  test('says what is missing, and keeps what was typed', async () => {
    const { browser } = await administrator();
    const { email, userId } = await person(app);
    await setUpSecondFactor(app, email);
    const missing = await browser.post(here, { email, proof: 'in-person', note: 'INE' });
    expect([missing.status, missing.text.includes('>INE</textarea>')]).toEqual([422, true]);
    expect(missing.text).toContain('id="note-error"');
    const unproved = await browser.post(here, { email, proof: 'mail', note });
    expect([unproved.status, unproved.text.includes(note), unproved.text.includes(`value="${email}"`)]).toEqual([
      422,
      true,
      true,
    ]);
    expect((await browser.post(here, { email: '\u0000', proof: 'video', note: '\u0000'.repeat(20) })).status).toBe(422);
    expect((await browser.get(`${here}?correo=${email}`)).text).toContain(`value="${email}"`);
    expect(await acts(userId)).toEqual([]);
  });

  test('is there to be removed, once', async () => {
    const { browser } = await administrator();
    const { email, userId } = await person(app);
    await setUpSecondFactor(app, email);
    const form = { email, proof: 'video', note };
    const answers = await Promise.all([browser.post(here, form), browser.post(here, form)]);
    expect(answers.map(({ status }) => status).sort((a, b) => a - b)).toEqual([303, 409]);
    for (const nobody of [email, 'nadie@agave.example']) {
      const answer = await browser.post(here, { ...form, email: nobody });
      expect([answer.status, answer.text.includes('Ninguna cuenta con este correo')]).toEqual([409, true]);
      expect(answer.text).toContain(note);
    }
    expect(await acts(userId)).toHaveLength(1);
  });

  test('is nobody’s own to remove this way, nor anybody else’s than the administration’s', async () => {
    const { email } = await administrator();
    await setUpSecondFactor(app, email);
    const auditor = await signedIn(app, (await person(app, { roles: ['auditor'] })).email);
    expect((await auditor.get(here)).status).toBe(403);
    expect((await auditor.post(here, { email, proof: 'in-person', note })).status).toBe(403);
    expect((await app.browser().get(here)).location).toContain('/entrar');
  });

  test('of the last administrator is removed by whoever runs the product', async () => {
    const { email, userId, name } = await person(app, { roles: ['staff_admin'] });
    const { browser } = await setUpSecondFactor(app, email);
    const own = await browser.post(here, { email, proof: 'in-person', note });
    expect([own.status, own.text.includes('Nadie quita su propio segundo paso así')]).toEqual([409, true]);
    const resets = app.nest.get(FactorReset);
    await expect(resets.byOperator(email, 'ok')).rejects.toThrow('how identity was proved');
    await expect(resets.byOperator('nadie@agave.example', note)).rejects.toThrow('No account has the address');
    expect(await isIn(browser)).toBe(true);
    expect(await resets.byOperator(email, note)).toMatchObject({ userId, name });
    expect(await isIn(browser)).toBe(false);
    expect(mails.changes.at(-1)).toEqual({ email, change: 'second-factor-reset' });
    expect(await acts(userId)).toEqual([{ act: 'accounts.second-factor-reset', details: { proof: 'operator', note } }]);
    await expect(resets.byOperator(email, note)).rejects.toThrow('has no second factor');
  });
});
