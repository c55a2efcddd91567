import { CannotStore, Storage } from '#libs/storage';
import { system } from '../../../src/database/index.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { decideOnPages, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { appForAll, made, mailsOf } from '../../support/index.js';

// fifteen working days later: 2 April, as the third Monday of March is a day of rest
const suspendedAt = new Date('2026-03-11T18:00:00Z');
const app = appForAll({ at: suspendedAt });
const rosa = made(() => newPerson(app, { roles: ['staff_admin'], name: 'Rosa Administra' }));
const second = made(() => newPerson(app, { roles: ['staff_admin'], name: 'Alicia Confirma' }));
beforeEach(() => app.clock.set(suspendedAt));

const query = (sql: string, params: unknown[] = []) => app.db.as(system('test'), (tx) => tx.query(sql, params));
const move = (
  id: string,
  path: 'suspender' | 'reactivar' | 'revocar',
  version: number,
  publicReason = 'FM4 revisa una queja del personal.',
) =>
  decideOnPages([rosa.browser, second.browser], id, path, {
    publicReason,
    internalReason: 'Expediente 12 de 2026',
    version: String(version),
  });
const mailsTo = async (email: string) => (await mailsOf(app)).filter(({ to }) => to.includes(email)).toReversed();
const subjectsTo = async (email: string) => (await mailsTo(email)).map(({ subject }) => subject);
const text = 'Hablamos con la supervisión y cambiamos el rol de turnos; adjuntamos las listas.';

interface Suspended extends TestDistinction {
  readonly lucia: TestPerson;
}

/** A company whose distinction FM4 has just suspended. */
async function suspended(tradeName: string): Promise<Suspended> {
  const distinction = await newDistinction(app, { tradeName });
  const lucia = await newPerson(app, { roles: ['company_admin'], companyId: distinction.companyId, name: 'Lucía' });
  await move(distinction.id, 'suspender', 1);
  return { ...distinction, lucia };
}
const answer = ({ lucia }: Suspended, said = text) =>
  lucia.browser.post('/empresa/distintivo/responder', { text: said });
const finish = ({ lucia }: Suspended, said = '') =>
  lucia.browser.post('/empresa/distintivo/responder', { text: said, finished: 'si' });

describe('a suspended company', () => {
  test('reads why, until when it may answer, and that in its mail, its calendar and on its page', async () => {
    const { lucia } = await suspended('Hotel Casa Mezquite');
    const page = (await lucia.browser.get('/empresa/distintivo')).text;
    for (const words of ['FM4 revisa una queja', '2 de abril de 2026', 'Tu respuesta', 'Enviar a FM4']) {
      expect(page).toContain(words);
    }
    await app.jobs.runDue();
    const mail = (await mailsTo(lucia.email)).at(-1);
    expect(mail?.subject).toBe('FM4 suspendió el distintivo de Hotel Casa Mezquite');
    expect(mail?.text).toContain('a más tardar el 2 de abril de 2026');
    expect(mail?.text).toContain('/empresa/distintivo#audiencia');
    expect((await lucia.browser.get('/pendientes')).text).toContain('Responder a la suspensión del nivel Inclusión');
    expect((await lucia.browser.get('/empresa')).text).toContain('Responde a la suspensión de tu distintivo');
  });

  test('answers and finishes; FM4 is told, reads it, and may decide then; the public reads nothing of it', async () => {
    const one = await suspended('Taller Zapotlán');
    expect((await rosa.browser.get(`/fm4/distintivos/${one.id}`)).text).not.toContain('/revocar"');
    expect((await answer(one)).location).toBe('/empresa/distintivo');
    await app.jobs.runDue();
    expect((await subjectsTo(rosa.email)).at(-1)).toBe('Taller Zapotlán respondió a la suspensión de su distintivo');
    expect((await mailsTo(rosa.email)).at(-1)?.text).not.toContain('rol de turnos');
    expect((await mailsTo(rosa.email)).at(-1)?.text).toContain('agregar algo hasta el 2 de abril');
    expect((await rosa.browser.get('/fm4')).text).not.toContain('Leer su respuesta y decidir');
    expect((await rosa.browser.get(`/fm4/distintivos/${one.id}`)).text).not.toContain('/revocar"');
    expect((await one.lucia.browser.get('/empresa')).text).toContain('hasta que digas que terminaste');
    expect((await finish(one)).location).toBe('/empresa/distintivo');
    expect((await rosa.browser.get('/fm4')).text).toContain('Leer su respuesta y decidir');
    const detail = (await rosa.browser.get(`/fm4/distintivos/${one.id}`)).text;
    for (const words of [text, 'Lucía', 'La empresa respondió', 'terminó de responder', '/revocar"'])
      expect(detail).toContain(words);
    expect((await one.lucia.browser.get('/pendientes')).text).not.toContain('Responder a la suspensión');
    for (const path of [`/verificar/${one.code}`, `/api/v1/verification/${one.code}`, '/registro-publico/log']) {
      expect((await app.browser().get(path)).text).not.toContain('rol de turnos');
    }
    expect((await move(one.id, 'revocar', 2)).status).toBe(303);
    expect((await rosa.browser.get('/fm4')).text).not.toContain('Leer su respuesta y decidir');
  });

  test('may add to its answer until its last day; nothing is overwritten, and the same words count once', async () => {
    const one = await suspended('Empaques del Poniente');
    await answer(one);
    await answer(one);
    app.clock.set(new Date('2026-04-03T05:30:00Z'));
    await answer(one, 'Agregamos la constancia de la Secretaría del Trabajo.');
    const rows = await query('select text from distinction_answers where distinction_id = $1 order by sent_at', [
      one.id,
    ]);
    expect(rows.map((row: { text: string }) => row.text)).toEqual([
      text,
      'Agregamos la constancia de la Secretaría del Trabajo.',
    ]);
    app.clock.set(new Date('2026-04-03T06:30:00Z'));
    const late = await answer(one, 'Una cosa más que se nos olvidó.');
    expect(late.status).toBe(409);
    expect(late.text).toContain('No hay ninguna suspensión a la que puedas responder ahora.');
    expect((await one.lucia.browser.get('/empresa/distintivo')).text).toContain('FM4 ya tiene tu respuesta');
    const erase = app.db.as(system('test'), (tx) => tx.query('delete from distinction_answers'));
    await expect(erase).rejects.toThrow(/permission denied/);
  });

  test('who has finished adds nothing more, not even from another window, and that is said', async () => {
    const one = await suspended('Tequila El Llano');
    expect((await one.lucia.browser.post('/empresa/distintivo/responder', { text: '' })).status).toBe(422);
    const both = await Promise.all([finish(one, text), finish(one, text)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const late = await answer(one, 'Una cosa más que se nos olvidó.');
    expect(late.status).toBe(409);
    expect(late.text).toContain('ya dijo que terminó de responder');
    const page = (await one.lucia.browser.get('/empresa/distintivo')).text;
    expect(page).toContain('Tu empresa dijo el 11 de marzo de 2026 que ya terminó');
    expect(page).not.toContain('Enviar a FM4');
    const said = await query('select text, finished from distinction_answers where distinction_id = $1', [one.id]);
    expect(said).toEqual([{ text, finished: true }]);
    const blank = app.db.as(system('test'), (tx) =>
      tx.query(`insert into distinction_answers (id, distinction_id, company_id, suspension_id, text, sent_by, sent_at)
        select gen_random_uuid(), distinction_id, company_id, suspension_id, '', sent_by, sent_at from distinction_answers
        where distinction_id = '${one.id}'`),
    );
    await expect(blank).rejects.toThrow(/distinction_answers_text_check/);
  });

  test('what is too short comes back with what was typed', async () => {
    const one = await suspended('Muebles Ocotlán');
    const short = await answer(one, 'No.');
    expect(short.status).toBe(422);
    expect(short.text).toContain('al menos 10 caracteres');
    expect(short.text).toContain('>No.</textarea>');
  });

  test('an answer to an earlier suspension does not count for the next', async () => {
    const one = await suspended('Cerámica Tonalá');
    await finish(one, text);
    await move(one.id, 'reactivar', 2, 'La empresa lo aclaró todo.');
    expect((await answer(one)).status).toBe(409);
    await move(one.id, 'suspender', 3);
    expect((await move(one.id, 'revocar', 4)).status).toBe(409);
    expect((await one.lucia.browser.get('/empresa/distintivo')).text).not.toContain('rol de turnos');
  });

  test('only who administers it answers; others of it read', async () => {
    const one = await suspended('Panadería Sayula');
    const editor = await newPerson(app, { roles: ['company_editor'], companyId: one.companyId });
    expect((await editor.browser.get('/empresa/distintivo')).text).toContain('Responde quien administra tu empresa');
    expect((await editor.browser.post('/empresa/distintivo/responder', { text })).status).toBe(403);
    const other = await suspended('Otra');
    await answer(other, 'Esto lo dice otra empresa, no la de pan.');
    expect((await one.lucia.browser.get('/empresa/distintivo')).text).not.toContain('otra empresa');
  });
});

describe('the files of an answer', () => {
  const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
  const send = ({ lucia }: Suspended, files: [string, Buffer][], fields: Record<string, string> = { text }) =>
    lucia.browser.upload(
      '/empresa/distintivo/responder',
      fields,
      files.map(([name, bytes]) => ({ field: 'file', name, type: 'application/octet-stream', bytes })),
    );
  const filesOf = ({ id }: Suspended): Promise<{ id: string; name: string; key: string }[]> =>
    query(
      `select f.id, f.name, f.storage_key as key from distinction_answer_files f
       join distinction_answers a on a.id = f.answer_id where a.distinction_id = $1 order by f.id`,
      [id],
    );

  test('come with it; its company and FM4 download them byte for byte, nobody else', async () => {
    const one = await suspended('Agave Azul');
    expect((await send(one, [['Rol de turnos.pdf', pdf]])).location).toBe('/empresa/distintivo');
    const [file] = await filesOf(one);
    expect(file).toMatchObject({ name: 'Rol de turnos.pdf' });
    const own = `/empresa/distintivo/respuestas/${file!.id}`;
    const fm4 = `/fm4/distintivos/respuestas/${file!.id}`;
    expect((await one.lucia.browser.get('/empresa/distintivo')).text).toContain(own);
    expect((await rosa.browser.get(`/fm4/distintivos/${one.id}`)).text).toContain(fm4);
    for (const answer of [await one.lucia.browser.get(own), await rosa.browser.get(fm4)]) {
      expect(answer.bytes.equals(pdf)).toBe(true);
      expect(String(answer.headers['content-disposition'])).toContain('attachment');
    }
    const auditor = await newPerson(app, { roles: ['auditor'] });
    expect((await auditor.browser.get(fm4)).status).toBe(200);
    await query(
      `insert into advisories (id, company_id, user_id, kind, note, given_on, recorded_by, recorded_at)
       values (gen_random_uuid(), $1, $2, 'training', 'Taller', '2026-01-10', $2, now())`,
      [one.companyId, auditor.userId],
    );
    expect((await auditor.browser.get(fm4)).status).toBe(403);
    expect((await auditor.browser.get(`/fm4/distintivos/${one.id}`)).text).not.toContain(fm4);
    const other = await suspended('Otra Empresa');
    expect((await other.lucia.browser.get(own)).status).toBe(404);
    expect((await other.lucia.browser.get(fm4)).status).toBe(403);
    expect((await app.browser().get(own)).status).toBe(303);
  });

  test('are told by their content; one that is no document keeps the answer back, and the text stays', async () => {
    const one = await suspended('Barro Negro');
    for (const [name, bytes, words] of [
      ['dibujo.pdf', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'dibujos SVG no se aceptan'],
      ['foto.png', pdf, 'su contenido es de otro'],
      ['vacío.pdf', Buffer.alloc(0), 'está vacío'],
      ['grande.pdf', Buffer.concat([pdf, Buffer.alloc(25 * 1024 * 1024)]), 'pesa más de 25 MB'],
    ] as const) {
      const refused = await send(one, [
        ['bien.pdf', pdf],
        [name, bytes],
      ]);
      expect([name, refused.status >= 400, refused.text.includes(words), refused.text.includes(text)]).toEqual([
        name,
        true,
        true,
        true,
      ]);
    }
    const many = await send(
      one,
      Array.from({ length: 11 }, (_, n) => [`${n}.pdf`, pdf] as [string, Buffer]),
    );
    expect([many.status, many.text.includes('caben 10 archivos')]).toEqual([422, true]);
    expect(await query('select 1 from distinction_answers where distinction_id = $1', [one.id])).toEqual([]);
  });

  test('the same twice is one answer with its files once, also from two windows at once', async () => {
    const one = await suspended('Rebozos Sayula');
    const keep = jest.spyOn(app.nest.get(Storage), 'delete');
    const both = await Promise.all([send(one, [['a.pdf', pdf]]), send(one, [['a.pdf', pdf]])]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    const files = await filesOf(one);
    expect(files).toHaveLength(1);
    expect(await app.nest.get(Storage).has(files[0]!.key)).toBe(true);
    // what was kept for nothing is gone again
    for (const [key] of keep.mock.calls) expect(await app.nest.get(Storage).has(key)).toBe(false);
    keep.mockRestore();
    await finish(one);
    expect((await send(one, [['b.pdf', pdf]], { text: 'Una cosa más con archivo.' })).status).toBe(409);
    expect(await filesOf(one)).toHaveLength(1);
  });

  test('when the storage takes nothing, the company is told and its text stays', async () => {
    const one = await suspended('Talabartería Colotlán');
    const full = jest.spyOn(app.nest.get(Storage), 'receive').mockImplementation(async (source) => {
      for await (const piece of source) void piece;
      throw new CannotStore('full', new Error('ENOSPC'));
    });
    const refused = await send(one, [['a.pdf', pdf]]);
    full.mockRestore();
    expect([refused.status, refused.text.includes(text)]).toEqual([507, true]);
    expect((await send(one, [['a.pdf', pdf]])).status).toBe(303);
  });
});

describe('FM4', () => {
  test('may not revoke before the company has finished or its last day is over', async () => {
    const { id } = await suspended('Conservas Autlán');
    const early = await move(id, 'revocar', 2);
    expect(early.status).toBe(409);
    expect(early.text).toContain('después del 2 de abril de 2026');
    expect((await rosa.browser.get(`/fm4/distintivos/${id}/revocar`)).status).toBe(409);
    app.clock.set(new Date('2026-04-03T05:30:00Z'));
    expect((await move(id, 'revocar', 2)).status).toBe(409);
    app.clock.set(new Date('2026-04-03T06:30:00Z'));
    expect((await rosa.browser.get('/fm4')).text).toContain('Decidir: no respondió en su plazo');
    expect((await move(id, 'revocar', 2)).status).toBe(303);
  });
});

describe('three days before the last one', () => {
  const remindsAt = new Date('2026-03-30T16:00:00Z');

  test('who has not answered is reminded, once', async () => {
    const { lucia } = await suspended('Cajeta Tapalpa');
    app.clock.set(remindsAt);
    await app.jobs.runDue();
    await app.jobs.runDue();
    expect((await subjectsTo(lucia.email)).filter((subject) => subject.startsWith('Puedes responder'))).toEqual([
      'Puedes responder hasta el 2 de abril de 2026: el distintivo de Cajeta Tapalpa está suspendido',
    ]);
  });

  test('who has answered, or is no longer suspended, is not', async () => {
    const [heard, lifted] = [await suspended('Vidrio Tlaquepaque'), await suspended('Piel León')];
    await answer(heard);
    await move(lifted.id, 'reactivar', 2, 'La empresa lo aclaró todo.');
    app.clock.set(remindsAt);
    await app.jobs.runDue();
    for (const { lucia } of [heard, lifted]) {
      expect((await subjectsTo(lucia.email)).filter((subject) => subject.startsWith('Puedes responder'))).toEqual([]);
    }
  });
});
