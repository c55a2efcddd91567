import { system } from '../../../src/database/index.js';
import { Renamings } from '../../../src/distinctions/renaming/renaming.service.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { mailsOf, startApp, type TestApp } from '../../support/index.js';
import { verifyElsewhere } from '../../support/verifier.js';

type Json = Record<string, unknown>;

let app: TestApp;
let rosa: TestPerson;
beforeAll(async () => {
  app = await startApp({ at: new Date('2026-03-11T18:00:00Z') });
  rosa = await newPerson(app, { roles: ['staff_admin'], name: 'Rosa Administra' });
});
afterAll(() => app.close());

const query = (sql: string, params: unknown[] = []) => app.db.as(system('test'), (tx) => tx.query(sql, params));
const get = (path: string) => app.browser().get(path);
const pdfOf = async ({ code }: TestDistinction) => (await get(`/api/v1/distinctions/${code}/document.pdf`)).bytes;
const credentialOf = async ({ code }: TestDistinction) => (await get(`/credenciales/${code}`)).bytes;
const drop = async (bytes: Uint8Array, name: string) =>
  (await app.browser().upload('/verificar', {}, [{ field: 'archivo', name, type: 'application/octet-stream', bytes }]))
    .text;
const rename = ({ id }: TestDistinction, fields: Record<string, string>, version = 1) =>
  rosa.browser.post(`/fm4/distintivos/${id}/nombre`, {
    kind: 'corrected',
    publicReason: 'El nombre estaba mal escrito desde el principio.',
    internalReason: 'Constancia fiscal del 3 de marzo',
    version: String(version),
    ...fields,
  });

const wrong = 'Agave Asul';
const right = { tradeName: 'Agave Azul', legalName: 'Agave Azul, S.A. de C.V.' };

describe('a name', () => {
  const renamings = () => app.nest.get(Renamings, { strict: false });
  const actor = () => ({ kind: 'person', userId: rosa.userId, companyId: null, roles: ['staff_admin'] }) as const;
  const wanted = { ...right, kind: 'corrected', municipality: null, version: 1 } as const;
  const reasons = { publicReason: 'El nombre estaba mal escrito.', internalReason: 'Constancia fiscal' };

  test.each([
    ['tradeName', 'Agave తెలుగు', 'distinctions.name-letters'],
    ['legalName', 'Agave తెలుగు, S.A.', 'distinctions.name-letters'],
    ['tradeName', 'agave.example', 'distinctions.name-unfit'],
    ['legalName', 'Agave \u202Eluza', 'distinctions.name-unfit'],
  ])('is refused by the service and by its form: %s %j', async (field, name, code) => {
    const one = await newDistinction(app, { tradeName: wrong });
    const renaming = renamings().rename(actor(), one.id, { ...wanted, ...reasons, [field]: name });
    await expect(renaming).rejects.toMatchObject({ code, field, status: 422 });
    const sent = await rename(one, { ...right, [field]: name });
    expect([sent.status, sent.text]).toEqual([422, expect.stringContaining(`href="#${field}"`)]);
    expect(await query('select trade_name, version from distinctions where id = $1', [one.id])).toEqual([
      { trade_name: wrong, version: 1 },
    ]);
  });
});

describe('a misspelt name, corrected', () => {
  let agave: TestDistinction;
  let lucia: TestPerson;
  let before: { pdf: Buffer; credential: Buffer };
  beforeAll(async () => {
    agave = await newDistinction(app, { tradeName: wrong });
    lucia = await newPerson(app, { roles: ['company_admin'], companyId: agave.companyId });
    await lucia.browser.post('/empresa/distintivo/directorio', { listed: 'si' });
    before = { pdf: await pdfOf(agave), credential: await credentialOf(agave) };
    app.clock.advance(60_000);
    expect((await rosa.browser.get(`/fm4/distintivos/${agave.id}`)).text).toContain('Corregir o cambiar el nombre');
    expect((await rosa.browser.get(`/fm4/distintivos/${agave.id}/nombre`)).text).toContain(`value="${wrong}"`);
    expect((await rename(agave, right)).location).toBe(`/fm4/distintivos/${agave.id}`);
    await app.jobs.runDue();
  });

  test('is told by page, JSON, badge and directory, under the same code, with the name of before in the history', async () => {
    const page = (await get(`/verificar/${agave.code}`)).text;
    for (const words of ['Agave Azul', 'FM4 corrige cómo está escrito el nombre', `Antes: ${wrong};`]) {
      expect(page).toContain(words);
    }
    const json = (await get(`/api/v1/verification/${agave.code}`)).json<Json>();
    expect(json).toMatchObject({
      inForce: true,
      organization: { name: right.tradeName, legalName: right.legalName },
      history: [
        { event: 'awarded', before: null },
        { event: 'corrected', before: { tradeName: wrong, legalName: `${wrong}, S.A. de C.V.` } },
      ],
    });
    expect((await get(`/api/v1/distinctions/${agave.code}/badge.svg`)).text).toContain(right.tradeName);
    const directory = (await get('/directorio?buscar=agave')).text;
    expect(directory).toContain(right.tradeName);
    expect(directory).not.toContain(wrong);
  });

  test('comes with a new document; the one of before is recognized as a copy of before', async () => {
    const after = await pdfOf(agave);
    expect(after.equals(before.pdf)).toBe(false);
    const now = await drop(after, 'a.pdf');
    expect(now).toContain('Es, byte por byte, el PDF que FM4 firmó para Agave Azul');
    const old = await drop(before.pdf, 'b.pdf');
    expect(old).toContain('Sí: el archivo es auténtico y el distintivo está vigente');
    expect(old).toContain('es una copia anterior: el nombre cambió y hay una más nueva, a nombre de Agave Azul');
    const [file] = await query('select sha256 from distinction_documents where distinction_id = $1 and edition = 1', [
      agave.id,
    ]);
    expect((await get(`/api/v1/verification/files/${file.sha256}`)).json()).toMatchObject({
      code: agave.code,
      replaced: true,
    });
  });

  test('comes with a new credential; the signature of the one of before stays good', async () => {
    const after = await credentialOf(agave);
    const names = (credential: Buffer) => JSON.stringify(JSON.parse(credential.toString())['credentialSubject']);
    expect(names(after)).toContain(right.legalName);
    expect(names(after)).not.toContain(wrong);
    const did = (await get('/.well-known/did.json')).json<Json>();
    const fetch = async (path: string) => (await get(path)).json<Json>();
    for (const credential of [before.credential, after]) {
      const verdict = await verifyElsewhere(JSON.parse(credential.toString()), { did, now: app.clock.now(), fetch });
      expect(verdict).toBeNull();
    }
    expect(await drop(before.credential, 'b.json')).toContain('es una copia anterior');
    expect(await drop(after, 'a.json')).not.toContain('es una copia anterior');
  });

  test('stands in the register, and on record with its internal reason', async () => {
    await app.jobs.runDue();
    const log = (await get('/registro-publico/log')).text.trim().split('\n');
    expect(JSON.parse(log.at(-1)!)).toMatchObject({ act: 'corrected', company: right.tradeName, code: agave.code });
    const detail = (await rosa.browser.get(`/fm4/distintivos/${agave.id}`)).text;
    for (const words of ['Se corrigió el nombre', 'Constancia fiscal', 'Rosa Administra']) {
      expect(detail).toContain(words);
    }
    expect((await get(`/verificar/${agave.code}`)).text).not.toContain('Constancia fiscal');
  });

  test('is told to the company, once, with the new PDF', async () => {
    await app.jobs.runDue();
    const mails = (await mailsOf(app)).filter(({ to }) => to.includes(lucia.email)).toReversed();
    const told = mails.filter(({ subject }) => subject === 'El distintivo de Agave Azul tiene un PDF nuevo');
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('El nombre estaba mal escrito');
    expect(told[0]?.text).not.toContain('Constancia fiscal');
    expect((await pdfOf(agave)).equals(told[0]!.attachments[0]!.bytes)).toBe(true);
  });
});

describe('a company that has another name now', () => {
  test.each([
    ['renamed', 'La empresa cambia de nombre o de lugar'],
    ['merged', 'Continúa a nombre de otra empresa, por fusión'],
  ])('%s keeps its distinction, with both names in its history', async (kind, words) => {
    const one = await newDistinction(app, { tradeName: 'Empaques Tala' });
    const names = { tradeName: 'Grupo Valles', legalName: 'Grupo Valles, S.A.P.I. de C.V.', municipality: '14039' };
    expect((await rename(one, { kind, ...names })).status).toBe(303);
    await app.jobs.runDue();
    const page = (await get(`/verificar/${one.code}`)).text;
    for (const said of [words, 'Antes: Empaques Tala; Empaques Tala, S.A. de C.V.', 'Grupo Valles, S.A.P.I. de C.V.']) {
      expect(page).toContain(said);
    }
    const [row] = await query('select place, state from distinctions where id = $1', [one.id]);
    expect(row).toMatchObject({ place: 'Guadalajara, Jalisco', state: 'active' });
  });

  test('twice: the mail and the copies tell of the last one', async () => {
    const one = await newDistinction(app, { tradeName: 'Uno' });
    await rename(one, { tradeName: 'Dos', legalName: 'Dos, S.A.' }, 1);
    app.clock.advance(60_000);
    await rename(one, { kind: 'renamed', tradeName: 'Tres', legalName: 'Tres, S.A.' }, 2);
    await app.jobs.runDue();
    const [{ editions }] = await query(
      `select array_agg(edition order by edition) as editions from distinction_documents where distinction_id = $1`,
      [one.id],
    );
    expect(editions).toEqual([1, 3]);
    expect((await get(`/credenciales/${one.code}`)).text).toContain('Tres, S.A.');
  });
});

describe('a change of names', () => {
  test('that is sent twice is done once; one that changes nothing, or comes late, is refused', async () => {
    const one = await newDistinction(app, { tradeName: 'Cajeta', document: false });
    const names = { tradeName: 'Cajetas', legalName: 'Cajetas, S.A.' };
    expect([(await rename(one, names)).status, (await rename(one, names)).status]).toEqual([303, 303]);
    expect(await query(`select kind from distinction_events where distinction_id = $1 order by at`, [one.id])).toEqual([
      { kind: 'awarded' },
      { kind: 'corrected' },
    ]);
    const same = await rename(one, { kind: 'renamed', ...names }, 2);
    expect([same.status, same.text.includes('no hay nada que cambiar')]).toEqual([422, true]);
    expect((await rename(one, { tradeName: 'Otra', legalName: 'Otra, S.A.' }, 1)).status).toBe(409);
  });

  test('is for the administration, and for what is alive', async () => {
    const one = await newDistinction(app, { document: false });
    const auditor = await newPerson(app, { roles: ['auditor'] });
    expect((await auditor.browser.get(`/fm4/distintivos/${one.id}/nombre`)).status).toBe(403);
    expect((await auditor.browser.get(`/fm4/distintivos/${one.id}`)).text).not.toContain('Corregir o cambiar');
    await newDistinction(app, { companyId: one.companyId, document: false });
    expect((await rename(one, right, 2)).status).toBe(409);
    expect((await rosa.browser.get(`/fm4/distintivos/${one.id}/nombre`)).status).toBe(409);
  });

  test('of a suspended one leaves its reason and its hearing as they are', async () => {
    const one = await newDistinction(app, { tradeName: 'Vidrio', document: false });
    await moveDistinction(app, one.id, 'suspend');
    expect((await rename(one, { tradeName: 'Vidrios', legalName: 'Vidrios, S.A.' }, 2)).status).toBe(303);
    const { browser } = await newPerson(app, { roles: ['company_admin'], companyId: one.companyId });
    const page = (await browser.get('/empresa/distintivo')).text;
    expect(page).toContain('Motivo: FM4 revisa una queja');
    expect(page).toContain('Enviar a FM4');
    expect((await get(`/verificar/${one.code}`)).text).toContain('FM4 revisa una queja');
  });

  test('asks for everything it needs', async () => {
    const one = await newDistinction(app, { document: false });
    const answer = await rename(one, { kind: 'bought', tradeName: 'A', legalName: '', publicReason: 'Corto' });
    expect(answer.status).toBe(422);
    for (const said of ['al menos 20 caracteres', '>Corto</textarea>']) expect(answer.text).toContain(said);
    expect(answer.text.match(/aria-invalid="true"/g)).toHaveLength(3);
  });
});
