import { system } from '../../src/database/index.js';
import { newCompany, newPerson } from '../support/companies.js';
import { startApp, type TestApp } from '../support/index.js';

describe('the step "guía legal" of a company', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const consultations = () =>
    app.db.as(system('test'), (tx) => tx.query('select company_id, first_at, last_at from guidance_consultations'));

  test('is done once somebody of the company has looked something up, and nobody keeps what', async () => {
    const companyId = await newCompany(app);
    const { browser } = await newPerson(app, { companyId, roles: ['company_editor'] });
    expect((await browser.get('/empresa')).text).toContain(
      'Para cada documento dice qué pedir, qué no pedir y qué trámite sigue.',
    );

    await browser.get('/guia/situaciones/solicitante_con_tvrh');
    await browser.get('/guia/situaciones/refugiada_reconocida');
    expect((await browser.get('/empresa')).text).toContain('Tu empresa la consultó por última vez hoy.');
    const at = app.clock.now();
    expect(await consultations()).toEqual([{ company_id: companyId, first_at: at, last_at: at }]);
  });

  test('looking for what does not exist, or as a stranger, counts for nobody', async () => {
    const companyId = await newCompany(app);
    const { browser } = await newPerson(app, { companyId, roles: ['company_admin'] });
    await browser.get('/guia/situaciones/no_existe');
    await app.browser().get('/guia/situaciones/refugiada_reconocida');
    expect((await consultations()).map((row: { company_id: string }) => row.company_id)).not.toContain(companyId);
  });
});
