import { system } from '../../src/database/index.js';
import { newPerson } from '../support/companies.js';
import { appForAll, made } from '../support/index.js';

describe('keeping the guidance true', () => {
  const app = appForAll();
  const lawyer = made(() => newPerson(app, { roles: ['legal_reviewer'], name: 'Abril Luna' }));
  const editor = made(() => newPerson(app, { roles: ['content_editor'] }));

  const address = '/fm4/contenidos/situaciones/sin_documento_migratorio';

  test('only those who keep it see it', async () => {
    expect((await app.browser().get('/fm4/contenidos')).status).toBe(303);
    const auditor = await newPerson(app, { roles: ['auditor'] });
    expect((await auditor.browser.get('/fm4/contenidos')).status).toBe(403);
    expect((await editor.browser.get('/fm4/contenidos')).status).toBe(200);
  });

  test('reviewers see what is not published, and what is not verified', async () => {
    expect((await editor.browser.get(address)).text).toMatch(/No publicar: en el capítulo de sanciones/);
    const applicant = await editor.browser.get('/fm4/contenidos/situaciones/solicitante_constancia_comar');
    expect(applicant.text).toMatch(/Por confirmar/);
    expect((await editor.browser.get('/fm4/contenidos/marco-legal/s0')).text).toContain('Hallazgo importante');
    expect((await editor.browser.get('/fm4/contenidos/instituciones/consulado_hn')).text).toContain(
      'Teléfono sin comprobar',
    );
  });

  test('unknown texts are a 404', async () => {
    for (const path of ['nada/sin_documento_migratorio', 'situaciones/nada']) {
      expect((await editor.browser.get(`/fm4/contenidos/${path}`)).status).toBe(404);
    }
  });

  test('it waits on the page of the lawyer', async () => {
    expect((await lawyer.browser.get('/fm4')).text).toContain('textos de la guía esperan revisión');
  });

  test('editors cannot confirm, and nobody confirms without having compared', async () => {
    const fields = { seenOn: '2026-11-01', compared: 'si' };
    expect((await editor.browser.post(address, fields)).status).toBe(403);
    const careless = await lawyer.browser.post(address, { seenOn: '2026-11-01' });
    expect(careless.status).toBe(422);
    expect(careless.text).toContain('Marca la casilla sólo si comparaste');
  });

  test('a lawyer confirms once; the public page says who, and it is on record', async () => {
    const fields = { seenOn: '2026-11-01', compared: 'si' };
    expect(await lawyer.browser.post(address, fields)).toMatchObject({ status: 303, location: '/fm4/contenidos' });
    expect((await lawyer.browser.post(address, fields)).status).toBe(409);

    const page = await app.browser().get('/guia/situaciones/sin_documento_migratorio');
    expect(page.text).toContain('Próxima revisión: mayo de 2027. Revisó: Abril Luna.');
    expect(page.text).not.toContain('Falta la revisión de una persona abogada');
    const acts = await app.db.as(system('test'), (tx) =>
      tx.query(`select subject_id from act_log where act = 'guidance.reviewed'`),
    );
    expect(acts).toEqual([{ subject_id: 'sin_documento_migratorio' }]);
  });

  test('several are confirmed on one page, each with its words beside', async () => {
    const list = '/fm4/contenidos/por-confirmar';
    expect((await editor.browser.get(list)).status).toBe(403);
    expect((await lawyer.browser.get('/fm4/contenidos')).text).toContain(`href="${list}"`);
    // those due first: figures whose last value ends with the year
    const figures = (await lawyer.browser.get(list)).text;
    for (const label of ['Salario mínimo general por día', 'Valores con su vigencia', 'Artículo que la fija'])
      expect(figures).toContain(label);
    const due = [...figures.matchAll(/name="compared" value="(parametros[^"]+)"/g)].map(([, value]) => value!);
    expect(due).toHaveLength(10);
    expect((await lawyer.browser.post(list, { compared: due })).status).toBe(303);
    const page = await lawyer.browser.get(list);
    const boxes = [...page.text.matchAll(/name="compared" value="([^"]+)"/g)].map(([, value]) => value!);
    expect(boxes).toHaveLength(10);
    expect(page.text.match(/<li>/g)!.length).toBeGreaterThan(20);
    // a lawyer reads labelled fields: no internal key, no stray value
    const main = page.text.slice(page.text.indexOf('<main'));
    for (const label of ['Qué pedir', 'Lo tramita', 'Fundamento', 'Artículos', 'Cuenta para el 10 % (LFT 7)'])
      expect(main).toContain(label);
    expect(main).not.toMatch(/>(yes|no|ask|true|false|Yes|Ask|[a-z]+_[a-z]+)</);
    const none = await lawyer.browser.post(list);
    expect([none.status, none.text.includes('Marca al menos un texto')]).toEqual([422, true]);
    const [first, second, third] = boxes;
    const late = third!.replace(/\d{4}-\d\d-\d\d$/, '2020-01-01');
    const sent = await lawyer.browser.post(list, { compared: [first!, second!, late, 'nada/x/2026-01-01'] });
    const after = await lawyer.browser.follow(sent);
    expect(after.text).toContain('2 revisiones quedaron a tu nombre. Un texto cambió mientras lo leías');
    for (const done of [first!, second!]) expect(after.text).not.toContain(`value="${done}"`);
    expect(after.text).toContain(`value="${third}"`);
    expect((await editor.browser.post(list, { compared: third! })).status).toBe(403);
  });
});
