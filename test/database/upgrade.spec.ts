import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { formatCode } from '#libs/codes';
import { readConfig } from '../../src/config/index.js';
import { migrate, undoMigrations } from '../../src/database/index.js';
import { ActAnchors } from '../../src/distinctions/index.js';
import { restoreInstallation } from '../../src/installation.js';
import { emptyDatabase } from '../support/database.js';
import { startApp, type TestApp } from '../support/index.js';
import { verifyElsewhere } from '../support/verifier.js';

/** A backup of the first version that was shown to others (24f62c4), filled by its demonstration, the day it ended. */
const firstVersion = 'test/database/first-version.tar.gz';
const at = new Date('2026-11-30T17:00:00Z');
/** Where it ran: the credentials name their issuer by it. */
const publicUrl = 'http://localhost:3491';

/** The last migration of that version. */
const lastOfThen = 'StaffWith1764000001080';

interface Kept {
  readonly code: string;
  readonly state: string;
  readonly company: string;
  readonly level: string;
  /** SHA-256 of its PDF, in hexadecimals. */
  readonly pdf: string;
}

let app: TestApp;
let folder: string;
let owner: pg.Client;
let distinctions: readonly Kept[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'puertas-upgrade-'));
  const database = await emptyDatabase();
  const env = { DATABASE_URL: database.url, DATA_DIR: folder };
  const config = readConfig(env, folder);
  await restoreInstallation(config, firstVersion, { replace: false });
  app = await startApp({ database, at, env: { PUBLIC_URL: publicUrl, STORAGE_URL: config.storageUrl } });
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const found = await owner.query<Kept>(
    `select distinct on (d.code) d.code, d.state, d.trade_name as company, d.level, f.sha256 as pdf
     from distinctions d join distinction_documents f on f.distinction_id = d.id order by d.code, f.edition desc`,
  );
  distinctions = found.rows;
});
afterAll(async () => {
  await owner?.end();
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

const states = ['active', 'active', 'active', 'expired', 'revoked', 'superseded', 'suspended'];

test('every code is answered as before', async () => {
  expect(distinctions.map(({ state }) => state).sort()).toEqual(states);
  for (const { code, state, company, level } of distinctions) {
    const answer = (await app.browser().get(`/api/v1/verification/${formatCode(code)}`)).json();
    expect(answer).toMatchObject({ state, level: { id: level }, organization: { name: company } });
    expect((await app.browser().get(`/verificar/${formatCode(code)}`)).status).toBe(200);
  }
});

test('every PDF is the same to the byte, and authentic', async () => {
  for (const { code, pdf } of distinctions) {
    const { bytes } = await app.browser().get(`/api/v1/distinctions/${formatCode(code)}/document.pdf`);
    expect([code, createHash('sha256').update(bytes).digest('hex')]).toEqual([code, pdf]);
    const file = { field: 'archivo', name: 'd.pdf', type: 'application/pdf', bytes };
    expect((await app.browser().upload('/verificar', {}, [file])).text).toMatch(/[Ee]l archivo es auténtico/);
  }
});

test('credentials hold for an independent verifier, under the keys of that time', async () => {
  const fetch = async (path: string) => (await app.browser().get(path)).json() as Record<string, unknown>;
  const did = await fetch('/.well-known/did.json');
  for (const { code } of distinctions) {
    const credential = await fetch(`/credenciales/${formatCode(code)}`);
    const now = new Date(String(credential['validFrom']));
    expect([code, await verifyElsewhere(credential, { did, now })]).toEqual([code, null]);
  }
});

test('certificates of courses are found by their codes, and people can still sign in', async () => {
  const { rows } = await owner.query<{ code: string }>('select code from certificates');
  expect(rows.length).toBe(20);
  for (const { code } of rows) expect((await app.browser().get(`/constancias/${formatCode(code)}`)).status).toBe(200);
  for (const email of ['rh@agave-azul.example', 'admin@fm4.example', 'auditora@fm4.example']) {
    const { location } = await app.browser().post('/entrar', { email, password: 'puertas-abiertas-demo' });
    expect([email, location]).toEqual([email, expect.not.stringContaining('/entrar')]);
  }
});

test('the log of acts follows, the register says the same, and work that is due is done', async () => {
  const anchors = app.nest.get(ActAnchors);
  expect(await anchors.check(null)).toMatchObject({ broken: null, fault: null });
  expect(await anchors.unlikeRegister()).toEqual([]);
  await app.jobs.runDue();
  expect(await anchors.check(null)).toMatchObject({ broken: null, fault: null });
});

test('the tables can go back to that version with what it knew, and come again', async () => {
  const { databaseUrl } = app.config;
  const columns = 'id, code, state, trade_name, legal_name, level, expires_on, version';
  const kept = async () => [
    (await owner.query(`select ${columns} from distinctions order by id`)).rows,
    (await owner.query('select code, person_name, hours::float8 from certificates order by code')).rows,
    (await owner.query('select seq, hash from act_log order by seq')).rows,
    (await owner.query('select id, name, email from people order by id')).rows,
  ];
  const before = await kept();
  await app.nest.close();
  const undone = await undoMigrations(databaseUrl, lastOfThen);
  expect(undone.length).toBeGreaterThan(80);
  expect(await kept()).toEqual(before);
  expect(await migrate(databaseUrl)).toEqual(undone.toReversed());
  expect(await kept()).toEqual(before);
  await expect(undoMigrations(databaseUrl, 'Nothing')).rejects.toThrow(/Name the last migration to keep/);
});
