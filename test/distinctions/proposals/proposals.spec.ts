import { newId } from '#libs/ids';
import { system } from '../../../src/database/index.js';
import { Proposals } from '../../../src/distinctions/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { answerSuspension, moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { appForAll, made, mailsOf } from '../../support/index.js';

const now = new Date('2026-03-11T18:00:00Z');
const app = appForAll({ at: now });
const rosa = made(() => newPerson(app, { roles: ['staff_admin'], name: 'Rosa Propone' }));
const alicia = made(() => newPerson(app, { roles: ['staff_admin'], name: 'Alicia Confirma' }));
beforeEach(() => app.clock.set(now));

const query = (sql: string, params: unknown[] = []) => app.db.as(system('test'), (tx) => tx.query(sql, params));
const reasons = { publicReason: 'FM4 revisa una queja del personal.', internalReason: 'Expediente 12 de 2026' };
type Path = 'suspender' | 'reactivar' | 'revocar';
const propose = (who: TestPerson, { id }: TestDistinction, path: Path, version = 1, fields = {}) =>
  who.browser.post(`/fm4/distintivos/${id}/${path}`, { ...reasons, ...fields, version: String(version) });
const confirm = (who: TestPerson, proposal: string | null, version = 1) =>
  who.browser.post(`${proposal}/confirmar`, { version: String(version) });
const stateOf = async ({ id }: TestDistinction) =>
  (await query('select state from distinctions where id = $1', [id]))[0].state as string;
const proposalsOf = async ({ id }: TestDistinction) =>
  (await query('select state from distinction_proposals where distinction_id = $1 order by proposed_at, id', [id])).map(
    ({ state }: { state: string }) => state,
  );
const trained = (who: TestPerson, { companyId }: TestDistinction) =>
  query(
    `insert into advisories (id, company_id, user_id, kind, note, given_on, recorded_by, recorded_at)
     values ($1, $2, $3, 'training', 'Taller', '2026-01-10', $3, now())`,
    [newId(), companyId, who.userId],
  );
/** The subjects of the mails to somebody that hold these words. */
const subjectsTo = async ({ email }: TestPerson, words: string) =>
  (await mailsOf(app))
    .filter(({ to, subject }) => to.includes(email) && subject.includes(words))
    .map(({ subject }) => subject);
const fresh = (tradeName: string) => newDistinction(app, { tradeName, document: false });

const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

describe('two people of the administration', () => {
  test('the whole way: suspended, answered, finished, proposed, confirmed by another, revoked', async () => {
    const one = await fresh('Hotel Casa Mezquite');
    const lucia = await newPerson(app, { roles: ['company_admin'], companyId: one.companyId, name: 'Lucía' });
    const first = (await propose(rosa, one, 'suspender')).location;
    expect(first).toMatch(/^\/fm4\/distintivos\/propuestas\//);
    expect(await stateOf(one)).toBe('active');
    await app.jobs.runDue();
    expect(await subjectsTo(lucia, 'suspendió')).toEqual([]);
    expect((await mailsOf(app)).find(({ to }) => to.includes(alicia.email))?.subject).toContain(
      'Falta tu revisión: la suspensión (Hotel Casa Mezquite)',
    );
    expect(await subjectsTo(rosa, 'Falta tu revisión')).toEqual([]);
    expect((await lucia.browser.get('/empresa/distintivo')).text).not.toContain('suspendido');
    expect((await alicia.browser.get('/fm4')).text).toContain('Confirmar o rechazar: suspender');
    expect((await rosa.browser.get('/fm4')).text).not.toContain('Confirmar o rechazar: suspender');
    const page = (await alicia.browser.get(first!)).text;
    for (const words of ['Rosa Propone', reasons.publicReason, reasons.internalReason, 'Sí, suspender']) {
      expect(page).toContain(words);
    }
    expect((await confirm(alicia, first)).status).toBe(303);
    expect(await stateOf(one)).toBe('suspended');
    await app.jobs.runDue();
    expect((await mailsOf(app)).find(({ to }) => to.includes(lucia.email))?.subject).toContain('FM4 suspendió');

    // nothing before the term is over, or the company has finished
    expect((await propose(rosa, one, 'revocar', 2)).status).toBe(409);
    const answer = { text: 'Ya cambiamos el rol de turnos.' };
    const file = { field: 'file', name: 'Rol de turnos.pdf', type: 'application/pdf', bytes: pdf };
    await lucia.browser.upload('/empresa/distintivo/responder', answer, [file]);
    expect((await propose(rosa, one, 'revocar', 2)).text).toContain('diga que terminó');
    await lucia.browser.post('/empresa/distintivo/responder', { text: '', finished: 'si' });
    const last = (await propose(alicia, one, 'revocar', 2)).location;
    const seen = (await rosa.browser.get(last!)).text;
    for (const words of [answer.text, file.name, 'terminó de responder', 'Sí, revocar']) expect(seen).toContain(words);
    expect((await confirm(rosa, last, 2)).status).toBe(303);
    expect(await stateOf(one)).toBe('revoked');
    const detail = (await rosa.browser.get(`/fm4/distintivos/${one.id}`)).text;
    for (const words of ['Se propuso una decisión', 'Se revocó', 'Alicia Confirma']) expect(detail).toContain(words);
    const acts = await query(
      `select act, actor from act_log where subject_id = $1 and act in ('distinctions.proposed', 'distinctions.suspended',
       'distinctions.revoked') order by seq`,
      [one.id],
    );
    expect(acts.map(({ act, actor }: { act: string; actor: string }) => [act, actor])).toEqual([
      ['distinctions.proposed', rosa.userId],
      ['distinctions.suspended', alicia.userId],
      ['distinctions.proposed', alicia.userId],
      ['distinctions.revoked', rosa.userId],
    ]);
  });

  test('are two: who proposes neither confirms nor declines, but may withdraw', async () => {
    const one = await fresh('Taller Zapotlán');
    const proposal = (await propose(rosa, one, 'suspender')).location!;
    const own = (await rosa.browser.get(proposal)).text;
    expect(own).toContain('La propusiste tú');
    expect(own).not.toContain('/confirmar');
    const refused = await confirm(rosa, proposal);
    expect([refused.status, refused.text.includes('Lo propusiste tú')]).toEqual([403, true]);
    const declined = { decisionReason: 'Lo rechazo yo misma.' };
    expect((await rosa.browser.post(`${proposal}/rechazar`, declined)).status).toBe(403);
    expect((await alicia.browser.post(`${proposal}/retirar`, {})).status).toBe(403);
    for (const _ of [1, 2]) expect((await rosa.browser.post(`${proposal}/retirar`, {})).status).toBe(303);
    expect((await confirm(alicia, proposal)).text).toContain('ya la retiró');
    expect([await stateOf(one), await proposalsOf(one)]).toEqual(['active', ['withdrawn']]);
  });

  test('may decline, with a reason; what was typed stays, and the distinction as it was', async () => {
    const one = await fresh('Cerámica Tonalá');
    const proposal = (await propose(rosa, one, 'suspender')).location!;
    const short = await alicia.browser.post(`${proposal}/rechazar`, { decisionReason: 'No.' });
    expect([short.status, short.text.includes('>No.</textarea>')]).toEqual([422, true]);
    const decisionReason = 'La queja es de otra empresa con el mismo nombre.';
    for (const _ of [1, 2]) {
      expect((await alicia.browser.post(`${proposal}/rechazar`, { decisionReason })).status).toBe(303);
    }
    expect((await rosa.browser.get(proposal)).text).toContain(decisionReason);
    expect((await rosa.browser.get(`/fm4/distintivos/${one.id}`)).text).toContain('Se rechazó la propuesta');
    expect([await stateOf(one), await proposalsOf(one)]).toEqual(['active', ['declined']]);
    expect((await propose(alicia, one, 'suspender')).status).toBe(303);
  });

  test('are both without a tie to the company; who is tied reads why and has no buttons', async () => {
    const one = await fresh('Conservas Autlán');
    const tied = await newPerson(app, { roles: ['staff_admin'], name: 'Tere Capacita' });
    await trained(tied, one);
    const words = 'Capacitaste o asesoraste a esta empresa';
    const detail = (await tied.browser.get(`/fm4/distintivos/${one.id}`)).text;
    expect(detail).toContain(words);
    expect(detail).not.toContain('/suspender"');
    for (const answer of [
      await tied.browser.get(`/fm4/distintivos/${one.id}/suspender`),
      await propose(tied, one, 'suspender'),
    ]) {
      expect([answer.status, answer.text.includes(words)]).toEqual([403, true]);
    }
    const proposal = (await propose(rosa, one, 'suspender')).location!;
    const page = (await tied.browser.get(proposal)).text;
    expect(page).toContain(words);
    expect(page).not.toContain('/confirmar');
    expect((await confirm(tied, proposal)).status).toBe(403);
    expect((await tied.browser.get('/fm4')).text).not.toContain('Conservas Autlán');
    await app.jobs.runDue();
    expect(await subjectsTo(tied, 'Conservas Autlán')).toEqual([]);
    expect(await subjectsTo(alicia, 'Conservas Autlán')).toHaveLength(1);
    expect(await stateOf(one)).toBe('active');
  });

  test('one proposal at a time, also from two windows at once', async () => {
    const one = await fresh('Empaques del Poniente');
    const both = await Promise.all([propose(rosa, one, 'suspender'), propose(alicia, one, 'suspender')]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    const again = await propose(rosa, one, 'suspender', 1, { publicReason: 'Otro motivo, escrito por otra persona.' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('Otro motivo, escrito por otra persona.');
    const winner = both.find(({ status }) => status === 303)!.location;
    const open = await rosa.browser.get(`/fm4/distintivos/${one.id}/suspender`);
    expect([open.status, open.location]).toEqual([303, winner]);
    const third = await newPerson(app, { roles: ['staff_admin'] });
    const ends = await Promise.all([confirm(third, winner), confirm(third, winner)]);
    expect(ends.map(({ status }) => status)).toEqual([303, 303]);
    const kinds = await query('select kind from distinction_events where distinction_id = $1 order by at', [one.id]);
    expect(kinds).toEqual([{ kind: 'awarded' }, { kind: 'suspended' }]);
  });

  test('a proposal lapses when the company gives the distinction back meanwhile', async () => {
    const one = await fresh('Piel León');
    await moveDistinction(app, one.id, 'suspend');
    await answerSuspension(app, one.companyId);
    const proposal = (await propose(rosa, one, 'revocar', 2)).location;
    const lucia = await newPerson(app, { roles: ['company_admin'], companyId: one.companyId });
    const given = { publicReason: '', sure: 'si', version: '2' };
    expect((await lucia.browser.post(`/empresa/distintivo/devolver/${one.code}`, given)).status).toBe(303);
    expect(await proposalsOf(one)).toEqual(['confirmed', 'lapsed']);
    expect((await confirm(alicia, proposal, 2)).text).toContain('ya no tiene efecto');
    expect((await alicia.browser.get('/fm4')).text).not.toContain('Piel León');
    expect(await stateOf(one)).toBe('surrendered');
  });

  test('what changed since the page was shown is looked at again first', async () => {
    const one = await fresh('Muebles Ocotlán');
    const proposal = (await propose(rosa, one, 'suspender')).location;
    await query('update distinctions set version = version + 1 where id = $1', [one.id]);
    expect((await confirm(alicia, proposal)).status).toBe(409);
    expect((await confirm(alicia, proposal, 2)).status).toBe(303);
    expect(await stateOf(one)).toBe('suspended');
  });

  test('only of the administration: others of FM4 and companies neither see nor decide', async () => {
    const one = await fresh('Cajeta Tapalpa');
    const proposal = (await propose(rosa, one, 'suspender')).location!;
    const auditor = await newPerson(app, { roles: ['auditor'] });
    const lucia = await newPerson(app, { roles: ['company_admin'], companyId: one.companyId });
    for (const { browser } of [auditor, lucia]) {
      expect((await browser.get(proposal)).status).toBe(403);
      expect((await browser.post(`${proposal}/confirmar`, { version: '1' })).status).toBe(403);
    }
    expect((await auditor.browser.get(`/fm4/distintivos/${one.id}`)).text).toContain('Se propuso suspenderlo');
    const member = {
      kind: 'person',
      userId: lucia.userId,
      companyId: one.companyId,
      roles: ['company_admin'],
    } as const;
    expect(await app.db.as(member, (tx) => tx.query('select 1 from distinction_proposals'))).toEqual([]);
    expect((await alicia.browser.get(`/fm4/distintivos/propuestas/${newId()}`)).status).toBe(404);
    expect((await alicia.browser.get('/fm4/distintivos/propuestas/nada')).status).toBe(404);
  });
});

describe('the database', () => {
  test('takes no suspension, return or revocation without two people', async () => {
    const one = await fresh('Vidrio Tlaquepaque');
    const insert = (kind: string) =>
      query(
        `insert into distinction_events (id, distinction_id, company_id, kind, at, day)
         values ($1, $2, $3, $4, now(), '2026-03-11')`,
        [newId(), one.id, one.companyId, kind],
      );
    for (const kind of ['suspended', 'reinstated', 'revoked']) {
      await expect(insert(kind)).rejects.toThrow(/two people decide/);
    }
    await moveDistinction(app, one.id, 'suspend');
    // what was confirmed for an earlier state counts for no later one
    await moveDistinction(app, one.id, 'reinstate');
    await expect(insert('suspended')).rejects.toThrow(/two people decide/);
    const alone = query(
      `update distinction_proposals set state = 'confirmed', decided_by = proposed_by, decided_at = now() where id = $1`,
      [await openOne(one, 3)],
    );
    await expect(alone).rejects.toThrow(/distinction_proposals_two_people/);
    const rewritten = query(`update distinction_proposals set public_reason = 'x' where state = 'confirmed'`);
    await expect(rewritten).rejects.toThrow(/stays as it is/);
    await expect(query('delete from distinction_proposals')).rejects.toThrow(/permission denied/);
  });

  const openOne = ({ id }: TestDistinction, version: number) => {
    const actor = { kind: 'person', userId: rosa.userId, companyId: null, roles: ['staff_admin'] } as const;
    return app.nest.get(Proposals).propose(actor, id, 'suspend', { ...reasons, version });
  };
});

test('with only one independent person, the page says so and who could be appointed', async () => {
  const one = await fresh('Miel de Mascota');
  const admins = await query(`select distinct user_id from memberships where role = 'staff_admin'`);
  for (const { user_id: userId } of admins) {
    if (userId !== rosa.userId) await trained({ userId } as TestPerson, one);
  }
  await newPerson(app, { roles: ['committee'], name: 'Mariana del Comité' });
  const page = (await rosa.browser.get(`/fm4/distintivos/${one.id}/suspender`)).text;
  for (const words of ['sólo Rosa Propone no tiene relación', 'Mariana del Comité']) expect(page).toContain(words);
});
