import { newId } from '#libs/ids';
import { rfcCheckDigit } from '#libs/mexico';
import { PasswordCredentials } from '../../src/accounts/identity/password-credentials.js';
import { IDENTITY } from '../../src/accounts/identity/identity.provider.js';
import { Accounts } from '../../src/accounts/index.js';
import { Company } from '../../src/companies/company.entity.js';
import { searchTextOf } from '../../src/companies/company.rules.js';
import { companyRoles, type Role, system } from '../../src/database/index.js';
import type { TestApp } from './app.js';
import type { TestBrowser } from './clients.js';

const work = system('test');
let made = 0;

/** A valid RFC of a company, another one each time. */
export function newRfc(): string {
  const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
  const n = ++made;
  const name = [n % 24, Math.floor(n / 24) % 24, Math.floor(n / 576) % 24].map((at) => letters[at]).join('');
  const body = `${name}150312A${n % 10}`;
  return body + rfcCheckDigit(body);
}

/** Writes a company; says nothing about how it came in. With the `id` of one that is there already it does nothing. */
export async function newCompany(
  app: TestApp,
  company: {
    id?: string;
    state?: 'pending' | 'active' | 'suspended';
    legalName?: string;
    tradeName?: string | null;
    rfc?: string;
  } = {},
): Promise<string> {
  const { id = newId(), state = 'active', rfc = newRfc(), tradeName = null } = company;
  const legalName = company.legalName ?? `Empresa ${rfc} S.A. de C.V.`;
  const at = app.clock.now();
  await app.db.as(work, async (tx) => {
    if (await tx.existsBy(Company, { id })) return;
    await tx.insert(Company, {
      id,
      rfc,
      legalName,
      tradeName,
      sectorCode: '31-33',
      headcount: 120,
      municipalityCode: '14039',
      contactName: 'Lucía Navarro',
      contactEmail: 'contacto@empresa.example',
      contactPhone: null,
      state,
      suspensionReason: state === 'suspended' ? 'No respondió a tres avisos.' : null,
      searchText: searchTextOf({ rfc, legalName, tradeName }),
      registrationKey: newId(),
      createdAt: at,
      activatedAt: state === 'active' ? at : null,
      stateSince: at,
      version: 1,
    });
  });
  return id;
}

export interface TestPerson {
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  /** A browser in which the person is signed in. */
  readonly browser: TestBrowser;
}

/** A person with these roles, in the company or, without one, in FM4; signed in. */
export async function newPerson(
  app: TestApp,
  { roles, companyId = null, name }: { roles: Role[]; companyId?: string | null; name?: string },
): Promise<TestPerson> {
  const accounts = app.nest.get(Accounts);
  const email = `persona${++made}@prueba.example`;
  const person = { email, name: name ?? `Persona ${made}`, locale: 'es', passwordHash: null, confirmed: true } as const;
  const { userId } = await app.db.as(work, async (tx) => {
    const registered = await accounts.register(tx, person);
    for (const role of roles) {
      const place = companyRoles.includes(role) ? companyId : null;
      await accounts.join(tx, work, { ...registered, companyId: place, role });
    }
    return registered;
  });
  return { userId, email, name: person.name, browser: await signedIn(app, userId) };
}

/** A browser in which that person is signed in. */
export async function signedIn(app: TestApp, userId: string): Promise<TestBrowser> {
  const credentials = new PasswordCredentials(app.nest.get(IDENTITY, { strict: false }));
  const outcome = await credentials.byProvenMailbox(new Headers(), userId);
  if (outcome.kind !== 'signed-in') throw new Error(`Could not sign in: ${outcome.kind}`);
  const browser = app.browser();
  // as the server names them for browsers
  const prefix = app.config.publicUrl.startsWith('https:') ? '__Host-' : '';
  for (const line of outcome.cookies) {
    const [, key, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (key && value) browser.cookies.set(prefix + key, value);
  }
  return browser;
}
