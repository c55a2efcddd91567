import { readFileSync } from 'node:fs';
import { DAY } from '#libs/clock';
import { system } from '../../../src/database/index.js';
import { formValuesOf } from '../../../src/assessments/editing/item-form.rules.js';
import { levelValues } from '../../../src/assessments/editing/editing.views.js';
import { parseInstrument } from '../../../src/assessments/instrument/instrument.parser.js';
import { auditRow, cases, impartial } from '../../audits/fixtures.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { startApp, type TestApp } from '../../support/index.js';
import {
  answered,
  current,
  home,
  instrument,
  rows,
  signature,
  started,
  submitted,
  type TestCompany,
} from '../fixtures.js';

const place = '/fm4/instrumento';
const source = readFileSync('src/assessments/content/instrumento-autoevaluacion.yaml', 'utf8');
const note = 'Se aclara la política y se pide más en Inclusión.';
const now = new Date('2026-03-11T18:00:00Z');
let app: TestApp;
let writer: TestPerson;
let lawyer: TestPerson;
let admin: TestPerson;
beforeAll(async () => {
  app = await startApp({ at: now });
  writer = await newPerson(app, { roles: ['content_editor', 'legal_reviewer'], name: 'Sofía Escribe' });
  lawyer = await newPerson(app, { roles: ['legal_reviewer'], name: 'Laura Lee' });
  admin = await newPerson(app, { roles: ['staff_admin'], name: 'Ada Administra' });
});
beforeEach(() => app.clock.set(now));
afterAll(() => app.close());

const locationOf = (answer: { location: string | null }) => String(answer.location);
const valueIn = (text: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? '';
const draftNow = async () =>
  (
    await rows<{ id: string; state: string; revision: number; source: string; definition: { version: string } }>(
      app,
      `select * from instrument_drafts where state in ('draft', 'proposed')`,
    )
  )[0];

async function begin(who: TestPerson): Promise<string> {
  const answer = await who.browser.post(`${place}/borradores`);
  expect(answer.status).toBe(303);
  return locationOf(answer);
}

async function changeItem(who: TestPerson, draft: string, id: string, fields: Record<string, string | string[]>) {
  const form = await who.browser.get(`${draft}/practicas/${id}`);
  const { definition } = (await draftNow())! as unknown as { definition: typeof instrument };
  const values = formValuesOf(definition.items.find((item) => item.id === id)!);
  return who.browser.post(`${draft}/practicas/${id}`, {
    ...values,
    seen: valueIn(form.text, 'seen'),
    ...fields,
  } as never);
}

const propose = async (who: TestPerson, draft: string) =>
  who.browser.post(`${draft}/proponer`, { revision: String((await draftNow())!.revision), note });
const publish = async (who: TestPerson, draft: string, revision?: number) =>
  who.browser.post(`${draft}/publicar`, { revision: String(revision ?? (await draftNow())!.revision), read: 'si' });

/** Publishes a version with the next number, in which `id` asks otherwise. */
async function published(id: string, fields: Record<string, string | string[]>): Promise<string> {
  const draft = await begin(writer);
  expect((await changeItem(writer, draft, id, fields)).status).toBe(303);
  expect((await propose(writer, draft)).status).toBe(303);
  const { version } = (await draftNow())!.definition;
  expect((await publish(lawyer, draft)).status).toBe(303);
  return version;
}

/** Everything that is stored of a company's assessment, and everything that it and FM4 see of it. */
async function everything({ admin: own, companyId }: TestCompany, auditor: TestPerson) {
  const stored = await rows(
    app,
    `select (select json_agg(a order by a.id)::text from assessments a where a.company_id = $1) as assessments,
       (select json_agg(w order by w.item_id)::text from assessment_answers w where w.company_id = $1) as answers,
       (select json_agg(s)::text from assessment_submissions s where s.company_id = $1) as submissions,
       (select string_agg(i.definition::text || coalesce(i.source, ''), '' order by i.id) from instruments i
         join assessments a on a.instrument_id = i.id where a.company_id = $1) as instrument`,
    [companyId],
  );
  const pages: Record<string, string> = {};
  for (const path of [
    '',
    '/D1-01',
    '/D2-02',
    '/nivel',
    '/nivel?nivel=N3',
    '/nivel/hoja.csv',
    '/firmado.json',
    '/perfil',
  ])
    pages[path] = Buffer.from((await own.browser.get(`${home}${path}`)).text).toString('base64');
  for (const path of ['/empresa/condiciones', '/api/v1/assessments/current', '/buscar?q=D1-01'])
    pages[path] = Buffer.from((await own.browser.get(path)).text).toString('base64');
  const [audit] = await rows<{ id: string }>(app, 'select id from audits where company_id = $1', [companyId]);
  for (const path of ['', '/puntuacion', '/puntuacion/hoja.csv', '/condiciones'])
    pages[path] = (await auditor.browser.get(`/fm4/auditorias/${audit!.id}${path}`)).text;
  return { stored, pages };
}

describe('a version goes from one person to another', () => {
  let draft: string;

  test('begins as the one in force with the next number; a second press, or a colleague, goes on with it', async () => {
    draft = await begin(writer);
    expect(await begin(admin)).toBe(draft);
    const stored = (await draftNow())!;
    expect(stored.definition.version).toBe('1.1');
    expect(parseInstrument(stored.source)).toEqual({ ...instrument, version: '1.1' });
    expect((await propose(writer, draft)).text).toContain('no hay nada que publicar');
  });

  test('a practice is changed in a form that shows beside it what companies will see and what changes', async () => {
    const answer = await changeItem(writer, draft, 'D1-01', { guia: 'Una página basta. ¡Ñandú & <b>!' });
    expect(answer.status).toBe(303);
    const page = await writer.browser.get(`${draft}/practicas/D1-01`);
    expect(page.text).toContain('Así la verá la empresa');
    expect(page.text).toContain('¡Ñandú &amp; &lt;b>!');
    const preview = await writer.browser.post(`${draft}/practicas/D1-01/vista`, {
      ...formValuesOf(instrument.items[0]!),
      texto: 'Una política que todas las personas conocen.',
    } as never);
    expect(preview.status).toBe(200);
    expect(preview.text).not.toContain('<html');
    expect(preview.text).toContain('Una política que todas las personas conocen.');
    expect((await writer.browser.get(`${draft}/practicas/D1-01`)).text).not.toContain('todas las personas conocen');
  });

  test('what breaks the rules comes back at its field, with everything that was typed', async () => {
    const answer = await changeItem(writer, draft, 'D1-02', { aplicaSi: 'otra >= 3', texto: 'Se queda escrito' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('El perfil de la empresa no pregunta «otra»');
    expect(answer.text).toContain('href="#aplicaSi"');
    expect(answer.text).toContain('Se queda escrito');
    const critical = await changeItem(writer, draft, 'D2-02', { tamanos: ['grande'] });
    expect(critical.status).toBe(422);
    expect(critical.text).toContain('Una práctica crítica aplica siempre');
    expect((await changeItem(writer, draft, 'D1-02', { texto: '', peso: '7' })).status).toBe(422);
  });

  test('two people on one practice: neither overwrites the other unseen; on two practices both are kept', async () => {
    const seen = valueIn((await admin.browser.get(`${draft}/practicas/D1-03`)).text, 'seen');
    expect((await changeItem(writer, draft, 'D1-03', { guia: 'De ella.' })).status).toBe(303);
    expect((await changeItem(writer, draft, 'D1-04', { guia: 'También de ella.' })).status).toBe(303);
    const values = { ...formValuesOf(instrument.items[2]!), guia: 'De él.', seen };
    const late = await admin.browser.post(`${draft}/practicas/D1-03`, values as never);
    expect(late.status).toBe(409);
    expect(late.text).toContain('Otra persona cambió esta parte');
    expect(late.text).toContain('De él.');
    expect(late.text).toContain('De ella.');
    const again = await admin.browser.post(`${draft}/practicas/D1-03`, {
      ...values,
      seen: valueIn(late.text, 'seen'),
    } as never);
    expect(again.status).toBe(303);
    const { definition } = (await draftNow())! as unknown as { definition: typeof instrument };
    expect(definition.items.slice(2, 4).map(({ guide }) => guide)).toEqual(['De él.', 'También de ella.']);
  });

  test('the changes are shown by practice and by level before anybody can publish', async () => {
    const level = await writer.browser.get(`${draft}/niveles/N2`);
    const fields = { ...levelValues(instrument, 'N2'), global: '78,5', seen: valueIn(level.text, 'seen') };
    expect((await writer.browser.post(`${draft}/niveles/N2`, fields)).status).toBe(303);
    const changes = await lawyer.browser.get(`${draft}/cambios`);
    expect(changes.text).toContain('id="cambio-D1-01"');
    expect(changes.text).toContain('id="cambio-N2"');
    expect(changes.text).toMatch(/75.*78\.5/s);
    expect(changes.text).not.toContain(`${draft}/publicar`);
  });

  test('while it is proposed nothing of it changes; its authors cannot publish it, whatever their roles', async () => {
    expect((await propose(writer, draft)).status).toBe(303);
    expect((await propose(writer, draft)).status).toBe(303);
    expect((await changeItem(writer, draft, 'D1-01', { guia: 'Otra' })).status).toBe(409);
    for (const author of [writer, admin]) {
      const answer = await publish(author, draft);
      expect(answer.status).toBe(403);
      expect(answer.text).toContain('debe decidir otra persona');
    }
    expect((await publish(lawyer, draft, 1)).status).toBe(409);
    expect((await lawyer.browser.post(`${draft}/publicar`, { revision: '1' })).status).toBe(422);
    expect((await lawyer.browser.get('/fm4')).text).toContain('Versiones del instrumento por publicar');
  });

  test('the database lets no author publish, no draft change under the reader, and no version without a draft', async () => {
    const { id } = (await draftNow())!;
    const staff = (who: TestPerson, sql: string, params: unknown[] = []) =>
      app.db.as({ kind: 'person', userId: who.userId, companyId: null, roles: ['staff_admin'] }, (tx) =>
        tx.query(sql, params),
      );
    await expect(staff(admin, `update instrument_drafts set note = 'otra' where id = $1`, [id])).rejects.toThrow(
      'does not go',
    );
    await expect(
      app.db.as(system('test'), async (tx) => {
        await tx.query(
          `update instrument_drafts set state = 'published', decided_by = $2, decided_at = now() where id = $1`,
          [id, writer.userId],
        );
        await tx.query(
          `insert into instruments (id, version, definition, created_at, source, note, draft_id, published_by)
           select gen_random_uuid(), definition ->> 'version', definition, now(), source, note, id, $2
           from instrument_drafts where id = $1`,
          [id, writer.userId],
        );
      }),
    ).rejects.toThrow('nobody publishes what they wrote');
    await expect(
      staff(
        lawyer,
        `insert into instruments (id, version, definition, created_at, note)
         select gen_random_uuid(), '9.9', definition, now(), '' from instruments limit 1`,
      ),
    ).rejects.toThrow('from a draft');
    await expect(
      app.db.as(system('test'), (tx) => tx.query(`update instruments set definition = '{}'`)),
    ).rejects.toThrow('stays as it is');
  });

  test('it can be given back with a reason, and taken back', async () => {
    const back = await lawyer.browser.post(`${draft}/devolver`, { reason: 'Falta decir a quién protege la política.' });
    expect(back.status).toBe(303);
    expect((await writer.browser.get(draft)).text).toContain('Falta decir a quién protege');
    expect((await propose(writer, draft)).status).toBe(303);
    expect((await writer.browser.post(`${draft}/recuperar`)).status).toBe(303);
    expect((await draftNow())!.state).toBe('draft');
  });
});

describe('a published version', () => {
  test('changes nothing of what was answered by the one before: stored, shown and exported byte by byte', async () => {
    const company = await submitted(app);
    const auditor = await newPerson(app, { roles: ['auditor'], name: 'Teresa Audita' });
    const before = await everything(company, auditor);
    const draft = await begin(writer);
    expect((await changeItem(writer, draft, 'D1-01', { texto: 'Otra práctica.', peso: '1' })).status).toBe(303);
    expect((await propose(writer, draft)).status).toBe(303);
    expect((await publish(lawyer, draft)).status).toBe(303);
    expect(
      (
        await publish(
          lawyer,
          draft,
          (
            await rows<{ revision: number }>(app, `select revision from instrument_drafts where state = 'published'`)
          )[0]!.revision,
        )
      ).status,
    ).toBe(303);
    expect(await rows(app, 'select version from instruments order by created_at, version')).toEqual([
      { version: '1.0' },
      { version: '1.1' },
    ]);
    const after = await everything(company, auditor);
    expect(after.stored).toEqual(before.stored);
    for (const [path, page] of Object.entries(before.pages)) expect([path, after.pages[path]]).toEqual([path, page]);
    expect(before.pages['/nivel/hoja.csv']).not.toBe('');
  });

  test('is what new assessments use, and public pages say what its levels ask for', async () => {
    const { admin: own } = await started(app);
    expect((await own.browser.get(`${home}/D1-01`)).text).toContain('Otra práctica.');
    app.clock.advance(2 * 60_000);
    expect((await own.browser.get('/para-empresas')).text).toContain('78.5 %');
  });

  test('its file comes out and in again, byte by byte; what is wrong with another is said by line and field', async () => {
    const out = await writer.browser.get(`${place}/versiones/1.1/archivo.yaml`);
    expect(out.headers['content-type']).toContain('yaml');
    const file = out.text.replace(/^version: .*$/m, "version: '1.2'");
    const taken = await writer.browser.upload(`${place}/importar`, {}, [
      { field: 'file', name: 'instrumento.yaml', type: 'application/yaml', bytes: Buffer.from(file) },
    ]);
    expect(taken.status).toBe(303);
    const draft = locationOf(taken).replace('/cambios', '');
    expect((await writer.browser.get(`${draft}/archivo.yaml`)).text).toBe(file);
    const wrong = file.replace('peso_dimension: 12', 'peso_dimension: 13').replace('- documental\n', '- telepatia\n');
    const refused = await writer.browser.post(`${draft}/yaml`, { source: wrong, seen: '' });
    expect(refused.status).toBe(422);
    const line = wrong.slice(0, wrong.indexOf('- telepatia')).split('\n').length;
    expect(refused.text).toContain(`Línea ${line}`);
    expect(refused.text).toContain('D1-01.verificacion.1');
    expect(refused.text).toContain('Los pesos de las dimensiones suman 101, no 100.');
    expect(refused.text).toContain('- telepatia');
    const binary = await writer.browser.upload(`${place}/importar`, {}, [
      { field: 'file', name: 'x.yaml', type: 'application/yaml', bytes: Buffer.from([0xff, 0xfe, 0x00]) },
    ]);
    expect(binary.status).toBe(422);
    expect(binary.text).toContain('no es texto en UTF-8');
    expect((await writer.browser.post(`${place}/importar`, {})).status).toBe(422);
    expect((await writer.browser.post(`${draft}/descartar`)).status).toBe(303);
    expect(await draftNow()).toBeUndefined();
  });

  test('is seen by FM4 alone', async () => {
    const { admin: own } = await started(app);
    for (const path of ['', '/versiones/1.1', '/versiones/1.1/archivo.yaml', '/importar'])
      expect((await own.browser.get(`${place}${path}`)).status).toBe(403);
    expect((await lawyer.browser.get(`${place}/importar`)).status).toBe(403);
    expect((await lawyer.browser.get(`${place}/versiones/1.1`)).text).toContain('Qué cambió desde la 1.0');
  });
});

describe('a version that is retired', () => {
  let late: TestCompany;
  let given: TestCompany;

  const retire = (version: string, lastDay: string) =>
    admin.browser.post(`${place}/versiones/${version}/retirar`, {
      lastDay,
      reason: 'La nueva ya se probó con diez empresas.',
    });

  beforeAll(async () => {
    app.clock.set(now);
    late = await answered(app);
    given = await submitted(app);
    const auditor = await newPerson(app, { roles: ['auditor'], name: 'Rita Revisa' });
    const { id } = await auditRow(app, given.companyId);
    expect((await auditor.browser.post(`${cases}/${id}/tomar`, impartial)).status).toBe(303);
    const question = 'Falta el reglamento interior completo.';
    expect((await auditor.browser.post(`${cases}/${id}/aclaracion`, { question })).status).toBe(303);
    await published('D1-02', { texto: 'Otra más.' });
  });

  test('is never the one in force, nor retired in the past, nor earlier than companies know', async () => {
    expect((await retire('1.2', '2026-04-30')).text).toContain('Es la versión vigente');
    expect((await retire('1.1', '2026-03-10')).text).toContain('no puede haber pasado');
    expect((await lawyer.browser.post(`${place}/versiones/1.1/retirar`, {})).status).toBe(403);
    expect((await retire('1.1', '2026-04-30')).status).toBe(303);
    expect((await retire('1.1', '2026-04-30')).status).toBe(303);
    expect((await retire('1.1', '2026-04-01')).text).toContain('solo se puede aplazar');
    expect((await retire('1.1', '2026-05-10')).status).toBe(303);
    expect((await retire('9.9', '2026-05-10')).status).toBe(404);
  });

  test('can be sent to the end of its last day; until then its companies know the day', async () => {
    const page = await late.admin.browser.get(home);
    expect(page.text).toContain('La versión 1.1 del instrumento se puede enviar hasta el 10 de mayo de 2026');
    app.clock.set(new Date('2026-05-11T05:59:00Z'));
    const other = await answered(app);
    expect(
      (
        await rows(
          app,
          `select i.version from assessments a join instruments i on i.id = a.instrument_id
      where a.company_id = $1`,
          [other.companyId],
        )
      )[0],
    ).toEqual({ version: '1.2' });
  });

  test('is not taken afterwards, by the code and by the database; the work goes on by the new one', async () => {
    app.clock.set(new Date('2026-05-11T06:00:00Z'));
    const refused = await late.admin.browser.post(`${home}/enviar`, signature);
    expect(refused.status).toBe(409);
    expect(refused.text).toContain('ya no se recibe');
    expect((await late.admin.browser.get(`${home}/enviar`)).text).not.toContain('name="statement0"');
    await expect(
      rows(
        app,
        `update assessments set state = 'submitted', submitted_at = '2026-05-11T06:00:00Z', declared_by = started_by,
        declared_name = 'x', declared_at = now(), declaration = '[]' where company_id = $1`,
        [late.companyId],
      ),
    ).rejects.toThrow('retired');
    const before = await current(late.admin);
    const moved = await late.admin.browser.post(`${home}/version`);
    expect(moved.status).toBe(303);
    expect((await late.admin.browser.post(`${home}/version`)).status).toBe(303);
    const after = await current(late.admin);
    expect(after.id).not.toBe(before.id);
    expect(after.score.answered).toBe(before.score.answered - 1);
    expect(after.profile).toEqual(before.profile);
    expect(after.answers.find(({ item }) => item === 'D1-02')!.value).toBeNull();
    expect(
      await rows(app, `select state, replaced_by::text, submitted_at from assessments where id = $1`, [before.id]),
    ).toEqual([{ state: 'closed', replaced_by: after.id, submitted_at: null }]);
    expect(
      (await rows(app, 'select count(*)::int as n from assessment_answers where assessment_id = $1', [before.id]))[0],
    ).toEqual({ n: 50 });
  });

  test('an assessment that FM4 gave back ends by it all the same; one that is taken back does not', async () => {
    app.clock.set(new Date(now.getTime() + 120 * DAY));
    expect((await given.admin.browser.get(home)).text).not.toContain('Seguir con la versión');
    expect((await given.admin.browser.post(`${home}/enviar`, signature)).status).toBe(303);
    const page = await given.admin.browser.get(`${home}/retirar`);
    if (page.status === 200) expect(page.text).toContain('ya no se recibe: si la retiras');
  });

  test('an assessment never changes its version', async () => {
    await expect(
      rows(
        app,
        `update assessments set instrument_id = (select id from instruments where version = '1.0')
        where company_id = $1`,
        [given.companyId],
      ),
    ).rejects.toThrow('keeps its version');
  });

  test('the file of version 1.0 is the one that came with the product', async () => {
    expect((await writer.browser.get(`${place}/versiones/1.0/archivo.yaml`)).text).toBe(source);
  });
});
