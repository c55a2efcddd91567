import { randomUUID } from 'node:crypto';
import { Storage } from '#libs/storage';
import { EvidenceErasure } from '../../../src/assessments/index.js';
import { system } from '../../../src/database/index.js';
import { startApp, type TestApp } from '../../support/index.js';
import { answerOf, home, pdf, pdfFile, program, rows, started, type TestCompany } from '../fixtures.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const upload = { value: '3', note: '', version: '0', action: 'upload' };
const photo = 'fotografía del lugar donde está visible';
const inSlot = (index: number, name = 'Acta.pdf', bytes: Uint8Array = pdf()) => ({
  ...pdfFile(name, bytes),
  field: `evidence-${index}`,
});
const kept = ({ companyId }: TestCompany) =>
  rows<{ id: string; name: string; proves: string | null; storage_key: string; erased_at: Date | null }>(
    app,
    'select * from evidence_files where company_id = $1 order by uploaded_at, id',
    [companyId],
  );
const present = ({ companyId }: TestCompany) =>
  rows<{ id: string; name: string }>(
    app,
    'select id, name from evidence_files where company_id = $1 and removed_at is null order by id',
    [companyId],
  );

describe('a place for each usual evidence', () => {
  test('sets what a file proves, takes several at once, and turns from missing to done', async () => {
    const company = await started(app);
    const { browser } = company.editor;
    expect((await browser.get(`${home}/D1-01`)).text).toContain(`Falta: ${photo}`);
    const files = [inSlot(2, 'Recepción.pdf'), inSlot(2, 'Comedor.pdf'), inSlot(0), pdfFile('Otra.pdf')];
    const answer = await browser.upload(`${home}/D1-01`, upload, files);
    expect(answer.location).toBe(`${home}/D1-01#evidencia`);
    const page = (await browser.follow(answer)).text;
    expect(page).toContain('Subimos 4 archivos.');
    expect(page).toContain(`Listo: ${photo}`);
    expect(page).not.toContain(`Falta: ${photo}`);
    expect((await kept(company)).map(({ name, proves }) => [name, proves])).toEqual([
      ['Recepción.pdf', 'Fotografía del lugar donde está visible'],
      ['Comedor.pdf', 'Fotografía del lugar donde está visible'],
      ['Acta.pdf', expect.stringMatching(/^Política/) as string],
      ['Otra.pdf', null],
    ]);
  });

  test('a place that the practice has not is something else', async () => {
    const company = await started(app);
    await company.editor.browser.upload(`${home}/D1-01`, upload, [inSlot(77)]);
    expect((await kept(company)).map(({ proves }) => proves)).toEqual([null]);
  });

  test('of several files the good ones are kept, and each of the others says why, at its place', async () => {
    const company = await started(app);
    const files = [
      inSlot(0),
      inSlot(1, 'a.pdf', program()),
      inSlot(1, 'b.pdf', Buffer.from('<html>')),
      inSlot(1, 'c.pdf'),
    ];
    const answer = await company.editor.browser.upload(`${home}/D1-01`, { ...upload, note: 'Se conserva' }, files);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Los otros 2 archivos sí se subieron.');
    expect(answer.text).toMatch(/href="#evidence-1">Evidencia, acuse[^<]*: a\.pdf: Ese archivo es un programa/);
    expect(answer.text).toMatch(/href="#evidence-1-1"[^<]*b\.pdf: Las páginas web/);
    expect(answer.text).toContain('id="evidence-1-1"');
    expect(answer.text).toContain('Se conserva');
    expect((await kept(company)).map(({ name }) => name)).toEqual(['Acta.pdf', 'c.pdf']);
  });

  test('more files than a practice takes: the rest is refused by name', async () => {
    const company = await started(app);
    const files = Array.from({ length: 22 }, (_, n) => inSlot(0, `${n}.pdf`));
    const answer = await company.editor.browser.upload(`${home}/D1-01`, upload, files);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Esta práctica ya tiene 20 archivos.');
    expect(await kept(company)).toHaveLength(20);
  });

  test('a PDF with bytes before its header is taken, and comes back as it was sent', async () => {
    const company = await started(app);
    const bytes = Buffer.concat([Buffer.from('\ufeff\r\n'), pdf()]);
    await company.editor.browser.upload(`${home}/D1-01`, upload, [inSlot(0, 'Escaneado.pdf', bytes)]);
    const [file] = await kept(company);
    const download = await company.editor.browser.get(`${home}/evidencia/${file!.id}`);
    expect([download.headers['content-type'], download.bytes.equals(bytes)]).toEqual(['application/pdf', true]);
  });

  test('with scripts: one file answers with what changes on the page', async () => {
    const company = await started(app);
    const { browser } = company.editor;
    await browser.post(`${home}/D1-01`, { value: '3', version: '0' });
    const send = (file: ReturnType<typeof inSlot>) => browser.upload(`${home}/D1-01/evidencia`, {}, [file]);
    const good = await send(inSlot(2));
    expect(good.status).toBe(200);
    const json = good.json<{ said: string; problems: string[]; evidence: string; panel: string; warnings: string }>();
    expect(json).toMatchObject({ said: 'Subimos Acta.pdf.', problems: [], warnings: '' });
    expect(json.evidence).toContain(`Listo: ${photo}`);
    const bad = await send(inSlot(2, 'a.pdf', program()));
    expect(bad.status).toBe(422);
    expect(bad.json()).toMatchObject({
      said: '',
      problems: [expect.stringContaining('a.pdf: Ese archivo es un programa')],
    });

    const [file] = await kept(company);
    const removed = (await browser.post(`${home}/D1-01/evidencia`, { remove: file!.id })).json<typeof json>();
    expect(removed.said).toContain('Quitamos Acta.pdf.');
    expect(removed.warnings).toContain('Hoy cuenta como 1, no como 3.');
    const back = (await browser.post(`${home}/D1-01/evidencia`, { restore: file!.id })).json<typeof json>();
    expect(back).toMatchObject({ said: 'Recuperamos Acta.pdf.', warnings: '' });
    expect((await browser.post(`${home}/D1-01/evidencia`, { remove: randomUUID() })).status).toBe(404);
  });
});

describe('why it counts less', () => {
  test('a practice without evidence says that it counts as 1 today', async () => {
    const { editor } = await started(app);
    await editor.browser.post(`${home}/D1-01`, { value: '2', version: '0' });
    expect((await editor.browser.get(`${home}/D1-01`)).text).toContain('Hoy cuenta como 1, no como 2.');
    expect((await editor.browser.get(home)).text).toContain('Sin evidencia hoy cuenta como 1');
    await editor.browser.post(`${home}/D1-01`, { value: '1', version: '1' });
    expect((await editor.browser.get(`${home}/D1-01`)).text).not.toContain('Hoy cuenta como 1');
  });

  test('a critical one too, with what that costs', async () => {
    const { editor } = await started(app);
    await editor.browser.post(`${home}/D2-03`, { value: '4', version: '0' });
    expect((await editor.browser.get(`${home}/D2-03`)).text).toContain('Sin evidencia hoy cuenta como 1, y con 1');
    await editor.browser.post(`${home}/D2-03`, { value: '2', version: '1' });
    const page = (await editor.browser.get(`${home}/D2-03`)).text;
    expect(page).toContain('Con 2 no se otorga ningún nivel.');
    expect(page).toContain('Hoy cuenta como 1, no como 2.');
    expect((await editor.browser.get(`${home}/D2-03?lang=en`)).text).toContain('Today it counts as 1, not as 2.');
  });
});

describe('what was removed', () => {
  async function removedOne() {
    const company = await started(app);
    const { browser } = company.editor;
    await browser.upload(`${home}/D1-01`, upload, [inSlot(0)]);
    const [file] = await kept(company);
    await browser.post(`${home}/D1-01`, { value: '3', version: '1', remove: file!.id });
    return { company, browser, file: file! };
  }

  test('comes back at one press, and counts again', async () => {
    const { company, browser, file } = await removedOne();
    expect((await browser.get(`${home}/D1-01`)).text).toMatch(/name="restore" value="[^"]*">Recuperar/);
    const form = { value: '3', version: '1', restore: file.id };
    const answer = await browser.post(`${home}/D1-01`, form);
    expect((await browser.follow(answer)).text).toContain('Recuperamos Acta.pdf.');
    expect(await answerOf(company.editor, 'D1-01')).toMatchObject({ counted: 3 });
    expect((await browser.get(`${home}/evidencia/${file.id}`)).status).toBe(200);
    expect((await browser.post(`${home}/D1-01`, form)).status).toBe(303);
  });

  test('does not come back for another company, nor into a practice that is full', async () => {
    const { company, browser, file } = await removedOne();
    const other = await started(app);
    const form = { version: '0', restore: file.id };
    expect((await other.editor.browser.post(`${home}/D1-01`, form)).status).toBe(404);
    const files = Array.from({ length: 20 }, (_, n) => inSlot(1, `${n}.pdf`));
    await browser.upload(`${home}/D1-01`, { ...upload, version: '1' }, files);
    const answer = await browser.post(`${home}/D1-01`, { ...form, value: '3', version: '1' });
    expect([answer.status, answer.text.includes('Esta práctica ya tiene 20 archivos.')]).toEqual([409, true]);
    expect(await present(company)).toHaveLength(20);
  });

  test('loses its bytes when its time is over, and then says so', async () => {
    const { company, browser, file } = await removedOne();
    await browser.upload(`${home}/D1-01`, { ...upload, version: '1' }, [inSlot(1, 'Queda.pdf')]);
    const erasure = app.nest.get(EvidenceErasure);
    const before = app.clock.now();
    expect(await erasure.eraseRemoved(system('test'), before)).toBe(0);
    expect(await erasure.eraseRemoved(system('test'), new Date(before.getTime() + 1))).toBeGreaterThanOrEqual(1);
    const storage = app.nest.get(Storage);
    const [gone, stays] = await kept(company);
    expect([await storage.has(gone!.storage_key), await storage.has(stays!.storage_key)]).toEqual([false, true]);
    expect(gone!.erased_at).not.toBeNull();
    const answer = await browser.post(`${home}/D1-01`, { value: '3', version: '1', restore: file.id });
    expect([answer.status, answer.text.includes('ya se borró y no se puede recuperar')]).toEqual([409, true]);
    expect((await browser.get(`${home}/D1-01`)).text).not.toContain('name="restore"');
  });

  test('keeps the bytes that a file of another assessment shares', async () => {
    const { company, file } = await removedOne();
    await rows(
      app,
      `insert into evidence_files (id, company_id, assessment_id, item_id, proves, name, size, content_type, storage_key,
         sha256, uploaded_by, uploaded_at, carried_from)
       select $1, company_id, assessment_id, 'D1-02', proves, name, size, content_type, storage_key, sha256, uploaded_by,
         uploaded_at, id from evidence_files where id = $2`,
      [randomUUID(), file.id],
    );
    await app.nest.get(EvidenceErasure).eraseRemoved(system('test'), new Date(app.clock.now().getTime() + 1));
    expect(await app.nest.get(Storage).has(file.storage_key)).toBe(true);
    expect((await kept(company))[0]!.erased_at).toBeNull();
  });
});

describe('the quota of a company', () => {
  const uses = ({ companyId }: TestCompany, bytes: number, removed = false) =>
    rows(
      app,
      `update evidence_files set size = $2, removed_at = case when $3 then uploaded_at end where company_id = $1`,
      [companyId, bytes, removed],
    );

  test('is said before, and refuses at the field what does not fit', async () => {
    const company = await started(app);
    const { browser } = company.editor;
    await browser.upload(`${home}/D1-01`, upload, [inSlot(0)]);
    expect((await browser.get(`${home}/D1-01`)).text).toContain(`Tu empresa usa ${pdf().length} B de 2 GB.`);
    await uses(company, 2_000_000_000 - 10);
    expect((await browser.get(`${home}/D1-01?lang=en`)).text).toContain('Your company uses 2 GB of 2 GB.');
    const answer = await browser.upload(`${home}/D1-02?lang=es`, { ...upload, note: 'Sigue' }, [inSlot(0)]);
    expect(answer.status).toBe(413);
    expect(answer.text).toContain('Tu empresa ya usa los 2 GB que puede guardar.');
    expect(answer.text).toContain('Sigue');
    expect(await present(company)).toHaveLength(1);
  });

  test('what was removed makes room: it can be brought back until the room is needed', async () => {
    const company = await started(app);
    const { browser } = company.editor;
    await browser.upload(`${home}/D1-01`, upload, [inSlot(0)]);
    await uses(company, 2_000_000_000 - 10, true);
    const answer = await browser.upload(`${home}/D1-02`, upload, [inSlot(0, 'Nueva.pdf')]);
    expect(answer.status).toBe(303);
    const [old] = await kept(company);
    expect(old!.erased_at).not.toBeNull();
    expect(await app.nest.get(Storage).has(old!.storage_key)).toBe(false);
    expect((await present(company)).map(({ name }) => name)).toEqual(['Nueva.pdf']);
  });
});

describe('saving', () => {
  const saved = async (company: TestCompany, fields: Record<string, string>, item = 'D1-01') => {
    const answer = await company.editor.browser.post(`${home}/${item}`, { action: 'next', ...fields });
    return (await company.editor.browser.follow(answer)).text;
  };

  test('says what was saved, and nothing that was not', async () => {
    const company = await started(app);
    const nothing = await saved(company, { version: '0' });
    expect(nothing).toContain('La práctica D1-01 quedó sin respuesta.');
    expect(nothing).not.toContain('Guardamos tu respuesta');
    expect(await saved(company, { version: '0', note: 'Una nota' })).toContain(
      'Guardamos tu nota. La práctica D1-01 sigue sin respuesta.',
    );
    expect(await saved(company, { version: '1', note: 'Una nota', value: '2' })).toContain('Guardamos tu respuesta.');
    const again = await saved(company, { version: '2', note: 'Una nota', value: '2' });
    expect(again).toContain('Tu respuesta está guardada.');
    expect(again).not.toContain('Guardamos tu respuesta');
  });

  test('an answer can be taken back; note and files stay', async () => {
    const company = await started(app);
    const { browser } = company.editor;
    const untouched = (await browser.get(`${home}/D1-01`)).text;
    expect(untouched).toMatch(/id="quitar-respuesta" hidden/);
    await browser.upload(`${home}/D1-01`, { ...upload, note: 'Queda' }, [inSlot(0)]);
    expect((await browser.get(`${home}/D1-01`)).text).toMatch(/id="quitar-respuesta"><button/);
    const answer = await browser.post(`${home}/D1-01`, { value: '3', note: 'Queda', version: '1', action: 'clear' });
    expect(answer.location).toBe(`${home}/D1-01`);
    expect((await browser.follow(answer)).text).toContain('Quitamos tu respuesta.');
    const cleared = await answerOf(company.editor, 'D1-01');
    expect(cleared).toMatchObject({ value: null, note: 'Queda', version: 2 });
    expect(cleared!.evidence).toHaveLength(1);
    const nothing = await browser.post(`${home}/D1-02`, { version: '0', action: 'clear' });
    expect((await browser.follow(nothing)).text).toContain('La práctica D1-02 quedó sin respuesta.');
  });

  test('the script is not told that something was saved when nothing was there', async () => {
    const { editor } = await started(app);
    const answer = await editor.browser.post(`${home}/D1-01/guardar`, { value: '', note: '', version: '0' });
    expect(answer.json()).toMatchObject({ version: 0, saved: '' });
  });
});

describe('forms that were sent empty', () => {
  test('name the field, in the summary too', async () => {
    const { editor, admin } = await started(app);
    const file = await editor.browser.upload(`${home}/D1-01`, upload, []);
    expect(file.text).toMatch(/href="#file">Evidencia, otra cosa que lo demuestre: Elige primero un archivo\./);
    const level = await editor.browser.post(`${home}/nivel`, {});
    expect(level.text).toMatch(/href="#level">Nivel al que quieres llegar: Elige una de las opciones/);
    const value = await editor.browser.post(`${home}/D1-01`, { value: 'x', version: '0' });
    expect(value.text).toMatch(/href="#value">Tu respuesta: Elige una de las opciones/);
    const profile = await admin.browser.post(`${home}/perfil`, { version: '2' });
    expect(profile.text).toMatch(/href="#num_trabajadores">[^<]+: Escribe cuántas personas/);
  });
});
