import { type AuditDecision, Committee } from '../../src/audits/index.js';
import { newPerson } from '../support/companies.js';
import { startApp, type TestApp } from '../support/index.js';
import { lastMailTo } from '../support/mailbox.js';
import { rows } from '../assessments/fixtures.js';
import {
  actsOf,
  auditRow,
  cases,
  impartial,
  closed,
  committeeHome,
  decided,
  expectRedirect,
  inOneLine,
  reason,
  staff,
  type Staff,
  summary,
  taken,
  vote,
} from './fixtures.js';

let app: TestApp;
let people: Staff;
const told: AuditDecision[] = [];
let failing = false;
beforeAll(async () => {
  app = await startApp();
  app.nest.get(Committee).whenDecided(async (_tx, decision) => {
    if (failing) throw new Error('a later room fails');
    told.push(decision);
  });
  people = await staff(app);
});
afterAll(() => app.close());

const decisionOf = (auditId: string) =>
  rows<{ level: string | null; reasons: string[] }>(app, 'select * from committee_decisions where audit_id = $1', [
    auditId,
  ]);
const votesOf = (auditId: string) =>
  rows<{ voter_id: string; choice: string }>(app, 'select * from committee_votes where audit_id = $1', [auditId]);
const because = { reason: 'Mi hermana trabaja en esa empresa.', sure: 'si' };

test('pages of a case and of what came of it lead the committee nowhere that is not theirs', async () => {
  const { auditId, companyId } = await closed(app, people.auditor);
  const { browser } = await newPerson(app, { roles: ['committee'] });
  const linksOn = async (path: string) => {
    const { status, text } = await browser.get(path);
    expect(status).toBe(200);
    return [...new Set([...text.matchAll(/ href="(\/[^"#]*)"/g)].map(([, href]) => href!))];
  };
  const before = await linksOn(`/fm4/auditorias/${auditId}`);
  expect(before.filter((href) => href.includes(auditId))).toContain(`${committeeHome}/${auditId}/conflicto`);
  for (const member of [people.members[1], people.members[2]]) await vote(member, auditId, 'N1');
  const [distinction] = await rows<{ id: string }>(app, 'select id from distinctions where company_id = $1', [
    companyId,
  ]);
  const links = [...before, ...(await linksOn(`/fm4/distintivos/${distinction!.id}`))];
  const refused = [];
  for (const href of links) if ((await browser.get(href.replaceAll('&amp;', '&'))).status === 403) refused.push(href);
  expect(refused).toEqual([]);
});

describe('a vote', () => {
  test('is cast with a reason; one alone decides nothing', async () => {
    const { auditId, companyId } = await closed(app, people.auditor);
    const page = await people.members[0].browser.get(`${committeeHome}/${auditId}`);
    expect(page.text).toContain('Teresa Gómez recomienda el nivel Compromiso');
    expect(page.text).toContain(summary);
    expect(page.text).not.toContain('value="N2"');
    await expectRedirect(vote(people.members[0], auditId, 'N1'));
    expect((await auditRow(app, companyId)).state).toBe('in_committee');
    expect(await decisionOf(auditId)).toEqual([]);
  });

  test('without a reason, or for a level out of reach, comes back with what was written', async () => {
    const { auditId } = await closed(app, people.auditor);
    const short = await vote(people.members[0], auditId, 'N1', 'Sí');
    expect(short.status).toBe(422);
    expect(short.text).toMatch(/value="N1" checked/);
    const high = await vote(people.members[0], auditId, 'N3');
    expect(high.status).toBe(422);
    expect(high.text).toContain('Los valores auditados no alcanzan ese nivel');
    expect(high.text).toContain(reason);
    expect(await votesOf(auditId)).toEqual([]);
  });

  test('is cast once, also when it is sent twice at the same moment', async () => {
    const { auditId } = await closed(app, people.auditor);
    const answers = await Promise.all([1, 2].map(() => vote(people.members[0], auditId, 'N1')));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    const changed = await vote(people.members[0], auditId, 'none');
    expect(changed.status).toBe(409);
    expect(changed.text).toContain('Un voto no se cambia');
    expect(await votesOf(auditId)).toMatchObject([{ choice: 'N1' }]);
  });

  test('of who audited is refused, although they sit on the committee', async () => {
    const { auditId } = await closed(app, people.auditor);
    expect((await vote(people.auditor, auditId, 'N1')).status).toBe(403);
    expect((await people.auditor.browser.get(`${committeeHome}/${auditId}`)).text).toContain('Auditaste este caso');
    expect(await votesOf(auditId)).toEqual([]);
  });

  test('of who advised the company, or is not of the committee, is refused', async () => {
    const { auditId, admin } = await closed(app, people.auditor);
    const advisor = await newPerson(app, { roles: ['committee'] });
    await expectRedirect(
      people.coordinator.browser.post(`${cases}/${auditId}/asesorias`, {
        userId: advisor.userId,
        kind: 'advice',
        givenOn: '2026-10-01',
      }),
    );
    expect((await vote(advisor, auditId, 'N1')).status).toBe(403);
    expect((await vote(people.otherAuditor, auditId, 'N1')).status).toBe(403);
    expect((await vote(people.coordinator, auditId, 'N1')).status).toBe(403);
    expect((await vote(admin, auditId, 'N1')).status).toBe(403);
    expect(await votesOf(auditId)).toEqual([]);
  });

  test('before the auditor closed is refused', async () => {
    const { auditId } = await taken(app, people.auditor);
    expect((await people.members[1].browser.get(`${committeeHome}/${auditId}`)).status).toBe(404);
    expect((await vote(people.members[1], auditId, 'N1')).status).toBe(404);
    expect(await votesOf(auditId)).toEqual([]);
  });

  test('of others is hidden until one has voted oneself', async () => {
    const { auditId } = await closed(app, people.auditor);
    await expectRedirect(vote(people.members[0], auditId, 'N1', 'Una razón que nadie debe leer todavía.'));
    const before = await people.members[1].browser.get(`${committeeHome}/${auditId}`);
    expect(before.text).not.toContain('Una razón que nadie debe leer todavía');
    await expectRedirect(vote(people.members[1], auditId, 'none'));
    const after = await people.members[1].browser.get(`${committeeHome}/${auditId}`);
    expect(after.text).toContain('Una razón que nadie debe leer todavía');
  });
});

describe('a decision', () => {
  test('falls with two votes that agree, tells later rooms in its transaction and the company by mail', async () => {
    told.length = 0;
    const { auditId, companyId, admin } = await decided(app, people);
    expect((await auditRow(app, companyId)).state).toBe('decided');
    expect(await decisionOf(auditId)).toMatchObject([{ level: 'N1', reasons: [reason, reason] }]);
    expect(told).toMatchObject([
      { auditId, companyId, level: 'N1', instrumentVersion: '1.0', decidedAt: app.clock.now() },
    ]);
    expect(await rows(app, 'select state from assessments where company_id = $1', [companyId])).toEqual([
      { state: 'closed' },
    ]);
    expect(await actsOf(app, auditId)).toEqual([
      'audits.taken',
      'audits.closed',
      'audits.voted',
      'audits.voted',
      'audits.decided',
    ]);
    const mail = await lastMailTo(app, admin.email, 'El comité decidió');
    expect(mail.headers.get('references')).toMatch(/^<case\.assessment\.[0-9a-f-]{36}@localhost>$/);
    expect(inOneLine(mail.text)).toContain(reason);
    expect(inOneLine(mail.text)).not.toContain('Ana Ruiz');
  });

  test('is final', async () => {
    const { auditId } = await decided(app, people);
    expect((await vote(people.members[2], auditId, 'none')).status).toBe(409);
    expect((await people.members[2].browser.post(`${committeeHome}/${auditId}/conflicto`, because)).status).toBe(409);
    expect((await people.auditor.browser.post(`${cases}/${auditId}/reabrir`)).status).toBe(409);
    expect((await decisionOf(auditId))[0]?.level).toBe('N1');
  });

  test('is not taken when a later room fails: neither decision nor the vote that would have made it', async () => {
    const { auditId, companyId } = await closed(app, people.auditor);
    await expectRedirect(vote(people.members[0], auditId, 'N1'));
    failing = true;
    expect((await vote(people.members[1], auditId, 'N1')).status).toBe(500);
    failing = false;
    expect((await auditRow(app, companyId)).state).toBe('in_committee');
    expect(await votesOf(auditId)).toHaveLength(1);
    await expectRedirect(vote(people.members[1], auditId, 'N1'));
    expect((await auditRow(app, companyId)).state).toBe('decided');
  });

  test('needs a third vote when two disagree', async () => {
    const { auditId, companyId } = await closed(app, people.auditor);
    await expectRedirect(vote(people.members[0], auditId, 'N1'));
    await expectRedirect(vote(people.members[1], auditId, 'none'));
    expect((await people.members[1].browser.get(`${committeeHome}/${auditId}`)).text).toContain(
      'Los votos no coinciden',
    );
    await expectRedirect(vote(people.members[2], auditId, 'none', 'Falta terminar el plan correctivo.'));
    expect((await auditRow(app, companyId)).state).toBe('decided');
    expect(await decisionOf(auditId)).toMatchObject([
      { level: null, reasons: [reason, 'Falta terminar el plan correctivo.'] },
    ]);
  });

  test('to send it back leads to the auditor, whose next closing opens a new round', async () => {
    const { auditId, companyId } = await closed(app, people.auditor);
    const question = 'Falta hablar con el turno de noche.';
    await expectRedirect(vote(people.members[0], auditId, 'return', question));
    await expectRedirect(vote(people.members[1], auditId, 'return', question));
    expect(await auditRow(app, companyId)).toMatchObject({ state: 'in_review', round: 2 });
    expect((await people.auditor.browser.get(`${cases}/${auditId}`)).text).toContain(question);
    expect(inOneLine((await lastMailTo(app, people.auditor.email, 'vuelve contigo')).text)).toContain('preguntas');
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/cerrar`, { summary }));
    await expectRedirect(vote(people.members[0], auditId, 'N1'));
    await expectRedirect(vote(people.members[1], auditId, 'N1'));
    expect((await auditRow(app, companyId)).state).toBe('decided');
  });
});

describe('a conflict of interest', () => {
  test('takes the member off the case and is on record', async () => {
    const { auditId } = await closed(app, people.auditor);
    const member = await newPerson(app, { roles: ['committee'] });
    expect((await member.browser.get(`${committeeHome}/${auditId}/conflicto`)).text).toContain('¿Tienes un conflicto');
    const unsure = await member.browser.post(`${committeeHome}/${auditId}/conflicto`, { reason: because.reason });
    expect(unsure.status).toBe(422);
    expect(unsure.text).toContain(because.reason);
    await expectRedirect(member.browser.post(`${committeeHome}/${auditId}/conflicto`, because));
    expect((await member.browser.get(`${committeeHome}/${auditId}`)).status).toBe(403);
    expect((await vote(member, auditId, 'N1')).status).toBe(403);
    expect((await member.browser.post(`${committeeHome}/${auditId}/conflicto`, because)).status).toBe(409);
    expect(await actsOf(app, auditId)).toContain('audits.conflict-declared');
  });

  test('makes a vote that was cast not count', async () => {
    const { auditId, companyId } = await closed(app, people.auditor);
    const member = await newPerson(app, { roles: ['committee'] });
    await expectRedirect(vote(member, auditId, 'N1'));
    await expectRedirect(member.browser.post(`${committeeHome}/${auditId}/conflicto`, because));
    await expectRedirect(vote(people.members[0], auditId, 'N1'));
    expect((await auditRow(app, companyId)).state).toBe('in_committee');
    await expectRedirect(vote(people.members[1], auditId, 'N1'));
    expect((await auditRow(app, companyId)).state).toBe('decided');
  });

  test('of the auditor opens the case again: whoever takes it has to confirm every item', async () => {
    const { auditId, companyId } = await closed(app, people.auditor);
    await expectRedirect(people.auditor.browser.post(`${cases}/${auditId}/conflicto`, because));
    expect(await auditRow(app, companyId)).toMatchObject({ state: 'waiting', auditor_id: null, round: 2 });
    expect((await people.auditor.browser.post(`${cases}/${auditId}/tomar`, impartial)).status).toBe(403);
    await expectRedirect(people.otherAuditor.browser.post(`${cases}/${auditId}/tomar`, impartial));
    const page = await people.otherAuditor.browser.get(`${cases}/${auditId}/practicas/D1-01`);
    expect(page.text).toContain('La revisó Teresa Gómez, que ya no puede llevar este caso');
    expect((await people.otherAuditor.browser.post(`${cases}/${auditId}/cerrar`, { summary })).text).toContain(
      'Faltan 50 prácticas',
    );
  });
});
