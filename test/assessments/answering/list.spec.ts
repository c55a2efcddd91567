import { newPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import {
  answered,
  answerOf,
  current,
  home,
  pdfFile,
  profile,
  rows,
  signature,
  started,
  submitted,
} from '../fixtures.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const list = `${home}/lista`;
const practicesIn = (text: string) => [...text.matchAll(/data-practica="([^"]+)"/g)].map(([, id]) => id);
const chosen = (id: string, value: string, version = '0', seen = '') => ({
  [`respuesta.${id}`]: value,
  [`vista.${id}`]: seen,
  [`version.${id}`]: version,
});

describe('the list', () => {
  test('shows a dimension with its sentences, evidence and reasons, saves it and goes on to the next', async () => {
    const { editor } = await started(app);
    const page = await editor.browser.get(list);
    expect(practicesIn(page.text)[0]).toBe('D1-01');
    expect(practicesIn(page.text).every((id) => id!.startsWith('D1-'))).toBe(true);
    expect(page.text).toContain('Acuse de entrega o registro de difusión');
    expect(page.text).toContain('LFT 2 y 3 · LFPED 1-III y 4');
    const form = { ...chosen('D1-01', '3'), ...chosen('D1-02', 'no-se'), siguiente: 'D2', dimension: 'D1' };
    const saved = await editor.browser.post(list, form);
    expect([saved.status, saved.location]).toEqual([303, `${list}?dimension=D2`]);
    expect((await editor.browser.follow(saved)).text).toContain('Guardamos 2 respuestas.');
    expect(await answerOf(editor, 'D1-01')).toMatchObject({ value: 3, unknown: false, version: 1 });
    expect(await answerOf(editor, 'D1-02')).toMatchObject({ value: null, unknown: true, version: 1 });
    expect((await current(editor)).score.answered).toBe(1);
  });

  test('a note stays when the value changes in the list', async () => {
    const { editor } = await started(app);
    const page = await editor.browser.get(`${home}/D1-01`);
    expect(page.text).toContain('Pesa 2 en su dimensión, que es el 10 % del total.');
    await editor.browser.post(`${home}/D1-01`, { value: '2', note: 'Acta de mayo', version: '0' });
    await editor.browser.post(list, chosen('D1-01', '3', '1', '2'));
    expect(await answerOf(editor, 'D1-01')).toMatchObject({ value: 3, note: 'Acta de mayo', version: 2 });
  });

  test('is narrowed to what is unanswered, not known, critical, without evidence or mine', async () => {
    const { admin, editor } = await started(app);
    await editor.browser.upload(`${home}/D1-01`, { value: '3', version: '0', action: 'upload' }, [pdfFile()]);
    await editor.browser.post(list, { ...chosen('D1-02', '4'), ...chosen('D2-03', 'no-se') });
    const due = '2026-12-01';
    await admin.browser.post(`${home}/asignar?dimension=D3`, {
      items: ['D3-01'],
      assigneeId: editor.userId,
      dueOn: due,
    });
    const found = async (query: string) => practicesIn((await editor.browser.get(`${list}?${query}`)).text);
    expect(await found('dimension=todas')).toHaveLength(50);
    expect(await found('ver=sin-respuesta')).toHaveLength(48);
    expect(await found('ver=no-se')).toEqual(['D2-03']);
    expect(await found('ver=mias')).toEqual(['D3-01']);
    expect(await found('ver=sin-evidencia&dimension=D1')).not.toContain('D1-01');
    expect(await found('ver=sin-evidencia&dimension=D1')).toContain('D1-02');
    expect(await found('ver=criticas&ver=no-se')).toEqual(['D2-03']);
    expect((await editor.browser.get(`${list}?ver=mias&dimension=D1`)).text).toContain('Ninguna práctica cumple');
    expect((await editor.browser.get(`${list}?dimension=<x>&ver=<y>`)).status).toBe(200);
  });

  test('of two people in the list neither overwrites the other: both answers are shown, the others are saved', async () => {
    const { admin, editor } = await started(app);
    // both have opened the same dimension
    await admin.browser.post(list, { ...chosen('D1-01', '4'), ...chosen('D1-02', '1') });
    const late = await editor.browser.post(list, {
      ...chosen('D1-01', '2'),
      ...chosen('D1-02', ''),
      ...chosen('D1-03', '3'),
      dimension: 'D1',
      siguiente: 'D2',
    });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Lo que Lucía Navarro guardó');
    expect(late.text).toMatch(/name="respuesta.D1-01"[^>]*value="2" checked/);
    expect(await answerOf(admin, 'D1-01')).toMatchObject({ value: 4 });
    expect(await answerOf(admin, 'D1-02')).toMatchObject({ value: 1 });
    expect(await answerOf(admin, 'D1-03')).toMatchObject({ value: 3 });
    const decided = await editor.browser.post(list, { ...chosen('D1-01', '2', '1', '4') });
    expect(decided.status).toBe(303);
    // what was replaced is not lost
    const page = await admin.browser.get(`${home}/D1-01`);
    expect(page.text).toMatch(/Lo de Lucía Navarro, guardado el [^.]+\. Marco Ibarra lo reemplazó\./);
    expect(await answerOf(admin, 'D1-01')).toMatchObject({ value: 2, version: 2 });
  });

  test('with scripts: each tap is answered with version, warnings and score, or with both answers', async () => {
    const { admin, editor } = await started(app);
    const tap = (person: typeof admin, fields: Record<string, string>) =>
      person.browser.post(`${list}/guardar`, fields);
    const first = await tap(editor, chosen('D2-03', '1'));
    const said = first.json<{
      items: { id: string; version: number; warnings: string }[];
      saved: string;
      panel: string;
    }>();
    expect(said).toMatchObject({ items: [{ id: 'D2-03', version: 1, seen: '1' }], saved: 'Guardado a las 10:00' });
    expect(said.items[0]!.warnings).toContain('Con 1 no se otorga');
    expect(said.panel).toContain('con 1 de 50 respuestas');
    const late = await tap(admin, chosen('D2-03', '4'));
    expect(late.status).toBe(409);
    expect(late.json<{ items: { conflict: string }[] }>().items[0]!.conflict).toContain('Lo que Marco Ibarra guardó');
    expect(await answerOf(admin, 'D2-03')).toMatchObject({ value: 1 });
  });

  test('sent twice, at once, it is saved once', async () => {
    const { editor } = await started(app);
    const form = { ...chosen('D1-01', '3'), ...chosen('D1-02', '2') };
    const answers = await Promise.all([1, 2, 3].map(() => editor.browser.post(list, form)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect((await answerOf(editor, 'D1-02')).version).toBe(1);
  });

  test('what does not apply is left alone and the rest is saved; what is no practice is not found', async () => {
    const { editor } = await started(app);
    await editor.browser.post(`${home}/perfil`, { ...profile, usa_agencias_o_contratistas: 'false', version: '2' });
    expect((await editor.browser.post(list, { ...chosen('D4-06', '3'), ...chosen('D4-01', '3') })).status).toBe(303);
    expect(
      await rows(app, `select 1 from assessment_answers where item_id = 'D4-06' and updated_by = $1`, [editor.userId]),
    ).toEqual([]);
    expect(await answerOf(editor, 'D4-01')).toMatchObject({ value: 3 });
    expect((await editor.browser.post(list, chosen('D9-99', '3'))).status).toBe(404);
    expect((await editor.browser.post(list, chosen('D1-01', '9'))).status).toBe(303);
    expect((await answerOf(editor, 'D1-01')).version).toBe(0);
  });

  test('once it was sent nothing is answered in the list', async () => {
    const { editor } = await submitted(app);
    expect((await editor.browser.get(list)).location).toBe(home);
    expect((await editor.browser.post(list, chosen('D1-01', '1', '1', '3'))).status).toBe(409);
  });

  test('is of who may answer', async () => {
    const { companyId } = await started(app);
    const learner = await newPerson(app, { companyId, roles: ['learner'] });
    for (const path of ['lista', 'asignar', 'cuestionario.pdf', 'cuestionario.csv'])
      expect((await learner.browser.get(`${home}/${path}`)).status).toBe(403);
    expect((await learner.browser.post(list, chosen('D1-01', '3'))).status).toBe(403);
  });
});

describe('"I do not know yet"', () => {
  test('is kept, counts as no answer, and comes after what nobody has looked at', async () => {
    const { editor } = await started(app);
    const saved = await editor.browser.post(`${home}/D1-01`, { value: 'no-se', note: 'Preguntar', version: '0' });
    expect((await editor.browser.follow(saved)).text).toContain('La práctica D1-01 queda como «No lo sé todavía».');
    expect(await answerOf(editor, 'D1-01')).toMatchObject({
      value: null,
      unknown: true,
      counted: 0,
      note: 'Preguntar',
    });
    const page = await editor.browser.get(`${home}/D1-01`);
    expect(page.text).toMatch(/value="no-se" checked/);
    expect(page.text).toContain('¿Sabes quién puede responderla?');
    const overview = await editor.browser.get(home);
    expect(overview.text).toContain(`href="${home}/D1-02"`);
    expect(overview.text).toContain('una práctica con «No lo sé todavía»');
    await editor.browser.post(`${home}/D1-01`, { value: '2', note: 'Preguntar', version: '1' });
    expect(await answerOf(editor, 'D1-01')).toMatchObject({ value: 2, unknown: false });
  });

  test('keeps the assessment from being sent, with a list of what is left and of who should answer', async () => {
    const { admin, editor } = await answered(app);
    await editor.browser.post(`${home}/D3-02`, { value: 'no-se', note: '', version: '1' });
    await editor.browser.post(`${home}/D5-01`, { value: '', note: '', version: '1' });
    const due = { items: ['D3-02'], assigneeId: admin.userId, dueOn: '2026-12-01' };
    await editor.browser.post(`${home}/asignar?practica=D3-02`, due);
    const page = await editor.browser.get(`${home}/enviar`);
    expect(page.text).toContain('Decidir una práctica con «No lo sé todavía»');
    expect(page.text).toContain('Responder una práctica:');
    expect(page.text).toMatch(/D3-02<\/span>.*Le toca a Lucía Navarro/s);
    expect((await admin.browser.post(`${home}/enviar`, signature)).status).toBe(409);
    expect((await current(admin)).state).toBe('draft');
  });
});
