import { system } from '../../../src/database/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { appForAll, made, mailsOf } from '../../support/index.js';

const awardedAt = new Date('2026-03-12T18:00:00Z');
/** Half a year later: a Saturday. */
const due = new Date('2026-09-12T16:00:00Z');
const app = appForAll({ at: awardedAt });
const rosa = made(() => newPerson(app, { roles: ['staff_admin'], name: 'Rosa Administra' }));
beforeEach(() => app.clock.set(awardedAt));

const query = (sql: string, params: unknown[] = []) => app.db.as(system('test'), (tx) => tx.query(sql, params));
const subjectsTo = async (email: string) =>
  (await mailsOf(app)).filter(({ to }) => to.includes(email)).map(({ subject }) => subject);

interface Awarded extends TestDistinction {
  readonly lucia: TestPerson;
}

async function awarded(tradeName: string, level: 'N1' | 'N2' = 'N1'): Promise<Awarded> {
  const distinction = await newDistinction(app, { tradeName, level });
  const lucia = await newPerson(app, { roles: ['company_admin'], companyId: distinction.companyId });
  return { ...distinction, lucia };
}
const record = ({ id }: TestDistinction, fields: Record<string, string> = {}) =>
  rosa.browser.post(`/fm4/distintivos/${id}/seguimiento`, {
    heldOn: '2026-09-12',
    result: 'complies',
    note: 'Hablé con Recursos Humanos por teléfono.',
    version: '1',
    ...fields,
  });

describe('on the day of the follow-up', () => {
  test('the company is told what to look at, in the daytime of a working day, and FM4 has it to do', async () => {
    const { id, lucia } = await awarded('Taller Zapotlán');
    expect((await rosa.browser.get('/fm4')).text).not.toContain('Taller Zapotlán');
    expect((await rosa.browser.get(`/fm4/distintivos/${id}`)).text).toContain('12 de septiembre de 2026');
    app.clock.set(due);
    expect((await rosa.browser.get('/fm4')).text).toContain(`/fm4/distintivos/${id}/seguimiento`);
    const page = (await lucia.browser.get('/empresa/distintivo')).text;
    for (const words of ['Tocaba desde el 12 de septiembre de 2026', 'tu plan de mejora'])
      expect(page).toContain(words);
    app.clock.set(new Date('2026-09-14T16:00:00Z'));
    await app.jobs.runDue();
    await app.jobs.runDue();
    const told = (await subjectsTo(lucia.email)).filter((subject) => subject.startsWith('Toca el seguimiento'));
    expect(told).toEqual(['Toca el seguimiento del nivel Compromiso de Taller Zapotlán']);
  });

  test('is a year after for the other levels', async () => {
    const { id } = await awarded('Hotel Casa Mezquite', 'N2');
    app.clock.set(due);
    expect((await rosa.browser.get('/fm4')).text).not.toContain('Hotel Casa Mezquite');
    expect((await rosa.browser.get(`/fm4/distintivos/${id}/seguimiento`)).status).toBe(409);
    app.clock.set(new Date('2027-03-12T16:00:00Z'));
    expect((await rosa.browser.get('/fm4')).text).toContain('Hotel Casa Mezquite');
  });
});

describe('FM4 records it', () => {
  test('once: the public reads that and when, the company how, FM4 its note', async () => {
    const one = await awarded('Empaques del Poniente');
    app.clock.set(due);
    expect((await rosa.browser.get(`/fm4/distintivos/${one.id}/seguimiento`)).text).toContain(
      'Seguimiento de Empaques del Poniente',
    );
    expect((await record(one, { heldOn: '2026-09-10' })).location).toBe(`/fm4/distintivos/${one.id}`);
    expect((await record(one, { heldOn: '2026-09-10' })).status).toBe(303);
    expect((await record(one, { result: 'review' })).status).toBe(409);

    const page = (await app.browser().get(`/verificar/${one.code}`)).text;
    expect(page).toContain('Seguimiento a la mitad de la vigencia');
    expect(page).toContain('datetime="2026-09-10"');
    const json = (await app.browser().get(`/api/v1/verification/${one.code}`)).json();
    expect(json).toMatchObject({ inForce: true, history: [{}, { event: 'followed-up', on: '2026-09-10' }] });
    for (const said of [page, JSON.stringify(json)]) expect(said).not.toMatch(/Recursos Humanos|Sigue cumpliendo/);

    expect(page).not.toContain('Revisión en septiembre');
    expect((await one.lucia.browser.get('/empresa')).text).toContain('FM4 hizo el seguimiento el 10 de septiembre');
    const own = (await one.lucia.browser.get('/empresa/distintivo')).text;
    expect(own).toContain('FM4 lo hizo el 10 de septiembre de 2026: tu empresa sigue cumpliendo');
    expect(own).not.toContain('Recursos Humanos por teléfono');
    const detail = (await rosa.browser.get(`/fm4/distintivos/${one.id}`)).text;
    for (const words of [
      '10 de septiembre de 2026: Sigue cumpliendo',
      'Hablé con Recursos Humanos',
      'Rosa Administra',
    ]) {
      expect(detail).toContain(words);
    }
    expect((await rosa.browser.get('/fm4')).text).not.toContain('Empaques del Poniente');
  });

  test('with something to look into: it stays in force, and the company knows', async () => {
    const one = await awarded('Muebles Ocotlán');
    app.clock.set(due);
    await record(one, { result: 'review' });
    expect((await one.lucia.browser.get('/empresa/distintivo')).text).toContain('encontró algo que hay que revisar');
    expect((await app.browser().get(`/api/v1/verification/${one.code}`)).json()).toMatchObject({ inForce: true });
  });

  test('with a day, a result and a note', async () => {
    const one = await awarded('Cerámica Tonalá');
    app.clock.set(due);
    const empty = await record(one, { heldOn: 'ayer', result: 'bien', note: 'Sí' });
    expect([empty.status, empty.text.match(/aria-invalid="true"/g)?.length]).toEqual([422, 2]);
    for (const heldOn of ['2026-09-13', '2026-03-12']) {
      const never = await record(one, { heldOn });
      expect([never.status, never.text.includes('Ese día no pudo ser')]).toEqual([422, true]);
    }
    expect(await query('select 1 from distinction_follow_ups where distinction_id = $1', [one.id])).toEqual([]);
  });

  test('and nobody else; the company reads its own and writes none of it', async () => {
    const one = await awarded('Panadería Sayula');
    app.clock.set(due);
    const auditor = await newPerson(app, { roles: ['auditor'] });
    expect((await auditor.browser.get(`/fm4/distintivos/${one.id}/seguimiento`)).status).toBe(403);
    expect((await one.lucia.browser.get(`/fm4/distintivos/${one.id}/seguimiento`)).status).toBe(403);
    await record(one);
    const actor = {
      kind: 'person',
      userId: one.lucia.userId,
      companyId: one.companyId,
      roles: ['company_admin'],
    } as const;
    const rows = await app.db.as(actor, (tx) => tx.query('select distinction_id as id from distinction_follow_ups'));
    expect(rows).toEqual([{ id: one.id }]);
    const forged = app.db.as(actor, (tx) =>
      tx.query(
        `insert into distinction_follow_ups (distinction_id, company_id, held_on, result, recorded_by, recorded_at)
         select id, company_id, '2026-09-12', 'complies', $2, now() from distinctions where company_id = $1`,
        [one.companyId, one.lucia.userId],
      ),
    );
    await expect(forged).rejects.toThrow(/row-level security|duplicate key/);
  });
});

describe('two weeks later', () => {
  const late = new Date('2026-09-28T16:00:00Z');
  const toldLate = async (company: string) =>
    (await subjectsTo(rosa.email)).filter((subject) => subject === `Falta registrar el seguimiento de ${company}`);

  test('FM4 is reminded of what is not recorded, once', async () => {
    await awarded('Conservas Autlán');
    app.clock.set(late);
    await app.jobs.runDue();
    await app.jobs.runDue();
    expect(await toldLate('Conservas Autlán')).toHaveLength(1);
  });

  test('but not of what is, nor of what is suspended', async () => {
    const [done, suspended] = [await awarded('Cajeta Tapalpa'), await awarded('Vidrio Tlaquepaque')];
    app.clock.set(due);
    await record(done);
    await moveDistinction(app, suspended.id, 'suspend');
    expect((await rosa.browser.get('/fm4')).text).not.toContain(`${suspended.id}/seguimiento`);
    app.clock.set(late);
    await app.jobs.runDue();
    expect([...(await toldLate('Cajeta Tapalpa')), ...(await toldLate('Vidrio Tlaquepaque'))]).toEqual([]);
  });
});
