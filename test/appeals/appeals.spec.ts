import { unzipSync } from 'fflate';
import { newId } from '#libs/ids';
import { SECOND } from '#libs/clock';
import { formatCode } from '#libs/codes';
import { system } from '../../src/database/index.js';
import { rows } from '../assessments/fixtures.js';
import { auditRow, closed, decided, expectRedirect, inOneLine, staff, type Staff, vote } from '../audits/fixtures.js';
import { seated } from '../audits/sessions/seated.js';
import { newPerson, type TestPerson } from '../support/companies.js';
import { lastMailTo, mailsOf, startApp, type TestApp } from '../support/index.js';

let app: TestApp;
let people: Staff;
/** Of the administration, with no part in any case. */
let examiner: TestPerson;
let second: TestPerson;
beforeAll(async () => {
  app = await startApp();
  people = await staff(app);
  examiner = await newPerson(app, { roles: ['staff_admin'], name: 'Berta Ríos' });
  second = await newPerson(app, { roles: ['auditor'], name: 'Saúl Peña' });
});
afterAll(() => app.close());

const grounds = 'No se tomó en cuenta la evidencia del turno de noche, que sí cumple.';
const answer = 'Revisamos la evidencia del turno de noche y encontramos que no se había leído.';
const home = '/empresa/apelaciones';
const work = '/fm4/apelaciones';
const rowOf = async (companyId: string) =>
  (
    await rows<{ id: string; state: string; version: number; due_on: string; outcome: string | null }>(
      app,
      'select *, due_on::text from appeals where company_id = $1 order by received_at desc limit 1',
      [companyId],
    )
  )[0]!;

/** A page in the file of a case. */
const inCaseFile = async (person: TestPerson, auditId: string, folder: string): Promise<string> => {
  const { bytes } = await person.browser.get(`/fm4/auditorias/${auditId}/expediente.zip`);
  const found = Object.entries(unzipSync(bytes)).find(([path]) => path.endsWith(`-${folder}/index.html`));
  return Buffer.from(found?.[1] ?? []).toString('utf8');
};

/** A decided case that its company appealed. */
async function appealed(level = 'N1') {
  const made = await decided(app, people, level);
  await expectRedirect(made.admin.browser.post(home, { id: newId(), grounds }));
  return { ...made, appeal: await rowOf(made.companyId) };
}
const post = async (person: TestPerson, companyId: string, act: string, fields: Record<string, string> = {}) => {
  const { id, version } = await rowOf(companyId);
  return person.browser.post(`${work}/${id}/${act}`, { version: String(version), ...fields });
};
const proposed = async (companyId: string, outcome: string) => {
  await expectRedirect(post(examiner, companyId, 'tomar'));
  await expectRedirect(post(examiner, companyId, 'proponer', { outcome, answer }));
};

describe('an appeal', () => {
  test('is filed once by who administers the company, in its term, and is answered by a day', async () => {
    const { admin, editor, companyId, appeal } = await appealed();
    expect(appeal).toMatchObject({ state: 'received', due_on: '2026-12-21' });
    expect((await admin.browser.post(home, { id: newId(), grounds })).status).toBe(409);
    await expectRedirect(admin.browser.post(home, { id: appeal.id, grounds }));
    expect((await editor.browser.post(home, { id: newId(), grounds })).status).toBe(403);
    const page = await editor.browser.get(home);
    expect(page.text).toContain('21 de diciembre de 2026');
    expect(inOneLine((await lastMailTo(app, admin.email, 'Recibimos tu apelación')).text)).toContain('21 de diciembre');
    expect((await lastMailTo(app, examiner.email, 'Una apelación de')).text).toContain(appeal.id);
    expect(
      await rows(app, 'select 1 from act_log where subject_id = $1 and act = $2', [appeal.id, 'appeals.filed']),
    ).toHaveLength(1);
    await expectRedirect(admin.browser.post(`${home}/retirar`, { id: appeal.id }));
    await expectRedirect(admin.browser.post(`${home}/retirar`, { id: appeal.id }));
    expect((await rowOf(companyId)).state).toBe('withdrawn');
    expect((await auditRow(app, companyId)).state).toBe('decided');
  });

  test('without reasons keeps what was typed; before a decision and after its term it is refused', async () => {
    const undecided = await closed(app, people.auditor);
    expect((await undecided.admin.browser.post(home, { id: newId(), grounds })).text).toContain('No hay una decisión');
    const { admin, companyId } = await decided(app, people, 'none');
    const short = await admin.browser.post(home, { id: newId(), grounds: 'No.' });
    expect([short.status, short.text.includes('>No.</textarea>')]).toEqual([422, true]);
    await rows(
      app,
      `update committee_decisions set decided_at = decided_at - interval '40 days' where company_id = $1`,
      [companyId],
    );
    const late = await admin.browser.post(home, { id: newId(), grounds });
    expect([late.status, late.text.includes('ya terminó')]).toEqual([409, true]);
    expect((await admin.browser.get(home)).text).not.toContain('name="grounds"');
  });

  test('is for people who had no part: not who audited, voted, advised or sat in the session, in code and in the database', async () => {
    const { companyId, appeal } = await appealed();
    const advisor = await newPerson(app, { roles: ['staff_admin'] });
    await rows(
      app,
      `insert into advisories (id, company_id, user_id, kind, note, given_on, recorded_by, recorded_at)
       values ($1, $2, $3, 'training', '', '2026-01-01', $3, now())`,
      [newId(), companyId, advisor.userId],
    );
    // the third member was present and did not vote
    for (const person of [people.auditor, ...people.members, advisor]) {
      expect((await person.browser.get(`${work}/${appeal.id}`)).status).toBe(403);
      expect((await post(person, companyId, 'tomar')).status).toBe(403);
      expect((await person.browser.get(work)).text).not.toContain(appeal.id);
      await expect(
        app.db.as(system('test'), (tx) =>
          tx.query(`update appeals set state = 'examining', examiner_id = $2 where id = $1`, [
            appeal.id,
            person.userId,
          ]),
        ),
      ).rejects.toThrow(/no part in the case/);
    }
    await proposed(companyId, 'dismissed');
    const own = await post(examiner, companyId, 'confirmar');
    expect([own.status, own.text.includes('La propusiste tú')]).toEqual([403, true]);
    expect((await post(people.members[2], companyId, 'confirmar')).status).toBe(403);
  });

  test('is declined by the second person, proposed again, confirmed, and answered; the decision stands', async () => {
    const { admin, companyId, appeal } = await appealed();
    expect((await post(second, companyId, 'confirmar')).status).toBe(409);
    await proposed(companyId, 'dismissed');
    // those about other cases of the same moment come in any order
    const asked = (await mailsOf(app)).filter(
      ({ to, subject }) => to.includes(second.email) && subject.includes('espera tu confirmación'),
    );
    expect(asked.map(({ text }) => text).join()).toContain(appeal.id);
    expect((await admin.browser.get(home)).text).not.toContain(answer);
    const stale = await second.browser.post(`${work}/${appeal.id}/confirmar`, { version: '1' });
    expect(stale.status).toBe(409);
    await expectRedirect(post(second, companyId, 'rechazar', { reason: 'Falta decir qué evidencia se leyó.' }));
    expect((await examiner.browser.get(`${work}/${appeal.id}`)).text).toContain('Falta decir qué evidencia se leyó');
    await expectRedirect(post(examiner, companyId, 'proponer', { outcome: 'dismissed', answer }));
    await expectRedirect(post(second, companyId, 'confirmar'));
    expect(await rowOf(companyId)).toMatchObject({ state: 'resolved', outcome: 'dismissed' });
    expect((await auditRow(app, companyId)).state).toBe('decided');
    expect(inOneLine((await lastMailTo(app, admin.email, 'Resolvimos tu apelación')).text)).toContain(
      'no se había leído',
    );
    expect((await admin.browser.get(home)).text).toContain(answer);
    expect((await post(second, companyId, 'confirmar')).status).toBe(409);
    await expect(
      app.db.as(system('test'), (tx) => tx.query(`update appeals set outcome = 'upheld' where id = $1`, [appeal.id])),
    ).rejects.toThrow(/stays as it is/);
  });

  test('that is right has the committee decide anew, with others; another level takes the place of the first', async () => {
    const { admin, companyId, auditId } = await appealed('none');
    app.clock.advance(60 * SECOND);
    await proposed(companyId, 'new-round');
    await expectRedirect(post(second, companyId, 'confirmar'));
    expect(await auditRow(app, companyId)).toMatchObject({ state: 'closed' });
    expect((await admin.browser.get('/empresa/auditoria')).text).toContain('El comité decide otra vez');
    for (const person of [people.members[0], people.members[1], second]) {
      expect((await vote(person, auditId, 'N1')).status).toBe(403);
    }
    const others = [
      await newPerson(app, { roles: ['committee'], name: 'Rita Sol' }),
      await newPerson(app, { roles: ['committee'], name: 'Hugo Mar' }),
    ];
    for (const person of others) await seated(app, auditId, person);
    for (const person of others) await expectRedirect(vote(person, auditId, 'N1'));
    expect(await auditRow(app, companyId)).toMatchObject({ state: 'decided' });
    const distinctions = await rows<{ level: string; state: string }>(
      app,
      'select level, state from distinctions where company_id = $1',
      [companyId],
    );
    expect(distinctions).toEqual([{ level: 'N1', state: 'active' }]);
    const [former] = await rows(app, 'select level from committee_former_decisions where audit_id = $1', [auditId]);
    expect(former).toEqual({ level: null });
    const reports = await rows<{ code: string }>(
      app,
      `select code from audit_reports where audit_id = $1 and kind = 'final' order by number`,
      [auditId],
    );
    const replaced: boolean[] = [];
    for (const { code } of reports) {
      const page = await app.browser().get(`/informes/${formatCode(code)}`);
      replaced.push(page.text.includes('otro informe de esta auditoría'));
    }
    expect(replaced).toEqual([true, false]);
    const votes = await inCaseFile(examiner, auditId, 'comite');
    expect(votes).toContain('Lo que decidió antes');
    expect(votes.match(/Dejó de contar: el caso se decidió de nuevo/g)).toHaveLength(2);
    expect(await inCaseFile(examiner, auditId, 'apelaciones')).toContain(answer);
    // and that decision may be appealed again
    await expectRedirect(admin.browser.post(home, { id: newId(), grounds }));
  });

  test('given back with a conflict of interest is no longer read by that person', async () => {
    const { companyId, appeal } = await appealed();
    const tied = await newPerson(app, { roles: ['staff_admin'] });
    await expectRedirect(post(tied, companyId, 'tomar'));
    await expectRedirect(post(tied, companyId, 'devolver', { conflict: 'Trabajé en esa empresa hasta marzo.' }));
    expect((await tied.browser.get(`${work}/${appeal.id}`)).status).toBe(403);
    expect(await rowOf(companyId)).toMatchObject({ state: 'received' });
  });

  test('is reminded of before its day, and escalated after it', async () => {
    const { companyId } = await appealed();
    await expectRedirect(post(examiner, companyId, 'tomar'));
    const kinds = await rows<{ kind: string; email: string }>(
      app,
      `select kind, recipient_email as email from reminders
       where subject_id = $1 and state = 'due' order by kind, due_at`,
      [(await rowOf(companyId)).id],
    );
    expect(kinds.filter(({ kind }) => kind === 'appeals.due').map(({ email }) => email)).toEqual(
      Array(3).fill(examiner.email),
    );
    expect(kinds.filter(({ kind }) => kind === 'appeals.late').map(({ email }) => email)).toContain(
      people.coordinator.email,
    );
  });
});

describe('a complaint', () => {
  const codeOf = async (companyId: string) =>
    (await rows<{ code: string }>(app, 'select code from distinctions where company_id = $1', [companyId]))[0]!.code;
  const sent = async (codigo: string, more: Record<string, string> = {}) => {
    const browser = app.browser();
    const form = await browser.get(`/apelaciones/queja?codigo=${codigo}`);
    const inicio = /name="inicio" value="([^"]+)"/.exec(form.text)![1]!;
    app.clock.advance(10 * SECOND);
    return browser.post('/apelaciones/queja', { codigo, texto: grounds, inicio, ...more });
  };
  const receiptIn = (text: string) => /id="recibo">\s*([A-Z0-9-]+)/.exec(text)![1]!;

  test('is received without a name, followed by its receipt, and the company hears nothing of it', async () => {
    const { admin, companyId } = await decided(app, people);
    const before = (await mailsOf(app)).length;
    const received = await sent(await codeOf(companyId));
    expect(received.status).toBe(200);
    const receipt = receiptIn(received.text);
    const follow = await app.browser().post('/apelaciones/seguimiento', { recibo: receipt });
    expect(follow.text).toContain('Recibida');
    expect((await app.browser().post('/apelaciones/seguimiento', { recibo: 'AAAA-AAAA-AAAA' })).status).toBe(422);
    expect((await admin.browser.get(home)).text).not.toContain(grounds);
    const told = (await mailsOf(app)).slice(before).map(({ to }) => to);
    expect(told.flat().join()).not.toContain(admin.email);
    await proposed(companyId, 'upheld');
    expect((await app.browser().post('/apelaciones/seguimiento', { recibo: receipt })).text).not.toContain(answer);
    await expectRedirect(post(second, companyId, 'confirmar'));
    expect((await app.browser().post('/apelaciones/seguimiento', { recibo: receipt })).text).toContain(answer);
  });

  test('with an address is answered by mail; sent twice it is one; a robot and an unknown code are turned away', async () => {
    const { companyId } = await decided(app, people);
    const code = await codeOf(companyId);
    const browser = app.browser();
    const form = await browser.get('/apelaciones/queja');
    const inicio = /name="inicio" value="([^"]+)"/.exec(form.text)![1]!;
    const fields = { codigo: code, texto: grounds, inicio, nombre: 'Marta Gil', correo: 'Marta@quejas.example' };
    const fast = await browser.post('/apelaciones/queja', fields);
    expect([fast.status, fast.text.includes('value="Marta Gil"')]).toEqual([422, true]);
    app.clock.advance(10 * SECOND);
    const unknown = await browser.post('/apelaciones/queja', { ...fields, codigo: 'ZZZZ-ZZZZ-ZZZZ' });
    expect(unknown.status).toBe(422);
    const [one, other] = [
      await browser.post('/apelaciones/queja', fields),
      await browser.post('/apelaciones/queja', fields),
    ];
    expect(receiptIn(one!.text)).toBe(receiptIn(other!.text));
    expect((await browser.post('/apelaciones/queja', { ...fields, sitio: 'x' })).status).toBe(422);
    expect(await rows(app, 'select 1 from appeals where company_id = $1', [companyId])).toHaveLength(1);
    expect((await lastMailTo(app, 'marta@quejas.example', 'Recibimos tu queja')).text).toBeTruthy();
  });

  test('that is right may take the level away: coordination is asked to propose the suspension', async () => {
    const { admin, companyId, auditId } = await decided(app, people);
    await sent(await codeOf(companyId));
    await proposed(companyId, 'new-round');
    await expectRedirect(post(second, companyId, 'confirmar'));
    expect((await lastMailTo(app, admin.email, 'decide otra vez')).text).not.toContain(grounds);
    expect(await rows(app, 'select state from distinctions where company_id = $1', [companyId])).toEqual([
      { state: 'active' },
    ]);
    const others: TestPerson[] = [];
    for (const name of ['Uno', 'Dos', 'Tres']) others.push(await newPerson(app, { roles: ['committee'], name }));
    for (const person of others) await seated(app, auditId, person);
    for (const person of others) await expectRedirect(vote(person, auditId, 'none'));
    expect((await auditRow(app, companyId)).state).toBe('decided');
    expect((await people.coordinator.browser.get('/fm4')).text).toContain('cuyo nivel el comité retiró');
  });
});

describe('the figures', () => {
  test('are public, and say nothing of fewer than five', async () => {
    const year = app.clock.now().getUTCFullYear();
    const page = async () => (await app.browser().get('/apelaciones')).text;
    await rows(app, 'delete from appeals', []);
    expect(await page()).toContain('En ningún año ha habido cinco');
    const { companyId, auditId } = await decided(app, people);
    const add = (n: number) =>
      rows(
        app,
        `insert into appeals (id, kind, audit_id, company_id, decided_at, grounds, state, locale, received_at, due_on,
           receipt_hash, outcome, answer, proposed_by, proposed_at, confirmed_by, resolved_at)
         select gen_random_uuid(), 'complaint', $1, $2, now(), 'x', 'resolved', 'es', $3, ($3::timestamptz)::date + 30,
           sha256(gen_random_uuid()::text::bytea), 'dismissed', 'x', gen_random_uuid(), $3, gen_random_uuid(), $3
         from generate_series(1, $4)`,
        [auditId, companyId, app.clock.now(), n],
      );
    await add(4);
    expect(await page()).toContain('En ningún año ha habido cinco');
    await add(1);
    const five = await page();
    expect(five).not.toContain('En ningún año ha habido cinco');
    expect([five.includes(`>${year}<`), five.match(/Menos de 5/g)?.length]).toEqual([true, 1]);
    // from one day to the next, one more is not seen
    await add(1);
    expect(await page()).toBe(five);
  });
});
