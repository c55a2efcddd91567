import { system } from '../../../src/database/index.js';
import { Distinctions } from '../../../src/distinctions/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { answerSuspension, moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { appForAll, made, mailsOf } from '../../support/index.js';

const app = appForAll({ at: new Date('2026-03-11T18:00:00Z') });
const rosa = made(() => newPerson(app, { roles: ['staff_admin'], name: 'Rosa Administra' }));

const query = (sql: string, params: unknown[] = []) => app.db.as(system('test'), (tx) => tx.query(sql, params));
const reason = 'Cerramos la planta de Zapopan y ya no contratamos ahí.';

interface Owned extends TestDistinction {
  readonly lucia: TestPerson;
}

/** A company with a distinction in force and somebody who administers it. */
async function owned(tradeName: string, document = false): Promise<Owned> {
  const distinction = await newDistinction(app, { tradeName, document });
  const lucia = await newPerson(app, { roles: ['company_admin'], companyId: distinction.companyId, name: 'Lucía' });
  return { ...distinction, lucia };
}
const pathOf = ({ code }: TestDistinction) => `/empresa/distintivo/devolver/${code}`;
const give = (one: Owned, fields: Record<string, string> = {}) =>
  one.lucia.browser.post(pathOf(one), { publicReason: reason, sure: 'si', version: '1', ...fields });
const stateOf = async (id: string) => (await query('select state, version from distinctions where id = $1', [id]))[0];
const kindsOf = async (id: string) =>
  (await query('select kind from distinction_events where distinction_id = $1 order by at, id', [id])).map(
    ({ kind }: { kind: string }) => kind,
  );

describe('a company gives its distinction back', () => {
  test('is asked first what follows, and confirms; then everybody reads it, and both sides get a mail', async () => {
    const one = await owned('Dulces de Leche Ameca', true);
    const { browser, email } = one.lucia;
    expect((await browser.get('/empresa/distintivo')).text).toContain(`href="${pathOf(one)}"`);
    const question = (await browser.get(pathOf(one))).text;
    for (const words of [
      '¿Devolver el distintivo de nivel Inclusión?',
      'No se puede deshacer',
      '11 de marzo de 2028',
    ]) {
      expect(question).toContain(words);
    }
    expect((await give(one)).location).toBe('/empresa/distintivo');
    expect(await stateOf(one.id)).toEqual({ state: 'surrendered', version: 2 });
    expect((await browser.get('/empresa/distintivo')).text).toContain('Tu empresa devolvió este distintivo');

    const page = (await app.browser().get(`/verificar/${one.code}`)).text;
    for (const words of ['la empresa devolvió este distintivo', reason, 'La empresa lo devuelve', 'historical.pdf']) {
      expect(page).toContain(words);
    }
    expect(page).not.toContain('lo tenía suspendido');
    const json = (await app.browser().get(`/api/v1/verification/${one.code}`)).json();
    expect(json).toMatchObject({ state: 'surrendered', inForce: false, reason, stateSince: '2026-03-11' });
    const badge = (await app.browser().get(`/api/v1/distinctions/${one.code}/badge.svg`)).text;
    expect(badge).toContain('>Devuelto<');
    expect(badge).not.toContain('>Inclusión<');
    const stamped = await app.browser().get(`/api/v1/distinctions/${one.code}/historical.pdf`);
    expect([stamped.status, stamped.headers['content-type']]).toEqual([200, 'application/pdf']);

    await app.jobs.runDue();
    const mails = await mailsOf(app);
    expect(mails.find(({ to }) => to.includes(email))?.subject).toBe(
      'El distintivo de Dulces de Leche Ameca quedó devuelto',
    );
    expect(mails.find(({ to }) => to.includes(rosa.email))?.subject).toBe(
      'Dulces de Leche Ameca devolvió su distintivo',
    );
    const listed = (await rosa.browser.get('/fm4/distintivos?estado=surrendered&buscar=ameca')).text;
    expect(listed).toContain('Dulces de Leche Ameca');
    expect((await rosa.browser.get(`/fm4/distintivos/${one.id}`)).text).toContain('La empresa lo devolvió');
    const [act] = await query(`select actor, details from act_log where act = 'distinctions.surrendered'`);
    expect(act).toMatchObject({ actor: one.lucia.userId, details: { publicReason: reason } });
  });

  test('need not say why; without the tick nothing happens, and what was typed stays', async () => {
    const one = await owned('Vidrio Soplado Tonalá');
    const unsure = await give(one, { sure: '' });
    expect(unsure.status).toBe(422);
    expect(unsure.text).toContain(reason);
    expect(await stateOf(one.id)).toEqual({ state: 'active', version: 1 });
    expect((await give(one, { publicReason: 'x'.repeat(601) })).status).toBe(422);
    expect((await give(one, { publicReason: '' })).status).toBe(303);
    expect((await app.browser().get(`/verificar/${one.code}`)).text).toContain('no publicó un motivo');
  });

  test('does it once, however often and from however many windows at once', async () => {
    const one = await owned('Textiles El Salto');
    const answers = await Promise.all([give(one), give(one), give(one)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await give(one)).status).toBe(303);
    expect(await kindsOf(one.id)).toEqual(['awarded', 'surrendered']);
    expect((await one.lucia.browser.get(pathOf(one))).status).toBe(409);
    expect((await give(one, { version: '2' })).text).toContain('Tu empresa ya devolvió este distintivo');
  });

  test('a suspended one too: both stay public, the hearing is over, and FM4 decides nothing more', async () => {
    const one = await owned('Herrajes Ocotlán');
    await moveDistinction(app, one.id, 'suspend');
    await answerSuspension(app, one.companyId);
    const late = await give(one);
    expect(late.status).toBe(409);
    expect(late.text).toContain(reason);
    expect(late.text).toContain('Ahora está suspendido');
    expect((await give(one, { version: '2' })).status).toBe(303);
    expect(await kindsOf(one.id)).toEqual(['awarded', 'suspended', 'surrendered']);
    const page = (await app.browser().get(`/verificar/${one.code}`)).text;
    expect(page).toContain('lo tenía suspendido');
    expect(page).toContain('FM4 lo suspende');
    expect((await rosa.browser.get('/fm4')).text).not.toContain('Herrajes Ocotlán');
    expect((await one.lucia.browser.get('/pendientes')).text).not.toContain('Responder a la suspensión');
    for (const path of ['reactivar', 'revocar', 'suspender']) {
      const refused = await rosa.browser.get(`/fm4/distintivos/${one.id}/${path}`);
      expect([refused.status, refused.text.includes('devol')]).toEqual([409, true]);
    }
  });

  test('its credential counts as revoked, and the register knows the act', async () => {
    const one = await owned('Calzado San Julián', true);
    const bits = () =>
      query(`select public_status_list(c.status_block, 'revocation')->'positions' @> to_jsonb(c.status_position) as set
        from distinction_credentials c where c.distinction_id = '${one.id}'`);
    expect(await bits()).toEqual([{ set: false }]);
    await give(one);
    expect(await bits()).toEqual([{ set: true }]);
    const [leaf] = await query('select leaf from register_log where code = $1 order by seq desc limit 1', [
      one.code.replaceAll('-', ''),
    ]);
    expect(JSON.parse(leaf.leaf)).toMatchObject({ act: 'surrendered', reason, company: 'Calzado San Julián' });
  });

  test('only who administers the company does, and only its own while it stands', async () => {
    const [one, other] = [await owned('Café Talpa'), await owned('Maíz Azul')];
    const editor = await newPerson(app, { roles: ['company_editor'], companyId: one.companyId });
    expect((await editor.browser.get('/empresa/distintivo')).text).not.toContain('devolver');
    for (const [person, status] of [
      [editor, 403],
      [rosa, 403],
      [other.lucia, 404],
    ] as const) {
      expect((await person.browser.get(pathOf(one))).status).toBe(status);
      const fields = { publicReason: '', sure: 'si', version: '1' };
      expect((await person.browser.post(pathOf(one), fields)).status).toBe(status);
    }
    expect((await app.browser().get(pathOf(one))).status).toBe(303);
    expect((await one.lucia.browser.get('/empresa/distintivo/devolver/nada')).status).toBe(404);
    expect(await stateOf(one.id)).toEqual({ state: 'active', version: 1 });
    app.clock.set(new Date('2028-03-12T18:00:00Z'));
    expect((await give(one)).text).toContain('ya venció: no hay nada que devolver');
    await app.nest.get(Distinctions).expire(one.id);
    expect((await give(one, { version: '2' })).status).toBe(409);
    app.clock.set(new Date('2026-03-11T18:00:00Z'));
  });

  test('no longer stands in the directory, and can still be reported', async () => {
    const one = await owned('Miel de Mascota');
    await one.lucia.browser.post('/empresa/distintivo/directorio', { listed: 'si' });
    expect((await app.browser().get('/directorio')).text).toContain(one.code);
    await give(one);
    expect((await app.browser().get('/directorio')).text).not.toContain(one.code);
    expect(await query(`select state from companies_to_report(array['%miel%'], '2026-03-11')`)).toEqual([
      { state: 'surrendered' },
    ]);
  });
});
