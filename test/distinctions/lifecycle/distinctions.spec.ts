import { newId } from '#libs/ids';
import { Jobs } from '#libs/queue';
import { readSignature } from '#libs/signing';
import { system } from '../../../src/database/index.js';
import { Awards } from '../../../src/distinctions/index.js';
import { newCompany, newPerson } from '../../support/companies.js';
import { answerSuspension, decideOnPages, newDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp, type TestBrowser } from '../../support/index.js';
import { itWith, runPdfTool, scanQr } from '../../support/pdf-tools.js';

let app: TestApp;
let admin: TestBrowser;
let second: TestBrowser;
beforeAll(async () => {
  app = await startApp({ at: new Date('2026-03-12T18:00:00Z') });
  admin = (await newPerson(app, { roles: ['staff_admin'], name: 'Rosa Administra' })).browser;
  second = (await newPerson(app, { roles: ['staff_admin'], name: 'Alicia Confirma' })).browser;
});
afterAll(() => app.close());

const query = (sql: string, params: unknown[] = []) => app.db.as(system('test'), (tx) => tx.query(sql, params));
const stateOf = async (id: string) => (await query('select state, version from distinctions where id = $1', [id]))[0];
const move = (
  id: string,
  path: 'suspender' | 'reactivar' | 'revocar',
  version: number,
  reasons: Record<string, string> = {},
) =>
  decideOnPages([admin, second], id, path, {
    publicReason: 'FM4 revisa una queja del personal.',
    internalReason: 'Expediente 12 de 2026',
    ...reasons,
    version: String(version),
  });

describe('awarding', () => {
  test('takes the days from Mexico City and the validity from the level', async () => {
    const lateEvening = new Date('2026-03-13T04:30:00Z');
    for (const [level, until] of [
      ['N1', '2027-03-12'],
      ['N3', '2028-03-12'],
    ] as const) {
      const { id } = await newDistinction(app, { level, decidedAt: lateEvening, document: false });
      const [row] = await query(
        'select awarded_on::text as "from", expires_on::text as until from distinctions where id = $1',
        [id],
      );
      expect(row).toEqual({ from: '2026-03-12', until });
    }
  });

  test('the same audit awards once', async () => {
    const auditId = newId();
    const companyId = await newCompany(app);
    const first = await newDistinction(app, { companyId, auditId, document: false });
    const second = await newDistinction(app, { companyId, auditId, document: false });
    expect(second.id).toBe(first.id);
  });

  test('supersedes the one before, and a company never has two in force', async () => {
    const first = await newDistinction(app, { level: 'N1', document: false });
    const second = await newDistinction(app, { companyId: first.companyId, level: 'N2', document: false });
    expect(await stateOf(first.id)).toMatchObject({ state: 'superseded' });
    expect(await stateOf(second.id)).toMatchObject({ state: 'active' });
    const twice = query(`update distinctions set state = 'active', superseded_by = null where id = $1`, [first.id]);
    await expect(twice).rejects.toThrow(/distinctions_one_active/);
  });

  test('leaves nothing behind when the decision around it fails', async () => {
    const companyId = await newCompany(app);
    const actor = system('test');
    const level = { id: 'N1', name: 'Compromiso', validityMonths: 12 } as const;
    const award = {
      companyId,
      auditId: null,
      level,
      instrumentVersion: '1.0',
      decidedAt: app.clock.now(),
      signatories: [],
    };
    const failing = app.db.as(actor, async (tx) => {
      await app.nest.get(Awards).award(tx, actor, award);
      throw new Error('the vote could not be written');
    });
    await expect(failing).rejects.toThrow('the vote could not be written');
    expect(await query('select 1 from distinctions where company_id = $1', [companyId])).toEqual([]);
  });

  test('is on record', async () => {
    const { id } = await newDistinction(app, { document: false });
    const acts = await query(`select act from act_log where subject_type = 'distinction' and subject_id = $1`, [id]);
    expect(acts).toEqual([{ act: 'distinctions.awarded' }]);
  });
});

describe('the document', () => {
  test('waits in the database: a lost nudge is healed by the sweep, and it is made once', async () => {
    const { id, code } = await newDistinction(app, { document: false });
    const before = await app.browser().get(`/api/v1/distinctions/${code}/document.pdf`);
    expect([before.status, before.json()['code']]).toEqual([404, 'distinctions.no-document']);
    await app.nest.get(Jobs).runDue();
    await app.nest.get(Jobs).runDue();
    expect(await query('select count(*)::int as n from distinction_documents where distinction_id = $1', [id])).toEqual(
      [{ n: 1 }],
    );
    const after = await app.browser().get(`/api/v1/distinctions/${code.toLowerCase()}/document.pdf`);
    expect([after.status, after.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect(String(after.headers['content-disposition'])).toContain(`attachment; filename="distintivo-${code}.pdf"`);
    expect(await readSignature(after.bytes)).toMatchObject({ signed: true, intact: true, whole: true });
    expect(after.bytes.length).toBeLessThan(150_000);
  });

  itWith(
    'pdfsig',
    'qpdf',
    'pdftotext',
    'pdftoppm',
    'zbarimg',
  )('is one on which all tools agree', async () => {
    const { code } = await newDistinction(app, { tradeName: 'Ñandú & Müller' });
    const { bytes } = await app.browser().get(`/api/v1/distinctions/${code}/document.pdf`);
    expect(runPdfTool('pdfsig', ['-nocert', '{}'], bytes).output).toContain('Signature is Valid.');
    expect(runPdfTool('qpdf', ['--check', '{}'], bytes).status).toBe(0);
    const { output } = runPdfTool('pdftotext', ['-raw', '{}', '-'], bytes);
    for (const words of ['Ñandú & Müller', 'Inclusión', '12 de marzo de 2028', 'Mariana Orozco Ruiz', code]) {
      expect(output).toContain(words);
    }
    expect(scanQr(bytes)).toBe(`http://localhost/verificar/${code}`);
  });
});

describe('the badge', () => {
  test('shows level and company while in force, and can be shown by other sites', async () => {
    const { code } = await newDistinction(app, { tradeName: 'Café <b>& Té</b>', document: false });
    const { headers, text } = await app.browser().get(`/api/v1/distinctions/${code}/badge.svg`);
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(headers['cross-origin-resource-policy']).toBe('cross-origin');
    expect(text).toContain('>Inclusión<');
    expect(text).toContain('Café &lt;b>&amp; Té&lt;/b>');
    expect(text).not.toMatch(/<script|href=/);
  });

  test('says so when it is not in force', async () => {
    const { id, code } = await newDistinction(app, { document: false });
    await move(id, 'suspender', 1);
    const { text } = await app.browser().get(`/api/v1/distinctions/${code}/badge.svg?lang=en`);
    expect(text).toContain('>Suspended<');
    expect(text).not.toContain('>Inclusión<');
  });
});

describe('FM4 decides', () => {
  test('sees all, by state and by name or code, each with what is on record', async () => {
    const { id, code, companyId } = await newDistinction(app, { tradeName: 'Maderas del Ángel', document: false });
    await move(id, 'suspender', 1, { internalReason: 'Llamada anónima del 3 de marzo' });
    for (const search of ['angel', code.slice(0, 9).toLowerCase()]) {
      const { text } = await admin.get(`/fm4/distintivos?estado=suspended&buscar=${encodeURIComponent(search)}`);
      expect(text).toContain('Maderas del Ángel');
    }
    expect((await admin.get('/fm4/distintivos?estado=active&buscar=angel')).text).toContain(
      'Ningún distintivo coincide',
    );
    await answerSuspension(app, companyId);
    const { text } = await admin.get(`/fm4/distintivos/${id}`);
    for (const words of [
      'Llamada anónima',
      'Rosa Administra',
      'Alicia Confirma',
      'Proponer levantar',
      'Proponer revocarlo',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('asks first, and wants both reasons; what was typed stays', async () => {
    const { id } = await newDistinction(app, { document: false });
    const question = await admin.get(`/fm4/distintivos/${id}/suspender`);
    expect(question.text).toContain('¿Proponer que se suspenda el distintivo de');
    const answer = await move(id, 'suspender', 1, { publicReason: 'Corto', internalReason: 'Acta 14 del comité' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('al menos 20 caracteres');
    expect(answer.text).toContain('Acta 14 del comité');
    expect(await stateOf(id)).toEqual({ state: 'active', version: 1 });
  });

  test('does once what is sent twice', async () => {
    const { id } = await newDistinction(app, { document: false });
    const fields = { publicReason: 'FM4 revisa una queja.', internalReason: 'Expediente 12', version: '1' };
    const propose = () => admin.post(`/fm4/distintivos/${id}/suspender`, fields);
    const { location } = await propose();
    expect((await propose()).location).toBe(location);
    const confirm = () => second.post(`${location}/confirmar`, { version: '1' });
    const answers = [await confirm(), await confirm()];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await query(`select kind from distinction_events where distinction_id = $1 order by at`, [id])).toEqual([
      { kind: 'awarded' },
      { kind: 'suspended' },
    ]);
  });

  test('does not overwrite what somebody else decided meanwhile', async () => {
    const { id } = await newDistinction(app, { document: false });
    await move(id, 'suspender', 1);
    const late = await move(id, 'suspender', 1, { publicReason: 'Otro motivo, escrito por otra persona.' });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Otro motivo, escrito por otra persona.');
    expect(await stateOf(id)).toEqual({ state: 'suspended', version: 2 });
  });

  test('cannot revoke what is not suspended, nor bring back what was revoked', async () => {
    const { id, companyId } = await newDistinction(app, { document: false });
    expect((await move(id, 'revocar', 1)).text).toContain('primero hay que suspenderlo');
    await move(id, 'suspender', 1);
    await answerSuspension(app, companyId);
    await move(id, 'revocar', 2);
    expect((await move(id, 'reactivar', 3)).status).toBe(409);
    expect((await admin.get(`/fm4/distintivos/${id}/reactivar`)).status).toBe(409);
    expect(await stateOf(id)).toEqual({ state: 'revoked', version: 3 });
  });

  test('cannot bring back one while a newer is in force', async () => {
    const old = await newDistinction(app, { document: false });
    await move(old.id, 'suspender', 1);
    await newDistinction(app, { companyId: old.companyId, document: false });
    const answer = await move(old.id, 'reactivar', 2);
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('ya tiene otro distintivo vigente');
  });

  test('only its administration decides; auditors read; companies and strangers see nothing of it', async () => {
    const { id, companyId } = await newDistinction(app, { document: false });
    const auditor = (await newPerson(app, { roles: ['auditor'] })).browser;
    expect((await auditor.get(`/fm4/distintivos/${id}`)).text).toContain('le toca a la administración');
    const reasons = { publicReason: 'FM4 revisa una queja del personal.', internalReason: 'Expediente 12' };
    expect((await auditor.post(`/fm4/distintivos/${id}/suspender`, { ...reasons, version: '1' })).status).toBe(403);
    const company = (await newPerson(app, { roles: ['company_admin'], companyId })).browser;
    expect((await company.get(`/fm4/distintivos/${id}`)).status).toBe(403);
    expect((await app.browser().get(`/fm4/distintivos/${id}`)).status).toBe(303);
    expect(await stateOf(id)).toMatchObject({ state: 'active' });
  });

  test.each(['/fm4/distintivos/nada', `/fm4/distintivos/${newId()}`, `/fm4/distintivos/${newId()}/suspender`])(
    '%s is a 404',
    async (path) => expect((await admin.get(path)).status).toBe(404),
  );
});

describe('the company', () => {
  test('celebrates, downloads, shows it on its web site', async () => {
    const { code, companyId } = await newDistinction(app, { tradeName: 'Agave & Sol' });
    const { browser } = await newPerson(app, { roles: ['company_admin'], companyId });
    const { status, text } = await browser.get('/empresa/distintivo');
    expect(status).toBe(200);
    for (const words of [
      'Agave &amp; Sol abrió sus puertas',
      'papel-picado',
      `/api/v1/distinctions/${code}/document.pdf`,
      `/verificar/${code}`,
      `&lt;img src=&quot;http://localhost/api/v1/distinctions/${code}/badge.svg&quot;`,
      `&lt;img src=&quot;http://localhost/api/v1/distinctions/${code}/badge.png&quot;`,
    ]) {
      expect(text.replaceAll('"', '&quot;')).toContain(words.replaceAll('"', '&quot;'));
    }
  });

  test('tells it on LinkedIn, and adds it to a profile with its days and its code', async () => {
    const { code, companyId } = await newDistinction(app, { tradeName: 'Agave & Sol', document: false });
    const { browser } = await newPerson(app, { roles: ['company_admin'], companyId });
    const { text } = await browser.get('/empresa/distintivo');
    const links = [...text.matchAll(/href="(https:\/\/www\.linkedin\.com\/[^"]*)"/g)].map(
      ([, href]) => new URL(href!.replaceAll('&amp;', '&')),
    );
    expect(links.map(({ pathname }) => pathname)).toEqual(['/sharing/share-offsite/', '/profile/add']);
    expect(links[0]!.searchParams.get('url')).toBe(`http://localhost/verificar/${code}`);
    const { issueYear, issueMonth, expirationYear, expirationMonth, ...certification } = Object.fromEntries(
      links[1]!.searchParams,
    );
    expect(certification).toEqual({
      startTask: 'CERTIFICATION_NAME',
      name: 'Distintivo Puertas Abiertas, nivel Inclusión: Agave & Sol',
      organizationName: 'FM4',
      certUrl: `http://localhost/verificar/${code}`,
      certId: code,
    });
    const { awardedOn, expiresOn } = (await app.browser().get(`/api/v1/verification/${code}`)).json<
      Record<string, string>
    >();
    expect([issueYear, issueMonth]).toEqual(
      awardedOn!
        .split('-')
        .slice(0, 2)
        .map((part) => String(Number(part))),
    );
    expect([expirationYear, expirationMonth]).toEqual(
      expiresOn!
        .split('-')
        .slice(0, 2)
        .map((part) => String(Number(part))),
    );
  });

  test('without one reads what is missing', async () => {
    const companyId = await newCompany(app);
    const { browser } = await newPerson(app, { roles: ['company_editor'], companyId });
    const { text } = await browser.get('/empresa/distintivo');
    expect(text).toContain('Aquí va a estar tu distintivo');
    expect(text).toContain('Respondes la autoevaluación');
  });

  test('with a suspended one reads why, and is not offered the badge', async () => {
    const { id, companyId } = await newDistinction(app);
    await move(id, 'suspender', 1);
    const { browser } = await newPerson(app, { roles: ['company_admin'], companyId });
    const { text } = await browser.get('/empresa/distintivo');
    expect(text).toContain('Tu distintivo está suspendido');
    expect(text).toContain('FM4 revisa una queja del personal.');
    expect(text).not.toContain('badge.svg');
    expect(text).not.toContain('Expediente 12');
  });

  test('sees its own and writes none of it, whatever it tries', async () => {
    const { companyId } = await newDistinction(app, { document: false });
    await newDistinction(app, { document: false });
    const actor = { kind: 'person', userId: newId(), companyId, roles: ['company_admin'] } as const;
    const [[own], others] = await app.db.as(actor, async (tx) => [
      await tx.query('select count(*)::int as n from distinctions'),
      await tx.query('select 1 from distinctions where company_id <> $1', [companyId]),
    ]);
    expect([own, others]).toEqual([{ n: 1 }, []]);
    const [, changed] = await app.db.as(actor, (tx) => tx.query(`update distinctions set expires_on = '2099-01-01'`));
    expect(changed).toBe(0);
    const erase = app.db.as(actor, (tx) => tx.query('delete from distinction_events'));
    await expect(erase).rejects.toThrow(/permission denied/);
  });

  test('stands in the directory only if it wants to, while it has one in force', async () => {
    const { id, companyId, code } = await newDistinction(app, { tradeName: 'Herrería Colón', document: false });
    const { browser } = await newPerson(app, { roles: ['company_admin'], companyId });
    const listed = async () => (await app.browser().get('/directorio')).text.includes(code);
    expect(await listed()).toBe(false);
    for (const _ of [1, 2]) {
      expect((await browser.post('/empresa/distintivo/directorio', { listed: 'si' })).location).toBe(
        '/empresa/distintivo',
      );
    }
    expect(await listed()).toBe(true);
    expect((await app.browser().get('/directorio?nivel=N2&giro=31-33&municipio=14039')).text).toContain(
      'Herrería Colón',
    );
    expect((await app.browser().get('/directorio?nivel=N1')).text).not.toContain('Herrería Colón');
    await move(id, 'suspender', 1);
    expect(await listed()).toBe(false);
    await move(id, 'reactivar', 2, { publicReason: 'La empresa lo aclaró todo.' });
    await browser.post('/empresa/distintivo/directorio', {});
    expect(await listed()).toBe(false);
  });

  test('an editor cannot decide about the directory', async () => {
    const { companyId } = await newDistinction(app, { document: false });
    const { browser } = await newPerson(app, { roles: ['company_editor'], companyId });
    expect((await browser.post('/empresa/distintivo/directorio', { listed: 'si' })).status).toBe(403);
  });

  test('reads it on its route', async () => {
    const { companyId } = await newDistinction(app, { document: false });
    const { browser } = await newPerson(app, { roles: ['company_admin'], companyId });
    const { text } = await browser.get('/empresa');
    expect(text).toContain('Nivel Inclusión');
    expect(text).toContain('Vence tu distintivo');
  });
});
