import { newId } from '#libs/ids';
import { system } from '../../../src/database/index.js';
import { closingConditions, writeConditions } from '../../../src/audits/conditions/conditions.queries.js';
import { conditionsMet } from '../../support/conditions.js';
import { newPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { seated } from '../sessions/seated.js';
import { instrument, rows } from '../../assessments/fixtures.js';
import {
  actsOf,
  auditRow,
  cases,
  closed,
  committeeHome,
  expectRedirect,
  reviewAll,
  staff,
  type Staff,
  summary,
  taken,
  vote,
} from '../fixtures.js';

let app: TestApp;
let people: Staff;
beforeAll(async () => {
  app = await startApp();
  people = await staff(app);
});
afterAll(() => app.close());

/** A case whose items are reviewed and whose conditions nobody has recorded. */
async function closedWithout() {
  const made = await taken(app, people.auditor);
  await reviewAll(app, people.auditor, made.auditId);
  await expectRedirect(people.auditor.browser.post(`${cases}/${made.auditId}/cerrar`, { summary }));
  return made;
}
const votesOf = (auditId: string) => rows(app, 'select choice from committee_votes where audit_id = $1', [auditId]);
const because = 'El centro cerró por obra y se entrevistó a todo el personal a distancia.';

describe('a level with a condition that is missing', () => {
  test('is no choice on the page, and a vote for it is refused with how many are missing', async () => {
    const { auditId } = await closedWithout();
    const page = await people.members[1].browser.get(`${committeeHome}/${auditId}`);
    expect(page.text).not.toContain('value="N1"');
    expect(page.text).toContain('Entrevista con RH y con la dirección.');
    const refused = await vote(people.members[1], auditId, 'N1');
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Ese nivel está cerrado: faltan 5 condiciones');
    expect(await votesOf(auditId)).toEqual([]);
    await expectRedirect(vote(people.members[1], auditId, 'none'));
  });

  test('takes no vote and no decision in the database either, whoever writes it', async () => {
    const { auditId, companyId } = await closedWithout();
    const write = (sql: string, params: unknown[]) => app.db.as(system('test'), (tx) => tx.query(sql, params));
    const agenda = await seated(app, auditId, people.members[1]);
    const cast = `insert into committee_votes (id, audit_id, round, company_id, voter_id, choice, reason, voted_at, agenda_id)
      values ($1, $2, 1, $3, $4, $5, 'Porque sí.', now(), '${agenda}')`;
    const decide = `insert into committee_decisions (audit_id, company_id, level, reasons, requirements, company_percent,
      audited_percent, instrument_version, decided_at) values ($1, $2, $3, '{Porque sí.}', '{}', 75, 75, '1.0', now())`;
    const member = people.members[1].userId;
    await expect(write(cast, [newId(), auditId, companyId, member, 'N1'])).rejects.toThrow(/is closed by/);
    await expect(write(decide, [auditId, companyId, 'N1'])).rejects.toThrow(/is closed by/);
    const owner = await app.owner();
    await expect(owner.query(cast, [newId(), auditId, companyId, member, 'N1'])).rejects.toThrow(/is closed by/);
    await write(cast, [newId(), auditId, companyId, member, 'none']);
    expect(await votesOf(auditId)).toEqual([{ choice: 'none' }]);
  });

  test('opens in the database when each of its conditions is met or waived in that transaction, and not otherwise', async () => {
    const { auditId, companyId } = await closed(app, people.auditor);
    const agenda = await seated(app, auditId, people.members[1]);
    let seed = 7;
    const below = (n: number) => (seed = (seed * 48271) % 2147483647) % n;
    const [one, other] = [people.members[1].userId, people.coordinator.userId];
    for (let drill = 0; drill < 60; drill++) {
      const level = instrument.levels[below(3)]!;
      const mishap = below(4);
      const lacking = new Set(mishap === 0 ? [] : [level.conditions[below(level.conditions.length)]!.id]);
      const waive = mishap === 2;
      const missing = mishap === 3;
      const undone = new Error('undone');
      const outcome = await app.db
        .as(system('test'), async (tx) => {
          const computed = level.conditions
            .filter(({ id }) => !(missing && lacking.has(id)))
            .map(({ id, kind }) => ({
              level: level.id,
              id,
              kind,
              met: !lacking.has(id),
              have: {},
              needed: {},
              records: [],
            }));
          await writeConditions(tx, { id: auditId, companyId }, computed, { at: app.clock.now(), by: 'test' });
          for (const id of waive ? lacking : []) {
            await tx.query(
              `insert into condition_waivers (id, audit_id, company_id, condition_id, reason, proposed_by, proposed_at,
                 confirmed_by, confirmed_at) values ($1, $2, $3, $4, $5, $6, now(), $7, now())`,
              [newId(), auditId, companyId, id, because, one, other],
            );
          }
          const closing = await closingConditions(tx, auditId, level.id);
          expect(closing).toEqual(waive ? [] : [...lacking]);
          await tx.query(
            `insert into committee_votes (id, audit_id, round, company_id, voter_id, choice, reason, voted_at, agenda_id)
             values ($1, $2, 1, $3, $4, $5, 'Porque sí.', now(), $6)`,
            [newId(), auditId, companyId, one, level.id, agenda],
          );
          throw undone;
        })
        .catch((error: unknown) => (error === undone ? 'cast' : String(error)));
      expect([drill, outcome]).toEqual([
        drill,
        mishap === 0 || waive ? 'cast' : expect.stringContaining(`level ${level.id} of audit ${auditId} is closed by`),
      ]);
    }
    // what was computed in an earlier transaction opens nothing
    await expect(app.db.as(system('test'), (tx) => closingConditions(tx, auditId, 'N1'))).resolves.toHaveLength(7);
  });
});

test('votes that carry a level whose condition was lost meanwhile decide nothing: the case goes back to its auditor', async () => {
  const { auditId, companyId } = await closed(app, people.auditor);
  await expectRedirect(vote(people.members[1], auditId, 'N1'));
  const [third] = [people.members[2]];
  const late = await newPerson(app, { roles: ['committee'] });
  await expectRedirect(vote(late, auditId, 'none'));
  // the company changes who does what, so its confirmation no longer holds
  await rows(app, 'update company_functions set version = version + 1 where company_id = $1', [companyId]);
  expect((await vote(third, auditId, 'N1')).status).toBe(422);
  expect((await auditRow(app, companyId)).state).toBe('in_committee');
  // and of the votes that are left two agree
  await rows(app, 'update company_functions set version = 1 where company_id = $1', [companyId]);
  await expectRedirect(vote(third, auditId, 'return'));
  const fourth = await newPerson(app, { roles: ['committee'] });
  await expectRedirect(vote(fourth, auditId, 'N1'));
  expect((await auditRow(app, companyId)).state).toBe('in_committee');
  await rows(app, 'update company_functions set version = 9 where company_id = $1', [companyId]);
  for (const member of [late, third]) {
    await expectRedirect(member.browser.post(`${committeeHome}/${auditId}/conflicto`, { reason: because, sure: 'si' }));
  }
  expect(await auditRow(app, companyId)).toMatchObject({ state: 'in_review', round: 2 });
  expect(await actsOf(app, auditId)).toContain('audits.level-closed');
  expect(await rows(app, 'select 1 from committee_decisions where audit_id = $1', [auditId])).toEqual([]);
});

describe('a waiver', () => {
  const waiverOf = (auditId: string, condition = 'plan-de-mejora') => ({
    url: `${cases}/${auditId}/condiciones/dispensas`,
    form: { condition, reason: because },
  });
  const idOf = async (auditId: string) =>
    (await rows<{ id: string }>(app, 'select id from condition_waivers where audit_id = $1', [auditId]))[0]!.id;

  async function withoutPlan() {
    const made = await taken(app, people.auditor);
    await reviewAll(app, people.auditor, made.auditId);
    await conditionsMet(app, made.auditId, { by: people.auditor.userId });
    await rows(
      app,
      `update audit_facts set withdrawn_by = recorded_by, withdrawn_at = recorded_at, withdrawn_reason = 'Era de otra empresa.'
       where audit_id = $1 and kind = 'improvement-plan'`,
      [made.auditId],
    );
    await expectRedirect(people.auditor.browser.post(`${cases}/${made.auditId}/cerrar`, { summary }));
    return made;
  }

  test('is proposed by one and confirmed by another, opens the level, and is public on the distinction', async () => {
    const { auditId, companyId } = await withoutPlan();
    expect((await vote(people.members[1], auditId, 'N1')).status).toBe(422);
    const { url, form } = waiverOf(auditId);
    expect((await people.coordinator.browser.post(url, { ...form, reason: 'No.' })).status).toBe(422);
    await expectRedirect(people.coordinator.browser.post(url, form));
    const confirm = `${url}/${await idOf(auditId)}/confirmar`;
    expect((await people.coordinator.browser.post(confirm)).status).toBe(403);
    expect((await vote(people.members[1], auditId, 'N1')).status).toBe(422);
    await expectRedirect(people.members[2].browser.post(confirm));
    await expectRedirect(vote(people.members[0], auditId, 'N1'));
    await expectRedirect(vote(people.members[1], auditId, 'N1'));
    expect((await auditRow(app, companyId)).state).toBe('decided');
    const [distinction] = await rows<{ code: string; conditions: unknown[] }>(
      app,
      'select code, conditions from distinctions where company_id = $1',
      [companyId],
    );
    expect(distinction!.conditions).toHaveLength(7);
    const stranger = app.browser();
    const page = await stranger.follow(await stranger.get(`/verificar/${distinction!.code}`));
    expect(page.text).toContain('En qué se sostiene');
    expect(page.text).toContain(because);
    expect(page.text).not.toContain('Coordinación');
    const json = (await stranger.get(`/api/v1/verification/${distinction!.code}`)).json<{
      conditions: { id: string; state: string; waiver: { reason: string } | null }[];
    }>();
    expect(json.conditions.filter(({ state }) => state === 'waived')).toMatchObject([
      { id: 'plan-de-mejora', waiver: { reason: because } },
    ]);
    expect(json.conditions.filter(({ state }) => state === 'met')).toHaveLength(6);
    await expect(
      app.db.as(system('test'), (tx) =>
        tx.query('update audit_conditions set met = true where audit_id = $1', [auditId]),
      ),
    ).rejects.toThrow(/stay as they were/);
  });

  test('is not for who audits the case or has a tie to the company, in the database either', async () => {
    const { auditId, companyId } = await withoutPlan();
    const { url, form } = waiverOf(auditId);
    expect((await people.auditor.browser.post(url, form)).status).toBe(403);
    expect((await people.otherAuditor.browser.post(url, form)).status).toBe(403);
    await expectRedirect(people.members[1].browser.post(url, form));
    await expect(
      app.db.as(system('test'), (tx) =>
        tx.query('update condition_waivers set confirmed_by = $2, confirmed_at = now() where audit_id = $1', [
          auditId,
          people.auditor.userId,
        ]),
      ),
    ).rejects.toThrow(/without a tie/);
    expect((await people.members[1].browser.post(`${url}/${await idOf(auditId)}/confirmar`)).status).toBe(403);
    expect((await vote(people.members[2], auditId, 'N1')).status).toBe(422);
    expect((await auditRow(app, companyId)).state).toBe('closed');
  });

  test('loses its effect when a tie of one of the two comes to light', async () => {
    const { auditId } = await withoutPlan();
    const advisor = await newPerson(app, { roles: ['committee'] });
    const { url, form } = waiverOf(auditId);
    await expectRedirect(advisor.browser.post(url, form));
    await expectRedirect(people.coordinator.browser.post(`${url}/${await idOf(auditId)}/confirmar`));
    await expectRedirect(vote(people.members[1], auditId, 'N1'));
    await expectRedirect(
      people.coordinator.browser.post(`${cases}/${auditId}/asesorias`, {
        userId: advisor.userId,
        kind: 'advice',
        givenOn: '2026-10-01',
      }),
    );
    expect((await vote(people.members[2], auditId, 'N1')).status).toBe(422);
  });
});
