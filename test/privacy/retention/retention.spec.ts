import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import { Storage } from '#libs/storage';
import { Retention } from '../../../src/accounts/index.js';
import { system } from '../../../src/database/index.js';
import { RetentionRun } from '../../../src/privacy/retention/retention-run.js';
import { translatorOf } from '../../../templates/translations.js';
import { answered, home, instrument, pdf, rows } from '../../assessments/fixtures.js';
import { newPerson } from '../../support/companies.js';
import { sent } from '../fixtures.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const run = () => app.nest.get(RetentionRun).run();
const erasedBy = async (rule: string) =>
  (
    await rows<{ erased: number | null }>(
      app,
      'select erased from retention_runs where rule = $1 order by ran_at, id',
      [rule],
    )
  ).map(({ erased }) => erased);

test('every period has its words in both languages, and stands in the privacy notice', async () => {
  const rules = app.nest.get(Retention).all();
  expect(rules.map(({ key }) => key).sort()).toEqual([
    'accounts.access',
    'accounts.sessions',
    'appeals.contacts',
    'assessments.pending-evidence',
    'assessments.removed-evidence',
    'audits.alert-contacts',
    'audits.survey-answers',
    'audits.visit-notes',
    'courses.imports',
    'courses.open-certificates',
    'courses.open-progress',
    'courses.surveys',
    'guidance.advice',
    'guidance.suggestions',
    'invitations.mails',
    'monitoring.actividades',
    'monitoring.canalizaciones',
    'monitoring.follow-up-contacts',
    'monitoring.follow-ups',
    'monitoring.imports',
    'monitoring.listening-voices',
    'monitoring.missed-searches',
    'monitoring.surveys',
    'monitoring.vinculaciones',
    'openings.closed',
    'practices.withdrawn',
    'privacy.closed',
    'privacy.runs',
    'privacy.unconfirmed',
    'reminders.texts',
    'reports.closed',
    'webhooks.messages',
  ]);
  for (const locale of ['es', 'en'] as const) {
    const { has, t } = translatorOf(locale);
    const page = (await app.browser().get(`/privacidad?lang=${locale}`)).text;
    for (const { key, period } of rules) {
      expect([key, has(`retention.${key}`), has(`retention.${key}.why`)]).toEqual([key, true, true]);
      expect(page).toContain(t(`retention.${key}` as 'retention.title'));
      expect(page).toContain(t(`retention.${period.unit}`, { n: period.count }));
    }
  }
});

test('a removed file loses its bytes and its name, and only after the period', async () => {
  const { admin } = await answered(app);
  const [item, other] = instrument.items;
  const upload = (id: string, name: string) =>
    admin.browser.upload(`${home}/${id}`, sent, [{ field: 'file', name, type: 'application/pdf', bytes: pdf(name) }]);
  await upload(item!.id, 'contrato de Ana.pdf');
  await upload(other!.id, 'se queda.pdf');
  interface File {
    id: string;
    name: string;
    storage_key: string;
  }
  const files = () => rows<File>(app, 'select * from evidence_files order by uploaded_at, id');
  const [gone, stays] = (await files()) as [File, File];
  const storage = app.nest.get(Storage, { strict: false });
  await rows(app, 'update evidence_files set removed_at = $2 where id = $1', [gone.id, app.clock.now()]);
  app.clock.advance(29 * DAY);
  await run();
  expect(await storage.has(gone.storage_key)).toBe(true);
  app.clock.advance(2 * DAY);
  await run();
  expect([await storage.has(gone.storage_key), await storage.has(stays.storage_key)]).toEqual([false, true]);
  expect((await files()).map(({ name }) => name).sort()).toEqual(['se queda.pdf', '—']);
  expect(await erasedBy('assessments.removed-evidence')).toEqual([0, 1]);
});

test('bytes that another file shares stay until that one goes too', async () => {
  const at = app.clock.now();
  const storage = app.nest.get(Storage, { strict: false });
  const [row] = await rows<{ id: string; storage_key: string }>(
    app,
    `select id, storage_key from evidence_files where removed_at is null`,
  );
  await rows(
    app,
    `insert into evidence_files (id, company_id, assessment_id, item_id, name, size, content_type, storage_key, sha256,
       uploaded_by, uploaded_at, removed_at, carried_from)
     select $2, company_id, assessment_id, item_id, name, size, content_type, storage_key, sha256, uploaded_by, uploaded_at,
       $3, id from evidence_files where id = $1`,
    [row!.id, newId(), at],
  );
  app.clock.advance(31 * DAY);
  await run();
  expect(await storage.has(row!.storage_key)).toBe(true);
  await rows(app, 'update evidence_files set removed_at = $2 where id = $1', [row!.id, app.clock.now()]);
  app.clock.advance(31 * DAY);
  await run();
  expect(await storage.has(row!.storage_key)).toBe(false);
});

test('records of access are deleted after a year', async () => {
  const person = await newPerson(app, { roles: [] });
  const day = (days: number) => new Date(Date.now() - days * DAY);
  for (const days of [364, 366]) {
    await rows(
      app,
      `insert into access_records (id, at, what, user_id, detail) values ($1, $2, 'signed-in', $3, 'test')`,
      [newId(), day(days), person.userId],
    );
  }
  await run();
  expect(
    await rows(app, `select 1 from access_records where user_id = $1 and detail = 'test'`, [person.userId]),
  ).toHaveLength(1);
});

test('a rule that fails keeps none of the others from running, and shows', async () => {
  const admin = await newPerson(app, { roles: ['staff_admin'] });
  const retention = app.nest.get(Retention);
  let broken = true;
  retention.register({
    key: 'reports.test',
    period: { unit: 'days', count: 1 },
    source: 'fm4',
    erase: () => (broken ? Promise.reject(new Error('no')) : Promise.resolve(3)),
  });
  app.clock.advance(DAY);
  await expect(run()).rejects.toThrow('reports.test');
  expect(await erasedBy('reports.test')).toEqual([null]);
  expect((await admin.browser.get('/fm4/privacidad/borrado')).text).toContain('Falló');
  broken = false;
  app.clock.advance(DAY);
  await run();
  expect(await erasedBy('reports.test')).toEqual([null, 3]);
  // counts and names of rules, nothing else
  const columns = await app.db.as(system('test'), (tx) =>
    tx.query(`select column_name as c from information_schema.columns where table_name = 'retention_runs' order by 1`),
  );
  expect((columns as { c: string }[]).map(({ c }) => c)).toEqual(['erased', 'id', 'ran_at', 'rule']);
});
