import { newId } from '#libs/ids';
import { Retention } from '../../../src/accounts/index.js';
import { type Role, system } from '../../../src/database/index.js';
import { impartial, waiting } from '../../audits/fixtures.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { lastMailTo, mailsOf, startApp, type TestApp, testStart } from '../../support/index.js';

const home = '/empresa/consultas';
const fm4 = '/fm4/consultas';
const outcome = '/guia/paso-a-paso/contratar-2026-11/migratorio.adulta.tarjeta.permanente.refugiada';
const text = 'El banco no acepta su tarjeta para la nómina. ¿Podemos pagar en efectivo mientras tanto?';
const reply = 'Sí, con recibo: el depósito necesita su consentimiento y lo paga la empresa (LFT 101).';

let app: TestApp;
const logged: string[] = [];
let sofia: TestPerson;
let second: TestPerson;
beforeAll(async () => {
  app = await startApp({ logged: (line) => logged.push(JSON.stringify(line)) });
  sofia = await newPerson(app, { roles: ['content_editor', 'legal_reviewer'], name: 'Sofía Arreola' });
  second = await newPerson(app, { roles: ['staff_admin'], name: 'Rodrigo Salas' });
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

async function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await app.owner()).query(sql, values) as Promise<T[]>;
}

async function company(): Promise<{ companyId: string; person: TestPerson }> {
  const companyId = await newCompany(app);
  return { companyId, person: await newPerson(app, { companyId, roles: ['company_admin'] }) };
}

const wanted = (over: Record<string, string> = {}) => ({
  id: newId(),
  from: outcome,
  situation: 'refugiada_reconocida',
  text,
  ...over,
});

async function asked(person: TestPerson, over: Record<string, string> = {}): Promise<string> {
  const fields = wanted(over);
  const answer = await person.browser.post(`${home}/nueva`, fields);
  expect([answer.status, answer.headers['location']]).toEqual([303, expect.stringContaining(`${home}/${fields.id}`)]);
  return fields.id;
}

const versionOf = async (id: string) =>
  String((await rows<{ version: number }>('select version from advice_threads where id = $1', [id]))[0]!.version);

const answer = async (id: string, by = sofia, over: Record<string, string> = {}) =>
  by.browser.post(`${fm4}/${id}`, { id: newId(), text: reply, version: await versionOf(id), ...over });

const advisories = (companyId: string) =>
  rows<{ userId: string; kind: string }>(
    'select user_id as "userId", kind from advisories where company_id = $1 order by recorded_at',
    [companyId],
  );

describe('a company asks FM4', () => {
  test('from an outcome, with what the guidance said there, once however often it is sent', async () => {
    const { companyId, person } = await company();
    const page = await person.browser.get(outcome);
    const link = /href="(\/empresa\/consultas\/nueva\?desde=[^"]+)"/.exec(page.text)![1]!;
    const form = await person.browser.get(link);
    expect(form.text).toContain('contratar-2026-11');
    expect(form.text).toContain('Sí, puede trabajar');
    const fields = wanted();
    for (let time = 0; time < 2; time++)
      expect((await person.browser.post(`${home}/nueva`, fields)).headers['location']).toContain(fields.id);
    const [thread] = await rows<{ context: Record<string, unknown>; due: string }>(
      'select context, answer_by::text as due from advice_threads where company_id = $1',
      [companyId],
    );
    expect(thread!.context).toMatchObject({
      situation: 'refugiada_reconocida',
      address: outcome,
      flow: { edition: 'contratar-2026-11', verdict: 'may' },
      fromHire: false,
    });
    const staffPage = await sofia.browser.get(`${fm4}/${fields.id}`);
    for (const words of [text, 'Sí, puede trabajar', 'contratar-2026-11', 'quedas como persona asesora'])
      expect(staffPage.text).toContain(words);
    expect((await sofia.browser.get(fm4)).text).toContain('El banco no acepta su tarjeta');
    expect((await sofia.browser.get('/fm4')).text).toContain('Una empresa espera respuesta a su pregunta');
    expect((await lastMailTo(app, sofia.email, 'tiene una pregunta')).text).toContain('Hay que responder a más tardar');
    expect(await rows('select id from advice_messages where thread_id = $1', [fields.id])).toHaveLength(1);
  });

  test('from a situation, from a hire file, or from the list; an address of nothing leads to the list', async () => {
    const { person } = await company();
    const hireId = newId();
    await person.browser.post('/empresa/contrataciones/nueva', {
      id: hireId,
      situation: 'solicitante_constancia_comar',
      alias: 'Línea 4',
      post: 'Envasado',
      startsOn: '2026-11-30',
    });
    const file = `/empresa/contrataciones/${hireId}`;
    expect((await person.browser.get(file)).text).toContain(`desde=${encodeURIComponent(file)}`);
    const fromHire = await asked(person, { from: file });
    const staffPage = (await sofia.browser.get(`${fm4}/${fromHire}`)).text;
    expect(staffPage).toContain('Desde un expediente de contratación.');
    expect(staffPage).not.toContain('Línea 4');
    for (const from of [
      '',
      '/guia/paso-a-paso/contratar-2020-01/migratorio.adulta',
      '/guia/paso-a-paso/contratar-2026-11/nacional.adulta.tarjeta',
      '/guia/situaciones/no_existe',
      `/empresa/contrataciones/${newId()}`,
      'https://otro.example/guia/situaciones/refugiada_reconocida',
    ]) {
      const form = await person.browser.get(`${home}/nueva?desde=${encodeURIComponent(from)}`);
      expect([from, form.status, form.text.includes('<select')]).toEqual([from, 200, true]);
    }
    expect((await person.browser.post(`${home}/nueva`, wanted({ from: '', situation: '' }))).status).toBe(422);
    expect((await person.browser.post(`${home}/nueva`, wanted({ from: '', situation: 'no_existe' }))).status).toBe(404);
  });

  test('without a person: a number is refused, what looks like a name is asked about, and the text stays in the form', async () => {
    const { person } = await company();
    const planted = `${text} Su CURP es GOMJ900101HJCXXX09.`;
    const refused = await person.browser.post(`${home}/nueva`, wanted({ text: planted }));
    expect([refused.status, refused.text.includes('GOMJ900101HJCXXX09')]).toEqual([422, true]);
    const named = wanted({ text: `${text} Se llama Xóchitl Tzompantzi.` });
    const warned = await person.browser.post(`${home}/nueva`, named);
    expect([warned.status, warned.text]).toEqual([422, expect.stringContaining('No es el nombre ni el teléfono')]);
    expect((await person.browser.post(`${home}/nueva`, wanted({ text: 'corto' }))).status).toBe(422);
    expect((await person.browser.post(`${home}/nueva`, wanted({ text: 'x'.repeat(4001) }))).status).toBe(422);
    expect((await person.browser.post(`${home}/nueva`, { ...named, noName: 'si' })).status).toBe(303);
    const id = await asked(person);
    expect((await person.browser.post(`${home}/${id}`, { id: newId(), text: planted })).status).toBe(422);
    expect((await answer(id, sofia, { text: planted })).status).toBe(422);
    expect(await rows(`select id from advice_messages where text like '%GOMJ900101HJCXXX09%'`)).toEqual([]);
    expect(logged.join('\n')).not.toMatch(/GOMJ900101HJCXXX09|Tzompantzi/);
  });

  test('and hears of the answer by mail and as a task; written on, it waits again; closed and opened by writing', async () => {
    const { person } = await company();
    const id = await asked(person);
    expect((await answer(id)).status).toBe(303);
    const mail = await lastMailTo(app, person.email, 'FM4 respondió tu pregunta');
    expect(mail.text).not.toContain('recibo');
    expect((await person.browser.get('/pendientes')).text).toContain('FM4 respondió tu pregunta');
    const page = (await person.browser.get(`${home}/${id}`)).text;
    expect(page).toContain(reply);
    expect(page).not.toContain('Sofía');
    expect((await person.browser.post(`${home}/${id}/cierre`, {})).status).toBe(303);
    expect((await person.browser.post(`${home}/${id}/cierre`, {})).status).toBe(303);
    expect((await person.browser.get('/pendientes')).text).not.toContain('FM4 respondió tu pregunta');
    expect((await answer(id)).status).toBe(409);
    app.clock.set(new Date('2026-12-07T18:00:00Z'));
    const later = await newPerson(app, { companyId: await companyOf(id), roles: ['company_editor'] });
    const more = { id: newId(), text: '¿Y si el banco sigue sin aceptarla en enero?' };
    for (let time = 0; time < 2; time++) expect((await later.browser.post(`${home}/${id}`, more)).status).toBe(303);
    const [thread] = await rows<{ state: string; due: string; n: number }>(
      `select state, answer_by::text as due, (select count(*)::int from advice_messages where thread_id = t.id) as n
       from advice_threads t where id = $1`,
      [id],
    );
    expect(thread).toEqual({ state: 'asked', due: '2026-12-14', n: 3 });
  });

  test('in time: advisors are reminded the day before the term ends and the day after', async () => {
    const { person } = await company();
    const id = await asked(person);
    const due = await rows<{ on: string }>(
      `select distinct (due_at at time zone 'America/Mexico_City')::date::text as on from reminders
       where subject_id = $1 and kind = 'guidance.advice-due' and state <> 'cancelled' order by 1`,
      [id],
    );
    const [{ by }] = (await rows<{ by: string }>('select answer_by::text as by from advice_threads where id = $1', [
      id,
    ])) as [{ by: string }];
    expect(due.map(({ on }) => (Date.parse(on) - Date.parse(by)) / 86_400_000)).toEqual([-1, 1]);
    await answer(id);
    expect(
      await rows(
        `select id from reminders where subject_id = $1 and kind = 'guidance.advice-due' and state = 'waiting'`,
        [id],
      ),
    ).toEqual([]);
  });

  test('at most ten at a time', async () => {
    const { person } = await company();
    for (let n = 0; n < 10; n++) await asked(person);
    const eleventh = await person.browser.post(`${home}/nueva`, wanted());
    expect([eleventh.status, eleventh.text]).toEqual([409, expect.stringContaining('ya tiene 10 preguntas en espera')]);
  });

  test('alone: no other company reads it, nobody who audits, and an administrator reads without answering', async () => {
    const { person } = await company();
    const id = await asked(person);
    const other = await company();
    expect((await other.person.browser.get(`${home}/${id}`)).status).toBe(404);
    expect((await other.person.browser.post(`${home}/${id}`, { id: newId(), text })).status).toBe(404);
    for (const role of ['auditor', 'committee', 'protection'] as Role[]) {
      const stranger = await newPerson(app, { roles: [role] });
      expect((await stranger.browser.get(`${fm4}/${id}`)).status).toBe(403);
    }
    expect((await second.browser.get(`${fm4}/${id}`)).status).toBe(200);
    expect((await answer(id, second)).status).toBe(403);
    expect((await app.browser().get(home)).status).not.toBe(200);
  });

  test('and a question closed two years ago is forgotten, also its messages', async () => {
    const { person } = await company();
    const [old, open] = [await asked(person), await asked(person)];
    await person.browser.post(`${home}/${old}/cierre`, {});
    app.clock.set(new Date('2028-12-01T18:00:00Z'));
    await app.nest
      .get(Retention)
      .all()
      .find(({ key }) => key === 'guidance.advice')!
      .erase();
    const left = await rows<{ id: string }>('select id from advice_threads where id = any($1)', [[old, open]]);
    expect(left).toEqual([{ id: open }]);
    expect(await rows('select id from advice_messages where thread_id = $1', [old])).toEqual([]);
  });
});

const companyOf = async (id: string) =>
  (await rows<{ company: string }>('select company_id as company from advice_threads where id = $1', [id]))[0]!.company;

describe('whoever answers has advised the company', () => {
  test('once, in the transaction of the answer, and the database takes them for no audit of it', async () => {
    const { companyId, auditId } = await waiting(app);
    const person = await newPerson(app, { companyId, roles: ['company_admin'] });
    const both = await newPerson(app, { roles: ['content_editor', 'auditor'] });
    const id = await asked(person);
    expect((await answer(id, both)).status).toBe(303);
    expect((await answer(id, both)).status).toBe(303);
    expect(await advisories(companyId)).toEqual([{ userId: both.userId, kind: 'advice' }]);
    const ties = await app.db.as(system('test'), (tx) =>
      tx.query(`select tie from audit_ties where company_id = $1 and user_id = $2`, [companyId, both.userId]),
    );
    expect(ties).toEqual([{ tie: 'advised' }]);
    await both.browser.post(`/fm4/auditorias/${auditId}/tomar`, impartial);
    expect(await rows('select auditor_id from audits where id = $1 and auditor_id is not null', [auditId])).toEqual([]);
  });

  test('and who has a part in an open case of the company does not answer: nothing of it is kept', async () => {
    const { companyId, auditId } = await waiting(app);
    const person = await newPerson(app, { companyId, roles: ['company_admin'] });
    const both = await newPerson(app, { roles: ['content_editor', 'auditor'] });
    const id = await asked(person);
    expect((await both.browser.post(`/fm4/auditorias/${auditId}/tomar`, impartial)).status).toBe(303);
    const refused = await answer(id, both);
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining('responde otra persona')]);
    expect(refused.text).toContain(reply);
    expect(await advisories(companyId)).toEqual([]);
    expect(await rows(`select id from advice_messages where thread_id = $1 and side = 'fm4'`, [id])).toEqual([]);
  });

  test('two advisors at once: the second sees the first answer before theirs goes out', async () => {
    const { person } = await company();
    const id = await asked(person);
    const version = await versionOf(id);
    const twice = { id: newId() };
    expect((await answer(id, sofia, { version, ...twice })).status).toBe(303);
    expect((await answer(id, sofia, { version, ...twice })).status).toBe(303);
    const other = await newPerson(app, { roles: ['legal_reviewer'] });
    expect((await answer(id, other, { version })).status).toBe(409);
  });
});

describe('a question for everybody', () => {
  const content = {
    question: '¿Puedo pagar en efectivo mientras el banco abre la cuenta?',
    answer: '**Sí, con recibo.** El depósito necesita el consentimiento de la persona y lo paga la empresa.',
    sources: 'LFT 101\nLM 60\nLFT 9999',
  };
  const at = '/fm4/preguntas';
  const versionOfQuestion = async (id: string) =>
    String((await rows<{ version: number }>('select version from guidance_questions where id = $1', [id]))[0]!.version);

  async function proposed(from: string, over: Record<string, string> = {}): Promise<string> {
    const draft = newId();
    const begun = await sofia.browser.post(`${fm4}/${from}/pregunta/${draft}`, {});
    expect(begun.headers['location']).toContain(`${at}/${draft}`);
    await sofia.browser.post(`${fm4}/${from}/pregunta/${draft}`, {});
    const fields = { ...content, ...over, version: '1', next: 'proponer' };
    expect((await sofia.browser.post(`${at}/${draft}`, fields)).status).toBe(303);
    return draft;
  }

  test('comes from an answer, is published by a second person, and is found by search, in the guide and in its situation', async () => {
    const { person } = await company();
    const id = await asked(person);
    expect((await sofia.browser.post(`${fm4}/${id}/pregunta/${newId()}`, {})).status).toBe(409);
    await answer(id);
    const draft = await proposed(id);
    const slug = 'puedo-pagar-en-efectivo-mientras-el-banco-abre-la-cuenta';
    const version = await versionOfQuestion(draft);
    const yes = { version, nobody: 'si' };
    expect((await app.browser().get(`/guia/preguntas/${slug}`)).status).toBe(404);
    expect((await sofia.browser.get(`${at}/${draft}`)).text).toContain('la publica alguien más');
    expect((await sofia.browser.post(`${at}/${draft}/publicar`, yes)).status).toBe(403);
    expect((await second.browser.get('/fm4')).text).toContain('Una pregunta frecuente espera que alguien la publique');
    expect((await second.browser.post(`${at}/${draft}/publicar`, { version })).status).toBe(422);
    expect((await second.browser.post(`${at}/${draft}/publicar`, { ...yes, version: '1' })).status).toBe(409);
    for (let time = 0; time < 2; time++)
      expect((await second.browser.post(`${at}/${draft}/publicar`, yes)).status).toBe(303);
    const page = (await app.browser().get(`/guia/preguntas/${slug}`)).text;
    expect(page).toContain('<strong>Sí, con recibo.</strong>');
    expect(page).toContain('href="/guia/marco-legal#lft-101"');
    expect(page).toContain('Falta la revisión de una persona abogada');
    expect(page).toMatch(/sin-entrada[^>]*>9999/);
    for (const [reader, address] of [
      [app.browser(), '/guia/preguntas?q=pago%20en%20efectivo'],
      [app.browser(), '/guia/preguntas?q=efectibo'],
      [app.browser(), '/guia?q=efectivo%20banco'],
      [app.browser(), '/guia/situaciones/refugiada_reconocida'],
      [person.browser, '/buscar?q=efectivo'],
      [sofia.browser, '/buscar?q=efectivo'],
    ] as const)
      expect([address, (await reader.get(address)).text.includes(`/guia/preguntas/${slug}`)]).toEqual([address, true]);
  });

  test('is written in general: as a question, with a source, and without a number of a person', async () => {
    const blank = newId();
    for (const over of [
      { question: 'Pago en efectivo' },
      { answer: 'Sí.' },
      { answer: `${content.answer} Su NSS 04 91 85 2345 1.` },
      { sources: Array.from({ length: 13 }, (_, n) => `LFT ${n}`).join('\n') },
    ])
      expect((await sofia.browser.post(`${at}/nueva`, { id: blank, ...content, ...over })).status).toBe(422);
    expect((await sofia.browser.post(`${at}/nueva`, { id: blank, ...content, sources: '' })).status).toBe(303);
    const unsourced = await sofia.browser.post(`${at}/${blank}`, {
      ...content,
      sources: '',
      version: '1',
      next: 'proponer',
    });
    expect([unsourced.status, unsourced.text]).toEqual([422, expect.stringContaining('al menos un fundamento')]);
    // nothing was saved, so the page goes on with the version that it shows
    const reworded = { ...content, answer: `${content.answer} Con recibo.`, version: '1' };
    const again = await sofia.browser.post(`${at}/${blank}`, { ...reworded, sources: '', next: 'proponer' });
    expect([again.status, /name="version" value="(\d+)"/.exec(again.text)?.[1]]).toEqual([422, '1']);
    expect((await sofia.browser.post(`${at}/${blank}`, reworded)).status).toBe(303);
    const stale = await sofia.browser.post(`${at}/${blank}`, {
      ...content,
      question: '¿Otra cosa distinta?',
      version: '7',
    });
    expect(stale.status).toBe(409);
    expect((await sofia.browser.post(`${at}/${blank}/descartar`, {})).status).toBe(303);
    const auditor = await newPerson(app, { roles: ['auditor'] });
    expect((await auditor.browser.get(at)).status).toBe(403);
  });

  test('says by itself that its review is overdue, is confirmed by a lawyer, corrected in another version, and withdrawn', async () => {
    const { person } = await company();
    const id = await asked(person);
    await answer(id);
    const question = '¿Puedo pagar con vales de despensa?';
    const draft = await proposed(id, { question });
    await second.browser.post(`${at}/${draft}/publicar`, { version: await versionOfQuestion(draft), nobody: 'si' });
    const address = '/guia/preguntas/puedo-pagar-con-vales-de-despensa';
    app.clock.set(new Date(testStart.getTime() + 200 * 86_400_000));
    expect((await app.browser().get(address)).text).toContain('En revisión: este texto pasó su fecha de revisión.');
    const lawyer = await newPerson(app, { roles: ['legal_reviewer'], name: 'Elena Prado' });
    expect((await lawyer.browser.get('/fm4')).text).toContain('textos de la guía esperan revisión');
    const review = `/fm4/contenidos/preguntas/puedo-pagar-con-vales-de-despensa`;
    const seen = /name="seenOn"[^>]*value="([^"]+)"/.exec((await lawyer.browser.get(review)).text)![1]!;
    expect((await lawyer.browser.post(review, { compared: 'si', seenOn: seen })).status).toBe(303);
    const confirmed = (await app.browser().get(address)).text;
    expect(confirmed).toContain('Revisó: Elena Prado.');
    expect(confirmed).not.toContain('pasó su fecha');
    const next = String((await lawyer.browser.post(`${at}/${draft}/corregir`, {})).headers['location']);
    expect((await lawyer.browser.post(`${at}/${draft}/corregir`, {})).headers['location']).toBe(next);
    const versions = { ...content, question, answer: `${content.answer} Los vales no son salario.`, version: '1' };
    await lawyer.browser.post(next, { ...versions, next: 'proponer' });
    expect((await app.browser().get(address)).text).not.toContain('Los vales no son salario');
    const nextId = next.split('/').pop()!;
    const later = await newPerson(app, { roles: ['staff_admin'] });
    expect(
      (await later.browser.post(`${next}/publicar`, { version: await versionOfQuestion(nextId), nobody: 'si' })).status,
    ).toBe(303);
    expect((await app.browser().get(address)).text).toContain('Los vales no son salario');
    expect((await later.browser.post(`${next}/retirar`, {})).status).toBe(303);
    expect((await app.browser().get(address)).status).toBe(404);
    expect(
      await rows(`select id from guidance_questions where state = 'published' and id = any($1)`, [[draft, nextId]]),
    ).toEqual([]);
  });
});

test('no mail tells what was asked or answered', async () => {
  const mails = JSON.stringify(await mailsOf(app));
  expect(mails).not.toContain('El banco no acepta');
  expect(mails).not.toContain('con recibo');
});
