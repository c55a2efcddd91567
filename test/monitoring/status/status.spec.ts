import { readFileSync } from 'node:fs';
import { DAY } from '#libs/clock';
import { newId } from '#libs/ids';
import texts from '../../../templates/monitoring/status/texts.es.js';
import { Timings } from '../../../src/config/index.js';
import { SlowQueries, system } from '../../../src/database/index.js';
import { RunningProcesses } from '../../../src/monitoring/status/running-processes.js';
import { WorkRecords } from '../../../src/monitoring/status/work-records.js';
import { newPerson, type TestPerson } from '../../support/companies.js';
import { newDistinction } from '../../support/distinctions.js';
import { startApp, type TestApp } from '../../support/index.js';

let app: TestApp;
let admin: TestPerson;
beforeAll(async () => {
  app = await startApp();
  admin = await newPerson(app, { roles: ['staff_admin'] });
});
afterAll(() => app.close());

const run = (sql: string, params: unknown[] = []) => app.db.as(system('test'), (tx) => tx.query(sql, params));
const page = async (query = '') => (await admin.browser.get(`/fm4/estado${query}`)).text;

describe('the state of the product', () => {
  test('is told in words to the administration alone', async () => {
    const text = await page();
    expect(text).toMatch(/Base de datos.*Responde en \d+ ms y ocupa/s);
    expect(text).toMatch(/Procesos.*Uno atiende páginas y uno hace el trabajo de fondo/s);
    expect(text).toMatch(/Certificado que firma.*Es de demostración/s);
    expect(text).toMatch(/Último respaldo.*Todavía ninguno/s);
    expect(text).toMatch(/Versión.*\d+\.\d+\.\d+/s);
    for (const roles of [['auditor'], ['content_editor']] as const) {
      const { browser } = await newPerson(app, { roles: [...roles] });
      expect((await browser.get('/fm4/estado')).status).toBe(403);
    }
    expect((await app.browser().get('/fm4/estado')).location).toMatch(/^\/entrar/);
  });

  test('is told in English too', async () => {
    const text = await page('?lang=en');
    expect(text).toMatch(/System status.*Database.*Answers in/s);
    await page('?lang=es');
  });

  test('says when the queue does not answer', async () => {
    // no queue runs in tests
    expect(await page()).toMatch(/Cola de trabajo.*La cola no responde/s);
  });

  test('says when the last backup was made, and when that is long ago', async () => {
    const add = (at: Date, encrypted: boolean) =>
      run('insert into backup_records (id, at, encrypted, rows, files) values ($1, $2, $3, 1, 1)', [
        newId(),
        at,
        encrypted,
      ]);
    const ago = (days: number) => new Date(app.clock.now().getTime() - days * DAY);
    await add(ago(9), true);
    expect(await page()).toContain('hace más de dos días');
    await add(ago(1), false);
    expect(await page()).toContain('sin cifrar');
    await add(ago(0), true);
    expect(await page()).toContain(', cifrado.');
  });

  test('says that documents wait, and that nobody works', async () => {
    await newDistinction(app, { document: false });
    expect(await page()).toMatch(/Uno está por firmarse/);
    await run("update running_processes set role = 'web'");
    expect(await page()).toContain('Nadie hace el trabajo de fondo');
    await run("update running_processes set role = 'all', version = '0.0.1'");
    expect(await page()).toContain('corren también 0.0.1');
  });

  test('names every job in words, with its last success and failure', async () => {
    const records = app.nest.get(WorkRecords);
    const timings = app.nest.get(Timings);
    expect(await page()).toContain('Todavía no se ha hecho ninguno');
    timings.record({ work: 'job reminders.send', seconds: 1, outcome: 'done' });
    timings.record({ work: 'job privacy.retention', seconds: 1, outcome: 'done' });
    await records.write();
    const text = await page();
    expect(text).toMatch(/2 trabajos distintos terminaron/);
    const named = texts as Record<string, string>;
    for (const { name } of app.jobs.defined()) {
      expect([name, named[`status.job.${name}`]]).toEqual([name, expect.any(String)]);
      expect(text).toContain(named[`status.job.${name}`]);
    }
    app.clock.advance(60_000);
    timings.record({ work: 'job webhooks.send', seconds: 1, outcome: 'failed' });
    timings.record({ work: 'job reminders.send', seconds: 1, outcome: 'failed' });
    await records.write();
    expect(await page()).toMatch(/2 trabajos distintos fallaron.*Envío de correos\s*<\/th>.*Falló/s);
    // this one runs at night, the others when there is work
    await run("update job_records set done_at = coalesce(done_at, failed_at) - interval '3 days', failed_at = null");
    expect(await page()).toMatch(/Un trabajo con horario lleva.*Borrado de datos vencidos\s*<\/th>.*Atrasado/s);
  });

  test('lists what the database was slow at, added up over processes and for a week', async () => {
    // a busy machine makes real ones, too
    const known = () => run("select times, worst_millis from slow_statements where statement ~ '^select of_test '");
    const slow = app.nest.get(SlowQueries);
    const records = app.nest.get(WorkRecords);
    slow.logQuerySlow(70_000, 'select title\n  from of_test where id = $1');
    slow.logQuerySlow(91_900, 'select title from of_test where id = $1');
    await records.write();
    slow.logQuerySlow(80_000, 'select title from of_test where id = $1');
    await records.write();
    expect(await known()).toEqual([{ times: '3', worst_millis: 91_900 }]);
    const text = await page();
    expect(text).toMatch(/tardaron más de medio segundo en los últimos siete días; la más lenta, 91\.9 s/);
    expect(text).toMatch(/select of_test [0-9a-f]{8}.*select title from of_test where id = \$1.*91\.9 s/s);
    app.clock.advance(8 * DAY);
    await records.write();
    expect(await known()).toEqual([]);
  });

  test('a process that says nothing for a while is gone', async () => {
    await run('update running_processes set seen_at = $1', [new Date(app.clock.now().getTime() - 4 * 60_000)]);
    expect(await app.nest.get(RunningProcesses).running()).toEqual([]);
  });
});

test('the numbers tell of signatures, queues, processes and slow statements', async () => {
  await app.jobs.runDue();
  app.nest.get(SlowQueries).logQuerySlow(700, 'select\n  1');
  const { text } = await app.browser().get('/metrics');
  expect(text).toMatch(/work_duration_seconds_count\{work="signature",outcome="done"\} [1-9]/);
  expect(text).toMatch(/slow_query_duration_seconds_count [1-9]/);
  expect(text).toMatch(/slow_statements_total\{statement="select [0-9a-f]{8}"\} 1/);
  expect(text).toMatch(/mails_total\{outcome="sent"\} \d/);
  expect(text).toMatch(/mail_reports_total\{type="hard"\} 0/);
  expect(text).toMatch(/database_connections\{pool="primary",state="waiting"\} 0/);
  expect(text).toMatch(/# TYPE queue_oldest_seconds gauge/);
  expect(text).toMatch(/signing_certificate_ends_seconds \d{10}/);
  expect(text).toMatch(/# TYPE queue_jobs gauge/);
  expect(text).toMatch(/# TYPE running_processes gauge/);
  // what the guide for operators has alarms on is there
  const guide = readFileSync('docs/running.md', 'utf8');
  const watched = [...guide.matchAll(/^\| `(?:max\()?([a-z0-9]+(?:_[a-z0-9]+)+)/gm)].map(([, name]) => name!);
  expect(watched.length).toBeGreaterThan(12);
  expect(watched.filter((name) => !text.includes(`# TYPE ${name} `))).toEqual([]);
});
