import fc from 'fast-check';
import { appForAll, made } from '../../support/index.js';
import { lastMailTo } from '../../support/mailbox.js';
import type { TestPerson } from '../../support/companies.js';
import { company, home, instrument, pdf, pdfFile, rows, signature } from '../../assessments/fixtures.js';
import {
  actsOf,
  auditRow,
  cases,
  expectRedirect,
  inOneLine,
  reviewAll,
  staff,
  summary,
  taken,
  verification,
} from '../fixtures.js';

const app = appForAll();
const people = made(() => staff(app));

const practice = (auditId: string, item: string) => `${cases}/${auditId}/practicas/${item}`;
const answers = '/empresa/auditoria/aclaraciones';
const question = 'Falta el formato de examen médico que usan en Lagos.';

const ask = (auditId: string, item: string, text = question, by: TestPerson = people.auditor) =>
  by.browser.post(`${practice(auditId, item)}/aclaracion`, { question: text });
const send = (auditId: string, fields: Record<string, string> = {}) =>
  people.auditor.browser.post(`${cases}/${auditId}/aclaracion`, fields);

const threadsOf = (auditId: string) =>
  rows<{ id: string; item_id: string | null; state: string; answer_by: string }>(
    app,
    'select id, item_id, state, answer_by::text from audit_clarifications where audit_id = $1 order by item_id',
    [auditId],
  );

/** A case that is with its company, which was asked about these practices. */
async function asked(...items: string[]) {
  const found = await taken(app, people.auditor);
  for (const item of items) await expectRedirect(ask(found.auditId, item));
  await expectRedirect(send(found.auditId, { term: '5' }));
  return { ...found, threads: await threadsOf(found.auditId) };
}

const reply = (person: TestPerson, thread: string, text: string, files: ReturnType<typeof pdfFile>[] = []) =>
  person.browser.upload(`${answers}/${thread}`, { text }, files);

describe('asking', () => {
  test('is prepared practice by practice and sent together, with a term, by mail', async () => {
    const { auditId, companyId, admin } = await taken(app, people.auditor);
    await expectRedirect(ask(auditId, 'D2-06'));
    await expectRedirect(ask(auditId, 'D2-06'));
    await expectRedirect(ask(auditId, 'D1-01', '¿Desde cuándo rige la política?'));
    expect((await admin.browser.get(answers)).text).not.toContain(question);
    expect((await people.auditor.browser.get(`${cases}/${auditId}`)).text).toContain(question);
    await expectRedirect(send(auditId, { term: '5' }));
    expect(await auditRow(app, companyId)).toMatchObject({ state: 'returned', due_on: '2026-11-30' });
    expect(await threadsOf(auditId)).toMatchObject([
      { item_id: 'D1-01', state: 'asked', answer_by: '2026-11-30' },
      { item_id: 'D2-06', state: 'asked', answer_by: '2026-11-30' },
    ]);
    const mail = inOneLine((await lastMailTo(app, admin.email, 'aclaración')).text);
    expect(mail).toContain(`D2-06: ${question}`);
    expect(mail).toContain('D1-01: ¿Desde cuándo rige la política?');
    const page = (await admin.browser.get(answers)).text;
    expect(page).toContain(question);
    expect(page).toContain('Faltan 2 prácticas por responder o cambiar: D1-01, D2-06.');
    expect((await admin.browser.get(`${answers}?lang=en`)).text).toContain('2 practices still need an answer');
    await admin.browser.get(`${answers}?lang=es`);
  });

  test('may be dropped before it is sent; nothing to ask sends nothing, and a term is one of four', async () => {
    const { auditId, companyId } = await taken(app, people.auditor);
    await expectRedirect(ask(auditId, 'D2-06'));
    await expectRedirect(people.auditor.browser.post(`${practice(auditId, 'D2-06')}/aclaracion/quitar`));
    await expectRedirect(people.auditor.browser.post(`${practice(auditId, 'D2-06')}/aclaracion/quitar`));
    expect(await threadsOf(auditId)).toEqual([]);
    const empty = await send(auditId);
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('prepara antes las preguntas');
    expect((await send(auditId, { question, term: '400' })).status).toBe(422);
    expect((await ask(auditId, 'D2-06', 'corta')).status).toBe(422);
    expect((await ask(auditId, 'D9-99')).status).toBe(404);
    expect((await auditRow(app, companyId)).state).toBe('in_review');
  });

  test('opens the practices that the note names; without any the company answers in writing alone', async () => {
    const named = await taken(app, people.auditor);
    await expectRedirect(send(named.auditId, { question: 'De d2-06 y D1-01 falta la fecha.' }));
    expect((await threadsOf(named.auditId)).map(({ item_id }) => item_id)).toEqual(['D1-01', 'D2-06']);
    const general = await taken(app, people.auditor);
    await expectRedirect(send(general.auditId, { question: '¿Cuándo podemos visitar la planta?' }));
    const [thread] = await threadsOf(general.auditId);
    expect(thread).toMatchObject({ item_id: null, state: 'asked' });
    const save = { value: '1', version: '1', action: 'next' };
    expect((await general.editor.browser.post(`${home}/D1-01`, save)).status).toBe(409);
    await expectRedirect(reply(general.editor, thread!.id, 'El martes por la mañana.'));
    await expectRedirect(general.admin.browser.post(`${home}/enviar`, signature));
  });

  test('is the auditor’s alone, and only while the case is under review', async () => {
    const { auditId, admin } = await taken(app, people.auditor);
    expect((await ask(auditId, 'D2-06', question, people.otherAuditor)).status).toBe(403);
    expect((await ask(auditId, 'D2-06', question, people.coordinator)).status).toBe(403);
    expect((await ask(auditId, 'D2-06', question, admin)).status).toBe(403);
    await expectRedirect(send(auditId, { question: 'D2-06: falta la fecha.' }));
    expect((await ask(auditId, 'D2-06')).status).toBe(409);
    expect((await send(auditId, { question })).status).toBe(409);
  });
});

describe('answering', () => {
  test('takes text and files, once; the auditor reads them, strangers do not', async () => {
    const { auditId, admin, editor, threads } = await asked('D2-06');
    const id = threads[0]!.id;
    const files = [pdfFile('Formato.pdf', pdf('lagos'))];
    await expectRedirect(reply(editor, id, 'Va el formato que usamos.', files));
    await expectRedirect(reply(editor, id, 'Va el formato que usamos.', files));
    const kept = await rows<{ id: string }>(
      app,
      'select f.id from audit_clarification_files f join audit_clarification_messages m on m.id = f.message_id where m.audit_id = $1',
      [auditId],
    );
    expect(kept).toHaveLength(1);
    expect((await actsOf(app, auditId)).filter((act) => act === 'audits.clarification-answered')).toHaveLength(1);
    const page = (await people.auditor.browser.get(practice(auditId, 'D2-06'))).text;
    expect(page).toContain('Va el formato que usamos.');
    const file = `/fm4/aclaraciones/archivos/${kept[0]!.id}`;
    expect(page).toContain(file);
    expect((await people.auditor.browser.get(file)).bytes).toEqual(pdf('lagos'));
    expect((await admin.browser.get(`${answers}/archivos/${kept[0]!.id}`)).status).toBe(200);
    const stranger = await company(app);
    expect((await stranger.admin.browser.get(`${answers}/archivos/${kept[0]!.id}`)).status).toBe(404);
    expect((await reply(stranger.admin, id, 'Hola')).status).toBe(404);
    expect((await stranger.admin.browser.get(file)).status).toBe(403);
  });

  test('that cannot be kept comes back with its text', async () => {
    const { editor, threads } = await asked('D2-06');
    const id = threads[0]!.id;
    const text = 'Va el formato que usamos.';
    const wrong = await reply(editor, id, text, [pdfFile('Formato.pdf', Buffer.from('esto no es un PDF'))]);
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain(text);
    expect((await reply(editor, id, ' ')).status).toBe(422);
    expect((await reply(editor, 'nada', text)).status).toBe(404);
  });

  test('is what the company has to do, or to change the practice, before it hands in again', async () => {
    const { auditId, companyId, admin, editor, threads } = await asked('D2-06', 'D1-01');
    const early = await admin.browser.post(`${home}/enviar`, signature);
    expect(early.status).toBe(409);
    expect(early.text).toContain('D1-01, D2-06');
    expect((await auditRow(app, companyId)).state).toBe('returned');
    await expectRedirect(reply(editor, threads[0]!.id, 'Rige desde julio.'));
    await expectRedirect(
      editor.browser.post(`${home}/D2-06`, { value: '1', note: 'Sólo en Lagos', version: '1', action: 'next' }),
    );
    await expectRedirect(admin.browser.post(`${home}/enviar`, signature));
    expect((await auditRow(app, companyId)).state).toBe('in_review');
    expect((await reply(editor, threads[0]!.id, 'Otra cosa')).status).toBe(409);
    const page = (await people.auditor.browser.get(practice(auditId, 'D2-06'))).text;
    expect(page).toContain('Qué cambió desde la pregunta');
    expect(page).toMatch(/<del>3<\/del>\s*<ins[^>]*>1<\/ins>/);
    expect(page).toMatch(/<ins[^>]*>Sólo en Lagos<\/ins>/);
  });

  test('leads to a new verdict on what was asked, which settles it', async () => {
    const { auditId, admin, editor, threads } = await asked('D1-01');
    await expectRedirect(reply(editor, threads[0]!.id, 'Rige desde julio.'));
    await expectRedirect(admin.browser.post(`${home}/enviar`, signature));
    await reviewAll(app, people.auditor, auditId);
    const { browser } = people.auditor;
    expect((await browser.get(`${cases}/${auditId}`)).text).toMatch(/Hay que volver a ver[\s\S]*D1-01/);
    expect((await browser.post(`${cases}/${auditId}/cerrar`, { summary })).status).toBe(409);
    app.clock.advance(60_000);
    const verdict = { value: '3', reason: '', ...verification, version: '1' };
    await expectRedirect(browser.post(practice(auditId, 'D1-01'), verdict));
    expect(await threadsOf(auditId)).toMatchObject([{ state: 'settled' }]);
    expect((await browser.get(`${cases}/${auditId}`)).text).not.toContain('Hay que volver a ver');
    expect((await admin.browser.get(answers)).text).toContain('Resueltas');
  });
});

describe('while the company answers', () => {
  const everything = `select md5(string_agg(r::text, '|' order by r::text)) as hash from (
    select to_jsonb(x) - 'active_at' as r from assessment_answers x where company_id = $1 and not item_id = any ($2)
    union all select to_jsonb(x) from evidence_files x where company_id = $1 and not item_id = any ($2)
    union all select jsonb_build_array(profile, target_level, instrument_id, open_items) from assessments where company_id = $1
  ) found`;
  const ids = instrument.items.map(({ id }) => id);

  test('nothing changes but the practices that it was asked about, whatever is written and by which way', async () => {
    const open = ['D1-01', 'D2-06'];
    const { companyId, editor, admin } = await asked(...open);
    const hash = async () => (await rows<{ hash: string }>(app, everything, [companyId, open]))[0]!.hash;
    const before = await hash();
    const [{ id: assessmentId }] = (await rows<{ id: string }>(
      app,
      'select id from assessments where company_id = $1',
      [companyId],
    )) as [{ id: string }];
    const raw = (sql: string, params: unknown[]) =>
      app.db
        .as({ kind: 'person', userId: editor.userId, companyId, roles: ['company_admin'] } as never, (tx) =>
          tx.query(sql, params),
        )
        .then(
          () => true,
          () => false,
        );
    const item = fc.constantFrom(...ids, 'D9-99');
    const write = fc.oneof(
      fc.record({ way: fc.constant('answer' as const), item, value: fc.constantFrom('0', '1', '2', '4', '') }),
      fc.record({ way: fc.constant('upload' as const), item }),
      fc.record({ way: fc.constantFrom('profile' as const, 'level' as const, 'autosave' as const), item }),
      fc.record({
        way: fc.constantFrom('update' as const, 'delete' as const, 'insert' as const, 'move' as const),
        item,
      }),
      fc.record({ way: fc.constantFrom('file' as const, 'raw-profile' as const, 'reopen' as const), item }),
    );
    await fc.assert(
      fc.asyncProperty(write, async (one) => {
        const { browser } = editor;
        const version = '1';
        switch (one.way) {
          case 'answer':
            await browser.post(`${home}/${one.item}`, { value: one.value, note: 'otra', version, action: 'next' });
            break;
          case 'autosave':
            await browser.post(`${home}/${one.item}/guardar`, { value: '2', note: 'otra', version });
            break;
          case 'upload':
            await browser.upload(`${home}/${one.item}`, { value: '3', note: '', version, action: 'upload' }, [
              pdfFile(),
            ]);
            break;
          case 'profile':
            await admin.browser.post(`${home}/perfil`, { num_trabajadores: '9', sector: 'comercio', version: '2' });
            break;
          case 'level':
            await admin.browser.post(`${home}/nivel`, { level: 'N3' });
            break;
          case 'update':
            await raw('update assessment_answers set value = 4 where assessment_id = $1 and item_id = $2', [
              assessmentId,
              one.item,
            ]);
            break;
          case 'delete':
            await raw('delete from assessment_answers where assessment_id = $1 and item_id = $2', [
              assessmentId,
              one.item,
            ]);
            break;
          case 'move':
            await raw("update assessment_answers set item_id = 'D9-98' where assessment_id = $1 and item_id = $2", [
              assessmentId,
              one.item,
            ]);
            break;
          case 'insert':
            await raw(
              `insert into assessment_answers (assessment_id, company_id, item_id, value, note, updated_by, updated_at, version)
               values ($1, $2, $3, 4, '', $4, now(), 1) on conflict (assessment_id, item_id) do update set value = 4`,
              [assessmentId, companyId, one.item, editor.userId],
            );
            break;
          case 'file':
            await raw(
              `insert into evidence_files (id, company_id, assessment_id, item_id, name, size, content_type, storage_key,
                 sha256, uploaded_by, uploaded_at)
               values (gen_random_uuid(), $2, $1, $3, 'x.pdf', 1, 'application/pdf', gen_random_uuid()::text, repeat('0', 64),
                 $4, now())`,
              [assessmentId, companyId, one.item, editor.userId],
            );
            break;
          case 'raw-profile':
            await raw("update assessments set profile = '{}', target_level = 'N3' where id = $1", [assessmentId]);
            break;
          case 'reopen':
            await raw('update assessments set open_items = null where id = $1', [assessmentId]);
            break;
        }
        expect(await hash()).toBe(before);
      }),
      { numRuns: 80 },
    );
    const changed = { value: '1', note: '', version: '1', action: 'next' };
    const fresh = await asked('D1-01');
    await expectRedirect(fresh.editor.browser.post(`${home}/D1-01`, changed));
    const closed = await fresh.editor.browser.post(`${home}/D1-02`, changed);
    expect(closed.status).toBe(409);
    expect(closed.text).toContain('FM4 sólo abrió las prácticas por las que pregunta: D1-01');
    expect((await fresh.editor.browser.get(`${home}/D1-02`)).text).toContain('las respuestas no cambian');
    expect((await fresh.editor.browser.get(home)).text).toContain('FM4 abrió una práctica');
  });
});
