import { newId } from '#libs/ids';
import { system } from '../../../src/database/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';
import { lastMailTo, startApp, type TestApp } from '../../support/index.js';
import { rows } from '../../assessments/fixtures.js';
import {
  auditRow,
  cases,
  closed,
  committeeHome,
  expectRedirect,
  inOneLine,
  reason,
  staff,
  type Staff,
} from '../fixtures.js';

let app: TestApp;
let people: Staff;
beforeAll(async () => {
  app = await startApp();
  people = await staff(app);
});
afterAll(() => app.close());

const home = '/fm4/comite/sesiones';
const because = { reason: 'Mi hermana trabaja en esa empresa.', sure: 'si' };
const ballot = (person: TestPerson, auditId: string, choice: string, more: Record<string, string> = {}) =>
  person.browser.post(`${committeeHome}/${auditId}/voto`, { choice, reason, ...more });

/** What the form of a session says, for three members without alternates. */
const asked = (audits: string[], more: Record<string, string | string[]> = {}) => ({
  id: newId(),
  day: '2026-11-23',
  time: '10:30',
  place: 'Sala de FM4',
  chairId: people.members[0].userId,
  members: people.members.map(({ userId }) => userId),
  audits,
  ...more,
});

async function convened(audits: string[], more: Record<string, string | string[]> = {}): Promise<string> {
  const form = asked(audits, more);
  await expectRedirect(people.coordinator.browser.post(home, form));
  return form.id;
}

const join = (person: TestPerson, id: string) => person.browser.post(`${home}/${id}/entrar`);

/** Convened, with these present, and open. */
async function open(
  audits: string[],
  present: TestPerson[] = people.members,
  more: Record<string, string | string[]> = {},
) {
  const id = await convened(audits, more);
  for (const person of present) await expectRedirect(join(person, id));
  await expectRedirect(people.members[0].browser.post(`${home}/${id}/abrir`));
  return id;
}

const itemOf = async (auditId: string) =>
  (
    await rows<{ id: string; stuck: string | null; result: string | null; ballot: number }>(
      app,
      'select * from committee_agenda where audit_id = $1 order by added_at desc limit 1',
      [auditId],
    )
  )[0]!;
const votesOf = (auditId: string) =>
  rows<{ choice: string; void_why: string | null }>(
    app,
    'select choice, void_why from committee_votes where audit_id = $1 order by voted_at, id',
    [auditId],
  );

describe('convening', () => {
  test('calls people to decide cases, each with a mail and a place in the calendar; sent twice it convenes once', async () => {
    const { auditId } = await closed(app, people.auditor);
    const form = asked([auditId]);
    await expectRedirect(people.coordinator.browser.post(home, form));
    await expectRedirect(people.coordinator.browser.post(home, form));
    expect(await rows(app, 'select 1 from committee_sessions where id = $1', [form.id])).toHaveLength(1);
    const mail = await lastMailTo(app, people.members[1].email, 'Sesión del comité');
    expect(inOneLine(mail.text)).toContain('Sala de FM4');
    expect(mail.attachments.some(({ contentType }) => contentType.startsWith('text/calendar'))).toBe(true);
    const page = await people.members[1].browser.get(`${home}/${form.id}`);
    expect(page.text).toContain('Entrar a la sesión');
    await expectRedirect(
      people.coordinator.browser.post(`${home}/${form.id}/cancelar`, { reason: 'No hay sala libre.' }),
    );
    expect(inOneLine((await lastMailTo(app, people.members[1].email, 'Se canceló')).text)).toContain(
      'No hay sala libre',
    );
    expect(await itemOf(auditId)).toMatchObject({ result: 'deferred' });
  });

  test('keeps what was typed when something is wrong', async () => {
    const { auditId } = await closed(app, people.auditor);
    const [chair] = people.members;
    const wrong: [Record<string, string | string[]>, string][] = [
      [{ day: '2026-11-20' }, 'Elige hoy o un día posterior'],
      [{ members: [chair.userId] }, 'al menos 2 personas'],
      [{ chairId: people.coordinator.userId }, 'Preside una de las personas que deciden'],
      [{ alternates: [chair.userId] }, 'como titular y como suplente'],
      [{ members: [chair.userId, people.coordinator.userId] }, 'ya no está en el comité'],
      [{ time: '25:00' }, 'No tiene la forma esperada'],
      [{ audits: [] }, 'Elige al menos una opción'],
    ];
    for (const [change, words] of wrong) {
      const answer = await people.coordinator.browser.post(home, asked([auditId], change));
      expect([change, answer.status]).toEqual([change, 422]);
      expect(answer.text).toContain(words);
      expect(answer.text).toContain('value="Sala de FM4"');
    }
    const id = await convened([auditId]);
    const again = await people.coordinator.browser.post(home, asked([auditId]));
    expect(again.status).toBe(409);
    expect(again.text).toContain('ya está en otra sesión');
    await expectRedirect(people.coordinator.browser.post(`${home}/${id}/cancelar`, { reason: 'Se junta con otra.' }));
  });
});

describe('a vote', () => {
  test('is cast only in an open session, by who is present, with its quorum', async () => {
    const { auditId } = await closed(app, people.auditor);
    const [chair, second, third] = people.members;
    const refused = async (person: TestPerson, words: string) => {
      const answer = await ballot(person, auditId, 'N1');
      expect(answer.text).toContain(words);
      expect(answer.status).toBeGreaterThanOrEqual(403);
    };
    await refused(second, 'no está en una sesión abierta');
    const id = await convened([auditId]);
    await refused(second, 'no está en una sesión abierta');
    await expectRedirect(join(chair, id));
    const early = await chair.browser.post(`${home}/${id}/abrir`);
    expect(early.status).toBe(409);
    expect(early.text).toContain('hacen falta 2');
    await expectRedirect(join(second, id));
    await expectRedirect(chair.browser.post(`${home}/${id}/abrir`));
    await refused(third, 'Entra primero a la sesión');
    await expectRedirect(ballot(chair, auditId, 'N1'));
    // from two tabs
    const answers = await Promise.all([1, 2].map(() => ballot(second, auditId, 'return')));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
    await expectRedirect(chair.browser.post(`${home}/${id}/cerrar`));
    await refused(third, 'no está en una sesión abierta');
    expect(await votesOf(auditId)).toEqual([
      { choice: 'N1', void_why: 'session-over' },
      { choice: 'return', void_why: 'session-over' },
    ]);
  });

  test('that ties tells the coordination at once, and has three ways out', async () => {
    const { auditId, companyId } = await closed(app, people.auditor);
    const [chair, second, third] = people.members;
    const id = await open([auditId], [chair, second]);
    await expectRedirect(ballot(chair, auditId, 'N1'));
    await expectRedirect(ballot(second, auditId, 'none'));
    expect(await itemOf(auditId)).toMatchObject({ stuck: 'tie' });
    const mail = await lastMailTo(app, people.coordinator.email, 'Votación detenida');
    expect(inOneLine(mail.text)).toContain('Llamar a una suplente');
    expect((await people.coordinator.browser.get('/fm4')).text).toContain('Resolver el empate');
    // a new round: the votes no longer count, and everybody votes again
    await expectRedirect(chair.browser.post(`${committeeHome}/${auditId}/otra-ronda`, { ballot: '1' }));
    await expectRedirect(chair.browser.post(`${committeeHome}/${auditId}/otra-ronda`, { ballot: '1' }));
    expect(await itemOf(auditId)).toMatchObject({ stuck: null, ballot: 2 });
    expect((await chair.browser.post(`${committeeHome}/${auditId}/otra-ronda`, { ballot: '2' })).status).toBe(409);
    await expectRedirect(ballot(chair, auditId, 'N1'));
    await expectRedirect(ballot(second, auditId, 'none'));
    expect(await itemOf(auditId)).toMatchObject({ stuck: 'tie' });
    // somebody takes the vote back
    await expectRedirect(second.browser.post(`${committeeHome}/${auditId}/voto/retirar`));
    expect(await itemOf(auditId)).toMatchObject({ stuck: null });
    await expectRedirect(ballot(second, auditId, 'none'));
    expect(await itemOf(auditId)).toMatchObject({ stuck: 'tie' });
    // another comes
    await expectRedirect(join(third, id));
    expect(await itemOf(auditId)).toMatchObject({ stuck: null });
    await expectRedirect(ballot(third, auditId, 'N1'));
    expect((await auditRow(app, companyId)).state).toBe('decided');
    expect((await people.coordinator.browser.get('/fm4')).text).not.toContain('Resolver el empate');
    expect((await votesOf(auditId)).map(({ void_why }) => void_why)).toEqual([
      'new-ballot',
      'new-ballot',
      null,
      'withdrawn',
      null,
      null,
    ]);
  });

  test('after the quorum was lost is refused; the votes cast stay until it is back', async () => {
    const { auditId, companyId } = await closed(app, people.auditor);
    const [chair, second] = people.members;
    const id = await open([auditId], [chair, second]);
    await expectRedirect(ballot(chair, auditId, 'N1'));
    await expectRedirect(chair.browser.post(`${home}/${id}/salir`, { userId: '' }));
    expect(await itemOf(auditId)).toMatchObject({ stuck: 'no-quorum' });
    expect((await lastMailTo(app, people.coordinator.email, 'falta quórum')).text).toContain(id);
    const refused = await ballot(second, auditId, 'N1');
    expect([refused.status, refused.text.includes('Falta quórum')]).toEqual([409, true]);
    const late = await newPerson(app, { roles: ['committee'], name: 'Olga Paz' });
    expect((await join(late, id)).status).toBe(403);
    expect((await second.browser.post(`${home}/${id}/llamar`, { userId: late.userId })).status).toBe(403);
    await expectRedirect(chair.browser.post(`${home}/${id}/llamar`, { userId: late.userId }));
    expect((await lastMailTo(app, late.email, 'Sesión del comité')).text).toContain('suplente');
    await expectRedirect(join(late, id));
    expect(await itemOf(auditId)).toMatchObject({ stuck: null });
    await expectRedirect(ballot(late, auditId, 'N1'));
    expect((await auditRow(app, companyId)).state).toBe('decided');
  });

  test('after a recusal is refused, and an alternate takes the place', async () => {
    const alternate = await newPerson(app, { roles: ['committee'], name: 'Inés Lara' });
    const { auditId, companyId } = await closed(app, people.auditor);
    const [chair, second] = people.members;
    const more = { members: [chair.userId, second.userId], alternates: [alternate.userId] };
    const id = await open([auditId], [chair, second], more);
    await expectRedirect(ballot(second, auditId, 'N1'));
    await expectRedirect(second.browser.post(`${committeeHome}/${auditId}/conflicto`, because));
    expect((await ballot(second, auditId, 'N1')).status).toBe(403);
    expect(await itemOf(auditId)).toMatchObject({ stuck: 'no-quorum' });
    expect((await join(alternate, id)).status).toBe(403);
    await expectRedirect(chair.browser.post(`${home}/${id}/llamar`, { userId: alternate.userId }));
    await expectRedirect(join(alternate, id));
    await expectRedirect(ballot(chair, auditId, 'N1'));
    expect((await auditRow(app, companyId)).state).toBe('in_committee');
    await expectRedirect(ballot(alternate, auditId, 'N1'));
    expect((await auditRow(app, companyId)).state).toBe('decided');
  });

  test('for a level may carry a condition, which the company reads; one without a level is refused', async () => {
    const { auditId, admin } = await closed(app, people.auditor);
    const [chair, second] = people.members;
    await open([auditId]);
    const condition = 'Traducir el reglamento al francés.';
    expect((await ballot(chair, auditId, 'none', { condition })).text).toContain('acompaña a un voto por un nivel');
    const past = await ballot(chair, auditId, 'N1', { condition, conditionBy: '2026-11-23' });
    expect([past.status, past.text.includes('posterior a hoy')]).toEqual([422, true]);
    expect(past.text).toContain(condition);
    await expectRedirect(ballot(chair, auditId, 'N1', { condition, conditionBy: '2027-03-01' }));
    await expectRedirect(ballot(second, auditId, 'N1', { condition, conditionBy: '2027-03-01' }));
    const [decision] = await rows<{ conditions: object }>(
      app,
      'select conditions from committee_decisions where audit_id = $1',
      [auditId],
    );
    expect(decision?.conditions).toEqual([{ text: condition, by: '2027-03-01' }]);
    expect(inOneLine((await lastMailTo(app, admin.email, 'El comité decidió')).text)).toContain(condition);
    expect((await admin.browser.get('/empresa/auditoria')).text).toContain(condition);
  });

  test('is kept out by the database too: without a session, by who is tied, changed or deleted', async () => {
    const { auditId, companyId } = await closed(app, people.auditor);
    const [chair, second] = people.members;
    const write = (sql: string, params: unknown[] = []) => app.db.as(system('test'), (tx) => tx.query(sql, params));
    const cast = `insert into committee_votes (id, audit_id, round, company_id, voter_id, choice, reason, voted_at, agenda_id)
      values ($1, $2, 1, $3, $4, 'none', 'Porque sí.', now(), $5)`;
    const refused = /is cast by who is present/;
    await expect(write(cast, [newId(), auditId, companyId, chair.userId, null])).rejects.toThrow(refused);
    const id = await open([auditId], [chair, second]);
    const { id: agenda } = await itemOf(auditId);
    await expect(write(cast, [newId(), auditId, companyId, people.members[2].userId, agenda])).rejects.toThrow(refused);
    await expectRedirect(second.browser.post(`${committeeHome}/${auditId}/conflicto`, because));
    await expect(write(cast, [newId(), auditId, companyId, second.userId, agenda])).rejects.toThrow(/without a tie/);
    await write(cast, [newId(), auditId, companyId, chair.userId, agenda]);
    await expect(write(`update committee_votes set choice = 'N1' where audit_id = $1`, [auditId])).rejects.toThrow();
    await expect(write('delete from committee_votes where audit_id = $1', [auditId])).rejects.toThrow(
      /permission denied/,
    );
    await expectRedirect(people.coordinator.browser.post(`${home}/${id}/casos/${agenda}/aplazar`));
    await expect(write(cast, [newId(), auditId, companyId, chair.userId, agenda])).rejects.toThrow(refused);
    expect(await itemOf(auditId)).toMatchObject({ result: 'deferred' });
    await expect(write(`update committee_sessions set state = 'signed' where id = $1`, [id])).rejects.toThrow(
      /does not go from open to signed/,
    );
  });
});

describe('the agenda', () => {
  test('takes another case while the session is open, and lets go of one whose auditor opens it again', async () => {
    const [first, other] = [await closed(app, people.auditor), await closed(app, people.auditor)];
    const id = await open([first.auditId]);
    const [chair] = people.members;
    await expectRedirect(chair.browser.post(`${home}/${id}/casos`, { auditId: other.auditId }));
    await expectRedirect(chair.browser.post(`${home}/${id}/casos`, { auditId: other.auditId }));
    expect((await chair.browser.get(`${home}/${id}`)).text.match(/Dejar para otra sesión/g)!.length).toBe(2);
    await expectRedirect(people.auditor.browser.post(`${cases}/${other.auditId}/reabrir`));
    expect(await itemOf(other.auditId)).toMatchObject({ result: 'returned' });
    expect((await people.members[1].browser.post(`${home}/${id}/casos`, { auditId: other.auditId })).status).toBe(403);
  });
});

describe('minutes', () => {
  test('are written when the session closes, signed by all present, and sealed as one PDF for good', async () => {
    const { auditId } = await closed(app, people.auditor);
    const [chair, second, third] = people.members;
    const id = await open([auditId]);
    await expectRedirect(ballot(chair, auditId, 'N1'));
    await expectRedirect(ballot(second, auditId, 'N1'));
    await expectRedirect(third.browser.post(`${home}/${id}/salir`));
    expect((await second.browser.get(`${home}/${id}/cerrar`)).status).toBe(403);
    expect((await chair.browser.get(`${home}/${id}/cerrar`)).text).toContain('Todos los casos quedaron resueltos');
    expect((await chair.browser.get(`${home}/${id}/acta`)).status).toBe(404);
    await Promise.all([1, 2].map(() => expectRedirect(chair.browser.post(`${home}/${id}/cerrar`))));
    const page = await second.browser.get(`${home}/${id}/acta`);
    expect(page.text).toContain('Se otorga el nivel Compromiso');
    const sha256 = /name="sha256" value="([0-9a-f]{64})"/.exec(page.text)![1]!;
    const sign = (person: TestPerson, more: Record<string, string> = {}) =>
      person.browser.post(`${home}/${id}/acta/firmar`, { sha256, sure: 'si', ...more });
    expect((await sign(chair, { sha256: 'f'.repeat(64) })).text).toContain(
      'El acta que leíste no es la de esta sesión',
    );
    expect((await sign(people.coordinator)).status).toBe(403);
    expect((await sign(chair, { sure: '' })).status).toBe(422);
    await expectRedirect(sign(chair, { remark: 'Faltó leer el anexo.' }));
    await expectRedirect(sign(chair));
    expect((await chair.browser.get(`${home}/${id}/acta.pdf`)).status).toBe(404);
    await expectRedirect(sign(second));
    const why = { userId: third.userId, reason: 'Salió de viaje sin acceso a su cuenta.' };
    expect((await second.browser.post(`${home}/${id}/acta/sin-firma`, why)).status).toBe(403);
    await expectRedirect(people.coordinator.browser.post(`${home}/${id}/acta/sin-firma`, why));
    expect(await rows(app, 'select state from committee_sessions where id = $1', [id])).toEqual([{ state: 'signed' }]);
    const [one, other] = await Promise.all([1, 2].map(() => chair.browser.get(`${home}/${id}/acta.pdf`)));
    const again = await people.coordinator.browser.get(`${home}/${id}/acta.pdf`);
    expect([one!.status, again.bytes.equals(other!.bytes)]).toEqual([200, true]);
    expect(people.otherAuditor && (await people.otherAuditor.browser.get(`${home}/${id}/acta.pdf`)).status).toBe(403);
    await expect(
      app.db.as(system('test'), (tx) => tx.query(`update committee_sessions set minutes = '{}' where id = $1`, [id])),
    ).rejects.toThrow(/stay as they were written/);
    minutes = again.bytes;
  });

  let minutes: Uint8Array;
  itWith(
    'pdfsig',
    'qpdf',
    'pdftotext',
  )('are sealed, sound, and say who was there, how each voted and who signed', () => {
    expect(runPdfTool('pdfsig', ['-nocert', '{}'], minutes).output).toContain('Signature is Valid');
    expect(runPdfTool('qpdf', ['--check', '{}'], minutes)).toMatchObject({ status: 0 });
    const text = runPdfTool('pdftotext', ['-raw', '{}', '-'], minutes).output.replace(/\s+/g, ' ');
    for (const words of [
      'Acta de la sesión del',
      'Ana Ruiz',
      'Otorgar Compromiso',
      reason,
      'Se otorga el nivel Compromiso',
      'Observación: Faltó leer el anexo.',
      'No firma: Salió de viaje',
    ]) {
      expect(text).toContain(words);
    }
  });
});
