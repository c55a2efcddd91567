import { DAY, HOUR, MINUTE } from '#libs/clock';
import { newId } from '#libs/ids';
import { addDays, dayOf } from '#libs/mexico';
import { PersonData } from '../../../src/accounts/index.js';
import { system } from '../../../src/database/index.js';
import { MeetingCodes } from '../../../src/liaison/meetings/meeting-codes.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { lastMailTo, mailsOf, startApp, type TestApp, testStart } from '../../support/index.js';
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
  const office = { office: 'Jefatura', phone: '378 555 0140', mail: '', hours: '', offers: '', version: '1' };
  await liaison.browser.post('/enlaces/oficina', office);
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

const today = () => dayOf(app.clock.now());
const text = (inDays = 10) => ({
  title: 'Arranque de la ventanilla',
  day: addDays(today(), inDays),
  from: '10:00',
  until: '11:30',
  place: 'Sala de juntas',
  agenda: 'Horario de la ventanilla',
  parties: 'DIF municipal',
  version: '1',
});

/** Somebody calls a meeting. Gives its id. */
async function called(by: 'fm4' | 'liaison' = 'fm4', changes: Record<string, string> = {}): Promise<string> {
  const id = newId();
  const sent = { ...text(), municipality: '14093', institution: '', id, ...changes };
  const [browser, home] = by === 'fm4' ? [admin.browser, '/fm4/reuniones'] : [liaison.browser, '/enlaces/reuniones'];
  for (let times = 0; times < 2; times += 1) {
    const answer = await browser.post(`${home}/nueva`, sent);
    expect([answer.status, answer.location]).toEqual([303, `${home}/${id}`]);
  }
  return id;
}
/** So many milliseconds after ten in the morning of the day in ten days. */
const atMeeting = (ms: number) => app.clock.set(new Date(new Date(`${dayIn10}T16:00:00Z`).getTime() + ms));
const dayIn10 = addDays(dayOf(new Date(testStart)), 10);
const fm4 = (id: string) => `/fm4/reuniones/${id}`;
const own = (id: string) => `/enlaces/reuniones/${id}`;
const scan = (id: string) => `/reuniones/asistencia/${id}/${app.nest.get(MeetingCodes).code(id, app.clock.now())}`;

test('a meeting that cannot be is refused, and nothing typed is lost', async () => {
  const sent = { ...text(), municipality: '14093', id: newId() };
  const backwards = await admin.browser.post('/fm4/reuniones/nueva', { ...sent, until: '09:00' });
  expect([backwards.status, backwards.text]).toEqual([422, expect.stringContaining('termina antes de empezar')]);
  expect(backwards.text).toContain('Horario de la ventanilla');
  for (const [bad, words] of [
    [{ day: addDays(today(), -1) }, 'Ese momento ya pasó'],
    [{ day: '9999-12-31' }, 'Revisa el año'],
    [{ until: '23:30' }, 'doce horas'],
    [{ agenda: 'CURP LORA910314MVZPMN08' }, 'número personal'],
    [{ from: '25:00' }, 'como 09:30'],
    [{ municipality: '' }, 'Elige un municipio'],
  ] as const)
    expect([bad, (await admin.browser.post('/fm4/reuniones/nueva', { ...sent, ...bad })).text.includes(words)]).toEqual(
      [bad, true],
    );
});

test('FM4 calls, and the liaison and a guest are invited by mail with an appointment that calendars accept', async () => {
  const id = await called();
  const guest = { id: newId(), name: 'Nora Vega', institution: 'DIF municipal', email: '' };
  const bare = await admin.browser.post(`${fm4(id)}/personas`, guest);
  expect([bare.status, bare.text]).toEqual([422, expect.stringContaining('Escribe su correo')]);
  for (const browser of [admin.browser, liaison.browser]) {
    const home = browser === admin.browser ? fm4(id) : own(id);
    const invited = await browser.post(`${home}/personas`, { ...guest, email: 'nora@dif.example' });
    expect(invited.status).toBe(303);
  }
  const toLiaison = await lastMailTo(app, liaison.email, 'Reunión: Arranque');
  expect(toLiaison.text).toContain(own(id));
  const toGuest = await lastMailTo(app, 'nora@dif.example', 'Reunión: Arranque');
  expect(toGuest.text).not.toContain('/enlaces/');
  for (const mail of [toLiaison, toGuest]) {
    expect(mail.text).toContain('Orden del día:\nHorario de la ventanilla');
    const [file] = mail.attachments;
    expect(file!.contentType).toContain('text/calendar');
    const ics = Buffer.from(file!.bytes).toString('utf8').replaceAll('\r\n ', '');
    for (const line of ['BEGIN:VEVENT', `DTSTART:${dayIn10.replaceAll('-', '')}T160000Z`, 'Arranque de la ventanilla'])
      expect(ics).toContain(line);
  }
  expect((await mailsOf(app)).filter(({ to }) => to.includes('nora@dif.example'))).toHaveLength(1);
  expect((await other.browser.get(own(id))).status).toBe(404);
  expect((await liaison.browser.get('/enlaces')).text).toContain('La próxima: Arranque de la ventanilla');
});

test('a liaison calls FM4; who is invited hears of a change and of the end', async () => {
  const id = await called('liaison', { title: 'Feria de empleo' });
  expect(await lastMailTo(app, admin.email, 'Feria de empleo')).toBeTruthy();
  expect((await liaison.browser.get(own(id))).text).toContain('Tepatitlán de Morelos');
  app.clock.advance(HOUR);
  const change = (changes: object) => liaison.browser.post(`${own(id)}/cambiar`, { ...text(), ...changes });
  expect((await change({ title: 'Feria de empleo', place: 'Casa de la Cultura' })).status).toBe(303);
  expect((await change({ title: 'De otra pestaña' })).status).toBe(409);
  expect((await lastMailTo(app, admin.email, 'Cambió la reunión: Feria')).text).toContain('Casa de la Cultura');
  app.clock.advance(HOUR);
  expect((await liaison.browser.post(`${own(id)}/cancelar`, { reason: '' })).status).toBe(422);
  for (let times = 0; times < 2; times += 1)
    expect((await liaison.browser.post(`${own(id)}/cancelar`, { reason: 'Cambió la fecha de la feria.' })).status).toBe(
      303,
    );
  const told = await lastMailTo(app, admin.email, 'Se canceló la reunión: Feria');
  expect(told.text).toContain('Cambió la fecha de la feria.');
  expect(Buffer.from(told.attachments[0]!.bytes).toString()).toContain('STATUS:CANCELLED');
  expect((await liaison.browser.get('/enlaces/reuniones?ver=pasadas')).text).toContain('Feria de empleo');
  expect((await change({ version: '3' })).status).toBe(409);
});

test('attendance by the code on the screen, with and without account, and by hand', async () => {
  const id = await called();
  atMeeting(-20 * MINUTE);
  const screen = await liaison.browser.get(`${own(id)}/codigo`);
  expect(screen.text).toMatch(/<svg[^>]*id="codigo"/);
  const guest = app.browser();
  const said = { id: newId(), name: 'Nora Vega', institution: 'DIF municipal' };
  expect((await guest.get(`/reuniones/asistencia/${id}`)).text).toContain('Escanea el código');
  expect((await guest.post(`/reuniones/asistencia/${id}`, said)).status).toBe(403);
  expect((await guest.get(`/reuniones/asistencia/${id}/0000000000000000`)).status).toBe(303);
  expect((await guest.post(`/reuniones/asistencia/${id}`, said)).status).toBe(403);
  const code = scan(id);
  expect((await guest.get(code)).location).toBe(`/reuniones/asistencia/${id}`);
  const page = await guest.get(`/reuniones/asistencia/${id}`);
  expect(page.text).toContain('Arranque de la ventanilla');
  expect((await guest.post(`/reuniones/asistencia/${id}`, { ...said, name: '' })).status).toBe(422);
  for (const one of [said, said, { ...said, id: newId(), name: 'nora vega' }])
    expect((await guest.post(`/reuniones/asistencia/${id}`, one)).status).toBe(303);
  await liaison.browser.get(code);
  await liaison.browser.post(`/reuniones/asistencia/${id}`, { ...said, id: newId(), name: 'Leticia Ramos' });
  expect((await liaison.browser.get(`/reuniones/asistencia/${id}`)).text).toContain('Tu asistencia está registrada');
  expect((await liaison.browser.get(`${own(id)}/codigo`)).text).toContain('2 personas registradas');
  // an old photograph of the screen
  atMeeting(HOUR);
  const late = app.browser();
  await late.get(code);
  expect((await late.get(`/reuniones/asistencia/${id}`)).text).toContain('Escanea el código');
  const byHand = { id: newId(), name: 'Iván Solís', institution: 'Desarrollo Económico', email: '' };
  expect((await liaison.browser.post(`${own(id)}/personas`, byHand)).status).toBe(303);
  const list = (await admin.browser.get(fm4(id))).text;
  expect(list.match(/Nora Vega/g)).toHaveLength(1);
  expect(list).toContain('Iván Solís');
  // these and nobody else: who was put on the list by mistake leaves it
  const present = [...list.matchAll(/value="([0-9a-f-]{36})" checked/g)].map(([, one]) => one!);
  expect(present).toHaveLength(3);
  const kept = present.filter((one) => one !== byHand.id);
  await admin.browser.post(`${fm4(id)}/asistencia`, { people: kept });
  expect((await admin.browser.get(fm4(id))).text).not.toContain('Iván Solís');
});

test('attendance by code has its time: outside of it neither a code nor a form is shown, and it says why', async () => {
  const id = await called('fm4', { title: 'Cierre de año' });
  const asked = async () => {
    const guest = app.browser();
    await guest.get(scan(id));
    const { text } = await guest.get(`/reuniones/asistencia/${id}`);
    return { text, form: text.includes('name="institution"'), guest };
  };
  const screen = async () => (await admin.browser.get(`${fm4(id)}/codigo`)).text;
  const isShown = (text: string) => /<svg[^>]*id="codigo"/.test(text);
  atMeeting(-31 * MINUTE);
  expect(await asked()).toMatchObject({ form: false, text: expect.stringContaining('Todavía no se toma asistencia') });
  expect(isShown(await screen())).toBe(false);
  // until half an hour after the end, an hour and a half after the beginning
  atMeeting(120 * MINUTE);
  const { form, guest } = await asked();
  expect([form, isShown(await screen())]).toEqual([true, true]);
  const said = { id: newId(), name: 'Elsa Pérez', institution: 'DIF' };
  atMeeting(121 * MINUTE);
  const late = await guest.post(`/reuniones/asistencia/${id}`, said);
  expect([late.status, late.text.includes('pide a quien convocó que te apunte')]).toEqual([409, true]);
  expect(await asked()).toMatchObject({ form: false });
  expect(await screen()).toContain('Apunta a mano a quien falte');
  app.clock.set(testStart);
  expect((await admin.browser.post(`${fm4(id)}/cancelar`, { reason: 'No hay quórum.', version: '1' })).status).toBe(
    303,
  );
  atMeeting(5 * MINUTE);
  expect(await asked()).toMatchObject({ form: false, text: expect.stringContaining('Esta reunión se canceló') });
});

test('minutes, what was agreed, and its end with a proof; FM4 closes, and overdue ones wait in the inbox', async () => {
  const id = await called('fm4', { title: 'Plan de otoño' });
  const early = await liaison.browser.post(`${own(id)}/minuta`, { minutes: 'Nada todavía', version: '1' });
  expect(early.status).toBe(409);
  atMeeting(2 * HOUR);
  expect((await admin.browser.get('/fm4')).text).toContain('Plan de otoño');
  const minutes = 'Se abre la ventanilla en septiembre.';
  const curp = await liaison.browser.post(`${own(id)}/minuta`, { minutes: 'LORA910314MVZPMN08', version: '1' });
  expect([curp.status, curp.text]).toEqual([422, expect.stringContaining('LORA910314MVZPMN08')]);
  expect((await liaison.browser.post(`${own(id)}/minuta`, { minutes, version: '1' })).status).toBe(303);
  expect((await admin.browser.post(`${fm4(id)}/minuta`, { minutes: 'De otra pestaña', version: '1' })).status).toBe(
    409,
  );
  const agreed = { id: newId(), text: 'Publicar el horario', side: 'ally', owner: 'Comunicación Social' };
  const before = await liaison.browser.post(`${own(id)}/compromisos`, { ...agreed, dueOn: addDays(today(), -1) });
  expect([before.status, before.text]).toEqual([422, expect.stringContaining('anterior a la reunión')]);
  for (let times = 0; times < 2; times += 1)
    expect(
      (await liaison.browser.post(`${own(id)}/compromisos`, { ...agreed, dueOn: addDays(today(), 5) })).status,
    ).toBe(303);
  const closing = { minutes: `${minutes} Y se difunde.`, version: '2', next: 'cerrar' };
  expect((await liaison.browser.post(`${own(id)}/minuta`, closing)).status).toBe(403);
  expect((await admin.browser.post(`${fm4(id)}/minuta`, closing)).status).toBe(303);
  const more = { ...agreed, id: newId(), dueOn: addDays(today(), 5) };
  expect((await admin.browser.post(`${fm4(id)}/compromisos`, more)).status).toBe(409);
  const sent = await lastMailTo(app, liaison.email, 'Minuta: Plan de otoño');
  expect(sent.attachments[0]!.contentType).toContain('application/pdf');
  app.clock.advance(7 * DAY);
  expect((await admin.browser.get('/fm4')).text).toContain('Publicar el horario · Tepatitlán de Morelos');
  const home = await liaison.browser.get('/enlaces');
  expect(home.text).toContain('Un compromiso de tu municipio ya venció');
  const page = `${own(id)}/compromisos/${agreed.id}`;
  expect(home.text).toContain(`href="${page}"`);
  expect((await lastMailTo(app, liaison.email, 'Un compromiso')).text).toContain('Se acordó en la reunión');
  expect((await other.browser.post(`${page}/cerrar`, { proof: 'Oficio 1/2026 publicado', link: '' })).status).toBe(404);
  expect((await liaison.browser.post(`${page}/cerrar`, { proof: 'Oficio 1/2026 publicado', link: '' })).status).toBe(
    303,
  );
  expect((await admin.browser.get('/fm4/acuerdos')).text).toContain('0 de 1 (0 %)');
  expect((await admin.browser.get('/fm4')).text).not.toContain('Publicar el horario');
});

itWith('pdftotext', 'pdfinfo')('the minutes leave as a tagged PDF', async () => {
  const id = await called();
  atMeeting(2 * HOUR);
  await admin.browser.post(`${fm4(id)}/minuta`, { minutes: 'Se abre en septiembre.', version: '1' });
  const { bytes } = await liaison.browser.get(`${own(id)}/minuta.pdf`);
  expect(runPdfTool('pdfinfo', ['{}'], bytes).output).toMatch(/Tagged:\s+yes/);
  const paper = runPdfTool('pdftotext', ['{}', '-'], bytes).output;
  for (const words of ['Arranque de la ventanilla', 'DIF municipal', 'Se abre en septiembre.'])
    expect(paper).toContain(words);
});

test('the name of who attended leaves with their account, or by their address', async () => {
  const id = await called();
  const guest = { id: newId(), name: 'Saúl Prado', institution: 'DIF', email: 'saul@dif.example' };
  await admin.browser.post(`${fm4(id)}/personas`, guest);
  const [held, saul] = [app.nest.get(PersonData), { userId: null, email: 'saul@dif.example' }];
  const items = await app.db.as(system('test'), (tx) => held.held(tx, saul));
  expect(items.map(({ key }) => key)).toContain('liaison-meetings.attended');
});
