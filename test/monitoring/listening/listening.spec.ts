import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { Retention } from '../../../src/accounts/index.js';
import { companyRoles, type Role, staffRoles } from '../../../src/database/index.js';
import { Syntheses, VoiceCollector } from '../../../src/monitoring/index.js';
import { newCompany, newPerson, type TestPerson } from '../../support/companies.js';
import { newDistinction } from '../../support/distinctions.js';
import { lastMailTo, mailsOf, startApp, type TestApp, testStart } from '../../support/index.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';

const home = '/fm4/escucha';
const outcome = '/guia/paso-a-paso/contratar-2026-11/migratorio.adulta.tarjeta.permanente.refugiada';

let app: TestApp;
let admin: TestPerson;
let editor: TestPerson;
let member: TestPerson;
let companyId: string;
beforeAll(async () => {
  app = await startApp();
  admin = await newPerson(app, { roles: ['staff_admin'], name: 'Rodrigo Salas' });
  editor = await newPerson(app, { roles: ['content_editor'], name: 'Sofía Arreola' });
  companyId = await newCompany(app, { legalName: 'Tequila del Valle S.A. de C.V.', tradeName: 'Tequila del Valle' });
  member = await newPerson(app, { companyId, roles: ['company_admin'], name: 'Ema Ríos' });
});
afterEach(() => app.clock.set(testStart));
afterAll(() => app.close());

async function rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
  return (await app.owner()).query(sql, values) as Promise<T[]>;
}
const collect = () => app.nest.get(VoiceCollector).collect();
const voiceOf = async (source: string, text: string): Promise<string> =>
  (
    await rows<{ id: string }>(`select id from listening_voices where source = $1 and text like $2 order by id`, [
      source,
      `%${text}%`,
    ])
  )[0]!.id;
const themeOf = async (voice: string): Promise<string | null> =>
  (await rows<{ id: string | null }>('select theme_id as id from listening_voices where id = $1', [voice]))[0]!.id;

async function ask(text: string, by = member): Promise<string> {
  const id = newId();
  const form = { id, from: outcome, situation: 'refugiada_reconocida', text, noName: 'si' };
  expect((await by.browser.post('/empresa/consultas/nueva', form)).status).toBe(303);
  return id;
}
async function look(words: string, people: number, at = '/guia/preguntas'): Promise<void> {
  for (let n = 0; n < people; n += 1)
    await app.browser().get(`${at}?q=${encodeURIComponent(words)}`, { 'x-forwarded-for': `203.0.113.${n + 1}` });
}
const sort = (person: TestPerson, fields: Record<string, string | string[]>) =>
  person.browser.post(`${home}/voces`, { newId: newId(), title: '', ...fields } as Record<string, string>);
async function opened(title: string, voices: string[]): Promise<string> {
  const id = newId();
  const sent = await sort(admin, { voices, theme: 'nuevo', newId: id, title });
  expect([sent.status, sent.location]).toEqual([303, `${home}/temas/${id}`]);
  return id;
}
const closing = (over: Record<string, string> = {}) => ({
  outcome: 'changed',
  told: 'La guía dice ahora qué hacer mientras el banco abre la cuenta.',
  publicText: '',
  link: '',
  ...over,
});

describe('searches without result', () => {
  test('are kept without who searched, once a day from each network, and masked', async () => {
    await look('xilófono Guardería', 3);
    await look('xilófono guardería', 2);
    await look('zzqx Rosa Méndez 3312345678 ana@correo.example', 1, '/guia/instituciones');
    await look('\u0000 \u200B', 1);
    const found = await rows<{ place: string; words: string; times: number }>(
      'select place, words, times from missed_searches order by words',
    );
    expect(found).toEqual([
      { place: 'questions', words: 'xilófono guardería', times: 3 },
      { place: 'institutions', words: 'zzqx […] […] […]', times: 1 },
    ]);
    const columns = await rows<{ name: string }>(
      `select column_name as name from information_schema.columns where table_name = 'missed_searches'`,
    );
    expect(columns.map(({ name }) => name).toSorted()).toEqual(['day', 'id', 'language', 'place', 'times', 'words']);
  });

  test('of the workspace, where people are looked for by name, are only counted', async () => {
    await admin.browser.get('/buscar?q=zzqxwv');
    expect(await rows(`select words, times from missed_searches where place = 'workspace'`)).toEqual([
      { words: '', times: 1 },
    ]);
    expect((await admin.browser.get(home)).text).toContain('una búsqueda de los espacios de trabajo');
  });
});

describe('voices', () => {
  test('come from all rooms without who spoke, and again they are the same', async () => {
    await ask('En Tequila del Valle el banco no acepta la tarjeta. Escriban a Ana Ruiz, rh@valle.example.');
    await rows(
      `insert into account_reports (id, bank, document, outcome, happened_on, state, received_at, decided_by, decided_at)
       values ($1, 'bbva', 'tarjeta-de-visitante-por-razones-humanitarias', 'refused', '2026-11-10', 'counted', now(), $2,
         now())`,
      [newId(), admin.userId],
    );
    expect(await collect()).toBeGreaterThanOrEqual(3);
    expect(await collect()).toBe(0);
    const [question] = await rows<{ text: string }>(`select text from listening_voices where source = 'question'`);
    expect(question!.text).toBe('En […] el banco no acepta la tarjeta. Escriban a […], […].');
    const { text } = await admin.browser.get(home);
    for (const shown of ['el banco no acepta la tarjeta', 'xilófono guardería', 'BBVA', '3 veces'])
      expect(text).toContain(shown);
    for (const hidden of ['Ana Ruiz', 'rh@valle.example', 'Tequila del Valle', member.email])
      expect(text).not.toContain(hidden);
  });

  test('of a survey are heard when ten of a group wrote and it is closed', async () => {
    const group = newId();
    await rows(
      `insert into survey_groups (id, code, title, closed_phases, closed_days, created_by, created_at)
       values ($1, 'K7QMZ3HT9XWA', 'Taller', '{before,after,later}', array_fill('2026-11-20'::date, '{3}'), $2, now())`,
      [group, admin.userId],
    );
    const write = (n: number, question: string) =>
      rows(
        `insert into survey_group_texts (id, group_id, question, text, given_on)
         select uuidv4(), $1, $2, 'Falta tiempo ' || $2 || n, '2026-11-20' from generate_series(1, $3::int) n`,
        [group, question, n],
      );
    await write(10, 'change');
    await write(9, 'obstacle');
    await collect();
    expect(await rows(`select count(*)::int as n from listening_voices where source = 'survey'`)).toEqual([{ n: 10 }]);
  });

  test('are forgotten where they went away in their own room, and by their term', async () => {
    const id = await ask('Una pregunta que pronto se borra del todo.');
    await collect();
    const voice = await voiceOf('question', 'pronto se borra');
    await rows('delete from advice_threads where id = $1', [id]);
    await collect();
    const [row] = await rows<object>('select text, source_id as id from listening_voices where id = $1', [voice]);
    expect(row).toEqual({ text: null, id: null });
    app.clock.advance(800 * DAY);
    for (const key of ['monitoring.listening-voices', 'monitoring.missed-searches'])
      await app.nest
        .get(Retention)
        .all()
        .find((rule) => rule.key === key)!
        .erase();
    expect(await rows('select count(*)::int as n from missed_searches')).toEqual([{ n: 0 }]);
    expect(await rows('select count(*)::int as n from listening_voices where text is not null')).toEqual([{ n: 0 }]);
    await rows('delete from listening_voices');
  });
});

describe('in the workspace of FM4', () => {
  beforeAll(async () => {
    await look('guardería xilófono', 6);
    await look('apostillado zzqx', 1);
    await ask('¿Podemos pagar en efectivo mientras el banco abre la cuenta de nómina?');
    await collect();
  });

  test('only those who follow indicators get in, and each reads what they read where it comes from', async () => {
    const allowed: readonly Role[] = ['staff_admin', 'committee', 'content_editor'];
    const theme = newId();
    for (const role of [null, ...staffRoles, ...companyRoles, 'partner' as const]) {
      const own = role && companyRoles.includes(role) ? companyId : null;
      const browser = role ? (await newPerson(app, { roles: [role], companyId: own })).browser : app.browser();
      for (const path of [home, `${home}/temas/${theme}`]) {
        const { status } = await browser.get(path);
        expect([role, path, status === 403 || status === 303]).toEqual([role, path, !(role && allowed.includes(role))]);
      }
      if (role && !allowed.includes(role))
        expect((await browser.post(`${home}/temas/${theme}/cerrar`, closing())).status).toBe(403);
    }
    const judge = await newPerson(app, { roles: ['committee'] });
    const { text } = await judge.browser.get(home);
    expect(text).not.toContain('pagar en efectivo');
    expect(text).toContain('guardería xilófono');
    const voice = await voiceOf('question', 'en efectivo');
    expect((await sort(judge, { voices: voice, theme: 'nuevo', title: 'Cuentas' })).status).toBe(403);
    expect((await judge.browser.get(`${home}/voces/${voice}/apartar`)).status).toBe(403);
    expect(await themeOf(voice)).toBeNull();
  });

  test('voices are put into a theme several at once, and only into one of two tabs', async () => {
    const [bank, nursery, stamp] = await Promise.all([
      voiceOf('question', 'en efectivo'),
      voiceOf('search', 'guardería'),
      voiceOf('search', 'apostillado'),
    ]);
    const id = await opened('Cuentas de nómina', [bank, stamp]);
    // the same form again, and another tab with one of them
    expect(
      (await sort(admin, { voices: [bank, stamp], theme: 'nuevo', newId: id, title: 'Cuentas de nómina' })).status,
    ).toBe(303);
    const late = await sort(editor, { voices: [nursery, stamp], theme: 'nuevo', title: 'Apostillas y guarderías' });
    expect([late.status, late.text]).toEqual([409, expect.stringContaining('Apostillas y guarderías')]);
    expect([await themeOf(bank), await themeOf(stamp), await themeOf(nursery)]).toEqual([id, id, null]);
    expect(await rows('select count(*)::int as n from listening_themes')).toEqual([{ n: 1 }]);
    // taken out, it waits again, with the theme that its words suggest
    for (let times = 0; times < 2; times += 1)
      expect((await admin.browser.post(`${home}/temas/${id}/quitar/${stamp}`)).status).toBe(303);
    expect(await themeOf(stamp)).toBeNull();
    const page = await admin.browser.get(`${home}/temas/${id}`);
    expect(page.text).toContain('pagar en efectivo');
    expect(page.text).toContain('Noviembre de 2026');
    await ask('La nómina en efectivo, ¿hasta cuándo? Las cuentas tardan.');
    await collect();
    expect((await admin.browser.get(home)).text).toContain('Se parece a: Cuentas de nómina');
  });

  test('a voice put aside loses its words, also where they were looked for', async () => {
    const voice = await voiceOf('search', 'apostillado');
    expect((await admin.browser.get(`${home}/voces/${voice}/apartar`)).text).toContain('apostillado zzqx');
    for (let times = 0; times < 2; times += 1)
      expect((await admin.browser.post(`${home}/voces/${voice}/apartar`)).status).toBe(303);
    expect(await rows(`select id from missed_searches where words like 'apostillado%'`)).toEqual([]);
    expect(await rows(`select text from listening_voices where id = $1`, [voice])).toEqual([{ text: null }]);
    expect((await sort(admin, { voices: voice, theme: 'nuevo', title: 'Apostillas' })).status).toBe(409);
  });

  test('what is typed is never lost, and garbage is no error of ours', async () => {
    const nursery = await voiceOf('search', 'guardería');
    const none = await sort(admin, { theme: 'nuevo', title: 'Guarderías cercanas' });
    expect([none.status, none.text]).toEqual([422, expect.stringContaining('value="Guarderías cercanas"')]);
    const short = await sort(admin, { voices: nursery, theme: 'nuevo', title: 'x' });
    expect([short.status, short.text]).toEqual([422, expect.stringMatching(new RegExp(`value="${nursery}" checked`))]);
    const back = await sort(admin, { voices: nursery, theme: '', fuente: 'search', pagina: '1' });
    expect([back.status, back.text]).toEqual([422, expect.stringContaining('name="fuente" value="search"')]);
    const person = await sort(admin, { voices: nursery, theme: 'nuevo', title: 'Caso de LORA910314MVZPMN08' });
    expect(person.status).toBe(422);
    const unknown = newId();
    for (const fields of [
      { voices: 'x', theme: unknown },
      { voices: unknown, theme: unknown },
      { voices: nursery, theme: unknown },
      { voices: nursery, theme: 'otro' },
      { voices: ['\u0000', nursery], theme: 'nuevo', title: '\u0000' },
      { newId: 'x', voices: nursery, theme: 'nuevo', title: 'Guarderías' },
    ] as Record<string, string>[]) {
      const { status } = await sort(admin, fields);
      expect([fields, status >= 400 && status < 500]).toEqual([fields, true]);
    }
    for (const path of [
      '/temas/x',
      '/temas/%00',
      `/temas/${unknown}`,
      `/voces/${unknown}/apartar`,
      '?fuente=nada&pagina=-1',
      '?fuente=%00',
    ])
      expect([path, (await admin.browser.get(home + path)).status < 500]).toEqual([path, true]);
    for (const path of [`/temas/${unknown}`, `/temas/${unknown}/cerrar`, `/temas/x/quitar/y`, `/voces/%00/apartar`]) {
      const { status } = await admin.browser.post(home + path, closing());
      expect([path, status >= 400 && status < 500]).toEqual([path, true]);
    }
  });
});

describe('a theme', () => {
  test('has an owner and a day, waits in the inbox and is mailed about', async () => {
    await look('licencia zzqx', 1);
    await collect();
    const id = await opened('Licencias de conducir', [await voiceOf('search', 'licencia')]);
    const owner = await newPerson(app, { roles: ['committee'] });
    const change = (over: Record<string, string> = {}) =>
      admin.browser.post(`${home}/temas/${id}`, {
        version: '1',
        title: 'Licencias de conducir',
        description: 'Qué tarjetas acepta la autoridad de movilidad.',
        state: 'working',
        ownerId: owner.userId,
        dueOn: '2026-12-10',
        ...over,
      });
    expect((await change({ ownerId: member.userId })).status).toBe(422);
    expect((await change({ dueOn: '2026-02-30' })).status).toBe(422);
    expect((await change({ dueOn: '2026-11-01' })).status).toBe(422);
    expect((await change()).status).toBe(303);
    const second = await change({ title: 'Otra pestaña' });
    expect([second.status, second.text]).toEqual([409, expect.stringContaining('value="Otra pestaña"')]);
    app.clock.set(new Date('2026-12-04T16:00:00Z'));
    expect((await lastMailTo(app, owner.email, 'Un tema de escucha por cerrar')).text).toContain(
      '10 de diciembre de 2026',
    );
    app.clock.set(new Date('2026-12-16T16:00:00Z'));
    const inbox = (await owner.browser.get('/fm4')).text;
    expect(inbox).toContain('Licencias de conducir');
    expect(inbox).toContain('sin tema desde hace dos semanas');
  });

  test('is closed once with what changed, and who asked is told once', async () => {
    const [{ id }] = (await rows<{ id: string }>(
      `select id from listening_themes where title = 'Cuentas de nómina'`,
    )) as [{ id: string }];
    const more = await voiceOf('question', 'hasta cuándo');
    expect((await sort(admin, { voices: more, theme: id })).status).toBe(303);
    const close = (over: Record<string, string> = {}) =>
      admin.browser.post(`${home}/temas/${id}/cerrar`, closing({ link: '/guia/primer-pago', ...over }));
    for (const over of [
      { told: '' },
      { told: 'Corto.' },
      { outcome: '' },
      { link: 'javascript:x' },
      { publicText: 'x' },
    ]) {
      const sent = await close(over as unknown as Record<string, string>);
      expect([over, sent.status]).toEqual([over, 422]);
    }
    expect((await close({ told: 'Es de la persona con CURP LORA910314MVZPMN08.' })).status).toBe(422);
    for (let times = 0; times < 2; times += 1) expect((await close()).status).toBe(303);
    const other = await close({ told: 'De otra pestaña: no cambió nada todavía.' });
    expect(other.status).toBe(409);
    for (const said of ['ya se cerró y no cambia', 'De otra pestaña: no cambió nada'])
      expect(other.text).toContain(said);
    const mail = await lastMailTo(app, member.email, 'Lo que hicimos con lo que nos preguntaste');
    expect(mail.text).toContain('qué hacer mientras el banco abre la cuenta');
    await app.jobs.runDue();
    const told = (await mailsOf(app)).filter(
      ({ to, subject }) => to.includes(member.email) && subject.includes('Lo que hicimos'),
    );
    expect(told).toHaveLength(1);
    // closed for good
    const stamp = await voiceOf('search', 'guardería');
    expect((await sort(admin, { voices: stamp, theme: id })).status).toBe(409);
    expect((await admin.browser.post(`${home}/temas/${id}/quitar/${more}`)).status).toBe(409);
    expect((await admin.browser.get(`${home}/temas/${id}`)).text).not.toContain('name="told"');
    const acts = await rows<{ act: string }>(
      `select act from act_log where subject_type = 'listening-theme' and subject_id = $1 order by seq`,
      [id],
    );
    expect(acts.filter(({ act }) => act === 'monitoring.theme-closed')).toHaveLength(1);
  });

  test('tells who reported where they follow their report, and nothing of the report is shown to who may not read it', async () => {
    const about = await newDistinction(app, { tradeName: 'Tortillería El Sol', document: false });
    const browser = app.browser();
    const page = await browser.get(`/reportar?codigo=${about.code}`);
    const inicio = /name="inicio" value="([^"]*)"/.exec(page.text)![1]!;
    app.clock.advance(40_000);
    const texto = 'A quienes llegaron de otro país les piden el doble de horas que al resto.';
    const form = { codigo: about.code, inicio, categoria: 'conditions', texto, sitio: '' };
    const receipt = /id="recibo">([^<]+)</.exec((await browser.post('/reportar', form)).text)![1]!;
    await collect();
    const shown = (await admin.browser.get(`${home}?fuente=report`)).text;
    for (const hidden of ['doble de horas', 'Tortillería']) expect(shown).not.toContain(hidden);
    expect((await editor.browser.get(`${home}?fuente=report`)).text).toContain('quien atiende esta fuente');
    const id = await opened('Horas de más', [await voiceOf('report', 'conditions')]);
    const follow = () => browser.post('/reportar/seguimiento', { recibo: receipt });
    expect((await follow()).text).not.toContain('Lo que hicimos con esto');
    await admin.browser.post(
      `${home}/temas/${id}/cerrar`,
      closing({ outcome: 'kept', told: 'Las horas las vigila la inspección del trabajo, no FM4.' }),
    );
    const after = (await follow()).text;
    for (const said of ['Lo que hicimos con esto', 'Horas de más', 'inspección del trabajo', 'No cambió'])
      expect(after).toContain(said);
  });

  test('of which a liaison asked tells the liaison', async () => {
    const liaison = await newPerson(app, { roles: ['partner'], name: 'Leticia Ramos' });
    await admin.browser.post('/fm4/municipios/14093/enlaces', { name: liaison.name, email: liaison.email });
    const asking = { id: newId(), subject: 'Materiales', text: 'Faltan carteles en criollo haitiano.' };
    expect((await liaison.browser.post('/enlaces/solicitudes/nueva', asking)).status).toBe(303);
    await collect();
    expect((await editor.browser.get(`${home}?fuente=request`)).text).not.toContain('criollo');
    const id = await opened('Materiales en criollo', [await voiceOf('request', 'criollo')]);
    expect((await admin.browser.post(`${home}/temas/${id}/cerrar`, closing())).status).toBe(303);
    expect((await lastMailTo(app, liaison.email, 'Lo que hicimos')).text).toContain('Materiales en criollo');
  });

  test('without voices cannot be closed: there is nothing to answer', async () => {
    const voice = await voiceOf('search', 'guardería');
    const id = await opened('Guarderías', [voice]);
    await admin.browser.post(`${home}/temas/${id}/quitar/${voice}`);
    expect((await admin.browser.post(`${home}/temas/${id}/cerrar`, closing())).status).toBe(409);
    expect((await sort(admin, { voices: voice, theme: id })).status).toBe(303);
  });
});

describe('what everybody reads', () => {
  const quarter = '2026-Q4';
  const freeze = async (day: string) => {
    app.clock.set(new Date(`${day}T18:00:00Z`));
    return app.nest.get(Syntheses).freeze();
  };

  test('a quarter that is not over has no synthesis, nor has what is none', async () => {
    expect(await freeze('2027-01-10')).toBe(0);
    for (const key of [quarter, '2026-Q5', '2026-11', '2026', 'x', '%00', '2030-Q1'])
      for (const path of [`/escucha/${key}`, `/escucha/${key}/sintesis.pdf`])
        expect([path, (await app.browser().get(path)).status]).toEqual([path, 404]);
    const { text } = await app.browser().get('/escucha');
    expect(text).toContain('se publica cuando se cierre el trimestre');
    expect(text).toContain('Las horas las vigila la inspección del trabajo');
  });

  test('a quarter is frozen once, with nothing of fewer than five, and no later change changes it', async () => {
    const id = (await rows<{ id: string }>(`select id from listening_themes where title = 'Guarderías'`))[0]!.id;
    expect([await freeze('2027-01-11'), await freeze('2027-01-12')]).toEqual([1, 0]);
    const page = (await app.browser().get(`/escucha/${quarter}`)).text;
    expect(page).toContain('Cuarto trimestre de 2026');
    expect(page).toMatch(/Guarderías[\s\S]*?6 voces/);
    expect(page).toMatch(/Cuentas de nómina[\s\S]*?Protegida/);
    expect(page).toContain('«guardería xilófono»');
    expect(page).not.toContain('licencia zzqx');
    expect(page).not.toMatch(/[^\d]([1-4]) voces|1 voz/);
    await rows(`update listening_voices set theme_id = null, sorted_by = null, sorted_at = null where theme_id = $1`, [
      id,
    ]);
    expect((await app.browser().get(`/escucha/${quarter}`)).text).toContain('6 voces');
    await expect(rows(`update listening_quarters set frozen_at = now()`)).rejects.toThrow('stays as it is');
    await expect(rows('delete from listening_quarters')).rejects.toThrow('stays as it is');
    // what is heard of it later counts in the present quarter
    const late = await ask('Una pregunta que se oyó tarde, sobre el pago.');
    await rows(`update advice_threads set asked_at = '2026-12-01' where id = $1`, [late]);
    await collect();
    const [heard] = await rows<object>(
      `select said_on::text as said, counts_on::text as counts from listening_voices where text like '%se oyó tarde%'`,
    );
    expect(heard).toEqual({ said: '2026-11-30', counts: '2027-01-12' });
  });

  test('in English the words of FM4 stay in Spanish, and are marked so', async () => {
    const { text } = await app.browser().get('/escucha?lang=en', { 'accept-language': 'en' });
    expect(text).toContain('What we were told and what we did');
    expect(text).toMatch(/<h2[^>]*lang="es"[^>]*>\s*Cuentas de nómina/);
    const synthesis = (await app.browser().get(`/escucha/${quarter}?lang=en`)).text;
    expect(synthesis).toContain('Fourth quarter of 2026');
  });

  itWith('pdftotext')('the PDF says the same', async () => {
    const { bytes, status } = await app.browser().get(`/escucha/${quarter}/sintesis.pdf`);
    expect(status).toBe(200);
    const text = runPdfTool('pdftotext', ['{}', '-'], bytes).output.replaceAll(/\s+/g, ' ');
    for (const said of ['Cuarto trimestre de 2026', 'Guarderías', '6 voces', 'Protegida', 'xilófono'])
      expect(text).toContain(said);
    expect(bytes.toString('latin1')).toContain('/MarkInfo');
  });
});
