import { newId } from '#libs/ids';
import { Accounts } from '../../src/accounts/index.js';
import { type Role, system } from '../../src/database/index.js';
import { newCompany } from '../support/companies.js';
import type { TestApp, TestBrowser } from '../support/index.js';

export const password = 'una contraseña larga';

let made = 0;

/** Somebody with an account and, if roles are said, a place. */
export async function person(
  app: TestApp,
  {
    companyId = null,
    roles = [],
    verified = true,
    withPassword = true,
  }: { companyId?: string | null; roles?: readonly Role[]; verified?: boolean; withPassword?: boolean } = {},
): Promise<{ userId: string; email: string; name: string }> {
  const accounts = app.nest.get(Accounts);
  const work = system('test');
  const email = `persona${++made}-${newId().slice(-6)}@agave.example`;
  const name = `Persona ${made}`;
  const passwordHash = withPassword ? await accounts.hashPassword(password) : null;
  if (companyId) await newCompany(app, { id: companyId });
  const { userId } = await app.db.as(work, async (tx) => {
    const registered = await accounts.register(tx, { email, name, locale: 'es', passwordHash, confirmed: verified });
    for (const role of roles) await accounts.join(tx, work, { ...registered, companyId, role });
    return registered;
  });
  return { userId, email, name };
}

/** A browser in which that person is signed in. */
export async function signedIn(app: TestApp, email: string): Promise<TestBrowser> {
  const browser = app.browser();
  const answer = await browser.post('/entrar', { email, password });
  if (answer.status !== 303) throw new Error(`Signing in as ${email} answered ${answer.status}`);
  return browser;
}

/** Whether the browser is signed in: the account page answers it. */
export async function isIn(browser: TestBrowser): Promise<boolean> {
  return (await browser.get('/cuenta')).status === 200;
}
