import { unzipSync } from 'fflate';
import { newId } from '#libs/ids';
import { system } from '../../src/database/index.js';
import { enrol, pass, slug } from '../courses/fixtures.js';
import { home, instrument, pdf, profile, rows } from '../assessments/fixtures.js';
import { newCompany, newPerson, type TestPerson } from '../support/companies.js';
import { type Answer, type TestApp } from '../support/index.js';

/** A name and an address that stand nowhere else, so that what is left of them can be searched for. */
export const marked = 'Zoraida Quetzalli Marcada';

/** The fields beside a file of evidence. */
export const sent = { value: '3', note: '', version: '1', action: 'upload' };

/** The files of a ZIP, as text. */
export const unzipped = ({ bytes }: Answer): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(bytes))).map(([name, file]) => [name, Buffer.from(file).toString('utf8')]),
  );

/** A person of a company who has done all that one can do there. */
export async function busyPerson(
  app: TestApp,
): Promise<{ companyId: string; person: TestPerson; colleague: TestPerson }> {
  const companyId = await newCompany(app, { tradeName: 'Cerámica Luz' });
  const colleague = await newPerson(app, { companyId, roles: ['company_admin'], name: 'Lucía Navarro' });
  const person = await newPerson(app, { companyId, roles: ['company_admin', 'learner'], name: marked });
  const { browser, email, userId } = person;
  const at = app.clock.now();
  await ok(colleague.browser.post('/empresa/cursos/inscribir', { course: slug, people: [userId] }));
  await pass(browser);
  await enrol(person, colleague);
  await ok(
    browser.post('/empresa/equipo', {
      name: 'Otra Persona',
      email: 'otra@prueba.example',
      role: 'learner',
    }),
  );
  await ok(browser.post(`${home}/comenzar`, { level: 'N2' }));
  await ok(browser.post(`${home}/perfil`, { ...profile, version: '1' }));
  await rows(
    app,
    `insert into assessment_answers (assessment_id, company_id, item_id, value, note, updated_by, updated_at, version)
     select a.id, a.company_id, item, 3, '', $2, $3, 1 from assessments a, unnest($4::text[]) item where a.company_id = $1`,
    [companyId, userId, at, instrument.items.map(({ id }) => id)],
  );
  const [item] = instrument.items;
  await browser.upload(`${home}/${item!.id}`, sent, [
    { field: 'file', name: 'protocolo.pdf', type: 'application/pdf', bytes: pdf() },
  ]);
  await ok(browser.post(`${home}/enviar`, { post: 'Dirección', statement0: 'si', statement1: 'si', name: marked }));
  await browser.post('/cuenta/calendario');
  await browser.post('/cuenta/correo/pausa', { until: '2026-12-24' });
  await app.db.as(system('test'), async (tx) => {
    await tx.query('update companies set contact_name = $2, contact_email = $3 where id = $1', [
      companyId,
      marked,
      email,
    ]);
    await tx.query(
      `insert into mail_addresses (email, standing, soft_bounces, updated_at) values ($1, 'good', 1, $2) on conflict do nothing`,
      [email, at],
    );
    await tx.query(
      `insert into invitations (id, company_id, email, name, role, locale, token_hash, state, created_at, sent_at, expires_at)
       values ($1, $2, $3, $4, 'company_editor', 'es', $1::uuid::text, 'pending', $5, $5, $5::timestamptz + interval '9 days')`,
      [newId(), companyId, email, marked, at],
    );
    await tx.query(
      `insert into access_records (id, at, what, user_id, detail) values ($1, $2, 'refused-by-role', $3, 'GET /fm4')`,
      [newId(), at, userId],
    );
    await tx.query(
      `insert into consents (id, user_id, document, version, given_at) values ($1, $2, 'aviso', '1', $3)`,
      [newId(), userId, at],
    );
  });
  await app.jobs.runDue();
  return { companyId, person, colleague };
}

/** Where in the database one of these texts still stands: `table.column`. */
export async function placesOf(app: TestApp, texts: readonly string[]): Promise<string[]> {
  return app.db.as(system('test'), async (tx) => {
    const columns: { schema: string; table: string; column: string }[] = await tx.query(
      `select c.table_schema as schema, c.table_name as table, c.column_name as column
       from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema in ('public', 'auth') and t.table_type = 'BASE TABLE' and c.table_name <> 'migrations'`,
    );
    const found: string[] = [];
    for (const { schema, table, column } of columns) {
      const [row]: { n: number }[] = await tx.query(
        `select count(*)::int as n from "${schema}"."${table}" where exists (
           select 1 from unnest($1::text[]) text where strpos("${column}"::text, text) > 0)`,
        [texts],
      );
      if (row!.n > 0) found.push(`${table}.${column}`);
    }
    return found.sort();
  });
}

async function ok(answer: Promise<Answer>): Promise<void> {
  const { status, text } = await answer;
  if (status !== 303) throw new Error(`Expected a redirect, got ${status}: ${text.slice(0, 3000)}`);
}
