import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import pg from 'pg';
import { readArchive, writeArchive } from '#libs/archive';
import { openStorage, Storage } from '#libs/storage';
import { type Config, readConfig } from '../../src/config/index.js';
import { derivedLogin, functionTexts, installedFunctions, migrate, system } from '../../src/database/index.js';
import { ActAnchors } from '../../src/distinctions/index.js';
import { restoreInstallation, saveInstallation } from '../../src/installation.js';
import { home, pdf, pdfFile, started } from '../assessments/fixtures.js';
import { newDistinction, type TestDistinction } from '../support/distinctions.js';
import { emptyDatabase } from '../support/database.js';
import { startApp, type TestApp } from '../support/index.js';
import { filesIn, structureIn, tablesIn } from './contents.js';

const now = new Date('2026-11-23T17:00:00Z');
const passphrase = 'una frase que nadie adivina';

let app: TestApp;
let folder: string;
let bakery: TestDistinction;
let document: Buffer;
let credential: string;
let saved: string;
/** Where the encrypted backup was restored. */
let filled: Config & { databaseUrl: string };
const undo: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backups-'));
  app = await startApp();
  bakery = await newDistinction(app);
  document = await documentOf(app);
  await app.browser().get(`/api/v1/distinctions/${bakery.code}/document.pdf?idioma=en`);
  credential = (await app.browser().get(`/credenciales/${bakery.code}`)).text;
  const { editor } = await started(app);
  const sent = { value: '3', note: 'Ñandú\t\\N\n🙂', version: '0', action: 'upload' };
  await editor.browser.upload(`${home}/D1-01`, sent, [pdfFile('Política.pdf')]);
  saved = (await saveInstallation(app.config, `${folder}/`, now)).path;
});
afterAll(async () => {
  for (const step of undo.toReversed()) await step();
  await app.close();
  await rm(folder, { recursive: true });
});

const documentOf = async ({ browser }: TestApp) =>
  (await browser().get(`/api/v1/distinctions/${bakery.code}/document.pdf`)).bytes;
const drop = ({ browser }: TestApp, bytes: Uint8Array) =>
  browser().upload('/verificar', {}, [{ field: 'archivo', name: 'd.pdf', type: 'application/pdf', bytes }]);
const storedIn = (config: Config) => filesIn(config.storageUrl.slice('file:'.length));

/** An installation with nothing in it. */
async function another(): Promise<Config & { databaseUrl: string }> {
  const [database, dataDir] = await Promise.all([emptyDatabase(), mkdtemp(join(folder, 'otra-'))]);
  undo.push(database.drop);
  return readConfig({ DATABASE_URL: database.url, DATA_DIR: dataDir }, folder) as Config & {
    databaseUrl: string;
  };
}

const isUntouched = async (config: Config & { databaseUrl: string }) =>
  Object.keys({ ...(await tablesIn(config.databaseUrl)), ...(await storedIn(config)) }).length === 0;

describe('a backup of what runs', () => {
  test('is one file that its owner alone may read, with a name by its time', async () => {
    expect(saved).toBe(join(folder, 'puertas-abiertas-2026-11-23T170000Z.tar.gz'));
    expect((await stat(saved)).mode & 0o777).toBe(0o600);
    await expect(saveInstallation(app.config, saved, now)).rejects.toThrow(/is there already, and is left alone/);
  });

  test('names every file of the storage, and no row of the queue', async () => {
    const names: string[] = [];
    for await (const { name } of readArchive(saved, null)) names.push(name);
    const files = names.filter((name) => name.startsWith('files/')).map((name) => name.slice('files/'.length));
    expect(files.sort()).toEqual(Object.keys(await storedIn(app.config)).sort());
    expect(files.length).toBe(3);
    expect(names.filter((name) => /queue|tables\/public\.migrations/.test(name))).toEqual([]);
    expect([names[0], names.at(-1)]).toEqual(['puertas-abiertas.json', 'manifest.json']);
  });

  test('restored into an empty database gives every row and file, and what was signed still holds', async () => {
    const config = await another();
    const restored = await restoreInstallation(config, saved, { replace: false });
    expect(restored).toMatchObject({ at: now.toISOString(), missing: [], files: { count: 3 } });
    const tables = await tablesIn(app.config.databaseUrl);
    expect(await tablesIn(config.databaseUrl)).toEqual(tables);
    expect(Object.values(tables).filter((digest) => !digest.startsWith('0 ')).length).toBeGreaterThan(15);
    expect(await structureIn(config.databaseUrl)).toEqual(await structureIn(app.config.databaseUrl));
    expect(await storedIn(config)).toEqual(await storedIn(app.config));

    const env = { STORAGE_URL: config.storageUrl };
    const copy = await startApp({ database: { url: config.databaseUrl, drop: async () => undefined }, env });
    try {
      expect((await documentOf(copy)).equals(document)).toBe(true);
      expect((await drop(copy, document)).text).toContain('Sí: el archivo es auténtico y el distintivo está vigente');
      expect((await copy.browser().get(`/credenciales/${bakery.code}`)).text).toBe(credential);
      const checked = await copy.browser().get(`/api/v1/verification/${bakery.code}`);
      expect(checked.json()).toMatchObject({ state: 'active' });
      const { checked: acts, broken, fault } = await copy.nest.get(ActAnchors).check(null);
      expect([acts > 0, broken, fault]).toEqual([true, null, null]);
      // work goes on: sequences stand where they stood, triggers and row-level security act
      const next = await newDistinction(copy, { tradeName: 'Hotel Casa Mezquite' });
      expect((await copy.browser().get(`/verificar/${next.code}`)).text).toContain('Hotel Casa Mezquite');
      expect((await copy.nest.get(ActAnchors).check(null)).broken).toBeNull();
    } finally {
      await copy.close();
    }
  });

  test('encrypted, it is restored by its passphrase alone', async () => {
    const secret = { ...app.config, backupPassphrase: passphrase };
    const { path } = await saveInstallation(secret, join(folder, 'cifrado'), now);
    expect((await readFile(path, 'latin1')).startsWith('age-encryption.org/v1')).toBe(true);
    const config = await another();
    filled = config;
    const by = (backupPassphrase: string | null) =>
      restoreInstallation({ ...config, backupPassphrase }, path, { replace: false });
    await expect(by('otra frase que nadie adivina')).rejects.toThrow(/was made with another BACKUP_PASSPHRASE/);
    await expect(by(null)).rejects.toThrow(/is encrypted\. Set BACKUP_PASSPHRASE/);
    expect(await isUntouched(config)).toBe(true);
    await by(passphrase);
    expect(await tablesIn(config.databaseUrl)).toEqual(await tablesIn(app.config.databaseUrl));
    await expect(
      restoreInstallation({ ...config, backupPassphrase: passphrase }, saved, { replace: true }),
    ).rejects.toThrow(/is not encrypted, and BACKUP_PASSPHRASE is set/);
  });
});

describe('what is refused writes nothing', () => {
  let config: Awaited<ReturnType<typeof another>>;
  beforeAll(async () => {
    config = await another();
  });

  /** The backup again, packed properly, with something else in it. */
  async function repacked(change: (name: string, bytes: Buffer) => Buffer | null): Promise<string> {
    const path = join(folder, 'cambiado.tar.gz');
    await writeArchive(path, { passphrase: null, mtime: now }, async (add) => {
      for await (const { name, content } of readArchive(saved, null)) {
        const bytes = change(name, await buffer(content));
        if (bytes) await add(name, { size: bytes.length }, bytes);
      }
    });
    return path;
  }
  const json = (bytes: Buffer, change: (value: Record<string, unknown>) => object) =>
    Buffer.from(JSON.stringify(change(JSON.parse(bytes.toString()) as Record<string, unknown>)));
  const text = async (bytes: Buffer | string) => {
    const path = join(folder, 'roto.tar.gz');
    await writeFile(path, bytes);
    return path;
  };

  test.each<[what: string, make: () => Promise<string>, said: RegExp]>([
    ['no file', async () => join(folder, 'nada'), /there is no such file/],
    ['another kind of file', () => text('hola, esto no es'), /is no backup of Puertas Abiertas/],
    ['a byte changed', async () => text(flipped(await readFile(saved))), /is damaged: it was cut off or changed/],
    ['the end cut off', async () => text((await readFile(saved)).subarray(0, -20)), /is damaged/],
    ['half of it', async () => text((await readFile(saved)).subarray(0, 20_000)), /is damaged/],
    ['a row changed', () => repacked((name, b) => (/\.companies\//.test(name) ? flipped(b) : b)), /is damaged/],
    ['a file changed', () => repacked((name, b) => (name.startsWith('files/') ? flipped(b) : b)), /is damaged/],
    ['a table left out', () => repacked((name, b) => (/\.companies\//.test(name) ? null : b)), /is damaged/],
    ['a file left out', () => repacked((name, b) => (name.startsWith('files/evidence') ? null : b)), /is damaged/],
    ['no manifest', () => repacked((name, b) => (name === 'manifest.json' ? null : b)), /is damaged/],
    ['another archive', () => repacked((name, b) => (name.startsWith('files/') ? b : null)), /is no backup/],
    [
      'a later format',
      () => repacked((name, b) => (name === 'puertas-abiertas.json' ? json(b, (v) => ({ ...v, format: 2 })) : b)),
      /a format that this one does not know/,
    ],
    [
      'migrations of a newer version',
      () =>
        repacked((name, b) =>
          name === 'manifest.json'
            ? json(b, (v) => ({ ...v, migrations: [...(v['migrations'] as string[]), 'Later1999000000000'] }))
            : b,
        ),
      /was made by a newer version/,
    ],
  ])('%s', async (_what, make, said) => {
    await expect(restoreInstallation(config, await make(), { replace: true })).rejects.toThrow(said);
    expect(await isUntouched(config)).toBe(true);
  });

  test('another APP_SECRET', async () => {
    const other = { ...config, secret: 'un secreto de otra instalación, bien largo' };
    await expect(restoreInstallation(other, saved, { replace: false })).rejects.toThrow(/another APP_SECRET/);
    expect(await isUntouched(config)).toBe(true);
  });

  test('a database on which the product runs', async () => {
    const before = await tablesIn(app.config.databaseUrl);
    const refused = restoreInstallation(app.config, saved, { replace: true });
    await expect(refused).rejects.toThrow(
      /The product runs on this database .* Stop every web and worker process first/,
    );
    expect(await tablesIn(app.config.databaseUrl)).toEqual(before);
  });

  test('a database that is not empty, unless it is said to be replaced; then its files go, too', async () => {
    const key = 'evidence/otra/otra';
    await (await openStorage(filled.storageUrl, folder)).put(key, pdf('otra'), { contentType: 'application/pdf' });
    const client = new pg.Client({ connectionString: filled.databaseUrl });
    await client.connect();
    await client.query(
      `insert into evidence_files select (jsonb_populate_record(e,
         jsonb_build_object('id', gen_random_uuid(), 'storage_key', '${key}'))).* from evidence_files e limit 1`,
    );
    await client.end();
    const [tables, files] = [await tablesIn(filled.databaseUrl), await storedIn(filled)];
    expect(Object.keys(files).length).toBe(4);
    await expect(restoreInstallation(filled, saved, { replace: false })).rejects.toThrow(/is not empty.*--replace/);
    expect([await tablesIn(filled.databaseUrl), await storedIn(filled)]).toEqual([tables, files]);

    await restoreInstallation(filled, saved, { replace: true });
    expect(await tablesIn(filled.databaseUrl)).toEqual(await tablesIn(app.config.databaseUrl));
    expect(await storedIn(filled)).toEqual(await storedIn(app.config));
  });

  test('a role that does not see every row, and a database that is not ours', async () => {
    const web = { ...app.config, databaseUrl: derivedLogin(app.config.databaseUrl, app.config.secret) };
    await expect(saveInstallation(web, join(folder, 'web'), now)).rejects.toThrow(/the owner of the tables/);
    const empty = await another();
    await expect(saveInstallation(empty, join(folder, 'vacio'), now)).rejects.toThrow(/nothing to save/);
    await expect(stat(join(folder, 'web'))).rejects.toThrow(/ENOENT/);
  });
});

test('a file that a row names and the storage lost is told, and does not stop a backup', async () => {
  const storage = app.nest.get(Storage);
  const [key] = Object.keys(await storedIn(app.config)).filter((name) => name.startsWith('evidence/'));
  await storage.delete(key!);
  const { missing, files } = await saveInstallation(app.config, join(folder, 'sin-uno'), now);
  expect([missing, files.count]).toEqual([[key], 2]);
  await storage.put(key!, pdf(), { contentType: 'application/pdf' });
});

test('the owner of the tables need be no superuser', async () => {
  const config = await another();
  const admin = new pg.Client({ connectionString: config.databaseUrl });
  await admin.connect();
  const { rows } = await admin.query<{ name: string }>('select current_database() as name');
  const role = `owner_${rows[0]!.name}`;
  await admin.query(`create role ${role} login createrole password 'secreta'; grant puertas_app to ${role} with admin option;
    alter database ${rows[0]!.name} owner to ${role}`);
  undo.push(async () => {
    await admin.query(`drop owned by ${role} cascade; reassign owned by ${role} to postgres; drop role ${role}`);
    await admin.end();
  });
  const databaseUrl = Object.assign(new URL(config.databaseUrl), { username: role, password: 'secreta' }).href;
  for (const replace of [false, true]) await restoreInstallation({ ...config, databaseUrl }, saved, { replace });
  expect(await tablesIn(databaseUrl)).toEqual(await tablesIn(app.config.databaseUrl));
  const again = await saveInstallation({ ...config, databaseUrl }, join(folder, 'del-dueno'), now);
  expect(again.files.count).toBe(3);
});

test('a backup of an older state of the tables is brought to the newest one', async () => {
  const names = await app.db.as(system('test'), (tx) => tx.query('select name from migrations order by id'));
  const all = (names as { name: string }[]).map(({ name }) => name);
  const older = await another();
  await migrate(older.databaseUrl, all.slice(0, all.length - 40));
  const client = new pg.Client({ connectionString: older.databaseUrl });
  await client.connect();
  await client.query(`select record_act(now(), 'system', 'prueba', 'x.y', 'test', '1', null, '{}')`);
  await client.end();
  const acts = (await tablesIn(older.databaseUrl))['public.act_log'];
  const { path } = await saveInstallation(older, join(folder, 'anterior'), now);

  const config = await another();
  await restoreInstallation(config, path, { replace: false });
  expect(acts).toMatch(/^1 /);
  expect((await tablesIn(config.databaseUrl))['public.act_log']).toBe(acts);
  const restored = new pg.Client({ connectionString: config.databaseUrl });
  await restored.connect();
  const { rows } = await restored.query<{ name: string }>('select name from migrations order by id');
  expect(rows.map(({ name }) => name).sort()).toEqual([...all].sort());
  const functions = await installedFunctions({ query: async (sql) => (await restored.query(sql)).rows });
  expect(Object.fromEntries(functions)).toEqual(Object.fromEntries(functionTexts()));
  await restored.end();
});

/** The same bytes, but for one in the middle. */
function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length >> 1]! ^= 1;
  return copy;
}
