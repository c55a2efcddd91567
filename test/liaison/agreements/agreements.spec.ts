import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { addDays, dayOf } from '#libs/mexico';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { pdfFile } from '../../assessments/fixtures.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';
import { mailsOf, startApp, type TestApp, testStart } from '../../support/index.js';

let app: TestApp;
let admin: TestPerson;
let liaison: TestPerson;
let other: TestPerson;
beforeAll(async () => {
  app = await startApp();
  admin = await newPerson(app, { roles: ['staff_admin'], name: 'Olga Sanz' });
  liaison = await newPerson(app, { roles: ['partner'], name: 'Leticia Ramos' });
  other = await newPerson(app, { roles: ['partner'], name: 'Abel Cruz' });
  await admin.browser.post('/fm4/municipios/14093/enlaces', { name: liaison.name, email: liaison.email });
  await admin.browser.post('/fm4/municipios/14030/enlaces', { name: other.name, email: other.email });
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

const today = () => dayOf(app.clock.now());
const text = () => ({
  title: 'Convenio 2026',
  parties: 'DIF municipal\nCámara de Comercio',
  purpose: 'Que quien llega encuentre una vacante formal.',
  startsOn: today(),
  endsOn: addDays(today(), 300),
});

/** FM4 writes an agreement with Tepatitlán. Gives its id. */
async function agreed(changes: Record<string, string> = {}): Promise<string> {
  const id = newId();
  const sent = { ...text(), municipality: '14093', institution: '', id, version: '1', ...changes };
  const answer = await admin.browser.post('/fm4/acuerdos/nuevo', sent);
  expect([answer.status, answer.location]).toEqual([303, `/fm4/acuerdos/${id}`]);
  // sent twice it is one
  expect((await admin.browser.post('/fm4/acuerdos/nuevo', sent)).status).toBe(303);
  return id;
}

async function committed(agreementId: string, side: 'ally' | 'fm4', inDays: number): Promise<string> {
  const id = newId();
  const sent = { id, text: 'Abrir la ventanilla', side, owner: 'Desarrollo Social', dueOn: addDays(today(), inDays) };
  expect((await admin.browser.post(`/fm4/acuerdos/${agreementId}/compromisos`, sent)).status).toBe(303);
  return id;
}

const proof = { proof: 'Oficio 214/2026 con el horario nuevo.', link: '' };

test('two clicks at once make one agreement, and a number of a person has no place in it', async () => {
  const sent = { ...text(), municipality: '14093', institution: '', id: newId(), version: '1' };
  const clicks = await Promise.all([1, 2, 3, 4].map(() => admin.browser.post('/fm4/acuerdos/nuevo', sent)));
  expect(clicks.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  const curp = 'CURP LORA910314MVZPMN08';
  for (const field of ['purpose', 'parties']) {
    const refused = await admin.browser.post('/fm4/acuerdos/nuevo', { ...sent, id: newId(), [field]: curp });
    expect([refused.status, refused.text.includes('número personal'), refused.text.includes(curp)]).toEqual([
      422,
      true,
      true,
    ]);
  }
  const at = `/fm4/acuerdos/${sent.id}`;
  const own = { id: newId(), text: curp, side: 'ally', owner: 'Desarrollo Social', dueOn: addDays(today(), 9) };
  expect((await admin.browser.post(`${at}/compromisos`, own)).status).toBe(422);
  expect((await admin.browser.post(`${at}/terminar`, { reason: curp })).status).toBe(422);
});

test('an agreement that ends before it begins is refused, and nothing typed is lost', async () => {
  const sent = { ...text(), endsOn: addDays(today(), -1), municipality: '14093', id: newId(), version: '1' };
  const answer = await admin.browser.post('/fm4/acuerdos/nuevo', sent);
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('El acuerdo termina antes de empezar');
  expect(answer.text).toContain('Que quien llega encuentre una vacante formal.');
  expect(answer.text).toContain('href="#endsOn"');
  const nobody = await admin.browser.post('/fm4/acuerdos/nuevo', {
    ...text(),
    municipality: '',
    id: newId(),
    version: '1',
  });
  expect([nobody.status, nobody.text]).toEqual([
    422,
    expect.stringContaining('Elige un municipio o escribe la institución'),
  ]);
  for (const bad of [{ title: '' }, { startsOn: '2026-02-30' }, { endsOn: 'mañana' }, { municipality: '09001' }])
    expect((await admin.browser.post('/fm4/acuerdos/nuevo', { ...sent, ...bad })).status).toBe(422);
});

test('a liaison reads what concerns their municipality alone, and closes what is theirs', async () => {
  const id = await agreed();
  const [theirs, ours] = [await committed(id, 'ally', 20), await committed(id, 'fm4', 20)];
  expect((await liaison.browser.get('/enlaces/acuerdos')).text).toContain('Convenio 2026');
  expect((await liaison.browser.get(`/enlaces/acuerdos/${id}`)).text).toContain('Abrir la ventanilla');
  expect((await other.browser.get('/enlaces/acuerdos')).text).not.toContain('Convenio 2026');
  expect((await other.browser.get(`/enlaces/acuerdos/${id}`)).status).toBe(404);
  const base = `/enlaces/acuerdos/${id}/compromisos`;
  expect((await other.browser.post(`${base}/${theirs}/cerrar`, proof)).status).toBe(404);
  expect((await liaison.browser.post(`${base}/${ours}/cerrar`, proof)).status).toBe(403);
  const short = await liaison.browser.post(`${base}/${theirs}/cerrar`, { proof: 'sí', link: 'javascript:alert(1)' });
  expect([short.status, short.text]).toEqual([422, expect.stringContaining('javascript:alert(1)')]);
  expect((await liaison.browser.post(`${base}/${theirs}/cerrar`, proof)).location).toBe(`/enlaces/acuerdos/${id}`);
  expect(
    (await liaison.browser.post(`${base}/${theirs}/cerrar`, { ...proof, proof: 'Otra cosa distinta' })).status,
  ).toBe(303);
  const page = await admin.browser.get(`/fm4/acuerdos/${id}`);
  expect(page.text).toContain('Cumplido a tiempo');
  expect(page.text).toContain(proof.proof);
  expect(page.text).not.toContain('Otra cosa distinta');
});

test('the share kept on time counts what was due, per ally and side', async () => {
  const id = await agreed({ municipality: '', institution: 'Universidad de los Altos' });
  const kept = await committed(id, 'ally', 5);
  const late = await committed(id, 'ally', 5);
  const dropped = await committed(id, 'ally', 5);
  await committed(id, 'ally', 5);
  await committed(id, 'ally', 200);
  const base = `/fm4/acuerdos/${id}/compromisos`;
  await admin.browser.post(`${base}/${kept}/cerrar`, proof);
  expect((await admin.browser.post(`${base}/${dropped}/retirar`, { reason: '' })).status).toBe(422);
  expect((await admin.browser.post(`${base}/${dropped}/retirar`, { reason: 'Cambió el plan.' })).status).toBe(303);
  app.clock.advance(10 * DAY);
  await admin.browser.post(`${base}/${late}/cerrar`, proof);
  const list = await admin.browser.get('/fm4/acuerdos');
  expect(list.text).toContain('1 de 3 (33 %)');
  expect(list.text).toContain('Nada vencido aún');
  expect((await admin.browser.get('/fm4/acuerdos?ver=vencidos')).text).toContain('Uno vencido');
});

test('a commitment lies within its agreement, and an agreement is not cut under one', async () => {
  const id = await agreed();
  const sent = { id: newId(), text: 'Algo', side: 'fm4', owner: 'FM4', dueOn: addDays(today(), 301) };
  const outside = await admin.browser.post(`/fm4/acuerdos/${id}/compromisos`, sent);
  expect([outside.status, outside.text]).toEqual([422, expect.stringContaining('fuera de la vigencia')]);
  await committed(id, 'fm4', 250);
  const change = (changes: object) =>
    admin.browser.post(`/fm4/acuerdos/${id}/cambiar`, { ...text(), version: '1', ...changes });
  expect((await change({ endsOn: addDays(today(), 100) })).text).toContain('Hay compromisos abiertos para después');
  expect((await change({ title: 'Convenio 2026, corregido' })).status).toBe(303);
  expect((await change({ title: 'De otra pestaña' })).status).toBe(409);
  expect(
    (await admin.browser.post(`/fm4/acuerdos/${id}/terminar`, { reason: 'Cambió la administración.' })).status,
  ).toBe(303);
  expect((await admin.browser.post(`/fm4/acuerdos/${id}/terminar`, { reason: 'Otra vez.' })).status).toBe(303);
  expect((await admin.browser.get(`/fm4/acuerdos/${id}`)).text).toContain('Cambió la administración.');
  expect((await admin.browser.post(`/fm4/acuerdos/${id}/compromisos`, { ...sent, dueOn: today() })).status).toBe(409);
});

test('who answers is reminded before and after the day, and both before the end', async () => {
  const id = await agreed({ title: 'Plan de avisos' });
  const theirs = await committed(id, 'ally', 40);
  app.clock.advance(30 * DAY);
  await mailsOf(app);
  expect((await liaison.browser.get('/pendientes')).text).toContain('Compromiso: Abrir la ventanilla');
  app.clock.advance(5 * DAY);
  const toLiaison = async () =>
    (await mailsOf(app)).filter(
      ({ to, text: words }) => to.includes(liaison.email) && words.includes('Plan de avisos'),
    );
  expect(await toLiaison()).toHaveLength(1);
  expect((await toLiaison())[0]!.text).toContain(`/enlaces/acuerdos/${id}`);
  app.clock.advance(8 * DAY);
  expect(await toLiaison()).toHaveLength(2);
  await liaison.browser.post(`/enlaces/acuerdos/${id}/compromisos/${theirs}/cerrar`, proof);
  app.clock.advance(40 * DAY);
  expect(await toLiaison()).toHaveLength(2);
  // a Tuesday: these mails wait for a working day
  app.clock.advance(163 * DAY);
  // several at once go in one mail
  const ends = (await mailsOf(app)).filter(({ to }) => to.includes(admin.email));
  expect(ends.map(({ subject, text: words }) => `${subject} ${words}`).join()).toContain(
    'El acuerdo con Tepatitlán de Morelos termina el',
  );
});

itWith('pdftotext', 'pdfinfo')('an agreement leaves as a tagged PDF, with its commitments', async () => {
  const id = await agreed();
  await committed(id, 'ally', 20);
  const { bytes, headers } = await admin.browser.get(`/fm4/acuerdos/${id}/acuerdo.pdf`);
  expect(headers['content-type']).toBe('application/pdf');
  expect(runPdfTool('pdfinfo', ['{}'], bytes).output).toMatch(/Tagged:\s+yes/);
  const paper = runPdfTool('pdftotext', ['{}', '-'], bytes).output;
  for (const words of ['Convenio 2026', 'Tepatitlán de Morelos', 'Cámara de Comercio', 'Abrir la ventanilla'])
    expect(paper).toContain(words);
  expect((await liaison.browser.get(`/enlaces/acuerdos/${id}/acuerdo.pdf`)).status).toBe(200);
  expect((await other.browser.get(`/enlaces/acuerdos/${id}/acuerdo.pdf`)).status).toBe(404);
});

test('files prove a commitment: of who may close it, read by both sides and by nobody else', async () => {
  const id = await agreed();
  const [theirs, ours] = [await committed(id, 'ally', 20), await committed(id, 'fm4', 20)];
  const page = (commitment: string, place = 'enlaces') => `/${place}/acuerdos/${id}/compromisos/${commitment}`;
  const send = (browser: TestPerson['browser'], where: string, ...files: ReturnType<typeof pdfFile>[]) =>
    browser.upload(`${where}/archivos`, {}, files);
  expect((await send(liaison.browser, page(theirs))).status).toBe(422);
  expect((await send(liaison.browser, page(ours), pdfFile('Oficio.pdf'))).status).toBe(403);
  expect((await send(other.browser, page(theirs), pdfFile('Oficio.pdf'))).status).toBe(404);
  expect((await send(liaison.browser, page(theirs), pdfFile('Oficio.pdf'))).status).toBe(303);
  const [, file] = /href="([^"]+\/archivos\/[^"]+)"/.exec((await liaison.browser.get(page(theirs))).text)!;
  expect((await liaison.browser.get(file!)).headers['content-type']).toBe('application/pdf');
  const atFm4 = file!.replace('/enlaces/', '/fm4/');
  expect((await admin.browser.get(atFm4)).status).toBe(200);
  expect((await other.browser.get(file!)).status).toBe(404);
  await liaison.browser.post(`${page(theirs)}/cerrar`, proof);
  const late = await send(liaison.browser, page(theirs), pdfFile('Otro.pdf'));
  expect([late.status, late.text]).toEqual([409, expect.stringContaining('ya está cerrado')]);
});
