import ICAL from 'ical.js';
import sharp from 'sharp';
import { mailsOf, startApp, type TestApp } from '../../support/index.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';
import type { TestPerson } from '../../support/companies.js';
import { instrument, rows } from '../../assessments/fixtures.js';
import { actsOf, expectRedirect, type Staff, staff, taken } from '../fixtures.js';
import { agreed, companyVisit, day, entry, onSiteOf, proposal, visitOf, visitRow, visitRows } from './fixtures.js';

let app: TestApp;
let people: Staff;
let auditor: TestPerson;
let second: TestPerson;
const start = new Date('2026-11-23T16:00:00Z');
const visitDay = new Date('2026-12-01T18:00:00Z');

beforeAll(async () => {
  app = await startApp({ at: start });
  people = await staff(app);
  auditor = people.auditor;
  second = people.otherAuditor;
});
afterAll(() => app.close());
beforeEach(() => app.clock.set(start));

const mailsTo = async (email: string, about: string) =>
  (await mailsOf(app)).filter(({ to, subject }) => to.includes(email) && subject.includes(about));

const observed = instrument.items.filter(({ checks }) => checks.includes('on-site-observation')).map(({ id }) => id);
const drawUp = {
  started: '10:00',
  ended: '12:00',
  secondPresent: 'si',
  present: 'Gerencia de planta y Recursos Humanos',
  remarks: 'Se revisó el comedor.',
};
const signature = { name: 'Teresa Gómez', post: 'Auditora', method: 'typed', agree: 'si' };

async function contentOf(auditId: string): Promise<string> {
  const [row] = await rows<{ content_sha256: string }>(
    app,
    'select content_sha256 from visit_minutes m join visits v on v.id = m.visit_id where v.audit_id = $1',
    [auditId],
  );
  return row!.content_sha256;
}

describe('the day', () => {
  it('is proposed by the auditor of the case, once, answered by the company, and stands in both calendars', async () => {
    const { auditId, admin, editor } = await taken(app, auditor);
    expect((await second.browser.post(visitOf(auditId), proposal)).status).toBe(403);
    expect((await admin.browser.post(visitOf(auditId), proposal)).status).toBe(403);
    await expectRedirect(auditor.browser.post(visitOf(auditId), { ...proposal, secondAuditor: second.userId }));
    await expectRedirect(auditor.browser.post(visitOf(auditId), { ...proposal, secondAuditor: second.userId }));
    expect(await visitRows(app, auditId)).toHaveLength(1);
    const [mail] = await mailsTo(admin.email, 'propone visitarte');
    expect(mail?.text).toContain('Camino Real 14');

    const page = await admin.browser.get(companyVisit);
    expect(page.text).toContain('FM4 propone visitarte');
    expect(page.text).toContain('Teresa Gómez, Raúl Ortiz');
    expect((await editor.browser.post(`${companyVisit}/aceptar`, { version: '1' })).status).toBe(403);
    await expectRedirect(admin.browser.post(`${companyVisit}/aceptar`, { version: '1' }));
    await expectRedirect(admin.browser.post(`${companyVisit}/aceptar`, { version: '1' }));
    expect(await visitRow(app, auditId)).toMatchObject({ state: 'agreed', version: 2 });

    for (const email of [admin.email, auditor.email, second.email]) {
      const [told] = await mailsTo(email, 'Visita acordada');
      const [calendar] = told!.attachments;
      const [event] = new ICAL.Component(ICAL.parse(Buffer.from(calendar!.bytes).toString())).getAllSubcomponents(
        'vevent',
      );
      expect(new ICAL.Event(event!).startDate.toJSDate().toISOString()).toBe('2026-12-01T16:00:00.000Z');
      expect(event!.getFirstPropertyValue('transp')).toBe('OPAQUE');
    }
    expect((await actsOf(app, auditId)).filter((act) => act.includes('visit'))).toEqual([
      'audits.visit-proposed',
      'audits.visit-agreed',
    ]);
  });

  it('may be another one that the company names, which FM4 accepts; who was slower is told, and keeps what was typed', async () => {
    const { auditId, admin } = await taken(app, auditor);
    await expectRedirect(auditor.browser.post(visitOf(auditId), proposal));
    const other = { day: '2026-12-03', from: '09:00', to: '13:00', message: 'Ese día hay inventario.', version: '1' };
    await expectRedirect(admin.browser.post(`${companyVisit}/otra-fecha`, other));
    await expectRedirect(admin.browser.post(`${companyVisit}/otra-fecha`, other));
    expect(await visitRow(app, auditId)).toMatchObject({ state: 'countered', version: 2 });
    // the auditor had the page from before
    const late = await auditor.browser.post(visitOf(auditId), { ...proposal, place: 'Bodega Norte', version: '1' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Bodega Norte');
    expect(late.text).toContain('cambió la visita mientras tanto');
    expect((await auditor.browser.post(`${visitOf(auditId)}/aceptar`, { version: '1' })).status).toBe(409);
    await expectRedirect(auditor.browser.post(`${visitOf(auditId)}/aceptar`, { version: '2' }));
    expect((await visitRow(app, auditId)).starts_at.toISOString()).toBe('2026-12-03T15:00:00.000Z');
    // the company may still move it, and then nothing is in the calendar until FM4 answers
    await expectRedirect(
      admin.browser.post(`${companyVisit}/otra-fecha`, { ...other, day: '2026-12-04', version: '3' }),
    );
    const events = await rows<{ state: string }>(
      app,
      `select e.state from calendar_events e join visits v on v.id::text = e.subject_id
       where v.audit_id = $1 and e.kind = 'audits.visit'`,
      [auditId],
    );
    expect(new Set(events.map(({ state }) => state))).toEqual(new Set(['cancelled']));
  });

  it('says what is wrong at its field, and keeps everything', async () => {
    const { auditId, admin } = await taken(app, auditor);
    const wrong: [Record<string, string>, string][] = [
      [{ day: '2026-11-31' }, 'Escribe una fecha que exista'],
      [{ day: '2026-11-20' }, 'Ese momento ya pasó'],
      [{ day: '2027-11-20' }, 'Falta demasiado'],
      [{ from: '25:00' }, 'Escribe una hora como 10:30'],
      [{ to: '10:10' }, 'al menos media hora después'],
      [{ from: '05:00', to: '20:00' }, 'máximo doce horas'],
      [{ sites: '0' }, 'Escribe 1 o más'],
      [{ agenda: '' }, 'Escribe este dato'],
      [{ secondAuditor: auditor.userId }, 'otra persona auditora'],
      [{ secondAuditor: people.members[1].userId }, 'otra persona auditora'],
    ];
    for (const [changes, says] of wrong) {
      const answer = await auditor.browser.post(visitOf(auditId), { ...proposal, place: 'Nave 7', ...changes });
      expect([answer.status, answer.text.includes('Nave 7'), says, answer.text.includes(says)]).toEqual([
        422,
        true,
        says,
        true,
      ]);
    }
    expect(await visitRows(app, auditId)).toEqual([]);
    expect((await admin.browser.post(`${companyVisit}/aceptar`, { version: '1' })).status).toBe(404);
  });

  it('takes a second auditor without a tie, in code and in the database, and two for Hospitalidad', async () => {
    const { auditId, companyId } = await taken(app, auditor);
    await rows(app, `update audits set target_level = 'N3' where id = $1`, [auditId]);
    const alone = await auditor.browser.post(visitOf(auditId), proposal);
    expect(alone.status).toBe(422);
    expect(alone.text).toContain('pide dos auditoras');
    await expectRedirect(
      second.browser.post(`/fm4/auditorias/${auditId}/conflicto`, { reason: 'Mi hermano trabaja ahí.', sure: 'si' }),
    );
    const tied = await auditor.browser.post(visitOf(auditId), { ...proposal, secondAuditor: second.userId });
    expect(tied.status).toBe(422);
    await expect(
      rows(
        app,
        `insert into visits (id, audit_id, company_id, state, starts_at, ends_at, place, sites, agenda, second_auditor,
           message, proposed_by, proposed_at)
         values (gen_random_uuid(), $1, $2, 'proposed', '2026-12-01 16:00Z', '2026-12-01 18:00Z', 'x', 1, 'x', $3, '', $4, now())`,
        [auditId, companyId, second.userId, auditor.userId],
      ),
    ).rejects.toThrow(/without a tie/);
    const free = people.members[0];
    await expectRedirect(auditor.browser.post(visitOf(auditId), { ...proposal, secondAuditor: free.userId }));
    // who goes along has audited the case, and votes no more
    const ties = await rows<{ tie: string }>(app, 'select tie from audit_ties where audit_id = $1 and user_id = $2', [
      auditId,
      free.userId,
    ]);
    expect(ties).toEqual([{ tie: 'audited' }]);
  });

  it('is called off with a reason that the company reads, until something was put down', async () => {
    const { auditId, admin } = await agreed(app, auditor);
    const short = await auditor.browser.post(`${visitOf(auditId)}/cancelar`, { version: '2', reason: 'no' });
    expect(short.status).toBe(422);
    const reason = 'La auditora está enferma; te proponemos otra fecha.';
    await expectRedirect(auditor.browser.post(`${visitOf(auditId)}/cancelar`, { version: '2', reason }));
    await expectRedirect(auditor.browser.post(`${visitOf(auditId)}/cancelar`, { version: '2', reason }));
    expect((await admin.browser.get(companyVisit)).text).toContain(reason);
    const [mail] = await mailsTo(admin.email, 'canceló');
    expect(Buffer.from(mail!.attachments[0]!.bytes).toString()).toContain('STATUS:CANCELLED');
    await expectRedirect(auditor.browser.post(visitOf(auditId), proposal));
    expect(await visitRows(app, auditId)).toHaveLength(2);
  });
});

describe('in the workplace', () => {
  it('shows what the instrument has looked at there, only to who goes, and takes nothing before the day', async () => {
    const { auditId } = await agreed(app, auditor, { secondAuditor: second.userId });
    const page = await second.browser.get(onSiteOf(auditId));
    expect(page.status).toBe(200);
    for (const id of observed) expect(page.text).toContain(`id="p-${id}"`);
    expect(page.text.match(/data-item=/g)).toHaveLength(observed.length);
    expect((await people.members[0].browser.get(onSiteOf(auditId))).status).toBe(403);
    const early = await auditor.browser.post(
      `${onSiteOf(auditId)}/observacion`,
      entry(auditor, { item: observed[0]!, result: 'seen' }),
    );
    expect(early.status).toBe(409);
    expect(early.text).toContain('todavía no empieza');
  });

  it('keeps each thing once, from a page and from a script, and tells who is somebody else', async () => {
    const { auditId } = await agreed(app, auditor, { secondAuditor: second.userId });
    app.clock.set(visitDay);
    const at = `${onSiteOf(auditId)}/observacion`;
    const note = entry(auditor, { item: observed[0]!, result: 'seen', note: 'Aviso en <la> entrada' });
    const first = await auditor.browser.post(at, note);
    expect([first.status, first.location]).toEqual([303, `${onSiteOf(auditId)}#p-${observed[0]}`]);
    const json = { accept: 'application/json' };
    for (let turn = 0; turn < 3; turn += 1) {
      const again = await auditor.browser.post(at, note, json);
      expect([again.status, again.json()]).toEqual([200, { kept: true }]);
    }
    const other = await second.browser.post(at, note, json);
    expect([other.status, other.json()]).toMatchObject([409, { kept: false }]);
    const stolen = await second.browser.post(at, { ...note, author: second.userId }, json);
    expect(stolen.status).toBe(409);
    expect(await rows(app, 'select 1 from visit_entries where id = $1', [note['key']])).toHaveLength(1);
    expect((await auditor.browser.get(onSiteOf(auditId))).text).toContain('Aviso en &lt;la> entrada');
    const unknown = await auditor.browser.post(at, entry(auditor, { item: 'Z9', result: 'seen' }), json);
    expect(unknown.status).toBe(404);
    const none = await auditor.browser.post(at, entry(auditor, { item: observed[1]!, note: 'Sin resultado' }));
    expect(none.status).toBe(422);
    expect(none.text).toContain('Sin resultado');
    // the visit can no longer be moved
    expect((await auditor.browser.post(visitOf(auditId), { ...proposal, version: '2' })).status).not.toBe(303);
  });

  it('never shows photos with what a camera wrote into them, and takes nothing that is none', async () => {
    const { auditId, admin } = await agreed(app, auditor);
    app.clock.set(visitDay);
    const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
      .jpeg()
      .withExif({ IFD0: { Artist: 'Juana Robles' }, IFD3: { GPSLatitude: '20/1 40/1 0/1' } })
      .toBuffer();
    const fields = entry(auditor, { caption: 'Comedor', photoItem: observed[0]! });
    const upload = { field: 'photo', name: 'IMG_2026.jpg', type: 'image/jpeg', bytes };
    const kept = await auditor.browser.upload(`${onSiteOf(auditId)}/foto`, fields, [upload]);
    expect(kept.status).toBe(303);
    expect((await auditor.browser.upload(`${onSiteOf(auditId)}/foto`, fields, [upload])).status).toBe(303);
    const address = `${visitOf(auditId)}/fotos/${fields['key']}`;
    const shown = await auditor.browser.get(address);
    expect(shown.headers['content-type']).toBe('image/jpeg');
    expect(shown.bytes.toString('latin1')).not.toMatch(/Exif|Juana|GPS/);
    expect((await admin.browser.get(address)).status).toBe(403);
    const svg = { ...upload, bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') };
    const refused = await auditor.browser.upload(`${onSiteOf(auditId)}/foto`, entry(auditor, { caption: 'X' }), [svg]);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('no es una foto');
    const empty = await auditor.browser.upload(`${onSiteOf(auditId)}/foto`, entry(auditor, { caption: 'Nada' }), []);
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('Elige una foto');
    await expectRedirect(auditor.browser.post(`${onSiteOf(auditId)}/${fields['key']}/quitar`));
    expect((await auditor.browser.get(address)).status).toBe(404);
  });

  it('has a service worker that may serve this visit alone, under a policy as strict as the page’s', async () => {
    const { auditId } = await agreed(app, auditor);
    const worker = await app.browser().get(`${visitOf(auditId)}/trabajador.js`);
    expect(worker.status).toBe(200);
    expect(worker.headers['content-type']).toContain('text/javascript');
    expect(worker.headers['service-worker-allowed']).toBeUndefined();
    expect(worker.headers['content-security-policy']).toBe("default-src 'none'; connect-src 'self'");
    const page = await auditor.browser.get(onSiteOf(auditId));
    expect(page.headers['content-security-policy']).not.toMatch(/unsafe|blob:|worker-src/);
  });
});

describe('the minutes', () => {
  it('are drawn up once both auditors agree, signed by all, and are facts of the case', async () => {
    const { auditId, admin } = await agreed(app, auditor, { secondAuditor: second.userId });
    app.clock.set(visitDay);
    const empty = await auditor.browser.post(`${visitOf(auditId)}/acta`, drawUp);
    expect(empty.status).toBe(422);
    const put = (who: TestPerson, word: string, fields: Record<string, string>) =>
      expectRedirect(who.browser.post(`${onSiteOf(auditId)}/${word}`, entry(who, fields)));
    await put(auditor, 'observacion', { item: observed[0]!, result: 'seen', note: 'Avisos en tres idiomas.' });
    await put(second, 'observacion', { item: observed[0]!, result: 'partly' });
    for (let n = 0; n < 6; n += 1) {
      await put(second, 'entrevista', {
        who: 'staff',
        post: 'operative',
        sex: 'woman',
        mobility: 'si',
        said: 'SECRETO',
      });
    }
    await put(auditor, 'entrevista', { who: 'hr', sex: 'woman', mobility: 'si' });
    await put(auditor, 'entrevista', { who: 'direction' });
    await put(auditor, 'muestra', { files: '20', payrolls: '18' });
    const differs = await auditor.browser.post(`${visitOf(auditId)}/acta`, drawUp);
    expect(differs.status).toBe(422);
    expect(differs.text).toContain(`dicen cosas distintas de ${observed[0]}`);
    expect(differs.text).toContain('Se revisó el comedor.');
    await put(second, 'observacion', { item: observed[0]!, result: 'seen' });
    await expectRedirect(auditor.browser.post(`${visitOf(auditId)}/acta`, drawUp));
    await expectRedirect(auditor.browser.post(`${visitOf(auditId)}/acta`, drawUp));
    // whatever comes now is refused, and told so
    const late = await second.browser.post(
      `${onSiteOf(auditId)}/observacion`,
      entry(second, { item: observed[1]!, result: 'seen' }),
      { accept: 'application/json' },
    );
    expect([late.status, late.json()['kept']]).toEqual([409, false]);

    const shown = await admin.browser.get(companyVisit);
    expect(shown.text).toContain('Avisos en tres idiomas.');
    expect(shown.text).toContain('6 con personal');
    expect(shown.text).not.toMatch(/SECRETO|movilidad, si/);
    const stranger = await agreed(app, people.members[0], { day: '2026-12-04' });
    const content = await contentOf(auditId);
    const wrong = await admin.browser.post(`${companyVisit}/firma`, { ...signature, content: 'a'.repeat(64) });
    expect(wrong.status).toBe(409);
    expect((await stranger.admin.browser.post(`${companyVisit}/firma`, { ...signature, content })).status).toBe(404);
    const bad = await admin.browser.post(`${companyVisit}/firma`, {
      ...signature,
      content,
      method: 'drawn',
      strokes: '[[[1,2]]]',
      remarks: 'Faltó ver la bodega.',
    });
    expect(bad.status).toBe(422);
    expect(bad.text).toContain('Faltó ver la bodega.');

    const strokes = JSON.stringify([Array.from({ length: 30 }, (_, x) => [x * 20, 100 + (x % 5) * 20])]);
    const theirs = { ...signature, name: 'Lucía Navarro', post: 'Recursos Humanos', remarks: 'Faltó ver la bodega.' };
    await expectRedirect(admin.browser.post(`${companyVisit}/firma`, { ...theirs, content, method: 'drawn', strokes }));
    await expectRedirect(admin.browser.post(`${companyVisit}/firma`, { ...theirs, content }));
    await expectRedirect(auditor.browser.post(`${visitOf(auditId)}/acta/firma`, { ...signature, content }));
    const factsBefore = await rows(app, 'select 1 from audit_facts where audit_id = $1', [auditId]);
    expect(factsBefore).toEqual([]);
    expect(
      (await people.members[0].browser.post(`${visitOf(auditId)}/acta/firma`, { ...signature, content })).status,
    ).toBe(403);
    expect((await auditor.browser.post(`${visitOf(auditId)}/acta/reabrir`)).status).toBe(409);
    await expectRedirect(
      second.browser.post(`${visitOf(auditId)}/acta/firma`, { ...signature, name: 'Raúl Ortiz', content }),
    );
    const facts = await rows(
      app,
      `select kind, figures, second_auditor, recorded_by, held_on::text from audit_facts where audit_id = $1 order by kind`,
      [auditId],
    );
    const common = { recorded_by: auditor.userId, held_on: day };
    expect(facts).toEqual([
      { ...common, kind: 'interviews', figures: { hr: 1, direction: 1, staff: 6 }, second_auditor: null },
      { ...common, kind: 'records-sample', figures: { files: 20, payrolls: 18, sites: 1 }, second_auditor: null },
      { ...common, kind: 'visit', figures: { sites: 1 }, second_auditor: second.userId },
    ]);
    const met = await rows<{ condition_id: string }>(
      app,
      `select condition_id from audit_conditions where audit_id = $1 and met and kind = 'visit' order by 1`,
      [auditId],
    );
    expect(new Set(met.map(({ condition_id }) => condition_id))).toEqual(new Set(['visita', 'visita-dos-personas']));
    expect((await auditor.browser.get(`/fm4/auditorias/${auditId}/condiciones`)).text).toContain(
      'Del acta de la visita.',
    );
    await expect(
      rows(app, `update visit_minutes set content = '{}' where content_sha256 = $1`, [content]),
    ).rejects.toThrow(/stay as they are/);

    await app.jobs.runDue();
    expect((await admin.browser.get(companyVisit)).text).toContain('Descargar el acta (PDF)');
    const told = await rows<{ email: string }>(
      app,
      `select distinct recipient_email as email from reminders where kind = 'audits.visit-signed' and subject_id = $1`,
      [(await visitRow(app, auditId)).id],
    );
    expect(told.map(({ email }) => email)).toEqual(expect.arrayContaining([admin.email, auditor.email, second.email]));
    const { id } = await visitRow(app, auditId);
    const pdf = await admin.browser.get(`${companyVisit}/acta/${id}/acta.pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect((await stranger.admin.browser.get(`${companyVisit}/acta/${id}/acta.pdf`)).status).toBe(404);
    signed = pdf.bytes;
    expect(await actsOf(app, auditId)).toEqual(expect.arrayContaining(['audits.visit-minuted', 'audits.visit-signed']));
  });

  let signed: Buffer | null = null;

  itWith(
    'pdftotext',
    'qpdf',
    'pdfsig',
  )('are a sealed PDF that says what was seen, and nothing of what people said', () => {
    const pdf = signed!;
    expect(runPdfTool('qpdf', ['--check', '{}'], pdf).status).toBe(0);
    expect(runPdfTool('pdfsig', ['-nocert', '{}'], pdf).output).toContain('Signature is Valid');
    const { output } = runPdfTool('pdftotext', ['-layout', '{}', '-'], pdf);
    for (const text of [
      'Acta de la visita',
      'Avisos en tres idiomas.',
      'Lucía Navarro',
      'Raúl Ortiz',
      'Faltó ver la bodega.',
    ]) {
      expect(output).toContain(text);
    }
    expect(output).not.toMatch(/SECRETO|Borrador/);
  });

  it('may be reopened until somebody signs, and have a draft meanwhile', async () => {
    const { auditId, admin } = await agreed(app, auditor);
    app.clock.set(visitDay);
    await expectRedirect(
      auditor.browser.post(`${onSiteOf(auditId)}/observacion`, entry(auditor, { item: observed[0]!, result: 'seen' })),
    );
    await expectRedirect(auditor.browser.post(`${visitOf(auditId)}/acta`, drawUp));
    const { id } = await visitRow(app, auditId);
    const draft = await auditor.browser.get(`${visitOf(auditId)}/acta/${id}/acta.pdf`);
    expect(draft.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await expectRedirect(auditor.browser.post(`${visitOf(auditId)}/acta/reabrir`));
    expect((await visitRow(app, auditId)).state).toBe('agreed');
    await expectRedirect(
      auditor.browser.post(
        `${onSiteOf(auditId)}/observacion`,
        entry(auditor, { item: observed[1]!, result: 'partly' }),
      ),
    );
    await expectRedirect(auditor.browser.post(`${visitOf(auditId)}/acta`, drawUp));
    expect((await admin.browser.get(companyVisit)).text).toContain('Se observó en parte');
  });
});
