import { PasswordHasher } from '../../src/accounts/identity/password-hasher.js';
import { Accounts } from '../../src/accounts/index.js';
import { system } from '../../src/database/index.js';
import { newCompany } from '../support/companies.js';
import type { TestApp } from '../support/index.js';
import { password } from './traffic.js';

const PEOPLE = 40;
/** Mails due at once when a worker is killed. */
const BACKLOG = 300;

/** To whom those go. */
export const backlog = Array.from({ length: BACKLOG }, (_, n) => `atasco${n}@d${n % 50}.example`);

/** As many people as there are in the backlog have made an account, and are to be asked to confirm it. */
export async function manyMailsDue(app: TestApp): Promise<void> {
  const accounts = app.nest.get(Accounts);
  await app.db.as(system('test'), async (tx) => {
    for (const email of backlog)
      await accounts.register(tx, { email, name: 'Persona', locale: 'es', passwordHash: null, confirmed: false });
  });
}

/** People who can sign in, by their addresses. */
export async function peopleWithPasswords(app: TestApp): Promise<string[]> {
  const accounts = app.nest.get(Accounts);
  // they sign in at servers of the product
  const passwordHash = await new PasswordHasher().hash(password);
  const emails = Array.from({ length: PEOPLE }, (_, n) => `entra${n}@prueba.example`);
  const companyId = await newCompany(app);
  await app.db.as(system('test'), async (tx) => {
    for (const email of emails) {
      const person = { email, name: 'Persona', locale: 'es', passwordHash, confirmed: true } as const;
      const { userId } = await accounts.register(tx, person);
      await accounts.join(tx, system('test'), { userId, companyId, role: 'learner' });
    }
  });
  return emails;
}
