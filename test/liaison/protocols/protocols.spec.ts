import { newId } from '#libs/ids';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';

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
afterAll(() => app.close());

const home = '/enlaces/protocolo';
const answers = {
  office: 'Jefatura de Atención a Personas en Movilidad',
  post: 'Jefatura',
  substitute: 'Auxiliar de ventanilla',
  place: 'Presidencia municipal',
  hours: 'lunes a viernes, de 9 a 15',
  phone: '378 555 0140',
  room: 'si',
  interpreter: 'telefono',
  employment: 'ambos',
  residence: 'testigos',
  seasonal: 'si',
  review: 'seis',
};

test('what is missing or wrong is said, and nothing typed is lost', async () => {
  const answer = await liaison.browser.post(`${home}/nuevo`, { ...answers, post: '', room: 'quizá' });
  expect(answer.status).toBe(422);
  expect(answer.text).toContain('href="#post"');
  expect(answer.text).toContain('Auxiliar de ventanilla');
  for (const bad of [{ office: 'x'.repeat(161) }, { place: 'CURP LORA910314MVZPMN08' }])
    expect([bad, (await liaison.browser.post(`${home}/nuevo`, { ...answers, ...bad })).status]).toEqual([bad, 422]);
});

test('twelve answers give a document with its articles, versions are kept, and who read it is known', async () => {
  for (let times = 0; times < 2; times += 1)
    expect((await liaison.browser.post(`${home}/nuevo`, answers)).location).toBe(`${home}/1`);
  const page = await liaison.browser.get(`${home}/1`);
  for (const words of ['municipio de Tepatitlán de Morelos', 'Auxiliar de ventanilla', '(LM 7)', '; no verificado)'])
    expect(page.text).toContain(words);
  expect((await liaison.browser.get(`${home}/nuevo`)).text).toContain('Auxiliar de ventanilla');
  expect((await liaison.browser.post(`${home}/nuevo`, { ...answers, room: 'no' })).location).toBe(`${home}/2`);
  expect((await liaison.browser.get(`${home}/1`)).text).not.toContain('todavía no tiene un lugar privado');
  expect((await liaison.browser.get(`${home}/2`)).text).toContain('todavía no tiene un lugar privado');
  for (let times = 0; times < 2; times += 1) expect((await liaison.browser.post(`${home}/2/leido`)).status).toBe(303);
  const reader = { id: newId(), name: 'Iván Solís', post: 'Ventanilla' };
  expect((await liaison.browser.post(`${home}/2/acuses`, { ...reader, post: '' })).status).toBe(422);
  for (let times = 0; times < 2; times += 1)
    expect((await liaison.browser.post(`${home}/2/acuses`, reader)).status).toBe(303);
  const read = (await liaison.browser.get(`${home}/2`)).text;
  expect(read.match(/Iván Solís, Ventanilla/g)).toHaveLength(1);
  expect(read).not.toContain(`action="${home}/2/leido"`);
  expect((await admin.browser.get('/fm4/protocolos')).text).toContain('/fm4/protocolos/14093/2/protocolo.pdf');
});

test('another municipality has none of it, and what is no version is none', async () => {
  expect((await other.browser.get(home)).text).toContain('todavía no tiene protocolo');
  for (const number of ['1', '0', 'x', '1e9', '-1', '999999999999'])
    expect([number, (await other.browser.get(`${home}/${number}`)).status]).toEqual([number, 404]);
  expect((await other.browser.post(`${home}/1/leido`)).status).toBe(404);
  expect((await admin.browser.get('/fm4/protocolos/14093/99/protocolo.pdf')).status).toBe(404);
});

itWith('pdftotext', 'pdfinfo')('it leaves as tagged PDF and as Word within five seconds', async () => {
  await liaison.browser.post(`${home}/nuevo`, answers);
  const begun = Date.now();
  const pdf = await liaison.browser.get(`${home}/1/protocolo.pdf`);
  const word = await liaison.browser.get(`${home}/1/protocolo.docx`);
  expect(Date.now() - begun).toBeLessThan(5000);
  expect(runPdfTool('pdfinfo', ['{}'], pdf.bytes).output).toMatch(/Tagged:\s+yes/);
  const paper = runPdfTool('pdftotext', ['{}', '-'], pdf.bytes).output.replaceAll(/\s+/g, ' ');
  for (const words of ['Tepatitlán de Morelos', 'no verificado', 'LRPCAP 21', 'personas jornaleras'])
    expect(paper).toContain(words);
  expect(word.headers['content-type']).toContain('wordprocessingml');
  expect(Buffer.from(word.bytes).subarray(0, 2).toString()).toBe('PK');
});
