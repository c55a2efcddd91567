import { newId } from '#libs/ids';
import { AuditTies1764000001090 } from '../../src/database/migrations/0109-audit-ties.js';
import { newPerson, type TestPerson } from '../support/companies.js';
import { newDistinction } from '../support/distinctions.js';
import { appForAll, made, mailsOf } from '../support/index.js';
import { home, instrument, rows, signature } from '../assessments/fixtures.js';
import {
  auditRow,
  cases,
  impartial,
  closed,
  committeeHome,
  expectRedirect,
  reviewAll,
  staff,
  summary,
  taken,
  verification,
  vote,
} from './fixtures.js';

const app = appForAll();
const people = made(() => staff(app));

const question = 'Falta hablar con el turno de noche.';
const because = { reason: 'Mi hermana trabaja en esa empresa.', sure: 'si' };
const voto = (auditId: string) => `${committeeHome}/${auditId}`;

/** The line of a case in the list of the committee. */
async function lineOf(reader: TestPerson, auditId: string): Promise<string> {
  const { text } = await reader.browser.get(committeeHome);
  return text.split('<tr').find((line) => line.includes(voto(auditId))) ?? '';
}

/** Who has an event of that kind about the case in the calendar. */
async function calendarOf(auditId: string, kind: string): Promise<string[]> {
  const events = await rows<{ audience_user: string }>(
    app,
    `select audience_user from calendar_events where subject_id = $1 and kind = $2 and state = 'confirmed'`,
    [auditId, kind],
  );
  return events.map((event) => event.audience_user);
}

const mailsAbout = async (person: TestPerson, subject: string) =>
  (await mailsOf(app)).filter((mail) => mail.to.includes(person.email) && mail.subject.includes(subject)).length;

/** All that a member of the committee can hear about a case in which they have no vote. */
async function expectNoVote(member: TestPerson, auditId: string, stands: string, why: string): Promise<void> {
  const line = await lineOf(member, auditId);
  expect(line).toContain(stands);
  expect(line).not.toContain('Falta tu voto');
  expect((await member.browser.get('/fm4')).text).not.toContain(voto(auditId));
  expect((await member.browser.get(voto(auditId))).text).toContain(why);
  expect((await vote(member, auditId, 'N1')).status).toBe(403);
  expect(await calendarOf(auditId, 'audits.vote')).not.toContain(member.userId);
}

/** As the auditor would: every practice confirmed on its page, then closed. */
async function confirmAllAndClose(auditor: TestPerson, auditId: string): Promise<void> {
  const review = { value: '3', reason: '', ...verification, finding: '', version: '1' };
  for (const { id } of instrument.items) {
    await expectRedirect(auditor.browser.post(`${cases}/${auditId}/practicas/${id}`, review));
  }
  await expectRedirect(auditor.browser.post(`${cases}/${auditId}/cerrar`, { summary }));
}

describe('who audited a case in any round', () => {
  test('has no vote in a later one, and is told so everywhere, although nothing of their review is left', async () => {
    const auditor = await newPerson(app, { roles: ['auditor', 'committee'], name: 'Sofía Lara' });
    const { auditId } = await closed(app, auditor);
    await expectRedirect(vote(people.members[1], auditId, 'return', question));
    await expectRedirect(vote(people.members[2], auditId, 'return', question));
    await expectRedirect(auditor.browser.post(`${cases}/${auditId}/soltar`));
    await expectRedirect(people.otherAuditor.browser.post(`${cases}/${auditId}/tomar`, impartial));
    await confirmAllAndClose(people.otherAuditor, auditId);

    expect(await lineOf(people.members[1], auditId)).toContain('Falta tu voto');
    await expectNoVote(auditor, auditId, 'La auditaste: no votas', 'Auditaste este caso');
    expect(await mailsAbout(auditor, 'caso por decidir')).toBe(0);
  });

  test('has none either when they only took it and gave it back', async () => {
    const auditor = await newPerson(app, { roles: ['auditor', 'committee'], name: 'Inés Paz' });
    const { auditId } = await taken(app, auditor);
    await expectRedirect(auditor.browser.post(`${cases}/${auditId}/soltar`));
    await expectRedirect(people.otherAuditor.browser.post(`${cases}/${auditId}/tomar`, impartial));
    await reviewAll(app, people.otherAuditor, auditId);
    await expectRedirect(people.otherAuditor.browser.post(`${cases}/${auditId}/cerrar`, { summary }));

    await expectNoVote(auditor, auditId, 'La auditaste: no votas', 'Auditaste este caso');
    expect(await mailsAbout(auditor, 'caso por decidir')).toBe(0);
  });

  test('does not judge what is reported about the company, although they gave the case back', async () => {
    const auditor = await newPerson(app, { roles: ['auditor'] });
    const { auditId, companyId } = await taken(app, auditor);
    await expectRedirect(auditor.browser.post(`${cases}/${auditId}/soltar`));
    const { id: distinctionId } = await newDistinction(app, { companyId, document: false });
    const id = newId();
    await rows(
      app,
      `insert into reports (id, company_id, distinction_id, receipt_hash, category, locale, state, received_at,
         acknowledge_by, answer_by)
       values ($1, $2, $3, sha256($4), 'other', 'es', 'received', $5, '2026-11-30', '2026-12-20')`,
      [id, companyId, distinctionId, Buffer.from(id), app.clock.now()],
    );
    expect((await people.otherAuditor.browser.get(`/fm4/reportes/${id}`)).status).toBe(200);
    expect((await people.otherAuditor.browser.get('/fm4/reportes')).text).toContain(id);
    expect((await auditor.browser.get(`/fm4/reportes/${id}`)).status).toBe(403);
    expect((await auditor.browser.get('/fm4/reportes')).text).not.toContain(id);
  });

  test('is known from the log of acts where the case was taken before assignments were kept', async () => {
    const { auditId } = await taken(app, people.auditor);
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/soltar`));
    const runner = (await app.owner()).createQueryRunner();
    await runner.startTransaction();
    const migration = new AuditTies1764000001090();
    await migration.down(runner);
    await migration.up(runner);
    const kept = await runner.query('select auditor_id from audit_assignments where audit_id = $1', [auditId]);
    await runner.rollbackTransaction();
    await runner.release();
    expect(kept).toEqual([{ auditor_id: people.auditor.userId }]);
  });

  test('is not shown to the company, not even past the application', async () => {
    const { admin, companyId } = await taken(app, people.auditor);
    const reader = { kind: 'person', userId: admin.userId, companyId, roles: ['company_admin'] } as const;
    const seen = await app.db.as(reader, (tx) => tx.query('select * from audit_assignments'));
    expect(seen).toEqual([]);
  });

  test('may take it again', async () => {
    const { auditId } = await taken(app, people.auditor);
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/soltar`));
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/tomar`, impartial));
  });
});

describe('who has a tie to a company', () => {
  test('is not asked to take its case when the company itself hands in again', async () => {
    const { auditId, admin } = await taken(app, people.auditor);
    const advisor = await newPerson(app, { roles: ['auditor'] });
    const form = { userId: advisor.userId, kind: 'advice', givenOn: '2026-10-01' };
    await expectRedirect(people.coordinator.browser.post(`${cases}/${auditId}/asesorias`, form));
    const asked = { question: 'Falta el reglamento interior completo.' };
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/aclaracion`, asked));
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/conflicto`, because));
    await expectRedirect(admin.browser.post(`${home}/enviar`, signature));

    const invited = await calendarOf(auditId, 'audits.take');
    expect(invited).toContain(people.otherAuditor.userId);
    expect(invited).not.toContain(advisor.userId);
    expect(invited).not.toContain(people.auditor.userId);
    expect(await mailsAbout(advisor, 'espera auditoría')).toBe(0);
    expect((await advisor.browser.get('/fm4')).text).not.toContain(`${cases}/${auditId}`);
    expect((await advisor.browser.post(`${cases}/${auditId}/tomar`, impartial)).status).toBe(403);
  });

  test('no longer counts among the votes once it is on record that they advised it, and the others decide', async () => {
    const members: TestPerson[] = [];
    for (let i = 0; i < 4; i++) members.push(await newPerson(app, { roles: ['committee'] }));
    const [a, b, c, d] = members as [TestPerson, TestPerson, TestPerson, TestPerson];
    const { auditId, companyId } = await closed(app, people.auditor);
    await expectRedirect(vote(a, auditId, 'N1'));
    await expectRedirect(vote(c, auditId, 'none'));
    await expectRedirect(vote(d, auditId, 'return', question));
    await expectRedirect(vote(b, auditId, 'N1'));
    expect((await auditRow(app, companyId)).state).toBe('in_committee');

    const form = { userId: d.userId, kind: 'training', givenOn: '2026-10-01' };
    await expectRedirect(people.coordinator.browser.post(`${cases}/${auditId}/asesorias`, form));
    expect((await auditRow(app, companyId)).state).toBe('decided');
  });

  test('does not read the case after declaring a conflict, also as coordination', async () => {
    const { auditId } = await closed(app, people.auditor);
    const both = await newPerson(app, { roles: ['committee', 'staff_admin'] });
    expect((await both.browser.get(`${cases}/${auditId}`)).status).toBe(200);
    await expectRedirect(both.browser.post(`${committeeHome}/${auditId}/conflicto`, because));
    for (const page of [voto(auditId), `${cases}/${auditId}`, `${cases}/${auditId}/practicas/D1-01`]) {
      expect((await both.browser.get(page)).status).toBe(403);
    }
  });
});
