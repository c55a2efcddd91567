import { createLocalJWKSet, jwtVerify } from 'jose';
import { isSet } from '#libs/credentials';
import { Issuer, PublicDistinctions } from '../../../src/distinctions/index.js';
import { system } from '../../../src/database/index.js';
import { newPerson } from '../../support/companies.js';
import { answerSuspension, moveDistinction, newDistinction, type TestDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp, type TestBrowser } from '../../support/index.js';
import { itWith, runPdfTool } from '../../support/pdf-tools.js';
import { testWithSchema } from '../../support/standards.js';
import { changedLeaves, verifyElsewhere } from '../../support/verifier.js';

type Json = Record<string, unknown>;

let app: TestApp;
let admin: TestBrowser;
let bakery: TestDistinction;
beforeAll(async () => {
  app = await startApp({ at: new Date('2025-11-03T16:00:00Z') });
  admin = (await newPerson(app, { roles: ['staff_admin'], name: 'Rosa Administra' })).browser;
  bakery = await newDistinction(app, { tradeName: 'Ñandú & Müller' });
});
afterAll(() => app.close());

const query = (sql: string, params: unknown[] = []) => app.db.as(system('test'), (tx) => tx.query(sql, params));
const read = async (path: string) => (await app.browser().get(path)).json<Json>();
const credentialOf = ({ code }: TestDistinction) => read(`/credenciales/${code}`);
const didDocument = () => read('/.well-known/did.json');
/** What a verifier elsewhere says who fetches from our addresses. */
const verify = async (credential: Json) =>
  verifyElsewhere(credential, { did: await didDocument(), now: app.clock.now(), fetch: read });

const openBadges = testWithSchema('ob_v3p0_achievementcredential_schema.json');
const w3c = testWithSchema('verifiable-credential-schema.json');

describe('the credential of a distinction', () => {
  test('says who, which level, since when, until when; no people, no scores', async () => {
    const credential = await credentialOf(bakery);
    expect(credential).toMatchObject({
      id: `http://localhost/credenciales/${bakery.code}`,
      issuer: { id: 'did:web:localhost', name: 'FM4' },
      validFrom: '2025-11-03T16:00:00Z',
      // the last second of its last day in Mexico City
      validUntil: '2027-11-04T05:59:59Z',
      credentialSubject: {
        identifier: [{ identityHash: 'Ñandú & Müller' }, { identityHash: 'Ñandú & Müller, S.A. de C.V.' }],
        achievement: { name: 'Inclusión (Segundo de tres niveles)', version: '1.0' },
      },
    });
    expect(JSON.stringify(credential)).not.toMatch(/Mariana|puntaje|score/i);
  });

  openBadges.test('is an Open Badge 3.0 by its schema', async () => {
    expect(openBadges.check(await credentialOf(bakery))).toBeNull();
    expect(openBadges.check({ ...(await credentialOf(bakery)), issuer: 7 })).not.toBeNull();
  });

  w3c.test('is a W3C credential by its schema, and so are the status lists', async () => {
    for (const path of [`/credenciales/${bakery.code}`, '/credenciales/estado/1', '/credenciales/estado/2']) {
      expect([path, w3c.check(await read(path))]).toEqual([path, null]);
    }
  });

  test('is accepted by an independent verifier, which refuses it after any single change', async () => {
    const credential = await credentialOf(bakery);
    expect(await verify(credential)).toBeNull();
    const world = { did: await didDocument(), now: app.clock.now() };
    for (const [path, copy] of changedLeaves(credential)) {
      expect([path, await verifyElsewhere(copy as Json, world)]).not.toEqual([path, null]);
    }
  });

  test('is a token too, which an independent library accepts', async () => {
    const { text, headers } = await app.browser().get(`/credenciales/${bakery.code}.jwt`);
    expect(headers['content-type']).toBe('application/vc+jwt');
    const methods = (await didDocument())['verificationMethod'] as { id: string; publicKeyJwk?: Json }[];
    const keys = methods.flatMap(({ id, publicKeyJwk }) => (publicKeyJwk ? [{ ...publicKeyJwk, kid: id }] : []));
    const set = createLocalJWKSet({ keys } as never);
    const { payload } = await jwtVerify(text, set, { issuer: 'did:web:localhost', currentDate: app.clock.now() });
    expect(payload).toMatchObject({ jti: `http://localhost/credenciales/${bakery.code}`, type: expect.any(Array) });
  });

  test('is the same bytes every time, at both addresses, and need not be sent twice', async () => {
    const [one, other] = [
      await app.browser().get(`/credenciales/${bakery.code}`),
      await app.browser().get(`/api/v1/distinctions/${bakery.code.toLowerCase()}/credential`),
    ];
    expect(one.headers['content-type']).toBe('application/vc+ld+json; charset=utf-8');
    expect(one.headers['access-control-allow-origin']).toBe('*');
    expect(other.text).toBe(one.text);
    const headers = { 'if-none-match': String(one.headers['etag']) };
    expect((await app.browser().get(`/credenciales/${bakery.code}`, headers)).status).toBe(304);
  });

  itWith('qpdf')('is inside the PDF, byte by byte', async () => {
    const { text } = await app.browser().get(`/credenciales/${bakery.code}`);
    const { bytes } = await app.browser().get(`/api/v1/distinctions/${bakery.code}/document.pdf`);
    const name = `credencial-${bakery.code}.json`;
    expect(runPdfTool('qpdf', [`--show-attachment=${name}`, '{}'], bytes).output).toBe(text);
    const plain = runPdfTool('qpdf', ['--qdf', '--object-streams=disable', '{}', '-'], bytes).output;
    expect(plain).toMatch(/\/AFRelationship \/Data/);
    expect(runPdfTool('qpdf', ['--check', '{}'], bytes).status).toBe(0);
    expect(bytes.length).toBeLessThan(150_000);
  });

  test('is made for distinctions that got their document before there were credentials', async () => {
    const { id, code } = await newDistinction(app, { document: false });
    await query(
      `update distinctions set document_state = 'ready', document_key = 'x', document_at = now() where id = $1`,
      [id],
    );
    expect((await app.browser().get(`/api/v1/distinctions/${code}/credential`)).json()['code']).toBe(
      'distinctions.no-credential',
    );
    await app.jobs.runDue();
    expect((await app.browser().get(`/credenciales/${code}`)).status).toBe(200);
  });

  test.each(['AAAA-AAAA-AAAA', 'x', '%00', 'AAAA-AAAA-AAAA.jwt', 'estado/0', 'estado/3', 'estado/1e3', 'estado/-1'])(
    'is not found at /credenciales/%s',
    async (path) => expect((await app.browser().get(`/credenciales/${path}`)).status).toBe(404),
  );

  test('is led to from the public page and from the page of its company', async () => {
    const { browser } = await newPerson(app, { roles: ['company_admin'], companyId: bakery.companyId });
    for (const page of [await browser.get('/empresa/distintivo'), await browser.get(`/verificar/${bakery.code}`)]) {
      expect(page.text).toContain(`href="/credenciales/${bakery.code}"`);
    }
  });
});

describe('the state of a credential', () => {
  test('follows suspension, reinstatement and revocation at once, for an independent verifier', async () => {
    const hotel = await newDistinction(app, { tradeName: 'Hotel Casa Mezquite' });
    const credential = await credentialOf(hotel);
    const states = [await verify(credential)];
    for (const move of ['suspend', 'reinstate', 'suspend', 'revoke'] as const) {
      app.clock.advance(60_000);
      if (move === 'revoke') await answerSuspension(app, hotel.companyId);
      await moveDistinction(app, hotel.id, move);
      states.push(await verify(credential));
    }
    expect(states).toEqual([null, 'status', null, 'status', 'status']);
    expect(await verify(await credentialOf(bakery))).toBeNull();
  });

  test('is that of what was replaced, too', async () => {
    const first = await newDistinction(app, { level: 'N1' });
    const second = await newDistinction(app, { companyId: first.companyId, level: 'N2' });
    expect(await verify(await credentialOf(first))).toBe('status');
    expect(await verify(await credentialOf(second))).toBeNull();
  });

  test('is signed once for each state: the same list is the same bytes, kept or not', async () => {
    const list = async () => (await app.browser().get('/credenciales/estado/1')).text;
    const first = await list();
    app.clock.advance(3_600_000);
    expect(await list()).toBe(first);
    app.nest.get(PublicDistinctions).forget();
    expect(await list()).toBe(first);
    expect((await app.browser().get('/api/v1/status-lists/1')).text).toBe(first);
  });

  test('stands at a random position, the same in both lists, which tell apart what is over for good', async () => {
    const places: { n: number; distinct: number; highest: number }[] = await query(
      `select count(*)::int as n, count(distinct status_position)::int as distinct, max(status_position) as highest
       from distinction_credentials`,
    );
    expect(places[0]!.distinct).toBe(places[0]!.n);
    expect(places[0]!.highest).toBeGreaterThan(places[0]!.n);
    const clinic = await newDistinction(app);
    const entry = (await credentialOf(clinic))['credentialStatus'] as Record<string, string>;
    expect(entry['statusReference']).toBe(`http://localhost/credenciales/estado/1#${entry['statusListIndex']}`);
    const bits = async () => {
      const lists = [await read('/credenciales/estado/1'), await read('/credenciales/estado/2')];
      return lists.map((list) => {
        const { encodedList } = list['credentialSubject'] as { encodedList: string };
        return isSet(encodedList, Number(entry['statusListIndex']));
      });
    };
    const seen = [await bits()];
    await moveDistinction(app, clinic.id, 'suspend');
    seen.push(await bits());
    await answerSuspension(app, clinic.companyId);
    await moveDistinction(app, clinic.id, 'revoke');
    seen.push(await bits());
    expect(seen).toEqual([
      [false, false],
      [false, true],
      [true, true],
    ]);
  });
});

describe('the keys', () => {
  const register = async () =>
    (await read('/credenciales/llaves')) as { keys: { signsFrom: string; signsUntil: string | null }[] };

  test('lie in the database sealed', async () => {
    const [row] = await query('select public_jwk as jwk, sealed_key as sealed from issuer_keys');
    expect(row.jwk).not.toHaveProperty('d');
    expect(row.sealed).not.toContain('"d"');
  });

  test('can be changed by the administration: what the old one signed stays good, the new one signs', async () => {
    const before = await credentialOf(bakery);
    app.clock.advance(60_000);
    expect((await admin.get('/fm4/distintivos')).text).toContain('href="/fm4/distintivos/llaves"');
    expect((await admin.get('/fm4/distintivos/llaves/cambiar')).text).toContain('¿Cambiar la llave');
    expect((await admin.post('/fm4/distintivos/llaves/cambiar')).location).toBe('/fm4/distintivos/llaves');
    expect((await admin.get('/fm4/distintivos/llaves')).text).toContain('Lo que firmó sigue siendo válido');
    app.clock.advance(60_000);
    const after = await credentialOf(await newDistinction(app));
    const methodOf = (credential: Json) =>
      (credential['proof'] as { verificationMethod: string }[])[0]!.verificationMethod;
    expect(methodOf(after)).not.toBe(methodOf(before));
    expect([await verify(before), await verify(after)]).toEqual([null, null]);
    const { keys } = await register();
    expect(keys.map(({ signsUntil }) => signsUntil === null)).toEqual([true, false]);
    expect(keys[0]!.signsFrom).toBe(keys[1]!.signsUntil);
    expect(
      await query(`select details->>'retired' is not null as had from act_log where act = 'distinctions.key-rotated'`),
    ).toEqual([{ had: true }]);
  });

  test('are out of reach for other people', async () => {
    for (const role of ['auditor', 'committee'] as const) {
      const { browser } = await newPerson(app, { roles: [role] });
      expect((await browser.post('/fm4/distintivos/llaves/cambiar')).status).toBe(403);
    }
  });

  test('are one, however many processes need the first at once', async () => {
    const fresh = await startApp();
    const issuer = fresh.nest.get(Issuer);
    const made = await Promise.all(
      Array.from({ length: 6 }, () => fresh.db.as(system('test'), (tx) => issuer.signingKey(tx))),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    await fresh.close();
  });
});
