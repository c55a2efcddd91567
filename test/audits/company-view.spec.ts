import { newPerson } from '../support/companies.js';
import { appForAll, made } from '../support/index.js';
import { company } from '../assessments/fixtures.js';
import { closed, committeeHome, decided, expectRedirect, staff, vote, waiting } from './fixtures.js';

const app = appForAll();
const people = made(() => staff(app));

const seenBy = (userId: string, companyId: string, sql: string): Promise<unknown[]> =>
  app.db.as(
    { kind: 'person', userId, companyId, roles: ['company_admin'] },
    (tx) => tx.query(sql) as Promise<unknown[]>,
  );

describe('the company', () => {
  test('without a submission learns when the audit starts', async () => {
    const { admin } = await company(app);
    expect((await admin.browser.get('/empresa/auditoria')).text).toContain('La auditoría empieza cuando entregas');
    expect((await admin.browser.get('/api/v1/audits/current')).status).toBe(404);
  });

  test('sees how its case stands and by when, and nothing else', async () => {
    const { admin, auditId } = await waiting(app);
    const page = await admin.browser.get('/empresa/auditoria');
    expect(page.text).toContain('FM4 revisa');
    expect(page.text).toContain('el 26 de noviembre');
    expect((await admin.browser.get('/api/v1/audits/current')).json()).toEqual({
      id: auditId,
      state: 'waiting',
      targetLevel: 'N2',
      submittedAt: app.clock.now().toISOString(),
      dueOn: '2026-11-26',
      decideBy: '2027-01-06',
      decidedAt: null,
    });
    expect((await admin.browser.get('/empresa')).text).toContain('FM4 recibió tu autoevaluación');
  });

  test('reads no review, recommendation or vote before the decision, not even past the application', async () => {
    const { admin, companyId, auditId } = await closed(app, people.auditor, { 'D1-01': 2 });
    await expectRedirect(vote(people.members[0], auditId, 'N1'));
    expect((await admin.browser.get('/empresa/auditoria')).text).not.toContain('La evidencia muestra otra cosa');
    for (const table of [
      'audit_item_reviews',
      'audit_recommendations',
      'committee_votes',
      'committee_decisions',
      'advisories',
    ]) {
      expect(await seenBy(admin.userId, companyId, `select * from ${table}`)).toEqual([]);
    }
    expect((await admin.browser.get(`${committeeHome}/${auditId}`)).status).toBe(403);
  });

  test('reads after the decision what was found and why, but never who voted how', async () => {
    const { admin, companyId } = await decided(app, people, 'N1', { 'D1-01': 2 });
    const page = await admin.browser.get('/empresa/auditoria');
    expect(page.text).toContain('Tu empresa ganó el nivel Compromiso');
    expect(page.text).toContain('La evidencia muestra otra cosa');
    expect(page.text).toContain('Tú: 3. Auditoría: 2.');
    expect(page.text).not.toContain('Ana Ruiz');
    expect(page.text).not.toContain('Expedientes vistos en sitio');
    expect(await seenBy(admin.userId, companyId, 'select * from audit_item_reviews')).toHaveLength(50);
    for (const table of ['audit_recommendations', 'committee_votes', 'advisories', 'audit_conflicts']) {
      expect(await seenBy(admin.userId, companyId, `select * from ${table}`)).toEqual([]);
    }
    expect((await admin.browser.get('/empresa/auditoria?lang=en')).text).toContain('Your company has earned the level');
  });

  test('cannot change what was found, nor write a decision of its own', async () => {
    const { admin, companyId } = await decided(app, people);
    await seenBy(admin.userId, companyId, 'update audit_item_reviews set value = 4');
    await seenBy(admin.userId, companyId, "update committee_decisions set level = 'N3'");
    const reviews = await seenBy(admin.userId, companyId, 'select * from audit_item_reviews where value = 4');
    expect(reviews).toEqual([]);
    expect(await seenBy(admin.userId, companyId, "select * from committee_decisions where level = 'N3'")).toEqual([]);
  });

  test('sees nothing of another company, and learners see no audit at all', async () => {
    const { companyId } = await decided(app, people);
    const stranger = await company(app);
    expect((await stranger.admin.browser.get('/empresa/auditoria')).text).toContain(
      'La auditoría empieza cuando entregas',
    );
    const learner = await newPerson(app, { companyId, roles: ['learner'] });
    expect((await learner.browser.get('/empresa/auditoria')).status).toBe(403);
  });
});

describe('what waits for FM4', () => {
  test('is shown by role, each thing with its one action', async () => {
    const { auditId } = await waiting(app);
    const auditor = await people.otherAuditor.browser.get('/fm4');
    expect(auditor.text).toContain('Ver y tomar');
    expect(auditor.text).toContain(`/fm4/auditorias/${auditId}`);
    expect(auditor.text).not.toContain('Leer y votar');
    const open = await closed(app, people.auditor);
    const member = await people.members[2].browser.get('/fm4');
    expect(member.text).toContain(`/fm4/comite/${open.auditId}`);
    expect(member.text).not.toContain('Ver y tomar');
    await expectRedirect(vote(people.members[2], open.auditId, 'N1'));
    expect((await people.members[2].browser.get('/fm4')).text).not.toContain(`/fm4/comite/${open.auditId}`);
  });

  test('is the start of the workspace, has a name of its own, and is not for companies', async () => {
    expect((await people.auditor.browser.get('/fm4/pendientes')).location).toBe('/fm4');
    const { admin } = await company(app);
    expect((await admin.browser.get('/fm4')).status).toBe(403);
  });
});
