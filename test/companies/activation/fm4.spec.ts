import { newId } from '#libs/ids';
import { Company } from '../../../src/companies/company.entity.js';
import { Companies, CompanyActivation } from '../../../src/companies/index.js';
import { system } from '../../../src/database/index.js';
import { newCompany, newPerson } from '../../support/companies.js';
import { appForAll, made, startApp } from '../../support/index.js';

const app = appForAll();
const administrator = made(() => newPerson(app, { roles: ['staff_admin'], name: 'Sofía Administra' }));
const auditor = made(() => newPerson(app, { roles: ['auditor'] }));

const stateOf = async (id: string) =>
  (
    await app.db.as(system('test'), (tx) =>
      tx.query('select state, activated_at, suspension_reason from companies where id = $1', [id]),
    )
  )[0];
const acts = async (id: string) =>
  (
    await app.db.as(system('test'), (tx) =>
      tx.query('select act from act_log where subject_id = $1 order by seq', [id]),
    )
  ).map(({ act }: { act: string }) => act);

describe('the list', () => {
  test('without companies says what to do first', async () => {
    const empty = await startApp();
    const { browser } = await newPerson(empty, { roles: ['staff_admin'] });
    const page = await browser.get('/fm4/empresas');
    expect(page.text).toContain('Todavía no se registra ninguna empresa');
    await empty.close();
  });

  test('finds by name without accents, by RFC, by state', async () => {
    const rfc = 'SAT970701NN3';
    const id = await newCompany(app, { legalName: 'Cafe del Volcan S.A.', tradeName: 'Volcan', rfc, state: 'pending' });
    await newCompany(app, { legalName: 'Otra Cosa S.A.' });
    const found = async (search: string) =>
      (await auditor.browser.get(`/fm4/empresas?${search}`)).text.includes(`/fm4/empresas/${id}`);
    expect(await found('q=VOLC%C3%81N')).toBe(true);
    expect(await found('q=cafe+s.a.')).toBe(true);
    expect(await found('q=sat97')).toBe(true);
    expect(await found('q=volcan&estado=pendiente')).toBe(true);
    expect(await found('q=volcan&estado=activa')).toBe(false);
    expect(await found('q=%25')).toBe(false);
    expect((await auditor.browser.get('/fm4/empresas?q=nadaasi')).text).toContain('Ninguna empresa coincide');
  });

  test('has pages of 25', async () => {
    for (let n = 0; n < 27; n += 1) await newCompany(app, { legalName: `Paginada ${n}`, state: 'suspended' });
    const page = (await auditor.browser.get('/fm4/empresas?q=paginada')).text;
    expect(page).toContain('27 empresas');
    expect(page.match(/href="\/fm4\/empresas\/[0-9a-f-]{36}"/g)).toHaveLength(25);
    expect(page).toContain('/fm4/empresas?q=paginada&amp;pagina=2');
    const second = (await auditor.browser.get('/fm4/empresas?q=paginada&pagina=2')).text;
    expect(second.match(/href="\/fm4\/empresas\/[0-9a-f-]{36}"/g)).toHaveLength(2);
  });

  test.each([
    'pagina=-1',
    'pagina=x',
    'pagina=9999',
    'estado=constructor',
    'q[]=a&q[]=b',
    `q=${'a'.repeat(2000)}`,
    'q=%27',
    'q=%F0%9F%99%82',
  ])('asked %s it answers with a page', async (search) => {
    expect((await auditor.browser.get(`/fm4/empresas?${search}`)).status).toBe(200);
  });

  test('asked with U+0000 it refuses', async () => {
    expect((await auditor.browser.get('/fm4/empresas?q=%00')).status).toBe(400);
  });
});

describe('who may', () => {
  test.each(['committee', 'content_editor', 'legal_reviewer', 'partner'] as const)(
    '%s may not see companies',
    async (role) => {
      const { browser } = await newPerson(app, { roles: [role] });
      expect((await browser.get('/fm4/empresas')).status).toBe(403);
    },
  );

  test('a company does not see the list, nor itself there', async () => {
    const companyId = await newCompany(app);
    const { browser } = await newPerson(app, { companyId, roles: ['company_admin'] });
    expect((await browser.get('/fm4/empresas')).status).toBe(403);
    expect((await browser.get(`/fm4/empresas/${companyId}`)).status).toBe(403);
    expect((await browser.post(`/fm4/empresas/${companyId}/activar`)).status).toBe(403);
  });

  test('auditors see and do not decide', async () => {
    const id = await newCompany(app, { state: 'pending' });
    const page = await auditor.browser.get(`/fm4/empresas/${id}`);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('/activar');
    expect((await auditor.browser.post(`/fm4/empresas/${id}/activar`)).status).toBe(403);
    expect((await auditor.browser.post(`/fm4/empresas/${id}/suspender`, { reason: 'Porque lo digo yo.' })).status).toBe(
      403,
    );
    expect((await stateOf(id)).state).toBe('pending');
  });

  test.each([newId(), 'x', '%00', encodeURIComponent('🙂'), "1'or'1"])('the company %s does not exist', async (id) => {
    expect((await administrator.browser.get(`/fm4/empresas/${id}`)).status).toBe(404);
    expect((await administrator.browser.post(`/fm4/empresas/${id}/activar`)).status).toBe(404);
    expect(
      (await administrator.browser.post(`/fm4/empresas/${id}/suspender`, { reason: 'Un motivo largo.' })).status,
    ).toBe(404);
  });
});

describe('deciding', () => {
  test('one click activates, tells later rooms once, and goes on record', async () => {
    const told: string[] = [];
    app.nest.get(CompanyActivation).whenStateChanges(async (_, company) => {
      told.push(`${company.id} ${company.state}`);
    });
    const id = await newCompany(app, { state: 'pending', tradeName: 'Puerta Uno' });
    const answer = await administrator.browser.post(`/fm4/empresas/${id}/activar`);
    const page = await administrator.browser.follow(answer);
    expect(page.text).toContain('Puerta Uno quedó activa');
    expect(page.text).toContain('por Sofía Administra');
    expect(await stateOf(id)).toMatchObject({ state: 'active', activated_at: app.clock.now() });
    await administrator.browser.post(`/fm4/empresas/${id}/activar`);
    expect(await acts(id)).toEqual(['companies.activated']);
    expect(told).toEqual([`${id} active`]);
  });

  test('an RFC with another check digit is marked, and activated with the constancia at hand', async () => {
    const rfc = 'CFE370814QI1';
    const id = await newCompany(app, { state: 'pending', rfc });
    await app.db.as(system('test'), (tx) => tx.update(Company, { id }, { rfcCheck: 'differs' }));
    expect((await auditor.browser.get(`/fm4/empresas?q=${rfc}`)).text).toContain('Su dígito verificador no coincide');
    const page = await administrator.browser.get(`/fm4/empresas/${id}`);
    expect(page.text).toContain(`Vi la constancia y dice exactamente ${rfc}`);
    const refused = await administrator.browser.post(`/fm4/empresas/${id}/activar`);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('compáralo con la constancia');
    expect((await stateOf(id)).state).toBe('pending');
    expect((await administrator.browser.post(`/fm4/empresas/${id}/activar`, { rfcSeen: 'si' })).status).toBe(303);
    expect((await stateOf(id)).state).toBe('active');
    expect((await auditor.browser.get(`/fm4/empresas/${id}`)).text).toContain('FM4 lo comparó con la constancia');
    // it stays compared
    await administrator.browser.post(`/fm4/empresas/${id}/suspender`, { reason: 'No respondió a tres avisos.' });
    expect((await administrator.browser.post(`/fm4/empresas/${id}/activar`)).status).toBe(303);
  });

  test('suspending needs a reason, keeps it, and can be undone', async () => {
    const id = await newCompany(app);
    const bare = await administrator.browser.post(`/fm4/empresas/${id}/suspender`, { reason: 'corto' });
    expect(bare.status).toBe(422);
    expect(bare.text).toContain('>corto</textarea>');
    expect((await stateOf(id)).state).toBe('active');
    const reason = 'No respondió a tres avisos de FM4.';
    expect((await administrator.browser.post(`/fm4/empresas/${id}/suspender`, { reason })).status).toBe(303);
    expect(await stateOf(id)).toMatchObject({ state: 'suspended', suspension_reason: reason });
    const page = await auditor.browser.get(`/fm4/empresas/${id}`);
    expect(page.text).toContain(`Suspendida: ${reason}`);
    await administrator.browser.post(`/fm4/empresas/${id}/activar`);
    expect(await stateOf(id)).toMatchObject({ state: 'active', suspension_reason: null });
    expect(await acts(id)).toEqual(['companies.suspended', 'companies.activated']);
  });

  test('at the same moment by two is done once', async () => {
    const id = await newCompany(app, { state: 'pending' });
    const answers = await Promise.all([1, 2, 3].map(() => administrator.browser.post(`/fm4/empresas/${id}/activar`)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await acts(id)).toEqual(['companies.activated']);
  });
});

test('a company that FM4 has not activated is refused by later rooms', async () => {
  const companies = app.nest.get(Companies);
  const pending = await newCompany(app, { state: 'pending' });
  const active = await newCompany(app);
  const ask = (id: string) => app.db.as(system('test'), (tx) => companies.requireActive(tx, id));
  await expect(ask(pending)).rejects.toMatchObject({ code: 'companies.not-active', status: 403 });
  await expect(ask(active)).resolves.toMatchObject({ id: active });
  await expect(ask(newId())).rejects.toMatchObject({ status: 404 });
});
