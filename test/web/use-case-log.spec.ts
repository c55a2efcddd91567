import { newId } from '#libs/ids';
import { newCompany, newPerson, type TestPerson } from '../support/companies.js';
import { startApp, type TestApp } from '../support/index.js';

type Line = Record<string, unknown>;

let lines: Line[] = [];
let app: TestApp;
let companyId: string;
let admin: TestPerson;
beforeAll(async () => {
  app = await startApp({ logged: (line) => lines.push(line) });
  companyId = await newCompany(app);
  admin = await newPerson(app, { companyId, roles: ['company_admin'], name: 'Ana Admin' });
});
beforeEach(() => (lines = []));
afterAll(() => app.close());

const useCases = () => lines.filter(({ context }) => context === 'UseCase');
const colleague = { name: 'Beto Ruiz', email: `beto-${newId()}@agave.example`, role: 'company_editor' };

test('a use case that changes state leaves one line: who, what, which subject, which request, how it ended', async () => {
  await admin.browser.post('/empresa/equipo', colleague);
  expect(useCases()).toEqual([
    expect.objectContaining({
      level: 30,
      what: 'companies.invite',
      by: admin.userId,
      subject: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      request: expect.any(String) as string,
      outcome: 'done',
    }),
  ]);
});

test('a refusal is told with its code', async () => {
  const answer = await admin.browser.post('/empresa/equipo', {
    ...colleague,
    email: admin.email,
    role: 'company_admin',
  });
  expect(answer.status).toBe(409);
  expect(useCases()).toEqual([
    expect.objectContaining({
      what: 'companies.invite',
      by: admin.userId,
      outcome: 'refused',
      code: expect.stringMatching(/^(accounts|companies)\./) as string,
    }),
  ]);
});

test('a job names itself', async () => {
  await app.jobs.runDue();
  expect(useCases().map(({ by }) => String(by))).toEqual(
    expect.arrayContaining([expect.stringMatching(/^system:/) as string]),
  );
});

test('no line holds a name or an address of a person', async () => {
  const other = { name: 'Quetzalli Nopaltzin', email: `quetzalli-${newId()}@agave.example`, role: 'learner' };
  await admin.browser.post('/empresa/equipo', other);
  await app.jobs.runDue();
  const text = JSON.stringify(lines);
  for (const secret of [other.name, other.email, 'Ana Admin', admin.email]) expect(text).not.toContain(secret);
});
