import { newId } from '#libs/ids';
import { impartialityStatements } from '../../../src/audits/index.js';
import { system } from '../../../src/database/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { appForAll, lastMailTo, made } from '../../support/index.js';
import { rows } from '../../assessments/fixtures.js';
import { actsOf, auditRow, cases, expectRedirect, impartial, inOneLine, staff, taken, waiting } from '../fixtures.js';

const app = appForAll();
const people = made(() => staff(app));
const at = (auditId: string) => `${cases}/${auditId}`;
const team = `${cases}/equipo`;
const assign = (auditId: string, auditor: TestPerson, note = '') =>
  people.coordinator.browser.post(`${at(auditId)}/asignacion`, { auditorId: auditor.userId, note });

const competence = { levels: ['N1', 'N2', 'N3'], which: 'todos', basis: 'Curso de auditoría y dos casos acompañados.' };
const record = (auditor: TestPerson, changes: Record<string, string | string[]>, version = '0') =>
  people.coordinator.browser.post(`${team}/${auditor.userId}`, { ...competence, version, ...changes });

describe('the statement of impartiality', () => {
  test('is asked before a case is taken, whole, and stays on record word by word', async () => {
    const { auditId, companyId } = await waiting(app);
    const page = await people.auditor.browser.get(`${at(auditId)}/tomar`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('No capacité ni asesoré a esta empresa');
    for (const stated of [[], impartialityStatements.slice(1), ['otra-cosa']]) {
      const answer = await people.auditor.browser.post(`${at(auditId)}/tomar`, { stated: [...stated] });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('href="#stated"');
    }
    const kept = await people.auditor.browser.post(`${at(auditId)}/tomar`, { stated: ['no-interest'] });
    expect(kept.text).toMatch(/value="no-interest"[^>]* checked/);
    expect((await auditRow(app, companyId)).state).toBe('waiting');

    await expectRedirect(people.auditor.browser.post(`${at(auditId)}/tomar`, impartial));
    expect((await people.auditor.browser.post(`${at(auditId)}/tomar`, impartial)).status).toBe(409);
    const stated = await rows<{ statements: string[] }>(
      app,
      'select statements from impartiality_statements where audit_id = $1',
      [auditId],
    );
    expect(stated).toHaveLength(1);
    expect(stated[0]!.statements).toHaveLength(impartialityStatements.length);
    expect((await people.coordinator.browser.get(`${at(auditId)}/asignacion`)).text).toContain(
      stated[0]!.statements[1]!,
    );
  });

  test('is no way past a tie: who trained or advised is blocked, and that they tried is on record', async () => {
    const { auditId } = await waiting(app);
    const advisor = await newPerson(app, { roles: ['auditor'] });
    const form = { userId: advisor.userId, kind: 'advice', givenOn: '2026-10-01', note: 'Les preparó el manual.' };
    await expectRedirect(people.coordinator.browser.post(`${at(auditId)}/asesorias`, form));
    expect((await advisor.browser.get(`${at(auditId)}/tomar`)).status).toBe(403);
    expect((await advisor.browser.post(`${at(auditId)}/tomar`, impartial)).status).toBe(403);
    expect(await actsOf(app, auditId)).toEqual(['audits.advisory-recorded', 'audits.take-refused']);
  });

  test('is demanded by the database too, as is that no tie stands against it', async () => {
    const { auditId, companyId } = await waiting(app);
    const insert = (auditorId: string) =>
      app.db.as(system('test'), (tx) =>
        tx.query('insert into audit_assignments values ($1, $2, $3, $4)', [
          auditId,
          auditorId,
          app.clock.now(),
          companyId,
        ]),
      );
    await expect(insert(people.auditor.userId)).rejects.toThrow('without a statement of impartiality');
    await rows(app, `insert into advisories values ($1, $2, $3, 'training', '', '2026-10-01', $3, now())`, [
      newId(),
      companyId,
      people.otherAuditor.userId,
    ]);
    await expect(insert(people.otherAuditor.userId)).rejects.toThrow('is tied to it: advised');
  });
});

describe('an assigned case', () => {
  test('is offered to one person, who is told, and is nobody else’s until they answer', async () => {
    const { auditId, companyId } = await waiting(app);
    const chosen = await newPerson(app, { roles: ['auditor'], name: 'Pilar Reyes' });
    await expectRedirect(assign(auditId, chosen, 'Conoces el sector.'));
    const mail = inOneLine((await lastMailTo(app, chosen.email, 'Te asignaron')).text);
    expect(mail).toContain('Conoces el sector.');
    expect(mail).toContain(`${at(auditId)}/tomar`);
    expect((await chosen.browser.get('/fm4')).text).toContain('Un caso que te asignaron');
    const list = (await people.otherAuditor.browser.get(cases)).text;
    expect(list).toContain('Se le pidió a Pilar Reyes');
    expect((await people.otherAuditor.browser.post(`${at(auditId)}/tomar`, impartial)).status).toBe(409);
    expect((await chosen.browser.get(`${at(auditId)}/tomar`)).text).toContain('La coordinación te lo asignó');
    await expectRedirect(chosen.browser.post(`${at(auditId)}/tomar`, impartial));
    expect((await auditRow(app, companyId)).auditor_id).toBe(chosen.userId);
    expect((await people.coordinator.browser.get(`${at(auditId)}/asignacion`)).text).toContain('Lo aceptó el');
  });

  test('is declined with a reason that the coordination reads, and then waits for anybody', async () => {
    const { auditId } = await waiting(app);
    await expectRedirect(assign(auditId, people.otherAuditor));
    const decline = (declineReason: string) =>
      people.otherAuditor.browser.post(`${at(auditId)}/rechazar`, { declineReason });
    const short = await decline('No');
    expect([short.status, short.text.includes('href="#declineReason"')]).toEqual([422, true]);
    await expectRedirect(decline('Estoy de vacaciones esas tres semanas.'));
    expect((await decline('Estoy de vacaciones esas tres semanas.')).status).toBe(404);
    expect((await people.coordinator.browser.get(`${at(auditId)}/asignacion`)).text).toContain('Estoy de vacaciones');
    await expectRedirect(people.auditor.browser.post(`${at(auditId)}/tomar`, impartial));
  });

  test('goes to another one: who has it gives it up, who was asked no longer is', async () => {
    const { auditId, companyId } = await taken(app, people.auditor);
    await expectRedirect(assign(auditId, people.otherAuditor));
    expect(await auditRow(app, companyId)).toMatchObject({ state: 'waiting', auditor_id: null });
    expect((await people.auditor.browser.post(`${at(auditId)}/tomar`, impartial)).status).toBe(409);
    await expectRedirect(assign(auditId, people.members[0]));
    const offers = await rows<{ state: string }>(
      app,
      'select state from audit_offers where audit_id = $1 order by offered_at, id',
      [auditId],
    );
    expect(offers.map(({ state }) => state)).toEqual(['withdrawn', 'open']);
    await expectRedirect(people.coordinator.browser.post(`${at(auditId)}/asignacion/retirar`));
    await expectRedirect(people.coordinator.browser.post(`${at(auditId)}/asignacion/retirar`));
    await expectRedirect(people.otherAuditor.browser.post(`${at(auditId)}/tomar`, impartial));
  });

  test('is not for who is tied, is no auditor, or has it; and what was typed stays', async () => {
    const { auditId } = await taken(app, people.auditor);
    const advisor = await newPerson(app, { roles: ['auditor'] });
    const form = { userId: advisor.userId, kind: 'training', givenOn: '2026-10-01' };
    await expectRedirect(people.coordinator.browser.post(`${at(auditId)}/asesorias`, form));
    for (const person of [advisor, people.members[1], people.auditor]) {
      const answer = await assign(auditId, person, 'Una nota que se queda.');
      expect([answer.status, answer.text.includes('Una nota que se queda.')]).toEqual([422, true]);
    }
    const page = (await people.coordinator.browser.get(`${at(auditId)}/asignacion`)).text;
    expect(page).toContain('capacitó o asesoró a la empresa');
    const asked = { auditorId: people.otherAuditor.userId, note: '' };
    expect((await people.otherAuditor.browser.post(`${at(auditId)}/asignacion`, asked)).status).toBe(403);
  });

  test('lapses when a tie comes to light', async () => {
    const { auditId } = await waiting(app);
    const chosen = await newPerson(app, { roles: ['auditor'] });
    await expectRedirect(assign(auditId, chosen));
    const because = { reason: 'Mi hermana trabaja en esa empresa.', sure: 'si' };
    await expectRedirect(chosen.browser.post(`${at(auditId)}/conflicto`, because));
    const [offer] = await rows(app, 'select state from audit_offers where audit_id = $1', [auditId]);
    expect(offer).toEqual({ state: 'lapsed' });
    expect((await chosen.browser.get('/fm4')).text).not.toContain('que te asignaron');
  });
});

describe('competence and workload', () => {
  test('an auditor without the level, the sector or room is neither offered a case nor takes one', async () => {
    const { auditId } = await waiting(app);
    const auditor = await newPerson(app, { roles: ['auditor'], name: 'Olga Nava' });
    await expectRedirect(record(auditor, { levels: ['N1'] }));
    expect((await auditor.browser.get(cases)).text).toContain('No tienes registrado este nivel');
    const level = await auditor.browser.post(`${at(auditId)}/tomar`, impartial);
    expect([level.status, level.text.includes('auditar este nivel')]).toEqual([403, true]);
    expect((await assign(auditId, auditor)).status).toBe(422);

    await expectRedirect(record(auditor, { which: 'algunos', sectors: ['11'] }, '1'));
    expect((await assign(auditId, auditor)).text).toContain('auditar este sector');
    await expectRedirect(record(auditor, { capacity: '1' }, '2'));
    await taken(app, auditor);
    const full = await auditor.browser.post(`${at(auditId)}/tomar`, impartial);
    expect([full.status, full.text.includes('los casos que puede llevar')]).toEqual([403, true]);
    const list = (await people.coordinator.browser.get(team)).text;
    expect(list).toContain('1 de 1');
    expect(list).toContain('Sin espacio');
  });

  test('is recorded by the coordination, for auditors, and never over what another one wrote meanwhile', async () => {
    const auditor = await newPerson(app, { roles: ['auditor'] });
    await expectRedirect(record(auditor, {}));
    await expectRedirect(record(auditor, {}));
    expect((await record(auditor, { levels: ['N2'] })).status).toBe(409);
    const wrongs: Record<string, string | string[]>[] = [
      { capacity: '51' },
      { capacity: 'x' },
      { levels: ['N9'] },
      { which: '' },
      { basis: 'No' },
    ];
    for (const wrong of wrongs) {
      expect((await record(auditor, wrong, '1')).status).toBe(422);
    }
    expect((await people.coordinator.browser.get(`${team}/${people.members[1].userId}`)).status).toBe(404);
    expect((await people.coordinator.browser.get(`${team}/nada`)).status).toBe(404);
    expect((await auditor.browser.get(team)).status).toBe(200);
    expect((await auditor.browser.get(`${team}/${auditor.userId}`)).status).toBe(403);
    expect((await people.members[1].browser.get(team)).status).toBe(403);
  });
});
