import { startApp, type TestApp } from '../../support/index.js';
import { certify } from '../../support/conditions.js';
import { system } from '../../../src/database/index.js';
import { company, rows, started } from '../../assessments/fixtures.js';
import { actsOf, cases, expectRedirect, staff, type Staff, taken } from '../fixtures.js';

let app: TestApp;
let people: Staff;
beforeAll(async () => {
  app = await startApp();
  people = await staff(app);
});
afterAll(() => app.close());

const functionsHome = '/empresa/equipo/funciones';
const day = '2026-11-23';
const interviews = { heldOn: day, method: 'on-site', hr: '1', direction: '1', staff: '4', note: 'Dos turnos.' };
const conditionsOf = (auditId: string) => `${cases}/${auditId}/condiciones`;
const factsOf = (auditId: string) =>
  rows<{ kind: string; figures: object; withdrawn_reason: string | null }>(
    app,
    'select kind, figures, withdrawn_reason from audit_facts where audit_id = $1 order by recorded_at, id',
    [auditId],
  );

describe('a company', () => {
  test('reads what each level takes from its first day, and who does it', async () => {
    const { admin } = await company(app);
    const page = await admin.browser.get('/empresa/condiciones');
    expect(page.status).toBe(200);
    for (const words of ['Compromiso', 'Hospitalidad', 'Le toca a la auditora', 'La contesta el personal']) {
      expect(page.text).toContain(words);
    }
    expect(page.text).toContain('por dos personas auditoras');
    const english = await admin.browser.get('/empresa/condiciones', { 'accept-language': 'en' });
    expect(english.status).toBe(200);
  });

  test('reads the same by its programs, as its page shows it', async () => {
    const { admin } = await company(app);
    const answer = await admin.browser.get('/api/v1/audits/conditions');
    expect([answer.status, answer.headers['cache-control']]).toEqual([200, expect.stringContaining('no-store')]);
    const { levels } = answer.json<{ levels: { level: string; open: boolean; conditions: { state: string }[] }[] }>();
    expect(levels.map(({ level, open, conditions }) => [level, open, conditions.length])).toEqual([
      ['N1', false, 7],
      ['N2', false, 11],
      ['N3', false, 18],
    ]);
    expect((await app.browser().get('/api/v1/audits/conditions')).status).toBe(401);
  });

  test('says who does what; a number that cannot be comes back with all that was typed', async () => {
    const { admin, editor, companyId } = await company(app);
    const form = { hr: '1', direction: '1', managers: '4', hiring: '2', version: '0' };
    const assigned = [`hr:${admin.userId}`, `direction:${editor.userId}`];
    const many = await admin.browser.post(functionsHome, { ...form, managers: '121', assigned });
    expect(many.status).toBe(422);
    expect(many.text).toContain('trabajan 120 personas');
    expect(many.text).toMatch(
      new RegExp(`value="hr:${admin.userId}"[^>]*checked|checked[^>]*value="hr:${admin.userId}"`),
    );
    expect((await admin.browser.post(functionsHome, { ...form, hr: '0', assigned })).text).toContain(
      'Marcaste a una persona',
    );
    await expectRedirect(admin.browser.post(functionsHome, { ...form, assigned }));
    await expectRedirect(admin.browser.post(functionsHome, { ...form, assigned }));
    expect((await admin.browser.post(functionsHome, { ...form, managers: '5', assigned })).status).toBe(409);
    expect((await editor.browser.post(functionsHome, { ...form, version: '1' })).status).toBe(403);
    expect(
      await rows(app, 'select function from person_functions where company_id = $1 order by 1', [companyId]),
    ).toEqual([{ function: 'direction' }, { function: 'hr' }]);
  });

  test('sees its courses count once its auditor has confirmed who does what, and again when it changes', async () => {
    const made = await taken(app, people.auditor);
    const { admin, companyId, auditId } = made;
    const form = {
      hr: '1',
      direction: '1',
      managers: '0',
      hiring: '0',
      version: '0',
      assigned: [`hr:${admin.userId}`],
    };
    await expectRedirect(admin.browser.post(functionsHome, form));
    await app.db.as(system('test'), async (tx) => {
      for (const course of ['movilidad-humana', 'documentacion-y-marco-legal', 'prevencion-de-la-exclusion']) {
        await certify(tx, companyId, admin.userId, course, app.clock.now());
      }
    });
    const seen = async () => (await admin.browser.get('/empresa/condiciones')).text;
    expect(await seen()).toContain('Falta que la auditora confirme quién hace qué');
    const confirm = (version: string) =>
      people.auditor.browser.post(`${conditionsOf(auditId)}/funciones`, { version, method: 'documents' });
    expect((await confirm('7')).status).toBe(409);
    await expectRedirect(confirm('1'));
    expect(await seen()).toContain('Quién hace qué, confirmado el');
    await expectRedirect(admin.browser.post(functionsHome, { ...form, managers: '3', version: '1' }));
    expect(await seen()).not.toContain('Quién hace qué, confirmado el');
  });
});

describe('the auditor of a case', () => {
  test('records interviews in numbers; sent twice they are one record', async () => {
    const { auditId } = await taken(app, people.auditor);
    const url = `${conditionsOf(auditId)}/registros/interviews`;
    const wrong = await people.auditor.browser.post(url, { ...interviews, staff: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Dos turnos.');
    expect((await people.auditor.browser.post(url, { ...interviews, heldOn: '2026-11-30' })).status).toBe(422);
    await Promise.all([1, 2].map(() => expectRedirect(people.auditor.browser.post(url, interviews))));
    expect(await factsOf(auditId)).toEqual([
      { kind: 'interviews', figures: { hr: 1, direction: 1, staff: 4 }, withdrawn_reason: null },
    ]);
    expect(await actsOf(app, auditId)).toContain('audits.fact-recorded');
    const page = await people.auditor.browser.get(conditionsOf(auditId));
    expect(page.text).toContain('Teresa Gómez, el');
    expect(page.text).toContain('Con personal, en confianza: 4');
    const [stored] = await rows<{ met: boolean; computed_by: string }>(
      app,
      `select met, computed_by from audit_conditions
       where audit_id = $1 and level = 'N1' and condition_id = 'entrevistas-personal'`,
      [auditId],
    );
    expect(stored).toEqual({ met: true, computed_by: people.auditor.userId });
  });

  test('withdraws a record with its reason; it stays in sight and counts no more', async () => {
    const { auditId } = await taken(app, people.auditor);
    await expectRedirect(people.auditor.browser.post(`${conditionsOf(auditId)}/registros/interviews`, interviews));
    const [{ id }] = (await rows<{ id: string }>(app, 'select id from audit_facts where audit_id = $1', [auditId])) as [
      { id: string },
    ];
    const url = `${conditionsOf(auditId)}/registros/${id}/retirar`;
    expect((await people.auditor.browser.post(url, { reason: 'No' })).status).toBe(422);
    await expectRedirect(people.auditor.browser.post(url, { reason: 'Eran de otro centro.' }));
    await expectRedirect(people.auditor.browser.post(url, { reason: 'Eran de otro centro.' }));
    const page = await people.auditor.browser.get(conditionsOf(auditId));
    expect(page.text).toContain('Retirado por Teresa Gómez: Eran de otro centro.');
    expect(
      await rows(app, "select 1 from audit_conditions where audit_id = $1 and met and kind like '%interviews'", [
        auditId,
      ]),
    ).toEqual([]);
  });

  test('names another independent auditor for a visit by two, who then has audited the case', async () => {
    const { auditId } = await taken(app, people.auditor);
    const visit = { heldOn: day, method: 'on-site', sites: '1' };
    const record = (secondAuditor: string) =>
      people.auditor.browser.post(`${conditionsOf(auditId)}/registros/visit`, { ...visit, secondAuditor });
    expect((await record(people.auditor.userId)).status).toBe(422);
    expect((await record(people.members[1].userId)).status).toBe(422);
    await expectRedirect(
      people.coordinator.browser.post(`${cases}/${auditId}/asesorias`, {
        userId: people.members[0].userId,
        kind: 'training',
        givenOn: '2026-10-01',
      }),
    );
    expect((await record(people.members[0].userId)).status).toBe(422);
    await expectRedirect(record(people.otherAuditor.userId));
    expect(
      await rows(app, "select 1 as n from audit_ties where audit_id = $1 and user_id = $2 and tie = 'audited'", [
        auditId,
        people.otherAuditor.userId,
      ]),
    ).toHaveLength(1);
  });

  test('is the only one who records, while the case is under review', async () => {
    const { auditId, admin } = await taken(app, people.auditor);
    const url = `${conditionsOf(auditId)}/registros/interviews`;
    for (const other of [people.otherAuditor, people.coordinator, people.members[1], admin]) {
      expect((await other.browser.post(url, interviews)).status).toBe(403);
    }
    expect((await people.auditor.browser.post(`${conditionsOf(auditId)}/registros/otra-cosa`, interviews)).status).toBe(
      404,
    );
    expect(await factsOf(auditId)).toEqual([]);
  });
});

test('a company of which nobody has answered reads its conditions as missing, not as met', async () => {
  const { admin } = await started(app, 'N3');
  const page = await admin.browser.get('/empresa/condiciones');
  expect(page.text).toContain('Es el nivel que buscas');
  expect(page.text).toContain('Aún no consta.');
});
