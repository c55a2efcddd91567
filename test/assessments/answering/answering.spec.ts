import { startApp, type TestApp } from '../../support/index.js';
import { newCompany, newPerson } from '../../support/companies.js';
import { answerOf, company, current, home, profile, rows, started } from '../fixtures.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

describe('starting', () => {
  test('before the first assessment the page says what it is and offers the three levels', async () => {
    const { editor } = await company(app);
    const page = await editor.browser.get(home);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Comenzar la autoevaluación');
    expect(page.text).toMatch(/Compromiso.*Inclusión.*Hospitalidad/s);
  });

  test('it begins with what the registration already says, and asks the rest', async () => {
    const { admin } = await company(app);
    const answer = await admin.browser.post(`${home}/comenzar`, { level: 'N2' });
    expect([answer.status, answer.location]).toEqual([303, `${home}/perfil`]);
    const { profile: known, targetLevel, state } = await current(admin);
    expect({ known, targetLevel, state }).toEqual({
      known: { num_trabajadores: 120, sector: 'industria' },
      targetLevel: 'N2',
      state: 'draft',
    });
    const page = await admin.browser.get(`${home}/perfil`);
    expect(page.text).toContain('value="120"');
    expect(page.text).toContain('¿Usa agencias de reclutamiento');
  });

  test('starting twice starts once, also at the same moment', async () => {
    const { admin, editor, companyId } = await company(app);
    const answers = await Promise.all(
      [admin, editor, admin].map((person) => person.browser.post(`${home}/comenzar`, { level: 'N1' })),
    );
    expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303]);
    expect(await rows(app, 'select id from assessments where company_id = $1', [companyId])).toHaveLength(1);
  });

  test('a level that does not exist comes back with the question', async () => {
    const { admin } = await company(app);
    const answer = await admin.browser.post(`${home}/comenzar`, { level: 'N9' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Elige una de las opciones');
  });

  test('a company that FM4 has not activated cannot start', async () => {
    const companyId = await newCompany(app, { state: 'pending' });
    const { browser } = await newPerson(app, { companyId, roles: ['company_admin'] });
    expect((await browser.post(`${home}/comenzar`, { level: 'N1' })).status).toBe(403);
  });

  test('the level aimed at can be changed at any time', async () => {
    const { editor } = await started(app, 'N1');
    expect((await editor.browser.post(`${home}/nivel`, { level: 'N3' })).status).toBe(303);
    expect((await current(editor)).targetLevel).toBe('N3');
    expect((await editor.browser.post(`${home}/nivel`, { level: '' })).status).toBe(422);
  });
});

describe('the profile', () => {
  test('decides which practices apply', async () => {
    const { admin } = await started(app);
    expect((await current(admin)).score.applicable).toBe(50);
    const small = { ...profile, num_trabajadores: '4', usa_agencias_o_contratistas: 'false', version: '2' };
    expect((await admin.browser.post(`${home}/perfil`, small)).status).toBe(303);
    expect((await current(admin)).score.applicable).toBe(47);
    const page = await admin.browser.get(`${home}/D4-06`);
    expect(page.text).toContain('Esta práctica no le toca a tu empresa');
    expect((await admin.browser.post(`${home}/D4-06`, { value: '3', version: '0' })).status).toBe(409);
  });

  test('says what is wrong at each field and keeps the rest', async () => {
    const { admin } = await started(app);
    const answer = await admin.browser.post(`${home}/perfil`, {
      ...profile,
      num_trabajadores: 'muchas',
      tiene_sindicato: '',
      version: '2',
    });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Revisa 2 datos para continuar');
    expect(answer.text).toContain('value="muchas"');
    expect(answer.text).toContain('href="#tiene_sindicato"');
  });

  test('of two people who change it, the second is told and loses nothing', async () => {
    const { admin, editor } = await started(app);
    await admin.browser.post(`${home}/perfil`, { ...profile, num_trabajadores: '70', version: '2' });
    const late = await editor.browser.post(`${home}/perfil`, { ...profile, num_trabajadores: '80', version: '2' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Otra persona cambió el perfil');
    expect(late.text).toContain('value="80"');
    expect((await current(admin)).profile).toMatchObject({ num_trabajadores: 70 });
    const version = /name="version" value="(\d+)"/.exec(late.text)![1]!;
    expect((await editor.browser.post(`${home}/perfil`, { ...profile, num_trabajadores: '80', version })).status).toBe(
      303,
    );
    expect((await current(admin)).profile).toMatchObject({ num_trabajadores: 80 });
  });

  test('the same form sent twice is saved once', async () => {
    const { admin } = await started(app);
    const form = { ...profile, num_trabajadores: '71', version: '2' };
    const answers = await Promise.all([1, 2].map(() => admin.browser.post(`${home}/perfil`, form)));
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
  });
});

describe('answering', () => {
  test('without scripts: save and go on to the next practice', async () => {
    const { editor } = await started(app);
    const form = { value: '2', note: 'Quitamos dos preguntas.', version: '0', action: 'next' };
    const answer = await editor.browser.post(`${home}/D2-03`, form);
    expect([answer.status, answer.location]).toEqual([303, `${home}/D2-04`]);
    expect((await editor.browser.follow(answer)).text).toContain('Guardamos tu respuesta.');
    const page = await editor.browser.get(`${home}/D2-03`);
    expect(page.text).toMatch(/value="2" checked/);
    expect(page.text).toContain('Quitamos dos preguntas.');
    expect(page.text).toContain('Con 2 no se otorga ningún nivel.');
    expect(page.text).toContain('Guardado a las 10:00');
  });

  test('the last practice leads back to the overview', async () => {
    const { editor } = await started(app);
    const answer = await editor.browser.post(`${home}/D8-06`, { value: '3', version: '0', action: 'next' });
    expect(answer.location).toBe(home);
  });

  test('the score follows at once, and counts at most 1 without evidence', async () => {
    const { editor } = await started(app);
    await editor.browser.post(`${home}/D1-01`, { value: '4', version: '0' });
    const { score, answers } = await current(editor);
    expect(score.answered).toBe(1);
    expect(score.global).toBeCloseTo(((2 / 36) * 100 * 10) / 100, 10);
    expect(answers[0]).toMatchObject({ item: 'D1-01', value: 4, counted: 1 });
  });

  test('with scripts: the same form answers with figures, warnings and the time', async () => {
    const { editor } = await started(app);
    const first = await editor.browser.post(`${home}/D2-03/guardar`, { value: '1', note: '', version: '0' });
    expect(first.status).toBe(200);
    const saved = first.json<{ version: number; saved: string; panel: string; warnings: string }>();
    expect(saved).toMatchObject({ version: 1, saved: 'Guardado a las 10:00' });
    expect(saved.panel).toContain('con 1 de 50 respuestas');
    expect(saved.warnings).toContain('Con 1 no se otorga');
    const second = await editor.browser.post(`${home}/D2-03/guardar`, { value: '3', note: 'Ya', version: '1' });
    expect(second.json()).toMatchObject({ version: 2 });
  });

  test('an answer that arrives twice is saved once', async () => {
    const { editor } = await started(app);
    const form = { value: '3', note: 'Igual', version: '0' };
    const answers = await Promise.all([1, 2, 3].map(() => editor.browser.post(`${home}/D1-02`, form)));
    expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303]);
    expect((await answerOf(editor, 'D1-02')).version).toBe(1);
  });

  test('of two people who answer, the second sees both answers and decides', async () => {
    const { admin, editor } = await started(app);
    await admin.browser.post(`${home}/D1-01`, { value: '3', note: 'Firmada en mayo', version: '0' });
    const late = await editor.browser.post(`${home}/D1-01`, { value: '1', note: 'No la vi', version: '0' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Otra persona respondió esta práctica');
    expect(late.text).toContain('Lo que Lucía Navarro guardó');
    expect(late.text).toMatch(/Firmada en mayo.*No la vi/s);
    expect(late.text).toMatch(/value="1" checked/);
    expect(await answerOf(admin, 'D1-01')).toMatchObject({ value: 3, note: 'Firmada en mayo' });
    const version = /name="version" value="(\d+)"/.exec(late.text)![1]!;
    const decided = await editor.browser.post(`${home}/D1-01`, { value: '1', note: 'No la vi', version });
    expect(decided.status).toBe(303);
    expect(await answerOf(admin, 'D1-01')).toMatchObject({ value: 1, version: 2 });
  });

  test('the script is told of it with both answers, and nothing is written', async () => {
    const { admin, editor } = await started(app);
    await admin.browser.post(`${home}/D1-01`, { value: '3', version: '0' });
    const late = await editor.browser.post(`${home}/D1-01/guardar`, { value: '0', note: 'x', version: '0' });
    expect(late.status).toBe(409);
    expect(late.json<{ conflict: string }>().conflict).toContain('Lo que Lucía Navarro guardó');
    expect(await answerOf(admin, 'D1-01')).toMatchObject({ value: 3 });
  });

  test('several people answer different practices at once', async () => {
    const { admin, editor } = await started(app);
    const ids = ['D1-01', 'D1-02', 'D1-03', 'D2-01', 'D2-02', 'D3-01', 'D4-01', 'D5-01'];
    const answers = await Promise.all(
      ids.map((id, index) => (index % 2 ? admin : editor).browser.post(`${home}/${id}`, { value: '2', version: '0' })),
    );
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([303]));
    expect((await current(admin)).score.answered).toBe(ids.length);
  });

  test('a 0 where somebody may be in harm puts their safety first', async () => {
    const { editor } = await started(app);
    await editor.browser.post(`${home}/D5-01`, { value: '0', version: '0' });
    const page = await editor.browser.get(`${home}/D5-01`);
    expect(page.text).toContain('Primero, la seguridad de la persona.');
    expect(page.text).toContain('href="/guia/instituciones"');
  });

  test('in a company of four, the page says how to read the practice there', async () => {
    const { admin } = await started(app);
    expect((await admin.browser.get(`${home}/D1-01`)).text).not.toContain('En empresas de hasta diez personas');
    await admin.browser.post(`${home}/perfil`, { ...profile, num_trabajadores: '4', version: '2' });
    expect((await admin.browser.get(`${home}/D1-01`)).text).toContain('Basta una hoja firmada y a la vista.');
  });
});

test('the route of the company says where it stands and how far its level is', async () => {
  const { editor } = await started(app);
  await editor.browser.post(`${home}/D1-01`, { value: '3', version: '0' });
  const page = await editor.browser.get('/empresa');
  expect(page.text).toContain('Llevas 1 de 50 prácticas.');
  expect(page.text).toMatch(/Según tus respuestas te faltan 74\.\d puntos/);
});

describe('bad input', () => {
  test.each(['7', '-1', '2.5', 'x', '🙂', "1' or '1'='1"])(
    'the value %s is refused and the note kept',
    async (value) => {
      const { editor } = await started(app);
      const answer = await editor.browser.post(`${home}/D1-01`, { value, note: 'Se conserva', version: '0' });
      expect(answer.status).toBe(422);
      expect(answer.text).toContain('Se conserva');
      expect((await answerOf(editor, 'D1-01')).version).toBe(0);
    },
  );

  test('a note that is too long comes back whole', async () => {
    const { editor } = await started(app);
    const note = 'á'.repeat(4001);
    const answer = await editor.browser.post(`${home}/D1-01`, { value: '2', note, version: '0' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(note);
  });

  test.each(['D9-99', 'x', '%00', '%F0%9F%99%82', '..%2Fperfil', 'a'.repeat(300)])(
    'the practice %s does not exist',
    async (id) => {
      const { editor } = await started(app);
      expect((await editor.browser.get(`${home}/${id}`)).status).toBe(404);
      expect((await editor.browser.post(`${home}/${id}`, { value: '2', version: '0' })).status).toBe(404);
    },
  );

  test('an empty form, a form of arrays, no assessment: clear answers', async () => {
    const { editor } = await started(app);
    expect((await editor.browser.post(`${home}/D1-01`)).status).toBe(303);
    expect((await editor.browser.post(`${home}/D1-01`, { value: ['1', '2'], note: ['a', 'b'] })).status).toBeLessThan(
      500,
    );
    const other = await company(app);
    const early = await other.editor.browser.post(`${home}/D1-01`, { value: '2', version: '0' });
    expect(early.status).toBe(409);
    expect(early.text).toContain('Todavía no hay una autoevaluación abierta');
    expect((await other.editor.browser.get(`${home}/D1-01`)).location).toBe(home);
    expect((await other.editor.browser.get('/api/v1/assessments/current')).status).toBe(404);
  });

  test('an upload that breaks off is a 400, not a failure, and writes nothing', async () => {
    const { editor } = await started(app);
    const answer = await app.nest.inject({
      method: 'POST',
      url: `${home}/D1-01`,
      payload: '--x\r\nContent-Disposition: form-data; name="value"\r\n\r\n3',
      headers: {
        host: 'localhost',
        origin: 'http://localhost',
        'sec-fetch-site': 'same-origin',
        'content-type': 'multipart/form-data; boundary=x',
        cookie: [...editor.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    });
    expect(answer.statusCode).toBe(400);
    expect((await answerOf(editor, 'D1-01')).version).toBe(0);
  });
});

describe('who may', () => {
  test('a learner of the company may not', async () => {
    const { companyId } = await started(app);
    const { browser } = await newPerson(app, { companyId, roles: ['learner'] });
    for (const path of [home, `${home}/perfil`, `${home}/D1-01`, `${home}/enviar`, '/api/v1/assessments/current'])
      expect([path, (await browser.get(path)).status]).toEqual([path, 403]);
    expect((await browser.post(`${home}/D1-01`, { value: '2', version: '0' })).status).toBe(403);
  });

  test('nobody without an account may', async () => {
    expect((await app.browser().get(home)).location).toContain('/entrar');
    expect((await app.browser().get('/api/v1/assessments/current')).status).toBe(401);
  });

  test('another site cannot send the form', async () => {
    const { editor } = await started(app);
    const foreign = { origin: 'https://otro.example', 'sec-fetch-site': 'cross-site' };
    expect((await editor.browser.post(`${home}/D1-01`, { value: '2', version: '0' }, foreign)).status).toBe(403);
  });
});
