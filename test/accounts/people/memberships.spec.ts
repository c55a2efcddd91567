import { newId } from '#libs/ids';
import { Accounts } from '../../../src/accounts/index.js';
import { type Actor, type Role, system } from '../../../src/database/index.js';
import { startApp, type TestApp } from '../../support/index.js';
import { newCompany } from '../../support/companies.js';
import { KeptAccountMails } from '../../support/account-mails.js';

const work = system('test');
const mails = new KeptAccountMails();
let app: TestApp;
let accounts: Accounts;

beforeAll(async () => {
  app = await startApp({ replace: mails.instead });
  accounts = app.nest.get(Accounts);
});

afterAll(() => app.close());

let made = 0;
async function member(
  companyId: string | null,
  ...roles: Role[]
): Promise<{ userId: string; email: string; actor: Actor }> {
  const email = `persona${++made}@agave.example`;
  if (companyId) await newCompany(app, { id: companyId });
  const { userId } = await app.db.as(work, async (tx) => {
    const person = { email, name: `Persona ${made}`, locale: 'es', passwordHash: null, confirmed: true } as const;
    const registered = await accounts.register(tx, person);
    for (const role of roles) await accounts.join(tx, work, { ...registered, companyId, role });
    return registered;
  });
  return { userId, email, actor: { kind: 'person', userId, companyId, roles } };
}

const acts = (subject: string) =>
  app.db.as(work, (tx) => tx.query('select act, details from act_log where subject_id = $1 order by seq', [subject]));

describe('an account', () => {
  test('is made once for an address, whatever its capitals', async () => {
    const person = { email: 'Ana@Agave.example', name: 'Ana', locale: 'es', passwordHash: null } as const;
    await app.db.as(work, (tx) => accounts.register(tx, person));
    const again = app.db.as(work, (tx) => accounts.register(tx, { ...person, email: 'ana@agave.example' }));
    await expect(again).rejects.toMatchObject({ code: 'accounts.email-taken', field: 'email' });
    expect(mails.last('ana@agave.example', 'confirm').to).toMatchObject({ name: 'Ana', locale: 'es' });
  });

  test('goes with its company: when that fails, neither exists nor is mailed about', async () => {
    const person = { email: 'rota@agave.example', name: 'Rota', locale: 'es', passwordHash: null } as const;
    const failing = app.db.as(work, async (tx) => {
      await accounts.register(tx, person);
      throw new Error('the company could not be written');
    });
    await expect(failing).rejects.toThrow('the company could not be written');
    const registered = await app.db.as(work, (tx) => accounts.register(tx, person));
    expect(await app.db.as(work, (tx) => accounts.personOf(tx, registered.userId))).toMatchObject({ confirmed: false });
  });

  test('for the demonstration is made once however often it is asked for', async () => {
    const person = {
      email: 'demo@agave.example',
      name: 'Demo',
      passwordHash: null,
      locale: 'es',
    } as const;
    const first = await accounts.createPerson({ ...person, verified: true });
    expect(await accounts.createPerson({ ...person, verified: true })).toEqual(first);
    expect(mails.count(person.email)).toBe(0);
  });
});

describe('the people of a company', () => {
  test('are seen by its members, not by another company’s', async () => {
    const [one, two] = [newId(), newId()];
    const admin = await member(one, 'company_admin');
    const learner = await member(one, 'learner');
    const stranger = await member(two, 'company_admin');
    const names = (actor: Actor) =>
      app.db.as(actor, async (tx) => (await accounts.membersOf(tx, one)).map((m) => m.userId));
    expect(await names(admin.actor)).toEqual([admin.userId, learner.userId]);
    expect(await names(stranger.actor)).toEqual([]);
    expect(await names({ kind: 'anonymous' })).toEqual([]);
    expect(await app.db.as(stranger.actor, (tx) => accounts.personOf(tx, admin.userId))).toBeNull();
    expect(await app.db.as(stranger.actor, (tx) => accounts.personOf(tx, stranger.userId))).not.toBeNull();
  });

  test('get and lose roles on record', async () => {
    const company = newId();
    const admin = await member(company, 'company_admin');
    const { userId } = await member(company, 'learner');
    const editor = { userId, companyId: company, role: 'company_editor' } as const;
    await app.db.as(admin.actor, (tx) => accounts.join(tx, admin.actor, editor));
    await app.db.as(admin.actor, (tx) => accounts.join(tx, admin.actor, editor));
    await app.db.as(admin.actor, (tx) => accounts.leave(tx, admin.actor, editor));
    expect((await acts(userId)).map(({ act, details }: never) => [act, details])).toEqual([
      ['accounts.role-given', { role: 'learner' }],
      ['accounts.role-given', { role: 'company_editor' }],
      ['accounts.role-taken', { role: 'company_editor' }],
    ]);
  });

  test('keep their last administrator', async () => {
    const company = newId();
    const { userId, actor } = await member(company, 'company_admin');
    const leaving = app.db.as(actor, (tx) =>
      accounts.leave(tx, actor, { userId, companyId: company, role: 'company_admin' }),
    );
    await expect(leaving).rejects.toMatchObject({ code: 'accounts.last-administrator' });
  });

  test('keep one administrator when two remove each other at once', async () => {
    const company = newId();
    const [one, two] = [await member(company, 'company_admin'), await member(company, 'company_admin')];
    const remove = (by: Actor, userId: string) =>
      app.db.as(by, (tx) => accounts.leave(tx, by, { userId, companyId: company, role: 'company_admin' }));
    const outcomes = await Promise.allSettled([remove(one.actor, two.userId), remove(two.actor, one.userId)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await app.db.as(work, (tx) => accounts.membersOf(tx, company))).toHaveLength(1);
  });
});

describe('FM4', () => {
  test('is found by role', async () => {
    const auditor = await member(null, 'auditor');
    await member(null, 'partner');
    const auditors = await app.db.as(work, (tx) => accounts.staffWith(tx, 'auditor'));
    expect(auditors).toMatchObject([{ userId: auditor.userId, roles: ['auditor'] }]);
  });

  test('gives no role of its own to a company’s administrator', async () => {
    const company = newId();
    const { userId, actor } = await member(company, 'company_admin');
    const climbing = app.db.as(actor, (tx) =>
      accounts.join(tx, actor, { userId, companyId: null, role: 'staff_admin' }),
    );
    await expect(climbing).rejects.toMatchObject({ code: 'accounts.not-yours-to-give', status: 403 });
  });
});

describe('an invitation', () => {
  test('that is sent again replaces the open one, with a new link', async () => {
    const company = newId();
    const { actor } = await member(company, 'company_admin');
    const asked = { companyId: company, email: 'Nueva@agave.example', name: 'Nueva', role: 'learner' } as const;
    const first = await app.db.as(actor, (tx) => accounts.invite(tx, actor, asked));
    const firstLink = await mails.link(app, 'nueva@agave.example', 'invitation');
    const second = await app.db.as(actor, (tx) => accounts.invite(tx, actor, asked));
    expect(second).toEqual(first);
    expect(await mails.link(app, 'nueva@agave.example', 'invitation')).not.toBe(firstLink);
    expect(await app.db.as(actor, (tx) => accounts.invitationsOf(tx, company))).toHaveLength(1);
  });

  test('is not for who has the role already', async () => {
    const company = newId();
    const { actor } = await member(company, 'company_admin');
    const { email } = await member(company, 'learner');
    const again = app.db.as(actor, (tx) =>
      accounts.invite(tx, actor, { companyId: company, email, name: 'X', role: 'learner' }),
    );
    await expect(again).rejects.toMatchObject({ code: 'accounts.already-member', field: 'email' });
  });

  test('of another company can be neither seen nor withdrawn', async () => {
    const [one, two] = [newId(), newId()];
    const { actor } = await member(one, 'company_admin');
    const stranger = (await member(two, 'company_admin')).actor;
    const { id } = await app.db.as(actor, (tx) =>
      accounts.invite(tx, actor, { companyId: one, email: 'otra@agave.example', name: 'Otra', role: 'learner' }),
    );
    expect(await app.db.as(stranger, (tx) => accounts.invitationsOf(tx, one))).toEqual([]);
    const taking = app.db.as(stranger, (tx) => accounts.withdrawInvitation(tx, stranger, id));
    await expect(taking).rejects.toMatchObject({ code: 'not-found', status: 404 });
  });
});
