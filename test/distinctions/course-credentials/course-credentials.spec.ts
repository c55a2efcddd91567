import { isSet } from '#libs/credentials';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { appForAll } from '../../support/index.js';
import { testWithSchema } from '../../support/standards.js';
import { changedLeaves, verifyElsewhere } from '../../support/verifier.js';
import { enrol, newTeam, pass, rows } from '../../courses/fixtures.js';

type Json = Record<string, unknown>;

const app = appForAll();
let learner: TestPerson;
let hr: TestPerson;
let code: string;
beforeAll(async () => {
  ({ hr, learner } = await newTeam(app));
  await enrol(hr, learner);
  code = await pass(learner.browser);
});

const read = async (path: string) => (await app.browser().get(path)).json<Json>();
const file = (ending: 'json' | 'jwt') => learner.browser.get(`/constancias/${code}/credencial.${ending}`);
const credential = async () => (await file('json')).json<Json>();
const verify = async (one: Json) =>
  verifyElsewhere(one, { did: await read('/.well-known/did.json'), now: app.clock.now(), fetch: read });
const upload = async (content: string) => {
  const bytes = Buffer.from(content);
  const { text } = await app
    .browser()
    .upload('/verificar', {}, [{ field: 'archivo', name: 'a.json', type: 'application/json', bytes }]);
  return text.slice(text.indexOf('<main'), text.indexOf('</main'));
};
const statusOf = async (one: Json) => {
  const status = one['credentialStatus'] as { statusListCredential: string; statusListIndex: string };
  const list = await read(new URL(status.statusListCredential).pathname);
  const { encodedList } = list['credentialSubject'] as { encodedList: string };
  return isSet(encodedList, Number(status.statusListIndex));
};

const openBadges = testWithSchema('ob_v3p0_achievementcredential_schema.json');
const w3c = testWithSchema('verifiable-credential-schema.json');

describe('the credential of a course certificate', () => {
  test('says who, which course, when; no company, no score', async () => {
    const one = await credential();
    expect(one).toMatchObject({
      id: `http://localhost/credenciales/constancias/${code}`,
      issuer: { id: 'did:web:localhost', name: 'FM4' },
      credentialSubject: {
        identifier: [{ identityHash: learner.name }],
        achievement: { achievementType: 'Course', version: '1' },
      },
    });
    expect(JSON.stringify(one)).not.toMatch(/Agave Azul|score|100 de 100/);
  });

  openBadges.test('is an Open Badge 3.0 by its schema', async () => {
    expect(openBadges.check(await credential())).toBeNull();
  });
  w3c.test('is a W3C credential by its schema, and so is its list', async () => {
    expect(w3c.check(await credential())).toBeNull();
    expect(w3c.check(await read('/credenciales/constancias/estado/1'))).toBeNull();
  });

  test('is the same bytes for ever, also asked for at once, and its holder’s alone', async () => {
    const texts = await Promise.all([1, 2, 3].map(async () => (await file('json')).text));
    expect(new Set(texts).size).toBe(1);
    const { browser: stranger } = await newPerson(app, { roles: ['staff_admin'] });
    for (const one of [hr.browser, stranger])
      expect((await one.get(`/constancias/${code}/credencial.json`)).status).toBe(404);
    expect((await app.browser().get(`/constancias/${code}/credencial.json`)).status).not.toBe(200);
    const named = await app.browser().get(`/credenciales/constancias/${code}`);
    expect([named.status, named.location]).toEqual([303, `/constancias/${code}`]);
  });

  test('holds for a verifier elsewhere, and does not when anything in it is changed', async () => {
    const one = await credential();
    expect(await verify(one)).toBeNull();
    for (const [, changed] of changedLeaves(one)) expect(await verify(changed as Json)).not.toBeNull();
  });
});

describe('on /verificar', () => {
  test('it is ours, as a document and as a token', async () => {
    for (const ending of ['json', 'jwt'] as const) {
      const told = await upload((await file(ending)).text);
      for (const words of ['Sí: es una constancia de curso auténtica', `/constancias/${code}`, 'P.'])
        expect(told).toContain(words);
      expect(told).not.toContain(learner.name);
    }
  });

  test('an altered one is refused, whatever was altered, by what is on record', async () => {
    const one = await credential();
    const text = JSON.stringify(one);
    const other = text.replaceAll(learner.name, 'Otra Persona');
    expect(await upload(other)).not.toContain('auténtica');
    // whose signature still holds, because it covers statements and not words
    const more = { ...one, 'https://example.org/more': undefined, name: one['name'] };
    expect(await upload(JSON.stringify({ ...more, nota: 'además' }))).not.toContain('auténtica');
    const twice = text.replace('"name":', '"name":"Otra Persona","name":');
    expect(await upload(twice)).not.toContain('auténtica');
    const elsewhere = text.replaceAll(code, '2222-2222-2222');
    expect(await upload(elsewhere)).not.toContain('auténtica');
  });

  test('with something beside it, it says so; a list of ours is ours and no certificate', async () => {
    expect(await upload(JSON.stringify([await credential(), { more: true }]))).toContain('otras cosas');
    const list = (await app.browser().get('/credenciales/constancias/estado/1')).text;
    expect(await upload(list)).not.toContain('constancia de curso auténtica');
  });
});

test('its state is public: withdrawn and erased ones no longer count', async () => {
  const { hr: manager, learner: second } = await newTeam(app);
  await enrol(manager, second);
  const theirs = await pass(second.browser);
  const one = (await second.browser.get(`/constancias/${theirs}/credencial.json`)).json<Json>();
  expect(await statusOf(one)).toBe(false);
  const [a, b] = [await newPerson(app, { roles: ['staff_admin'] }), await newPerson(app, { roles: ['staff_admin'] })];
  await a.browser.post(`/fm4/cursos/constancias/${theirs}`, { reason: 'Se dio por un error de registro.' });
  const [proposal] = await rows(app, `select id from certificate_withdrawals where state = 'open'`);
  await b.browser.post(`/fm4/cursos/constancias/propuestas/${String(proposal!['id'])}/confirmar`);
  expect(await statusOf(one)).toBe(true);
  expect(await upload(JSON.stringify(one))).toContain('Esta constancia fue retirada');
  expect((await second.browser.get(`/constancias/${theirs}/credencial.json`)).status).toBe(409);

  const mine = await credential();
  expect(await statusOf(mine)).toBe(false);
  await rows(app, 'delete from auth.users where id = $1', [learner.userId]);
  expect(await statusOf(mine)).toBe(true);
  expect(await upload(JSON.stringify(mine))).not.toContain('auténtica');
  for (const number of ['0', '2', 'x', '99999999'])
    expect((await app.browser().get(`/credenciales/constancias/estado/${number}`)).status).toBe(404);
});
