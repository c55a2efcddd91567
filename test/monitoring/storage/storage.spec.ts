import { Readable } from 'node:stream';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStore, Storage, type Trouble } from '#libs/storage';
import { DirectAlarms } from '../../../src/monitoring/storage/direct-alarms.js';
import { system } from '../../../src/database/index.js';
import { StorageAlarms } from '../../../src/monitoring/storage/storage-alarms.js';
import { StorageWatch } from '../../../src/monitoring/storage/storage-watch.js';
import { answerOf, home, pdf, pdfFile, rows, started } from '../../assessments/fixtures.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { lastMailTo, mailsOf, startApp, type TestApp } from '../../support/index.js';
import { describeOnSmallDisk, openSmallDisk, type SmallDisk } from '../../support/small-disk.js';

const MB = 1024 * 1024;
const upload = { value: '3', note: 'Se conserva', version: '0', action: 'upload' };

describe('alarms', () => {
  let app: TestApp;
  let admin: TestPerson;
  beforeAll(async () => {
    app = await startApp();
    admin = await newPerson(app, { roles: ['staff_admin'] });
  });
  afterAll(() => app.close());

  test('FM4 hears of a trouble once, sees what to do, and it ends by itself', async () => {
    const alarms = app.nest.get(StorageAlarms);
    await alarms.raise('full', 12_000);
    await alarms.raise('full', 0);
    await app.jobs.runDue();
    expect((await lastMailTo(app, admin.email)).text).toContain('Amplía el disco');
    expect(await rows(app, `select 1 from reminders where kind = 'monitoring.storage'`)).toHaveLength(1);
    expect((await admin.browser.get('/fm4')).text).toContain('No queda espacio para archivos.');
    const page = await admin.browser.get('/fm4/almacen');
    expect(page.text).toMatch(/No queda espacio para archivos\..*Quedan 0 B\./s);

    await alarms.takes(5_000_000_000);
    expect((await admin.browser.get('/fm4')).text).toContain('No queda espacio');
    app.clock.advance(10 * 60_000);
    await alarms.takes(5_000_000_000);
    expect((await admin.browser.get('/fm4')).text).not.toContain('No queda espacio');
    expect((await admin.browser.get('/fm4/almacen')).text).toMatch(/Todo se puede guardar.*Avisos anteriores/s);
  });

  test('little room is told before files are refused', async () => {
    const alarms = app.nest.get(StorageAlarms);
    await alarms.takes(999_999_999);
    expect((await admin.browser.get('/fm4/almacen')).text).toMatch(/Queda poco espacio.*Quedan 1,?000\.0 MB/s);
    await alarms.takes(1_000_000_000);
    expect((await admin.browser.get('/fm4/almacen')).text).toContain('Todo se puede guardar.');
  });

  test('a trouble that is over before its mail is sent is not told', async () => {
    const other = await newPerson(app, { roles: ['staff_admin'] });
    const alarms = app.nest.get(StorageAlarms);
    await alarms.raise('away');
    app.clock.advance(11 * 60_000);
    await alarms.takes(null);
    await app.jobs.runDue();
    await expect(lastMailTo(app, other.email)).rejects.toThrow();
  });

  test('others of FM4 and companies do not see the page', async () => {
    const { browser } = await newPerson(app, { roles: ['auditor'] });
    expect((await browser.get('/fm4/almacen')).status).toBe(403);
  });
});

describe('a database without room', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ env: { ALARM_MAIL: 'servidor@fm4.example' } });
  });
  afterAll(() => app.close());

  /** As PostgreSQL says it when its disk is full. */
  const write = () =>
    app.db.as(system('test'), (tx) =>
      tx.query(`do $$ begin raise exception 'could not extend file: No space left' using errcode = '53100'; end $$`),
    );
  const told = async () => {
    await app.nest.get(DirectAlarms).settled();
    const mails = await mailsOf(app);
    return mails.filter(({ to }) => to.includes('servidor@fm4.example'));
  };

  test('is told at once by a mail that does not pass through it, once in six hours', async () => {
    for (let n = 0; n < 3; n++) await expect(write()).rejects.toThrow('No space left');
    const [mail, ...more] = await told();
    expect(more).toEqual([]);
    expect(mail!.subject).toContain('No queda espacio para la base de datos');
    expect(mail!.text).toMatch(/Amplía el disco de PostgreSQL.*sin\s+pasar\s+por\s+la\s+base\s+de\s+datos/s);
    app.clock.advance(6 * 60 * 60_000);
    await expect(write()).rejects.toThrow('No space left');
    expect(await told()).toHaveLength(2);
  });

  test('any other failure of a write is not', async () => {
    await expect(app.db.as(system('test'), (tx) => tx.query('select 1 / 0'))).rejects.toThrow();
    expect(await told()).toHaveLength(2);
  });

  test('so is a storage that takes nothing while the alarm cannot be put on record', async () => {
    const alarms = app.nest.get(StorageAlarms);
    alarms.raise = () => Promise.reject(new Error('the database is on the same disk'));
    breakDown(app.nest.get(Storage), 'full');
    await expect(app.nest.get(Storage).receive(Readable.from([Buffer.from('x')]))).rejects.toThrow(CannotStore);
    await app.nest.get(StorageWatch).settled();
    expect((await told())[0]!.subject).toContain('No queda espacio para archivos');
  });
});

describe('a storage that takes nothing', () => {
  test.each([
    ['full', 507, 'nos quedamos sin espacio'],
    ['read-only', 507, 'por ahora no podemos recibir archivos'],
    ['away', 503, 'no responde'],
  ] as const)('%s: status %d, the form as it was typed, and an alarm', async (trouble, status, words) => {
    const app = await startApp();
    try {
      const { editor, companyId } = await started(app);
      breakDown(app.nest.get(Storage), trouble);
      const answer = await editor.browser.upload(`${home}/D1-01`, upload, [pdfFile('Acta.pdf')]);
      expect(answer.status).toBe(status);
      expect(answer.text).toContain(words);
      expect(answer.text).toContain('Se conserva');
      expect(answer.text).toMatch(/value="3" checked/);
      expect(await answerOf(editor, 'D1-01')).toMatchObject({ value: 3, note: 'Se conserva' });
      expect(await rows(app, 'select 1 from evidence_files where company_id = $1', [companyId])).toEqual([]);
      const english = await editor.browser.upload(`${home}/D1-01?lang=en`, { ...upload, version: '1' }, [pdfFile()]);
      expect(english.text).toContain('FM4 has been told');
      await app.nest.get(StorageWatch).settled();
      expect(await rows(app, 'select trouble from storage_alarms')).toEqual([{ trouble }]);
    } finally {
      await app.close();
    }
  });
});

/** As a disk or a bucket that refuses every byte. */
function breakDown(storage: Storage, trouble: Trouble): void {
  const code = { full: 'ENOSPC', 'read-only': 'EROFS', away: 'ECONNREFUSED' }[trouble];
  const inside = storage as unknown as {
    unfinished: { create(): Promise<never> };
    writing(work: () => Promise<never>): Promise<never>;
  };
  const refuse = () => Promise.reject(Object.assign(new Error('refused'), { code }));
  inside.unfinished.create = () => inside.writing(refuse);
}

describeOnSmallDisk('a disk that is really full or read-only', () => {
  let disk: SmallDisk;
  let app: TestApp;
  let admin: TestPerson;
  beforeAll(async () => {
    disk = openSmallDisk(8)!;
    app = await startApp({ env: { STORAGE_URL: `file:${join(disk.folder, 'files')}` } });
    admin = await newPerson(app, { roles: ['staff_admin'] });
  });
  afterAll(async () => {
    disk?.allowWriting(true);
    await app?.close();
    disk?.remove();
  });

  const unfinished = () => readdir(join(disk.folder, 'files/unfinished'));
  const trouble = () =>
    rows<{ trouble: string }>(app, 'select trouble from storage_alarms where over_at is null order by 1');

  test('says so, leaves nothing behind, keeps the form, tells FM4, and takes what fits', async () => {
    const { editor } = await started(app);
    const big = Buffer.concat([pdf(), Buffer.alloc(10 * MB)]);
    const files = [pdfFile('Grande.pdf', big), pdfFile('Chica.pdf')];
    const answer = await editor.browser.upload(`${home}/D1-01`, upload, files);
    expect(answer.status).toBe(507);
    expect(answer.text).toContain('nos quedamos sin espacio');
    expect(answer.text).toContain('El otro archivo sí se subió.');
    expect(answer.text).toContain('Se conserva');
    expect(await unfinished()).toEqual([]);
    await app.nest.get(StorageWatch).settled();
    expect(await trouble()).toContainEqual({ trouble: 'full' });
    await app.jobs.runDue();
    expect((await lastMailTo(app, admin.email)).text).toMatch(/Amplía el disco/);
  });

  test('is found out before anybody uploads anything', async () => {
    disk.allowWriting(false);
    app.clock.advance(61_000);
    await app.nest.get(StorageWatch).look();
    await app.nest.get(StorageWatch).settled();
    expect(await trouble()).toContainEqual({ trouble: 'read-only' });
    const { editor } = await started(app);
    const answer = await editor.browser.upload(`${home}/D1-01`, upload, [pdfFile()]);
    expect([answer.status, answer.text.includes('por ahora no podemos recibir archivos')]).toEqual([507, true]);
    await expect(app.nest.get(Storage).receive(Readable.from([Buffer.from('x')]))).rejects.toThrow(CannotStore);
    disk.allowWriting(true);
    app.clock.advance(11 * 60_000);
    await app.nest.get(StorageWatch).look();
    expect(await trouble()).toEqual([{ trouble: 'low' }]);
  });
});
